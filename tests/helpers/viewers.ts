import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A package of the npm registry: which, what its archive must be, and what of it is needed. */
interface Package {
  spec: string
  sha512: string
  parts: string[]
}

/**
 * The viewers that museums and libraries open IIIF with, and libraries that draw its tiles, as those publish
 * them who make them. None is a dependency: the scripts are whole, and the packages that Mirador alone was
 * made from would add 375 MB and 18 s to everybody's `npm ci`.
 */
export const viewers = {
  mirador3: {
    spec: 'mirador@3.4.3',
    sha512: 'yHoug0MHy4e9apykbbBhK+4CmbZS94zMxmugw2E2VX6iB0b2PKKY0JfYr/QfXh9P29YnWAbymaXJVpgbHVpTVw==',
    parts: ['dist/mirador.min.js'],
  },
  mirador4: {
    spec: 'mirador@4.0.0',
    sha512: 'uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA==',
    parts: ['dist/mirador.min.js'],
  },
  uv: {
    spec: 'universalviewer@4.4.0',
    sha512: '9OVs6uCzeQYw50jg8k2vEGq6hQFu7kEv9OOAlmqVH9duhrpg1xlIqcMIb2rhNQnAxTQd3R13gxJze9UYkiwdzg==',
    parts: ['dist/umd', 'dist/uv.css'],
  },
  clover: {
    spec: '@samvera/clover-iiif@3.3.8',
    sha512: 'l28GoZK7qD402LXW/JpZy9FX33hgX0JFNRpcdR6DJhwus6m4WRT9SOPdMSwTDW+w33hWbIyRM2wWcJ4D141JlA==',
    parts: ['dist/web-components/index.umd.js'],
  },
  tify: {
    spec: 'tify@0.35.0',
    sha512: 'fIEtR4XMoqIif+ksLaxWLjZb4yBsYddfKzr/nRnK0QSj455sf6DuYYaFL4YW0ZSZq9Oy8w4N7G7WjRaTcy+eAg==',
    parts: ['dist/tify.js', 'dist/tify.css', 'dist/translations'],
  },
  openlayers: {
    spec: 'ol@10.11.0',
    sha512: 'OJ+lrx7kx/1O7Xx18Ff9QkVnwZIEL0OuhJQSy2sYgzzDvyZ2qHvuZEGAajbSstUyBwaS1OtQ4RWnY84tRMDdqg==',
    parts: ['dist/ol.js', 'ol.css'],
  },
  leaflet: {
    spec: 'leaflet@1.9.4',
    sha512: 'nxS1ynzJOmOlHp+iL3FyWqK89GtNL8U8rvlMOsQdTTssxZwCXh8N2NB3GDQOL+YR3XnWyZAxwQixURb+FA74PA==',
    parts: ['dist/leaflet.js', 'dist/leaflet.css'],
  },
  leafletIiif: {
    spec: 'leaflet-iiif@3.0.0',
    sha512: 'WWejon+vWaJUPe4Lp/AidYMosyy82bU/OjVgHQCTUojFWaUxzs00Ao6pSd42EYw45S8SW2Drc4VsMb3sxSNUMQ==',
    parts: ['leaflet-iiif.js'],
  },
  allmaps: {
    spec: '@allmaps/iiif-parser@1.0.0-beta.49',
    sha512: '/JvlF6+I92/wUexWdpYX9djj/IonophmqwCkMj6XKTtoRPM5jyVK1BiqCvn202+19j1vS4BBj/5Z3L0SxA104A==',
    parts: ['dist'],
  },
} as const satisfies Record<string, Package>

export type ViewerPackage = keyof typeof viewers

const folder = '.cache/viewers'

/** Where a file of a viewer's package lies. Throws where the package was never fetched. */
export function viewerFile(name: ViewerPackage, path: string) {
  const home = homeOf(name)
  if (existsSync(home)) return join(home, path)
  throw new Error(`${home} does not exist. Run npm test once: it fetches ${viewers[name].spec}.`)
}

/** A folder for each version, so that a change of version is fetched. */
function homeOf(name: ViewerPackage) {
  return join(folder, archiveOf(viewers[name].spec), 'package')
}

/** @example archiveOf('@allmaps/iiif-parser@1.0.0') // allmaps-iiif-parser-1.0.0 */
function archiveOf(spec: string) {
  return spec.replace(/^@/, '').replace(/[/@]/g, '-')
}

/**
 * Fetches the viewers that are not there, once for a checkout, and checks that they are those that the tests
 * were written with: 21 MB, of which npm keeps what it once had in its cache for all checkouts.
 */
export function installViewers() {
  const missing = Object.keys(viewers).filter((name) => !existsSync(homeOf(name as ViewerPackage)))
  if (!missing.length) return
  const packages = missing.map((name) => viewers[name as ViewerPackage])
  const specs = packages.map(({ spec }) => spec)
  console.log(`The tests need viewers: npm fetches ${specs.join(', ')}.`)
  mkdirSync(folder, { recursive: true })
  run('npm', 'pack', ...specs, '--silent', '--prefer-offline', '--pack-destination', folder)
  packages.forEach(unpack)
}

function unpack({ spec, sha512, parts }: Package) {
  const home = join(folder, archiveOf(spec))
  const archive = `${home}.tgz`
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== sha512)
    throw new Error(
      `The npm registry sent another ${spec}, of SHA-512 ${found}. Find out why, then mend tests/helpers/viewers.ts.`,
    )
  mkdirSync(home, { recursive: true })
  run('tar', '-xzf', archive, '-C', home, ...['package.json', ...parts].map((part) => `package/${part}`))
  rmSync(archive)
}

function run(command: string, ...args: string[]) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}. Run it by hand to see why, then run npm test again.`,
    )
}
