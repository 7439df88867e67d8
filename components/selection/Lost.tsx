import { useTranslations } from 'next-intl'
import type { Lost as Why } from './records'

const reasons = ['unknown', 'withdrawn', 'failed'] as const satisfies Why[]

/**
 * An image of a selection that cannot be shown: why, and what can be done. `picked.client.ts` fills a copy of
 * it for each.
 */
export function Lost() {
  const t = useTranslations('Selection')
  return (
    <li>
      {reasons.map((why) => (
        <p key={why} data-why={why}>
          {t.raw(why === 'failed' ? 'lost' : why)}
        </p>
      ))}
      <button type="button" className="button quiet-button" data-do="retry">
        {t('retry')}
      </button>{' '}
      <button type="button" className="button quiet-button" data-do="remove">
        {t('remove')}
      </button>
    </li>
  )
}
