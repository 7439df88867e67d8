import { expect, test } from 'vitest'
import { KindMark } from '@/components/parts/KindMark'
import { languageList } from '@/lib/i18n/languages'
import { interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

test.each(languageList)(
  'on a page in %s a reconstruction says so, and a photograph says nothing',
  (language) => {
    expect(markupOf(language, <KindMark kind="reconstruction" />)).toContain(
      `>${interfaceWords[language].KindMark.reconstruction}</span>`,
    )
    expect(markupOf(language, <KindMark kind="photograph" />)).toBe('')
  },
)
