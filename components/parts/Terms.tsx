import styles from './Terms.module.css'

/** A list of terms and what stands for each. */
export function Terms({ children }: { children: React.ReactNode }) {
  return <dl className={styles.terms}>{children}</dl>
}

/** One term of a list. */
export function Term({ name, children }: { name: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
