import { rmSync } from 'node:fs'
import type { Gallery } from '../../catalogue/gallery'
import { tdmrep, tdmrepPath } from '../../share/tdmrep'
import { basePath } from '../../site/addresses'
import { redirectsOf } from '../rules/redirects'
import { assemble, type Sourced } from './assemble'
import { underBase } from './base'
import { compress } from './compress'
import { countFiles, describeCount } from './count'
import { documents } from './documents'
import { readExported, type Exported } from './exported'
import { writeStandIns } from './folders'
import { describeHosts } from './limits'
import type { ExportOptions } from './options'
import { fileAt, inFolder } from './places'
import { checkHost, writePlain, writeSettings, writeUnits } from './settings'
import { begin, finish } from './swap'

const folders = { out: 'out', fresh: '.cache/out.fresh', last: '.cache/out.last' }

/**
 * Writes `out/`, whole under another name first, and beside it the settings of hosts. `pages` is the folder
 * whose `.next` holds the pages. Returns what there is to tell, a line each; the last one counts.
 *
 * @throws Problems if the host that it is for would refuse it: the last export stays.
 */
export async function exportSite(gallery: Gallery, pages: string, options: ExportOptions) {
  const exported = readExported(gallery, options)
  const { out, fresh } = folders
  begin(folders)
  try {
    const form = options.folders ? plain : (sourced: Sourced) => sourced
    assemble(texts(exported), { pages, fresh, before: out }, form)
    const coded = options.precompressed ? await compress(fresh, out) : 0
    const redirects = redirectsOf(exported.book, {
      ledger: gallery.ledger,
      exists: (path) => fileAt(fresh, path) !== undefined,
    })
    if (options.folders) await writeStandIns(fresh, redirects, gallery.words)
    const written = options.folders ? writePlain(fresh) : writeSettings(fresh, exported, redirects)
    const counted = countFiles(fresh)
    const needs = { ...counted, ...written }
    checkHost(options.host, needs)
    finish(folders)
    await writeUnits(out, exported, redirects)
    const compressed = coded ? `, ${coded} texts also coded` : ''
    return [
      ...describeCount(counted, exported.images.length),
      ...describeHosts(needs, options.folders, options.host),
      `${counted.files} files in out/${compressed}, ${redirects.length} redirects.`,
    ]
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** A file as a server without settings finds it, under the path that the site has there. */
function plain([file, source]: Sourced): Sourced {
  const [, under] = underBase([file, source], basePath)
  return [inFolder(file), under]
}

/** The documents of a site, with the one that tells what of it reserves mining, if anything does. */
function* texts({ images, gallery, gone, reserved }: Exported): Generator<[file: string, text: string]> {
  yield* documents(images, gallery.words, gone)
  const document = tdmrep(reserved)
  if (document !== undefined) yield [tdmrepPath.slice(1), document]
}
