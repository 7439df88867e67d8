import { parseTree, type Node } from 'jsonc-parser'

/** How a JSON text is rewritten: every text in it, and the order of the keys of every object. */
export interface Rewriting {
  /** What stands for a value, as JSON; `undefined` where it stays as people laid it out. */
  value?: (value: unknown, path: string[]) => string | undefined
  /** The keys that an object at a path may have, in their order; what is not among them comes last. */
  keys?: (path: string[]) => string[] | undefined
}

/** A JSON text with its values and the order of its keys rewritten. All else stays as people laid it out. */
export function rewrite(text: string, rewriting: Rewriting) {
  const root = parseTree(text)
  if (!root) return text
  const { offset, length } = root
  return text.slice(0, offset) + written(root, [], { text, ...rewriting }) + text.slice(offset + length)
}

type Writing = Rewriting & { text: string }

function written(node: Node, path: string[], writing: Writing): string {
  if (node.type === 'object') return writtenObject(node, path, writing)
  const { text, value } = writing
  const raw = text.slice(node.offset, node.offset + node.length)
  return (node.type === 'string' ? value?.(node.value, path) : undefined) ?? raw
}

function writtenObject(node: Node, path: string[], writing: Writing) {
  const { text, keys } = writing
  const properties = (node.children ?? []).flatMap((property) =>
    property.children?.length === 2 ? [property] : [],
  )
  const order = keys?.(path) ?? []
  const rank = (property: Node) => {
    const index = order.indexOf(keyOf(property))
    return index < 0 ? order.length : index
  }
  // What stands between properties stays in its place: so do line breaks and indents.
  const end = node.offset + node.length
  const edges = properties.map(({ offset, length }) => ({ start: offset, end: offset + length }))
  const between = [node.offset, ...edges.map((edge) => edge.end)].map((start, index) =>
    text.slice(start, edges.at(index)?.start ?? end),
  )
  const sorted = properties.toSorted((a, b) => rank(a) - rank(b))
  const bodies = sorted.map((property) => writtenProperty(property, path, writing))
  return between.map((gap, index) => gap + (bodies[index] ?? '')).join('')
}

function writtenProperty(property: Node, path: string[], writing: Writing) {
  const [, value] = property.children ?? []
  const head = writing.text.slice(property.offset, value.offset)
  return head + written(value, [...path, keyOf(property)], writing)
}

function keyOf({ children: [key] = [] }: Node): string {
  return String(key.value)
}
