import { readCicp } from './cicp'
import type { Facts } from './facts'
import { readHeif, type Heif } from './isobmff'
import { animated, saveAnew, type Refusal } from './refusal'

const hevcBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']
const sequenceBrands = ['avis', 'msf1', 'hevc', 'hevx']
const imageBrands = [
  ...hevcBrands,
  'avif',
  'avis',
  'mif1',
  'msf1',
  'mif2',
  'miaf',
  'jpeg',
  'j2ki',
  'avci',
  'vvic',
]
const heic: Refusal = {
  what: 'is HEIC, which browsers and picture desks do not open.',
  mend: 'Export it as JPEG, TIFF or AVIF, and bring that in.',
}
const film: Refusal = { what: 'is a film.', mend: 'Save the one picture to show by itself.' }

/** What a file of the HEIF family is: only AVIF can hang. */
export function heifFacts(bytes: Buffer): Facts | undefined {
  const heif = readHeif(bytes)
  if (!heif) return undefined
  const refusal = refuse(heif)
  if (refusal) return { format: 'heif', refusal }
  return { format: 'heif', pages: 1, ...colourOf(heif) }
}

function refuse({ brands, isSequence, codings }: Heif): Refusal | undefined {
  if (!brands.some((brand) => imageBrands.includes(brand))) return film
  const isAvif = brands.includes('avif') || brands.includes('avis') || codings.includes('av01')
  if (!isAvif || (codings.includes('hvc1') && !codings.includes('av01'))) return heic
  if (isSequence && brands.some((brand) => sequenceBrands.includes(brand))) return animated('AVIF')
}

/** A profile goes before numbers, as AVIF's readers have it. */
function colourOf({ colours }: Heif): Partial<Facts> {
  const typeOf = (box: Buffer) => box.toString('latin1', 0, 4)
  if (colours.some((box) => ['prof', 'rICC'].includes(typeOf(box)))) return {}
  const nclx = colours.find((box) => typeOf(box) === 'nclx' && box.length >= 8)
  if (!nclx) return {}
  const reading = readCicp({ primaries: nclx.readUInt16BE(4), transfer: nclx.readUInt16BE(6) })
  return reading.refusal ? { refusal: { what: reading.refusal, mend: saveAnew } } : { colour: reading.colour }
}
