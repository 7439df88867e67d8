import { ids, messages } from '../helpers/pages'
import { expect, test } from './engine'

test('scripts that do not come leave no control that would not work, and plain links do', async ({
  tab,
  front,
}) => {
  front.blocked = /\/scripts\//
  for (const path of ['/fr', `/fr/images/${ids[0]}`, '/fr/selection', '/fr/media']) {
    await tab.go(path)
    const dead = await tab.run(() =>
      [...document.querySelectorAll('button, input, select, textarea')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => each.outerHTML.slice(0, 100)),
    )
    expect([path, dead]).toEqual([path, []])
  }
  await tab.go(`/fr/images/${ids[0]}`)
  await tab.click(await tab.find('link', messages('fr').Zoom.open))
  await expect.poll(() => tab.path()).toMatch(/^\/variants\/.*\.jpg$/)
})
