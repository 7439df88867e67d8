import { languagesOf } from '../../catalogue/captions'
import type { PressFile } from '../../catalogue/manifest'
import { languageList } from '../../i18n/languages'
import { fieldsOf } from '../../press/fields'
import { pressRecord } from '../../press/kit/record'
import { allowedSigners, sshSignature } from '../../press/sshsig'
import { recordName, sums } from '../../site/files'
import type { Run } from '../surface'

/**
 * What stands beside the press files: a record of each for the press kit and the list of all, a `.sha256` of
 * each and the `SHA256SUMS` of all, as `sha256sum -c` reads them. Every image has a record in every language,
 * which tells of the file that is offered there. Where somebody signs, the list of all is signed as the files
 * are, and what that is checked with lies beside it.
 */
export function documents({ images, words, signer }: Run) {
  const texts = new Map<string, string>()
  const lines: string[] = []
  for (const image of images) {
    const { id, kind, state, press, variants, original } = image
    const common = {
      ...{ fields: fieldsOf(image, words), kind, variants, words },
      ...(original.credentials && { verdict: original.credentials }),
    }
    for (const language of languageList)
      texts.set(recordName(id, language), JSON.stringify(pressRecord({ ...common, press: press[language] })))
    for (const file of languagesOf(state).map((language) => press[language])) {
      texts.set(`${file.file}.sha256`, sumOf(file))
      lines.push(sumOf(file))
    }
  }
  texts.set('index.json', JSON.stringify(images.map(({ id }) => ({ id }))))
  const list = lines.join('')
  texts.set(sums.list, list)
  if (signer) {
    texts.set(sums.signature, sshSignature(list, signer))
    texts.set(sums.signers, allowedSigners(signer))
    texts.set(sums.certificates, signer.pem)
  }
  return texts
}

function sumOf({ sha256, file }: PressFile) {
  return `${sha256}  ${file}\n`
}
