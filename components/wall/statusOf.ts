import type { Answered } from '../search/useAnswer'

/** What can be said of an answer; `many` has `{count}` in it. */
export type StatusWords = Record<'none' | 'one' | 'many' | 'failed', string>

/** Says how many images answer; nothing while that is not known. */
export function statusOf(answered: Answered, words: StatusWords) {
  if (answered === 'failed') return words.failed
  if (!answered) return ''
  if (answered.count < 2) return answered.count ? words.one : words.none
  return words.many.replace('{count}', String(answered.count))
}
