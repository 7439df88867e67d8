import { expect, test } from 'vitest'
import { parseFlags, readOptions } from '@/lib/intake/flags'

const read = (...args: string[]) => readOptions(parseFlags(args))

test('themes are a list, and flags that were not given are not there', () => {
  expect(read('a.jpg', '--themes', 'cities,night', '--gps')).toEqual({
    themes: ['cities', 'night'],
    gps: true,
  })
})

test('a value that is none is refused with its flag', () => {
  // 2017 is no leap year.
  expect(() => read('a.jpg', '--date', '2017-02-29')).toThrow(
    '--date 2017-02-29 is refused: is no day of the calendar. Mend it, then run the command again.',
  )
  expect(() => read('a.jpg', '--prefer', 'memory')).toThrow(/^--prefer memory is refused: .+\. Mend it/)
})

test('no file, and one id for two files, are refused', () => {
  expect(() => read('--id', 'etna')).toThrow('No file is named.')
  expect(() => read('a.jpg', 'b.jpg', '--id', 'etna')).toThrow('One id cannot name several files.')
})
