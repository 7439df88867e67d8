import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { SelectionDesk } from '@/components/selection/SelectionDesk'
import { images, words } from '@/lib/catalogue'
import { sayInEach } from '@/lib/i18n/words'
import { introduce } from '../introduce'

export const generateMetadata = () => introduce('selection')

export default async function SelectionPage() {
  const [t, locale] = [await getTranslations('Selection'), await getLocale()]
  const { Selection, KindMark } = words[locale]
  const bytes = images.reduce((sum, { press }) => sum + press.bytes, 0)
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <noscript>
        <p>{t('script')}</p>
      </noscript>
      <NextIntlClientProvider messages={{ Selection, KindMark }}>
        <SelectionDesk
          kit={sayInEach(words, ({ Kit }) => Kit)}
          collectionBytes={bytes}
          collectionCount={images.length}
        />
      </NextIntlClientProvider>
    </div>
  )
}
