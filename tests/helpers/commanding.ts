import { command } from '@/lib/disk/command'
import { ChildFailed, Problems } from '@/lib/disk/failure'

/** A script that ends as its argument says. */
await command({
  read: ([end]) => {
    if (!end) throw new Error('No end is named. Name one.')
    return end
  },
  lockAs: (end) => (end === 'reads' ? undefined : 'images'),
  run: (end) => {
    if (end === 'problems') throw new Problems(['One. Mend it.', 'Two. Mend it.'], 'Nothing was written.')
    if (end === 'child') throw new ChildFailed(3)
    console.log('done')
    return end !== 'partly'
  },
})
