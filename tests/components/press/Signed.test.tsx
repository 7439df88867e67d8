import { expect, test } from 'vitest'
import { Signed } from '@/components/press/Signed'
import { languageList } from '@/lib/i18n/languages'
import { sums, sumsCommand } from '@/lib/site/files'
import { interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const signer = { name: 'Proxima', until: '2036-05-04', fingerprint: 'ab'.repeat(32) }

test.each(languageList)('who signed, until when, and how to check it is told in %s', (language) => {
  const shown = markupOf(language, <Signed {...signer} />)
  expect(shown).toMatch(/Proxima[^<]*2036/)
  expect(shown).toContain(`<code>${sumsCommand.replace('<', '&lt;')}</code>`)
  expect(shown).toContain(`<code>${signer.fingerprint}</code>`)
  for (const file of [sums.signature, sums.signers, sums.certificates])
    expect(shown).toContain(`href="/press/${file}"`)
  // A certificate that does not end has no last day to tell.
  const endless = markupOf(language, <Signed {...signer} until="9999-12-31" />)
  expect(endless).not.toContain('9999')
  expect(endless).toContain(interfaceWords[language].Signed.by.replace('{name}', 'Proxima'))
})
