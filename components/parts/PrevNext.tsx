import type { ReactNode } from 'react'
import styles from './PrevNext.module.css'

/** A row of links: the way back at its start, the way on at its end. */
export function PrevNext({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.row} aria-label={label}>
      {children}
    </nav>
  )
}
