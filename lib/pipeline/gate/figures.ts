/**
 * The numbers in a text, in one notation and sorted: `1 200` and `1,200` are `1200`, `3,5` and `3.5`
 * are `3.5`. A comma before exactly three digits groups thousands in English; French groups with a
 * no-break space (U+00A0, U+202F), so there a comma is a decimal one.
 *
 * @example figures('Le 3 décembre 2016, 1 200 km') // ['1200', '2016', '3']
 */
export function figures(text: string) {
  const found = text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []
  return found.map(normalise).sort()
}

function normalise(figure: string) {
  const joined = figure.replace(/[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return joined.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.')
}
