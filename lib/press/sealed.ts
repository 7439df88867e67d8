import type { Verdict } from '../catalogue/credentials'
import { formatDate } from '../i18n/format'
import type { Language } from '../i18n/languages'
import type { Messages } from '../i18n/words'

/**
 * How the seal of an original stands, who signed, and when that was asked, as one text of plain letters: a
 * stranger's name stands between marks that keep its direction to itself (Unicode, UAX #9).
 */
export function sealSentence(
  { standing, signer, ingredientFaults, day, verifier }: Verdict,
  { Seal }: Pick<Messages, 'Seal'>,
  language: Language,
) {
  const name = signer && Seal.by.replace('{signer}', () => isolated(signer))
  const date = formatDate(day, language)
  const checked = Seal.on.replace('{date}', () => date).replace('{verifier}', () => verifier)
  const ingredients = ingredientFaults.length > 0 && Seal.ingredients.told
  return [Seal.standings[standing], ingredients, name, checked].filter(Boolean).join(' ')
}

function isolated(name: string) {
  return `\u2068${name}\u2069`
}
