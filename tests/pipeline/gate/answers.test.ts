import { expect, test } from 'vitest'
import { digestOf } from '@/lib/catalogue/answers'
import type { Gallery } from '@/lib/catalogue/gallery'
import { entrySchema, type Entry } from '@/lib/catalogue/schema'
import { inEach, languageList } from '@/lib/i18n/languages'
import { answersOf, gate } from '@/lib/pipeline/gate'
import { entry, words } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const [first, second] = languageList

// Each text of a length of its own: 3 in one, 4 in the other.
const captionsOf = (figures: Record<string, string>) =>
  inEach((language) => ({
    etna: { ...words[language], caption: `${words[language].caption} ${figures[language]}` },
  }))
const captions = captionsOf({ [first]: '3', [second]: '4' })
const of = digestOf(captions, 'etna', 'caption')
const galleryWith = (agreed: Entry['agreed'], changes: Partial<Gallery> = {}) =>
  galleryOf({ captions, entries: entriesOf({ etna: { agreed } }), ...changes })

test('without an answer the line that gives one is printed', () => {
  const [problem, ...more] = gate(galleryWith(undefined), {})
  expect(more).toEqual([])
  expect(problem.mend).toContain(
    `in lib/catalogue/entries/etna.json: "agreed": { "caption.figures": { "why": "…", "of": "${of}" } }.`,
  )
})

test('the line that is printed is an answer, once it has a reason', () => {
  const [{ mend }] = gate(galleryWith(undefined), {})
  const line = `{${/"agreed": .*(?=\.$)/.exec(mend)?.[0]}}`
  expect(entrySchema.safeParse({ ...entry, ...JSON.parse(line) }).success).toBe(false)
  const { agreed } = entrySchema.parse({ ...entry, ...JSON.parse(line.replace('…', 'Both are said.')) })
  expect(gate(galleryWith(agreed), {})).toEqual([])
  expect(answersOf(galleryWith(agreed))).toEqual({
    inForce: [{ id: 'etna', question: 'caption.figures', why: 'Both are said.' }],
    idle: [],
  })
})

test.each(languageList.map((language) => [language]))(
  'an answer is void once the text in %s changes',
  (changed) => {
    const figures = { [first]: '3', [second]: '4', [changed]: '5' }
    const agreed = { 'caption.figures': { why: 'Both are said.', of } }
    const [problem] = gate(galleryWith(agreed, { captions: captionsOf(figures) }), {})
    expect(problem.what).toMatch(/^The figures differ/)
    expect(problem.mend).toMatch(/was given to other texts: .*"why": "Both are said\.", "of": "[0-9a-f]{8}"/)
  },
)

test('a bare reason is no answer yet, and the line has it', () => {
  const [problem] = gate(galleryWith({ 'caption.figures': 'Both are said.' }), {})
  expect(problem.mend).toContain(`"why": "Both are said.", "of": "${of}"`)
})

test('an answer to one rule allows no other, and one that allows nothing is told', () => {
  const agreed = { 'title.figures': { why: 'Both are said.', of } }
  expect(gate(galleryWith(agreed), {})).toHaveLength(1)
  expect(answersOf(galleryWith(agreed)).idle.map(({ what }) => what)).toEqual([
    'The answer to title.figures allows nothing that a rule refuses.',
  ])
})

test('what no reader could take cannot be answered', () => {
  const broken = inEach((language) => ({ etna: { ...words[language], caption: 'Etna\u000b 3' } }))
  for (const { mend } of gate(galleryWith(undefined, { captions: broken }), {}).filter(
    ({ letters }) => letters,
  ))
    expect(mend).not.toContain('agreed')
})
