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
  filesOf: (image) => [
    ...new Map(Object.values(image.cards).map((card) => [card.file, filePiece(card)])).values(),
  ],
}

/** Makes the cards of an image, unless those that are there say the same of the same picture. */
async function makeCards(job: Job): Promise<Each<Card>> {
  const { image, words, folders } = job
  const source = screenJpeg(partOf(job, 'variants')).file
  const picture = once(() => cut(join(folders.variants, source)))
  const existing = languagesOf(image.state)
  const made = await Promise.all(
    existing.map(async (language): Promise<[Language, Card]> => {
      const lines = linesOf(image, language, words[language])
      const file = `${image.id}-${language}-${digest(source, lines, version)}.jpg`
      const known = keptCard(job, language, file)
      return [language, known ?? (await makeCard(job, file, async () => draw(await picture(), lines)))]
    }),
  )
  const byLanguage = new Map(made)
  const [[, first]] = made
  return inEach((language) => byLanguage.get(language) ?? first)
}

/** The card of an earlier run, if it is of that name and there as heavy as it was. */
function keptCard({ known, folders }: Job, language: Language, file: string) {
  const card = known?.cards[language]
  if (card?.file !== file || !card.sha256) return undefined
  const there = statSync(join(folders.cards, file), { throwIfNoEntry: false })
  return there?.size === card.bytes ? card : undefined
}

async function makeCard({ folders, store }: Job, file: string, drawn: () => Promise<Buffer>): Promise<Card> {
  const fetched = await store.fetch(`cards/${file}`)
  const bytes = fetched ?? (await drawn())
  if (!fetched) await store.give(`cards/${file}`, () => bytes)
  await writeWhole(join(folders.cards, file), bytes)
  return { file, width, height, bytes: bytes.length, sha256: sha256Of(bytes) }
}

function linesOf({ words, kind, credit }: AuthoredImage, language: Language, t: Messages): Lines {
  const mark = kind === 'reconstruction' ? [t.KindMark.reconstruction] : []
  const note = [...mark, credit?.[language] ?? t.Rights.noCredit].join(' · ')
  return { title: words[language].title, note }
}
