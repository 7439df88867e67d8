import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { editionOf, familyOf, type RightsKey } from '@/lib/catalogue/rights'
import type { SignerFacts } from '@/lib/catalogue/manifest'
import type { SortKey } from '@/lib/catalogue/sort'
import type { Reader } from '@/lib/press/readers'
import type { Viewer } from '@/lib/press/viewers'
import { pathIn, sections } from '@/lib/site/addresses'
import { filePath, sums } from '@/lib/site/files'
import { Pager } from '../parts/Pager'
import { Contact } from '../parts/Contact'
import { PressTable } from './PressTable'
import { Readers } from './Readers'
import { RightsTerms } from './RightsTerms'
import { Signed } from './Signed'
import { Viewers } from './Viewers'

interface Props {
  /** One page of the table, in the order of `sorted`. */
  table: { items: Image[]; page: number; count: number }
  sorted: SortKey
  /** Every rights statement with its address, and how many images hang under it. */
  terms: { key: RightsKey; statement: string | null; count: number }[]
  readers: Reader[]
  viewers: Viewer[]
  contact: string | null
  /** Who signed the press files, if anybody did. */
  signer?: SignerFacts
}

/** The press page: what there is, on which terms, how to credit it, whom to ask. */
export function Press({ table, sorted, terms, readers, viewers, contact, signer }: Props) {
  const t = useTranslations('Media')
  const kind = useTranslations('KindMark')
  const locale = useLocale()
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <p>
        <a className="button" href={pathIn(locale, sections.selection)} data-selection>
          {t('kit')}
        </a>
      </p>
      <AllTerms terms={terms} />
      <AllImages table={table} sorted={sorted} signer={signer} />
      <Readers readers={readers} />
      <Viewers viewers={viewers} />
      <section className="section prose">
        <h2 id="computed-views">{t('reconstructions')}</h2>
        <p>{kind('aboutReconstruction')}</p>
        <p>{t('data')}</p>
      </section>
      <section className="section prose">
        <h2 id="contact">{t('contact')}</h2>
        <Contact contact={contact} speaker="Media" />
      </section>
    </div>
  )
}

function AllTerms({ terms }: Pick<Props, 'terms'>) {
  const t = useTranslations('Media')
  const rights = useTranslations('Rights')
  return (
    <section className="section" aria-labelledby="terms">
      <h2 id="terms">{t('terms')}</h2>
      <p>{t('termsText')}</p>
      <div className="columns">
        {terms.map(({ key, statement, count }) => (
          <section key={key} id={key} aria-labelledby={`${key}-name`}>
            <h3 id={`${key}-name`} className="sentence">
              {rights(`${familyOf(key)}.name`) + editionOf(key)}
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
  )
}

function AllImages({ table, sorted, signer }: Pick<Props, 'table' | 'sorted' | 'signer'>) {
  const t = useTranslations('PressTable')
  const media = pathIn(useLocale(), sections.media)
  return (
    <section className="section">
      <h2 id="table">{t('caption')}</h2>
      <PressTable images={table.items} sorted={sorted} />
      <Pager
        page={table.page}
        count={table.count}
        first={`${media}${sorted === 'date' ? '' : `/${sorted}`}#table`}
        further={`${media}/${sorted}`}
      />
      <p>
        <a href={`${media}/id#table`}>{t('byId')}</a>
      </p>
      <p>
        <a href={filePath('press', sums.list)}>{t('checksums')}</a>
      </p>
      {signer && <Signed {...signer} />}
    </section>
  )
}
