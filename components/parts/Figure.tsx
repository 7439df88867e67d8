import { useLocale } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatDate } from '@/lib/i18n/format'
import { permalink } from '@/lib/site/addresses'
import { FigureView } from './FigureView'
import { KindMark } from './KindMark'
import { SelectButton } from '../selection/SelectButton'
import { useSelectWords } from '../selection/useSelectWords'

interface Props {
  image: Image
  first?: boolean
}

/** One image on the wall: its picture, and beneath it title, date and kind. */
export function Figure({ image, first }: Props) {
  const locale = useLocale()
  const { title, alt, lang } = image.words[locale]
  const { date } = image.taken
  return (
    <FigureView
      image={image}
      href={permalink(image.id, locale)}
      title={title}
      alt={alt}
      lang={lang}
      date={date}
      day={formatDate(date, locale)}
      mark={<KindMark kind={image.kind} />}
      action={<SelectButton id={image.id} title={title} words={useSelectWords()} />}
      first={first}
      transition={`image-${image.id}`}
    />
  )
}
