import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

interface Props {
  /** Whether it is for the ear on a telephone alone, where its sign is enough for the eye. */
  onTelephone?: boolean
  children: ReactNode
}

/** Words for the ear: where the eye has a sign, or a heading, that says the same. */
export function Spoken({ onTelephone, children }: Props) {
  return <span className={onTelephone ? styles.onTelephone : styles.spoken}>{children}</span>
}
