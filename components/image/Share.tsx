import { useTranslations } from 'next-intl'
import { Copy } from '../parts/Copy'
import { CopyCode, CopyLine, CopyText, Fold } from '../parts/Copyable'

interface Props {
  /** The language-neutral address, absolute. */
  permalink: string
  citation: { text: string; bibtex: string }
  embed: string
}

/** The permalink, to copy or to hand to the system (`share.client.ts`), a citation, the code of an embed. */
export function Share({ permalink, citation, embed }: Props) {
  const t = useTranslations('Share')
  return (
    <>
      <CopyLine id="permalink">{permalink}</CopyLine>
      <Copy from="permalink" label={t('copy')} done={t('copied')} />{' '}
      <template data-share="permalink">
        <button type="button" className="button quiet-button">
          {t('share')}
        </button>
      </template>
      <Fold summary={t('cite')}>
        <CopyText id="citation" copy={t('copyCitation')} copied={t('done')}>
          {citation.text}
        </CopyText>
        <CopyCode id="bibtex" copy={t('copyBibtex')} copied={t('done')}>
          {citation.bibtex}
        </CopyCode>
      </Fold>
      <Fold summary={t('embed')}>
        <CopyCode id="embed" copy={t('copyEmbed')} copied={t('done')}>
          {embed}
        </CopyCode>
      </Fold>
    </>
  )
}
