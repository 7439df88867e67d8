import { expect, test } from 'vitest'
import { addressOf, fileAt, inFolder } from '@/lib/hosting/export/places'
import { makeFolder } from '../../helpers/folder'

test('a page has an address without .html, the start that of the site, the 404 that of its file', () => {
  expect(['index.html', 'fr.html', 'fr/404.html', 'robots.txt'].map(addressOf)).toEqual([
    '/',
    '/fr',
    '/fr/404.html',
    '/robots.txt',
  ])
})

test('in folders, each page is the index of one', () => {
  expect(['index.html', 'fr.html', 'i/etna.html', 'fr/404.html', 'a.jpg'].map(inFolder)).toEqual([
    'index.html',
    'fr/index.html',
    'i/etna/index.html',
    'fr/404.html',
    'a.jpg',
  ])
})

test('an address is answered with its file, in either form; a folder is none', () => {
  const flat = makeFolder({ 'index.html': '', 'fr.html': '', 'press/a.jpg': '' })
  expect(['/', '/fr', '/press/a.jpg', '/press', '/fr.html'].map((path) => fileAt(flat, path))).toEqual([
    'index.html',
    'fr.html',
    'press/a.jpg',
    undefined,
    undefined,
  ])
  expect(fileAt(makeFolder({ 'fr/index.html': '' }), '/fr')).toBe('fr/index.html')
})
