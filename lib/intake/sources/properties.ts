import type { Element } from '@xmldom/xmldom'
import { childrenOf } from '../../press/metadata/xmp/elements'
import { namespaces, rdf, type Prefix } from '../../press/metadata/xmp/namespaces'
import type { LangAlt } from './facts'

/** The name of an XMP property by its usual prefix. */
export type Name = `${Prefix}:${string}`

/** Where a property may stand: some descriptions, or one struct. */
export type Scope = Element[]

const names = new Map<string, string>(Object.entries(namespaces))

/** A simple property, which may be written as an element or as an attribute. */
export function text(scope: Scope, name: Name) {
  const attribute = scope
    .flatMap((element) => [...element.attributes])
    .find((candidate) => isNamed(candidate, name))
  const value = attribute?.value ?? list(scope, name)[0]
  return value?.trim() || null
}

/** The texts of an array, or of a simple value alone. */
export function list(scope: Scope, name: Name) {
  return items(scope, name).map(textOf).filter(Boolean)
}

/** A text in its languages; one that stands alone is `x-default`. */
export function langAlt(scope: Scope, name: Name): LangAlt {
  const found = items(scope, name)
  if (found.length) return Object.fromEntries(found.map(alternative).filter(([, value]) => value))
  const alone = text(scope, name)
  return alone ? { 'x-default': alone } : {}
}

/**
 * The structs of an array, in either way of writing them: as the item's own fields, or as a description
 * inside it.
 */
export function structs(scope: Scope, name: Name): Scope[] {
  return items(scope, name).map((item) => [
    item,
    ...childrenOf(item).filter((child) => isRdf(child, 'Description')),
  ])
}

/** The items of an array, or a simple value alone. */
function items(scope: Scope, name: Name) {
  const elements = scope.flatMap(childrenOf).filter((child) => isNamed(child, name))
  return elements.flatMap((element) => {
    const found = childrenOf(element)
      .flatMap(childrenOf)
      .filter((child) => isRdf(child, 'li'))
    return found.length ? found : [element]
  })
}

function alternative(item: Element): [tag: string, text: string] {
  return [item.getAttribute('xml:lang')?.toLowerCase() || 'x-default', textOf(item)]
}

/** The text of an element, of the value in a qualified one, or the address that it points to. */
function textOf(element: Element): string {
  const value = [element, ...childrenOf(element)].flatMap(childrenOf).find((child) => isRdf(child, 'value'))
  const words = (value ?? element).textContent?.trim()
  return words || element.getAttributeNS(rdf, 'resource')?.trim() || ''
}

function isRdf({ namespaceURI, localName }: Element, name: string) {
  return namespaceURI === rdf && localName === name
}

function isNamed(
  { namespaceURI, localName }: { namespaceURI: string | null; localName: string | null },
  name: Name,
) {
  const [prefix, local] = name.split(':')
  return namespaceURI === names.get(prefix) && localName === local
}
