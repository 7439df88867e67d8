/**
 * The mission's events, by day (ISO 8601); their words are in the `Mission` messages. Sources are named
 * there.
 */
export const events = [
  { date: '2016-04-18', key: 'review' },
  { date: '2016-11-17', key: 'launch' },
  { date: '2016-11-19', key: 'docking' },
  { date: '2017-01-13', key: 'spacewalk' },
  { date: '2017-03-24', key: 'spacewalkAgain' },
  { date: '2017-06-02', key: 'return' },
  { date: '2017-07-19', key: 'maks' },
] as const

/** The days in space, launch and landing included (ISO 8601, UTC). */
export const stay = { first: '2016-11-17', last: '2017-06-02' } as const

/** One event of the mission. */
export type MissionEvent = (typeof events)[number]
