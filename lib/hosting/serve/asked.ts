import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../../disk/read'
import { defaultLanguage, languageList } from '../../i18n/languages'
import { documentPaths, permalink } from '../../site/addresses'

const schema = z.object({ redirects: z.array(z.object({ source: z.string() })) })

const embed = new RegExp(`^/(?:${languageList.join('|')})/embed/[^/]+$`)
// No id needs a percent sign, and the proxy reads none.
const short = /^\/i\/([^/%]+)$/

/**
 * Tells which paths Next is asked for: what depends on who asks (`/`, `/i/<id>`, `/oembed`), embeds, and
 * older addresses. Of all others it would draw a page again, with the framework in it, since the build keeps
 * no payloads.
 *
 * @param isFinished whether a file lies ready at a path.
 */
export function openAsked(folder: string, isFinished: (pathname: string) => boolean) {
  const { redirects } = schema.parse(readJson(join(folder, '.next/routes-manifest.json')))
  const older = new Set(redirects.map(({ source }) => source))
  return (pathname: string) => {
    if (pathname === '/' || pathname === documentPaths.oembed) return true
    if (older.has(pathname) || embed.test(pathname)) return true
    const page = permalink(short.exec(pathname)?.[1] ?? '', defaultLanguage)
    return short.test(pathname) && (isFinished(page) || older.has(page))
  }
}
