import type { Stream } from './lines'

/** What stands in a sorted list under a key. */
export interface Keyed {
  key: string
}

/** The lists of a join, by name. */
type Lists = Record<string, Stream<Keyed>>

/** What the lists of a join have under one key. */
export type Joined<L extends Lists> = Keyed & {
  [name in keyof L]?: L[name] extends Stream<infer T> ? T : never
}

/**
 * Reads several lists side by side, each sorted by its keys, and tells of every key what each list has there:
 * a million keys are compared in the memory of one.
 *
 * @throws Error that names a list which is not sorted.
 */
export async function* joinSorted<L extends Lists>(lists: L): AsyncGenerator<Joined<L>> {
  const cursors = await Promise.all(Object.entries(lists).map(([name, list]) => openCursor(name, list)))
  for (;;) {
    const keys = cursors.flatMap(({ now }) => (now ? [now.key] : []))
    if (!keys.length) return
    const key = keys.reduce((a, b) => (b < a ? b : a))
    const found: Record<string, unknown> = { key }
    for (const cursor of cursors) {
      if (cursor.now?.key !== key) continue
      found[cursor.name] = cursor.now
      await cursor.advance()
    }
    yield found as Joined<L>
  }
}

async function openCursor(name: string, list: Stream<Keyed>) {
  const items = Symbol.asyncIterator in list ? list[Symbol.asyncIterator]() : list[Symbol.iterator]()
  const cursor = {
    name,
    now: undefined as Keyed | undefined,
    async advance() {
      const { value, done } = await items.next()
      const next: Keyed | undefined = done ? undefined : value
      if (next && cursor.now && next.key <= cursor.now.key)
        throw new Error(
          `The list "${name}" has "${next.key}" after "${cursor.now.key}", and is not sorted. Sort it by its keys.`,
        )
      cursor.now = next
    },
  }
  await cursor.advance()
  return cursor
}
