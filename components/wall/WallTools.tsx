'use client'
// The wall is one static page for every search and filter: what is asked of it stands in the address, which
// only the browser reads.
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { writeQuery } from '@/lib/search/query'
import type { FoundWords } from '../search/Found'
import type { Answered } from '../search/useAnswer'
import { clear, useWallQuery } from '../search/useWallQuery'
import type { SlideshowWords } from '../slideshow/useSlideshowWords'
import { Found, Slideshow } from './lazy'
import { moveThrough } from './moveThrough'
import type { StatusWords } from './statusOf'
import { ToolBar, type BarWords } from './ToolBar'
import { countryNames, type Choice } from './WallChoices'
import { WallStatus } from './WallStatus'
import styles from './WallTools.module.css'

/** What the tools say, in the language of the page. */
export type ToolWords = BarWords & StatusWords & { clear: string }

interface Props {
  locale: Language
  /** How many images hang on the server's wall. */
  count: number
  choices: Choice[]
  words: ToolWords
  found: FoundWords
  slides: SlideshowWords
  /** The server's wall. */
  children: ReactNode
}

/** The wall under its tools: search, filters, order, slideshow. */
export function WallTools({ locale, count, choices, words, found, slides, children }: Props) {
  const query = useWallQuery()
  const active = writeQuery(query) !== ''
  const [answered, setAnswered] = useState<Answered>(null)
  const [playing, setPlaying] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const tools = useLanding(answered)
  const shown = active ? shownOf(answered) : null
  const images = shown ?? [...Array(count).keys()]
  const countries = countryNames(choices)
  const play = () => setPlaying(true)
  const stop = () => setPlaying(false)
  const leave = () => {
    clear()
    search.current?.focus()
  }
  return (
    <div onKeyDown={(event) => shown && search.current && moveThrough(event, search.current)}>
      <div ref={tools} id="search" className={styles.place}>
        <ToolBar search={search} query={query} choices={choices} words={words} onPlay={play} />
        <WallStatus active={active} answered={answered} words={words} onClear={leave} />
      </div>
      <div className={styles.results}>
        <div hidden={shown !== null}>{children}</div>
        <Suspense>
          {active && (
            <Found
              query={query}
              locale={locale}
              countries={countries}
              words={found}
              onAnswer={setAnswered}
              onLeave={leave}
            />
          )}
          {playing && <Slideshow images={images} locale={locale} words={slides} onClose={stop} />}
        </Suspense>
      </div>
    </div>
  )
}

/** The images that are shown as the answer; `null` while the server's wall stays. */
function shownOf(answered: Answered) {
  return answered && answered !== 'failed' ? answered.shown : null
}

/** Brings the tools into view with the first answer: whoever opens an address with a search came for it. */
function useLanding(answered: Answered) {
  const tools = useRef<HTMLDivElement>(null)
  const landed = useRef(false)
  useEffect(() => {
    if (!answered || landed.current) return
    landed.current = true
    if (!tools.current?.contains(document.activeElement)) tools.current?.scrollIntoView()
  }, [answered])
  return tools
}
