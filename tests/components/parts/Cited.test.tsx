import { expect, test } from 'vitest'
import { Rights } from '@/components/press/Rights'
import { embedPage } from '@/lib/share/embed'
import { computedEtna, etna, interfaceWords as words } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const credit = 'Image courtesy of the Earth Science and Remote Sensing Unit, NASA Johnson Space Center'
const marked = `<span lang="en">${credit}</span>`

test('a credit in English is marked on a page in French, and on none in English', () => {
  const taken = { ...etna, credit: { fr: credit, en: credit } }
  const replaced = { ...computedEtna, photograph: { ...etna.photograph, credit } }
  for (const image of [taken, replaced]) {
    expect(markupOf('fr', <Rights image={image} />)).toContain(marked)
    const english = markupOf('en', <Rights image={image} />)
    expect(english).toContain(credit)
    expect(english).not.toContain('<span lang')
  }
  expect(embedPage({ image: taken, language: 'fr', words })).toContain(marked)
  expect(embedPage({ image: taken, language: 'en', words })).not.toContain('<span lang')
})

test('a credit of names alone is in no language', () => {
  expect(markupOf('fr', <Rights image={etna} />)).not.toContain('<span lang')
})
