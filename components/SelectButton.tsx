import { useTranslations } from 'next-intl'

/** Marks an image for the selection; `SelectionLink` hears every such button of a page. */
export function SelectButton({ id, title }: { id: string; title: string }) {
  const t = useTranslations('Select')
  return (
    <button type="button" className="button quiet-button scripted" data-select={id} aria-pressed="false" aria-label={`${t('add')}${'\u00a0'}: ${title}`}>
      {t('short')}
    </button>
  )
}
