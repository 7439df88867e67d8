import { useTranslations } from 'next-intl'
import styles from './SelectMark.module.css'

/**
 * Marks an image for the selection from the corner of its picture; `selection.client.ts` hears every such
 * button of a page. What it does is in its name, not in words on each of the figures.
 */
export function SelectMark({ id, title }: { id: string; title: string }) {
  const add: string = useTranslations('Select').raw('add')
  return (
    <button
      type="button"
      className={`${styles.mark} scripted`}
      data-select={id}
      aria-pressed="false"
      aria-label={add.replace('{title}', () => title)}
    />
  )
}
