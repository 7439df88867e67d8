import { cancel, confirm, isCancel, multiselect, note, select, text } from '@clack/prompts'
import { rightsKeys } from '../catalogue/rights'
import { themes } from '../catalogue/schema'
import { languages } from '../catalogue/captions'
import { names, show } from './adding'
import { realDay } from './sources/exif'
import { isId, type Choose, type Proposal } from './proposals'

/** Asks an editor which of the sources that disagree is right. */
export const chooseSource: Choose = ({ fact, candidates }) =>
  settled(
    select({
      message: `The file’s metadata disagree on the ${names[fact]}. Which is right?`,
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
  const { picture, kind, stood, camera, unsorted } = proposal
  note(
    [
      `${kind}, ${picture.width}×${picture.height} px${camera ? `, ${camera}` : ''}`,
      proposal.position
        ? `Place: ${proposal.position.lat}, ${proposal.position.lon}`
        : 'No coordinates of the place shown',
      ...Object.entries(unsorted).map(([name, words]) => `${name}, in no known language: ${words}`),
    ].join('\n'),
    proposal.path,
  )
  const isThere =
    !proposal.position &&
    stood &&
    (await settled(
      confirm({
        message: `The camera stood at ${stood.lat}, ${stood.lon}. Is that the place shown, to be published?`,
        initialValue: false,
      }),
    ))
  const position = isThere ? stood : proposal.position
  const id = await line('Id', proposal.id, (value) =>
    isId(value) ? undefined : 'Small letters, digits and single hyphens.',
  )
  const date = await line('Day it was taken', proposal.date ?? '', (value) =>
    realDay(value) ? undefined : 'A day such as 2017-03-19.',
  )
  const creator = (await line('Creator', proposal.creator ?? '')) || null
  const credit = (await line('Credit line', proposal.credit ?? '')) || null
  const rights = await settled(
    select({
      message: 'Rights',
      options: rightsKeys.map((value) => ({ value, label: value })),
      initialValue: proposal.rights,
    }),
  )
  const chosen = await settled(
    multiselect({
      message: 'Themes',
      options: themes.map((value) => ({ value, label: value })),
      initialValues: proposal.themes,
    }),
  )
  const asked: Proposal = { ...proposal, position, id, date, creator, credit, rights, themes: chosen }
  for (const name of ['title', 'alt', 'caption'] as const) {
    for (const language of languages) {
      const words = await line(
        `${name} in ${language === 'fr' ? 'French' : 'English'} (empty: later)`,
        asked[name][language] ?? '',
      )
      asked[name] = { ...asked[name], [language]: words || null }
    }
  }
  return asked
}

async function line(message: string, initialValue: string, validate?: (value: string) => string | undefined) {
  return (
    (await settled(
      text({ message, initialValue, validate: validate && ((value) => validate(value ?? '')) }),
    )) ?? ''
  ).trim()
}

/** An answer; Escape or Ctrl-C ends the command before anything is written. */
async function settled<T>(answer: Promise<T | symbol>): Promise<T> {
  const value = await answer
  if (!isCancel(value)) return value as T
  cancel('Nothing was written.')
  process.exit(1)
}
