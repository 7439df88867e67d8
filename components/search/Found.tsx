import { useLocale, useTranslations } from 'next-intl'
import { kinds } from '@/lib/catalogue/schema'
import type { Listed } from '@/lib/catalogue/listed'
import { formatDate } from '@/lib/i18n/format'
import { FigureView } from '../parts/FigureView'
import { KindMark } from '../parts/KindMark'
import { Rows } from '../parts/Rows'
import { SelectMark } from '../parts/SelectMark'
import styles from './Found.module.css'
import { FoundNote } from './FoundNote'
import { NothingFound } from './NothingFound'

/**
 * Where the answers to a search hang, like the wall's own figures: `found.client.ts` copies the figure of
 * `sample`, which costs a page little if it has just hung, and exchanges all of it.
 */
export function Found({ sample }: { sample: Listed }) {
  const t = useTranslations('Found')
  return (
    <div data-found hidden>
      <Rows>{null}</Rows>
      <p className={styles.more} data-more>
        <button type="button" className="button" data-do="more">
          {t('more')}
        </button>
      </p>
      <NothingFound />
      <template data-reason>
        <FoundNote />
      </template>
      <template data-figure>
        <FoundFigure image={sample} />
      </template>
    </div>
  )
}

/** A figure with the mark of every kind. */
function FoundFigure({ image }: { image: Listed }) {
  const locale = useLocale()
  const words = image.words[locale]
  const { date } = image.taken
  return (
    <FigureView
      image={{ ...image, weight: undefined }}
      locale={locale}
      words={words}
      date={date}
      day={formatDate(date, locale)}
      mark={kinds.map((kind) => (
        <span key={kind} data-kind={kind}>
          <KindMark kind={kind} />
        </span>
      ))}
      action={<SelectMark id={image.id} title={words.title} />}
    />
  )
}
