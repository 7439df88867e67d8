import { expect, test } from 'vitest'
import { methodHeaders, methodMaps, methodRules } from '@/lib/hosting/nginx/methods'

test('each header of an answer about methods has its variable, which is empty for what is read', () => {
  const variables = [...methodHeaders().matchAll(/(\$\w+) always/g)].map(([, name]) => name)
  for (const name of variables) expect(methodMaps()).toContain(`${name} {`)
  expect(methodMaps()).toContain('GET "";\n  HEAD "";')
  expect(methodRules().match(/return \d+/g)).toEqual(['return 204', 'return 405'])
})
