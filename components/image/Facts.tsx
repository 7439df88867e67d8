import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatCountries, formatDate, formatDegrees } from '@/lib/i18n/format'
import { Term, Terms } from '../press/Terms'

/** How well coordinates are known, as the `Facts` messages say it. */
export const basisKeys = {
  'place-named': 'placeNamed',
  'footprint-centre': 'footprintCentre',
  region: 'region',
} as const

/** What is known of an image: date, place, station, themes, origin. What is not known is left out. */
export function Facts({ image }: { image: Image }) {
  const t = useTranslations('Facts')
  const themes = useTranslations('Themes')
  const kinds = useTranslations('KindMark')
  const locale = useLocale()
  const position = usePosition()
  // Archives name a crew in English.
  const crew = /^Expedition (\d+) crew$/.exec(image.photograph.creator ?? '')
  const { taken, place, countries, coordinates, station, photograph } = image
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
        <Term name={t('coordinates')}>{`${position(coordinates)} (${t(basisKeys[coordinates.basis])})`}</Term>
      )}
      {station && <Term name={t('station')}>{`${position(station)} (${t('stationBelow')})`}</Term>}
      <Term name={t('themes')}>
        {image.themes.map((theme, index) => (
          <span key={theme}>
            {index > 0 && ', '}
            <a href={`/${locale}/themes/${theme}`}>{themes(`${theme}.name`)}</a>
          </span>
        ))}
      </Term>
      <Term name={t('kind')}>{kinds(image.kind)}</Term>
      <Term name={t('creator')}>
        {crew ? t('crew', { number: crew[1] }) : (photograph.creator ?? t('unknown'))}
      </Term>
      {photograph.archive && (
        <Term name={t('archiveId')}>
          {photograph.archive.page ? (
            <a href={photograph.archive.page}>{t('archivePage', { id: photograph.archive.id })}</a>
          ) : (
            photograph.archive.id
          )}
        </Term>
      )}
      {!photograph.archive && photograph.source?.startsWith('https://') && (
        <Term name={t('source')}>
          <a href={photograph.source}>{new URL(photograph.source).hostname.replace(/^www\./, '')}</a>
        </Term>
      )}
      <Term name={t('id')}>{image.id}</Term>
    </Terms>
  )
}

/** Says a position in the page's language. */
export function usePosition() {
  const t = useTranslations('Facts')
  const locale = useLocale()
  return ({ lat, lon }: { lat: number; lon: number }) =>
    t('position', {
      lat: formatDegrees(lat, locale),
      ns: lat >= 0 ? 'north' : 'south',
      lon: formatDegrees(lon, locale),
      ew: lon >= 0 ? 'east' : 'west',
    })
}
