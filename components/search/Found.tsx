'use client'
// The answers to a search are found by the browser, in files it fetches for it.
import { useEffect } from 'react'
import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import type { Answer } from '@/lib/search/answer'
import type { Query } from '@/lib/search/query'
import { FigureView } from '../parts/FigureView'
import { Mark } from '../parts/Mark'
import { Rows } from '../parts/Rows'
import { SelectButton } from '../selection/SelectButton'
import styles from './Found.module.css'
import { FoundNote } from './FoundNote'
import { NothingFound } from './NothingFound'
import { useAnswer, type Answered } from './useAnswer'

export { open } from '@/lib/search/browser'

/** What the answers say, in the language of the page. */
export interface FoundWords {
  /** Says of each other language that an image was found in its text. */
  others: Partial<Record<Language, string>>
  more: string
  advice: string
  back: string
  themes: string
  /** By kind, its mark; `null` where it needs none. */
  kinds: Record<string, string | null>
  select: { add: string; short: string }
}

interface Props {
  query: Query
  locale: Language
  /** The names of countries by their code. */
  countries: Record<string, string>
  words: FoundWords
  onAnswer: (answered: Answered) => void
  onLeave: () => void
}

/** The images that answer what is asked of the wall, hung like the wall's own. */
export function Found({ query, locale, countries, words, onAnswer, onLeave }: Props) {
  const { found, more } = useAnswer({ query, locale, countries, onAnswer })
  // The buttons are new on the page: let them show what is selected already.
  useEffect(() => void dispatchEvent(new CustomEvent('selection')), [found])
  if (!found) return null
  if (!found.images.length) return <NothingFound words={words} locale={locale} onLeave={onLeave} />
  return (
    <>
      <Rows>
        {found.shown.map((shown) => (
          <FoundFigure key={shown.record.id} shown={shown} locale={locale} words={words} />
        ))}
      </Rows>
      {found.shown.length < found.images.length && (
        <p className={styles.more}>
          <button type="button" className="button" onClick={more}>
            {words.more}
          </button>
        </p>
      )}
    </>
  )
}

interface FigureProps {
  shown: Answer['shown'][number]
  locale: Language
  words: FoundWords
}

function FoundFigure({ shown: { record, hit }, locale, words }: FigureProps) {
  const { id, date, kind } = record
  const { title } = record.words[locale]
  return (
    <FigureView
      image={record}
      locale={locale}
      words={record.words[locale]}
      date={date}
      day={formatDate(date, locale)}
      mark={<Mark word={words.kinds[kind]} />}
      note={hit && <FoundNote record={record} hit={hit} locale={locale} others={words.others} />}
      action={<SelectButton id={id} title={title} words={words.select} />}
    />
  )
}
