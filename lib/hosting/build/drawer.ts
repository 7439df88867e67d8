import { messageOf } from '../../disk/failure'
import { drawPages } from './draw'
import { jobSchema } from './job'

// A process of its own, one a core: draws the pages that it is sent, and says which are done.
process.on('disconnect', () => process.exit(1))
process.once('message', (message) => {
  drawPages(jobSchema.parse(message), (done) => process.send?.({ done }))
    .then(() => process.exit(0))
    .catch((error) => {
      console.error(messageOf(error))
      process.exit(1)
    })
})
