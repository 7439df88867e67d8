import { applyEdits, modify, type JSONPath } from 'jsonc-parser'

/**
 * A JSON text with one value changed, added after the key `after`, or removed if it is `undefined`.
 * The rest stays as people laid it out, so that a change shows as one line.
 */
export function withValue(text: string, path: JSONPath, value: unknown, after?: string) {
  const edits = modify(text, path, value, {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    getInsertionIndex: (keys) => (after && keys.includes(after) ? keys.indexOf(after) + 1 : keys.length),
  })
  return applyEdits(text, edits)
}

/** A value as the authored files lay it out. */
export function asJson(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`
}
