import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * A Chromium on this machine: Debian's without windows, in which a page takes half the time, Playwright's own,
 * or the system's; `undefined` where there is none.
 */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium-headless-shell',
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  return candidates.find((path) => path && existsSync(path))
}

/** WebKitGTK's own small browser, which Debian keeps among the libraries; `undefined` where it is not. */
export function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  return libraries
    .flatMap((name) => ['4.1', '4.0'].map((api) => join('/usr/lib', name, `webkit2gtk-${api}/MiniBrowser`)))
    .find((path) => existsSync(path))
}

/**
 * Programs the tests read with that npm does not bring: what Debian calls them, and how to tell whether they
 * are there.
 */
const tools = [
  { name: 'a Chromium', debian: 'chromium-headless-shell', present: () => findChromium() !== undefined },
  { name: 'ExifTool', debian: 'libimage-exiftool-perl', present: () => runs('exiftool', '-ver') },
  {
    name: 'LittleCMS',
    debian: 'liblcms2-utils',
    present: () => runs('transicc', '-i*sRGB', '-o*sRGB'),
  },
  { name: 'exiv2', debian: 'exiv2', present: () => runs('exiv2', '--version') },
  { name: 'Exempi', debian: 'exempi', present: () => runs('which', 'exempi') },
  { name: 'ImageMagick', debian: 'imagemagick', present: () => runs('identify', '-version') },
  {
    name: 'PHP',
    debian: 'php-cli',
    present: () => runs('php', '-r', 'exit(extension_loaded("exif") ? 0 : 1);'),
  },
  { name: 'Pillow', debian: 'python3-pil', present: () => imports('PIL.IptcImagePlugin') },
  {
    name: 'gexiv2',
    debian: 'gir1.2-gexiv2-0.10',
    present: () => imports("gi; gi.require_version('GExiv2', '0.10'); import gi.repository.GExiv2"),
  },
  { name: 'nginx', debian: 'nginx-light', present: () => runs('nginx', '-v') },
  { name: 'Caddy', debian: 'caddy', present: () => runs('caddy', 'version') },
  {
    name: 'Swift',
    debian: 'python3-swift',
    present: () => imports('swift.proxy.server'),
  },
  { name: 'Firefox', debian: 'firefox-esr', present: () => runs('which', 'firefox-esr') },
  {
    name: 'WebKit and its driver',
    debian: 'webkit2gtk-driver',
    present: () => runs('which', 'WebKitWebDriver') && findMiniBrowser() !== undefined,
  },
  { name: 'Xvfb', debian: 'xvfb', present: () => runs('which', 'Xvfb') },
  { name: 'feedparser', debian: 'python3-feedparser', present: () => imports('feedparser') },
  { name: 'newsboat', debian: 'newsboat', present: () => runs('newsboat', '--version') },
  { name: 'ssh-keygen', debian: 'openssh-client', present: () => runs('which', 'ssh-keygen') },
  { name: 'unzip', debian: 'unzip', present: () => runs('unzip', '-v') },
]

/** Finds the tools of the tests, or installs them, saying so. Throws when one can be had neither way. */
export function installTools() {
  const missing = tools.filter(({ present }) => !present())
  if (!missing.length) return
  const names = missing.map(({ name }) => name).join(', ')
  if (process.getuid?.() === 0 && runs('apt-get', '--version')) {
    const packages = missing.map(({ debian }) => debian)
    console.log(`The tests need ${names}: apt-get installs ${packages.join(' ')}.`)
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...packages)
  } else if (missing.some(({ debian }) => debian.startsWith('chromium'))) {
    console.log('The tests need a Chromium: Playwright downloads its own.')
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  }
  const still = tools.filter(({ present }) => !present())
  if (still.length)
    throw new Error(
      `The tests need ${still.map(({ name }) => name).join(', ')}, which this machine lacks. Install ${still.map(({ debian }) => debian).join(' ')}, then run npm test again.`,
    )
}

function imports(module: string) {
  return runs('/usr/bin/python3', '-c', `import ${module}`)
}

function runs(command: string, ...args: string[]) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function apt(...args: string[]) {
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
