'use client'
// The clipboard is the browser's.
import { useState } from 'react'

/** Copies the text of the element with the id `from`, and says so in a live region. */
export function Copy({ from, label, done }: { from: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false)
  async function copy() {
    setCopied(false)
    await navigator.clipboard.writeText(document.getElementById(from)?.textContent ?? '')
    setCopied(true)
  }
  return (
    <>
      <button type="button" className="button quiet-button scripted" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status" className="quiet">
        {copied && done}
      </span>
    </>
  )
}
