import type { ReactNode } from 'react'
import type { Listed } from '@/lib/catalogue/listed'
import type { Theme } from '@/lib/catalogue/schema'
import { Found } from '../search/Found'
import { Slideshow } from '../slideshow/Slideshow'
import styles from './SearchableWall.module.css'
import { ToolBar } from './ToolBar'
import { useChoices } from './useChoices'
import { WallStatus } from './WallStatus'

interface Props {
  /** All images there are. */
  images: Listed[]
  /** Those of them that hang on the wall's first page. */
  hung: Listed[]
  themes: readonly Theme[]
  /** The wall. */
  children: ReactNode
}

/**
 * The wall under its tools: search, filters, order, slideshow. It is one page for every search and filter:
 * `wall.client.ts` reads in the address what is asked, and answers it.
 */
export function SearchableWall({ images, hung, themes, children }: Props) {
  return (
    <div data-island="wall">
      <div id="search" className={styles.place}>
        <ToolBar choices={useChoices(images, themes)} />
        <WallStatus />
      </div>
      <div className={styles.results}>
        <div data-wall>{children}</div>
        <Found sample={hung[hung.length - 1]} />
      </div>
      <Slideshow />
    </div>
  )
}
