import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { capture } from './child'

/**
 * Butteraugli is the best judge of seen difference that a package manager brings here: Debian has it, while
 * neither npm nor Debian has SSIMULACRA 2, and SSIM does not see colour.
 */
export const missing =
  'Score skipped: this machine has no butteraugli. On Debian, apt-get install butteraugli brings it.'

export function canScore() {
  return spawnSync('butteraugli', []).error === undefined
}

/** The difference that an eye sees between two pictures of one size, 0 for none: Butteraugli's distance. */
export async function score(reference: Buffer | string, picture: Buffer | string) {
  const folder = mkdtempSync(join(tmpdir(), 'score-'))
  try {
    const files = await Promise.all(
      [reference, picture].map(async (input, index) => {
        const file = join(folder, `${index}.png`)
        await sharp(input).toColourspace('srgb').png({ compressionLevel: 1 }).toFile(file)
        return file
      }),
    )
    return Number(await capture('butteraugli', files))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
