import type { Language } from '../../../i18n/languages'
import { markup } from '../../../site/markup'
import type { Region } from '../../fields'
import { langAlt } from './values'

/** A point has no size; a circle has. A fortieth of the width is what a finger covers on a telephone. */
const radius = 0.0125

/** IPTC's term for a named part of the Earth; a part of the scene that is no place has no term there. */
const geoArea = 'http://cv.iptc.org/newscodes/imageregiontype/geoArea'

/**
 * What the picture points at, as image regions (IPTC Photo Metadata Standard 2023.2, ImageRegion): circles,
 * in fractions of the frame, with a name in every language.
 *
 * @param language of `x-default`.
 */
export function imageRegions(regions: Region[], language: Language) {
  return markup`<rdf:Bag>${regions.map((each) => region(each, language))}</rdf:Bag>`
}

function region({ key, x, y, name, isPlace }: Region, language: Language) {
  const boundary = [
    markup`<Iptc4xmpExt:rbShape>circle</Iptc4xmpExt:rbShape>`,
    markup`<Iptc4xmpExt:rbUnit>relative</Iptc4xmpExt:rbUnit>`,
    markup`<Iptc4xmpExt:rbX>${x.toFixed(4)}</Iptc4xmpExt:rbX>`,
    markup`<Iptc4xmpExt:rbY>${y.toFixed(4)}</Iptc4xmpExt:rbY>`,
    markup`<Iptc4xmpExt:rbRx>${radius}</Iptc4xmpExt:rbRx>`,
  ]
  return markup`<rdf:li rdf:parseType="Resource">${[
    markup`<Iptc4xmpExt:RegionBoundary rdf:parseType="Resource">${boundary}</Iptc4xmpExt:RegionBoundary>`,
    markup`<Iptc4xmpExt:rId>${key}</Iptc4xmpExt:rId>`,
    markup`<Iptc4xmpExt:Name>${langAlt(name, language)}</Iptc4xmpExt:Name>`,
    isPlace && typeOf(geoArea),
  ]}</rdf:li>`
}

/** A type by its term: a list of one entity, with a list of one identifier. */
function typeOf(term: string) {
  const identifier = markup`<xmp:Identifier><rdf:Bag><rdf:li>${term}</rdf:li></rdf:Bag></xmp:Identifier>`
  return markup`<Iptc4xmpExt:rCtype><rdf:Bag><rdf:li rdf:parseType="Resource">${identifier}</rdf:li></rdf:Bag></Iptc4xmpExt:rCtype>`
}
