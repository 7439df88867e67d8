import { getTranslations } from 'next-intl/server'
import { Statement } from '@/components/frame/Statement'
import { contact, siteUrl } from '@/lib/site/addresses'
import { introduce } from '../introduce'
import { pageModel } from '../model'

export const generateMetadata = async () => introduce('accessibility', await pageModel('accessibility'))

export default async function AccessibilityPage() {
  const t = await getTranslations('Accessibility')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <Statement site={siteUrl} contact={contact} />
    </div>
  )
}
