import { fill } from '@/lib/i18n/forms'
import type { PressRecord } from '@/lib/press/kit/record'
import type { KitWords } from '@/lib/press/kit/texts'
import { find, pageLanguage } from '../islands/dom'
import { fetchCollection } from './records'
import { chooseTarget, saveZip } from './saveZip'

/** How far a download is; a file that fails is named. `broken`: it could not be made or saved. */
type Download =
  | { step: 'begun' | 'finished' | 'cancelled' | 'broken' }
  | { step: 'running'; file: string; done: number; count: number }
  | { step: 'failed'; file: string }

/** What is downloaded. */
interface Order {
  /** The images to pack; none means the whole collection. */
  records: PressRecord[]
  words: KitWords
  signal: AbortSignal
  onStep: (download: Download) => void
}

/** Lets the button of a kit download what is picked when it is pressed, and cancel that while it lasts. */
export function startKit(kit: HTMLElement, picked: () => PressRecord[]) {
  const words: KitWords = JSON.parse(kit.dataset.kit ?? '')
  const onStep = (download: Download) => show(kit, download)
  let running: AbortController | undefined
  find(kit, 'button').addEventListener('click', async () => {
    if (running) return running.abort()
    running = new AbortController()
    onStep({ step: 'begun' })
    onStep(await download({ records: picked(), words, signal: running.signal, onStep }))
    running = undefined
  })
}

/** Packs and saves the kit, and tells how that ended. The code that packs is loaded for it. */
async function download({ records, words, signal, onStep }: Order): Promise<Download> {
  let lost: string | undefined
  try {
    // Asked for first: a browser shows its dialogue only right after the click.
    const target = await chooseTarget()
    const { kitStream } = await import('@/lib/press/kit/download')
    const packed = records.length ? records : await fetchCollection(signal)
    const onFile = (file: string, done: number) =>
      onStep({ step: 'running', file, done, count: packed.length })
    // A stream that breaks reaches its reader as a network error, whatever broke it.
    const onLost = (file: string) => {
      lost = file
    }
    const zip = kitStream(packed, { words, language: pageLanguage(), signal, onFile, onLost })
    await saveZip(zip, target, signal)
    return { step: 'finished' }
  } catch (error) {
    if (lost) return { step: 'failed', file: lost }
    const cancelled = signal.aborted || (error instanceof Error && error.name === 'AbortError')
    if (!cancelled) reportError(error)
    return { step: cancelled ? 'cancelled' : 'broken' }
  }
}

function show(kit: HTMLElement, download: Download) {
  const { step } = download
  const [button, note] = [find(kit, 'button'), find(kit, '[data-ended]')]
  const lasts = step === 'begun' || step === 'running'
  button.classList.toggle('quiet-button', lasts)
  find(button, '[data-download]').hidden = lasts
  find(button, '[data-cancel]').hidden = !lasts
  showProgress(find(kit, '[data-running]'), download)
  tell(find(kit, '[data-told]'), download)
  note.textContent = lasts ? '' : fill(note.dataset[step] ?? '', { ...download })
}

function showProgress(line: HTMLElement, download: Download) {
  line.hidden = download.step !== 'running'
  if (download.step !== 'running') return
  const { file, done, count } = download
  Object.assign(find(line, 'progress'), { max: count, value: done })
  find(line, 'span').textContent = fill(line.dataset.running ?? '', { file, count, done: done + 1 })
}

/** Says aloud how far a download is, at its beginning and at each quarter: each file would be too much. */
function tell(told: HTMLElement, download: Download) {
  if (download.step !== 'running') return told.replaceChildren()
  const { done, count } = download
  const isQuarter = done === 0 || Math.floor((done * 4) / count) > Math.floor(((done - 1) * 4) / count)
  if (isQuarter) told.textContent = fill(told.dataset.told ?? '', { done, count })
}
