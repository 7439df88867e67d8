import type { Account } from '@/lib/search/answer'
import type { Answered } from '../search/answers.client'

/**
 * What can be said of an answer; `many` has `{count}` in it, and what is said of a word has `{word}` and
 * `{words}`.
 */
export type StatusWords = Partial<
  Record<'none' | 'one' | 'many' | 'failed' | 'begun' | 'near' | 'nowhere' | 'partial', string>
>

/**
 * Says how many images answer, and of each word that was not found as itself what was taken for it; nothing
 * while that is not known.
 */
export function statusOf(answered: Answered, words: StatusWords) {
  if (answered === 'failed') return words.failed ?? ''
  if (!answered) return ''
  const { count, accounts, isPartial } = answered
  const said = accounts.map((account) => sentenceOf(account, words))
  const sentences = isPartial ? [...said, words.partial ?? ''] : said
  const text = ([words.none, words.one][count] ?? words.many ?? '').replace('{count}', String(count))
  return sentences.length ? `${text}. ${sentences.join(' ')}` : text
}

function sentenceOf({ typed, way, near }: Account, words: StatusWords) {
  const sentence = words[way === 'nowhere' && near.length ? 'near' : way] ?? ''
  return sentence.replace('{word}', () => typed).replace('{words}', () => near.join(', '))
}
