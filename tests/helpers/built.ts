import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '@/lib/search/reader'

/** The search files that the build wrote, read from the disk; `loads` tells which were asked for. */
export async function openBuilt(folder = 'public/search') {
  const loads: string[] = []
  const reader = await openReader(async (path) => {
    loads.push(path)
    return JSON.parse(readFileSync(join(folder, path), 'utf8'))
  })
  return { reader, loads }
}
