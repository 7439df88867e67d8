import type { Headers } from '../rules/headers'

/** Headers as nginx adds them, to answers of every status. */
export function addHeaders(headers: Headers) {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
    .join('\n')
}

/** A value in nginx's quotes. */
export function quote(value: string) {
  return `'${value.replace(/[\\']/g, '\\$&')}'`
}

/** A text one level further in. */
export function indent(text: string) {
  return text.replace(/^(?=.)/gm, '  ')
}
