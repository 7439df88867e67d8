import type { Answered } from '../search/useAnswer'
import { statusOf, type StatusWords } from './statusOf'
import styles from './WallStatus.module.css'

interface Props {
  /** Whether anything is asked of the wall. */
  active: boolean
  answered: Answered
  words: StatusWords & { clear: string }
  onClear: () => void
}

/** How many images answer, and the way back to all of them. */
export function WallStatus({ active, answered, words, onClear }: Props) {
  return (
    <div className={styles.status}>
      <p role="status">{active && statusOf(answered, words)}</p>
      <button type="button" className={styles.clear} hidden={!active} onClick={onClear}>
        {words.clear}
      </button>
    </div>
  )
}
