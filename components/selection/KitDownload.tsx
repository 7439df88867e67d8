'use client'
// The zip is put together in the browser, file by file.
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { KitWords } from '@/lib/press/kit/texts'
import type { PressRecord } from '@/lib/press/kit/record'

// A browser that cannot stream to disk holds the zip in memory.
const limitBytes = 2e9
const name = 'proxima-press.zip'

type State =
  | { step: 'idle' | 'finished' | 'cancelled' }
  | { step: 'running'; file: string; done: number; count: number }
  | { step: 'failed'; file: string }

interface Props {
  /** The images to pack; none means the whole collection. */
  records: PressRecord[]
  kit: KitWords
  bytes: number
}

/** Downloads the press kit, tells how far it is, and can be cancelled; a file that fails is named. */
export function KitDownload({ records, kit, bytes }: Props) {
  const t = useTranslations('Selection')
  const [state, setState] = useState<State>({ step: 'idle' })
  const abort = useRef<AbortController>(undefined)

  async function download() {
    const { signal } = (abort.current = new AbortController())
    let current = name
    try {
      // Asked for first: a browser shows its dialogue only right after the click.
      const target = await chooseTarget()
      const [{ kitStream }, packed] = [
        await import('@/lib/press/kit/download'),
        records.length ? records : await wholeCollection(signal),
      ]
      const onFile = (file: string, done: number) =>
        setState({ step: 'running', file: (current = file), done, count: packed.length })
      await save(kitStream(packed, { words: kit, signal, onFile }), target, signal)
      setState({ step: 'finished' })
    } catch (error) {
      // A stream that breaks reaches its reader as a network error, whatever broke it.
      const cancelled = signal.aborted || (error as Error).name === 'AbortError'
      setState(cancelled ? { step: 'cancelled' } : { step: 'failed', file: current })
    }
  }

  if (!records.length && bytes > limitBytes) return <p role="status">{t('tooLarge')}</p>
  return (
    <div>
      {state.step === 'running' ? (
        <button type="button" className="button quiet-button" onClick={() => abort.current?.abort()}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" className="button" onClick={download}>
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
        {state.step === 'failed'
          ? t('failed', { file: state.file })
          : (state.step === 'finished' || state.step === 'cancelled') && t(state.step)}
      </p>
    </div>
  )
}

interface FileHandle {
  createWritable: () => Promise<WritableStream<Uint8Array>>
}

async function chooseTarget() {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: (options: object) => Promise<FileHandle> }
  const handle = await showSaveFilePicker?.({
    suggestedName: name,
    types: [{ accept: { 'application/zip': ['.zip'] } }],
  })
  return handle?.createWritable()
}

async function save(
  zip: ReadableStream<Uint8Array>,
  target: WritableStream<Uint8Array> | undefined,
  signal: AbortSignal,
) {
  if (target) return zip.pipeTo(target, { signal })
  const url = URL.createObjectURL(
    await new Response(zip, { headers: { 'Content-Type': 'application/zip' } }).blob(),
  )
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

async function wholeCollection(signal: AbortSignal): Promise<PressRecord[]> {
  const index = (await (await fetch('/press/index.json', { signal })).json()) as { id: string }[]
  return Promise.all(
    index.map(
      async ({ id }) => (await (await fetch(`/press/proxima-${id}.json`, { signal })).json()) as PressRecord,
    ),
  )
}
