import { expect, test } from 'vitest'
import { MapKey } from '@/components/maps/MapKey'
import { languageList } from '@/lib/i18n/languages'
import { interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

test.each(languageList)(
  'in %s the key says what the signs of its map stand for, and no others',
  (language) => {
    const t = interfaceWords[language].MapKey
    const all = markupOf(language, <MapKey />)
    for (const meaning of Object.values(t)) expect(all).toContain(meaning)
    const some = markupOf(language, <MapKey shown={['line', 'place']} />)
    expect([...some.matchAll(/<\/span>([^<]+)<\/li>/g)].map(([, meaning]) => meaning)).toEqual([
      t.line,
      t.place,
    ])
  },
)
