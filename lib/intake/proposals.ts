import { basename, parse } from 'node:path'
import { languages, type Language } from '../catalogue/captions'
import { rightsKeys, rightsStatements, type RightsKey } from '../catalogue/rights'
import { themes as allThemes, type Entry, type Kind, type State, type Theme } from '../catalogue/schema'
import { words as interfaceWords } from '../i18n/bothwords'
import { compare, type Conflict, type FactName } from './sources/agree'
import type { Picture } from './picture'
import { sourceNames, type Sources } from './sources'
import type { LangAlt, Told } from './sources/told'

/** The words of one image as a file has them: `null` where it has none in that language. */
export type Words = Record<Language, string | null>

/** What an editor is asked to agree to before a file enters. */
export interface Proposal {
  /** The file's path. */
  path: string
  picture: Omit<Picture, 'bytes'>
  kind: Kind
  id: string
  /** ISO 8601 day; `null` must be said by the editor. */
  date: string | null
  creator: string | null
  credit: string | null
  rights: RightsKey
  position: Told['position']
  stood: Told['stood']
  countries: string[]
  themes: Theme[]
  state?: State
  title: Words
  alt: Words
  caption: Words
  place: Words
  /** A text whose language the file does not tell, for the editor to put into both. */
  unsorted: Partial<Record<'title' | 'alt' | 'caption' | 'place', string>>
  camera: string | null
  focalLengthMm: number | null
}

/** Picks what conflicting sources tell of a fact: the value of one of them, by its index. */
export type Choose = (conflict: Conflict) => Promise<number> | number

const photographTypes = new Set([
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'minorHumanEdits',
])

interface Reading {
  path: string
  picture: Proposal['picture']
  sources: Sources
  choose: Choose
  /** The day that the editor says, which stands for what the file tells. */
  date?: string
}

/**
 * What a file would enter with; `choose` decides between sources that disagree.
 *
 * @throws Error of two sentences if the file says that it is neither photograph nor reconstruction.
 */
export async function propose({ path, picture, sources, choose, ...said }: Reading): Promise<Proposal> {
  const { told, conflicts } = compare(sources)
  for (const conflict of conflicts) told[conflict.fact] = conflict.candidates[await choose(conflict)].value
  const all = sourceNames.map((name) => sources[name])
  const fact = <F extends FactName>(name: F) => (told[name] ?? null) as Told[F] | null
  const words = {
    title: inLanguages(fact('title')),
    alt: inLanguages(fact('alt')),
    caption: inLanguages(fact('caption')),
    place: inLanguages(fact('place')),
  }
  const keywords = all.flatMap((source) => source.keywords)
  const date = said.date ?? fact('date')
  return {
    path,
    picture,
    kind: kindOf(path, all.find(({ sourceType }) => sourceType)?.sourceType),
    id:
      fact('id') && isId(fact('id')!)
        ? fact('id')!
        : idFrom(path, date, words.title.en ?? words.title.fr ?? fact('title')?.['x-default']),
    date,
    creator: fact('creator'),
    credit: fact('credit'),
    rights:
      rightsKeys.find((key) => rightsStatements[key] && rightsStatements[key] === fact('rightsStatement')) ??
      'not-established',
    position: fact('position'),
    stood: fact('stood'),
    countries: all.find(({ countries }) => countries.length)?.countries ?? [],
    themes: allThemes.filter((theme) =>
      languages.some((language) => keywords.includes(interfaceWords[language].Themes[theme].name)),
    ),
    ...words,
    unsorted: Object.fromEntries(
      (['title', 'alt', 'caption', 'place'] as const).flatMap((name) =>
        unsorted(name, fact(name), words[name]),
      ),
    ),
    camera: sources.exif.camera,
    focalLengthMm: sources.exif.focalLengthMm,
  }
}

/**
 * The authored facts that a proposal makes; what only people know is left empty, and the gate asks for it.
 */
export function entryOf(proposal: Proposal, date: string): Entry {
  const { kind, creator, credit, rights, position, countries, themes, state, camera, focalLengthMm } =
    proposal
  // A reconstruction's file tells nothing of the photograph that it stands for.
  const photograph =
    kind === 'photograph'
      ? { creator, credit, rights, camera, focalLengthMm }
      : { creator: null, credit: null, rights: 'not-established' as const, camera: null, focalLengthMm: null }
  return {
    taken: { date, basis: 'stated' },
    kind,
    ...(state && { state }),
    expedition: null,
    themes,
    night: themes.includes('night'),
    countries,
    coordinates: position && { ...position, basis: 'place-named' },
    footprint: null,
    station: null,
    photograph: { ...photograph, archive: null, source: null, verification: null },
    reconstruction: null,
    aliases: [],
  }
}

/** Whether a text may be an id: the file stem, the message key and the address. */
export function isId(text: string) {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80
}

function kindOf(path: string, sourceType: string | null | undefined): Kind {
  if (!sourceType || photographTypes.has(sourceType)) return 'photograph'
  if (sourceType === 'dataDrivenMedia') return 'reconstruction'
  throw new Error(
    `${basename(path)} says it was made as ${sourceType}. Only photographs and pictures computed from data hang here.`,
  )
}

/** A text in the two languages, whatever their region: `fr-FR` is French. */
function inLanguages(text: LangAlt | null): Words {
  const find = (language: Language) =>
    Object.entries(text ?? {}).find(([tag]) => tag === language || tag.startsWith(`${language}-`))?.[1] ??
    null
  return { fr: find('fr'), en: find('en') }
}

/** A text that a pair still lacks a language for: the one that names no language, or the other language's. */
function unsorted<N extends string>(name: N, text: LangAlt | null, { fr, en }: Words): [N, string][] {
  const found = fr && en ? undefined : [text?.['x-default'], ...Object.values(text ?? {})].find(Boolean)
  return found ? [[name, found]] : []
}

/** An archive's frame keeps its number; anything else is its day and its title. */
function idFrom(path: string, date: string | null, title: string | undefined) {
  const stem = slug(parse(path).name)
  if (/^iss\d+-e-\d+$/.test(stem)) return stem
  return [date?.replaceAll('-', ''), slug(title ?? '') || stem || 'image'].filter(Boolean).join('-')
}

function slug(text: string) {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 40).replace(/^-+|-+$/g, '')
}
