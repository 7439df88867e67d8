import { describe, expect, test } from 'vitest'
import { Points } from '@/components/image/Points'
import { pointsOf } from '@/lib/catalogue/points'
import { languageList } from '@/lib/i18n/languages'
import { interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'
import { pointed } from '../../helpers/pointed'

const points = pointsOf(pointed, pointed.original)

describe.each(languageList)('on a page in %s', (language) => {
  const t = interfaceWords[language].Points
  const shown = markupOf(language, <Points points={points} heading={t.heading} />)

  test('each point has an address, a name, words for where it is, and its note', () => {
    const { name, note } = points[2].words[language]
    expect(shown).toMatch(
      /<li id="point=augusta" data-at="54\.\d 68\.\d" data-rank="1"><a href="#point=augusta">/,
    )
    // 10 % across and 20 % down; the very middle; as far across, and just below the middle fifth.
    expect(shown).toContain(`${t['top-left']}.`)
    expect(shown).toContain(`${t['middle-middle']}.`)
    expect(shown).toContain(`>${name}</a>, ${t['bottom-middle']}. ${note}</li>`)
  })

  test('the list goes from left to right, and there is none of nothing', () => {
    expect([...shown.matchAll(/id="point=(\w+)"/g)].map(([, key]) => key)).toEqual([
      'glint',
      'etna',
      'augusta',
    ])
    expect(markupOf(language, <Points points={[]} heading={t.heading} />)).toBe('')
  })
})
