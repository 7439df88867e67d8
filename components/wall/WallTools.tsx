'use client'
// The wall is one static page for every search and filter: what is asked of it stands in the address, which
// only the browser reads.
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { writeQuery } from '@/lib/search/query'
import type { Answered, FoundWords } from '../search/Found'
import { SearchField } from '../search/SearchField'
import type { SlideshowWords } from '../slideshow/Slideshow'
import { clear, useWallQuery } from './useWallQuery'
import { WallChoices, type Choice } from './WallChoices'
import { moveThrough } from '../slideshow/moveThrough'
import styles from './WallTools.module.css'

const load = { found: () => import('../search/Found'), slideshow: () => import('../slideshow/Slideshow') }
const Found = lazy(() => load.found().then(({ Found }) => ({ default: Found })))
const Slideshow = lazy(() => load.slideshow().then(({ Slideshow }) => ({ default: Slideshow })))

// A first answer need not wait for the code, nor for the way to the index. If either fails, the search itself
// will say so.
const prepare = () =>
  void load
    .found()
    .then(({ open }) => open())
    .catch(() => {})

interface Props {
  locale: 'fr' | 'en'
  /** How many images hang on the server's wall. */
  count: number
  choices: Choice[]
  words: Record<
    'label' | 'search' | 'placeholder' | 'best' | 'clear' | 'slideshow' | 'none' | 'one' | 'many' | 'failed',
    string
  >
  found: FoundWords
  slides: SlideshowWords
  /** The server's wall. */
  children: ReactNode
}

/**
 * The wall under its tools: search, filters, order, slideshow. What they need is loaded when the first of
 * them is used.
 */
export function WallTools({ locale, count, choices, words, found, slides, children }: Props) {
  const query = useWallQuery()
  const active = writeQuery(query) !== ''
  const [answered, setAnswered] = useState<Answered>(null)
  const [playing, setPlaying] = useState(false)
  const tools = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const shown = active && answered && answered !== 'failed' ? answered.shown : null

  // Whoever opens an address with a search in it came for the answers.
  const landed = useRef(false)
  useEffect(() => {
    if (!answered || landed.current) return
    landed.current = true
    if (!tools.current!.contains(document.activeElement)) tools.current!.scrollIntoView()
  }, [answered])

  const leave = () => {
    clear()
    search.current!.focus()
  }
  return (
    <div onKeyDown={(event) => shown && moveThrough(event, search.current!)}>
      <div ref={tools} id="search" className={styles.place}>
        <form
          className={styles.tools}
          role="search"
          aria-label={words.label}
          autoComplete="off"
          onFocus={prepare}
          onSubmit={(event) => event.preventDefault()}
        >
          <SearchField ref={search} value={query.q} words={words} />
          <WallChoices choices={choices} query={query} best={words.best} />
          <button
            type="button"
            className={styles.button}
            onPointerEnter={load.slideshow}
            onClick={() => setPlaying(true)}
          >
            {words.slideshow}
          </button>
        </form>
        <div className={styles.status}>
          <p role="status">{active && statusOf(answered, words)}</p>
          <button type="button" className={styles.clear} hidden={!active} onClick={leave}>
            {words.clear}
          </button>
        </div>
      </div>
      <div className={styles.results}>
        <div hidden={shown !== null}>{children}</div>
        <Suspense>
          {active && (
            <Found
              query={query}
              locale={locale}
              countries={namesOf(choices)}
              words={found}
              onAnswer={setAnswered}
              onLeave={leave}
            />
          )}
          {playing && (
            <Slideshow
              images={shown ?? [...Array(count).keys()]}
              locale={locale}
              words={slides}
              onClose={() => setPlaying(false)}
            />
          )}
        </Suspense>
      </div>
    </div>
  )
}

function statusOf(answered: Answered, words: Props['words']) {
  if (answered === 'failed') return words.failed
  if (!answered) return ''
  if (answered.count < 2) return answered.count ? words.one : words.none
  return words.many.replace('{count}', String(answered.count))
}

/** The names of the countries that may be chosen, by code. */
function namesOf(choices: Choice[]) {
  return Object.fromEntries(
    choices.find(({ key }) => key === 'country')!.options.map(({ value, name }) => [value, name]),
  )
}
