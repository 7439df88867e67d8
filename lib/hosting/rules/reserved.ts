import type { TdmRule } from '../../share/tdmrep'
import type { Pattern } from './patterns'
import type { Rule } from './headers'

/** The header fields that reserve the mining of what is at a path, by name. */
export function fieldsAt(rules: TdmRule[], path: string): [name: string, value: string][] {
  const rule = rules.find(({ location }) => isAt(location, path))
  return rule ? fieldsOf(rule) : []
}

function isAt(location: string, path: string) {
  return location.endsWith('*') ? path.startsWith(location.slice(0, -1)) : path === location
}

/** The header fields of a rule, by name. */
export function fieldsOf(rule: TdmRule) {
  const policy = rule['tdm-policy']
  const fields: [name: string, value: string][] = [['tdm-reservation', String(rule['tdm-reservation'])]]
  return policy === undefined ? fields : [...fields, ['tdm-policy', policy] satisfies [string, string]]
}

/** The same as rules of headers, for hosts that read these. */
export function reservedRules(rules: TdmRule[]): Rule[] {
  return rules.map((rule) => ({
    paths: [patternOf(rule.location)],
    headers: Object.fromEntries(fieldsOf(rule)),
  }))
}

function patternOf(location: string): Pattern {
  return `/${location.slice(1)}`
}
