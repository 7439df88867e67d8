import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Listed } from '@/lib/catalogue/listed'
import type { Theme } from '@/lib/catalogue/schema'
import { Found } from '../search/Found'
import { Slideshow } from '../slideshow/Slideshow'
import styles from './SearchableWall.module.css'
import { ThemeChips } from './ThemeChips'
import { ToolBar } from './ToolBar'
import { useChoices } from './useChoices'
import { WallHeading } from './WallHeading'
import { WallStatus } from './WallStatus'

interface Props {
  /** All images there are. */
  images: Listed[]
  /** Those of them that hang on the wall's first page. */
  hung: Listed[]
  /** The themes, each with how many images it has. */
  themes: readonly { theme: Theme; count: number }[]
  /** The wall. */
  children: ReactNode
}

/**
 * The wall under its tools: search, filters, order, slideshow. It is one page for every search and filter:
 * `wall.client.ts` reads in the address what is asked, and answers it. Where no script comes, a sentence says
 * that all images hang, whatever a shared address asks.
 */
export function SearchableWall({ images, hung, themes, children }: Props) {
  const t = useTranslations('WallTools')
  return (
    <div data-island="wall" className={styles.wall}>
      <div className={styles.bar}>
        <WallHeading count={images.length} />
        <ToolBar choices={useChoices(images)} />
      </div>
      <ThemeChips themes={themes} count={images.length} filters />
      <p className="quiet unscripted">{t('still')}</p>
      <WallStatus />
      <div className={styles.results}>
        <div data-wall={hung.length}>{children}</div>
        <Found sample={hung[hung.length - 1]} />
      </div>
      <Slideshow />
    </div>
  )
}
