import { readQuery, writeQuery, type Key, type Query } from '@/lib/search/query'

/** A pause in typing after which the address follows, in ms. Browsers refuse a new address at every key. */
const pause = 250

const nothing = readQuery('')
const listeners = new Set<() => void>()
let asked: Query | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let typing = false

/** What is asked of the wall: what the page's address says, or will say after a pause in typing. */
export function current(): Query {
  return asked ?? readQuery(location.search)
}

/** Whether the last word of what is asked is being typed, and may be the beginning of another. */
export function isTyping() {
  return typing
}

/** Says that what was typed is whole, and writes it into the address. */
export function finish() {
  const was = typing
  typing = false
  settle()
  if (was) for (const listener of listeners) listener()
}

/** Calls a function whenever something else is asked, be it by Back and Forward. */
export function follow(listener: () => void) {
  listeners.add(listener)
  addEventListener('popstate', () => {
    clearTimeout(timer)
    asked = null
    typing = false
    listener()
  })
}

/**
 * Asks something of the wall. Every choice is a step that Back undoes; so is a search, but not each of its
 * letters.
 */
export function ask(key: Key, value: string) {
  typing = key === 'q' && value !== ''
  change({ ...current(), [key]: value })
  if (key === 'q') timer = setTimeout(settle, pause)
  else settle()
}

/** Asks nothing any more. */
export function clear() {
  typing = false
  change(nothing)
  settle()
}

/** Writes what is asked into the address now. */
export function settle() {
  clearTimeout(timer)
  const [before, query] = [readQuery(location.search), writeQuery(current())]
  // An address may ask the same in other words: a form that was sent before its script came names what is
  // empty.
  if (query === writeQuery(before)) return
  const isSame =
    before.q && current().q && writeQuery({ ...before, q: '' }) === writeQuery({ ...current(), q: '' })
  history[isSame ? 'replaceState' : 'pushState'](null, '', location.pathname + query)
}

function change(query: Query) {
  clearTimeout(timer)
  asked = query
  for (const listener of listeners) listener()
}
