'use client'
// Empties and shares what only this browser knows.
import { useTranslations } from 'next-intl'
import { Copy } from '../parts/Copy'
import { writeSelection } from './selection'

/** The address by which a selection can be shared, and the way to empty it. */
export function ShareSelection({ ids }: { ids: string[] }) {
  const t = useTranslations('Selection')
  return (
    <>
      <p
        id="selection-address"
        className="quiet"
        style={{ overflowWrap: 'anywhere' }}
      >{`${location.origin}${location.pathname}?ids=${ids.join(',')}`}</p>
      <p>
        <Copy from="selection-address" label={t('share')} done={t('copied')} />{' '}
        <button type="button" className="button quiet-button" onClick={() => writeSelection([])}>
          {t('clear')}
        </button>
      </p>
    </>
  )
}
