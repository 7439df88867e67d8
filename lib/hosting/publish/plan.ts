import type { Listed } from '../../store/bucket'
import type { Wanted } from './read'

/**
 * What earlier runs put on a target: each object with its tag, sum and stage, and the stages of those whose
 * sending was begun.
 */
export interface PublishRecord {
  objects: Record<string, { etag: string; sum: string; stage: number }>
  sending: Record<string, number>
}

/** What a target holds, in its own words and in those of the record. */
export interface TargetState {
  listed: Map<string, Listed>
  record: PublishRecord
  /** The sums that objects carry themselves, of those that the record does not vouch for. */
  carried: Map<string, string | undefined>
}

/** The keys to ask about one by one: of ours or wanted, and not as they were recorded. */
export function doubtful(wanted: Wanted[], { listed, record }: Omit<TargetState, 'carried'>) {
  const { objects, sending } = record
  const ours = [...Object.keys(objects), ...Object.keys(sending)]
  const concerned = new Set([...wanted.map(({ key }) => key), ...ours])
  return [...concerned].filter((key) => {
    const etag = listed.get(key)?.etag
    return etag !== undefined && objects[key]?.etag !== etag
  })
}

/** What is to be done to make a target hold exactly what is wanted, besides what others put there. */
export interface Plan {
  send: Wanted[]
  /**
   * The keys to remove, a list a stage: what refers to others goes before them, so the stages come in the
   * order of the sending turned round.
   */
  remove: string[][]
  /** Wanted keys at which something lies that no earlier run put there. */
  foreign: string[]
}

/** Compares what is wanted with what a target holds. */
export function planPublish(wanted: Wanted[], { listed, record, carried }: TargetState): Plan {
  const sumOf = (key: string) => (carried.has(key) ? carried.get(key) : record.objects[key]?.sum)
  const keys = new Set(wanted.map(({ key }) => key))
  const gone = [...stagesOf(record)].filter(
    ([key]) => listed.has(key) && !keys.has(key) && sumOf(key) !== undefined,
  )
  const goneAt = (stage: number) => gone.filter(([, at]) => at === stage).map(([key]) => key)
  return {
    send: wanted.filter(({ key, sum }) => !listed.has(key) || sumOf(key) !== sum),
    remove: [3, 2, 1, 0].map((stage) => goneAt(stage).sort()),
    foreign: [...keys].filter((key) => listed.has(key) && sumOf(key) === undefined),
  }
}

/** The stage of each object of ours, as it was last sent. */
function stagesOf({ objects, sending }: PublishRecord) {
  return new Map([
    ...Object.entries(objects).map(([key, { stage }]): [string, number] => [key, stage]),
    ...Object.entries(sending),
  ])
}
