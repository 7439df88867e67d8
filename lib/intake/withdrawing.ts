import { parseArgs } from 'node:util'
import { commandLanguage, inEach, languageList, languageName } from '../i18n/languages'
import type { Withdrawal } from './moves'
import { realDay } from './sources/values'

const text = { type: 'string' } as const
const whys = Object.fromEntries(languageList.map((language) => [`why-${language}`, text]))
const options = { to: text, withdraw: { type: 'boolean' }, since: text, ask: text, ...whys } as const

/** What `npm run remove` is asked for: which image goes, and what is left in its place. */
export interface Removing {
  id: string
  /** The image that takes its addresses over. */
  to?: string
  /** What its addresses tell from now on. */
  withdrawal?: Withdrawal
}

/**
 * Reads the arguments of `npm run remove`.
 *
 * @param today the day that an image is withdrawn on unless `--since` says another, ISO 8601.
 * @throws Error of two sentences.
 */
export function readRemoving(args: string[], today: string): Removing {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [id, ...more] = positionals
  if (!id || more.length)
    throw new Error(
      'One id is needed. Write npm run remove -- <id>, with --to <id> or --withdraw if it was published.',
    )
  const { to, withdraw = false, since = today, ask, ...others } = values
  const said = new Map(Object.entries(others).map(([flag, value]) => [flag, String(value).trim()]))
  if (!withdraw) return { id, to: refuseWhy(to, said) }
  if (to !== undefined)
    throw new Error(
      'An image that is withdrawn leads nowhere. Leave --to away, or --withdraw if another image stands for it.',
    )
  if (!realDay(since) || since > today)
    throw new Error(`--since ${since} is no day that has come. Write it as in --since ${today}.`)
  return { id, withdrawal: { since, why: whyOf(said), ...(ask && { ask }) } }
}

function refuseWhy(to: string | undefined, said: Map<string, string>) {
  if (!said.size) return to
  throw new Error(`${[...said.keys()].map(named).join(' and ')} would be told nobody. Add --withdraw.`)
}

function whyOf(said: Map<string, string>) {
  const missing = languageList.filter((language) => !said.get(`why-${language}`))
  if (missing.length) {
    const names = missing.map((language) => languageName(language, commandLanguage)).join(' and ')
    const flags = missing.map((language) => `${named(`why-${language}`)} "…"`).join(' and ')
    throw new Error(`Why it is withdrawn is not said in ${names}. Say it with ${flags}.`)
  }
  return inEach((language) => said.get(`why-${language}`) ?? '')
}

function named(flag: string) {
  return `--${flag}`
}
