import { languageList, languageName } from '../../i18n/languages'
import { permalink } from '../../site/addresses'
import { markup } from '../../site/markup'

const style =
  'body{display:flex;margin:0;height:100vh}iframe{flex:1;border:0}iframe+iframe{border-left:2px solid}'

/**
 * What a browser in development shows at the address of an image: its pages in all languages side by side,
 * each as wide as its part of the window, the one that was asked for first.
 */
export function besideMarkup(id: string, pathname: string) {
  const paths = languageList.map((language) => ({ language, path: permalink(id, language) }))
  const frames = paths
    .sort((a, b) => Number(b.path === pathname) - Number(a.path === pathname))
    .map(
      ({ language, path }) =>
        markup`<iframe src="${path}" title="${languageName(language, language)}"></iframe>`,
    )
  return String(
    markup`<!DOCTYPE html><html lang="${paths[0].language}"><meta charset="utf-8"><title>${id}</title><style>${style}</style>${frames}</html>`,
  )
}
