import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MapLink } from '@/components/maps/MapLink'

const show = (wide?: [number, number]) =>
  renderToStaticMarkup(
    <MapLink href="/etna" sign={7} at={[100, 150]} width={400} wide={wide} name="Etna">
      Etna
    </MapLink>,
  )

test('a mark stands in percent of the map’s width, down as well as across', () => {
  // 100 of 400 is 25 %, and 150 of 400 is 37.5 %.
  expect(show()).toContain('style="--x:25%;--y:37.5%"')
  expect(show([200, 40])).toContain('--wide-x:50%;--wide-y:10%')
})

test('the sign is for the eye: the link is named by its words alone', () => {
  expect(show().match(/aria-hidden="true"/g)).toHaveLength(2)
  expect(show()).toMatch(/^<a href="\/etna"[^>]*>.*<\/span>Etna<\/a>$/)
})

test('the card of a mark is of its language, and its picture waits until it is shown', () => {
  const html = renderToStaticMarkup(
    <MapLink href="/etna" sign={7} at={[1, 1]} width={4} name="Etna" lang="en" picture="/variants/etna.webp">
      Etna
    </MapLink>,
  )
  expect(html).toMatch(
    /<span [^>]*lang="en"[^>]*><img src="\/variants\/etna.webp" alt="" loading="lazy"[^>]*\/>Etna/,
  )
})
