import type { Element, Node } from '@xmldom/xmldom'

/** The elements that stand directly in another, without the texts and comments between them. */
export function childrenOf(element: Element) {
  return [...element.childNodes].filter(isElement)
}

/** Whether a node of a packet is an element. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}
