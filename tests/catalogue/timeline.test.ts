import { expect, test } from 'vitest'
import { tellDays } from '@/lib/catalogue/timeline'

const stay = { first: '2016-11-17', last: '2017-06-02' }
const image = (date: string) => ({ taken: { date, basis: 'stated' as const } })
const events = [
  { date: '2016-04-18', key: 'review' },
  { date: '2016-11-17', key: 'launch' },
  { date: '2017-06-02', key: 'return' },
  { date: '2017-07-19', key: 'maks' },
] as const

test('counts the days from launch, which is day 1', () => {
  const { during, length } = tellDays([image('2016-12-02')], [...events], stay)
  // 14 days left of November 2016, 31 + 31 + 28 + 31 + 30 + 31, 2 of June: 198
  expect(length).toBe(198)
  expect(during.map(({ date, day, since }) => [date, day, since])).toEqual([
    ['2016-11-17', 1, 0],
    ['2016-12-02', 16, 15],
    ['2017-06-02', 198, 182],
  ])
})

test('loses no event and no image, and puts those of one day together', () => {
  const images = [
    image('2016-01-01'),
    image('2016-12-02'),
    image('2016-12-02'),
    image('2017-06-02'),
    image('2018-01-01'),
  ]
  const { before, during, after } = tellDays(images, [...events], stay)
  expect([before, during, after].map((days) => days.map(({ date }) => date))).toEqual([
    ['2016-01-01', '2016-04-18'],
    ['2016-11-17', '2016-12-02', '2017-06-02'],
    ['2017-07-19', '2018-01-01'],
  ])
  const days = [...before, ...during, ...after]
  expect(days.flatMap((day) => day.images)).toEqual(images)
  expect(days.flatMap((day) => day.events)).toEqual(events)
  expect(during.at(-1)).toMatchObject({ events: [{ key: 'return' }], images: [image('2017-06-02')] })
})

test('names each month on its first day in space', () => {
  const { months } = tellDays([], [...events], stay)
  expect(months.map(({ date, day }) => `${date} ${day}`)).toEqual([
    '2016-11-17 1',
    '2016-12-01 15',
    '2017-01-01 46',
    '2017-02-01 77',
    '2017-03-01 105',
    '2017-04-01 136',
    '2017-05-01 166',
    '2017-06-01 197',
  ])
})
