import { lock } from '../disk/lock'
import { renameImage } from '../intake/moves'

const [old, id, ...more] = process.argv.slice(2)
try {
  if (!old || !id || more.length) throw new Error('Two ids are needed. Write npm run rename -- <old> <new>.')
  await lock(process.cwd(), 'rename')
  renameImage(process.cwd(), old, id)
  console.log(
    `${old} is ${id} now, and its old addresses lead there. Run npm run images to render it under its name.`,
  )
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
