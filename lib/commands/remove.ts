import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { removeImage, withdrawImage } from '../intake/moves'
import { readRemoving } from '../intake/withdrawing'

await command({
  read: (args) => readRemoving(args, new Date().toISOString().slice(0, 10)),
  lockAs: 'remove',
  run: ({ id, to, withdrawal }) => {
    const gallery = openSettled(process.cwd())
    if (withdrawal) {
      withdrawImage(gallery, id, withdrawal)
      return console.log(
        `${id} is withdrawn, and all its addresses say so. Run npm run images to take its files away.`,
      )
    }
    const aliases = removeImage(gallery, id, to)
    console.log(
      `${id} is removed. ${aliases.length ? `Its addresses lead to ${to} now.` : 'It was never published, so no address is lost.'}`,
    )
  },
})
