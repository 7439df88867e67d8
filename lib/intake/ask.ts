import { cancel, confirm, isCancel, multiselect, note, select, text } from '@clack/prompts'
import { captionFields, type CaptionField } from '../catalogue/captions'
import { isOtherDay } from '../catalogue/days'
import { isRightsKey, singleRights } from '../catalogue/rights'
import { themes } from '../catalogue/schema'
import { commandLanguage, languageList, languageName } from '../i18n/languages'
import { factLabels, show } from './adding'
import type { Draft } from './drafts'
import { isId } from './names'
import type { Proposal } from './proposals'
import type { Choose } from './settle'
import { realDay } from './sources/values'
import { statedLines } from './report'

/** Asks an editor which of the sources that disagree is right. */
export const chooseSource: Choose = ({ fact, candidates }) =>
  answered(
    select({
      message: `The file’s metadata disagree on the ${factLabels[fact]}. Which is right?`,
      options: candidates.map(({ source, value }, index) => ({
        value: index,
        label: show(value),
        hint: source,
      })),
    }),
  )

/** Shows each proposal to an editor, who agrees to it or mends it. */
export async function askAll(proposals: Proposal[]) {
  const agreed: Proposal[] = []
  for (const proposal of proposals) agreed.push(await ask(proposal))
  return agreed
}

async function ask(proposal: Proposal): Promise<Proposal> {
  note(summaryOf(proposal), proposal.path)
  const position = await askPosition(proposal)
  const facts = await askFacts(proposal)
  const texts: Partial<Record<CaptionField, Draft>> = {}
  for (const field of captionFields) texts[field] = await askText(field, proposal[field])
  return { ...proposal, position, ...facts, ...texts }
}

function summaryOf({ kind, picture, camera, position, stated, unsorted, notes }: Proposal) {
  return [
    `${kind}, ${picture.width}×${picture.height} px${camera ? `, ${camera}` : ''}`,
    ...statedLines(stated),
    position ? `Place: ${position.lat}, ${position.lon}` : 'No coordinates of the place shown',
    ...notes,
    ...Object.entries(unsorted).map(([field, words]) => `${field}, in no known language: ${words}`),
  ].join('\n')
}

async function askPosition({ position, cameraPosition }: Proposal) {
  if (position || !cameraPosition) return position
  const { lat, lon } = cameraPosition
  const isShown = await answered(
    confirm({
      message: `The camera stood at ${lat}, ${lon}. Is that the place shown, to be published?`,
      initialValue: false,
    }),
  )
  return isShown ? cameraPosition : null
}

async function askFacts(proposal: Proposal) {
  const id = await line('Id', proposal.id, checkId)
  const date = await line('Day it was taken', proposal.date ?? '', checkDay)
  return {
    id,
    date,
    dateReason: await askReason(proposal, date),
    creator: (await line('Creator', proposal.creator ?? '')) || null,
    credit: (await line('Credit line', proposal.credit ?? '')) || null,
    rights: await askRights(proposal),
    themes: await answered(
      multiselect({ message: 'Themes', options: choices(themes), initialValues: proposal.themes }),
    ),
  }
}

/** A day that the file contradicts has its reason kept. */
async function askReason({ toldDate, dateReason }: Proposal, date: string) {
  if (!toldDate || !isOtherDay(date, toldDate)) return dateReason
  return (await line(`Why not ${toldDate}, as the file says?`, dateReason ?? '')) || dateReason
}

/** The rights of a file, out of those that have no version, or those that it names itself. */
async function askRights({ rights }: Proposal) {
  const options = choices<string>([...new Set<string>([rights, ...singleRights])])
  const answer = await answered(select<string>({ message: 'Rights', options, initialValue: rights }))
  return isRightsKey(answer) ? answer : rights
}

async function askText(field: CaptionField, draft: Draft) {
  const asked = { ...draft }
  for (const language of languageList) {
    const name = languageName(language, commandLanguage)
    asked[language] = (await line(`${field} in ${name} (empty: later)`, draft[language] ?? '')) || null
  }
  return asked
}

function checkId(value: string) {
  return isId(value) ? undefined : 'Small letters, digits and single hyphens.'
}

function checkDay(value: string) {
  return realDay(value) ? undefined : 'A day such as 2017-03-19.'
}

function choices<T extends string>(values: readonly T[]) {
  return values.map((value) => ({ value, label: value }))
}

async function line(message: string, initialValue: string, check?: (value: string) => string | undefined) {
  const answer = text({ message, initialValue, validate: check && ((value) => check(value ?? '')) })
  return ((await answered(answer)) ?? '').trim()
}

/** An answer; Escape or Ctrl-C ends the command before anything is written. */
async function answered<T>(answer: Promise<T | symbol>): Promise<T> {
  const value = await answer
  if (!isCancel(value)) return value
  cancel('Nothing was written.')
  process.exit(1)
}
