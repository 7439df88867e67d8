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

/** Signs that a page fills itself in the browser: a Suspense boundary that streams, and its templates. */
const streams = /<!--\$\?-->|<template id="[BPS]:|\$RC\(|\$RX\(/

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
  const unknown = [...lean.matchAll(/<script[^>]*>[^<]{0,60}/g)]
    .map(([found]) => found)
    .find((script) => !allowedScript.test(script))
  if (unknown) {
    throw new Error(
      `${page} holds a script that lib/hosting/build/lean.ts does not know: ${unknown} Make a module of it under scripts, or add the form there if a new Next writes it.`,
    )
  }
  return lean
}
