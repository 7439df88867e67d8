import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages, languagesOf, type Caption, type Language } from '../catalogue/captions'
import { finishChanges, makeChange, type Written } from '../disk/transaction'
import { asJson, withValue } from './json'
import { takenNames } from './names'
import { entryOf, isId, type Proposal } from './proposals'

/** What one file became: where its parts were written, relative to the root. */
export interface Entered {
  path: string
  id: string
  original: string
  entry: string
}

/** Why some file may not enter: the file's name, and two sentences. */
export interface Refusal {
  file: string
  message: string
}

/** Thrown when any file of a batch is refused; nothing was written then. */
export class NotEntered extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(refusals.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  }
}

/**
 * Writes the original, the entry and the words of every proposal, all of them in one step, over
 * nothing that is there.
 *
 * @throws NotEntered with every refusal at once.
 */
export function enter(root: string, proposals: Proposal[]): Entered[] {
  finishChanges(root)
  const refusals = checkProposals(root, proposals)
  if (refusals.length) throw new NotEntered(refusals)
  const write: Record<string, Written> = {}
  const entered = proposals.map((proposal) => {
    const { id, path, date, picture } = proposal
    const original = `lib/catalogue/originals/${id}${picture.ending}`
    const entry = `lib/catalogue/entries/${id}.json`
    write[original] = { from: path }
    write[entry] = asJson(entryOf(proposal, date!))
    return { path, id, original, entry }
  })
  for (const language of languages) {
    write[`messages/${language}/captions.json`] = added(
      root,
      `messages/${language}/captions.json`,
      proposals
        .filter(({ state }) => languagesOf(state).includes(language))
        .map((proposal) => [proposal.id, captionOf(proposal, language)]),
    )
    write[`messages/${language}/places.json`] = added(
      root,
      `messages/${language}/places.json`,
      proposals
        .filter(({ position }) => position)
        .map((proposal) => [proposal.id, wordsOf(proposal, 'place', language)]),
    )
  }
  makeChange(root, { write })
  return entered
}

function checkProposals(root: string, proposals: Proposal[]): Refusal[] {
  const taken = takenNames(root)
  return proposals.flatMap(({ path, id, date }, index) => {
    const file = basename(path)
    const first = proposals.findIndex((other) => other.id === id)
    const owner = taken.get(id)
    return [
      ...(isId(id)
        ? []
        : [
            {
              file,
              message: `"${id}" cannot be an id. Use small letters, digits and single hyphens, with --id.`,
            },
          ]),
      ...(owner === undefined
        ? []
        : [
            {
              file,
              message: `The id "${id}" is ${owner === id ? 'taken' : `an alias of "${owner}"`} already. Choose another one with --id.`,
            },
          ]),
      ...(first === index
        ? []
        : [
            {
              file,
              message: `It would have the id of ${basename(proposals[first].path)}, "${id}". Add it by itself, with --id.`,
            },
          ]),
      ...(date
        ? []
        : [{ file, message: 'It does not tell the day it was taken. Say it with --date 2017-03-19.' }]),
    ]
  })
}

function captionOf(proposal: Proposal, language: Language): Caption {
  return {
    title: wordsOf(proposal, 'title', language),
    alt: wordsOf(proposal, 'alt', language),
    caption: wordsOf(proposal, 'caption', language),
  }
}

/**
 * A text of the file in its language; otherwise a stub, with the words that an editor is to put into that
 * language.
 */
function wordsOf(
  { unsorted, ...proposal }: Proposal,
  name: 'title' | 'alt' | 'caption' | 'place',
  language: Language,
) {
  return proposal[name][language] ?? ['TODO', unsorted[name]].filter(Boolean).join(': ')
}

function added(root: string, file: string, words: [id: string, value: Caption | string][]) {
  return words.reduce(
    (text, [id, value]) => withValue(text, [id], value),
    readFileSync(join(root, file), 'utf8'),
  )
}
