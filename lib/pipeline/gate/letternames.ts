import type { Problem } from './problem'

/**
 * The problems with the names of their letters, as Unicode has them: half a second of data, which is loaded
 * where there is a letter to name.
 *
 * @example U+000B becomes LINE TABULATION (U+000B)
 */
export async function nameLetters(problems: Problem[]): Promise<Problem[]> {
  if (!problems.some(({ letters }) => letters)) return problems
  const { unicodeReadableName } = await import('unicode-name')
  const named = (code: string, digits: string) =>
    `${unicodeReadableName(String.fromCodePoint(parseInt(digits, 16)))} (${code})`
  return problems.map((problem) =>
    problem.letters ? { ...problem, what: problem.what.replace(/U\+([0-9A-F]{4,6})(?=,)/g, named) } : problem,
  )
}
