import { basename, parse } from 'node:path'
import type { Verdict } from '../catalogue/credentials'
import { rightsNamed, type RightsKey } from '../catalogue/rights'
import { themes, type Kind, type State, type Stated, type Theme } from '../catalogue/schema'
import { photographTypes } from '../catalogue/sourcetypes'
import { commandLanguage, languageList, othersThan } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { mergeStated, type StatedFacts } from '../press/metadata/stated'
import { idFrom, isId } from './names'
import type { Picture } from './picture'
import { sourceNames, type Sources } from './sources'
import { inEachText, type LangAlt, type Position, type SourceFacts, type TextField } from './sources/facts'
import { settle, type Choose, type Settled } from './settle'
import { contradictionIn, refuseTrained, statedOf } from './stated'
import { ownWords, withoutMark } from './ownwords'
import { draftOf, unsortedOf, type Draft } from './drafts'

/** What an editor is asked to agree to before a file enters. */
export interface Proposal extends Record<TextField, Draft> {
  /** The file's path. */
  path: string
  picture: Omit<Picture, 'bytes' | 'notes'>
  kind: Kind
  id: string
  /** ISO 8601 day; `null` must be said by the editor. */
  date: string | null
  /** The day that the file's own EXIF says, and why another one is right. */
  toldDate?: string | null
  dateReason?: string
  creator: string | null
  credit: string | null
  rights: RightsKey
  /** What the file says of its rights and of how it was made, as it stands. */
  stated?: Stated
  /** What was found of its Content Credentials, where it has any. */
  verdict?: Verdict
  /** The place shown. */
  position: Position | null
  cameraPosition: Position | null
  countries: string[]
  themes: Theme[]
  state?: State
  /** A text whose language the file does not tell, for the editor to put into all. */
  unsorted: Partial<Record<TextField, string>>
  camera: string | null
  focalLengthMm: number | null
  /** What an editor should know of the file. */
  notes: string[]
}

/** A file that was read, and how what it says is understood. */
interface Reading {
  path: string
  picture: Proposal['picture']
  sources: Sources
  choose: Choose
  /** The interface messages: keywords that name a theme in one of their languages are that theme. */
  words: Words
  /** The day and the rights that the editor says, which stand for what the file says. */
  date?: string
  rights?: RightsKey
  /** What was noted of the picture itself. */
  notes?: string[]
}

/**
 * What a file would enter with; `choose` decides between sources that disagree.
 *
 * @throws Error of two sentences if the file says that it is neither photograph nor reconstruction, or names
 * two licences.
 */
export async function propose(reading: Reading): Promise<Proposal> {
  const { path, picture, sources, choose, words, notes = [] } = reading
  const facts = await settle(sources, choose)
  const all = sourceNames.map((name) => sources[name])
  const told = toldOf(facts, all, words)
  const texts = inEachText((field) => draftOf(told(field)))
  const date = reading.date ?? facts.text('date')
  const stated = all.map((source) => source.stated)
  refuseTrained(
    basename(path),
    all.map((source) => ({ sourceType: source.sourceType, trainedBy: source.stated.trainedBy })),
  )
  const kind = kindOf(path, all.find(({ sourceType }) => sourceType)?.sourceType)
  const [credit, rights] = [facts.text('credit'), rightsOf(stated, reading, facts)]
  return {
    path,
    picture,
    kind,
    id: idOf(path, facts, { date, title: texts.title, any: told('title')['x-default'] }),
    date,
    toldDate: sources.exif.date,
    creator: facts.text('creator'),
    credit,
    rights,
    stated: statedOf(mergeStated(stated), {
      kind,
      rights,
      isOurs: ownWords({ kind, rights, credit, words }),
    }),
    position: facts.position('position'),
    cameraPosition: facts.position('cameraPosition'),
    countries: all.find(({ countries }) => countries.length)?.countries ?? [],
    themes: themesOf(new Set(all.flatMap(({ keywords }) => keywords)), words),
    ...texts,
    unsorted: unsortedOf(told),
    camera: sources.exif.camera,
    focalLengthMm: sources.exif.focalLengthMm,
    notes: [...new Set([...notes, ...all.flatMap((source) => source.notes)])],
  }
}

function kindOf(path: string, sourceType: string | null | undefined): Kind {
  if (!sourceType || photographTypes.some((type) => type === sourceType)) return 'photograph'
  if (sourceType === 'dataDrivenMedia') return 'reconstruction'
  throw new Error(
    `${basename(path)} says it was made as ${sourceType}. Only photographs and pictures computed from data hang here.`,
  )
}

/** The texts of a file as an editor wrote them; a headline is the title of one that has none. */
function toldOf(facts: Settled, all: SourceFacts[], words: Words) {
  const title = facts.texts('title')
  const headline = all.find((source) => source.headline)?.headline
  const isUntitled = !Object.keys(title).length && headline
  return (field: TextField): LangAlt => {
    if (field === 'title' && isUntitled) return { 'x-default': headline }
    const texts = Object.entries(facts.texts(field))
    return Object.fromEntries(texts.map(([tag, text]) => [tag, withoutMark(text, words)]))
  }
}

/** What an id is worded by. */
interface Named {
  date: string | null
  title: Draft
  /** The title that names no language. */
  any?: string
}

function idOf(path: string, facts: Settled, { date, title, any }: Named) {
  const id = facts.text('id')
  if (id && isId(id)) return id
  const titles = [commandLanguage, ...othersThan(commandLanguage)].map((language) => title[language])
  const chosen = titles.find((text) => text !== null) ?? any
  return idFrom(parse(path).name, date, chosen)
}

function rightsOf(stated: StatedFacts[], { rights }: Reading, facts: Settled): RightsKey {
  if (rights) return rights
  const contradiction = stated.map(contradictionIn).find(Boolean)
  if (contradiction) throw new Error(contradiction)
  return rightsNamed(facts.text('rightsStatement') ?? '') ?? 'not-established'
}

function themesOf(keywords: Set<string>, words: Words) {
  return themes.filter((theme) =>
    languageList.some((language) => keywords.has(words[language].Themes[theme].name)),
  )
}
