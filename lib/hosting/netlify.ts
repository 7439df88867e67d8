import { languageList } from '../i18n/languages'
import type { Gone } from './rules/gone'
import { headersOf, type Headers, type Rule } from './rules/headers'
import type { Redirect } from './rules/redirects'

/** Cloudflare Pages reads so many rules of headers, and ignores the rest without a word. */
const ruleLimit = 100

const policyName = 'Content-Security-Policy'

/** A `_headers` file: its text, how many rules it has, and how many files have none for want of room. */
interface HeadersFile {
  text: string
  rules: number
  left: number
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values that several rules give, so the rule
 * for all addresses leaves out every header of a later one. How long to keep is their own default.
 * Of joined policies a browser keeps each (CSP Level 3, section 8.1), so everybody's says nothing of frames:
 * there `X-Frame-Options` says who may frame a page, which is ignored where `frame-ancestors` does (section
 * 6.4.2).
 *
 * Of several blocks of one pattern Cloudflare reads the last alone: each pattern has one. Both send the
 * headers of a pattern with a 404, too: what is to be saved, and not shown, is named file by file, with its
 * digest, up to `most` rules.
 */
export function headersFile(rules: Rule[], digests: Headers, most = ruleLimit): HeadersFile {
  const [{ headers: all }, ...others] = rules
  const repeated = new Set(others.flatMap(({ headers }) => Object.keys(headers)))
  const everybodys = Object.fromEntries(Object.entries(all).filter(([name]) => !repeated.has(name)))
  const policy = { [policyName]: withoutFrames(all[policyName]) }
  const blocks = new Map<string, Headers>([
    ['/*', { ...everybodys, ...policy, 'X-Frame-Options': 'SAMEORIGIN' }],
  ])
  for (const { paths, headers } of others)
    for (const path of paths) blocks.set(path, { ...blocks.get(path), ...withoutSaving(headers) })
  const general = [...blocks].filter(([, headers]) => Object.keys(headers).length)
  const files = Object.entries(digests)
  const room = Math.max(0, most - general.length)
  const single = files
    .slice(0, room)
    .map(([path, digest]): [string, Headers] => [path, ownHeaders(path, digest)])
  const written = [...general, ...single]
  return {
    text: written.map(([path, headers]) => block(path, headers)).join('\n'),
    rules: written.length,
    left: files.length - single.length,
  }
}

const savingName = 'Content-Disposition'

function withoutSaving(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== savingName))
}

function ownHeaders(path: string, digest: string): Headers {
  const saving = headersOf(path)[savingName]
  return { 'Repr-Digest': digest, ...(saving && { [savingName]: saving }) }
}

function withoutFrames(policy: string) {
  return policy.replace(/; frame-ancestors [^;]*/, '')
}

function block(path: string, headers: Headers) {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n') + '\n'
}

/**
 * `_redirects` for both: older addresses, first the single ones, since both take the first that fits; and for
 * Netlify the 404 of a language, which Cloudflare finds by itself. Both take a query along.
 */
export function redirectsFile(redirects: Redirect[], gone: Gone[] = []) {
  const lines = [
    ...redirects.map(({ from, to, status }) => `${from} ${to.replace('*', ':splat')} ${status}`),
    ...gone.flatMap(goneLines),
    ...['', ...languageList.map((language) => `/${language}`)].flatMap(missingLines),
    ...languageList.map((language) => `/${language}/* /${language}/404.html 404`),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The page for what is missing is no page that is there. Cloudflare passes over a line with 404, and is led
 * by the next to where nothing is.
 */
function missingLines(folder: string) {
  return [`${folder}/404 ${folder}/404.html 404!`, `${folder}/404 ${folder}/nothing 302`]
}

/**
 * The addresses of an image that was withdrawn, with the notice of its page and 410, which goes before the
 * notice as a file (`!`). Cloudflare knows no such status: it passes the lines over, and sends the notice
 * with 200.
 */
function goneLines({ pages, files, beginnings }: Gone) {
  const [{ path: first }] = pages
  return [
    ...pages.map(({ path }) => `${path} ${path}.html 410!`),
    ...files.map((path) => `${path} ${first}.html 410!`),
    ...beginnings.filter((path) => path.endsWith('/')).map((path) => `${path}* ${first}.html 410!`),
  ]
}
