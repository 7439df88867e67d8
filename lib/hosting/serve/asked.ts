import { languageList } from '../../i18n/languages'
import { documentPaths } from '../../site/addresses'

const embed = new RegExp(`^/(?:${languageList.join('|')})/embed/[^/]+$`)

/**
 * Whether Next is asked for a path: oEmbed, which depends on who asks, and embeds. Of all others it would
 * draw a page again, with the framework in it: it does not know those that are finished.
 */
export function isAsked(pathname: string) {
  return pathname === documentPaths.oembed || embed.test(pathname)
}
