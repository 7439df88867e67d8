import { Undecoded } from '../pixels/decode'
import type { Problem } from './gate/problem'
import { decode } from './variants/render'

// Wide enough for nothing: what is asked is whether all of it can be decoded.
const width = 64

/** Whether an original can be decoded to its last byte. */
export async function checkSound(id: string, path: string): Promise<Problem[]> {
  return decode(path, width).then(
    () => [],
    (error) => [unsound(id, path, error)],
  )
}

/** The problem of an original that broke while it was decoded. */
export function unsound(id: string, path: string, error: Error): Problem {
  const { what, mend } =
    error instanceof Undecoded
      ? error.refusal
      : { what: `cannot be read: ${error.message.split('\n')[0]}.`, mend: 'Get a whole copy of the file.' }
  return { id, field: 'original', what: `${path} ${what}`, mend }
}
