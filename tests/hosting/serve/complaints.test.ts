import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { complaintsMarkup, imageAt } from '@/lib/hosting/serve/complaints'

test('the page of an image is told from others, in every language', () => {
  expect(imageAt('/fr/images/etna')).toBe('etna')
  expect(imageAt('/en/images/etna')).toBe('etna')
  for (const path of ['/fr', '/fr/images', '/fr/images/etna/more', '/i/etna', '/de/images/etna'])
    expect(imageAt(path), path).toBeUndefined()
})

test('what is wrong with an image is a list that says how long it is', () => {
  const $ = load(complaintsMarkup(['The title holds <b>. Take it out.', 'No alt text. Write one.']))
  expect($('h2').text()).toBe('2 to mend')
  expect($('li').first().text()).toBe('The title holds <b>. Take it out.')
})

test('of a sound image nothing is said', () => {
  expect(complaintsMarkup([])).toBe('')
})
