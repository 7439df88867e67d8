import { expect, test } from 'vitest'
import { exposure } from '@/components/image/exposure'
import { languageList } from '@/lib/i18n/languages'

test.each(languageList)('an exposure under a second is a fraction, in %s as well', (language) => {
  // 1 ÷ 0.002 = 500, and 1 ÷ 0.0167 = 59.9, which a shutter calls 60.
  expect(exposure(0.002, language)).toBe('1/500')
  expect(exposure(0.0167, language)).toBe('1/60')
})

test.each(languageList)('an exposure of a second and more is a number, in %s as well', (language) => {
  expect(exposure(1, language)).toBe('1')
  expect(exposure(2.5, language)).toMatch(/^2[.,]5$/)
})
