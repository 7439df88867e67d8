import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { readWords, sayInEach } from '@/lib/i18n/words'
import { write } from '../helpers/gallery'

function makeMessages() {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const language of languageList)
    write(folder, `${language}/interface.json`, { Site: { name: `Proxima ${language}` } })
  return folder
}

test('the words are those of the folder that is named, and of no other', () => {
  const words = readWords(makeMessages())
  expect(Object.keys(words)).toEqual(languageList)
  expect(words.en.Site.name).toBe('Proxima en')
})

test('the same thing is said in each language, with its own words', () => {
  expect(sayInEach(readWords(makeMessages()), (t, language) => [language, t.Site.name])).toEqual({
    fr: ['fr', 'Proxima fr'],
    en: ['en', 'Proxima en'],
  })
})

test('words that are no JSON are named by their path, with what to do', () => {
  const folder = makeMessages()
  writeFileSync(join(folder, 'en/interface.json'), '{')
  expect(() => readWords(folder)).toThrow(/en\/interface\.json .+\. .+/)
})
