import { basename, parse } from 'node:path'
import { rightsKeys, rightsStatements, type RightsKey } from '../catalogue/rights'
import { themes, type Kind, type State, type Theme } from '../catalogue/schema'
import { commandLanguage, languageList, othersThan } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { idFrom, isId } from './names'
import type { Picture } from './picture'
import { sourceNames, type Sources } from './sources'
import { inEachText, type LangAlt, type Position, type SourceFacts, type TextField } from './sources/facts'
import { settle, type Choose, type Settled } from './settle'
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
  /** The day that the editor says, which stands for what the file says. */
  date?: string
  /** What was noted of the picture itself. */
  notes?: string[]
}

// The last words of IPTC's digital source types that a camera's picture has.
const photographTypes = new Set([
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'minorHumanEdits',
])

/**
 * What a file would enter with; `choose` decides between sources that disagree.
 *
 * @throws Error of two sentences if the file says that it is neither photograph nor reconstruction.
 */
export async function propose(reading: Reading): Promise<Proposal> {
  const { path, picture, sources, choose, words, notes = [] } = reading
  const facts = await settle(sources, choose)
  const all = sourceNames.map((name) => sources[name])
  const told = toldOf(facts, all)
  const texts = inEachText((field) => draftOf(told(field)))
  const date = reading.date ?? facts.text('date')
  return {
    path,
    picture,
    kind: kindOf(path, all.find(({ sourceType }) => sourceType)?.sourceType),
    id: idOf(path, facts, { date, title: texts.title, any: told('title')['x-default'] }),
    date,
    toldDate: sources.exif.date,
    creator: facts.text('creator'),
    credit: facts.text('credit'),
    rights: rightsKeyOf(facts.text('rightsStatement')),
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
  if (!sourceType || photographTypes.has(sourceType)) return 'photograph'
  if (sourceType === 'dataDrivenMedia') return 'reconstruction'
  throw new Error(
    `${basename(path)} says it was made as ${sourceType}. Only photographs and pictures computed from data hang here.`,
  )
}

/** The texts of a file; a headline is the title of one that has none. */
function toldOf(facts: Settled, all: SourceFacts[]) {
  const title = facts.texts('title')
  const headline = all.find((source) => source.headline)?.headline
  const isUntitled = !Object.keys(title).length && headline
  return (field: TextField): LangAlt =>
    field === 'title' && isUntitled ? { 'x-default': headline } : facts.texts(field)
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

function rightsKeyOf(statement: string | null): RightsKey {
  const isKey = (key: RightsKey) => rightsStatements[key] !== null && rightsStatements[key] === statement
  return rightsKeys.find(isKey) ?? 'not-established'
}

function themesOf(keywords: Set<string>, words: Words) {
  return themes.filter((theme) =>
    languageList.some((language) => keywords.has(words[language].Themes[theme].name)),
  )
}
