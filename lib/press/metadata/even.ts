/** How many bytes a part takes whose length is padded to an even one, as TIFF, RIFF and Photoshop have it. */
export function even(length: number) {
  return length + (length % 2)
}
