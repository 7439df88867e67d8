#!/usr/bin/env bash
# The web component of @samvera/clover-iiif 3.3.8 takes a content state (IIIF Content State API 1.0, section 6) and opens
# none. Of the shorter form, a canvas that is part of a manifest (section 2.2.3), it never asks for the manifest and says
# "Loading" for ever: it waits for a manifest's, a collection's or an annotation's type. Of the full form, an annotation
# (section 2.2.1), it asks for the manifest and then fails. The address of the manifest itself it opens. Decode the state
# yourself, and give the component the manifest's address; the canvas and the region are lost.
#
# Seen, with jsdom 26.1.0 and in Chromium 156 alike:
#   the address of the manifest: asked for 1 document, shows the harbour
#   a content state, a canvas: asked for 0 documents, says "Loading"
#   a content state, an annotation: asked for 1 document, says "Something went wrong"
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund jsdom@26.1.0 >/dev/null
npm pack --silent @samvera/clover-iiif@3.3.8 >/dev/null
tar xzf samvera-clover-iiif-3.3.8.tgz
cat > ask.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'

const viewer = readFileSync('package/dist/web-components/index.umd.js', 'utf8')
const context = 'http://iiif.io/api/presentation/3/context.json'
const at = (name) => `https://example.org/iiif/${name}`
const size = { width: 300, height: 200 }
const body = { id: at('quay.jpg'), type: 'Image', format: 'image/jpeg', ...size }
const painting = { id: at('painting'), type: 'Annotation', motivation: 'painting', target: at('canvas'), body }
const page = { id: at('page'), type: 'AnnotationPage', items: [painting] }
const manifest = {
  '@context': context,
  id: at('manifest'),
  type: 'Manifest',
  label: { en: ['Harbour'] },
  items: [{ id: at('canvas'), type: 'Canvas', ...size, items: [page] }],
}

const target = { id: at('canvas'), type: 'Canvas', partOf: [{ id: at('manifest'), type: 'Manifest' }] }
const state = { '@context': context, id: at('state'), type: 'Annotation', motivation: ['contentState'], target }
const encode = (value) => Buffer.from(encodeURIComponent(JSON.stringify(value))).toString('base64url')

async function open(content) {
  let asked = 0
  const { window } = new JSDOM('', {
    url: 'https://example.org/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  })
  window.XMLHttpRequest = class {
    open() {}
    setRequestHeader() {}
    getAllResponseHeaders = () => ''
    send() {
      asked++
      Object.assign(this, { status: 200, responseText: JSON.stringify(manifest) })
      setTimeout(() => this.onload())
    }
  }
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} })
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.eval(viewer)
  window.document.body.innerHTML = `<clover-viewer iiif-content="${content}"></clover-viewer>`
  await new Promise((done) => setTimeout(done, 5000))
  const text = window.document.querySelector('clover-viewer').textContent
  const said = /^Loading$|^Something went wrong/.exec(text)
  const documents = asked === 1 ? '1 document' : `${asked} documents`
  return `asked for ${documents}, ${said ? `says "${said}"` : text.startsWith('Harbour') ? 'shows the harbour' : text}`
}

console.log('the address of the manifest:', await open(manifest.id))
console.log('a content state, a canvas:', await open(encode(target)))
console.log('a content state, an annotation:', await open(encode(state)))
process.exit()
SCRIPT
node ask.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'Clover no longer takes content states as described.'; exit 1; }
the address of the manifest: asked for 1 document, shows the harbour
a content state, a canvas: asked for 0 documents, says "Loading"
a content state, an annotation: asked for 1 document, says "Something went wrong"
SEEN
