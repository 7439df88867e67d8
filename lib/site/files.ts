import type { SurfaceFolder } from '../catalogue/files'

/**
 * The path on the site of a file of a surface.
 * @example filePath('variants', 'etna-640.jpg') // /variants/etna-640.jpg
 */
export function filePath(surface: SurfaceFolder, file: string) {
  return `/${surface}/${file}`
}
