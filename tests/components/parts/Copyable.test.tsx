import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CopyCode, CopyText } from '@/components/parts/Copyable'

test('a text to copy stands in the element that its button names, in its own language', () => {
  const html = renderToStaticMarkup(
    <CopyText lang="de" id="credit" copy="Copy" copied="Copied">
      {'two\nlines'}
    </CopyText>,
  )
  expect(html).toMatch(/^<pre lang="de" id="credit" [^>]*>two\nlines<\/pre><button/)
  expect(html).toContain('>Copy</button>')
})

test('code is escaped, and its language is that of the text in it', () => {
  const html = renderToStaticMarkup(
    <CopyCode id="html" lang="de" copy="Copy" copied="Copied">
      {'<b>'}
    </CopyCode>,
  )
  expect(html).toContain('<code lang="de">&lt;b&gt;</code>')
})
