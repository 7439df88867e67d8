import { expect, test } from 'vitest'
import { countFiles, describeCount } from '@/lib/hosting/export/count'
import { makeFolder } from '../../helpers/folder'

test('files are counted by what they are for, as many an image', () => {
  const folder = makeFolder({
    'variants/a-1.avif': 'x'.repeat(100_000),
    'variants/a-2.avif': 'x'.repeat(200_000),
    'variants/b-1.avif': '',
    'fr.html': '',
    'fr.html.br': '',
    'fr/embed/a.html': '',
    'robots.txt': '',
  })
  const counted = countFiles(folder)
  expect(counted).toMatchObject({ files: 7, bytes: 300_000, largest: { file: 'variants/a-2.avif' } })
  // Three files of pictures and two images: 1.5 each.
  expect(describeCount(counted, 2).slice(0, 2)).toEqual([
    '7 files, 0.3 MB, 4 files an image:',
    '    1.5 an image,     0.3 MB  pictures of the pages, each width and format',
  ])
  expect([...counted.kinds.values()].map(({ files }) => files)).toEqual([1, 1, 1, 1, 3])
})
