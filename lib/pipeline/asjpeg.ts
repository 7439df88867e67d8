import { readFile } from 'node:fs/promises'
import { decode } from '../pixels/decode'
import { open, readHead } from '../pixels/head'
import { loadSharp } from './sharp'

/**
 * An original that is no JPEG as one of quality 95 without subsampling, upright: in its own colour space
 * where its samples are red, green and blue with a profile, which stays in it; else in sRGB, which it says.
 *
 * @throws Undecoded if any of it is damaged, or it cannot hang.
 */
export async function asJpeg(original: string) {
  const sharp = await loadSharp()
  const head = await readHead(await readFile(original))
  const options = { quality: 95, chromaSubsampling: '4:4:4' }
  if (head.hasOwnSpace) {
    const picture = await open(head)
    return picture.autoOrient().keepIccProfile().flatten({ background: '#ffffff' }).jpeg(options).toBuffer()
  }
  const { data, info } = await decode(head)
  return sharp(data, { raw: info }).withIccProfile('srgb').jpeg(options).toBuffer()
}
