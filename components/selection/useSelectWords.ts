import { useTranslations } from 'next-intl'

/** What a button that selects says, in the language of the page. */
export function useSelectWords() {
  const t = useTranslations('Select')
  return { add: t.raw('add'), short: t('short') }
}
