import { statSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from '../../catalogue/captions'
import type { AuthoredImage } from '../../catalogue/image'
import type { Card } from '../../catalogue/manifest'
import { screenJpeg } from '../../catalogue/variants'
import { digest, sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import { inEach, type Each, type Language } from '../../i18n/languages'
import type { Messages } from '../../i18n/words'
import { once } from '../once'
import { filePiece, partOf, type Job, type Surface } from '../surface'
import { cut, draw, height, width, type Lines } from './draw'

// Raise it when a card is drawn otherwise.
const version = 4

/** The share cards of an image, one for each language that its words exist in: what a shared link shows. */
export const cards: Surface = {
  folder: 'cards',
  pieces: 'files',
  make: async (job) => ({ part: { cards: await makeCards(job) } }),
  // Where a language has no words, its card is another's: a piece once.
  filesOf: ({ cards }) => {
    const byFile = new Map(Object.values(cards).map((card) => [card.file, card]))
    return [...byFile.values()].map(filePiece)
  },
}

/** Makes the cards of an image, unless those that are there say the same of the same picture. */
async function makeCards(job: Job): Promise<Each<Card>> {
  const { image, words, folders } = job
  const source = screenJpeg(partOf(job, 'variants')).file
  const picture = once(() => cut(join(folders.variants, source)))
  const cardIn = async (language: Language): Promise<[Language, Card]> => {
    const lines = linesOf(image, language, words[language])
    const hash = digest(source, lines, version)
    const file = `${image.id}-${language}-${hash}.jpg`
    const kept = keptCard(job, language, file)
    if (kept) return [language, kept]
    const made = await makeCard(job, file, async () => draw(await picture(), lines))
    return [language, made]
  }
  const existing = languagesOf(image.state)
  const cards = await Promise.all(existing.map(cardIn))
  const byLanguage = new Map(cards)
  const [[, first]] = cards
  return inEach((language) => byLanguage.get(language) ?? first)
}

/** The card of an earlier run, if it is of that name and there as heavy as it was. */
function keptCard({ known, folders }: Job, language: Language, file: string) {
  const card = known?.cards[language]
  if (card?.file !== file || !card.sha256) return undefined
  const path = join(folders.cards, file)
  const there = statSync(path, { throwIfNoEntry: false })
  return there?.size === card.bytes ? card : undefined
}

async function makeCard({ folders, store }: Job, file: string, drawn: () => Promise<Buffer>): Promise<Card> {
  const name = `cards/${file}`
  const fetched = await store.fetch(name)
  const bytes = fetched ?? (await drawn())
  if (!fetched) await store.give(name, () => bytes)
  await writeWhole(join(folders.cards, file), bytes)
  return { file, width, height, bytes: bytes.length, sha256: sha256Of(bytes) }
}

function linesOf({ words, kind, credit }: AuthoredImage, language: Language, t: Messages): Lines {
  const { title } = words[language]
  const mark = kind === 'reconstruction' ? t.KindMark.reconstruction : null
  const creditLine = credit?.[language] ?? t.Rights.noCredit
  const note = [mark, creditLine].filter((part) => part !== null)
  return { title, note: note.join(' · ') }
}
