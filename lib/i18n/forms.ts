import { formatNumber } from './format'
import { factsOf, type Language } from './languages'

/**
 * The forms that a sentence takes by what is counted in it, by plural category (CLDR); `{count}` stands for
 * the number. A browser says by them what only it can count, without a parser of ICU messages.
 */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

/**
 * A text with its placeholders filled; what nothing is given for stays.
 * @example fill('{done} of {count}', { done: 1, count: 2 }) // 1 of 2
 */
export function fill(text: string, values: Record<string, string | number>) {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

/** The form that a number takes in a language, with the number in it. */
export function formFor(forms: Forms, count: number, language: Language) {
  const category = new Intl.PluralRules(factsOf(language).tag).select(count)
  return fill(forms[category] ?? forms.other ?? '', { count: formatNumber(count, language) })
}
