import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

/** Words for the ear: where the eye has a sign, or a heading, that says the same. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>
}
