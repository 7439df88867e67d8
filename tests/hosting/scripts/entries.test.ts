import { expect, test } from 'vitest'
import { entriesFile, scriptPath } from '@/lib/hosting/scripts/entries'
import { makeFolder } from '../../helpers/folder'

test('a script is where the build says', () => {
  const root = makeFolder({ [entriesFile]: '{"main":"/scripts/main-A.js","choice":"/scripts/choice-B.js"}' })
  expect([scriptPath('main', root), scriptPath('choice', root)]).toEqual([
    '/scripts/main-A.js',
    '/scripts/choice-B.js',
  ])
})

test('errors where the build has left no names, or not all of them', () => {
  expect(() => scriptPath('main', makeFolder())).toThrow(entriesFile)
  expect(() => scriptPath('main', makeFolder({ [entriesFile]: '{"main":"/scripts/main-A.js"}' }))).toThrow(
    'choice',
  )
})
