import { languagesOf } from '../../catalogue/captions'
import type { PressFile } from '../../catalogue/manifest'
import { languageList } from '../../i18n/languages'
import { fieldsOf } from '../../press/fields'
import { pressRecord } from '../../press/kit/record'
import { recordName } from '../../site/files'
import type { Run } from '../surface'

/**
 * What stands beside the press files: a record of each for the press kit and the list of all, a `.sha256` of
 * each and the `SHA256SUMS` of all, as `sha256sum -c` reads them. Every image has a record in every language,
 * which tells of the file that is offered there.
 */
export function documents({ images, words }: Run) {
  const texts = new Map<string, string>()
  const sums: string[] = []
  for (const image of images) {
    const { id, kind, state, press, variants } = image
    const common = { fields: fieldsOf(image, words), kind, variants, words }
    for (const language of languageList)
      texts.set(recordName(id, language), JSON.stringify(pressRecord({ ...common, press: press[language] })))
    for (const file of languagesOf(state).map((language) => press[language])) {
      texts.set(`${file.file}.sha256`, sumOf(file))
      sums.push(sumOf(file))
    }
  }
  texts.set('index.json', JSON.stringify(images.map(({ id }) => ({ id }))))
  texts.set('SHA256SUMS', sums.join(''))
  return texts
}

function sumOf({ sha256, file }: PressFile) {
  return `${sha256}  ${file}\n`
}
