import { buildImages, type Report } from './images'
import { fail } from './fail'
import { buildIiif, type IiifReport } from './iiif'
import { tileRecipe } from './iiif/recipe'
import { progress } from './progress'
import { recipe } from './recipe'

try {
  const bar = progress()
  const report = await buildImages(process.cwd(), recipe, bar.step)
  bar.end()
  const tiles = progress()
  const iiif = await buildIiif(process.cwd(), tileRecipe, tiles.step)
  tiles.end()
  console.log(sentence(report, iiif))
} catch (error) {
  fail(error)
}

function sentence({ images, variants, ...made }: Report, { pyramids, ...tiled }: IiifReport) {
  return `${images} images, ${variants} variants: ${counts(made)}; ${pyramids} tile pyramids: ${counts(tiled)}.`
}

function counts({ rendered, kept, pruned }: Pick<Report, 'rendered' | 'kept' | 'pruned'>) {
  return `${rendered} rendered, ${kept} kept, ${pruned} pruned`
}
