import { join } from 'node:path'
import { openCollection } from '../../catalogue/collection'
import { writeWhole } from '../../disk/write'
import { frameOf } from '../../pages/frame'
import { planPage } from '../../pages/plan'
import { kinds } from '../../pages/routes'
import { give } from '../../pages/source'
import { openCompiled, type Answer } from './compiled'
import { finishPage } from './finish'
import type { Asked, Job } from './job'
import { finished, missingPath } from './tree'

/**
 * Draws the pages of a job with the site that is compiled in the current folder, and writes them, finished.
 * A page is given the model that its digest is of, and nothing besides.
 *
 * @throws Error if a page asks for another model, or the gallery has changed since the pages were planned.
 */
export async function drawPages({ made, pages }: Job, onDone: (path: string) => void) {
  const collection = openCollection('.')
  const models = new Map<string, object | undefined>()
  give({ words: collection.words, frame: frameOf(collection), modelOf })
  const { draw } = await openCompiled()
  for (const asked of pages) {
    models.clear()
    if (asked.from) models.set(asked.path, modelFor(asked))
    await writePage(asked, await draw(asked.path))
    onDone(asked.path)
  }

  /** The model of a page, which must be what the run that planned it has seen. */
  function modelFor({ from, digest, path }: Asked) {
    if (!from) return undefined
    const { page, model } = planPage(collection, { ...from, made })
    if (page.digest === digest) return model
    throw new Error(
      `${path} is not what it was when this build began. Run the command again, once all changes are saved.`,
    )
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

/** Writes the files of a page. */
async function writePage({ path, document }: Asked, { status, type, body }: Answer) {
  if (status !== (path === missingPath ? 404 : 200))
    throw new Error(
      `${path} was drawn with the status ${status}. Look above for what its page says, and mend it there.`,
    )
  const name = path.slice(1)
  const files = document
    ? { '.body': body, '.meta': JSON.stringify({ headers: { 'content-type': type } }) }
    : finishPage(body.toString(), `${name}.html`)
  for (const [ending, bytes] of Object.entries(files))
    await writeWhole(join(finished, name + ending), bytes)
}
