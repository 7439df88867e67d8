import { parse } from 'node:path'
import { inspect } from '../../../lib/pipeline/originals'
import { inParallel } from '../../../lib/disk/parallel'
import { plan } from '../../../lib/pipeline/variants/plan'
import type { Recipe } from '../../../lib/pipeline/variants/recipe'
import { decode, render, standInOf } from '../../../lib/pipeline/variants/render'
import { job, report } from './report'

const { originals, folder, recipe } = job<{ originals: string[]; folder: string; recipe: Recipe }>()

// What buildImage does of each image before its press file and its cards.
await report(() =>
  inParallel(originals, async (path) => {
    const { width, sha256 } = await inspect(path)
    const wanted = plan({ id: parse(path).name, width, hash: sha256, recipe })
    const original = await decode(path, Math.max(...wanted.map(({ width }) => width)))
    await standInOf(original)
    await render({ original, wanted, recipe, folder })
  }),
)
