import type { PressRecord } from './record'
import { shownIn } from '../../catalogue/written'

type Language = 'fr' | 'en'

/** The few words the kit's text files say by themselves, in each language. */
export type KitWords = Record<
  Language,
  { file: string; date: string; credit: string; rights: string; only: string }
>

/**
 * The text files of a press kit, by name: captions in each language, both languages as CSV (RFC 4180,
 * UTF-8 with a byte order mark for Excel), and the licences. Runs in the visitor's browser.
 */
export function kitTexts(records: PressRecord[], words: KitWords): Record<string, string> {
  return {
    'legendes.fr.txt': captions(records, words, 'fr'),
    'captions.en.txt': captions(records, words, 'en'),
    'captions.csv': csv(records),
    'LICENCES.txt': licences(records, words),
  }
}

function captions(records: PressRecord[], words: KitWords, language: Language) {
  const t = words[language]
  return records
    .map((record) =>
      lines([
        shownIn(record.title, language).text,
        record.date && `${t.date} ${record.date}`,
        `${t.file} ${record.file}`,
        '',
        shownIn(record.caption, language).text,
        record.caption[language] === undefined ? t.only : null,
        '',
        `${t.credit} ${record.credit[language]}`,
        `${t.rights} ${record.rights[language]}`,
        record.webStatement,
        shownIn(record.permalink, language).text,
      ]),
    )
    .join('\n\n')
}

function licences(records: PressRecord[], words: KitWords) {
  return groupByRights(records)
    .map((alike) =>
      lines([
        ...(['fr', 'en'] as const).flatMap((language) => [
          `${words[language].credit} ${[...new Set(alike.map((record) => record.credit[language]))].join(' / ')}`,
          `${words[language].rights} ${alike[0].rights[language]}`,
          '',
        ]),
        alike[0].webStatement,
        '',
        ...alike.map(({ file }) => file),
      ]),
    )
    .join('\n\n')
}

function groupByRights(records: PressRecord[]) {
  const groups = new Map<string, PressRecord[]>()
  for (const record of records)
    groups.set(record.rights.fr, [...(groups.get(record.rights.fr) ?? []), record])
  return [...groups.values()]
}

const columns = {
  id: (record) => record.id,
  kind: (record) => record.kind,
  file: (record) => record.file,
  date: (record) => record.date ?? '',
  title_fr: (record) => record.title.fr ?? '',
  title_en: (record) => record.title.en ?? '',
  caption_fr: (record) => record.caption.fr ?? '',
  caption_en: (record) => record.caption.en ?? '',
  alt_fr: (record) => record.alt.fr ?? '',
  alt_en: (record) => record.alt.en ?? '',
  credit_fr: (record) => record.credit.fr,
  credit_en: (record) => record.credit.en,
  rights_fr: (record) => record.rights.fr,
  rights_en: (record) => record.rights.en,
  rights_statement: (record) => record.webStatement ?? '',
  permalink_fr: (record) => record.permalink.fr ?? '',
  permalink_en: (record) => record.permalink.en ?? '',
  sha256: (record) => record.sha256,
} satisfies Record<string, (record: PressRecord) => string>

function csv(records: PressRecord[]) {
  const rows = [
    Object.keys(columns),
    ...records.map((record) => Object.values(columns).map((cell) => cell(record))),
  ]
  return (
    '\ufeff' +
    rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',') + '\r\n').join('')
  )
}

function lines(list: (string | null)[]) {
  return list.filter((line) => line !== null).join('\n') + '\n'
}
