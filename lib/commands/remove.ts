import { parseArgs } from 'node:util'
import { lock } from '../disk/lock'
import { removeImage } from '../intake/moves'

try {
  const {
    values: { to },
    positionals: [id, ...more],
  } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } })
  if (!id || more.length)
    throw new Error('One id is needed. Write npm run remove -- <id>, with --to <id> if it was published.')
  await lock(process.cwd(), 'remove')
  const aliases = removeImage(process.cwd(), id, to)
  console.log(
    `${id} is removed. ${aliases.length ? `Its addresses lead to ${to} now.` : 'It was never published, so no address is lost.'}`,
  )
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
