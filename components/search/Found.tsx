'use client'
// The answers to a search are found by the browser, in files it fetches for it.
import { useEffect, useState } from 'react'
import type { Kind } from '@/lib/catalogue/schema'
import { formatDate } from '@/lib/i18n/format'
import { answer, type Answer } from '@/lib/search/answer'
import { withReader } from '@/lib/search/browser'
import { writeQuery, type Query } from '@/lib/search/query'
import { permalink } from '@/lib/site/addresses'
import { FigureView } from '../parts/FigureView'
import styles from './Found.module.css'
import { FoundNote } from './FoundNote'
import { SelectButton } from '../selection/SelectButton'
import kindStyles from '../parts/KindMark.module.css'
import wallStyles from '../wall/Wall.module.css'

export { open } from '@/lib/search/browser'

export interface FoundWords {
  /** Says that an image was found in the text of the other language. */
  other: string
  more: string
  advice: string
  back: string
  themes: string
  kinds: Record<Kind, string | null>
  select: { add: string; short: string }
}

/** How many images answer and which of them are shown; `null` while that is not known. */
export type Answered = { count: number; shown: number[] } | 'failed' | null

interface Props {
  query: Query
  locale: 'fr' | 'en'
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
  if (!found.images.length) {
    return (
      <div className={styles.none}>
        <p>{words.advice}</p>
        <p className={styles.ways}>
          <button type="button" className="button" onClick={onLeave}>
            {words.back}
          </button>
          <a href={`/${locale}/themes`}>{words.themes}</a>
        </p>
      </div>
    )
  }
  return (
    <>
      <ul className={wallStyles.wall}>
        {found.shown.map(({ record, hit }) => (
          <FigureView
            key={record.id}
            image={record}
            href={permalink(record.id, locale)}
            title={record.words[locale].title}
            alt={record.words[locale].alt}
            lang={record.words[locale].lang}
            date={record.date}
            day={formatDate(record.date, locale)}
            mark={
              words.kinds[record.kind] && <span className={kindStyles.mark}>{words.kinds[record.kind]}</span>
            }
            note={hit && <FoundNote record={record} hit={hit} locale={locale} other={words.other} />}
            action={<SelectButton id={record.id} title={record.words[locale].title} words={words.select} />}
          />
        ))}
      </ul>
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

/** A wait for the next letter, in ms. */
const pause = 60

function useAnswer({
  query,
  locale,
  countries,
  onAnswer,
}: Pick<Props, 'query' | 'locale' | 'countries' | 'onAnswer'>) {
  const [found, setFound] = useState<Answer | null>(null)
  const asked = writeQuery(query)
  // A search is answered by its first rows; a filter by as much as a page of the wall.
  const step = query.q ? 24 : 60
  const [extra, setExtra] = useState({ asked, most: step })
  const most = extra.asked === asked ? extra.most : step

  useEffect(() => {
    let late = false
    const timer = setTimeout(async () => {
      try {
        const next = await withReader((reader) => answer(reader, { query, most, locale, countries }))
        if (late) return
        setFound(next)
        onAnswer({ count: next.images.length, shown: next.shown.map(({ image }) => image) })
      } catch {
        if (!late) onAnswer('failed')
      }
    }, pause)
    return () => {
      late = true
      clearTimeout(timer)
    }
    // The same question is not asked again because its object is new.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, most, locale, onAnswer])

  useEffect(() => () => onAnswer(null), [onAnswer])
  return { found, more: () => setExtra({ asked, most: most + step }) }
}
