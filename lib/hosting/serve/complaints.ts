import { commandLanguage, languageList } from '../../i18n/languages'
import { imagePath, pathIn } from '../../site/addresses'
import { markup } from '../../site/markup'

/** What is wrong with an image, one sentence or two each. */
export type Complain = (id: string) => Promise<string[]>

const page = new RegExp(`^(?:${languageList.map((each) => pathIn(each, imagePath('([^/]+)'))).join('|')})$`)

/** The id of the image whose page lies at a path, in any language. */
export function imageAt(pathname: string) {
  return page.exec(pathname)?.slice(1).find(Boolean)
}

/** What stands on the page of an image in development: all that the gate would refuse of it. */
export function complaintsMarkup(complaints: string[]) {
  if (!complaints.length) return ''
  const items = complaints.map((each) => markup`<li>${each}</li>`)
  return String(
    markup`<aside lang="${commandLanguage}" role="status" class="page section prose" id="complaints"><h2>${complaints.length} to mend</h2><ul>${items}</ul></aside>`,
  )
}
