import { expect, test } from 'vitest'
import { read } from '@/lib/pipeline/gate/reading/read'

const clocks = (text: string, language: 'fr' | 'en') =>
  read(text, language).map(({ readings }) =>
    readings
      .filter(({ kind }) => kind === 'clock')
      .map(({ value }) => `${Math.floor(value / 60)}:${value % 60}`),
  )

test.each([
  ['20 h 30', ['20:30']],
  ['20h30', ['20:30']],
  ['20:30', ['20:30']],
  ['8 h 30 du soir', ['20:30']],
  ['huit heures et demie', ['8:30']],
  ['neuf heures moins le quart du soir', ['20:45']],
  ['midi', ['12:0']],
  ['minuit et quart', ['0:15']],
  ['5 h 58 min', []],
])('%s', (text, times) => {
  expect(clocks(text, 'fr')).toEqual([times])
})

test.each([
  ['8.30 pm', ['20:30']],
  ['8:30 p.m.', ['20:30']],
  ['12 am', ['0:0']],
  ['12.15 pm', ['12:15']],
  ['20:30', ['20:30']],
  ['at 20.30', ['20:30']],
  ['half past eight', ['8:30', '20:30']],
  ['quarter to nine in the evening', ['20:45']],
  ['eight in the morning', ['8:0']],
  ['noon', ['12:0']],
  ['midnight', ['0:0']],
])('%s', (text, times) => {
  expect(clocks(text, 'en')).toEqual([times])
})

test('a decimal is no time, nor is a scale', () => {
  expect(clocks('8.30 m, at 3.5 km, 1:50,000', 'en').flat()).toEqual([])
})
