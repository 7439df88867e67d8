import { useTranslations } from 'next-intl'

/** Whom to write to, where the site's configuration says so. */
export function Contact({ contact }: { contact: string | null }) {
  const t = useTranslations('Media')
  if (!contact) return <p>{t('noContact')}</p>
  const href = contact.includes('@') ? `mailto:${contact}` : contact
  return <p>{t.rich('contactText', { contact: () => <a href={href}>{contact}</a> })}</p>
}
