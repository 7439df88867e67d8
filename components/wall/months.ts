/** The months of images in date order, each with its images. */
export function monthsOf<T extends { taken: { date: string } }>(images: T[]): T[][] {
  const months = new Map<string, T[]>()
  for (const image of images) {
    // An ISO 8601 day begins with its year and month.
    const month = image.taken.date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), image])
  }
  return [...months.values()]
}
