import { expect, test, type Locator, type Page } from '@playwright/test'
import { alive } from '../helpers/alive'
import { entries, ids, locales, manifest, messages, wordsOf } from '../helpers/pages'
import { languagesOr, some } from '../helpers/thorough'

const id = '20170319-etna'
const t = messages('en')

/** The lower edge of an element in CSS px from the top of the page. */
async function foot(element: Locator) {
  const box = (await element.boundingBox())!
  return box.y + box.height
}

/** What the first screen must hold, at each size: all of it, but where a window has no room for all. */
const windows = [
  { width: 1440, height: 900, screens: 1 },
  { width: 1024, height: 768, screens: 1 },
  { width: 768, height: 1024, screens: 1 },
  { width: 390, height: 844, screens: 1 },
  { width: 320, height: 568, screens: 1.5 },
]

for (const { width, height, screens } of windows) {
  test(`at ${width}×${height} title, file, credit and share are within ${screens} screens, under the picture`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const locale of locales) {
      const { PressStrip, Share, RightsLink, Select } = messages(locale)
      // The longest title there is.
      const long = ids.toSorted(
        (a, b) => wordsOf(b)[locale].title.length - wordsOf(a)[locale].title.length,
      )[0]
      await page.goto(`/${locale}/images/${long}`)
      await alive(page)
      const strip = page.getByRole('group', { name: PressStrip.label })
      const parts = {
        picture: page.locator('[data-picture] img'),
        title: page.locator('h1'),
        kind: page.getByRole('link', { name: PressStrip.reconstruction }),
        download: strip.getByRole('link', { name: PressStrip.download }),
        credit: strip.getByRole('button', { name: PressStrip.credit }).last(),
        rights: strip.getByRole('link', { name: RightsLink.cc0 }),
        share: strip.getByRole('button', { name: Share.share }),
        select: strip.getByRole('button', { name: Select.short }),
      }
      for (const [name, part] of Object.entries(parts))
        expect(await foot(part), `${locale} ${name}`).toBeLessThanOrEqual(height * screens)
      expect(await foot(parts.picture)).toBeLessThanOrEqual((await parts.title.boundingBox())!.y)
      // A picture is the first thing of its page, and not a stamp on it.
      const { width: shown } = (await parts.picture.boundingBox())!
      expect(shown).toBeGreaterThanOrEqual(width * 0.66)
    }
  })
}

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
])
  test(`at ${width}×${height} the first screen says of every image that it is no photograph`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const locale of locales)
      for (const each of new Set(['20161202-bab-el-mandeb', 'iss051-e-50372', ...some(ids, 6)])) {
        await page.goto(`/${locale}/images/${each}`)
        const kind = page.getByRole('link', { name: messages(locale).PressStrip.reconstruction })
        expect(await foot(kind), `${locale} ${each}`).toBeLessThanOrEqual(height)
      }
  })

test('a press on the picture opens the viewer, with a key held it does not, and without a script the largest variant', async ({
  browser,
  page,
}) => {
  await page.goto(`/en/images/${id}`)
  const picture = page.locator('[data-picture] img')
  await expect(picture).toHaveCSS('cursor', 'zoom-in')
  await picture.click()
  await expect(page.getByRole('application')).toBeVisible()
  // What was pressed has the focus again, and the arrow keys still step, before the browser has gone back too.
  await page.evaluate(() => {
    document
      .querySelector('dialog')
      ?.addEventListener('close', () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
        ),
      )
  })
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`/en/images/${ids[ids.indexOf(id) + 1]}`)
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await plain.goto(`/en/images/${id}`)
  await plain.locator('[data-picture] img').click()
  await expect(plain).toHaveURL(new RegExp(`/variants/${id}-2560-\\w+\\.jpg$`))
})

test('where there is nothing to go back to, links lead on all the same', async ({
  context,
  page: opener,
}) => {
  await opener.goto('/en/mission')
  const opening = context.waitForEvent('page')
  await opener.evaluate((path) => window.open(path, '_blank', 'noopener'), `/en/images/${id}`)
  const page = await opening
  await page.waitForLoadState()
  // As in a tab that was opened anew on an entry of a dialog.
  await page.evaluate(() => history.replaceState({ dialog: true }, ''))
  await page.reload()
  expect(await page.evaluate(() => history.length)).toBe(1)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`/en/images/${ids[ids.indexOf(id) + 1]}`)
})

test('an arrow key steps unless something has the focus that can be pressed', async ({ page }) => {
  await page.goto(`/en/images/${id}`)
  await alive(page)
  for (const part of [page.locator('summary').first(), page.getByRole('button', { name: t.Share.share })]) {
    await part.focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(`/en/images/${id}`)
  }
})

test('a swipe over the picture steps to a neighbour, and a scroll does not', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const index = ids.indexOf(id)
  await page.goto(`/en/images/${id}`)
  await alive(page)
  await swipe(page, { x: -20, y: -120 })
  // On a busy machine the browser may still be scrolling, and takes a first swipe for more of that.
  const stepsTo = (x: number, each: string) =>
    expect(async () => {
      await swipe(page, { x, y: 10 })
      await expect(page).toHaveURL(`/en/images/${each}`, { timeout: 10_000 })
    }).toPass()
  await stepsTo(-160, ids[index + 1])
  await alive(page)
  await stepsTo(160, id)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await context.close()
})

/** Moves one finger over the picture, from its middle, by so many px. */
async function swipe(page: Page, by: { x: number; y: number }) {
  const box = (await page.locator('[data-picture] img').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [{ x, y }])
  for (const part of [0.3, 0.6, 1]) await send('touchMove', [{ x: x + by.x * part, y: y + by.y * part }])
  await send('touchEnd', [])
}

const place = (page: Page) => page.getByRole('navigation', { name: t.Neighbours.label })

test('without a list one came from, the neighbours are those of the order of dates', async ({ page }) => {
  await page.goto(`/en/images/${ids[0]}`)
  await expect(place(page)).toContainText(`1 of ${ids.length}`)
  await expect(place(page).locator('[rel=prev]')).toBeHidden()
  await expect(place(page).getByRole('link', { name: t.Neighbours.all })).toHaveAttribute('href', '/en')
})

test('previous and next follow the theme one came from, in either language, and lead back to it', async ({
  page,
}) => {
  const volcanoes = entries.flatMap(([each, { themes }]) => (themes.includes('volcanoes') ? [each] : []))
  const title = (index: number) => wordsOf(volcanoes[index]).en.title
  await page.goto('/en/themes/volcanoes')
  await page.locator('figure a').nth(1).click()
  await expect(place(page)).toContainText(`2 of ${volcanoes.length}`)
  await page.getByRole('link', { name: `Next image: ${title(2)}` }).click()
  await expect(page).toHaveURL(`/en/images/${volcanoes[2]}`)
  await page.goBack()
  await page.goForward()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(`/en/images/${volcanoes[1]}`)
  await expect(page.getByRole('link', { name: `Previous image: ${title(0)}` })).toBeVisible()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(`/fr/images/${volcanoes[1]}`)
  // All that leads on is said in the language of the page.
  const french = wordsOf(volcanoes[2]).fr.title
  const next = page.getByRole('link', { name: `Image suivante : ${french}` })
  await expect(next).toHaveText(french)
  await expect(next.locator('span')).toHaveAttribute('lang', 'fr')
  const back = page.locator('[data-back]')
  await expect(back).toHaveText(messages('fr').Themes.volcanoes.name)
  await expect(back).toHaveAttribute('href', '/fr/themes/volcanoes')
  await back.click()
  await expect(page).toHaveURL('/fr/themes/volcanoes')
})

test('previous and next follow the answers of a search, and Back finds them as they were', async ({
  page,
}) => {
  await page.goto('/en?q=desert&light=day')
  const answers = page.locator('[data-found] figure')
  await expect(answers.first()).toBeVisible()
  const found = await answers.evaluateAll((list) =>
    list.map((figure) => new URL(figure.querySelector('a')!.href).pathname),
  )
  expect(found.length).toBeGreaterThan(2)
  await answers.nth(1).locator('a').first().click()
  await expect(page).toHaveURL(found[1])
  await expect(place(page)).toContainText(`2 of ${found.length}`)
  await expect(place(page).locator('[rel=next]')).toHaveAttribute('href', found[2])
  await page.getByRole('link', { name: 'Images found' }).click()
  await expect(page).toHaveURL('/en?q=desert&light=day')
  await expect(answers).toHaveCount(found.length)
  // From the wall itself it is the order of dates again.
  await page.goto('/en')
  const fifth = page.locator('[data-wall] figure a').nth(4)
  const [chosen] = (await fifth.getAttribute('href'))!.split('/').slice(-1)
  await fifth.click()
  await expect(place(page)).toContainText(`${ids.indexOf(chosen) + 1} of ${ids.length}`)
})

test('a press on the strip copies the credit in either language and says so', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`/en/images/${id}`)
  for (const [name, locale] of [
    ['French', 'fr'],
    ['English', 'en'],
  ] as const) {
    await page.getByRole('button', { name: t.PressStrip.creditIn.replace('{language}', name) }).click()
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(wordsOf(id)[locale].caption)
    expect(copied).toContain(messages(locale).Rights.cc0.credit)
  }
  await context.close()
})

test('code, citation, IIIF and sum are in one closed part, the digits as text', async ({ page }) => {
  await page.goto(`/en/images/${id}`)
  const desks = page.locator('#desks')
  for (const part of ['#html-en', '#bibtex', '#embed', '#manifest']) {
    await expect(desks.locator(part)).toHaveCount(1)
    await expect(desks.locator(part)).toBeHidden()
  }
  await desks.getByText(t.Desks.heading).click()
  const { file, sha256 } = manifest[id].press.en
  await expect(desks.getByText(sha256)).toBeVisible()
  await expect(desks.getByText(sha256)).toHaveCSS('font-variant-numeric', 'lining-nums tabular-nums')
  await expect(desks.getByRole('link', { name: t.Desks.checksumFile })).toHaveAttribute(
    'href',
    `/press/${file}.sha256`,
  )
})

test('picture and captions are one figure, named by the title', async ({ page }) => {
  await page.goto(`/en/images/${id}`)
  const figure = page.getByRole('figure', { name: wordsOf(id).en.title, exact: true })
  await expect(figure.getByRole('img').first()).toHaveAccessibleName(wordsOf(id).en.alt)
  await expect(figure.locator('figcaption')).toContainText(wordsOf(id).en.caption)
  await expect(figure.locator('figcaption')).toContainText(wordsOf(id).fr.caption)
})

for (const width of [390, 1440, 2560])
  test(`related images hang in whole rows at ${width} px, and say why they do`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/en/images/${id}`)
    const items = page.locator('section[aria-labelledby=related] li')
    const lefts = await items.evaluateAll((list) => list.map((item) => item.getBoundingClientRect().left))
    const rows = lefts.filter((left) => left === lefts[0]).length
    expect(lefts.length % (lefts.length / rows)).toBe(0)
    expect(new Set(lefts).size).toBe(lefts.length / rows)
    const shared = new RegExp(`${t.Themes.volcanoes.name}|${t.Themes.night.name}`)
    for (const item of await items.all()) await expect(item).toContainText(shared)
  })

for (const locale of languagesOr('fr'))
  test(`printed, a ${locale} image page is one sheet: picture, captions, credit, rights and address`, async ({
    page,
  }) => {
    for (const each of [id, ids[0]]) {
      await page.goto(`/${locale}/images/${each}`)
      await page.locator('[data-picture] img').evaluate((img: HTMLImageElement) => img.decode())
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${format} ${each}`).toHaveLength(1)
      }
      await page.emulateMedia({ media: 'print' })
      const shown = (text: string) => expect(page.getByText(text).first()).toBeVisible()
      for (const language of locales) await shown(wordsOf(each)[language].caption)
      await shown(messages(locale).Rights.cc0.credit)
      await shown(messages(locale).Rights.cc0.allowed)
      await expect(page.locator('#permalink')).toBeVisible()
      for (const part of ['#desks', '#related', '#download', '[data-trail]'])
        await expect(page.locator(part)).toBeHidden()
      await page.emulateMedia({ media: null })
    }
  })

test('the description of a picture that cannot be had is legible on whatever stands in for it', async ({
  page,
}) => {
  await page.route('**/variants/**', (route) => route.abort())
  await page.goto(`/en/images/${id}`)
  const picture = page.locator('[data-picture] img')
  await expect(picture).toHaveCSS('color', 'rgb(255, 255, 255)')
  await expect(picture).toHaveCSS('text-shadow', /rgb\(0, 0, 0\) 1px 1px/)
})

for (const [name, shape] of [
  ['a tall one', { width: 700, height: 2400 }],
  ['a wide one', { width: 3600, height: 700 }],
  ['a square one', { width: 2400, height: 2400 }],
] as const)
  test(`beside a picture of another shape, ${name}, the strip keeps its place and nothing is wider`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
      [320, 568],
    ]) {
      await page.setViewportSize({ width, height })
      await page.goto(`/en/images/${id}`)
      await page.evaluate(({ width, height }) => {
        const stage = document.querySelector<HTMLElement>('[data-picture]')!.parentElement!
        stage.style.setProperty('--ratio', String(width / height))
        document.querySelector('h1')!.textContent = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'
      }, shape)
      const picture = (await page.locator('[data-picture] img').boundingBox())!
      expect(picture.width / picture.height).toBeCloseTo(shape.width / shape.height, 1)
      if (height > 600) expect(await foot(page.locator('h1'))).toBeLessThanOrEqual(height)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
