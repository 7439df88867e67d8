import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { frameworkForms, withoutFramework } from '@/lib/hosting/build/lean'
import { finished } from '@/lib/hosting/build/tree'
import { finishedPages } from '../../helpers/finished'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body><p>Etna</p>${body}</body></html>`

/** Each form as Next 16.4 writes it, by the name that lean.ts gives it. */
const written: Record<keyof typeof frameworkForms, string[]> = {
  'a chunk': [
    '<script src="/_next/static/chunks/0a.js" async=""></script>',
    '<script src="/_next/static/chunks/0b.js" noModule=""></script>',
  ],
  'the preload of a chunk': [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0a.js"/>',
  ],
  'the clock of a first paint': [
    '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>',
  ],
  'the payload of the page': [
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"0:{\\"p\\":\\"\\u003cp>Etna\\"}"])</script>',
  ],
  'a mark of React’s between two nodes': ['<!-- -->', '<!--$-->', '<!--/$-->', '<!--&-->', '<!--/&-->'],
  'an empty place for what a page streams': [
    '<div hidden=""></div>',
    '<div hidden=""><!--$--><!--/$--></div>',
  ],
}

test.each(Object.entries(written))('%s is taken out, and nothing else', (_, forms) => {
  for (const form of forms) {
    expect(withoutFramework(page(form), 'fr.html'), form).toBe(page(''))
    expect(withoutFramework(page('', form + form), 'fr.html'), form).toBe(page(''))
  }
})

test.each([
  '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  '<script type="application/json">{"open":"Ouvrir"}</script>',
  '<script type="module" src="/scripts/main-OR5DUDG2.js"></script>',
  '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<template><p>x</p></template>',
  '<div hidden="">Etna</div>',
])('%s stays', (markup) => {
  expect(withoutFramework(page(markup), 'fr.html')).toBe(page(markup))
})

const refused: [what: string, markup: string, told: string][] = [
  ['a boundary that streams', '<!--$?--><template id="B:0"></template><!--/$-->', 'streams a part of itself'],
  [
    'what came later',
    '<div hidden="" id="S:0">x</div><script>$RC("B:0","S:0")</script>',
    'streams a part of itself',
  ],
  ['an error of a boundary', '<script>$RX("B:0")</script>', 'streams a part of itself'],
  ['an inline script', '<script>document.title = "x"</script>', 'does not know: <script>document.title'],
  [
    'a form that a new Next writes',
    '<script>self.__next_g=[]</script>',
    'does not know: <script>self.__next_g',
  ],
  [
    'a script of another site',
    '<script src="https://a.example/a.js"></script>',
    'does not know: <script src="https',
  ],
  ['a boundary left to the browser', '<!--$!--><template data-dgst="x"></template>Loading', 'streams a part'],
  ['a place for what comes later', '<div hidden="" id="S:0"></div>', 'streams a part of itself'],
  ['a script in capitals', '<SCRIPT>x</SCRIPT>', 'does not know: <SCRIPT>x'],
  [
    'a chunk’s preload in another order',
    '<link href="/_next/static/a.js" rel="modulepreload"/>',
    'holds a chunk',
  ],
  ['a comment', '<!-- later -->', 'holds a comment'],
  ['an attribute that is a script', '<p onclick="x()">x</p>', 'holds a script in an attribute'],
  ['an address that is a script', '<a href="javascript:x()">x</a>', 'holds a script in an attribute'],
  ['a tag that waits', '<link href="#a" rel="expect"/>', 'holds a tag that waits'],
  ['a style sheet', '<style>p{}</style>', 'holds a style sheet'],
  [
    'a classic script of ours',
    '<script src="/scripts/main.js"></script>',
    'does not know: <script src="/scripts',
  ],
]

test.each(refused)('%s is refused in two sentences that name the page', (_, markup, told) => {
  const read = () => withoutFramework(page('', markup), 'fr/images/etna.html')
  expect(read).toThrow(told)
  expect(read).toThrow(/^fr\/images\/etna\.html .+[^.]\.? [A-Z][^.]+(?:\.ts[^.]*)?\.$/s)
})

/** What no published page may hold, by what it is. */
const leftovers = {
  'a script': /<script(?! type="application\/(?:ld\+)?json"| type="module" src="\/scripts\/)[^>]*>[^<]{0,80}/,
  'a chunk, or its preload': /<[a-z]+[^>]*"\/_next\/[^"]*\.js"[^>]*>/,
  'a comment': /<!--.{0,40}/,
  'a place for what is streamed': /<(?:template|div)[^>]* id="[A-Z]:[^>]*>|<div hidden=""><\/div>/,
  'a word of the framework’s': /.{0,40}(?:__next|__NEXT|\$RC|\$RT|\$RX|_R_|data-reactroot|data-dgst).{0,40}/,
  'a tag that waits for the framework': /<(?:next-[a-z-]+|link rel="expect")[^>]*>/,
}

let pages: [name: string, html: string][]
beforeAll(() => {
  pages = finishedPages('.').map((path) => [relative(finished, path), readFileSync(path, 'utf8')])
})

test.each(Object.entries(leftovers))(
  'no built page holds %s: if one does, Next writes a new form',
  (_, form) => {
    expect(pages.length).toBeGreaterThan(100)
    const found = pages.flatMap(([name, html]) => {
      const [left] = form.exec(html) ?? []
      return left === undefined ? [] : [`${name}: ${left}`]
    })
    expect(found.slice(0, 5)).toEqual([])
  },
)
