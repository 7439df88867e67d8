import type { Gallery } from '../../catalogue/gallery'
import { languageList } from '../../i18n/languages'
import type { Problem } from './problem'

/** The places that are known and have no name in a language, and the names of places that are not known. */
export function checkPlaces({ entries, places }: Gallery): Problem[] {
  return languageList.flatMap((language) =>
    [...entries]
      .filter(([id, { coordinates }]) => (coordinates !== null) !== id in places[language])
      .map(([id, { coordinates }]) => ({
        id,
        field: 'place',
        language,
        what: `A place ${coordinates ? 'without a name' : 'name without a place'}: "${id}".`,
        mend: `Mend messages/${language}/places.json.`,
      })),
  )
}
