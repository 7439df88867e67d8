import { useLocale } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatDate } from '@/lib/i18n/format'
import { FigureView } from '../parts/FigureView'
import { KindMark } from '../parts/KindMark'
import { SelectMark } from '../parts/SelectMark'

/** One image on the wall: its picture, and beneath it title, date and kind. */
export function Figure({ image, first }: { image: Image; first?: boolean }) {
  const locale = useLocale()
  const words = image.words[locale]
  const { date } = image.taken
  return (
    <FigureView
      image={image}
      locale={locale}
      words={words}
      date={date}
      day={formatDate(date, locale)}
      mark={<KindMark kind={image.kind} />}
      action={<SelectMark id={image.id} title={words.title} />}
      first={first}
      transition={`image-${image.id}`}
    />
  )
}
