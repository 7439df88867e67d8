import { isTrained, sourceTypeWord } from '../../catalogue/sourcetypes'
import { boxesIn, openSuperbox } from '../c2pa/jumbf'
import { isSealed, sealIn } from './seal'
import { trainedFields } from './stated'

const vocabulary = 'digitalsourcetype/'
/** The field that says how a picture was made, in an action (C2PA 2.2, 18.15) and in metadata (IPTC). */
const typeField = 'DigitalSourceType'

/**
 * The word by which a picture's Content Credentials say that a trained model made it, or a part of it: that
 * of a source type, or the name of a field of IPTC 2025.1 that is filled; `undefined` if they do not. Whether
 * they are valid is not asked: whoever says that of a picture has no reason to be doubted.
 */
export function trainedBy(bytes: Buffer): string | undefined {
  if (!isSealed(bytes)) return undefined
  const store = sealIn(bytes) ?? bytes
  const types = [...addressedIn(bytes), ...addressedIn(store), ...typesInCbor(store)]
  const told = types.find(isTrained) ?? toldIn(jsonIn(store)) ?? fieldInCbor(store)
  return told && `Content Credentials: ${told}`
}

/** The words of the source types that some bytes name by their addresses: CBOR and JSON write them alike. */
function addressedIn(bytes: Buffer) {
  return placesOf(bytes, vocabulary).flatMap((end) => {
    const [word] = /^[a-z]*/i.exec(bytes.toString('latin1', end, end + 64)) ?? ['']
    // The text that follows may begin with a letter, too.
    return beginningsOf(word).map(sourceTypeWord)
  })
}

/** Where some letters end, each time that they stand in some bytes. */
function placesOf(bytes: Buffer, letters: string) {
  const found: number[] = []
  for (let at = bytes.indexOf(letters); at >= 0; at = bytes.indexOf(letters, at + 1))
    found.push(at + letters.length)
  return found
}

/** A word, and what of it may be another text's, from its end on. */
function beginningsOf(word: string) {
  return Array.from({ length: word.length }, (_, index) => word.slice(0, word.length - index))
}

/** The texts behind the names of the field in CBOR: actions write it with a small letter, metadata do not. */
function typesInCbor(store: Buffer) {
  return placesOf(store, typeField.slice(1)).map((end) => sourceTypeWord(textAt(store, end)))
}

/** A text in CBOR (RFC 8949, 3.1) of less than 256 bytes; of what is no text, nothing. */
function textAt(bytes: Buffer, at: number) {
  const isShort = bytes[at] >= 0x60 && bytes[at] < 0x78
  const [start, length] = isShort
    ? [at + 1, bytes[at] - 0x60]
    : [at + 2, bytes[at] === 0x78 ? bytes[at + 1] : 0]
  return bytes.toString('utf8', start, start + length)
}

/** The first of IPTC's fields that a JSON-LD in CBOR fills with a text, or with a list of some length. */
function fieldInCbor(store: Buffer) {
  const isList = (head: number) => (head > 0x80 && head < 0x98) || (head > 0xa0 && head < 0xb8)
  return trainedFields.find((name) =>
    placesOf(store, `:${name}`).some((end) => textAt(store, end).trim() || isList(store[end])),
  )
}

/** What the JSON in a manifest store is: of metadata, and of whatever else is said in JSON. */
function jsonIn(store: Buffer): unknown[] {
  const boxes = boxesIn(store)
  for (const box of boxes) boxes.push(...(openSuperbox(box)?.boxes ?? []))
  return boxes.filter(({ type }) => type === 'json').map(({ content }) => parsed(content))
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'))
  } catch {
    return undefined
  }
}

function toldIn(data: unknown[]) {
  const isFilled = (name: string) => textsUnder(data, name).length > 0
  return textsUnder(data, typeField).map(sourceTypeWord).find(isTrained) ?? trainedFields.find(isFilled)
}

/** What JSON-LD says of a value, not the value itself. */
const about = ['@context', '@type', '@language']

/**
 * The texts of a field anywhere in some data, by its last name in whatever case, as JSON-LD writes it
 * (`{"@id": …}`, `{"@list": […]}`) and with whatever prefix.
 * @example textsUnder({ 'a:Field': { '@value': 'x' } }, 'Field') // ['x']
 */
export function textsUnder(data: unknown, name: string): string[] {
  const found: string[] = []
  const open = [{ value: data, isOfField: false }]
  // A list that grows while it is read: a stranger's data may be nested deeper than functions may be.
  for (const { value, isOfField } of open) {
    if (isOfField && ['string', 'number'].includes(typeof value)) found.push(String(value).trim())
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value))
      if (!about.includes(key)) open.push({ value: inner, isOfField: isOfField || isNamed(key, name) })
  }
  return found.filter(Boolean)
}

function isNamed(key: string, name: string) {
  return key.split(/[:/#]/).at(-1)?.toLowerCase() === name.toLowerCase()
}
