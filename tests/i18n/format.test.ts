import { expect, test } from 'vitest'
import {
  formatBytes,
  formatCentimetres,
  formatCountries,
  formatDate,
  formatDegrees,
  formatKilometres,
  formatMonth,
} from '@/lib/i18n/format'

test('writes dates as France and Britain do', () => {
  expect(formatDate('2016-12-03', 'fr')).toBe('3 décembre 2016')
  expect(formatDate('2016-12-03', 'en')).toBe('3 December 2016')
  expect(formatDate('2017-02-01', 'fr')).toBe('1er février 2017')
  expect(formatDate('2017-02-01', 'en')).toBe('1 February 2017')
  expect(formatMonth('2016-12-03', 'fr')).toBe('déc.')
})

test('counts bytes in decimal units', () => {
  expect(formatBytes(1_502_046, 'fr')).toBe('1,5\u202fMo')
  expect(formatBytes(1_502_046, 'en')).toBe('1.5 MB')
  expect(formatBytes(11_726, 'fr')).toBe('12\u202fko')
  // 999,600 bytes would round to 1,000 kB
  expect(formatBytes(999_600, 'en')).toBe('1 MB')
})

test('writes lengths and angles without a sign', () => {
  expect(formatCentimetres((3600 / 300) * 2.54, 'fr')).toBe('30,5\u202fcm')
  expect(formatDegrees(-15.716, 'en')).toBe('15.7°')
  expect(formatKilometres(1234.5, 'fr')).toBe('1\u202f235\u202fkm')
})

test('names countries in the reader’s language', () => {
  expect(formatCountries(['YE', 'DJ'], 'fr')).toBe('Djibouti, Yémen')
  expect(formatCountries(['DE', 'DZ'], 'en')).toBe('Algeria, Germany')
})
