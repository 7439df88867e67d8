import type { TdmRule } from '../../share/tdmrep'
import { quote } from './directives'

/**
 * An nginx block whose answers say which of them reserve their mining. A header that a map leaves empty is
 * not sent; it stands wherever a location adds headers, since such a location inherits none.
 */
export function withReservations(block: string, rules: TdmRule[] = []) {
  if (!rules.length) return block
  const fields = ['tdm-reservation', 'tdm-policy'] as const
  const maps = fields.map((field) => mapOf(field, rules)).join('\n\n')
  const added = fields.map((field) => `add_header ${field} ${variableOf(field)} always;`)
  const marked = block.replace(/^( *)add_header X-Content-Type-Options .*;$/gm, (line, space: string) =>
    [line, ...added.map((each) => space + each)].join('\n'),
  )
  // The sizes of maps stand before the first of them.
  return marked.replace(/^server \{/m, (line) => `${maps}\n\n${line}`)
}

function variableOf(field: string) {
  return `$proxima_${field.replace('-', '_')}`
}

function mapOf(field: 'tdm-reservation' | 'tdm-policy', rules: TdmRule[]) {
  const lines = rules.flatMap((rule) => {
    const value = rule[field]
    return value === undefined ? [] : [`  ${quote(keyOf(rule.location))} ${quote(String(value))};`]
  })
  return `map $uri ${variableOf(field)} {\n  default '';\n${lines.join('\n')}\n}`
}

/** An address as a map compares it: exactly, or by its beginning. A page is found as a file. */
function keyOf(location: string) {
  const [path] = location.split('*')
  const text = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return location.endsWith('*') ? `~^${text}` : `~^${text}(?:\\.html)?$`
}
