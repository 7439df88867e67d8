import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import { formatKilometres } from '@/lib/i18n/format'
import { Section } from '../parts/Section'
import { Figure } from '../wall/Figure'
import styles from './Related.module.css'

/** A relation, and what makes it one: the themes that it shares, and its distance, where that is known. */
interface Relation {
  image: Listed
  themes: Listed['themes']
  km: number | null
}

/** A distance that is worth saying, km: no further than one picture looks. */
const nearKm = 2000

/** The widths that a relation is offered in, px: each further address weighs on every page. */
const widths = [640, 960]

function leaner(image: Listed): Listed {
  const variants = image.variants.filter(({ width }) => widths.includes(width))
  // Whatever room it has on the wall: here all are of one size.
  return { ...image, weight: undefined, ...(variants.length && { variants }) }
}

/** Images that share themes or lie near, each saying so; by whole rows, whatever the window. */
export function Related({ images }: { images: Relation[] }) {
  const t = useTranslations('Related')
  return (
    <Section id="related" heading={t('heading')} className={`section ${styles.related}`}>
      <ul className={styles.grid}>
        {images.map(({ image, ...why }) => (
          <Figure key={image.id} image={leaner(image)} note={<Why {...why} />} />
        ))}
      </ul>
    </Section>
  )
}

function Why({ themes, km }: Omit<Relation, 'image'>) {
  const t = useTranslations('Related')
  const names = useTranslations('Themes')
  const locale = useLocale()
  const shared = themes.map((theme) => names(`${theme}.name`))
  const away = km !== null && km < nearKm && t('away', { distance: formatKilometres(km, locale) })
  return <span className={styles.why}>{[...shared, away].filter(Boolean).join(', ')}</span>
}
