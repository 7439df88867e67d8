import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const address = { search: '', pathname: '/wall' }
const steps: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  address.search = ''
  steps.length = 0
  const write = (kind: string) => (_: unknown, __: string, to: string) => {
    address.search = to.slice(address.pathname.length)
    steps.push(`${kind} ${address.search}`)
  }
  vi.stubGlobal('location', address)
  vi.stubGlobal('history', { pushState: write('push'), replaceState: write('replace') })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = () => import('@/components/search/asked.client')

test('a choice is a step that Back undoes, at once', async () => {
  const { ask } = await open()
  ask('theme', 'ice')
  ask('theme', 'sky')
  expect(steps).toEqual(['push ?theme=ice', 'push ?theme=sky'])
})

test('a search follows a pause in typing, and only its first letters are a step', async () => {
  const { ask } = await open()
  ask('q', 'e')
  ask('q', 'et')
  expect(steps).toEqual([])
  vi.advanceTimersByTime(250)
  ask('q', 'etna')
  vi.advanceTimersByTime(249)
  expect(steps).toEqual(['push ?q=et'])
  vi.advanceTimersByTime(1)
  expect(steps).toEqual(['push ?q=et', 'replace ?q=etna'])
})

test('asking nothing any more empties the address, and says so once', async () => {
  const { ask, clear } = await open()
  ask('kind', 'photograph')
  clear()
  clear()
  expect(steps).toEqual(['push ?kind=photograph', 'push '])
})

test('an address that asks the same in other words stays as it is', async () => {
  address.search = '?q=etna&theme='
  const { settle } = await open()
  settle()
  expect(steps).toEqual([])
})

test('a word is being typed until it is left, and whoever follows is told once that it is whole', async () => {
  const { ask, finish, follow, isTyping } = await open()
  vi.stubGlobal('addEventListener', () => {})
  const told: boolean[] = []
  follow(() => told.push(isTyping()))
  ask('q', 'flor')
  vi.advanceTimersByTime(250)
  expect(isTyping()).toBe(true)
  finish()
  finish()
  ask('theme', 'ice')
  expect(told).toEqual([true, false, false])
})
