import { useRef, useState } from 'react'
import type { PressRecord } from '@/lib/press/kit/record'
import type { KitWords } from '@/lib/press/kit/texts'
import { fetchCollection } from './records'
import { chooseTarget, saveZip, zipName } from './saveZip'

/** How far a download is; a file that fails is named. */
export type Download =
  | { step: 'idle' | 'finished' | 'cancelled' }
  | { step: 'running'; file: string; done: number; count: number }
  | { step: 'failed'; file: string }

/** Downloads the press kit of some images, or of all where none is given: how far it is, and its two ends. */
export function useKitDownload(records: PressRecord[], words: KitWords) {
  const [state, setState] = useState<Download>({ step: 'idle' })
  const abort = useRef<AbortController>(undefined)

  async function start() {
    const { signal } = (abort.current = new AbortController())
    let current = zipName
    try {
      // Asked for first: a browser shows its dialogue only right after the click.
      const target = await chooseTarget()
      const { kitStream } = await import('@/lib/press/kit/download')
      const packed = records.length ? records : await fetchCollection(signal)
      const onFile = (file: string, done: number) => {
        current = file
        setState({ step: 'running', file, done, count: packed.length })
      }
      await saveZip(kitStream(packed, { words, signal, onFile }), target, signal)
      setState({ step: 'finished' })
    } catch (error) {
      // A stream that breaks reaches its reader as a network error, whatever broke it.
      const cancelled = signal.aborted || (error instanceof Error && error.name === 'AbortError')
      setState(cancelled ? { step: 'cancelled' } : { step: 'failed', file: current })
    }
  }

  return { state, start, cancel: () => abort.current?.abort() }
}
