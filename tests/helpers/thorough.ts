import { languageList, type Language } from '../../lib/i18n/languages'

/**
 * How often a test repeats what it does at random: as often as it is worth in `npm run thorough`, less where
 * every change waits for it.
 */
export function times({ thorough, always }: { thorough: number; always: number }) {
  return process.env.THOROUGH ? thorough : always
}

/** So many of a list, evenly from all of it; in `npm run thorough` every one. */
export function some<T>(all: readonly T[], count: number) {
  if (process.env.THOROUGH) return [...all]
  return all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  )
}

/** In which languages a journey is made that differs by its words alone: in `npm run thorough` in every one. */
export function languagesOr(daily: Language): Language[] {
  return process.env.THOROUGH ? languageList : [daily]
}
