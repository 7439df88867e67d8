import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** The names of a message's ICU arguments and tags, sorted; `undefined` if it does not parse. */
export function argumentsOf(text: string): string[] | undefined {
  // Without one of these there is nothing to parse: so are 20,000 names of places.
  if (!/[{}<]/.test(text)) return []
  try {
    const found = new Set(names(parse(text)))
    return [...found].sort()
  } catch {
    return undefined
  }
}

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...names(element.children)]
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value]
    const options = Object.values(element.options)
    return [element.value, ...options.flatMap((option) => names(option.value))]
  })
}
