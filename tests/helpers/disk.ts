import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/**
 * A file system of so many KB in place of a folder; `undefined` where this process may not mount one. Returns
 * how to end it.
 */
export function smallDisk(folder: string, size: number) {
  mkdirSync(folder, { recursive: true })
  const options = ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder]
  if (spawnSync('mount', options).status !== 0) return undefined
  const end = () => void spawnSync('umount', [folder])
  onTestFinished(end)
  return end
}
