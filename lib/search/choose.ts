import type { Facets } from './format'
import type { Query } from './query'

interface Choice {
  facets: Facets
  query: Query
  /** The images that answer `query.q`, best first, or all of them in date order. */
  images: number[]
  /** All images in order of title or of hanging, if that is the order asked for. */
  order: number[]
  /** The names of countries by their code, in the language of the page. */
  countries: Record<string, string>
  /** BCP 47 tag of the page's language, for the order of names. */
  language: string
}

/** The images that pass the query's filters, in the query's order. */
export function choose({ facets, query, images, order, countries, language }: Choice): number[] {
  const passing = images.filter((image) => passes(facets, query, image))
  if (query.sort === 'date') return passing.sort((a, b) => a - b)
  if (query.sort === 'newest') return passing.sort((a, b) => b - a)
  if (query.sort === 'title' || query.sort === 'new') return inOrder(passing, order)
  if (query.sort === 'country') return byCountry(passing, facets, { names: countries, language })
  return passing
}

/** Whether an image passes all filters of a query. */
export function passes(
  { themes, kinds, images }: Facets,
  { theme, country, kind, light }: Query,
  image: number,
) {
  return (
    (!theme || (images.themes[image] >> themes.indexOf(theme)) % 2 === 1) &&
    (!country || images.countries[image].split(' ').includes(country)) &&
    (!kind || kinds[images.kind[image]] === kind) &&
    (!light || (light === 'night') === (images.night[image] === 1))
  )
}

function inOrder(images: number[], order: number[]) {
  const wanted = new Set(images)
  return order.filter((image) => wanted.has(image))
}

/** By the name of the first of its countries; images of none come last. */
function byCountry(
  images: number[],
  facets: Facets,
  { names, language }: { names: Record<string, string>; language: string },
) {
  const { compare } = new Intl.Collator(language)
  const nameOf = (image: number) => {
    const codes = facets.images.countries[image].split(' ').filter(Boolean)
    const sorted = codes.map((code) => names[code] ?? code).sort(compare)
    return sorted[0]
  }
  return images.sort((a, b) => {
    const first = nameOf(a)
    const second = nameOf(b)
    return Number(!first) - Number(!second) || compare(first, second) || a - b
  })
}
