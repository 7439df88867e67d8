import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeStandIns } from '@/lib/hosting/export/folders'
import { makeFolder } from '../../helpers/folder'
import { interfaceWords } from '../../helpers/image'

test('an older address holds the file that it leads to, or a page that leads on', async () => {
  const root = makeFolder({
    'en/images/etna/index.html': 'page',
    'press/proxima-etna.jpg': 'bytes',
    'iiif/etna/info.json': '{}',
    'iiif/etna/full/max/0/default.jpg': 'tile',
  })
  const count = await writeStandIns(
    root,
    [
      { from: '/en/images/volcano', to: '/en/images/etna', status: 308 },
      { from: '/press/proxima-volcano.jpg', to: '/press/proxima-etna.jpg', status: 308 },
      { from: '/iiif/etna', to: '/iiif/etna/info.json', status: 303 },
      { from: '/iiif/volcano/*', to: '/iiif/etna/*', status: 308 },
    ],
    interfaceWords,
  )
  // Two files lie below the service.
  expect(count).toBe(3 + 2)
  const inode = (file: string) => statSync(join(root, file)).ino
  expect(inode('press/proxima-volcano.jpg')).toBe(inode('press/proxima-etna.jpg'))
  expect(readFileSync(join(root, 'iiif/volcano/full/max/0/default.jpg'), 'utf8')).toBe('tile')
  const page = readFileSync(join(root, 'en/images/volcano/index.html'), 'utf8')
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/en/images/etna"></noscript>')
  expect(page).toContain('<link rel="canonical" href="http://localhost:3000/en/images/etna">')
  expect(page).toContain('<a href="/en/images/etna" hreflang="en">')
  expect(readFileSync(join(root, 'iiif/etna/index.html'), 'utf8')).toContain('url=/iiif/etna/info.json')
})
