import { fail } from './fail'
import { checkAll, Refused } from './images'
import { listStems, paths } from '../catalogue/files'

try {
  const problems = await checkAll(process.cwd())
  if (problems.length) throw new Refused(problems)
  console.log(`${listStems(paths(process.cwd()).entries).length} images, 0 problems.`)
} catch (error) {
  fail(error)
}
