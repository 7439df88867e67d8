import { fold } from '../../search/words'

/**
 * What countries are called besides their names in CLDR, by ISO 3166-1 code, in any language that has it. One
 * word each: of two, « Grande-Bretagne » would answer whoever asks for Bretagne.
 */
const countries: Record<string, string[]> = {
  AE: ['UAE', 'EAU'],
  BY: ['Belarus', 'Bélarus'],
  CD: ['Zaïre', 'RDC', 'DRC'],
  CZ: ['Czech', 'Tchèque'],
  GB: ['UK'],
  IR: ['Persia', 'Perse'],
  MK: ['Macedonia', 'Macédoine'],
  MM: ['Burma', 'Birmanie'],
  NL: ['Holland', 'Hollande'],
  PS: ['Palestine'],
  SZ: ['Swaziland'],
  TR: ['Turkey'],
  US: ['USA'],
}

/** Names of one place that neither language's texts need have both of; each is one word. */
const groups = [
  ['Kyiv', 'Kiev', 'Kyïv'],
  ['Dniepr', 'Dnieper', 'Dnipro'],
  ['Hormuz', 'Ormuz'],
  ['Beijing', 'Pékin', 'Peking'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Yangon', 'Rangoun', 'Rangoon'],
  ['Everest', 'Chomolungma', 'Sagarmatha'],
  ['Denali', 'McKinley'],
  ['Uluru', 'Ayers'],
  ['Titicaca', 'Titikaka'],
]

const byWord = new Map(
  groups
    .map((names) => [...new Set(names.map(fold))])
    .flatMap((names) => names.map((name): [string, string[]] => [name, names])),
)

/** What a country is called besides its name, in any language. */
export function countryAliases(code: string) {
  return countries[code] ?? []
}

/** A folded word and the other names of the same place. @example synonyms('kyiv') // ['kyiv', 'kiev'] */
export function synonyms(word: string) {
  return byWord.get(word) ?? [word]
}
