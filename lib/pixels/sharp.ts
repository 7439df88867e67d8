/** sharp, loaded where a picture is read: a run that has nothing to read does without. */
export async function loadSharp() {
  const { default: sharp } = await import('sharp')
  return sharp
}
