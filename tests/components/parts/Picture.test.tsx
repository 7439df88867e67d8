import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Picture } from '@/components/parts/Picture'
import { etna } from '../../helpers/image'

const show = (props: object = {}) =>
  renderToStaticMarkup(<Picture image={etna} alt="A volcano" sizes="50vw" {...props} />)

test('the box is that of the widest JPEG, so that nothing moves while it loads', () => {
  // 1280 wide at 4:3 is 960 high.
  expect(show()).toContain('width="1280" height="960"')
})

test('its colours stand in for it while it loads', () => {
  expect(show()).toContain('style="--down:#123,#456,#789,#abc;--across:#fff,#ccc"')
})

test('AVIF is offered before WebP, and JPEG to whoever knows neither', () => {
  const [avif, webp, img] = ['image/avif', 'image/webp', '<img'].map((part) => show().indexOf(part))
  expect(avif).toBeGreaterThan(0)
  expect(webp).toBeGreaterThan(avif)
  expect(img).toBeGreaterThan(webp)
  expect(show()).toContain('src="/variants/etna-1280.jpeg"')
})

test('only the first picture of a page is loaded before the others', () => {
  expect(show()).toContain('loading="lazy"')
  expect(show()).not.toContain('rel="preload"')
  expect(show({ first: true })).toContain('loading="eager"')
  expect(show({ first: true })).toMatch(/<link rel="preload"[^>]*type="image\/avif"/)
})

test('an alt text in another language than the page’s says in which', () => {
  expect(show()).not.toContain('lang=')
  expect(show({ lang: 'de' })).toContain('alt="A volcano" lang="de"')
})
