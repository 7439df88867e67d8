import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { argsOf } from '../../helpers/command'
import { makeGallery, tree } from '../../helpers/gallery'

test('another address of the site rewrites the documents and renders no tile again', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  const run = (SITE_URL: string) =>
    spawnSync(process.execPath, argsOf('lib/commands/images.ts'), {
      cwd: root,
      env: { ...process.env, SITE_URL },
      encoding: 'utf8',
    })
  const read = (path: string) => readFileSync(join(root, 'public/iiif', path), 'utf8')
  const tiles = () => tree(join(root, 'public/iiif')).filter((line) => line.includes('.jpg '))
  expect(run('https://one.example').status).toBe(0)
  const [before, written] = [tiles(), statSync(join(root, 'public/iiif/etna/full/max/0/default.jpg')).mtimeMs]
  expect(JSON.parse(read('etna/info.json')).id).toBe('https://one.example/iiif/etna')
  expect(run('https://two.example/').stdout).toContain('2 tile pyramids: 0 rendered, 2 kept, 0 pruned.')
  for (const path of ['etna/info.json', 'etna/manifest.json', 'collection.json', 'themes/volcanoes.json']) {
    expect(read(path)).toContain('https://two.example/')
    expect(read(path)).not.toContain('one.example')
  }
  expect(tiles()).toEqual(before)
  expect(statSync(join(root, 'public/iiif/etna/full/max/0/default.jpg')).mtimeMs).toBe(written)
})
