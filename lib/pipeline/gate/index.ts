import type { Gallery } from '../../catalogue/gallery'
import { languages } from '../../catalogue/captions'
import { idsOf } from '../../catalogue/ledger'
import type { Entry } from '../../catalogue/schema'
import type { Inspections } from '../originals'
import { checkMessages } from './interface'
import { checkOriginal } from './originals'
import { checkPair } from './pairs'
import type { Problem } from './problem'
import { checkQuotation } from './quotation'

/** All problems of a gallery's facts, words and originals that can be told without decoding a picture. */
export function gate(gallery: Gallery, inspections: Inspections): Problem[] {
  const { faults, ids, captions } = gallery
  const entries = [...gallery.entries]
  return [
    ...faults.map(({ id, field, what }) => ({
      id,
      field,
      what: `The entry's ${field || 'form'} is refused: ${what}.`,
      mend: `Mend lib/catalogue/entries/${id}.json.`,
    })),
    ...checkPresence(gallery),
    ...ids.flatMap((id) => checkPair(id, captions, gallery.entries.get(id)?.state)),
    ...entries.flatMap(([id, entry]) => checkQuotation(id, entry, captions)),
    ...checkAliases(entries),
    ...checkLedger(gallery, entries),
    ...checkOriginals(gallery, inspections),
    ...checkMessages('interface.json', gallery.words),
    ...checkMessages('places.json', gallery.places),
    ...checkPlaces(gallery, entries),
  ]
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
// Rooms of the site that lie beside the images': /iiif/themes.
const reserved = ['themes']

function checkPresence({ ids, captions, originals: stems }: Gallery): Problem[] {
  const originals = stems.map(({ id }) => id)
  const [known, drawn] = [new Set(ids), new Set(originals)]
  const orphans = originals.filter((id) => !known.has(id))
  // Sorted: one that is there twice follows itself.
  const twice = originals.filter((id, index) => originals[index - 1] === id)
  const missing = ids.filter((id) => !drawn.has(id))
  const strays = languages.flatMap((language) =>
    Object.keys(captions[language])
      .filter((id) => !known.has(id))
      .map((id) => ({ id, language })),
  )
  return [
    ...ids
      .filter((id) => !slug.test(id) || reserved.includes(id))
      .map((id) => ({
        id,
        field: 'id',
        what: `The id "${id}" cannot be an address of this site.`,
        mend: 'Use small letters, digits and hyphens, and no name of a room.',
      })),
    ...orphans.map((id) => ({
      id,
      field: 'entry',
      what: `lib/catalogue/originals has "${id}", but no entry tells of it.`,
      mend: `Write lib/catalogue/entries/${id}.json, or remove the file.`,
    })),
    ...twice.map((id) => ({
      id,
      field: 'original',
      what: `lib/catalogue/originals has two files named "${id}".`,
      mend: 'Keep one of them.',
    })),
    ...missing.map((id) => ({
      id,
      field: 'original',
      what: `No original for "${id}" in lib/catalogue/originals.`,
      mend: `Add the file, or remove lib/catalogue/entries/${id}.json.`,
    })),
    ...strays.map(({ id, language }) => ({
      id,
      field: 'entry',
      language,
      what: `messages/${language}/captions.json has "${id}", but no entry tells of it.`,
      mend: `Write lib/catalogue/entries/${id}.json, or remove the words.`,
    })),
  ]
}

function checkAliases(entries: [string, Entry][]): Problem[] {
  const taken = entries.flatMap(([id, { aliases }]) => [id, ...aliases])
  return entries.flatMap(([id, { aliases }]) =>
    aliases
      .filter((alias) => taken.filter((name) => name === alias).length > 1)
      .map((alias) => ({
        id,
        field: 'aliases',
        what: `The alias "${alias}" is taken already.`,
        mend: `Remove it from lib/catalogue/entries/${id}.json.`,
      })),
  )
}

/** An id that was published once must still be an image's id or alias. */
function checkLedger({ ledger }: Gallery, entries: [string, Entry][]): Problem[] {
  const known = new Set(entries.flatMap(([id, { aliases }]) => [id, ...aliases]))
  return idsOf(ledger)
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      field: 'ledger',
      what: `The address /i/${id} was published, and no image answers to it.`,
      mend: `Add "${id}" to the aliases of the image it has become.`,
    }))
}

function checkOriginals({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const entry = entries.get(id)
    return inspections[file] ? checkOriginal({ id, file, inspection: inspections[file], entry }) : []
  })
}

function checkPlaces({ places }: Gallery, entries: [string, Entry][]): Problem[] {
  return languages.flatMap((language) =>
    entries
      .filter(([id, entry]) => (entry.coordinates !== null) !== id in places[language])
      .map(([id, entry]) => ({
        id,
        field: 'place',
        language,
        what: `A place ${entry.coordinates ? 'without a name' : 'name without a place'}: "${id}".`,
        mend: `Mend messages/${language}/places.json.`,
      })),
  )
}
