import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { Image } from '@/lib/catalogue/image'
import { Picture } from '../parts/Picture'
import { address, largestOf, variantsOf } from '../parts/sources'
import { stageSizes } from './stagesizes'
import styles from './Stage.module.css'

/**
 * The picture on a dark ground, as large as leaves its press strip in the window, under a bar of what leads
 * away from it (`children`). A press on it enlarges it: `enlarge.client.ts` has the viewer do so, and without
 * a script the largest variant opens.
 */
export function Stage({ image, children }: { image: Image; children: ReactNode }) {
  const { alt, lang } = image.words[useLocale()]
  const ratio = image.original.width / image.original.height
  return (
    <div className={`dark ${styles.stage}`} style={{ '--ratio': ratio }}>
      <div className={styles.bar}>{children}</div>
      <div className={styles.frame} data-picture>
        {/* The button of the viewer is reached by key: the picture is no second one. */}
        <a
          href={address(largestOf(variantsOf(image, 'jpeg')))}
          className={styles.link}
          tabIndex={-1}
          data-enlarge
        >
          <Picture
            image={image}
            alt={alt}
            lang={lang}
            sizes={stageSizes(image)}
            first
            transition={`image-${image.id}`}
            className={styles.picture}
          />
        </a>
      </div>
    </div>
  )
}
