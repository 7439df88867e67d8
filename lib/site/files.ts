import type { SurfaceFolder } from '../catalogue/files'
import { defaultLanguage, type Language } from '../i18n/languages'
import { here } from './here'

/**
 * The path on the site of a file of a surface.
 * @example filePath('variants', 'etna-640.jpg') // /variants/etna-640.jpg
 */
export function filePath(surface: SurfaceFolder, file: string) {
  return `${here}/${surface}/${file}`
}

/**
 * The name of the record that the press kit reads of an image, in the language of the page that asks; that of
 * the default language bears no tag.
 */
export function recordName(id: string, language: Language) {
  return `proxima-${id}${language === defaultLanguage ? '' : `.${language}`}.json`
}
