import { expect, test } from 'vitest'
import { composedNotice, composedTerms } from '@/lib/catalogue/notice'
import { inEach } from '@/lib/i18n/languages'
import { interfaceWords } from '../helpers/image'

test('a notice names the licence with its version, and a computed view says first that it is one', () => {
  const notice = composedNotice(
    'photograph',
    'cc-by-sa-3.0-igo',
    inEach(() => 'ESA'),
    interfaceWords,
  )
  expect(notice.en).toBe('ESA. Terms: CC BY-SA 3.0 IGO.')
  const { Press } = interfaceWords.fr
  const computed = composedNotice(
    'reconstruction',
    'cc0',
    inEach(() => 'Proxima'),
    interfaceWords,
  )
  expect(computed.fr.startsWith(`${Press.reconstruction} Proxima. `)).toBe(true)
})

test('the terms of a photograph do not call it a computed view', () => {
  expect(composedTerms('photograph', 'cc0', interfaceWords).en).not.toContain('computed')
  expect(composedTerms('reconstruction', 'cc0', interfaceWords).en).toContain('computed')
})
