import { useTranslations } from 'next-intl'
import { Copy } from '../parts/Copy'
import { CopyLine } from '../parts/Copyable'

/** The address of an image that names no language, absolute, to copy; the press strip hands it on. */
export function Share({ permalink }: { permalink: string }) {
  const t = useTranslations('Share')
  return (
    <>
      <CopyLine id="permalink">{permalink}</CopyLine>
      <Copy from="permalink" label={t('copy')} done={t('copied')} />
    </>
  )
}
