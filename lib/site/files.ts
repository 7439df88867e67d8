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

/** The list of the press files with their hashes, and what lies beside it where somebody signs. */
export const sums = {
  list: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  signers: 'allowed_signers',
  certificates: 'proxima-certificates.pem',
}

/** Who signed the list, and as what: `-I` and `-n` of `ssh-keygen -Y verify`. */
export const sumsSigned = { identity: 'proxima', namespace: 'file' }

/** The command that checks the list, where it lies with all that is beside it. */
export const sumsCommand = `ssh-keygen -Y verify -f ${sums.signers} -I ${sumsSigned.identity} -n ${sumsSigned.namespace} -s ${sums.signature} < ${sums.list}`
