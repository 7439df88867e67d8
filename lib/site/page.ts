import type { Language } from '../i18n/languages'
import { markup, raw, type Content } from './markup'

interface Page {
  language: Language
  title: string
  /** What else stands in the head. */
  head?: Content
  /** Its only style sheet; none where there is nothing to style. */
  style?: string
  /** The attributes of the body, with the space before them. */
  attributes?: Content
  body: Content
}

/** A whole page that stands apart from the gallery's own: a frame, a notice, an address that leads on. */
export function wholePage({ language, title, head, style, attributes, body }: Page) {
  return String(markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}${style && markup`<style>${raw(style)}</style>\n`}</head>
<body${attributes}>
${body}
</body>
</html>
`)
}
