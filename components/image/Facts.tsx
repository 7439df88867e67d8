import { useLocale, useTranslations } from 'next-intl'
import type { View } from '@/lib/catalogue/camera'
import { sourceTypeOf, type Image } from '@/lib/catalogue/image'
import { formatCountries, formatDate, formatKilometres, formatMetres, formatMoment } from '@/lib/i18n/format'
import { pathIn, themePath } from '@/lib/site/addresses'
import { Term, Terms } from '../parts/Terms'
import { useBasis, usePosition } from '../parts/usePosition'

/** What is known of an image: date, place, station, themes, origin. What is not known is left out. */
export function Facts({ image, view }: { image: Image; view: View | null }) {
  const t = useTranslations('Facts')
  const kinds = useTranslations('KindMark')
  const locale = useLocale()
  const position = usePosition()
  const basis = useBasis()
  const { taken, place, countries, coordinates, station } = image
  return (
    <Terms>
      <Term name={t('date')}>
        <time dateTime={taken.date}>{formatDate(taken.date, locale)}</time>
        {taken.basis === 'posted' && ` (${t('posted')})`}
      </Term>
      {place && <Term name={t('place')}>{place[locale]}</Term>}
      {countries.length > 0 && (
        <Term name={t('country', { count: countries.length })}>{formatCountries(countries, locale)}</Term>
      )}
      {coordinates && (
        <Term name={t('coordinates')}>{`${position(coordinates)} (${basis(coordinates.basis)})`}</Term>
      )}
      {station && <Term name={t('station')}>{`${position(station)} (${t('stationBelow')})`}</Term>}
      {view && <Viewed view={view} />}
      <Term name={t('themes')}>
        <ThemeLinks themes={image.themes} />
      </Term>
      <Term name={t('kind')}>
        {kinds(image.kind)}
        <Made image={image} />
      </Term>
      <Origin photograph={image.photograph} />
      {image.original.sealed && <Sealed image={image} />}
      <Term name={t('id')}>
        <code>{image.id}</code>
      </Term>
    </Terms>
  )
}

/** Which way a computed view looks, how wide it is, who computed it and for what moment. */
function Viewed({ view: { wind, altKm, widthKm, utc } }: { view: View }) {
  const t = useTranslations('Facts')
  const winds = useTranslations('Winds')
  const locale = useLocale()
  return (
    <>
      <Term name={t('view')}>
        {t('facing', { wind: winds(wind), height: formatKilometres(altKm, locale) })}
      </Term>
      {widthKm !== null && (
        <Term name={t('scale')}>{t('width', { length: formatMetres(widthKm * 1000, locale) })}</Term>
      )}
      <Term name={t('computedFor')}>{formatMoment(utc, locale)}</Term>
      <Term name={t('computedBy')}>{t('maker')}</Term>
    </>
  )
}

/** How a photograph came to be a file, where that is not as a digital camera takes one. */
function Made({ image }: { image: Pick<Image, 'kind' | 'stated'> }) {
  const t = useTranslations('SourceType')
  const type = sourceTypeOf(image)
  if (type === 'digitalCapture' || type === 'dataDrivenMedia') return null
  return `, ${t(type)}`
}

function ThemeLinks({ themes }: Pick<Image, 'themes'>) {
  const names = useTranslations('Themes')
  const locale = useLocale()
  return themes.map((theme, index) => (
    <span key={theme}>
      {index > 0 && ', '}
      <a href={pathIn(locale, themePath(theme))}>{names(`${theme}.name`)}</a>
    </span>
  ))
}

/** That the original carries a seal, where that is now, and by what the file is known again. */
function Sealed({ image: { original, press } }: { image: Image }) {
  const t = useTranslations('Facts')
  const { carries } = press[useLocale()]
  return (
    <Term name={t('seal')}>
      {carries ? t('resealed') : t('sealed')} <code>{original.sha256}</code>
    </Term>
  )
}

/** Who took the photograph, and where it is kept: in an archive, or else at the address it came from. */
function Origin({ photograph: { creator, archive, source } }: Pick<Image, 'photograph'>) {
  const t = useTranslations('Facts')
  // Archives name a crew in English.
  const crew = /^Expedition (\d+) crew$/.exec(creator ?? '')
  return (
    <>
      <Term name={t('creator')}>{crew ? t('crew', { number: crew[1] }) : (creator ?? t('unknown'))}</Term>
      {archive && (
        <Term name={t('archiveId')}>
          {archive.page ? <a href={archive.page}>{t('archivePage', { id: archive.id })}</a> : archive.id}
        </Term>
      )}
      {!archive && source?.startsWith('https://') && (
        <Term name={t('source')}>
          <a href={source}>{new URL(source).hostname.replace(/^www\./, '')}</a>
        </Term>
      )}
    </>
  )
}
