import { useEffect, useState } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { answer, type Answer } from '@/lib/search/answer'
import { withReader } from '@/lib/search/browser'
import { writeQuery, type Query } from '@/lib/search/query'

/** How many images answer and which of them are shown; `null` while that is not known. */
export type Answered = { count: number; shown: number[] } | 'failed' | null

interface Question {
  query: Query
  locale: Language
  /** The names of countries by their code. */
  countries: Record<string, string>
  onAnswer: (answered: Answered) => void
}

/** A wait for the next letter, in ms. */
const pause = 60

// A search is answered by its first rows; a filter by as much as a page of the wall.
const searchStep = 24
const filterStep = 60

/** The answer to what is asked, `null` until there is one, and the way to see more of it. */
export function useAnswer({ query, locale, countries, onAnswer }: Question) {
  const [found, setFound] = useState<Answer | null>(null)
  const asked = writeQuery(query)
  const step = query.q ? searchStep : filterStep
  const [extra, setExtra] = useState({ asked, limit: step })
  const limit = extra.asked === asked ? extra.limit : step

  useEffect(() => {
    let late = false
    const timer = setTimeout(async () => {
      try {
        const next = await withReader((reader) =>
          answer(reader, { query, limit, language: locale, countries }),
        )
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
    // The query is a new object at each key, but the same question is asked once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, limit, locale, onAnswer])

  useEffect(() => () => onAnswer(null), [onAnswer])
  return { found, more: () => setExtra({ asked, limit: limit + step }) }
}
