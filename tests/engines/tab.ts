import { expect } from '@playwright/test'
import { settled } from '../helpers/settled'
import type { Wire } from './wire'

/** How WebDriver names an element in what a script gives back (W3C WebDriver 2, section 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** An element of a page, as a script gives it back and takes it. */
export type Found = Record<typeof elementKey, string>

/** Keys that are no letter, as WebDriver sends them (section 15.4.2). */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
}

/** The elements that have a role by themselves, as far as the journeys look for them. */
const roles = {
  button: 'button, [role="button"], summary',
  link: 'a[href]',
  searchbox: 'input[type="search"]',
  dialog: 'dialog[open]',
  heading: 'h1, h2, h3',
} as const

export type Role = keyof typeof roles

/** A browser's one window, whatever its engine. */
export class Tab {
  constructor(
    private readonly wire: Wire,
    readonly site: string,
  ) {}

  /** Opens a page, and waits for all of it: WebKit's driver ends its own wait while the page still loads. */
  async go(path: string) {
    await this.wire('Navigate', { url: this.site + path })
    const there = () => this.run(() => [location.pathname + location.search, document.readyState])
    await expect(async () => expect(await there()).toEqual([path, 'complete'])).toPass()
  }

  back() {
    return this.wire('Back')
  }

  /** Runs a function in the page: it knows nothing but what it is given. */
  async run<T, A extends unknown[]>(task: (...given: A) => T, ...given: A) {
    return (await this.wire('ExecuteScript', {
      script: `return (${task}).apply(null, arguments)`,
      args: given,
    })) as Awaited<T>
  }

  /** The first element of a role that is shown and has that name, or a name that contains it. */
  async find(role: Role, name = '') {
    await expect.poll(() => this.see(role, name), { message: `${role} “${name}”` }).not.toBeNull()
    return (await this.see(role, name))!
  }

  /** The same, or `null` where there is none now. */
  see(role: Role, name = '') {
    return this.run(firstNamed, roles[role], name) as Promise<Found | null>
  }

  /** The first element that a selector names and that is shown. */
  async at(selector: string) {
    await expect.poll(() => this.run(firstShown, selector), { message: selector }).not.toBeNull()
    return (await this.run(firstShown, selector)) as unknown as Found
  }

  /** Clicks an element, in the middle of the window: at its edges stand bars that would be clicked instead. */
  async click(element: Found) {
    await this.run((each) => (each as unknown as Element).scrollIntoView({ block: 'center' }), element)
    return this.wire('ElementClick', { id: element[elementKey] })
  }

  /**
   * Chooses an option of a field that is folded away. To WebKit what a driver does to an option is no deed of a
   * visitor's, and Back would pass over the step: opening the fold is one.
   */
  async choose(field: string, value: string) {
    await this.reveal(`select[name="${field}"]`)
    const option = `select[name="${field}"] option[value="${value}"]`
    await this.click((await this.run((name) => document.querySelector(name), option)) as unknown as Found)
  }

  /** Opens what an element is folded away in, as a visitor would. */
  async reveal(selector: string) {
    for (let turns = 0; turns < 5; turns++) {
      const summary = (await this.run(foldAround, selector)) as Found | null
      if (!summary) return
      await this.click(summary)
    }
  }

  write(element: Found, text: string) {
    return this.wire('ElementSendKeys', { id: element[elementKey], text })
  }

  /** The name that the engine gives an element by its own computation (section 12.4.9). */
  async nameOf(element: Found) {
    return (await this.wire('GetComputedLabel', { id: element[elementKey] })) as string
  }

  /** Presses keys together, the last of them last. */
  press(...names: (keyof typeof keys | (string & {}))[]) {
    const values = names.map((name) => keys[name as keyof typeof keys] ?? name)
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ]
    return this.wire('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  /** Waits for a page and its first script: before that, keys are heard by nobody. */
  async arrive(path: string) {
    const there = () => this.run(() => [location.pathname, document.documentElement.dataset.alive])
    await expect.poll(there).toEqual([path, ''])
  }

  /** Waits until nothing is written into the page any more. */
  settle() {
    return this.run(settled)
  }

  /** The path of the page, with its query and fragment. */
  path() {
    return this.run(() => location.pathname + location.search + location.hash)
  }

  /** Makes the page so many CSS px wide and high: a window has edges, and those differ. */
  async resize(width: number, height: number) {
    const inner = () => this.run(() => [innerWidth, innerHeight, outerWidth, outerHeight])
    const [w, h, outerW, outerH] = await inner()
    await this.wire('SetWindowRect', { width: width + outerW - w, height: height + outerH - h })
    await expect.poll(async () => (await inner()).slice(0, 2)).toEqual([width, height])
  }

  /** A picture of the window, PNG. */
  async picture() {
    return Buffer.from((await this.wire('TakeScreenshot', { full: false })) as string, 'base64')
  }
}

function firstShown(selector: string) {
  const shown = [...document.querySelectorAll(selector)].find((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  )
  return (shown ?? null) as never
}

function firstNamed(selector: string, name: string) {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const named = [...document.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({ each, is: plain(each.getAttribute('aria-label') ?? each.textContent ?? '') }))
  const wanted = plain(name)
  const found = named.find(({ is }) => is === wanted) ?? named.find(({ is }) => is.includes(wanted))
  return (found?.each ?? null) as never
}

/** What opens the outermost fold that hides an element, or what it is hidden in; `null` where none does. */
function foldAround(selector: string) {
  let outermost: Element | null = null
  const hidden = document.querySelector(selector)?.closest('[hidden][id]')
  if (hidden) return document.querySelector(`[aria-controls="${hidden.id}"]`) as never
  let fold = document.querySelector(selector)?.closest('details:not([open])')
  for (; fold; fold = fold.parentElement?.closest('details:not([open])')) outermost = fold
  return (outermost?.querySelector('summary') ?? null) as never
}
