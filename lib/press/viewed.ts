import type { View } from '../catalogue/camera'
import { formatKilometres, formatMetres, formatMoment } from '../i18n/format'
import type { Language } from '../i18n/languages'
import type { Messages } from '../i18n/words'

type Said = Pick<Messages, 'Facts' | 'Press' | 'Winds'>

/** The parts of what is told of a computed view in one language. */
export function viewParts({ wind, altKm, widthKm, utc }: View, language: Language, { Facts, Winds }: Said) {
  return {
    facing: fill(Facts.facing, { wind: Winds[wind], height: formatKilometres(altKm, language) }),
    /** `null` where the middle is sky. */
    width: widthKm === null ? null : fill(Facts.width, { length: formatMetres(widthKm * 1000, language) }),
    moment: formatMoment(utc, language),
  }
}

/**
 * What is told of a computed view to whoever prints it: which way it looks, from what height, how wide it is
 * at its middle, who computed it and for what moment.
 * @example viewText(view, 'en', t)
 * // View looking north, from a height of 408 km; about 470 km wide at the middle of the image.
 * // Computed by Proxima for 3 December 2016 at 13:54 UTC.
 */
export function viewText(view: View, language: Language, t: Said) {
  const { facing, width, moment } = viewParts(view, language, t)
  if (width === null) return fill(t.Press.view, { facing, moment })
  return fill(t.Press.viewAcross, { facing, width, moment })
}

/** A message of plain arguments, without a parser of ICU's. */
function fill(message: string, values: Record<string, string>) {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
