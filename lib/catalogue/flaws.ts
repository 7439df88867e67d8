import type { Written } from './captions'
import type { Entry } from './schema'
import { writtenIn } from './written'

/** What is known to be wrong in the picture that hangs: what was told of another kind of original is not. */
export function flawsOf({ kind, flaws = [] }: Pick<Entry, 'kind' | 'flaws'>): Written[] {
  return flaws.filter(({ of }) => of === kind).map(writtenIn)
}
