import type { Account } from '@/lib/search/answer'
import type { Answered } from '../search/answers.client'

/**
 * What can be said of an answer; `many` has `{count}` in it, and what is said of a word has `{word}` and
 * `{words}`.
 */
export type StatusWords = Partial<
  Record<'none' | 'one' | 'many' | 'failed' | 'begun' | 'near' | 'nowhere' | 'partial', string>
>

/** What is said of an answer: its number, which the heading shows as well, and the sentences after that. */
export interface Status {
  count: string
  sentences: string
}

/**
 * Says how many images answer, and of each word that was not found as itself what was taken for it; nothing
 * while that is not known.
 */
export function statusOf(answered: Answered, words: StatusWords): Status {
  if (answered === 'failed') return { count: '', sentences: words.failed ?? '' }
  if (!answered) return { count: '', sentences: '' }
  const { count, accounts, isPartial } = answered
  const said = accounts.map((account) => sentenceOf(account, words))
  const sentences = (isPartial ? [...said, words.partial ?? ''] : said).join(' ')
  const number = countOf(count, words)
  return { count: sentences ? `${number}. ` : number, sentences }
}

/** How many images, in words. */
export function countOf(count: number, words: StatusWords) {
  return ([words.none, words.one][count] ?? words.many ?? '').replace('{count}', String(count))
}

function sentenceOf({ typed, way, near }: Account, words: StatusWords) {
  const sentence = words[way === 'nowhere' && near.length ? 'near' : way] ?? ''
  return sentence.replace('{word}', () => typed).replace('{words}', () => near.join(', '))
}
