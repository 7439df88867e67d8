import { expect, test, type CDPSession } from '@playwright/test'
import { faultOf, nameable, type Nameable } from '../helpers/names'
import { kinds, locales } from '../helpers/pages'
import { settled } from '../helpers/settled'
import { times } from '../helpers/thorough'

// A checker computes names by its own idea of the standard: these are those that Chromium tells a reader.
for (const locale of locales) {
  test(`Chromium finds a name in its language for all that works on ${locale} pages, its words apart`, async ({
    page,
    context,
  }) => {
    const client = await context.newCDPSession(page)
    const faults: string[] = []
    for (const path of kinds(locale)) {
      await page.goto(path)
      await page.evaluate(settled)
      for (const each of await found(client)) {
        const fault = faultOf(each.name, each)
        if (fault) faults.push(`${path} ${each.html} ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
}

/** What must have a name, with the name that is in the accessibility tree. */
async function found(client: CDPSession) {
  const most = times({ thorough: 1000, always: 1 })
  const { result } = await client.send('Runtime.evaluate', {
    expression: `globalThis.nameables = (${nameable})(${most})`,
  })
  const list = await client.send('Runtime.callFunctionOn', {
    objectId: result.objectId,
    functionDeclaration: 'function () { return this.map(({ element, ...rest }) => rest) }',
    returnByValue: true,
  })
  return Promise.all(
    (list.result.value as Omit<Nameable, 'element'>[]).map(async (each, index) => {
      const element = await client.send('Runtime.evaluate', { expression: `nameables[${index}].element` })
      const { nodes } = await client.send('Accessibility.getPartialAXTree', {
        objectId: element.result.objectId,
        fetchRelatives: false,
      })
      return { ...each, name: String(nodes[0].name?.value ?? '') }
    }),
  )
}
