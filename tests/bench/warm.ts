import { join } from 'node:path'
import sharp from 'sharp'
import { listStems } from '../../lib/disk/read'
import { paths } from '../../lib/catalogue/files'
import { writeWhole } from '../../lib/disk/write'
import { changeCaption } from './change'
import { clock } from './child'
import { inCopy } from './gallery'
import { interleave, median } from './statistics'
import type { Result } from './table'

const rounds = 5

/** `npm run images` when there is nothing to do, when one caption has changed, and when one original has. */
export async function warm(): Promise<Result> {
  const images = listStems(paths('.').originals)
  const measured = await inCopy((root) => {
    const run = () => clock('npm', ['run', '--silent', 'images'], root)
    return interleave(rounds, {
      nothing: run,
      caption: () => changeCaption(root, images[0].id).then(run),
      original: () => changeOriginal(join(paths(root).originals, images[1].file)).then(run),
    })
  })
  const row = { unit: 's', atMost: 1, against: 1 }
  return {
    part: 'warm',
    command: 'npm run bench -- warm',
    settings: [
      `npm run images over ${images.length} images, start of npm and node included`,
      `medians of ${rounds} rounds`,
    ],
    rows: [
      { ...row, name: 'nothing changed', ours: median(measured.nothing) },
      {
        ...row,
        name: 'one caption changed, over nothing changed',
        ours: median(measured.caption),
        against: median(measured.nothing),
        atMost: 1.5,
      },
      {
        ...row,
        name: 'one original changed',
        ours: median(measured.original),
        against: median(measured.nothing),
        atMost: undefined,
      },
    ],
  }
}

/** Darkens an original a little, so that every pixel is new. */
async function changeOriginal(path: string) {
  await writeWhole(path, await sharp(path).linear(0.99).jpeg({ quality: 92 }).toBuffer())
}
