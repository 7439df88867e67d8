import { useLocale, useTranslations } from 'next-intl'
import { formatMetres } from '@/lib/i18n/format'

/** The viewer's tools: each has an icon, and a name among the words. */
export type ToolName = 'zoomIn' | 'zoomOut' | 'whole' | 'fullScreen' | 'leaveFullScreen' | 'copy' | 'close'

/** What the viewer says, in the language of its page; `scale` is what a pixel covers, where that is known. */
export type ZoomWords = Record<ToolName | 'label' | 'picture' | 'copied' | 'notCopied' | 'failed', string> & {
  scale?: string
}

/** The viewer's words for an image of which a pixel covers so many metres of ground; `null` if not known. */
export function useZoomWords(title: string, metresPerPixel: number | null): ZoomWords {
  const t = useTranslations('Zoom')
  const locale = useLocale()
  return {
    label: t('label', { title }),
    picture: t('picture'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    whole: t('whole'),
    fullScreen: t('fullScreen'),
    leaveFullScreen: t('leaveFullScreen'),
    copy: t('copy'),
    copied: t('copied'),
    notCopied: t('notCopied'),
    failed: t('failed'),
    close: t('close'),
    ...(metresPerPixel !== null && { scale: t('scale', { length: formatMetres(metresPerPixel, locale) }) }),
  }
}
