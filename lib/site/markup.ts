/** Markup that needs no more escaping: what the tag below returns, and what `raw` vouches for. */
export class Markup {
  constructor(private readonly text: string) {}

  toString() {
    return this.text
  }
}

/** What may stand in a template: a text, a number, markup, several of them, or nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[]

/**
 * A template of HTML or XML whose values are escaped, as content and as attribute values alike; lists are
 * joined with nothing between, `null`, `undefined` and `false` are nothing.
 * @example String(markup`<p>${'a < b'}</p>`) // <p>a &lt; b</p>
 */
export function markup(strings: TemplateStringsArray, ...values: Content[]) {
  const [first, ...others] = strings
  const parts = others.map((string, index) => textOf(values[index]) + string)
  return new Markup(first + parts.join(''))
}

/** A text that is markup already, whoever wrote it. */
export function raw(text: string) {
  return new Markup(text)
}

/** Lines of markup; those that are nothing are left out. */
export function lines(list: Content[]) {
  return raw(list.map(textOf).filter(Boolean).join('\n'))
}

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Markup) return content.toString()
  if (Array.isArray(content)) return content.map(textOf).join('')
  return escape(String(content))
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escape(text: string) {
  return text.replace(/[&<>"]/g, (character) => entities.get(character) ?? character)
}
