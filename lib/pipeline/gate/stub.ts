import type { Problem, Where } from './problem'

/**
 * Whether a text is a stub: it holds the mark that the intake leaves where an editor must write, in capitals
 * as nobody else writes it.
 */
export function isStub(text: string) {
  return /\bTODO\b/.test(text)
}

/** The problem of a stub that nobody has replaced. */
export function stub(where: Where, path: string): Problem {
  return { ...where, what: `The ${where.field} is still a stub: TODO.`, mend: `Write it in ${path}.` }
}
