import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What LittleCMS makes of colours of a profile in sRGB, 0–255: its own `transicc`, clipped as a screen does. */
export function byLittleCms(profile: Buffer | string, colours: number[][]): number[][] {
  const folder = mkdtempSync(join(tmpdir(), 'icc-'))
  try {
    const path = typeof profile === 'string' ? profile : join(folder, 'from.icc')
    if (typeof profile !== 'string') writeFileSync(path, profile)
    const input = colours.map((colour) => colour.join(' ')).join('\n')
    const { stdout, stderr } = spawnSync('transicc', ['-n', '-s', '-t0', `-i${path}`, '-o*sRGB'], {
      input: `${input}\n`,
      encoding: 'utf8',
    })
    const made = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
    if (made.length !== colours.length) throw new Error(`transicc: ${stderr} ${stdout}`)
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
