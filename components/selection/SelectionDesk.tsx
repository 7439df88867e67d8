import { useLocale, useTranslations } from 'next-intl'
import { formsOf } from '@/lib/i18n/plural'
import type { KitWords } from '@/lib/press/kit/texts'
import { KitDownload } from './KitDownload'
import { Picked } from './Picked'
import styles from './SelectionDesk.module.css'
import { ShareSelection } from './ShareSelection'

interface Props {
  kit: KitWords
  collectionBytes: number
  collectionCount: number
  /** The ids of images that were withdrawn from the gallery. */
  withdrawn?: string[]
}

/**
 * The images a visitor has picked, with their zip; where none is picked, the zip of the whole collection.
 * Both are made in the browser by `desk.client.ts`, and sent nowhere. Where that does not come, a paragraph
 * names another way.
 */
export function SelectionDesk({ kit, collectionBytes, collectionCount, withdrawn = [] }: Props) {
  const t = useTranslations('Selection')
  const locale = useLocale()
  return (
    <div data-island="desk" data-withdrawn={JSON.stringify(withdrawn)} className={styles.desk}>
      <p className={styles.script} data-script>
        {t('script')}
      </p>
      <div data-desk hidden>
        <p data-none>{t('empty')}</p>
        <p
          className="quiet"
          data-contents={JSON.stringify(formsOf(t.raw('contents'), locale))}
          data-count={collectionCount}
          data-bytes={collectionBytes}
        />
        <KitDownload kit={kit} collectionBytes={collectionBytes} />
        <div data-picked>
          <ul className={styles.list} />
          <ShareSelection />
        </div>
        <template>
          <Picked />
        </template>
      </div>
    </div>
  )
}
