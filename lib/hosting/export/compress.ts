import { existsSync } from 'node:fs'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inParallel } from '../../disk/parallel'
import { walk } from '../../disk/walk'
import { place } from './assemble'

const texts = /\.(?:html|css|js|json|xml|svg|txt|webmanifest)$/

// Below this, a header of one packet holds the whole answer, and nothing is saved.
const smallestBytes = 1024

const codings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}

/**
 * Writes a `.br` and a `.gz` beside each text of `folder`, or takes those of `before` where the text is the
 * same file. Returns how many texts.
 */
export async function compress(folder: string, before: string) {
  let count = 0
  await inParallel(textsIn(folder), async (file) => {
    const [path, last] = [join(folder, file), join(before, file)]
    const { size, ino } = await stat(path)
    if (size < smallestBytes) return
    count += 1
    const isSame = existsSync(last) && (await stat(last)).ino === ino
    for (const ending of ['br', 'gz'] as const) {
      const old = `${last}.${ending}`
      if (isSame && existsSync(old)) place(old, `${path}.${ending}`)
      else await encode(path, ending)
    }
  })
  return count
}

// A twin that is written meanwhile is none of them.
function* textsIn(folder: string) {
  for (const file of walk(folder)) if (texts.test(file)) yield file
}

/** Writes a text's other form. Its time is the text's, for a host that takes the one for the other. */
async function encode(path: string, ending: keyof typeof codings) {
  const { mtime } = await stat(path)
  const target = `${path}.${ending}`
  await writeFile(target, await codings[ending](await readFile(path)))
  await utimes(target, mtime, mtime)
}
