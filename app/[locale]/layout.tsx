import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import { text } from '../font'
import '../tokens.css'
import '../base.css'
import '../fallback.css'
import { Footer } from '@/components/frame/Footer'
import { Header } from '@/components/frame/Header'
import { SelectionBar } from '@/components/frame/SelectionBar'
import { scriptPath } from '@/lib/hosting/scripts/entries'
import { frame } from '@/lib/pages'
import { siteUrl } from '@/lib/site/addresses'
import { colours } from '@/lib/site/colours'

/** Which pages there are, `lib/pages` says: the site is compiled without any, and asked for each. */
export const generateStaticParams = () => []

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    metadataBase: new URL(siteUrl),
    title: { template: `%s · ${t('name')}`, default: t('title') },
    description: t('description'),
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.ground.light },
    { media: '(prefers-color-scheme: dark)', color: colours.ground.dark },
  ],
}

export default async function Layout({ children }: LayoutProps<'/[locale]'>) {
  const [t, { reconstructions, surprise }] = [await getTranslations('Site'), frame()]
  return (
    <html lang={await rootLocale()} className={text.variable}>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <Header />
        <main id="content" tabIndex={-1} data-selected={t('selected')}>
          {children}
        </main>
        <SelectionBar />
        <Footer share={reconstructions} surprise={surprise} />
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- a module waits for the page by itself */}
        <script type="module" src={scriptPath('main')} />
      </body>
    </html>
  )
}
