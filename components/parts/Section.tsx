import type { ReactNode } from 'react'

interface Props {
  /** Of the heading, and the fragment that leads to it. */
  id: string
  heading: string
  className?: string
  children: ReactNode
}

/** A part of a page, named by its heading. */
export function Section({ id, heading, children, ...section }: Props) {
  // Spread, not named: a class that is not given would be written into every page as undefined.
  return (
    <section {...section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
