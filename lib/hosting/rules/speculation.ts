import { languageList } from '../../i18n/languages'

/**
 * The path of the rules, which a header of every page names: inline, the policy for scripts would refuse
 * them.
 */
export const speculationPath = '/speculation.json'

/**
 * Speculation rules (WICG): a page of the gallery is fetched while the pointer rests on a link to it, 0.2 s
 * as a rule, so that it is there at the press. No file is: a feed weighs ten pages, a press file megabytes.
 */
export function speculationRules() {
  const pages = languageList.flatMap((language) => [`/${language}`, `/${language}/*`])
  const isPage = { or: pages.map((pattern) => ({ href_matches: pattern })) }
  const isFeed = { href_matches: '/*/feed.xml' }
  return { prefetch: [{ where: { and: [isPage, { not: isFeed }] }, eagerness: 'moderate' }] }
}
