import { languageList } from '../i18n/languages'
import type { Gone } from './rules/gone'
import type { Headers, Rule } from './rules/headers'
import type { Redirect } from './rules/redirects'

// Cloudflare Pages reads so many rules and redirects, and ignores the rest without a word.
const ruleLimit = 100
const redirectLimit = 2000
const folderLimit = 100

const policyName = 'Content-Security-Policy'

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values that several rules give, so the rule
 * for all addresses leaves out every header of a later one. How long to keep is their own default.
 * Of joined policies a browser keeps each (CSP Level 3, section 8.1), so everybody's says nothing of frames:
 * there `X-Frame-Options` says who may frame a page, which is ignored where `frame-ancestors` does (section
 * 6.4.2). Digests have a rule each, as many as are read.
 */
export function headersFile(rules: Rule[], digests: Headers) {
  const [{ headers: all }, ...others] = rules
  const repeated = new Set(others.flatMap(({ headers }) => Object.keys(headers)))
  const everybodys = Object.fromEntries(Object.entries(all).filter(([name]) => !repeated.has(name)))
  const policy = { [policyName]: withoutFrames(all[policyName]) }
  const general = [
    block('/*', { ...everybodys, ...policy, 'X-Frame-Options': 'SAMEORIGIN' }),
    ...others.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers))),
  ]
  const single = Object.entries(digests).map(([path, digest]) => block(path, { 'Repr-Digest': digest }))
  return [...general, ...single.slice(0, Math.max(0, ruleLimit - general.length))].join('\n')
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
  return (
    [
      ...redirects.map(({ from, to, status }) => `${from} ${to.replace('*', ':splat')} ${status}`),
      ...gone.flatMap(goneLines),
      ...languageList.map((language) => `/${language}/* /${language}/404.html 404`),
    ].join('\n') + '\n'
  )
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

/** What a host leaves unread of these files, as a sentence; `undefined` when it reads all. */
export function unread(redirects: Redirect[]) {
  const folders = redirects.filter(({ from }) => from.endsWith('*')).length
  const single = redirects.length - folders
  if (single <= redirectLimit && folders <= folderLimit) return undefined
  return `Cloudflare Pages reads ${redirectLimit} redirects of one address and ${folderLimit} of many, and out/_redirects has ${single} and ${folders}: it will forget the last addresses. Netlify and nginx read all.`
}
