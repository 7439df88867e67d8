import { ids, locales, messages, wordsOf } from '../helpers/pages'
import { expect, test } from './engine'

test('arrow keys lead to the neighbouring images, and Back to where one came from', async ({ tab }) => {
  const page = (index: number) => `/en/images/${ids[index]}`
  await tab.go(page(1))
  await tab.arrive(page(1))
  await tab.press('ArrowRight')
  await tab.arrive(page(2))
  await tab.press('ArrowLeft')
  await tab.arrive(page(1))
  await tab.back()
  await tab.arrive(page(2))
})

test('the viewer opens, draws, comes nearer by key, and closes with Escape', async ({ tab, front }) => {
  await tab.go(`/fr/images/${ids[0]}`)
  await tab.click(await tab.find('button', messages('fr').Zoom.open))
  await tab.at('dialog[open] canvas')
  const drawn = () =>
    tab.run(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('dialog[open] canvas')
      if (!canvas?.width) return 0
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return new Set(data.filter((_, index) => index % 40 === 0)).size
    })
  await expect.poll(drawn).toBeGreaterThan(20)
  for (let nearer = 0; nearer < 6; nearer++) await tab.press('+')
  await expect.poll(drawn).toBeGreaterThan(20)
  await tab.press('Escape')
  await expect.poll(() => tab.see('dialog')).toBeNull()
  expect(await tab.path()).toBe(`/fr/images/${ids[0]}`)
  expect(front.refused).toEqual([])
})

for (const locale of locales) {
  test(`the credit of an image is copied from its ${locale} page, and can be pasted`, async ({ tab }) => {
    const id = ids[0]
    await tab.go(`/${locale}/images/${id}`)
    const copy = `[data-copy="credit-${locale}"]`
    const button = await tab.at(copy)
    const text = await tab.run((from) => document.getElementById(from)!.textContent, `credit-${locale}`)
    expect(text).toContain(wordsOf(id)[locale].caption)
    await tab.click(button)
    const done = await tab.run((from) => document.querySelector<HTMLElement>(from)!.dataset.copied!, copy)
    await expect
      .poll(() =>
        tab.run(() => [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent)),
      )
      .toContain(done)
    await tab.go(`/${locale}`)
    await tab.click(await tab.find('searchbox'))
    await tab.press('Control', 'v')
    const pasted = () =>
      tab.run(() => document.querySelector<HTMLInputElement>('input[type="search"]')!.value)
    // A field of one line takes the lines as one.
    await expect.poll(async () => (await pasted()).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
  })
}
