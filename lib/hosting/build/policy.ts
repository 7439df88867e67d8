import { createHash } from 'node:crypto'

const inlineScripts = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g
const charset = /<meta charset="utf-8"\s*\/?>/i

/**
 * A built page with its Content-Security-Policy (CSP Level 3) in a `<meta>`: scripts run from this
 * site, or inline if their hash is named. Each page carries inline scripts of its own, so one header
 * for all could only allow every one of them. Styles may be inline: a picture's colour is one.
 */
export function withPolicy(html: string) {
  const scripts = [...html.matchAll(inlineScripts)].map(([, text]) => text)
  const hashes = [...new Set(scripts.map(sourceHash))]
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
  const element = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  // Before every script, but after the encoding, which must stand in the first 1,024 bytes.
  return html.replace(charset, (meta) => meta + element)
}

/** A script as a policy names it: the hash of its text. */
function sourceHash(script: string) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
