import { load } from 'cheerio'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { listFiles } from '@/lib/disk/read'
import { besideMarkup } from '@/lib/hosting/serve/beside'

test.each([
  ['/fr/images/etna', ['/fr/images/etna', '/en/images/etna']],
  ['/en/images/etna', ['/en/images/etna', '/fr/images/etna']],
])('at %s every language stands beside it, that one first', (pathname, pages) => {
  const frames = load(besideMarkup('etna', pathname))('iframe').toArray()
  expect(frames.map(({ attribs }) => attribs.src)).toEqual(pages)
})

test('nothing that only development shows is part of what builds or sends the site', async () => {
  const commands = ['build', 'start', 'export'].map((name) => `lib/commands/${name}.ts`)
  const { metafile } = await build({
    entryPoints: [...commands, ...listFiles('app').filter((path) => path.endsWith('.tsx'))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
  })
  const parts = Object.keys(metafile.inputs)
  expect(parts).toEqual(expect.arrayContaining(['lib/hosting/serve/index.ts', 'components/frame/Footer.tsx']))
  for (const name of ['dev', 'beside', 'complaints'])
    expect(parts).not.toContain(`lib/hosting/serve/${name}.ts`)
})
