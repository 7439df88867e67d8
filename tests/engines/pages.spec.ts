import { ids, kinds, locales } from '../helpers/pages'
import { expect, test } from './engine'

for (const locale of locales) {
  test(`every kind of ${locale} page comes whole, fits, and tells the console of no error`, async ({
    tab,
    front,
    told,
  }) => {
    for (const path of [...kinds(locale), `/${locale}/embed/${ids[0]}`]) {
      await tab.go(path)
      const seen = await tab.run(() => ({
        lang: document.documentElement.lang,
        wider: Math.max(0, document.documentElement.scrollWidth - innerWidth),
        broken: [...document.images]
          .filter((each) => each.complete && !each.naturalWidth)
          .map((each) => each.src),
      }))
      expect([path, seen]).toEqual([path, { lang: locale, wider: 0, broken: [] }])
    }
    // That page is there to be missing; a console may say so.
    expect(told.filter((line) => !line.includes('404') && !line.includes('nowhere'))).toEqual([])
    expect(front.refused).toEqual([`404 /${locale}/nowhere`])
  })
}
