import { availableParallelism } from 'node:os'
import { bar } from '../../disk/bar'
import { askNode } from '../../disk/child'
import { bundleDrawer } from './bundled'
import { doneSchema, type Asked, type Job } from './job'
import { nextEnvironment } from './nextbuild'

/** Fewer pages than these for each process are drawn sooner by one: it takes half a second to open Next. */
const perProcess = 40

/**
 * Has pages drawn with the site that is compiled in a folder, in as many processes as there are cores where
 * there are enough pages, and tells of each as soon as it lies finished.
 *
 * @throws ChildFailed if one cannot be drawn; its process has said why by then.
 */
export async function haveDrawn(folder: string, { code, pages }: Job, onDone: (page: Asked) => void) {
  if (!pages.length) return
  const [drawer, waiting] = [await bundleDrawer(), new Map(pages.map((page) => [page.path, page]))]
  const { show, end } = bar()
  const onMessage = (message: unknown) => {
    const { done } = doneSchema.parse(message)
    const page = waiting.get(done)
    waiting.delete(done)
    if (page) onDone(page)
    show(pages.length - waiting.size, pages.length, done)
  }
  const where = { cwd: folder, env: nextEnvironment(), onMessage }
  const shares = split(pages, Math.min(availableParallelism(), Math.ceil(pages.length / perProcess)))
  const ends = await Promise.allSettled(
    shares.map((share) => askNode('build', [drawer], { ...where, job: { code, pages: share } })),
  )
  end()
  for (const each of ends) if (each.status === 'rejected') throw each.reason
}

/** Pages in so many shares, neighbours in the list apart: those of a kind take equally long. */
function split(pages: Asked[], width: number) {
  return Array.from({ length: width }, (_, share) => pages.filter((_, index) => index % width === share))
}
