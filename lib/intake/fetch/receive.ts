import { statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { startOf, totalOf, validatorOf } from './answer'
import type { Transfer } from './archive'
import { Final, Passing, Unjoinable, Unwritable } from './failures'
import { discardPartial, notePartial, type PartialDownload } from './partial'

/**
 * Writes the bytes of an answer to where a transfer gathers them. `onChunk` hears of each piece that comes.
 *
 * @throws Passing or Final. After a Final one, and where nothing can be joined, what came is thrown away.
 */
export async function receive(
  transfer: Transfer,
  response: Response,
  { partial, onChunk }: { partial?: PartialDownload; onChunk: () => void },
) {
  try {
    const start = startOf(transfer.url, response, partial)
    await save(transfer, response, { start, onChunk })
  } catch (error) {
    const isUseless = error instanceof Final && !(error instanceof Unwritable)
    if (isUseless || error instanceof Unjoinable) discardPartial(transfer.path)
    throw error
  } finally {
    await response.body?.cancel().catch(() => {})
  }
}

async function save(
  transfer: Transfer,
  response: Response,
  { start, onChunk }: { start: number; onChunk: () => void },
) {
  const { url, path, manners, onBytes } = transfer
  const total = totalOf(response)
  if (total !== undefined && total > manners.limitBytes) throw oversize(transfer)
  const file = await begin(path, start, { url, validator: validatorOf(response.headers), total })
  let received = start
  try {
    for await (const chunk of response.body ?? []) {
      onChunk()
      received += chunk.length
      if (received > manners.limitBytes) throw oversize(transfer)
      await write(file, path, chunk)
      onBytes?.(received, total)
    }
  } finally {
    await file.close()
  }
  if (total !== undefined && received !== total) throw new Passing(`${received} of ${total} bytes came`)
  if (statSync(path).size !== received) throw new Unjoinable('another command wrote to the same part')
}

/** Opens the file for the bytes to come, with its note beside it if they are the first. */
async function begin(path: string, start: number, note: Parameters<typeof notePartial>[1]) {
  try {
    if (start === 0) notePartial(path, note)
    return await open(path, start ? 'a' : 'w')
  } catch (cause) {
    throw new Unwritable(path, cause)
  }
}

async function write(file: FileHandle, path: string, chunk: Uint8Array) {
  await file.write(chunk).catch((cause) => {
    throw new Unwritable(path, cause)
  })
}

function oversize({ url, manners }: Transfer) {
  return new Final(
    `${url} is larger than ${manners.limitBytes} bytes. Fetch it by hand, then bring it in with npm run add.`,
  )
}
