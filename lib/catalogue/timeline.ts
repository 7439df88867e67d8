import type { Image } from './image'
import type { Listed } from './listed'
import type { MissionEvent } from './mission'

/** A day on which something happened or an image was taken. */
export interface Day<T extends Pick<Image, 'taken'> = Listed> {
  /** ISO 8601. */
  date: string
  /** Counted from launch, which is day 1. */
  day: number
  /** Days since the one before it in its part of the list; 0 for the first. */
  since: number
  events: MissionEvent[]
  images: T[]
}

/** Every event and every image on its day, in date order: before the stay in space, during it and after. */
export function tellDays<T extends Pick<Image, 'taken'>>(
  images: T[],
  events: readonly MissionEvent[],
  { first, last }: { first: string; last: string },
) {
  const eventDates = events.map(({ date }) => date)
  const imageDates = images.map(({ taken }) => taken.date)
  const dates = [...new Set([...eventDates, ...imageDates])].sort()
  const tell = (part: string[]) =>
    part.map((date, index): Day<T> => ({
      date,
      day: daysBetween(first, date) + 1,
      since: index && daysBetween(part[index - 1], date),
      events: events.filter((event) => event.date === date),
      images: images.filter(({ taken }) => taken.date === date),
    }))
  return {
    before: tell(dates.filter((date) => date < first)),
    during: tell(dates.filter((date) => date >= first && date <= last)),
    after: tell(dates.filter((date) => date > last)),
    length: daysBetween(first, last) + 1,
    months: monthsOf(first, last),
  }
}

/** All days of a mission, as `tellDays` tells them. */
export type Timeline<T extends Pick<Image, 'taken'> = Listed> = ReturnType<typeof tellDays<T>>

/** The first day of each month between two days, the first day itself among them, with its day number. */
function monthsOf(first: string, last: string) {
  const months = [{ date: first, day: 1 }]
  let next = monthAfter(first)
  while (next <= last) {
    const day = daysBetween(first, next) + 1
    months.push({ date: next, day })
    next = monthAfter(next)
  }
  return months
}

function monthAfter(date: string) {
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

function daysBetween(a: string, b: string) {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000
}
