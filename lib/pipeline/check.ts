import { fail } from './fail'
import { staleAlts } from './gate/alts'
import { describe } from './gate/problem'
import { checkAll } from './inspect'
import { Refused } from './refused'
import { listStems, paths } from '../catalogue/files'

try {
  const problems = await checkAll(process.cwd())
  if (problems.length) throw new Refused(problems)
  const warnings = staleAlts(process.cwd())
  for (const warning of warnings) console.warn(describe(warning))
  const told = warnings.length ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}` : ''
  console.log(`${listStems(paths(process.cwd()).entries).length} images, 0 problems${told}.`)
} catch (error) {
  fail(error)
}
