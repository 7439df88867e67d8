import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type interfaceMessages from '../../messages/en/interface.json'
import { inEach, type Each } from './languages'

/**
 * The interface messages of one language, nested as in their file. The gate refuses a gallery whose languages
 * differ in their keys.
 */
export type Messages = typeof interfaceMessages

/** The interface messages of every language at once, which everything that leaves the house carries. */
export type Words = Each<Messages>

/**
 * Reads the interface messages under a folder `messages`: the only reader of them.
 * @throws Error if a file cannot be read or is no JSON.
 */
export function readWords(folder: string): Words {
  return inEach((language) => readMessages(join(folder, language, 'interface.json')))
}

function readMessages(path: string): Messages {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(
      `${path} cannot be read as JSON. Put the file back, or mend what the parser stopped at.`,
      { cause },
    )
  }
}

// The compiled pages and what has them drawn are two bundles in one process.
const shelf: { [place: symbol]: Words | undefined } = globalThis
const place = Symbol.for('proxima.words')

/** Gives the pages that this process draws from now on their interface words. */
export function giveWords(words: Words) {
  shelf[place] = words
}

/** The interface words of the pages of this process: what it was given, or else what the disk has. */
export function givenWords(): Words {
  // A path that the bundler can follow would be traced into every page.
  return (shelf[place] ??= readWords(join(/* turbopackIgnore: true */ process.cwd(), 'messages')))
}

/** Says the same thing in each language: `sayInEach(words, (t) => t.Site.name)` is its name in each. */
export function sayInEach<T>(words: Words, say: (t: Messages, language: keyof Words) => T): Each<T> {
  return inEach((language) => say(words[language], language))
}
