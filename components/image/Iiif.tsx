import { useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { absolute, canvasPath, manifestPath } from '@/lib/site/addresses'
import { contentState } from '@/lib/site/contentstate'
import { Copy } from '../parts/Copy'
import styles from './Iiif.module.css'

/**
 * The way into other viewers: the address of the IIIF manifest, and the logo to drag into their window, whose
 * link carries that address the way the IIIF community agreed on (`?manifest=`); and a content state, which
 * `contentstate.client.ts` has lead to the detail or the point that was last asked for.
 */
export function Iiif({ image }: { image: Image }) {
  const t = useTranslations('Iiif')
  const { id, original } = image
  const manifest = absolute(manifestPath(id))
  const canvas = absolute(canvasPath(id))
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
      <p>{t('state')}</p>
      <div className={styles.ways}>
        <code
          id="content-state"
          className={styles.address}
          data-canvas={canvas}
          data-manifest={manifest}
          data-size={`${original.width} ${original.height}`}
        >
          {contentState({ canvas, manifest })}
        </code>
        <Copy from="content-state" label={t('copyState')} done={t('stateCopied')} />
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
