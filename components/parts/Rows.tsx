import type { ReactNode } from 'react'
import styles from './Rows.module.css'

/** A list of figures in columns: the wall's own, and the answers of a search. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>
}
