import { lock } from '../catalogue/lock'
import { buildImages, type Report } from './images'
import { fail } from './fail'
import { buildIiif } from './iiif'
import { tileRecipe } from './iiif/recipe'
import { progress } from './progress'
import { recipe } from './recipe'

try {
  await lock(process.cwd(), 'images')
  const bar = progress()
  const report = await buildImages(process.cwd(), recipe, bar.step)
  bar.end()
  const tiles = progress()
  const iiif = await buildIiif(process.cwd(), tileRecipe, tiles.step)
  tiles.end()
  console.log(`${iiif.pyramids} tile pyramids: ${counts(iiif)}.`)
  console.log(`${report.images} images, ${report.variants} variants: ${counts(report)}.`)
} catch (error) {
  fail(error)
}

function counts({ rendered, kept, pruned }: Pick<Report, 'rendered' | 'kept' | 'pruned'>) {
  return `${rendered} rendered, ${kept} kept, ${pruned} pruned`
}
