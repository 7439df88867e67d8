import { useTranslations } from 'next-intl'
import { absolute, manifestPath } from '@/lib/site/addresses'
import { Copy } from '../parts/Copy'
import styles from './Iiif.module.css'

/**
 * The way into other viewers: the address of the IIIF manifest, and the logo to drag into their window, whose
 * link carries that address the way the IIIF community agreed on (`?manifest=`).
 */
export function Iiif({ id }: { id: string }) {
  const t = useTranslations('Iiif')
  const manifest = absolute(manifestPath(id))
  return (
    <>
      <p>{t('about')}</p>
      <div className={styles.ways}>
        <code id="manifest" className={styles.address}>
          {manifest}
        </code>
        <a
          href={`${manifest}?manifest=${manifest}`}
          className={styles.logo}
          title={t('logo')}
          aria-label={t('logo')}
        >
          <Logo />
        </a>
        <Copy from="manifest" label={t('copy')} done={t('copied')} />
      </div>
    </>
  )
}

/** Three i and an f, in the two colours of IIIF. */
function Logo() {
  return (
    <svg viewBox="0 0 44 32" width="44" height="32" aria-hidden="true">
      {[0, 10, 20].map((x, index) => (
        <g key={x} fill={index % 2 ? '#d81e3a' : '#2873ab'}>
          <circle cx={x + 5} cy="6" r="4" />
          <path d={`M${x + 1} 12h8v14l-8 4z`} />
        </g>
      ))}
      <path fill="#d81e3a" d="M31 9q0-7 8-7h4v6h-2q-3 0-3 3v1h4v6h-4v8l-7 4z" />
    </svg>
  )
}
