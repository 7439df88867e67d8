import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hungIds, messages, wordsOf } from '../helpers/pages'
import { expect, test } from './engine'

const zip = 'proxima-press.zip'

test('two images are selected on the wall, one is taken back, and the kit of the other is saved whole', async ({
  tab,
  downloads,
}) => {
  const { Select, Selection } = messages('en')
  await tab.go('/en')
  await tab.run(() => localStorage.clear())
  await tab.go('/en')
  for (const id of hungIds.slice(0, 2))
    await tab.click(await tab.find('button', Select.add.replace('{title}', wordsOf(id).en.title)))
  await tab.find('link', `${Select.link} (2)`)
  await tab.go('/en/selection')
  await tab.click(await tab.find('button', `${Selection.remove} ${wordsOf(hungIds[0]).en.title}`))
  await tab.find('link', `${Select.link} (1)`)
  rmSync(join(downloads, zip), { force: true })
  await tab.click(await tab.find('button', Selection.download))
  // While it comes a browser calls it by another name, or beside it.
  await expect.poll(() => readdirSync(downloads), { timeout: 60_000 }).toEqual([zip])
  await expect
    .poll(() => existsSync(join(downloads, zip)) && testZip(join(downloads, zip)))
    .toContain('No errors')
  const names = execFileSync('unzip', ['-Z1', join(downloads, zip)], { encoding: 'utf8' })
  expect(names).toContain(hungIds[1])
  expect(names).not.toContain(hungIds[0])
})

function testZip(path: string) {
  try {
    return execFileSync('unzip', ['-tq', path], { encoding: 'utf8' })
  } catch (error) {
    return String(error)
  }
}
