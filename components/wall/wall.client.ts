import { keys, writeQuery, type Key } from '@/lib/search/query'
import { find } from '../islands/dom'
import { isHeld, within } from '../parts/events'
import { prepare, startAnswers, type Answered } from '../search/answers.client'
import { ask, clear, current, follow } from '../search/asked.client'
import { startField } from '../search/field.client'
import { landing, showAnswer, shownOf } from './answer.client'
import { fieldsIn, fold, showQuery, type Fields } from './choices.client'
import { showChosen } from './chosen.client'
import { showCounts } from './counts.client'
import { showHeading } from './heading.client'
import { moveThrough } from './moveThrough'
import { play, startPlaying } from './play.client'

/** Brings the tools of the wall to life: search, filters, order and slideshow, over what the server wrote. */
export function start(element: HTMLElement) {
  const form = find(element, 'form')
  const fields = fieldsIn(form)
  const search = find<HTMLInputElement>(form, 'input')
  const filters = find(form, '[data-do=filters]')
  const place = find(element, '[data-found]')
  const land = landing(element, writeQuery(current()) !== '')
  let answered: Answered = null
  let landed = ''
  let isPlayWanted = false

  const answers = startAnswers({
    place,
    countries: [...fields.country.querySelectorAll('option')].map(({ value }) => value).filter(Boolean),
    onAnswer(next) {
      answered = next
      showAnswer(element, answered)
      showHeading(element, answered, fields, current())
      const asked = writeQuery(current())
      // More of the same answer hangs below what is there.
      if (answered && asked !== landed) land()
      landed = asked
      if (answered && isPlayWanted) deeds.play(form)
    },
    onCounts: (counts) => showCounts(element, fields, counts),
  })
  function show() {
    const query = current()
    showQuery(fields, query)
    showChosen(element, fields, query)
    find(element, 'nav ~ * > [data-do=clear]').hidden = writeQuery(query) === ''
    // Whoever asks something else no longer waits for the pictures of what was asked before.
    isPlayWanted = false
    answers.ask(query)
  }
  const deeds: Record<string, (button: HTMLElement) => void> = {
    play() {
      const asked = writeQuery(current())
      // What is asked and not answered yet is what will be shown.
      isPlayWanted = asked !== landed
      if (!isPlayWanted)
        void play(element, { shown: shownOf(answered), isStill: () => writeQuery(current()) === asked })
    },
    more: () => answers.more(current()),
    filters: (button) => fold(button, find(form, '#filters')),
    theme: ({ dataset: { theme = '' } }) => ask('theme', current().theme === theme ? '' : theme),
    drop({ dataset }) {
      ask(dataset.key as Key, '')
      filters.focus()
    },
    clear() {
      clear()
      search.focus()
    },
  }

  follow(show)
  askChosen(fields)
  show()
  startForm(form)
  startField(search, element)
  startPlaying(find(form, '[data-do=play]'))
  element.addEventListener('click', (event) => serve(event, deeds))
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') isPlayWanted = false
    if (shownOf(answered)) moveThrough(event, place, search)
  })
}

/** Does what a button says; a link that a key opens elsewhere stays one. */
function serve(event: MouseEvent, deeds: Record<string, (button: HTMLElement) => void>) {
  const button = within(event, '[data-do]')
  if (!button) return
  if (button instanceof HTMLAnchorElement) {
    if (isHeld(event)) return
    event.preventDefault()
  }
  deeds[button.dataset.do ?? '']?.(button)
}

/** Asks what was typed or chosen before this script came: the server writes every field empty. */
function askChosen(fields: Fields) {
  // All are read first: what is asked is shown at once, in every field.
  const chosen = keys.map((key) => ({ key, value: fields[key].value }))
  for (const { key, value } of chosen) if (value && value !== current()[key]) ask(key, value)
}

/** Asks what is typed and chosen from now on. What answers is fetched as soon as somebody is about to. */
function startForm(form: HTMLElement) {
  form.addEventListener('focusin', prepare)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      ask(target.name as Key, target.value)
  })
}
