import { useLocale } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatDate } from '@/lib/i18n/format'
import { KindMark } from '../parts/KindMark'

/** The name of an image, with its day, its place and its kind. */
export function Title({ image: { words, taken, place, kind } }: { image: Image }) {
  const locale = useLocale()
  const { title, lang } = words[locale]
  return (
    <header className="section">
      <h1 lang={lang}>{title}</h1>
      <p className="quiet">
        {formatDate(taken.date, locale)} {place && `· ${place[locale]} `}
        <KindMark kind={kind} />
      </p>
    </header>
  )
}
