import { fail } from './fail'
import { checkAll } from './inspect'
import { Refused } from './refused'
import { listStems, paths } from '../catalogue/files'

try {
  const problems = await checkAll(process.cwd())
  if (problems.length) throw new Refused(problems)
  console.log(`${listStems(paths(process.cwd()).entries).length} images, 0 problems.`)
} catch (error) {
  fail(error)
}
