import { expect, test } from 'vitest'
import { stageSizes } from '@/components/image/stagesizes'
import { etna } from '../../helpers/image'

const sized = (width: number, height: number) => stageSizes({ ...etna, original: { width, height } })

test('nothing in it is beyond WebKit, which takes min(), max() and clamp() for the whole window', () => {
  expect(sized(3600, 2400)).not.toMatch(/min\(|max\(|clamp\(/)
})

test('a picture as high as the window allows claims the width that this gives it', () => {
  // Of 3:2, and three quarters of a window of 1.125 are of that shape.
  expect(sized(3600, 2400)).toMatch(
    /, \(min-width: 48rem\) and \(min-aspect-ratio: 113\/100\) calc\(\(100vh - 14\.25rem\) \* 1\.5\), 100vw$/,
  )
  // 700 / 2400 = 0.29166…: rounded up, it claims no less than it takes.
  expect(sized(700, 2400)).toContain('(min-aspect-ratio: 22/100) calc((100vh - 14.25rem) * 0.292)')
})
