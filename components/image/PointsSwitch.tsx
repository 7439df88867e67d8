import { useTranslations } from 'next-intl'

/** Shows the marks on the picture and hides them; `points.client.ts` serves it, here and in the viewer. */
export function PointsSwitch({ className }: { className?: string }) {
  const t = useTranslations('Points')
  return (
    <button type="button" className={`${className} scripted`} data-points aria-pressed="false">
      {t('switch')}
    </button>
  )
}
