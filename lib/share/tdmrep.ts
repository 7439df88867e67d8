import type { Image } from '../catalogue/image'
import { isReserved, type Mining } from '../catalogue/mining'
import { languageList } from '../i18n/languages'
import { embedPath, iiif, permalink } from '../site/addresses'
import { filePath } from '../site/files'

/** Where a site tells what may be mined (TDM Reservation Protocol, section 7.1). */
export const tdmrepPath = '/.well-known/tdmrep.json'

/** What of a site reserves mining: an address, or the beginning of some, which ends in `*`. */
export interface TdmRule {
  location: string
  'tdm-reservation': 1
  'tdm-policy'?: string
}

/**
 * The fields by which a page or a file reserves its mining, as header (section 7.2) and as meta elements
 * (section 7.3); nothing where nothing is reserved.
 */
export function reservationFields(mining: Mining | undefined): Record<string, string> | undefined {
  if (!isReserved(mining)) return undefined
  return { 'tdm-reservation': '1', ...(mining.policy && { 'tdm-policy': mining.policy }) }
}

/** The pages and files of all images whose mining is reserved; none of a gallery that reserves nothing. */
export function tdmRules(images: Pick<Image, 'id' | 'mining' | 'variants'>[]): TdmRule[] {
  return images.flatMap((image) => {
    const { mining } = image
    if (!isReserved(mining)) return []
    const isAlone = images.every(({ id }) => !id.startsWith(`${image.id}-`))
    return locationsOf(image, isAlone).map((location): TdmRule => ({
      location,
      'tdm-reservation': 1,
      ...(mining.policy && { 'tdm-policy': mining.policy }),
    }))
  })
}

/** Where an image is: by the beginning of its files' names, unless another image's begin so too. */
function locationsOf({ id, variants }: Pick<Image, 'id' | 'variants'>, isAlone: boolean) {
  const hashed = isAlone ? [`${id}-*`] : variants.map(({ file }) => file)
  return [
    ...languageList.flatMap((language) => [permalink(id, language), embedPath(id, language)]),
    filePath('press', `proxima-${id}.*`),
    `${iiif(id)}/*`,
    ...hashed.map((name) => filePath('variants', name)),
  ]
}

/** The text of `tdmrep.json`; `undefined` where nothing is reserved: then there is no such file. */
export function tdmrep(rules: TdmRule[]) {
  return rules.length ? `${JSON.stringify(rules, null, 1)}\n` : undefined
}
