import { useTranslations } from 'next-intl'
import { PrevNext } from './PrevNext'

interface Props {
  page: number
  count: number
  /** The address of the first page, and what the numbers of the others follow. */
  first: string
  further?: string
}

/** Ways to the pages of a list before and after; nothing where all of it fits on one. */
export function Pager({ page, count, first, further = first }: Props) {
  const t = useTranslations('Pager')
  if (count < 2) return null
  const href = (to: number) => (to === 1 ? first : `${further}/${to}`)
  return (
    <PrevNext label={t('label')}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <span>{t('page', { page, count })}</span>
      {page < count && (
        <a href={href(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </PrevNext>
  )
}
