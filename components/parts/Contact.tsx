import { useTranslations } from 'next-intl'

interface Props {
  /** An address of the web or of electronic mail, where the site's configuration gives one. */
  contact: string | null
  /** The part of the interface whose words say what it is for. */
  speaker: 'Accessibility' | 'Media'
}

/** Whom to write to, or that the site says no one. */
export function Contact({ contact, speaker }: Props) {
  const t = useTranslations(speaker)
  if (!contact) return <p>{t('noContact')}</p>
  const href = contact.includes('@') ? `mailto:${contact}` : contact
  return <p>{t.rich('contactText', { contact: () => <a href={href}>{contact}</a> })}</p>
}
