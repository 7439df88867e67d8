import type { CaptionField } from '../../catalogue/captions'
import { shownIn } from '../../catalogue/written'
import { defaultLanguage, factsOf, languageList, type Each, type Language } from '../../i18n/languages'
import type { PressRecord } from './record'

/** The few words that the kit's text files say by themselves, in each language. */
export type KitWords = Each<
  Record<'file' | 'date' | 'place' | 'countries' | 'credit' | 'rights' | 'only', string>
>

/**
 * The text files of a press kit, by name: captions in each language, and the licences. Runs in the visitor's
 * browser.
 */
export function kitTexts(records: PressRecord[], words: KitWords): Record<string, string> {
  const captionsFiles = languageList.map((language) => {
    const blocks = records.map((record) => captionBlock(record, language, words))
    return [factsOf(language).captionsFile, blocks.join('\n\n')]
  })
  return {
    ...Object.fromEntries(captionsFiles),
    'LICENCES.txt': licences(records, words),
  }
}

function captionBlock(record: PressRecord, language: Language, words: KitWords) {
  const { date, place, countries, file, credit, rights, only } = words[language]
  return paragraph([
    shownIn(record.title, language).text,
    record.date && `${date} ${record.date}`,
    record.place && `${place} ${record.place[language]}`,
    record.countries && `${countries} ${record.countries[language]}`,
    `${file} ${record.file}`,
    '',
    shownIn(record.caption, language).text,
    record.mark && record.mark[language],
    record.view && record.view[language],
    record.caption[language] === undefined ? only : null,
    '',
    `${credit} ${record.credit[language]}`,
    `${rights} ${record.rights[language]}`,
    record.webStatement,
    record.seal?.[language] ?? null,
    shownIn(record.permalink, language).text,
  ])
}

function licences(records: PressRecord[], words: KitWords) {
  return groupByRights(records)
    .map((alike) => {
      const [{ rights, webStatement }] = alike
      const terms = languageList.flatMap((language) => {
        const { credit: creditLabel, rights: rightsLabel } = words[language]
        const credits = new Set(alike.map(({ credit }) => credit[language]))
        const all = [...credits].join(' / ')
        return [`${creditLabel} ${all}`, `${rightsLabel} ${rights[language]}`, '']
      })
      return paragraph([...terms, webStatement, '', ...alike.map(({ file }) => file)])
    })
    .join('\n\n')
}

function groupByRights(records: PressRecord[]) {
  const groups = new Map<string, PressRecord[]>()
  for (const record of records) {
    const key = record.rights[defaultLanguage]
    const alike = groups.get(key) ?? []
    groups.set(key, [...alike, record])
  }
  return [...groups.values()]
}

function paragraph(list: (string | null)[]) {
  return list.filter((line) => line !== null).join('\n') + '\n'
}

/** A column of the table: its name, and what an image has in it. */
export type Column = [name: string, cell: (record: PressRecord) => string | null | undefined]

/** What the table of a kit tells of every image. */
export const columns: Column[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['file', ({ file }) => file],
  ['date', ({ date }) => date],
  ...perLanguage('place'),
  ...perLanguage('countries'),
  ...perLanguage('title'),
  ...perLanguage('caption'),
  ...perLanguage('alt'),
  ...perLanguage('view'),
  ...perLanguage('credit'),
  ...perLanguage('rights'),
  ['rights_statement', ({ webStatement }) => webStatement],
  ...perLanguage('permalink'),
  ['sha256', ({ sha256 }) => sha256],
]

type Told = CaptionField | 'place' | 'countries' | 'view' | 'credit' | 'rights' | 'permalink'

/** A text's columns, one for each language: `title_` and the language's tag. */
function perLanguage(text: Told): Column[] {
  return languageList.map((language) => [`${text}_${language}`, (record) => record[text]?.[language]])
}
