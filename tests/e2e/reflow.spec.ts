import { expect, test } from '@playwright/test'
import { lost } from '../helpers/lost'
import { locales } from '../helpers/pages'
import { settled } from '../helpers/settled'
import { overlay } from '../helpers/sheet'
import { statesOf } from '../helpers/states'
import { times } from '../helpers/thorough'

/** The widest that a reader may set letters and lines, and nothing may be lost (WCAG 2.2, 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'

const readers = [
  { width: 1280, height: 800, style: spacing },
  { width: 390, height: 800, style: spacing },
  // 1280×1024 at 400 % (WCAG 2.2, 1.4.10)
  { width: 320, height: 256, style: '/* as it is */' },
]

// Twenty-three states, three readers each: in the thorough run alone.
for (const locale of locales.slice(0, times({ thorough: locales.length, always: 0 })))
  test(`with wider letters and lines, or enlarged four times, nothing of a ${locale} page is lost, and no word lies on another`, async ({
    page,
  }) => {
    const found: string[] = []
    for (const { name, path, act } of statesOf(locale)) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' })
      await act?.(page)
      for (const { width, height, style } of readers) {
        await page.setViewportSize({ width, height })
        await overlay(page, style)
        await page.evaluate(settled)
        found.push(...(await page.evaluate(lost)).map((fault) => `${name}, ${width} px: ${fault}`))
        await overlay(page, '')
      }
      await page.evaluate(() => localStorage.clear())
    }
    expect(found).toEqual([])
  })
