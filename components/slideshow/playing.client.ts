import { find } from '../islands/dom'
import type { Pictures } from './pictures.client'

/** How long a picture stays, in s; where its caption is shown, a second more for so many characters of it. */
const stayS = 7
const charactersPerS = 20
/** How often the clock looks, in ms. */
const beatMs = 500

/**
 * Lets a button turn the pictures by themselves, one after the other to the last, and stop them. It never
 * begins unasked. The focus anywhere else stops it, and so does whoever turns or touches a picture; the
 * pointer on what is read or pressed holds it (WCAG 2.2.2).
 */
export function startPlaying(dialog: HTMLElement, pictures: Pictures, count: number) {
  const button = find(dialog, '[data-action=play]')
  let timer: ReturnType<typeof setInterval> | undefined
  let restedMs = 0
  function set(isPlaying: boolean) {
    clearInterval(timer)
    timer = isPlaying ? setInterval(beat, beatMs) : undefined
    restedMs = 0
    dialog.toggleAttribute('data-playing', isPlaying)
    find(button, '[data-still]').hidden = isPlaying
    find(button, '[data-moving]').hidden = !isPlaying
    // What changes by itself is not read aloud: it would speak into everything else.
    for (const live of dialog.querySelectorAll('[aria-live]')) live.ariaLive = isPlaying ? 'off' : 'polite'
  }
  function beat() {
    if (isHeld(dialog)) return
    restedMs += beatMs
    const next = pictures.index() + 1
    if (next >= count) return set(false)
    if (restedMs < stayMs(dialog) || !pictures.isSettled(next)) return
    restedMs = 0
    pictures.goTo(next)
  }
  button.addEventListener('click', () => {
    const begins = timer === undefined
    if (begins && pictures.index() === count - 1) pictures.goTo(0)
    set(begins)
  })
  const stop = () => set(false)
  dialog.addEventListener('focusin', ({ target }) => target === button || stop())
  dialog.addEventListener('keydown', ({ key }) => /^Arrow(Left|Right)$/.test(key) && stop())
  find(dialog, '[data-stage]').addEventListener('pointerdown', stop)
  return { stop }
}

/** Whether somebody reads or is about to press: a finger that has left hovers still, and does not count. */
function isHeld(dialog: HTMLElement) {
  const pointer = matchMedia('(hover: hover)').matches && dialog.querySelector('[data-holds]:hover')
  return document.hidden || Boolean(pointer)
}

function stayMs(dialog: HTMLElement) {
  const text = find(dialog, '[data-text]')
  const reading = text.hidden ? 0 : find(text, 'p').textContent.length / charactersPerS
  return (stayS + reading) * 1000
}
