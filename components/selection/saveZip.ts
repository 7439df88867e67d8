/** The name under which the kit is saved. */
const zipName = 'proxima-press.zip'

/** What the File System Access API gives for the file that a visitor chose (WICG, section 3.2). */
interface FileHandle {
  createWritable: () => Promise<WritableStream<Uint8Array>>
}

declare global {
  interface Window {
    /** Asks where to save a file; only some browsers can. */
    showSaveFilePicker?: (options: object) => Promise<FileHandle>
  }
}

/** Asks where to stream the zip to; `undefined` where the browser cannot stream to disk. */
export async function chooseTarget() {
  const handle = await window.showSaveFilePicker?.({
    suggestedName: zipName,
    types: [{ accept: { 'application/zip': ['.zip'] } }],
  })
  return handle?.createWritable()
}

/** Streams the zip to its target or, where there is none, holds it in memory and downloads it from there. */
export async function saveZip(
  zip: ReadableStream<Uint8Array>,
  target: WritableStream<Uint8Array> | undefined,
  signal: AbortSignal,
) {
  if (target) return zip.pipeTo(target, { signal })
  const response = new Response(zip, { headers: { 'Content-Type': 'application/zip' } })
  const url = URL.createObjectURL(await response.blob())
  Object.assign(document.createElement('a'), { href: url, download: zipName }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
