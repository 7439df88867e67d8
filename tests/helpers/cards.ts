import ogs from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import { execFileSync } from 'node:child_process'
import { fetchPackages } from './packages'

/** What is shown of a page where its address is pasted; `alt` is left out by those that do not read it. */
interface Card {
  title?: string
  description?: string
  picture?: string
  alt?: string
  /** A tag of BCP 47, or Open Graph's form of it, which has a territory. */
  language?: string
}

/** Reads the card of a page as a program does that nobody here wrote. */
type Reader = (html: string, url: string) => Promise<Card>

async function openGraphScraper(html: string): Promise<Card> {
  const { ogTitle, ogDescription, ogImage, ogLocale } = (await ogs({ html })).result
  const [{ url, alt }] = ogImage!
  return { title: ogTitle, description: ogDescription, picture: url, alt, language: ogLocale }
}

async function unfurled(html: string, url: string): Promise<Card> {
  const answer = () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  const { open_graph: card } = await unfurl(url, { fetch: (async () => answer()) as never })
  const { title, description, locale } = card
  // Its types know no alternative text.
  const [picture] = card.images as { url: string; alt?: string }[]
  return { title, description, picture: picture.url, alt: picture.alt, language: locale }
}

const metascraperFolder = '.cache/metascraper'
const rules = ['title@5.56.2', 'description@5.56.2', 'image@5.56.2', 'lang@5.51.1']
const program = `
import metascraper from 'metascraper'
import { text } from 'node:stream/consumers'
const rules = await Promise.all(['title', 'description', 'image', 'lang'].map((name) => import('metascraper-' + name)))
const read = metascraper(rules.map(({ default: rule }) => rule()))
console.log(JSON.stringify(await read({ url: process.argv[1], html: await text(process.stdin) })))`

/** npm fetches it, since it brings 121 MB; what it would compile in C++ it does without. */
async function metascraper(html: string, url: string): Promise<Card> {
  const packages = ['metascraper@5.58.1', ...rules.map((rule) => `metascraper-${rule}`)]
  fetchPackages(metascraperFolder, packages, ['--ignore-scripts'])
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program, url], {
    cwd: metascraperFolder,
    input: html,
    encoding: 'utf8',
  })
  const { title, description, image, lang } = JSON.parse(told)
  return { title, description, picture: image, language: lang }
}

/** Readers of cards by name; what has to be fetched first waits for `npm run thorough`. */
export const cardReaders: Record<string, Reader> = {
  'open-graph-scraper': openGraphScraper,
  unfurl: unfurled,
  ...(process.env.THOROUGH && { metascraper }),
}
