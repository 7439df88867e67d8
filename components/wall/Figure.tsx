import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { Listed } from '@/lib/catalogue/listed'
import { formatDate } from '@/lib/i18n/format'
import { FigureView } from '../parts/FigureView'
import { KindMark } from '../parts/KindMark'
import { SelectMark } from '../parts/SelectMark'

interface Props {
  image: Listed
  first?: boolean
  /** Why it hangs here. */
  note?: ReactNode
}

/** One image on the wall: its picture, and beneath it title, date and kind. */
export function Figure({ image, first, note }: Props) {
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
      note={note}
      transition={`image-${image.id}`}
    />
  )
}
