import { once } from './once'

/**
 * sharp, set up for pictures that run side by side. It is loaded where a picture is read or drawn: a run that
 * has nothing to render does without.
 */
export const loadSharp = once(async () => {
  const { default: sharp } = await import('sharp')
  // A second thread inside each picture only gets in the way (8 originals of 24 Mpx on two cores: 18.4 s so,
  // 25.9 s the other way round).
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
})
