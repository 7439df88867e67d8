import { methods } from '../rules/methods'
import { map } from './directives'

const all = methods.join(', ')

/** The variables of the headers that a question about methods is answered with, empty for all others. */
export function methodMaps() {
  const preflight = (variable: string, value: string) =>
    map(`"$request_method:$proxima_origin" ${variable}`, ['default "";', `"OPTIONS:*" "${value}";`])
  return [
    map('$request_method $proxima_allow', [`default "${all}";`, 'GET "";', 'HEAD "";']),
    preflight('$proxima_any', '*'),
    preflight('$proxima_methods', all),
    // A day, in seconds.
    preflight('$proxima_asked_age', '86400'),
  ].join('\n\n')
}

/** Those headers (Fetch, section 3.3.2; RFC 9110, section 10.2.1). */
export function methodHeaders() {
  return `add_header Allow $proxima_allow always;
add_header Access-Control-Allow-Origin $proxima_any always;
add_header Access-Control-Allow-Methods $proxima_methods always;
add_header Access-Control-Allow-Headers $proxima_any always;
add_header Access-Control-Max-Age $proxima_asked_age always;`
}

/** What is answered before any location is looked for: nothing can be sent to the site. */
export function methodRules() {
  return `if ($request_method = OPTIONS) {
  return 204;
}
if ($request_method !~ ^(?:GET|HEAD)$) {
  return 405;
}`
}
