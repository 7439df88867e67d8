import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { factsOf, languageList } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { absolute, basePath } from '../../site/addresses'
import { markup, raw } from '../../site/markup'
import { wholePage } from '../../site/page'
import type { Redirect } from '../rules/redirects'
import { scriptPath } from '../scripts/entries'
import { place } from './assemble'
import { underBase } from './base'
import { eachOf, isFolder } from './objects'
import { fileAt, inFolder } from './places'

/**
 * Puts something down at every older address of a site, for a server that knows no redirects: the file that
 * it leads to, where it names one; else a page that leads on. Returns how many there are.
 */
export async function writeStandIns(folder: string, redirects: Redirect[], words: Words) {
  const single = redirects.flatMap((redirect) => (isFolder(redirect) ? eachOf(folder, redirect) : [redirect]))
  for (const { from, to } of single) {
    const file = fileAt(folder, to)
    if (file === undefined) continue
    const isFile = /\.\w+$/.test(from) && !file.endsWith('.html')
    const target = join(folder, isFile ? from : inFolder(`${from}.html`))
    await mkdir(dirname(target), { recursive: true })
    if (isFile) place(join(folder, file), target)
    else await writeFile(target, leadingPage(to, words))
  }
  return single.length
}

/**
 * A page that leads on: by the script of a choice, of which there is one, since that takes the query and the
 * fragment along; without scripts by itself (HTML, section 4.2.5.3).
 */
function leadingPage(to: string, words: Words) {
  const language = languageList.find((each) => to.startsWith(`/${each}/`)) ?? languageList[0]
  const { name } = words[language].Site
  const html = wholePage({
    language,
    title: name,
    head: markup`<link rel="canonical" href="${absolute(to)}">
<noscript><meta http-equiv="refresh" content="0; url=${raw(basePath + to)}"></noscript>
<script type="module" src="${scriptPath('choice')}"></script>
`,
    body: markup`<p><a href="${to}" hreflang="${language}">${name} (${factsOf(language).name})</a></p>`,
  })
  const [, source] = underBase(['page.html', { text: html }], basePath)
  return 'text' in source ? source.text : html
}
