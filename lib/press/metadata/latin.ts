// Windows-1252 where Latin-1 has control characters, 0x80 to 0x9F; Node 20's own decoder has Latin-1's.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A text as UTF-8 if its bytes can be read so, else as Windows-1252, which is Latin-1 and more. */
export function decodeText(bytes: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80])
  }
}
