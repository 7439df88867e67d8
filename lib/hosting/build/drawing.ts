import { EventEmitter, on } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { bar } from '../../disk/bar'
import { checkout } from '../../disk/checkout'
import { askNode } from '../../disk/child'
import { doneSchema, type Asked, type Job } from './job'
import { nextEnvironment } from './nextbuild'
import { parts } from './parts'

/**
 * Fewer pages than these for each process are drawn sooner by one, since it takes half a second to open Next.
 * In a large collection the few that change are its longest, walls and tables of all images.
 */
const perProcess = (all: number) => (all < 1_000 ? 40 : 4)

/** What Node is to be started with to draw pages. */
const drawer = [join(checkout, 'lib/run.mjs'), 'hosting/build/drawer']

interface Drawing extends Job {
  /** How many pages the site has. */
  all: number
}

/**
 * Has pages drawn with the site that is compiled in a folder, in as many processes as there are cores where
 * there are enough pages, and yields each as soon as it lies finished.
 *
 * @throws ChildFailed at the end if one cannot be drawn; its process has said why by then.
 */
export async function* haveDrawn(folder: string, { code, pages, all }: Drawing): AsyncGenerator<Asked> {
  if (!pages.length) return
  const waiting = new Map(pages.map((page) => [page.path, page]))
  const { show, end } = bar(parts.pages)
  const news = new EventEmitter<{ done: [string]; end: [] }>()
  const done: AsyncIterable<string[]> = on(news, 'done', { close: ['end'] })
  const onMessage = (message: unknown) => news.emit('done', doneSchema.parse(message).done)
  const where = { cwd: folder, env: nextEnvironment(), onMessage }
  const shares = split(pages, Math.min(availableParallelism(), Math.ceil(pages.length / perProcess(all))))
  const ending = Promise.allSettled(
    shares.map((share) => askNode('build', drawer, { ...where, job: { code, pages: share } })),
  ).finally(() => news.emit('end'))
  for await (const [path] of done) {
    const page = waiting.get(path)
    waiting.delete(path)
    show(pages.length - waiting.size, pages.length, path)
    if (page) yield page
  }
  end()
  for (const each of await ending) if (each.status === 'rejected') throw each.reason
}

/** Pages in so many shares, neighbours in the list apart: those of a kind take equally long. */
function split(pages: Asked[], width: number) {
  return Array.from({ length: width }, (_, share) => pages.filter((_, index) => index % width === share))
}
