import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatBytes, formatCentimetres } from '@/lib/i18n/format'
import { filePath } from '@/lib/site/files'
import { address, variantsOf } from '../parts/sources'
import styles from './Download.module.css'

const cmPerInch = 2.54
// What print shops ask for.
const dpi = 300

/** The press file with what a picture desk asks of it, and the sizes for a screen. */
export function Download({ image }: { image: Image }) {
  const t = useTranslations('Download')
  const locale = useLocale()
  const { file, bytes, width, height } = image.press[locale]
  const centimetres = (px: number) => formatCentimetres((px / dpi) * cmPerInch, locale)
  return (
    <div>
      <p className={styles.size}>
        <a href={filePath('press', file)} download={file}>
          {t('press')}
        </a>
        <br />
        {t('size', { width, height, megabytes: formatBytes(bytes, locale), format: 'JPEG' })}
        <br />
        {t('print', { width: centimetres(width), height: centimetres(height) })}
      </p>
      <details className={styles.web}>
        <summary>{t('web')}</summary>
        <ul>
          {variantsOf(image, 'jpeg').map((variant) => (
            <li key={variant.file}>
              <a href={address(variant)}>
                {t('variant', {
                  width: variant.width,
                  format: 'JPEG',
                  size: formatBytes(variant.bytes, locale),
                })}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
