import { statSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from '../../catalogue/captions'
import { focusOf } from '../../catalogue/focus'
import type { AuthoredImage } from '../../catalogue/image'
import type { Card } from '../../catalogue/manifest'
import { screenJpeg } from '../../catalogue/variants'
import { digest, sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import { formatDate } from '../../i18n/format'
import { inEach, languageList, type Each, type Language } from '../../i18n/languages'
import type { Messages } from '../../i18n/words'
import { cardFile } from '../../site/addresses'
import { once } from '../once'
import { filePiece, partOf, type Job, type Surface } from '../surface'
import { cropOf, height, width } from './crop'
import { cut, draw, type Lines } from './draw'

// Raise it when a card is drawn otherwise.
const version = 6

/**
 * The share cards of an image, one for each language: what a shared link shows. Their names stay whatever is
 * written on them, since others keep the addresses. Where an image has no words in a language, its card there
 * is another's.
 */
export const cards: Surface = {
  folder: 'cards',
  pieces: 'files',
  make: async (job) => ({ part: { cards: await makeCards(job) } }),
  filesOf: ({ cards }) => Object.values(cards).map(filePiece),
}

/** Makes the cards of an image, unless those that are there say the same of the same picture. */
async function makeCards(job: Job): Promise<Each<Card>> {
  const { image, words, folders } = job
  const source = screenJpeg(partOf(job, 'variants')).file
  const frame = { width: job.inspection.width, height: job.inspection.height }
  const crop = cropOf(frame, focusOf(image, frame))
  const picture = once(() => cut(join(folders.variants, source), crop))
  const [first] = languagesOf(image.state)
  const cardIn = async (language: Language): Promise<[Language, Card]> => {
    const written = image.words[language].lang ? first : language
    const lines = linesOf(image, written, words[written])
    const card = { file: cardFile(image.id, language), stamp: digest(source, lines, crop, version) }
    const kept = keptCard(job, language, card)
    if (kept) return [language, kept]
    const made = await makeCard(job, { ...card, language: written }, async () =>
      draw(await picture(), lines, crop.words),
    )
    return [language, made]
  }
  const cards = new Map(await Promise.all(languageList.map(cardIn)))
  const [[, any]] = cards
  return inEach((language) => cards.get(language) ?? any)
}

type Named = Pick<Card, 'file' | 'stamp'>

/** The card of an earlier run, if it was made of the same and is there as heavy as it was. */
function keptCard({ known, folders }: Job, language: Language, { file, stamp }: Named) {
  const card = known?.cards[language]
  if (card?.file !== file || card.stamp !== stamp || !card.sha256) return undefined
  const there = statSync(join(folders.cards, file), { throwIfNoEntry: false })
  return there?.size === card.bytes ? card : undefined
}

async function makeCard(
  { image, folders, store }: Job,
  { file, stamp, language }: Named & { language: Language },
  drawn: () => Promise<Buffer>,
): Promise<Card> {
  const name = `cards/${image.id}-${language}-${stamp}.jpg`
  const fetched = await store.fetch(name)
  const bytes = fetched ?? (await drawn())
  if (!fetched) await store.give(name, () => bytes)
  await writeWhole(join(folders.cards, file), bytes)
  return { file, width, height, bytes: bytes.length, sha256: sha256Of(bytes), stamp }
}

/** The title, and below it what the picture is, its day, whose it is, and the gallery, unless that is it. */
function linesOf({ words, kind, taken, credit }: AuthoredImage, language: Language, t: Messages): Lines {
  const { title } = words[language]
  const mark = kind === 'reconstruction' ? t.KindMark.reconstruction : null
  const creditLine = credit?.[language] ?? t.Rights.noCredit
  const gallery = creditLine.includes(t.Site.name) ? null : t.Site.name
  const day = formatDate(taken.date, language)
  const date = taken.basis === 'posted' ? `${day} (${t.Facts.posted})` : day
  const note = [mark, date, gallery, creditLine]
  return { title, note: note.filter((part) => part !== null).join(' · ') }
}
