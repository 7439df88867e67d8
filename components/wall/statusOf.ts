import type { Answered } from '../search/answers.client'

/** What can be said of an answer; `many` has `{count}` in it. */
export type StatusWords = Partial<Record<'none' | 'one' | 'many' | 'failed', string>>

/** Says how many images answer; nothing while that is not known. */
export function statusOf(answered: Answered, words: StatusWords) {
  if (answered === 'failed') return words.failed ?? ''
  if (!answered) return ''
  const text = [words.none, words.one][answered.count] ?? words.many
  return text?.replace('{count}', String(answered.count)) ?? ''
}
