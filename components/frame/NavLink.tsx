'use client'
// The layout that holds the header does not know the page inside it: the router does, when it is drawn.
import { usePathname } from 'next/navigation'

/** A link that says so when it leads to the page it stands on. */
export function NavLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} aria-current={usePathname() === href ? 'page' : undefined}>
      {children}
    </a>
  )
}
