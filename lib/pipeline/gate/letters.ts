import type { Gallery } from '../../catalogue/gallery'
import type { Entry } from '../../catalogue/schema'
import type { Problem, Where } from './problem'

// One look at a text for all that is asked below: at 10,000 images these are 60,000.
const suspicious =
  /[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffd]/u
// Before that, a quicker one for any but the usual letters.
const unusual = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u02bb\u2010-\u2027\u202f\u20ac\u2212]/
const each = new RegExp(suspicious.source, 'gu')

/**
 * The letters of a text that a later stage or a reader could not take: what XML 1.0 forbids (section 2.2,
 * Char), what nobody sees, what no font has, and breaks that would make one paragraph of two.
 */
export function checkLetters(text: string, where: Where, path: string): Problem[] {
  if (!unusual.test(text) || !suspicious.test(text)) return []
  const found = new Map<string, Fault>()
  for (const { 0: letter, index } of text.matchAll(each)) {
    const fault = faultOf(letter, text, index)
    if (fault) found.set(letter, fault)
  }
  return [...found].map(([letter, { what, mend }]) => ({
    ...where,
    letters: true,
    what: `The ${where.field} holds ${codeOf(letter)}, ${what}: "${around(text, letter)}".`,
    mend: `${mend} in ${path}.`,
  }))
}

interface Fault {
  what: string
  mend: string
}

const remove = 'Remove it'

const kinds: { of: RegExp; fault: Fault }[] = [
  {
    of: /[\n\r\u2028\u2029\u0085]/,
    fault: {
      what: 'a break, and pages, feeds and files show one paragraph',
      mend: 'Write one paragraph, with a space in its place,',
    },
  },
  { of: /\t/, fault: { what: 'a tab', mend: 'Put a space in its place' } },
  { of: /[\u007f-\u009f]/, fault: { what: 'which controls a terminal', mend: remove } },
  {
    of: /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u,
    fault: { what: 'which XML 1.0 forbids, and with it feed and metadata', mend: remove },
  },
  {
    of: /\ufffd/,
    fault: {
      what: 'which stands for a letter that was lost',
      mend: 'Write the letter anew, and save as UTF-8,',
    },
  },
  { of: /\p{Co}/u, fault: { what: 'which every font draws otherwise', mend: remove } },
  { of: /[\ufff9-\ufffc]/, fault: { what: 'which stands for an object that is not there', mend: remove } },
]

const invisible: Fault = { what: 'which nobody sees', mend: remove }

function faultOf(letter: string, text: string, index: number) {
  const kind = kinds.find(({ of }) => of.test(letter))
  if (kind) return kind.fault
  return isNeeded(letter, text, index) ? undefined : invisible
}

// Scripts in which a joiner changes letters, as in Persian or Hindi names.
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u
const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u

/** Whether an invisible letter does what only it can: joins, chooses a form, orders what runs leftward. */
function isNeeded(letter: string, text: string, index: number) {
  const before = [...text.slice(0, index)].at(-1) ?? ''
  const [after = ''] = text.slice(index + letter.length)
  if (/[\u200c\u200d]/.test(letter))
    return (joining.test(before) && joining.test(after)) || (isPicture(before) && letter === '\u200d')
  if (/[\ufe00-\ufe0f]/.test(letter)) return isPicture(before) || /\p{Script=Han}/u.test(before)
  // Marks and isolates of direction; embeddings and overrides can make a text read as another.
  return /[\u061c\u200e\u200f\u2066-\u2069]/.test(letter) && rightToLeft.test(text)
}

function isPicture(letter: string) {
  return /[\p{Emoji}\ufe0f]/u.test(letter) && !/^[\d#*]$/.test(letter)
}

/** @example codeOf('\u000b') // U+000B */
export function codeOf(letter: string) {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What stands around a letter, itself shown as ␣ (U+2423). */
function around(text: string, letter: string) {
  const at = text.indexOf(letter)
  const piece = `${text.slice(Math.max(0, at - 20), at)}␣${text.slice(at + letter.length, at + 20)}`
  return piece.replace(each, '␣').toWellFormed().trim()
}

/** The same of the words that an entry holds: names and credits are in no language. */
export function checkEntryLetters({ entries }: Gallery): Problem[] {
  return [...entries].flatMap(([id, entry]) =>
    wordsOf(entry).flatMap(([field, text]) =>
      text ? checkLetters(text, { id, field }, `lib/catalogue/entries/${id}.json`) : [],
    ),
  )
}

function wordsOf({ photograph, quotation }: Entry): [field: string, text: string | null | undefined][] {
  const { creator, credit, camera, source, archive } = photograph
  return [
    ['creator', creator],
    ['credit', credit],
    ['camera', camera],
    ['source', source],
    ['archive', archive?.id],
    ['speaker', quotation?.speaker],
  ]
}
