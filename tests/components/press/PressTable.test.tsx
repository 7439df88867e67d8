import { expect, test } from 'vitest'
import { PressTable } from '@/components/press/PressTable'
import { sortKeys } from '@/lib/catalogue/sort'
import { languageList } from '@/lib/i18n/languages'
import { etna } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

test.each(languageList)(
  'on a page in %s only the column that sorts says so, sizes from the largest',
  (language) => {
    const show = (sorted: (typeof sortKeys)[number]) =>
      markupOf(language, <PressTable images={[etna]} sorted={sorted} columns={sortKeys} />)
    expect(show('title').match(/aria-sort="\w+"/g)).toEqual(['aria-sort="ascending"'])
    expect(show('size').match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"'])
    expect(show('title')).toContain(`href="/${language}/media/size#table"`)
    const { file } = etna.press[language]
    expect(show('title')).toContain(`<a href="/press/${file}" download="${file}">`)
  },
)
