import { useLocale, useTranslations } from 'next-intl'
import type { SignerFacts } from '@/lib/catalogue/manifest'
import { formatDate } from '@/lib/i18n/format'
import { filePath, sums, sumsCommand } from '@/lib/site/files'

/** Who signed the press files and the list of them, and how to check that. */
export function Signed({ name, until, fingerprint }: SignerFacts) {
  const t = useTranslations('Signed')
  const locale = useLocale()
  const link = (file: string, text: string) => <a href={filePath('press', file)}>{text}</a>
  // A certificate that does not end says so by the last day there is (RFC 5280, 4.1.2.5).
  const isEndless = until.startsWith('9999')
  return (
    <div className="prose">
      <p>
        {isEndless ? t('by', { name }) : t('byUntil', { name, date: formatDate(until, locale) })} {t('files')}
      </p>
      <p>
        {t('list')} {link(sums.signature, t('signature'))}, {link(sums.signers, t('key'))}.{' '}
        <code>{sumsCommand}</code>
      </p>
      <p>
        {link(sums.certificates, t('certificate'))}, SHA-256 <code>{fingerprint}</code>. {t('compare')}
      </p>
    </div>
  )
}
