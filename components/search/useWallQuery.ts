import { useSyncExternalStore } from 'react'
import { readQuery, writeQuery, type Key, type Query } from '@/lib/search/query'

/** A pause in typing after which the address follows, in ms. Browsers refuse a new address at every key. */
const pause = 250

const nothing = readQuery('')
const listeners = new Set<() => void>()
let asked: Query | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * What is asked of the wall, as the page's address says it: nothing on the server, and until the page has
 * come alive.
 */
export function useWallQuery() {
  return useSyncExternalStore(
    subscribe,
    () => (asked ??= readQuery(location.search)),
    () => nothing,
  )
}

/**
 * Asks something of the wall. Every choice is a step that Back undoes; so is a search, but not each of its
 * letters.
 */
export function ask(key: Key, value: string) {
  change({ ...current(), [key]: value })
  if (key === 'q') timer = setTimeout(settle, pause)
  else settle()
}

/** Asks nothing any more. */
export function clear() {
  change(nothing)
  settle()
}

/** Writes what is asked into the address now. */
export function settle() {
  clearTimeout(timer)
  const [before, query] = [readQuery(location.search), writeQuery(current())]
  if (query === location.search) return
  const typing =
    before.q && current().q && writeQuery({ ...before, q: '' }) === writeQuery({ ...current(), q: '' })
  history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + query)
}

function current() {
  return asked ?? readQuery(location.search)
}

function change(query: Query) {
  clearTimeout(timer)
  asked = query
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  const follow = () => {
    clearTimeout(timer)
    asked = null
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', follow)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', follow)
  }
}
