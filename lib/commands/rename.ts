import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { renameImage } from '../intake/moves'

await command({
  read: ([old, id, ...more]) => {
    if (!old || !id || more.length)
      throw new Error('Two ids are needed. Write npm run rename -- <old> <new>.')
    return { old, id }
  },
  lockAs: 'rename',
  run: ({ old, id }) => {
    renameImage(openSettled(process.cwd()), old, id)
    const next = 'Run npm run images to render it under its name.'
    console.log(`${old} is ${id} now, and its old addresses lead there. ${next}`)
  },
})
