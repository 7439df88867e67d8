import { messageOf } from '../../disk/failure'
import { drawPages } from './draw'
import { jobSchema } from './job'

// A process of its own, one a core: draws the pages that it is sent, and says which are done.
process.on('disconnect', () => process.exit(1))
process.once('message', (message) => {
  drawPages(jobSchema.parse(message), say).then(
    () => process.exit(0),
    (error) => {
      console.error(messageOf(error))
      process.exit(1)
    },
  )
})

/** Says that a page is done, and waits until that is on its way: an exit would drop it. */
function say(done: string) {
  return new Promise<void>((resolve) => process.send?.({ done }, () => resolve()))
}
