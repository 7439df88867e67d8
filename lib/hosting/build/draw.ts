import { join } from 'node:path'
import { openCollection } from '../../catalogue/collection'
import { writeWhole } from '../../disk/write'
import { frameOf } from '../../pages/frame'
import { planPage } from '../../pages/plan'
import { kinds } from '../../pages/routes'
import { give } from '../../pages/source'
import { openCompiled, type Answer } from './compiled'
import { pageFinisher } from './finish'
import { madeWith } from './inputs'
import type { Asked, Job } from './job'
import { codePageDigest, finished } from './tree'

/**
 * Draws the pages of a job with the site that is compiled in the current folder, and writes them, finished.
 * A page is given the model that its digest is of, and nothing besides.
 *
 * @throws Error if a page asks for another model, or the gallery has changed since the pages were planned.
 */
export async function drawPages({ code, pages }: Job, onDone: (path: string) => Promise<void>) {
  const collection = openCollection('.')
  const made = madeWith(code, collection.words)
  const models = new Map<string, object | undefined>()
  give({ words: collection.words, frame: frameOf(collection), modelOf })
  const { draw } = await openCompiled()
  for (const asked of pages) {
    const { digest, model } = seen(asked)
    if (digest !== asked.digest)
      throw new Error(
        `${asked.path} is not what it was when this build began. Run the command again, once all changes are saved.`,
      )
    models.clear()
    if (asked.from) models.set(asked.path, model)
    await writePage(asked, await draw(asked.path))
    await onDone(asked.path)
  }

  /** A page as this process sees it: its model, and the digest of all that it is made of. */
  function seen({ from, path }: Asked): { digest: string; model?: object } {
    if (!from) return { digest: codePageDigest(path, made) }
    const { page, model } = planPage(collection, { ...from, made })
    return { digest: page.digest, model }
  }

  /** Hands out the model of the page that is being drawn. */
  function modelOf(name: keyof typeof kinds, params: object) {
    const path = kinds[name].path(params)
    if (models.has(path)) return models.get(path)
    throw new Error(
      `${[...models.keys()].join() || 'A page'} asks for the model of ${path}. Put what it shows into its own, in lib/pages.`,
    )
  }
}

const finishPage = pageFinisher('.')

/** Writes the files of a page. */
async function writePage({ path, document }: Asked, { status, type, body, cache }: Answer) {
  // Next draws a document for whoever asks, and keeps none but the icons.
  const isNew = cache === 'REVALIDATED' || (document && cache === undefined)
  if (!isNew || status !== (path === kinds.nowhere.path({}) ? 404 : 200))
    throw new Error(
      `${path} was answered with the status ${status}, ${isNew ? 'drawn' : 'and not drawn anew'}. Look above for what its page says, and mend it there.`,
    )
  const name = path.slice(1)
  const files = document
    ? { '.body': body, '.meta': JSON.stringify({ headers: { 'content-type': type } }) }
    : await finishPage(body.toString(), `${name}.html`)
  for (const [ending, bytes] of Object.entries(files)) await writeWhole(join(finished, name + ending), bytes)
}
