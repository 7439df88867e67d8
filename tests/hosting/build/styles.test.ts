import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sheetKeeper, styleJoiner } from '@/lib/hosting/build/styles'
import { makeFolder } from '../../helpers/folder'

const sheets = { 'chunks/all.css': ':root{color:red}', 'chunks/wall.css': 'p{color:blue}' }
const linkTo = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`
const hrefs = (html: string) =>
  [...html.matchAll(/href="\/_next\/static\/(chunks\/[^"]+)"/g)].map(([, path]) => path)

test('a page asks for one sheet that holds all of its own, in their order', async () => {
  const root = makeFolder(sheets)
  const html = await styleJoiner(root)(`<head>${linkTo('all')}<title>Mur</title>${linkTo('wall')}</head>`)
  const [path, ...more] = hrefs(html)
  expect(more).toEqual([])
  expect(readFileSync(join(root, path), 'utf8')).toBe(':root{color:red}\np{color:blue}')
  expect(html).toContain('<title>Mur</title>')
})

test('pages of the same sheets share theirs, another order is another sheet', async () => {
  const root = makeFolder(sheets)
  const join = styleJoiner(root)
  const [first, second, turned] = await Promise.all(
    [
      ['all', 'wall'],
      ['all', 'wall'],
      ['wall', 'all'],
    ].map((names) => join(names.map(linkTo).join(''))),
  )
  expect(first).toBe(second)
  expect(hrefs(turned)).not.toEqual(hrefs(first))
  expect(readdirSync(`${root}/chunks`)).toHaveLength(4)
})

test('a page of one sheet, and one that is joined, stay as they are', async () => {
  const root = makeFolder(sheets)
  const join = styleJoiner(root)
  expect(await join(linkTo('all'))).toBe(linkTo('all'))
  const joined = await join(linkTo('all') + linkTo('wall'))
  expect(await join(joined)).toBe(joined)
})

test('what a page asks for that was finished elsewhere is joined anew, if all of it is there', async () => {
  const [there, here] = [makeFolder(sheets), makeFolder(sheets)]
  const html = await styleJoiner(there)(linkTo('all') + linkTo('wall'))
  expect(await sheetKeeper(here)(html)).toBe(true)
  const [path] = hrefs(html)
  expect(readFileSync(join(here, path), 'utf8')).toBe(readFileSync(join(there, path), 'utf8'))
  expect(await sheetKeeper(makeFolder({ 'chunks/all.css': '' }))(html)).toBe(false)
})
