import { useLocale, useTranslations } from 'next-intl'
import { formatMetres } from '@/lib/i18n/format'
import styles from './ZoomDialog.module.css'
import { ZoomTool } from './ZoomTool'

interface Props {
  label: string
  /** Of a pixel of the original; `null` where it is not known, and then no scale is shown. */
  metresPerPixel: number | null
}

/**
 * The viewer over the whole window: the ground of its picture, and under it its tools. `viewer.client.ts`
 * serves it.
 */
export function ZoomDialog({ label, metresPerPixel }: Props) {
  const t = useTranslations('Zoom')
  return (
    <dialog className={`dark ${styles.dialog}`} aria-label={label}>
      <div className={styles.frame}>
        <div role="application" aria-label={t('picture')} tabIndex={0} autoFocus className={styles.ground} />
        <div className={styles.bar}>
          <div className={styles.tools}>
            <ZoomTool action="zoomOut" />
            <ZoomTool action="zoomIn" />
            <ZoomTool action="whole" />
            <ZoomTool action="fullScreen" hidden />
            <ZoomTool action="leaveFullScreen" hidden />
            <ZoomTool action="copy" />
          </div>
          <p role="status" className={styles.magnification} data-magnification={t.raw('at')} />
          {metresPerPixel !== null && <Scale metresPerPixel={metresPerPixel} />}
          <p
            role="status"
            className={styles.note}
            data-copied={t('copied')}
            data-not-copied={t('notCopied')}
            data-failed={t('failed')}
          />
          <ZoomTool action="close" className={styles.close} />
        </div>
      </div>
    </dialog>
  )
}

/**
 * A round length of ground, as long as it is on the screen, beside what a pixel covers; hidden until there is
 * a picture.
 */
function Scale({ metresPerPixel }: { metresPerPixel: number }) {
  const t = useTranslations('Zoom')
  const length = formatMetres(metresPerPixel, useLocale())
  return (
    <p className={styles.scale} data-metres-per-pixel={metresPerPixel} hidden>
      <span className={styles.length} />
      <span>{t('scale', { length })}</span>
    </p>
  )
}
