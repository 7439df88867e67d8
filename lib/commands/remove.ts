import { parseArgs } from 'node:util'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { removeImage } from '../intake/moves'

await command({
  read: (args) => {
    const options = { to: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [id, ...more] = positionals
    if (!id || more.length)
      throw new Error('One id is needed. Write npm run remove -- <id>, with --to <id> if it was published.')
    return { id, to: values.to }
  },
  lockAs: 'remove',
  run: ({ id, to }) => {
    const aliases = removeImage(openSettled(process.cwd()), id, to)
    console.log(
      `${id} is removed. ${aliases.length ? `Its addresses lead to ${to} now.` : 'It was never published, so no address is lost.'}`,
    )
  },
})
