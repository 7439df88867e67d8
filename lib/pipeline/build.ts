import { buildImages, type Report } from './images'
import { fail } from './fail'
import { progress } from './progress'
import { recipe } from './recipe'

try {
  const bar = progress()
  const report = await buildImages(process.cwd(), recipe, bar.step)
  bar.end()
  console.log(sentence(report))
} catch (error) {
  fail(error)
}

function sentence({ images, variants, rendered, kept, pruned }: Report) {
  return `${images} images, ${variants} variants: ${rendered} rendered, ${kept} kept, ${pruned} pruned.`
}
