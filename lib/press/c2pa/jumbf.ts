/** A box of JUMBF (ISO 19566-5) as it lies in a file: what it is, and what it holds. */
export interface Box {
  type: string
  content: Buffer
  /** The box with its head. */
  whole: Buffer
}

/** A superbox that has been opened: the code of what it is, its label, and the boxes in it. */
export interface Superbox {
  /** The four letters that C2PA's and JUMBF's own types begin with. */
  code: string
  label: string
  /** The description, as it stands: it may hold a salt. */
  description: Buffer
  boxes: Box[]
}

/** What follows the four letters of a type (ISO 19566-5, B.1). */
const typeTail = Buffer.from('00110010800000aa00389b71', 'hex')
/** Requestable, and with a label. */
const toggles = 0x03

/** A box: its length with these eight bytes, its type, and what it holds. */
export function boxOf(type: string, ...content: Uint8Array[]): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 4, 'latin1')
  const whole = Buffer.concat([head, ...content])
  whole.writeUInt32BE(whole.length, 0)
  return whole
}

/** A superbox of a type, by its four letters, and a label. */
export function superbox(code: string, label: string, ...boxes: Uint8Array[]): Buffer {
  const description = boxOf(
    'jumd',
    Buffer.from(code, 'latin1'),
    typeTail,
    Buffer.from([toggles]),
    Buffer.from(`${label}\0`),
  )
  return boxOf('jumb', description, ...boxes)
}

/** The boxes that stand one after the other in some bytes, up to the first that is not whole. */
export function boxesIn(bytes: Buffer): Box[] {
  const found: Box[] = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (length < 8 || at + length > bytes.length) break
    const whole = bytes.subarray(at, at + length)
    found.push({ type: whole.toString('latin1', 4, 8), content: whole.subarray(8), whole })
    at += length
  }
  return found
}

/** A superbox opened; `undefined` for another box, and for one without a label. */
export function openSuperbox({ type, content }: Box): Superbox | undefined {
  const [description, ...boxes] = type === 'jumb' ? boxesIn(content) : []
  if (description?.type !== 'jumd' || description.content.length < 18) return undefined
  const { content: told, whole } = description
  const end = told.indexOf(0, 17)
  if (!(told[16] & 0x02) || end < 0) return undefined
  return {
    code: told.toString('latin1', 0, 4),
    label: told.toString('utf8', 17, end),
    description: whole,
    boxes,
  }
}
