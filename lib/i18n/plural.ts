import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Forms } from './forms'
import { factsOf, type Language } from './languages'

/**
 * The forms of an ICU message that counts one thing, with the placeholders that it has besides.
 * @example formsOf('{count, plural, one {# day} other {# days}}', language).one // {count} day
 * @throws Error if the message holds anything else, which a browser without a parser could not say.
 */
export function formsOf(message: string, language: Language): Forms {
  const elements = parse(message)
  const { pluralCategories } = new Intl.PluralRules(factsOf(language).tag).resolvedOptions()
  return Object.fromEntries(
    pluralCategories.map((category) => [category, write(elements, category, message)]),
  )
}

function write(elements: MessageFormatElement[], category: Intl.LDMLPluralRule, message: string): string {
  const texts = elements.map((element) => {
    if (element.type === TYPE.literal) return element.value
    if (element.type === TYPE.pound) return '{count}'
    if (element.type === TYPE.argument) return `{${element.value}}`
    if (element.type !== TYPE.plural || '=0' in element.options)
      throw new Error(
        `"${message}" says more than placeholders and plural forms. Word it with these alone, since the browser fills it.`,
      )
    return write((element.options[category] ?? element.options.other).value, category, message)
  })
  return texts.join('')
}
