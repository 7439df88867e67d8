import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatBytes, formatCentimetres } from '@/lib/i18n/format'
import { filePath } from '@/lib/site/files'
import { address, variantsOf } from '../parts/sources'
import { SelectButton } from '../selection/SelectButton'
import { useSelectWords } from '../selection/useSelectWords'
import styles from './Download.module.css'

const cmPerInch = 2.54
// What print shops ask for.
const dpi = 300

/** The press file with what a picture desk asks of it, and the sizes for a screen. */
export function Download({ image }: { image: Image }) {
  const t = useTranslations('Download')
  const locale = useLocale()
  const { file, bytes, width, height, sha256 } = image.press[locale]
  const centimetres = (px: number) => formatCentimetres((px / dpi) * cmPerInch, locale)
  return (
    <div>
      <p className={styles.buttons}>
        <a className="button" href={filePath('press', file)} download={file}>
          {t('press')}
        </a>
        <SelectButton id={image.id} title={image.words[locale].title} words={useSelectWords()} />
      </p>
      <p className={styles.size}>
        {t('size', { width, height, megabytes: formatBytes(bytes, locale), format: 'JPEG' })}
        <br />
        {t('print', { width: centimetres(width), height: centimetres(height) })}
      </p>
      <p className={styles.sum}>
        SHA-256 <a href={filePath('press', `${file}.sha256`)}>{sha256}</a>
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
