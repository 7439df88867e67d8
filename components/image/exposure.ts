import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'

/**
 * An exposure in seconds as photographers read it: under a second as a fraction, the shutter's nearest.
 * 0.002 is 1/500.
 */
export function exposure(seconds: number, language: Language) {
  return seconds < 1 ? `1/${Math.round(1 / seconds)}` : formatNumber(seconds, language)
}
