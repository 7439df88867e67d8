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

/** A map of nginx (ngx_http_map_module): what it reads and sets, then its lines. */
export function map(variables: string, lines: string[]) {
  return `map ${variables} {\n${lines.map((each) => `  ${each}`).join('\n')}\n}`
}

/** A text one level further in. */
export function indent(text: string) {
  return text.replace(/^(?=.)/gm, '  ')
}
