import type { Wanted } from './read'
import type { Listed } from '../../store/bucket'

/**
 * What earlier runs put on a target: each object with its tag, sum and stage, and the stages of those whose
 * sending was begun.
 */
export interface Published {
  objects: Record<string, { etag: string; sum: string; stage: number }>
  sending: Record<string, number>
}

/**
 * What a target holds: its listing, what earlier runs recorded, and the marks of objects that the record does
 * not vouch for.
 */
export interface Held {
  listed: Map<string, Listed>
  published: Published
  marks: Map<string, string | undefined>
}

/** The keys to ask about one by one: of ours or wanted, and not as they were recorded. */
export function doubtful(wanted: Wanted[], { listed, published: { objects, sending } }: Omit<Held, 'marks'>) {
  const concerned = new Set([
    ...wanted.map(({ key }) => key),
    ...Object.keys(objects),
    ...Object.keys(sending),
  ])
  return [...concerned].filter((key) => listed.has(key) && objects[key]?.etag !== listed.get(key)!.etag)
}

/** What is to be done to make a target hold exactly what is wanted, besides what others put there. */
export function planPublish(wanted: Wanted[], { listed, published, marks }: Held) {
  const sumOf = (key: string) => (marks.has(key) ? marks.get(key) : published.objects[key]?.sum)
  const keys = new Set(wanted.map(({ key }) => key))
  const stages = new Map([
    ...Object.entries(published.objects).map(([key, { stage }]): [string, number] => [key, stage]),
    ...Object.entries(published.sending),
  ])
  const gone = [...stages].filter(([key]) => listed.has(key) && !keys.has(key) && sumOf(key) !== undefined)
  return {
    send: wanted.filter(({ key, sum }) => !listed.has(key) || sumOf(key) !== sum),
    /**
     * What refers to others goes before them: keys in the order of their sending turned round, stage by
     * stage.
     */
    remove: [3, 2, 1, 0].map((stage) =>
      gone
        .filter(([, at]) => at === stage)
        .map(([key]) => key)
        .sort(),
    ),
    /** Wanted keys at which something lies that no earlier run put there. */
    foreign: wanted.filter(({ key }) => listed.has(key) && sumOf(key) === undefined).map(({ key }) => key),
  }
}
