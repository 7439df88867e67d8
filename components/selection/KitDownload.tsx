'use client'
// The zip is put together in the browser, file by file.
import { useTranslations } from 'next-intl'
import type { PressRecord } from '@/lib/press/kit/record'
import type { KitWords } from '@/lib/press/kit/texts'
import { useKitDownload, type Download } from './useKitDownload'

/** A browser that cannot stream to disk holds the zip in memory: no more of it than this. */
const limitBytes = 2e9

interface Props {
  /** The images to pack; none means the whole collection. */
  records: PressRecord[]
  kit: KitWords
  bytes: number
}

/** Downloads the press kit, says how far it is, and can be cancelled; a file that fails is named. */
export function KitDownload({ records, kit, bytes }: Props) {
  const t = useTranslations('Selection')
  const { state, start, cancel } = useKitDownload(records, kit)
  if (!records.length && bytes > limitBytes) return <p role="status">{t('tooLarge')}</p>
  return (
    <div>
      {state.step === 'running' ? (
        <button type="button" className="button quiet-button" onClick={cancel}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" className="button" onClick={start}>
          {t('download')}
        </button>
      )}
      {state.step === 'running' && (
        <p>
          <progress max={state.count} value={state.done} aria-label={t('download')} />{' '}
          <span>{t('progress', { done: state.done + 1, count: state.count, file: state.file })}</span>
        </p>
      )}
      <p role="status">
        <Outcome state={state} />
      </p>
    </div>
  )
}

function Outcome({ state }: { state: Download }) {
  const t = useTranslations('Selection')
  if (state.step === 'failed') return t('failed', { file: state.file })
  return state.step === 'finished' || state.step === 'cancelled' ? t(state.step) : null
}
