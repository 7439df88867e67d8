import type { Whole } from '../helpers/fetched'

/** Viewers that read IIIF, as their packages bring them: each script is whole. */
export const packages = {
  mirador3: {
    name: 'mirador',
    version: '3.4.3',
    sha512: 'yHoug0MHy4e9apykbbBhK+4CmbZS94zMxmugw2E2VX6iB0b2PKKY0JfYr/QfXh9P29YnWAbymaXJVpgbHVpTVw==',
  },
  universal: {
    name: 'universalviewer',
    version: '4.4.0',
    sha512: '9OVs6uCzeQYw50jg8k2vEGq6hQFu7kEv9OOAlmqVH9duhrpg1xlIqcMIb2rhNQnAxTQd3R13gxJze9UYkiwdzg==',
  },
  clover: {
    name: '@samvera/clover-iiif',
    version: '3.3.8',
    sha512: 'l28GoZK7qD402LXW/JpZy9FX33hgX0JFNRpcdR6DJhwus6m4WRT9SOPdMSwTDW+w33hWbIyRM2wWcJ4D141JlA==',
  },
  tify: {
    name: 'tify',
    version: '0.35.0',
    sha512: 'fIEtR4XMoqIif+ksLaxWLjZb4yBsYddfKzr/nRnK0QSj455sf6DuYYaFL4YW0ZSZq9Oy8w4N7G7WjRaTcy+eAg==',
  },
  openlayers: {
    name: 'ol',
    version: '10.10.0',
    sha512: 'tLPKn6zl+6uWdPufYlqG/lQzuVUTVmfwahQqVr5+wZNyZecyAtIhMTyOtKpu7ooNDLY2sEjKZNXw9HL+sOjC1A==',
  },
  leaflet: {
    name: 'leaflet',
    version: '1.9.4',
    sha512: 'nxS1ynzJOmOlHp+iL3FyWqK89GtNL8U8rvlMOsQdTTssxZwCXh8N2NB3GDQOL+YR3XnWyZAxwQixURb+FA74PA==',
  },
  leafletIiif: {
    name: 'leaflet-iiif',
    version: '3.0.0',
    sha512: 'WWejon+vWaJUPe4Lp/AidYMosyy82bU/OjVgHQCTUojFWaUxzs00Ao6pSd42EYw45S8SW2Drc4VsMb3sxSNUMQ==',
  },
} satisfies Record<string, Whole>
