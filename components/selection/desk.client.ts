import { formatBytes } from '@/lib/i18n/format'
import { fill, formFor } from '@/lib/i18n/forms'
import type { PressRecord } from '@/lib/press/kit/record'
import { find, pageLanguage } from '../islands/dom'
import { within } from '../parts/events'
import { startKit } from './kit.client'
import { hangPicked } from './picked.client'
import { idsIn, openRecords, recordsOf, type Asked } from './records'
import { canKeep, heldQuery, moved, readSelection, sharedIds, writeSelection } from './selection'
import { showUnkept } from './unkept.client'

/** What is on the desk: a visitor's own selection and, beside it, the one that the address shares. */
interface State {
  own: Asked[]
  /** `null` once the visitor has chosen what becomes of it. */
  shared: Asked[] | null
  /** Whether what was shared has become the visitor's own, since there was none. */
  isTaken: boolean
}

/**
 * Shows the images that a visitor has picked, and lets them be removed, shared and downloaded. A selection
 * that the address shares (`?ids=`) is shown beside them, and changes nothing until the visitor says so;
 * where none was picked, it is theirs.
 */
export function start(desk: HTMLElement) {
  const fetchAll = openRecords(JSON.parse(desk.dataset.withdrawn ?? '[]'))
  const state: State = { own: [], shared: null, isTaken: false }
  let sharedNow = sharedIds(location.search)
  // Asked once: other tabs hear of every try, and would try in turn.
  const keeps = canKeep(sharedNow ?? [])
  let turn = 0

  async function follow() {
    const mine = ++turn
    if (!sharedNow || state.isTaken) forget()
    const [own, shared] = await Promise.all([
      fetchAll(readSelection()),
      sharedNow ? fetchAll(sharedNow) : null,
    ])
    // Another change has overtaken this one.
    if (mine !== turn) return
    if (isRenamed(own)) return writeSelection(own.map(({ id }) => id))
    if (shared && !state.isTaken && takes(own, shared, keeps)) return take(shared)
    Object.assign(state, { own, shared })
    show(desk, state)
    showUnkept(desk, !keeps && !own.length)
  }

  /** Makes what is shared the visitor's own. What of it is not in the gallery stays named. */
  function take(shared: Asked[]) {
    state.isTaken = true
    const own = readSelection()
    const lost = shared.filter((each) => 'why' in each && each.why !== 'failed').map(({ id }) => id)
    sharedNow = own.length || !lost.length ? null : lost
    // The same in another order stays in the visitor's own.
    writeSelection(own.length === shared.length ? own : idsIn(shared))
  }

  function choose(deed: 'add' | 'replace' | 'keep') {
    const [own, ids] = [readSelection(), idsIn(state.shared ?? [])]
    sharedNow = null
    writeSelection({ add: [...own, ...ids], replace: ids, keep: own }[deed])
  }

  const deeds: Record<string, (id: string) => void> = {
    clear: () => writeSelection([]),
    remove: (id) => writeSelection(readSelection().filter((kept) => kept !== id)),
    earlier: (id) => writeSelection(moved(readSelection(), id, -1)),
    later: (id) => writeSelection(moved(readSelection(), id, 1)),
    retry: () => {},
    add: () => choose('add'),
    replace: () => choose('replace'),
    keep: () => choose('keep'),
  }

  desk.addEventListener('click', async (event) => {
    const button = within(event, '[data-do]')
    const deed = button?.dataset.do ?? ''
    if (!button || !(deed in deeds)) return
    const item = within(event, '[data-id]')
    const next = neighbourOf(item)
    deeds[deed](item?.dataset.id ?? '')
    await follow()
    tell(desk, deed, item)
    focusAfter(desk, button, next)
  })
  for (const change of ['selection', 'storage']) addEventListener(change, follow)
  // Back to this page: more may have been picked since it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && follow())
  startKit(find(desk, '[data-kit]'), () => recordsOf(state.own))
  void follow()
}

/**
 * Whether a shared selection is the visitor's at once: they have none, or the same; or theirs is a part of it
 * and the browser can keep no more, so that the address alone brought the rest.
 */
function takes(own: Asked[], shared: Asked[], keeps: boolean) {
  const ids = shared.map(({ id }) => id)
  const isPart = own.every(({ id }) => ids.includes(id))
  return !own.length || (isPart && (own.length === shared.length || !keeps))
}

/** Whether what is kept names an image by an id that it bore before, or twice. */
function isRenamed(own: Asked[]) {
  return own.map(({ id }) => id).join() !== readSelection().join()
}

/**
 * Takes the shared selection out of the address: reloaded, or in another language, it would come back. What
 * only the page holds stands there in its place, and does come back.
 */
function forget() {
  history.replaceState(history.state, '', location.pathname + heldQuery() + location.hash)
}

/** The item that the focus goes to when another goes. */
function neighbourOf(item: HTMLElement | null) {
  const next = item?.nextElementSibling ?? item?.previousElementSibling
  return next instanceof HTMLElement ? next.dataset.id : undefined
}

/**
 * Keeps the focus near the button that was pressed, where that is gone: on the next item, or on what is said.
 */
function focusAfter(desk: HTMLElement, button: HTMLElement, next: string | undefined) {
  // An item that was moved has lost it.
  if (button.isConnected && button.checkVisibility()) return button.focus()
  const items = [...desk.querySelectorAll<HTMLElement>('[data-picked] [data-id]')]
  const item = items.find(({ dataset }) => dataset.id === next)
  const target = item?.querySelector('button') ?? find(desk, '[data-said]')
  target.focus()
}

/** Says what a button did, and what is left. */
function tell(desk: HTMLElement, deed: string, item: HTMLElement | null) {
  const said = find(desk, '[data-said]')
  const ids = readSelection()
  const { name = '', id = '' } = item?.dataset ?? {}
  const done = fill(said.dataset[deed] ?? '', { name, place: ids.indexOf(id) + 1, count: ids.length })
  const left = ids.length ? find(desk, '[data-count]').textContent : said.dataset.clear
  const isMove = deed === 'earlier' || deed === 'later'
  said.textContent = isMove ? done : [...new Set([done, left])].join(' ')
}

function show(desk: HTMLElement, { own, shared, isTaken }: State) {
  const [isEmpty, records] = [!own.length, recordsOf(own)]
  find(desk, '[data-none]').hidden = !isEmpty
  find(desk, '[data-picked]').hidden = isEmpty
  find(desk, '[data-mine]').hidden = !shared
  showContents(find(desk, '[data-count]'), isEmpty ? null : records)
  showKit(desk, isEmpty, records)
  hangPicked(desk, find(desk, '[data-picked]'), own)
  showShared(desk, find(desk, '[data-shared]'), shared, isTaken)
  const ids = idsIn(own)
  find(desk, '#selection-address').textContent = `${location.origin}${location.pathname}?ids=${ids.join(',')}`
  find(desk, '[data-script]').hidden = true
  find(desk, '[data-desk]').hidden = false
}

/** Offers the zip of what there is: of nothing but images that cannot be had, there is none. */
function showKit(desk: HTMLElement, isEmpty: boolean, records: PressRecord[]) {
  const tooLarge = desk.querySelector<HTMLElement>('[data-too-large]')
  if (tooLarge) tooLarge.hidden = !isEmpty
  find(desk, '[data-kit]').hidden = isEmpty ? tooLarge !== null : !records.length
}

/** Shows what the address shares, and what may become of it; of what was taken, only what is not there. */
function showShared(desk: HTMLElement, place: HTMLElement, shared: Asked[] | null, isTaken: boolean) {
  place.hidden = !shared
  if (!shared) return
  hangPicked(desk, place, shared)
  find(place, '[data-choices]').hidden = isTaken
  const line = find(place, '[data-contents]')
  line.hidden = isTaken
  showContents(line, recordsOf(shared))
}

/** Says how many images these are, or all where none is picked, and how large their zip is. */
function showContents(line: HTMLElement, records: PressRecord[] | null) {
  const { contents = '{}', count, bytes } = line.dataset
  const language = pageLanguage()
  const size = records ? records.reduce((sum, record) => sum + record.bytes, 0) : Number(bytes)
  const form = formFor(JSON.parse(contents), records ? records.length : Number(count), language)
  line.textContent = fill(form, { size: formatBytes(size, language) })
}
