import type { Language } from '../../../i18n/languages'
import { grammars } from '../reading/grammars'

// In every language: one space, and dashes of one length (U+2013) with a space on either side.
const common: [RegExp, string][] = [
  [/(?<=\S) {2,}(?=\S)/g, ' '],
  [/ +(?:-{1,3}|—|–) +/g, ' – '],
  [/(?<=\p{L})(?:--|—)(?=\p{L})/gu, ' – '],
  [/\.\.\.(?!\.)/g, '…'],
]

/**
 * A text set by the typography of its language: composed (NFC), with its apostrophes, quotation marks, dashes
 * and spaces. No letter and no digit changes. What may be an address or a message's syntax stays as it is.
 */
export function setText(text: string, language: Language) {
  const composed = text.normalize('NFC')
  if (/:\/\/|[{}<>]/.test(composed)) return composed
  const rules = [...common, ...grammars[language].setting]
  const pass = (before: string) =>
    rules.reduce((set, [pattern, by]) => set.replace(pattern, by), before).trim()
  let [before, set] = [composed, pass(composed)]
  // A rule may make room for one before it. None takes back what another does, so this ends soon.
  for (let rounds = 0; set !== before && rounds < 5; rounds++) [before, set] = [set, pass(set)]
  return set
}
