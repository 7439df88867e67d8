import type { Sources } from './sources'
import { compare, type Conflict, type FactName } from './sources/agree'
import { isLangAlt, isPosition, type LangAlt, type Position, type TextField } from './sources/facts'

/** Picks what conflicting sources say of a fact: the value of one of them, by its index. */
export type Choose = (conflict: Conflict) => Promise<number> | number

/** What all sources of a file together say, in the form that each fact has. */
export interface Settled {
  text: (fact: FactName) => string | null
  position: (fact: FactName) => Position | null
  texts: (field: TextField) => LangAlt
}

/** The facts of a file, `choose` having decided wherever its sources disagree. */
export async function settle(sources: Sources, choose: Choose): Promise<Settled> {
  const { agreed: facts, conflicts } = compare(sources)
  for (const conflict of conflicts)
    facts.set(conflict.fact, conflict.candidates[await choose(conflict)].value)
  return {
    text: (fact) => {
      const value = facts.get(fact)
      return typeof value === 'string' ? value : null
    },
    position: (fact) => {
      const value = facts.get(fact)
      return isPosition(value) ? value : null
    },
    texts: (field) => {
      const value = facts.get(field)
      return isLangAlt(value) ? value : {}
    },
  }
}
