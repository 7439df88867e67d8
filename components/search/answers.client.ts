import type { Answer } from '@/lib/search/answer'
import type { Counts } from '@/lib/search/counts'
import { writeQuery, type Query } from '@/lib/search/query'
import { isTyping } from './asked.client'

/** What is said of an answer: how many images, which of them are shown, and how its words were found. */
type Told = { count: number; shown: number[] } & Pick<Answer, 'accounts' | 'isPartial'>

/** An answer; `null` while there is none. */
export type Answered = Told | 'failed' | null

interface Place {
  /** The element that `Found` wrote, where answers hang. */
  place: HTMLElement
  /** The ISO 3166-1 codes of the countries that may be asked for. */
  countries: string[]
  onAnswer: (answered: Answered) => void
  /** Told then how many images each value of a filter would leave; `null` where nothing is asked. */
  onCounts: (counts: Counts | null) => void
}

/** A wait for the next letter, in ms. */
const pause = 60

// A search is answered by its first rows; a filter by as much as a page of the wall.
const searchStep = 24
const filterStep = 60

/** What finds and hangs is loaded when it is first used. */
const load = () => import('./found.client')

/**
 * Loads the code of the search and the way to its index, for which a first answer need not wait then. If
 * either fails, the search itself will say so.
 */
export function prepare() {
  load()
    .then(({ open }) => open())
    .catch(() => {})
}

/**
 * Answers what is asked, and tells how many images that are: nothing where nothing is asked any more. A
 * question is answered once, and one that another follows is not answered at all.
 */
export function startAnswers({ place, countries, onAnswer, onCounts }: Place) {
  let [asked, limit, turn] = ['', 0, 0]

  async function answer(query: Query) {
    const mine = ++turn
    const isLate = () => mine !== turn
    const isGrowing = isTyping()
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (isLate()) return
    try {
      const { findImages, hang } = await load()
      const found = await findImages(query, { isGrowing, limit, countries })
      if (isLate()) return
      hang(place, found, query)
      const { images, shown, accounts, isPartial } = found
      onAnswer({ count: images.length, shown: shown.map(({ image }) => image), accounts, isPartial })
      void count(query, isGrowing, isLate)
    } catch {
      if (!isLate()) onAnswer('failed')
    }
  }

  /** Counts what each filter would leave, after the answer, which does not wait for it. */
  async function count(query: Query, isGrowing: boolean, isLate: () => boolean) {
    const { countImages } = await load()
    const counts = await countImages(query, isGrowing).catch(() => null)
    if (!isLate()) onCounts(counts)
  }

  function stop() {
    turn++
    onAnswer(null)
    onCounts(null)
  }

  return {
    /** Answers another question, or the same once it is typed; one that asks nothing ends the last. */
    ask(query: Query) {
      const [words, question] = [writeQuery(query), `${writeQuery(query)} ${isTyping()}`]
      if (question === asked) return
      asked = question
      limit = stepOf(query)
      if (words) void answer(query)
      else stop()
    },
    /** Shows more of the answer to the same question. */
    more(query: Query) {
      limit += stepOf(query)
      void answer(query)
    },
  }
}

function stepOf({ q }: Query) {
  return q.trim() ? searchStep : filterStep
}
