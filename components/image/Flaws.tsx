import { useLocale } from 'next-intl'
import type { Written } from '@/lib/catalogue/captions'
import { shownIn } from '@/lib/catalogue/written'

/** What is known to be wrong in the picture, a paragraph each. */
export function Flaws({ flaws }: { flaws: Written[] }) {
  const locale = useLocale()
  return flaws.map((flaw, index) => {
    const { text, lang } = shownIn(flaw, locale)
    return (
      <p key={index} lang={lang}>
        {text}
      </p>
    )
  })
}
