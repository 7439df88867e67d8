import type { Gallery } from '../../catalogue/gallery'
import { idFault } from '../../catalogue/ids'
import { languageList } from '../../i18n/languages'
import type { Problem } from './problem'

/** Whether every image has an address, an entry, and one original; and whether any words have no entry. */
export function checkPresence(gallery: Gallery): Problem[] {
  const ids = new Set(gallery.ids)
  const originals = gallery.originals.map(({ id }) => id)
  return [
    ...gallery.ids.flatMap(noAddress),
    ...wrongAliases(gallery),
    ...originals.filter((id) => !ids.has(id) && !gallery.withdrawn.has(id)).map(noEntry),
    // Sorted: one that is there twice follows itself.
    ...originals.filter((id, index) => originals[index - 1] === id).map(twoOriginals),
    ...missingOriginals(gallery.ids, new Set(originals)),
    ...strayWords(gallery, ids),
  ]
}

function noAddress(id: string): Problem[] {
  const fault = idFault(id)
  if (!fault) return []
  return [
    {
      id,
      field: 'id',
      what: `The id "${id}" cannot be an address of this site: it ${fault}.`,
      mend: 'Use another name for its entry, its original and its words.',
    },
  ]
}

function wrongAliases({ entries }: Gallery): Problem[] {
  return [...entries].flatMap(([id, { aliases }]) =>
    aliases.filter(idFault).map((alias) => ({
      id,
      field: 'aliases',
      what: `The alias "${alias}" cannot be an address of this site: it ${idFault(alias)}.`,
      mend: `Remove it from lib/catalogue/entries/${id}.json.`,
    })),
  )
}

function noEntry(id: string): Problem {
  return {
    id,
    field: 'entry',
    what: `lib/catalogue/originals has "${id}", but no entry tells of it.`,
    mend: `Write lib/catalogue/entries/${id}.json, or remove the file.`,
  }
}

function twoOriginals(id: string): Problem {
  return {
    id,
    field: 'original',
    what: `lib/catalogue/originals has two files named "${id}".`,
    mend: 'Keep one of them.',
  }
}

function missingOriginals(ids: string[], originals: Set<string>): Problem[] {
  return ids
    .filter((id) => !originals.has(id))
    .map((id) => ({
      id,
      field: 'original',
      what: `No original for "${id}" in lib/catalogue/originals.`,
      mend: `Add the file, or remove lib/catalogue/entries/${id}.json.`,
    }))
}

function strayWords({ captions, withdrawn }: Gallery, ids: Set<string>): Problem[] {
  return languageList.flatMap((language) =>
    Object.keys(captions[language])
      .filter((id) => !ids.has(id) && !withdrawn.has(id))
      .map((id) => ({
        id,
        field: 'entry',
        language,
        what: `messages/${language}/captions.json has "${id}", but no entry tells of it.`,
        mend: `Write lib/catalogue/entries/${id}.json, or remove the words.`,
      })),
  )
}
