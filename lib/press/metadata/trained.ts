import { isTrained } from '../../catalogue/sourcetypes'
import { isSealed } from './seal'

const vocabulary = 'digitalsourcetype/'

/**
 * The word by which a picture's Content Credentials (C2PA 2.2, 18.15: an action's `digitalSourceType`) say
 * that a trained model made it, or a part of it; `undefined` if they do not. Whether they are valid is not
 * asked: whoever says that of a picture has no reason to be doubted. CBOR writes a text as it is.
 */
export function trainedBy(bytes: Buffer): string | undefined {
  if (!bytes.includes(vocabulary) || !isSealed(bytes)) return undefined
  for (let at = bytes.indexOf(vocabulary); at >= 0; at = bytes.indexOf(vocabulary, at + 1)) {
    const start = at + vocabulary.length
    const [word] = /^[a-z]*/i.exec(bytes.toString('latin1', start, start + 64)) ?? []
    // The text that follows may begin with a letter, too.
    const known = [word]
      .filter((each) => each !== undefined)
      .flatMap(beginningsOf)
      .find(isTrained)
    if (known) return `Content Credentials: ${known}`
  }
  return undefined
}

/** A word, and what of it may be another text's, from its end on. */
function beginningsOf(word: string) {
  return Array.from({ length: word.length }, (_, index) => word.slice(0, word.length - index))
}
