'use client'
// The clipboard is the browser's.
import { useState } from 'react'
import { useInteractive } from './useInteractive'

interface Props {
  text: string
  /** What it says once the text is on the clipboard. */
  done: string
  className: string
  children: React.ReactNode
}

/** Copies a text. Not there without JavaScript or a clipboard: the text can be selected beside it. */
export function CopyButton({ text, done, className, children }: Props) {
  const [copied, setCopied] = useState(false)
  const shown = useInteractive()
  return (
    <button type="button" className={className} style={{ visibility: shown ? undefined : 'hidden' }} onClick={() => navigator.clipboard?.writeText(text).then(() => setCopied(true), () => {})}>
      <span aria-live="polite">{copied ? done : children}</span>
    </button>
  )
}
