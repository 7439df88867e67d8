import { parseArgs } from 'node:util'
import { lock } from '../disk/lock'
import { fetchPhotographs, type Fetched } from '../intake/fetch/photographs'
import { showProgress } from '../intake/fetch/progress'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  })
  if (!values['dry-run']) await lock(process.cwd(), 'fetch')
  const bar = showProgress()
  const results = await fetchPhotographs(process.cwd(), {
    ids: positionals,
    dryRun: values['dry-run'],
    onBytes: bar.step,
    onDone: ({ id, outcome, message }) => bar.line(`${id}: ${message}`, outcome === 'failed'),
  })
  console.log(sentence(results))
  if (results.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function sentence(results: Fetched[]) {
  const count = (outcome: Fetched['outcome']) => results.filter((result) => result.outcome === outcome).length
  if (count('listed'))
    return `${results.length} photographs: ${count('listed')} would be fetched, ${count('kept')} hang already, ${count('failed')} cannot be.`
  const next = count('fetched') ? ' Now run npm run check: it lists the alt texts to rewrite.' : ''
  return `${results.length} photographs: ${count('fetched')} fetched, ${count('kept')} hang already, ${count('failed')} failed.${next}`
}
