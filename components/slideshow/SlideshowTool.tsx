import type { ReactNode } from 'react'
import styles from './SlideshowTool.module.css'

/** What the slideshow’s tools show, on a ground of 24 units. */
const icons = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  select: 'M12 5v14M5 12h14',
  selected: 'M5 12.5l5 5L19.5 7',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  words: 'M5 7h14M5 12h14M5 17h8',
  zoom: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21M10.5 7.5v6M7.5 10.5h6',
  close: 'M6 6l12 12M18 6 6 18',
} as const

/** The name of one of the icons. */
export type SlideshowIcon = keyof typeof icons

/** An icon and, where there is room, the word beside it: the tool is called by the word at every width. */
export function Face({ icon, word, bare }: { icon: SlideshowIcon; word: string; bare?: boolean }) {
  return (
    <>
      <Icon icon={icon} />
      <span className={bare ? styles.name : `${styles.name} ${styles.word}`}>{word}</span>
    </>
  )
}

/** One of the icons, for the eye alone. */
export function Icon({ icon, className }: { icon: SlideshowIcon; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className={className}>
      <path d={icons[icon]} />
    </svg>
  )
}

interface Props {
  action: SlideshowIcon
  /** What it is called. */
  word: string
  /** Shows the icon alone at every width. */
  bare?: boolean
  /** In place of its icon and word. */
  children?: ReactNode
}

/** A button that `slideshow.client.ts` serves, at least 40 px wide and 44 high. */
export function SlideshowTool({ action, word, bare, children }: Props) {
  return (
    <button type="button" className={styles.tool} data-action={action}>
      {children ?? <Face icon={action} word={word} bare={bare} />}
    </button>
  )
}
