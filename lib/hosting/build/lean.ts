/**
 * What Next and React write into a page for their own scripts in the browser, as Next 16.4 writes it. No page
 * of this site needs any of it: its words never change, and what moves is in modules of its own.
 */
export const frameworkForms = {
  'a chunk': /<script src="\/_next\/static\/chunks\/[^"]+"(?: async=""| noModule="")*><\/script>/g,
  'the preload of a chunk':
    /<link rel="(?:preload|modulepreload)" as="script"[^>]*href="\/_next\/[^"]+"[^>]*\/>/g,
  'the clock of a first paint': /<script id="_R_">[^<]*<\/script>/g,
  'the payload of the page': /<script>\(?self\.__next_f[\s\S]*?<\/script>/g,
  'a mark of React’s between two nodes': /<!--(?: |\$|\/\$|&|\/&)?-->/g,
  'an empty place for what a page streams': /<div hidden=""><\/div>/g,
} as const

/** What stays although it is a script: data that nothing runs, and the site's own modules. */
const allowedScript = /^<script (?:type="application\/(?:ld\+)?json"|type="module" src="\/scripts\/)/

/** Signs that a page fills itself in the browser: a boundary that streams, or is left to the browser. */
const streams = /<!--\$[?!]-->|<[a-z]+[^>]* id="[A-Z]:|data-dgst|\$RC\(|\$RX\(/

/** What a finished page has none of, by what it is. A form that began with a gap would take 13 ms a page. */
const leftovers = {
  'a chunk, or its preload': /<[a-z]+[^>]*"\/_next\/[^"]*\.js"[^>]*>/i,
  'a comment': /<!--.{0,40}/,
  'a word of the framework’s': /(?:__next|__NEXT|\$RC|\$RT|\$RX|_R_|data-reactroot).{0,40}/,
  'a tag that waits for the framework': /<(?:next-[a-z-]+|link[^>]* rel="expect")[^>]*>/i,
  'a script in an attribute':
    /<[a-z][^>]*\s(?:on[a-z]+\s*=|(?:href|src|action)\s*=\s*["']?\s*javascript:)[^>]*>/i,
  'a style sheet of its own': /<style[^>]*>.{0,40}/i,
} as const

/**
 * A built page without the framework: as it was drawn, and nothing of React in it.
 *
 * @param page its name, for the error.
 * @throws Error if the page needs what is taken out, or holds a script that is not known.
 */
export function withoutFramework(html: string, page: string) {
  if (streams.test(html)) {
    throw new Error(
      `${page} streams a part of itself into the browser, which needs the framework. Wait for its data on the server, without Suspense.`,
    )
  }
  const lean = Object.values(frameworkForms).reduce((text, form) => text.replace(form, ''), html)
  const unknown = [...lean.matchAll(/<script[^>]*>[^<]{0,60}/gi)]
    .map(([found]) => found)
    .find((script) => !allowedScript.test(script))
  if (unknown) {
    throw new Error(
      `${page} holds a script that lib/hosting/build/lean.ts does not know: ${unknown} Make a module of it under scripts, or add the form there if a new Next writes it.`,
    )
  }
  for (const [what, form] of Object.entries(leftovers)) {
    const [left] = form.exec(lean) ?? []
    if (left !== undefined)
      throw new Error(
        `${page} holds ${what}, which no reader is sent: ${left} Take it out of the component, or add the form to lib/hosting/build/lean.ts if a new Next writes it.`,
      )
  }
  return lean
}
