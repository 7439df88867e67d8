import { useTranslations } from 'next-intl'
import { Copy } from '../parts/Copy'
import styles from '../press/CreditBlock.module.css'
import { ShareButton } from './ShareButton'

interface Props {
  /** The language-neutral address, absolute. */
  permalink: string
  title: string
  citation: { text: string; bibtex: string }
  embed: string
}

/** The permalink to copy or to hand to the system, a citation, and the code of an embed. */
export function Share({ permalink, title, citation, embed }: Props) {
  const t = useTranslations('Share')
  return (
    <>
      <p id="permalink" className={styles.text}>
        {permalink}
      </p>
      <Copy from="permalink" label={t('copy')} done={t('copied')} />{' '}
      <ShareButton url={permalink} title={title} label={t('share')} />
      <details className={styles.block}>
        <summary>{t('cite')}</summary>
        <pre id="citation" className={styles.text}>
          {citation.text}
        </pre>
        <Copy from="citation" label={t('copyCitation')} done={t('done')} />
        <pre id="bibtex" className={styles.html}>
          <code>{citation.bibtex}</code>
        </pre>
        <Copy from="bibtex" label={t('copyBibtex')} done={t('done')} />
      </details>
      <details className={styles.block}>
        <summary>{t('embed')}</summary>
        <pre id="embed" className={styles.html}>
          <code>{embed}</code>
        </pre>
        <Copy from="embed" label={t('copyEmbed')} done={t('done')} />
      </details>
    </>
  )
}
