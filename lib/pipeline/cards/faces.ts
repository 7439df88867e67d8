import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openFace, type Face } from './typeset'

/** A weight of the cards' typeface. */
export type Weight = 400 | 600

// The subset that French and English are written in; the others are opened where a letter asks for them.
const basic = 'latin'

/** The subsets of the typeface in a weight, the basic one first: whatever the package has. */
export function openFaces(weight: Weight): Face[] {
  const folder = dirname(fileOf(basic, weight))
  const names = readdirSync(folder)
    .flatMap((name) => new RegExp(`^source-serif-4-(.+)-${weight}-normal\\.woff$`).exec(name)?.[1] ?? [])
    .filter((name) => name !== basic)
  return [basic, ...names].map((name) => openFace(() => readFileSync(fileOf(name, weight))))
}

function fileOf(subset: string, weight: Weight) {
  const name = `source-serif-4-${subset}-${weight}-normal.woff`
  return createRequire(import.meta.url).resolve(join('@fontsource/source-serif-4/files', name))
}
