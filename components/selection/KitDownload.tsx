import { useTranslations } from 'next-intl'
import type { KitWords } from '@/lib/press/kit/texts'
import { Spoken } from '../parts/Spoken'
import styles from './KitDownload.module.css'

/** A browser that cannot stream to disk holds the zip in memory: no more of it than this. */
const limitBytes = 2e9

/**
 * Downloads the press kit, says how far it is, and can be cancelled; a file that fails is named. `kit` is
 * what the kit's own texts say. `kit.client.ts` serves it.
 */
export function KitDownload({ kit, collectionBytes }: { kit: KitWords; collectionBytes: number }) {
  const t = useTranslations('Selection')
  return (
    <>
      <div data-kit={JSON.stringify(kit)} className={styles.kit}>
        <button type="button" className="button">
          <span data-download>{t('download')}</span>
          <span data-cancel hidden>
            {t('cancel')}
          </span>
        </button>
        <p data-running={t.raw('progress')} hidden>
          <progress aria-label={t('download')} className={styles.progress} /> <span />
        </p>
        <Spoken>
          <span role="status" data-told={t.raw('told')} />
        </Spoken>
        <p
          role="status"
          data-ended
          data-finished={t('finished')}
          data-cancelled={t('cancelled')}
          data-failed={t.raw('failed')}
          data-broken={t('broken')}
        />
      </div>
      {collectionBytes > limitBytes && (
        <p role="status" data-too-large hidden>
          {t('tooLarge')}
        </p>
      )}
    </>
  )
}
