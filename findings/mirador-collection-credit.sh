#!/usr/bin/env bash
# Mirador 4.0.0, told to speak French, shows the required statement of a collection in French in its panel and in
# English in the dialog that lists the collection's works, where a reader chooses one: the dialog asks the values of
# the statement for no language (dist/mirador.min.js, the dialog of "select-collection"), and without one they are
# given in English where there is English, wherever it stands. Mirador 3.4.3 gives French in both. In both versions
# the dialog has a label of its own in place of the statement's.
#
# Seen:
#   3.4.3, panel: Créditer ainsi, Musée du port
#   3.4.3, dialog: Attribution, Musée du port
#   4.0.0, panel: Créditer ainsi, Musée du port
#   4.0.0, dialog: Attribution, Harbour museum
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund jsdom@26.1.0 >/dev/null
for version in 3.4.3 4.0.0; do
  tar -xzf "$(npm pack --silent "mirador@$version")"
  mv package "$version"
done
cat > read.mjs <<'SCRIPT'
import { JSDOM, VirtualConsole } from 'jsdom'
import { readFileSync } from 'node:fs'

const version = process.argv[2]
const collection = {
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://example.org/collection',
  type: 'Collection',
  label: { fr: ['Ports'], en: ['Harbours'] },
  requiredStatement: {
    label: { fr: ['Créditer ainsi'], en: ['Credit it as'] },
    value: { fr: ['Musée du port'], en: ['Harbour museum'] },
  },
  items: [{ id: 'https://example.org/brest', type: 'Manifest', label: { fr: ['Brest'] } }],
}
const { window } = new JSDOM('<!doctype html><div id="viewer"></div>', {
  runScripts: 'outside-only',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
})
// What jsdom lacks, and Mirador only asks how large its window is.
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(window, {
  fetch: async () => ({ ok: true, status: 200, json: async () => collection }),
  matchMedia: () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }),
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  structuredClone,
  TextEncoder,
  TextDecoder,
})
window.HTMLCanvasElement.prototype.getContext = () => null
window.eval(readFileSync(`${version}/dist/mirador.min.js`, 'utf8'))
window.eval(`Mirador.viewer({
  id: 'viewer',
  language: 'fr',
  windows: [{ manifestId: 'https://example.org/collection' }],
  window: { sideBarOpen: true, defaultSideBarPanel: 'attribution' },
})`)

/** Waits until something is there, for a minute. */
async function found(find) {
  for (let tries = 0; tries < 600 && !find(); tries++) await new Promise((done) => setTimeout(done, 100))
  return find()
}
const { document } = window
const said = (place) =>
  ['Créditer ainsi', 'Credit it as', 'Attribution', 'Musée du port', 'Harbour museum']
    .filter((words) => document.querySelector(place)?.textContent.includes(words))
    .join(', ')
await found(() => said('aside').includes(', '))
console.log(`${version}, panel: ${said('aside')}`)
// Both open the dialog by themselves or by this button.
const dialog = () => said('[role=dialog]').includes(', ')
const button = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Voir la collection')
await found(() => dialog() || button())
if (!dialog()) button().click()
await found(dialog)
console.log(`${version}, dialog: ${said('[role=dialog]')}`)
process.exit()
SCRIPT
for version in 3.4.3 4.0.0; do node read.mjs "$version"; done | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'Mirador no longer credits a collection as described.'; exit 1; }
3.4.3, panel: Créditer ainsi, Musée du port
3.4.3, dialog: Attribution, Musée du port
4.0.0, panel: Créditer ainsi, Musée du port
4.0.0, dialog: Attribution, Harbour museum
SEEN
