import { idsOf } from '../../catalogue/ledger'
import type { Gallery } from '../../catalogue/gallery'
import { languageList } from '../../i18n/languages'
import type { Problem } from './problem'
import { checkText } from './text'

/**
 * What is wrong with images that were withdrawn: their sentences as any other text, a file or words that are
 * still there, and one that was never published, of which nobody need be told anything.
 */
export function checkWithdrawn(gallery: Gallery): Problem[] {
  const { withdrawn, originals, captions, ledger } = gallery
  const published = new Set(idsOf(ledger))
  const kept = new Set(originals.map(({ id }) => id))
  return [...withdrawn].flatMap(([id, { why }]) => {
    const path = `lib/catalogue/entries/${id}.json`
    const left = [
      ...(kept.has(id) ? ['lib/catalogue/originals'] : []),
      ...languageList.filter((each) => id in captions[each]).map((each) => `messages/${each}/captions.json`),
    ]
    return [
      ...languageList.flatMap((language) => checkText(why[language], { id, field: 'why', language }, path)),
      ...left.map((place) => ({
        id,
        field: 'withdrawn',
        what: `"${id}" is withdrawn, and ${place} still has it.`,
        mend: 'Remove it there, or put the entry back.',
      })),
      ...(published.has(id) ? [] : [neverPublished(id, path)]),
    ]
  })
}

function neverPublished(id: string, path: string): Problem {
  return {
    id,
    field: 'withdrawn',
    what: `"${id}" is withdrawn, and was never published.`,
    mend: `Remove ${path}.`,
  }
}
