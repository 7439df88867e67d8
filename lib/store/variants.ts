import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBucket } from './bucket'
import { parseTarget } from './target'
import { writeWhole } from '../disk/write'
import { seal, unseal } from './seal'

/**
 * Where machines that build the same gallery share what they have rendered. It may always be empty, or down.
 */
export interface Store {
  /** What a machine rendered under this name; `undefined` where none has, or what is there is not whole. */
  fetch(name: string): Promise<Buffer | undefined>
  /** Gives the other machines what this one rendered; where there is no store, nobody asks for it. */
  share(name: string, read: () => Uint8Array | Promise<Uint8Array>): Promise<void>
  /** What it did, in one sentence; what failed, in two more. Nothing where there is no store. */
  told(): { said?: string; failed?: string }
}

interface Place {
  get(name: string): Promise<Uint8Array | undefined>
  put(name: string, bytes: Uint8Array): Promise<unknown>
}

/**
 * The store at `s3://bucket/prefix` or in a folder; one that holds nothing where `target` is not given.
 * After its first failure it is left alone: a store only ever saves time.
 *
 * @throws if the target is neither.
 */
export function openStore(target = process.env.VARIANT_STORE): Store {
  const place = target ? placeOf(target) : undefined
  const done = { fetched: 0, shared: 0, damaged: 0 }
  let failed: string | undefined
  const attempt = async <T>(work: (place: Place) => Promise<T>) => {
    if (!place || failed) return undefined
    return work(place).catch((error: Error) => {
      failed ??= error.message
    })
  }
  return {
    fetch: async (name) =>
      attempt(async (place) => {
        const sealed = await place.get(name)
        const bytes = sealed && unseal(name, sealed)
        if (bytes) done.fetched += 1
        else if (sealed) done.damaged += 1
        return bytes
      }).then((bytes) => bytes ?? undefined),
    share: async (name, read) =>
      attempt(async (place) => {
        await place.put(name, seal(name, await read()))
        done.shared += 1
      }),
    told: () => ({
      ...(place && {
        said: `Store ${target}: ${done.fetched} files fetched, ${done.shared} shared, ${done.damaged} found damaged.`,
      }),
      ...(failed && {
        failed: `The store was left out from then on, and pictures were rendered here. ${failed}`,
      }),
    }),
  }
}

/** The store of whoever has none. */
export const noStore = openStore('')

function placeOf(target: string): Place {
  if (!target.includes(':')) return folder(target)
  parseTarget(target)
  let bucket: ReturnType<typeof openBucket> | undefined
  const opened = () => (bucket ??= openBucket(target))
  return {
    get: async (name) => (await opened()).get(name),
    put: async (name, body) => (await opened()).put(name, { body, contentType: 'application/octet-stream' }),
  }
}

/** A folder, such as a share of the network. It is not made: an empty mount point is no store. */
function folder(path: string): Place {
  const there = () => {
    if (!existsSync(path))
      throw new Error(
        `${path} does not exist. Make the folder or mount the share, or set VARIANT_STORE to another.`,
      )
  }
  return {
    get: async (name) => {
      there()
      return existsSync(join(path, name)) ? readFile(join(path, name)) : undefined
    },
    put: async (name, bytes) => {
      there()
      await writeWhole(join(path, name), bytes)
    },
  }
}
