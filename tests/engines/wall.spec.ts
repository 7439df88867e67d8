import { entries, hungIds, ids, locales, messages, wordsOf } from '../helpers/pages'
import { expect, test } from './engine'
import type { Tab } from './tab'

const links = ':is([data-wall], [data-found]) figure a[href*="/images/"]'

/** The images that the wall shows now. */
const shown = (tab: Tab) =>
  tab.run(
    (selector) => [
      ...new Set(
        [...document.querySelectorAll<HTMLAnchorElement>(selector)]
          .filter((link) => link.checkVisibility())
          .map((link) => link.pathname.split('/').pop()!),
      ),
    ],
    links,
  )

for (const locale of locales) {
  test(`on the ${locale} wall a search with a typo finds, and Back undoes it`, async ({ tab }) => {
    await tab.go(`/${locale}`)
    await expect.poll(() => shown(tab)).toHaveLength(hungIds.length)
    await tab.write(await tab.find('searchbox'), 'galapgos')
    await expect.poll(() => shown(tab)).toEqual(['20161204-galapagos'])
    await expect.poll(() => tab.path()).toBe(`/${locale}?q=galapgos`)
    await tab.back()
    await expect.poll(() => shown(tab)).toHaveLength(hungIds.length)
    await expect.poll(() => tab.path()).toBe(`/${locale}`)
  })
}

test('a filter narrows the wall and is a step of the address, which Back undoes', async ({ tab }) => {
  const bolivia = entries.filter(([, { countries }]) => countries.includes('BO')).map(([id]) => id)
  await tab.go('/en')
  await tab.choose('country', 'BO')
  await expect.poll(() => shown(tab)).toEqual(bolivia)
  expect(await tab.path()).toBe('/en?country=BO')
  await tab.click(await tab.at(`${links}[href$="${bolivia[0]}"]`))
  await expect.poll(() => tab.path()).toBe(`/en/images/${bolivia[0]}`)
  await tab.back()
  await expect.poll(() => shown(tab)).toEqual(bolivia)
  await tab.back()
  await expect.poll(() => shown(tab)).toHaveLength(hungIds.length)
})

test('the slideshow opens, turns by button and by key, closes with Escape and gives the focus back', async ({
  tab,
}) => {
  const { Slideshow, WallTools } = messages('fr')
  const title = () => tab.run(() => document.querySelector('dialog[open] :is(h1, h2)')?.textContent)
  await tab.go('/fr')
  const opener = await tab.find('button', WallTools.slideshow)
  await tab.click(opener)
  await expect.poll(title).toBe(wordsOf(ids[0]).fr.title)
  await tab.click(await tab.find('button', Slideshow.next))
  await expect.poll(title).toBe(wordsOf(ids[1]).fr.title)
  await tab.press('ArrowLeft')
  await expect.poll(title).toBe(wordsOf(ids[0]).fr.title)
  await expect
    .poll(() =>
      tab.run(
        () => document.querySelector<HTMLImageElement>('.pswp__item[aria-hidden="false"] img')?.naturalWidth,
      ),
    )
    .toBeGreaterThan(0)
  await tab.press('Escape')
  await expect.poll(() => tab.see('dialog')).toBeNull()
  expect(await tab.run((button) => document.activeElement === (button as unknown), opener)).toBe(true)
})

test('the slideshow closes with Back, on the page that it was opened on', async ({ tab }) => {
  const ice = entries.filter(([, { themes }]) => themes.includes('ice')).map(([id]) => id)
  await tab.go('/en?theme=ice')
  await expect.poll(() => shown(tab)).toEqual(ice)
  await tab.click(await tab.find('button', messages('en').WallTools.slideshow))
  await tab.find('dialog')
  await tab.back()
  await expect.poll(() => tab.see('dialog')).toBeNull()
  expect(await tab.path()).toBe('/en?theme=ice')
})
