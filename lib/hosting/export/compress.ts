import { existsSync } from 'node:fs'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inParallel } from '../../disk/parallel'
import { place } from './assemble'

const texts = /\.(?:html|css|js|json|xml|svg|txt|webmanifest)$/

// Below this, a header of one packet holds the whole answer, and nothing is saved.
const smallest = 1024

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
export async function compress(folder: string, files: string[], before: string) {
  const chosen: string[] = []
  await inParallel(
    files.filter((file) => texts.test(file)),
    async (file) => {
      const { size, ino, mtime } = await stat(join(folder, file))
      if (size < smallest) return
      chosen.push(file)
      const same = existsSync(join(before, file)) && (await stat(join(before, file))).ino === ino
      for (const [ending, encode] of Object.entries(codings)) {
        const [old, target] = [join(before, `${file}.${ending}`), join(folder, `${file}.${ending}`)]
        if (same && existsSync(old)) await place(old, target)
        else {
          await writeFile(target, await encode(await readFile(join(folder, file))))
          // Its time is the text's, for a host that takes the one for the other.
          await utimes(target, mtime, mtime)
        }
      }
    },
  )
  return chosen.length
}
