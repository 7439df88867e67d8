import { useTranslations } from 'next-intl'
import type { Forms } from '@/lib/i18n/forms'
import styles from './SelectionDesk.module.css'

/**
 * A selection that the address shares, beside the visitor's own, and what may become of it: `desk.client.ts`
 * fills and serves it. `contents` says how many images it holds.
 */
export function Shared({ contents }: { contents: Forms }) {
  const t = useTranslations('Selection')
  return (
    <section data-shared className={styles.shared} aria-labelledby="selection-shared" hidden>
      <h2 id="selection-shared">{t('shared')}</h2>
      <p className="quiet" data-contents={JSON.stringify(contents)} />
      <ul className={styles.list} />
      <div data-choices>
        <p>{t('choices')}</p>
        <p>
          <button type="button" className="button" data-do="add">
            {t('add')}
          </button>{' '}
          <button type="button" className="button quiet-button" data-do="replace">
            {t('replace')}
          </button>{' '}
          <button type="button" className="button quiet-button" data-do="keep">
            {t('keep')}
          </button>
        </p>
      </div>
    </section>
  )
}
