import { expect, test } from 'vitest'
import type { Part } from '@/lib/disk/bar'
import { progress } from '@/lib/pipeline/progress'

/** What is written to a stream that is a terminal, or is none. */
function written(isTTY: boolean, part?: Part) {
  const texts: string[] = []
  const out = { isTTY, write: (text: string) => texts.push(text) } as unknown as NodeJS.WriteStream
  const bar = progress(part, out)
  bar.step({ id: 'etna', rendered: 0, total: 2 })
  bar.step({ id: 'vesuvius', rendered: 3, total: 2 })
  bar.end()
  return texts
}

test('a log has a line for each image of which something was rendered', () => {
  expect(written(false)).toEqual(['2/2 vesuvius: 3 rendered\n'])
})

test('a terminal has a bar that is full after the last image, and is gone at the end', () => {
  const [first, second, end] = written(true)
  // 32 characters, half of them
  expect(first).toContain(`${'█'.repeat(16)}${'░'.repeat(16)} 1/2 etna`)
  expect(second).toContain(`${'█'.repeat(32)} 2/2 vesuvius`)
  expect(end).toBe('\r\u001b[K')
})

test('of a part of a longer work the bar begins and ends where that part does', () => {
  const [first, second] = written(true, { from: 0.25, to: 0.75 })
  // 0.25 + 0.5 / 2 of 32 characters; 0.75 of them
  expect(first).toContain(`\r${'█'.repeat(16)}${'░'.repeat(16)} 1/2`)
  expect(second).toContain(`\r${'█'.repeat(24)}${'░'.repeat(8)} 2/2`)
})
