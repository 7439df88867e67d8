import styles from './Mark.module.css'

/** A word set apart by a small ring: what kind of picture hangs, where that needs saying. */
export function Mark({ word }: { word: string | null }) {
  return word && <span className={styles.mark}>{word}</span>
}
