import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import type { RightsKey } from '@/lib/catalogue/rights'
import type { SortKey } from '@/lib/catalogue/sort'
import { Contact } from './Contact'
import { Pager } from '../wall/Pager'
import { PressTable } from './PressTable'
import { RightsTerms } from './RightsTerms'

interface Props {
  /** One page of the table, in the order of `sorted`. */
  table: { items: Image[]; page: number; count: number }
  sorted: SortKey
  columns: readonly SortKey[]
  /** Every rights statement with its address, and how many images hang under it. */
  terms: { key: RightsKey; statement: string | null; count: number }[]
  contact: string | null
}

/** The press page: what there is, on which terms, how to credit it, whom to ask. */
export function Press({ table: { items, page, count }, sorted, columns, terms, contact }: Props) {
  const [t, rights, kind, table] = [
    useTranslations('Media'),
    useTranslations('Rights'),
    useTranslations('KindMark'),
    useTranslations('PressTable'),
  ]
  const locale = useLocale()
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <p>
        <a className="button" href={`/${locale}/selection`}>
          {t('kit')}
        </a>
      </p>
      <section className="section" aria-labelledby="terms">
        <h2 id="terms">{t('terms')}</h2>
        <p>{t('termsText')}</p>
        <div className="columns">
          {terms.map(({ key, statement, count }) => (
            <section key={key} id={key} aria-labelledby={`${key}-name`}>
              <h3 id={`${key}-name`} className="sentence">
                {rights(`${key}.name`)}
              </h3>
              <p className="quiet">{t('applies', { count })}</p>
              <RightsTerms
                rights={{ key, statement }}
                credit={key === 'cc0' ? rights('cc0.credit') : undefined}
              />
            </section>
          ))}
        </div>
      </section>
      <section className="section">
        <h2 id="table">{table('caption')}</h2>
        <PressTable images={items} sorted={sorted} columns={columns} />
        <Pager
          page={page}
          count={count}
          first={`/${locale}/media${sorted === 'date' ? '' : `/${sorted}`}#table`}
          further={`/${locale}/media/${sorted}`}
        />
        <p>
          <a href="/press/SHA256SUMS">{table('checksums')}</a>
        </p>
      </section>
      <section className="section prose">
        <h2>{t('reconstructions')}</h2>
        <p>{kind('aboutReconstruction')}</p>
        <p>{t('data')}</p>
      </section>
      <section className="section prose">
        <h2>{t('contact')}</h2>
        <Contact contact={contact} />
      </section>
    </div>
  )
}
