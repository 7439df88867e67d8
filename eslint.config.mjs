import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** Who may import whom: each room's closed doors, with the reason that its offender reads. */
const doors = [
  [
    'lib/pipeline',
    [
      'react',
      'react-dom',
      'next',
      'next/*',
      'next-intl',
      'next-intl/*',
      '**/components/**',
      '**/app/**',
      '**/intake/**',
      '**/catalogue/index',
      '**/hosting/**',
      '!**/hosting/s3',
      '!**/hosting/s3-target',
    ],
    'The pipeline makes files: it knows no page, no React, and reads facts without the server-only index.',
  ],
  [
    'lib/catalogue',
    [
      'sharp',
      'react',
      'react-dom',
      'next',
      'next/*',
      '**/pipeline/**',
      '**/intake/**',
      '**/components/**',
      '**/app/**',
    ],
    'The catalogue is the domain: it draws no picture and no page.',
  ],
  [
    'lib/press',
    [
      'react',
      'react-dom',
      'next',
      'next/*',
      'sharp',
      '**/pipeline/**',
      '**/intake/**',
      '**/components/**',
      '**/app/**',
      '**/catalogue/index',
    ],
    'What leaves with a file is told apart from pages and from how pictures are made.',
  ],
  [
    'lib/share',
    [
      'sharp',
      'node:*',
      'react',
      'react-dom',
      '**/pipeline/**',
      '**/intake/**',
      '**/components/**',
      '**/app/**',
      '**/catalogue/index',
    ],
    'What leaves by link is told from images that it is given.',
  ],
  [
    'lib/search',
    [
      'sharp',
      'node:*',
      'react',
      'react-dom',
      'next',
      'next/*',
      '**/pipeline/**',
      '**/intake/**',
      '**/components/**',
      '**/app/**',
      '**/messages/**',
    ],
    'The search room is shared by the build that writes its files and the browser that reads them: plain functions, no room of either.',
  ],
  [
    'lib/intake',
    [
      'react',
      'react-dom',
      'next',
      'next/*',
      'next-intl',
      'next-intl/*',
      '**/pipeline/**',
      '**/components/**',
      '**/app/**',
      '**/catalogue/index',
    ],
    'The intake brings files in: what is made of them, and the pages, are not its business.',
  ],
  [
    'lib/i18n',
    ['**/catalogue/**', '**/pipeline/**', '**/press/**', '**/components/**', '**/app/**'],
    'The i18n room knows next-intl and the messages, and no other room.',
  ],
  [
    'lib/zoom',
    ['sharp', 'react', 'react-dom', 'next', 'next/*', '**/pipeline/**', '**/components/**', '**/app/**'],
    'The viewer’s arithmetic and its engine: no page, no React, no pipeline.',
  ],
  [
    'lib/hosting',
    [
      'react',
      'react-dom',
      'next',
      'next/*',
      'next-intl',
      'next-intl/*',
      'sharp',
      '**/intake/**',
      '**/components/**',
      '**/app/**',
      '**/catalogue/index',
    ],
    'The hosting room carries the finished site to where it is served: no page, no picture.',
  ],
  [
    'components',
    ['sharp', 'node:*', '**/pipeline/**', '**/intake/**', '**/messages/**', '**/app/**'],
    'Pages fetch, components receive.',
  ],
  [
    'app',
    ['sharp', 'node:*', '**/pipeline/**', '**/intake/**'],
    'Pages read the catalogue; the thinking is in lib.',
  ],
]

const config = [
  {
    ignores: [
      '.next/**',
      'out/**',
      'hosting/**',
      '.cache/**',
      'public/**',
      'next-env.d.ts',
      'test-results/**',
    ],
  },
  ...next,
  ...typescript,
  {
    rules: {
      // Every page is static and complete without JavaScript: plain links, and pictures made at build.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
    },
  },
  ...doors.map(([room, group, message]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  })),
  {
    files: ['lib/search/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/catalogue', '**/catalogue/**', '**/i18n/**'],
              allowTypeImports: true,
              message: 'The catalogue reads files, which a browser cannot: only types come from it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/catalogue', '**/catalogue/**'],
              allowTypeImports: true,
              message: 'Components receive images: only types come from the catalogue.',
            },
          ],
        },
      ],
    },
  },
]

export default config
