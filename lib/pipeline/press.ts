import { copyFile, rename, stat } from 'node:fs/promises'
import { mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { paths } from '../catalogue/files'
import type { PressFile } from '../catalogue/manifest'
import type { Inspection } from './originals'

/** Publishes the original as it is, under `public/press/proxima-<id>.<ending>`. */
export async function writePress({ root, id, original, inspection, known }: { root: string; id: string; original: string; inspection: Inspection; known?: PressFile }): Promise<PressFile> {
  const { width, height, sha256, size } = inspection
  const file = `proxima-${id}${extname(original).toLowerCase()}`
  const path = join(paths(root).press, file)
  const there = await stat(path).catch(() => undefined)
  if (known?.sha256 !== sha256 || there?.size !== size) {
    mkdirSync(paths(root).press, { recursive: true })
    await copyFile(original, `${path}.tmp`)
    await rename(`${path}.tmp`, path)
  }
  return { file, bytes: size, width, height, sha256 }
}
