import { times } from '../helpers/thorough'
import { faultOf, nameable, type Nameable } from '../helpers/names'
import { expect, kindsFor, test } from './engine'
import type { Found } from './tab'

test('the engine finds a name in its language for all that works on every kind of page, its words apart', async ({
  tab,
  engine,
}) => {
  const faults: string[] = []
  for (const { path } of kindsFor(engine)) {
    await tab.go(path)
    await tab.settle()
    const found = await tab.run(nameable, times({ thorough: 1000, always: 1 }))
    for (const each of found as unknown as Nameable<Found>[]) {
      const fault = faultOf(await tab.nameOf(each.element), each)
      if (fault) faults.push(`${path} ${each.html} ${fault}`)
    }
  }
  expect(faults).toEqual([])
})
