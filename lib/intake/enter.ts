import { inEachField, languagesOf } from '../catalogue/captions'
import type { Verdict } from '../catalogue/credentials'
import type { Gallery } from '../catalogue/gallery'
import { makeChange, type FileContent } from '../disk/transaction'
import { languageList, type Language } from '../i18n/languages'
import { entryOf, type DatedProposal } from './entry'
import { entryFile, originalFile, readAuthored, wordFile } from './files'
import { asJson, withValue } from './json'
import type { Proposal } from './proposals'
import { NotEntered, refusalsOf } from './refusals'
import { withVerdicts } from './seals'
import type { TextField } from './sources/facts'

/** What one file became: where its parts were written, relative to the root. */
export interface Entered {
  path: string
  id: string
  original: string
  entry: string
}

type Files = Record<string, FileContent>

/**
 * Writes the original, the entry and the words of every proposal, all of them in one step, over
 * nothing that is there.
 *
 * @throws NotEntered with every refusal at once.
 */
export function enter(gallery: Gallery, proposals: Proposal[]): Entered[] {
  const refusals = refusalsOf(gallery, proposals)
  if (refusals.length) throw new NotEntered(refusals)
  const dated = proposals.filter((proposal): proposal is DatedProposal => proposal.date !== null)
  const found = dated.map(({ picture, verdict }): [string, Verdict | undefined] => [picture.sha256, verdict])
  makeChange(gallery.root, {
    write: { ...imageFiles(dated), ...messageFiles(gallery, dated), ...withVerdicts(gallery, found) },
  })
  return dated.map((proposal) => ({ path: proposal.path, id: proposal.id, ...placesOf(proposal) }))
}

function placesOf({ id, picture }: Proposal) {
  return { original: originalFile(`${id}${picture.ending}`), entry: entryFile(id) }
}

function imageFiles(proposals: DatedProposal[]): Files {
  const files: Files = {}
  for (const proposal of proposals) {
    const { original, entry } = placesOf(proposal)
    files[original] = { from: proposal.path }
    files[entry] = asJson(entryOf(proposal))
  }
  return files
}

function messageFiles(gallery: Gallery, proposals: Proposal[]): Files {
  const files: Files = {}
  for (const language of languageList) {
    const captioned = proposals.filter(({ state }) => languagesOf(state).includes(language))
    const placed = proposals.filter(({ position }) => position)
    const [captions, places] = [wordFile(language, 'captions'), wordFile(language, 'places')]
    files[captions] = withWords(gallery, captions, captioned, (proposal) => captionOf(proposal, language))
    files[places] = withWords(gallery, places, placed, (proposal) => textOf(proposal, 'place', language))
  }
  return files
}

function withWords(
  gallery: Gallery,
  file: string,
  proposals: Proposal[],
  wordsOf: (proposal: Proposal) => unknown,
) {
  return proposals.reduce(
    (text, proposal) => withValue(text, [proposal.id], wordsOf(proposal)),
    readAuthored(gallery, file),
  )
}

function captionOf(proposal: Proposal, language: Language) {
  return inEachField((field) => textOf(proposal, field, language))
}

/**
 * A text of the file in its language; otherwise a stub, with the words that an editor is to put into that
 * language.
 */
function textOf(proposal: Proposal, field: TextField, language: Language) {
  return proposal[field][language] ?? ['TODO', proposal.unsorted[field]].filter(Boolean).join(': ')
}
