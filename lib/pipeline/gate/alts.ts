import { isAltTrue } from '../../catalogue/authored'
import type { Gallery } from '../../catalogue/gallery'
import { languageList } from '../../i18n/languages'
import type { Problem } from './problem'

/** The images whose alt texts describe an original that hangs no more: no reason to stop, but work to do. */
export function staleAlts({ entries }: Gallery): Problem[] {
  return [...entries]
    .filter(([, entry]) => !isAltTrue(entry))
    .map(([id, { kind, altFor }]) => ({
      id,
      field: 'alt',
      what: `The alt texts describe a ${altFor}, and a ${kind} hangs; a general one stands for them.`,
      mend: `Rewrite them in ${languageList.length === 2 ? 'both' : 'all'} captions.json, then remove "altFor" from lib/catalogue/entries/${id}.json.`,
    }))
}
