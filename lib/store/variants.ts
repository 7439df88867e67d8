import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../disk/write'
import { openBucket } from './bucket'
import { seal, unseal } from './seal'
import { parseTarget } from './target'

/**
 * Where machines that build the same gallery give each other what they have rendered. It may always be empty,
 * or down.
 */
export interface Store {
  /** What a machine rendered under this name; `undefined` where none has, or what is there is not whole. */
  fetch(name: string): Promise<Buffer | undefined>
  /** Gives the other machines what this one rendered; `read` is called only where there is a store. */
  give(name: string, read: () => Uint8Array | Promise<Uint8Array>): Promise<void>
  /** What it did, in one sentence; what failed, in two more. Neither where there is no store. */
  report(): { summary?: string; failure?: string }
}

/** Where the files of a store lie: a folder, or a bucket. */
interface Place {
  get(name: string): Promise<Uint8Array | undefined>
  put(name: string, bytes: Uint8Array): Promise<unknown>
}

/**
 * The store at `s3://bucket/prefix` or in a folder; one that holds nothing where `target` is not given.
 *
 * @throws Error if the target is neither.
 */
export function openStore(target = process.env.VARIANT_STORE): Store {
  return target ? storeAt(target, placeOf(target)) : noStore
}

/** The store of whoever has none. */
export const noStore: Store = {
  fetch: async () => undefined,
  give: async () => {},
  report: () => ({}),
}

function storeAt(target: string, place: Place): Store {
  const done = { fetched: 0, given: 0, damaged: 0 }
  let failure: string | undefined
  /** After its first failure a store is left alone: it only ever saves time. */
  const attempt = async <T>(work: () => Promise<T>) => {
    if (failure) return undefined
    return work().catch((error: Error) => {
      failure ??= error.message
      return undefined
    })
  }
  return {
    fetch: (name) =>
      attempt(async () => {
        const sealed = await place.get(name)
        const bytes = sealed && unseal(name, sealed)
        if (bytes) done.fetched += 1
        else if (sealed) done.damaged += 1
        return bytes
      }),
    give: async (name, read) => {
      await attempt(async () => {
        await place.put(name, seal(name, await read()))
        done.given += 1
      })
    },
    report: () => ({
      summary: `Store ${target}: ${done.fetched} files fetched, ${done.given} shared, ${done.damaged} found damaged.`,
      ...(failure && {
        failure: `The store was left out from then on, and all was rendered here. ${failure}`,
      }),
    }),
  }
}

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
  const mustExist = () => {
    if (!existsSync(path))
      throw new Error(
        `${path} does not exist. Make the folder or mount the share, or set VARIANT_STORE to another.`,
      )
  }
  return {
    get: async (name) => {
      mustExist()
      return existsSync(join(path, name)) ? readFile(join(path, name)) : undefined
    },
    put: async (name, bytes) => {
      mustExist()
      await writeWhole(join(path, name), bytes)
    },
  }
}
