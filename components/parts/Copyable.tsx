import type { ComponentProps, ReactNode } from 'react'
import { Copy } from './Copy'
import styles from './Copyable.module.css'

interface Props {
  /** The id of the element that holds the text, from which it is copied. */
  id: string
  /** The language of the text, where it is not the page's. */
  lang?: string
  /** The name of the button, and what is said once the text is copied. */
  copy: string
  copied: string
  children: ReactNode
}

/** A text to copy, its lines as they are written. */
export function CopyText({ copy, copied, children, ...pre }: Props) {
  return (
    <>
      <pre {...pre} className={styles.text}>
        {children}
      </pre>
      <Copy from={pre.id} label={copy} done={copied} />
    </>
  )
}

/** Source code to copy. */
export function CopyCode({ id, copy, copied, children, ...code }: Props) {
  return (
    <>
      <pre id={id} className={styles.html}>
        <code {...code}>{children}</code>
      </pre>
      <Copy from={id} label={copy} done={copied} />
    </>
  )
}

/** A line to copy, such as an address, which other ways to share it may follow. */
export function CopyLine({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.text}>
      {children}
    </p>
  )
}

/** What is folded away under its summary until it is wanted. */
export function Fold({ summary, children, ...details }: ComponentProps<'details'> & { summary: string }) {
  return (
    <details {...details} className={styles.block}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
