import { useLocale, useTranslations } from 'next-intl'
import { formsOf } from '@/lib/i18n/plural'
import type { KitWords } from '@/lib/press/kit/texts'
import { KitDownload } from './KitDownload'
import { Lost } from './Lost'
import { Picked } from './Picked'
import styles from './SelectionDesk.module.css'
import { Shared } from './Shared'
import { ShareSelection } from './ShareSelection'
import { Unkept } from './Unkept'

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
 * says why, as far as is known, and names another way.
 */
export function SelectionDesk({ kit, collectionBytes, collectionCount, withdrawn = [] }: Props) {
  const t = useTranslations('Selection')
  const contents = formsOf(t.raw('contents'), useLocale())
  return (
    <div data-island="desk" data-withdrawn={JSON.stringify(withdrawn)} className={styles.desk}>
      <p className={styles.script} data-script>
        {t('script')}
      </p>
      <p className={styles.unloaded}>{t('unloaded')}</p>
      <div data-desk hidden>
        <Said />
        <Unkept />
        <Shared contents={contents} />
        <h2 data-mine hidden>
          {t('mine')}
        </h2>
        <p data-none>{t('empty')}</p>
        <p
          className="quiet"
          data-contents={JSON.stringify(contents)}
          data-count={collectionCount}
          data-bytes={collectionBytes}
        />
        <KitDownload kit={kit} collectionBytes={collectionBytes} />
        <div data-picked>
          <ul className={styles.list} />
          <ShareSelection />
        </div>
        <template data-pick>
          <Picked />
        </template>
        <template data-lost>
          <Lost />
        </template>
      </div>
    </div>
  )
}

/**
 * Where the desk says what a button did, in one of these words; the focus goes there where the button is
 * gone.
 */
function Said() {
  const t = useTranslations('Selection')
  return (
    <p
      role="status"
      tabIndex={-1}
      className="quiet"
      data-said
      data-remove={t.raw('removed')}
      data-earlier={t.raw('moved')}
      data-later={t.raw('moved')}
      data-clear={t('cleared')}
      data-add={t('added')}
      data-replace={t('replaced')}
      data-keep={t('kept')}
    />
  )
}
