'use client'
// Only a browser can open the picture over its page; without JavaScript the link leads to the file.
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { SlideshowWords } from './Slideshow'

const load = () => import('./Slideshow')
const Slideshow = lazy(() => load().then(({ Slideshow }) => ({ default: Slideshow })))

interface Props {
  /** The image's number in date order. */
  image: number
  /** Its largest variant. */
  href: string
  locale: 'fr' | 'en'
  words: SlideshowWords
  className?: string
  children: ReactNode
}

/** A link that opens an image as large as the window. */
export function Enlarge({ image, href, locale, words, className, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <a
        href={href}
        className={className}
        onPointerEnter={load}
        onClick={(event) => {
          // A modified click asks for another tab or a file.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </a>
      <Suspense>{open && <Slideshow images={[image]} locale={locale} words={words} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
