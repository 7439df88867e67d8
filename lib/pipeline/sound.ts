import type { Problem } from './gate/problem'
import { decode } from './variants/render'

/** Whether an original can be decoded to its last byte. */
export async function checkSound(id: string, path: string): Promise<Problem[]> {
  return decode(path).then(
    () => [],
    (error) => [unsound(id, path, error)],
  )
}

/** The problem of an original that broke while it was decoded. */
export function unsound(id: string, path: string, error: Error): Problem {
  const reason = error.message.split('\n')[0]
  return {
    id,
    field: 'original',
    what: `${path} is truncated or corrupt: ${reason}.`,
    mend: 'Get a whole copy of the file.',
  }
}
