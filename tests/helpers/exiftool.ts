import { spawnSync } from 'node:child_process'

/** What ExifTool reads in some files, one object a file, `Group:Tag` to value, structures kept. */
export function exiftool(...args: string[]): Record<string, unknown>[] {
  const { stdout, stderr } = spawnSync(
    'exiftool',
    ['-json', '-struct', '-a', '-G1', '-charset', 'utf8', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (!stdout) throw new Error(`ExifTool read nothing. It said: ${stderr}`)
  return JSON.parse(stdout)
}
