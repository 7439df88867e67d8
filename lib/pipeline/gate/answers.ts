import { digestOf, questions, type Answer, type Question } from '../../catalogue/answers'
import { captionFields } from '../../catalogue/captions'
import type { Gallery } from '../../catalogue/gallery'
import type { Problem } from './problem'

/** An answer as an entry has it: sealed with a digest, or the bare reason, which is not in force yet. */
type Given = Answer | string

/** The field of a caption that a problem is about; none if it is about something else. */
function fieldOf({ field }: Problem) {
  return captionFields.find((one) => one === field)
}

/** What an answer to a problem would be to; none where no answer can allow it. */
function questionOf(problem: Problem): Question | undefined {
  return questions.find((question) => question === `${problem.field}.${problem.rule}`)
}

/** Leaves out the problems that their entries answer, and says of the others how to answer them. */
export function heedAnswers(gallery: Gallery, problems: Problem[]): Problem[] {
  return problems.flatMap((problem) => {
    const [question, field] = [questionOf(problem), fieldOf(problem)]
    if (!question || !field) return [problem]
    const given = gallery.entries.get(problem.id)?.agreed?.[question]
    const of = digestOf(gallery.captions, problem.id, field)
    if (isSealed(given) && given.of === of) return []
    return [{ ...problem, mend: `${problem.mend} ${answerFor({ ...problem, question, given, of })}` }]
  })
}

function isSealed(given: Given | undefined): given is Answer {
  return typeof given === 'object'
}

interface Asked extends Problem {
  question: Question
  given?: Given
  of: string
}

/** The line that answers a problem, and what is wrong with the answer that is there. */
function answerFor({ id, question, given, of }: Asked) {
  const why = isSealed(given) ? given.why : (given ?? '…')
  const line = `"agreed": { "${question}": { "why": ${JSON.stringify(why)}, "of": "${of}" } }`
  const path = `lib/catalogue/entries/${id}.json`
  if (isSealed(given))
    return `The answer in ${path} was given to other texts: read these again, then write ${line} there.`
  if (given !== undefined)
    return `The answer in ${path} does not say to which texts: write ${line}, or run npm run check -- --fix.`
  return `If it is right as it is, say why in ${path}: ${line}.`
}

/** The answers of a gallery: those that allow something, and those that allow nothing any more. */
export interface Answers {
  inForce: { id: string; question: string; why: string }[]
  idle: Problem[]
}

/**
 * Sorts the answers of a gallery by whether there is anything that they allow.
 *
 * @param check looks for the problems of a gallery, unheard of answers.
 */
export function sortAnswers(gallery: Gallery, check: (gallery: Gallery) => Problem[]): Answers {
  const entries = new Map([...gallery.entries].filter(([, { agreed }]) => agreed))
  if (!entries.size) return { inForce: [], idle: [] }
  const problems = check({ ...gallery, ids: [...entries.keys()], entries })
  const asked = new Set(problems.map((problem) => `${problem.id} ${questionOf(problem)}`))
  const given = [...entries].flatMap(([id, { agreed = {} }]) =>
    Object.entries(agreed).map(([question, answer]) => ({ id, question, answer })),
  )
  const isAsked = ({ id, question }: { id: string; question: string }) => asked.has(`${id} ${question}`)
  return {
    inForce: given
      .filter(isAsked)
      .map(({ id, question, answer }) => ({ id, question, why: isSealed(answer) ? answer.why : answer })),
    idle: given.filter((one) => !isAsked(one)).map(({ id, question }) => idle(id, question)),
  }
}

function idle(id: string, question: string): Problem {
  return {
    id,
    field: 'agreed',
    what: `The answer to ${question} allows nothing that a rule refuses.`,
    mend: `Remove it from lib/catalogue/entries/${id}.json.`,
  }
}
