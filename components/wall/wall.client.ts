import { keys, writeQuery, type Key } from '@/lib/search/query'
import { find } from '../islands/dom'
import { within } from '../parts/events'
import { prepare, startAnswers, type Answered } from '../search/answers.client'
import { ask, clear, current, follow } from '../search/asked.client'
import { startField } from '../search/field.client'
import { landing, showAnswer, shownOf } from './answer.client'
import { fieldsIn, showQuery, type Fields } from './choices.client'
import { moveThrough } from './moveThrough'
import { play, startPlaying } from './play.client'

/** Brings the tools of the wall to life: search, filters, order and slideshow, over what the server wrote. */
export function start(element: HTMLElement) {
  const form = find(element, 'form')
  const fields = fieldsIn(form)
  const [search, clearing] = [
    find<HTMLInputElement>(form, 'input'),
    find(element, 'form ~ * [data-do=clear]'),
  ]
  const place = find(element, '[data-found]')
  const land = landing(find(element, '#search'))
  let answered: Answered = null

  const answers = startAnswers({
    place,
    countries: [...fields.country.querySelectorAll('option')].map(({ value }) => value).filter(Boolean),
    onAnswer(next) {
      answered = next
      showAnswer(element, answered)
      if (answered) land()
    },
  })
  function show() {
    const query = current()
    showQuery(fields, query)
    clearing.hidden = writeQuery(query) === ''
    answers.ask(query)
  }
  const deeds: Record<string, () => void> = {
    play: () => void play(element, shownOf(answered)),
    more: () => answers.more(current()),
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
  element.addEventListener('click', (event) => deeds[within(event, '[data-do]')?.dataset.do ?? '']?.())
  element.addEventListener('keydown', (event) => {
    if (shownOf(answered)) moveThrough(event, place, search)
  })
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
