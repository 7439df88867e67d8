import { useTranslations } from 'next-intl'
import 'photoswipe/style.css'
import { kinds } from '@/lib/catalogue/schema'
import { KindMark } from '../parts/KindMark'
import styles from './Slideshow.module.css'

/**
 * The words of the slideshow's buttons and of its place in the list, as attributes for `slideshow.client.ts`.
 */
function useWordAttributes() {
  const t = useTranslations('Slideshow')
  return {
    'data-close': t('close'),
    'data-zoom': t('zoom'),
    'data-previous': t('previous'),
    'data-next': t('next'),
    'data-failed': t('failed'),
    'data-position': t.raw('position'),
  }
}

/**
 * What pictures as large as the window allows need, one at a time, each with its caption beside or below it:
 * a dialog, kept in a template until it is opened.
 */
export function Slideshow() {
  const t = useTranslations('Slideshow')
  return (
    <div data-slideshow {...useWordAttributes()}>
      <template>
        <dialog className={styles.slideshow} aria-label={t('label')}>
          <div className={styles.stage}>
            <p hidden>
              {t('failed')}{' '}
              <button type="button" className="button">
                {t('close')}
              </button>
            </p>
          </div>
          <div className={styles.words} aria-live="polite" hidden>
            <p className={styles.position} />
            <h2 className={styles.title} />
            <p className={styles.facts}>
              <time />
              {kinds.map((kind) => (
                <span key={kind} data-kind={kind}>
                  <KindMark kind={kind} />
                </span>
              ))}
            </p>
            <p />
            <p>
              <a href="" className={styles.page}>
                {t('page')}
              </a>
            </p>
          </div>
        </dialog>
      </template>
    </div>
  )
}
