import { createHash } from 'node:crypto'

const script = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g
const charset = /<meta charset="utf-8"\s*\/?>/i

/**
 * A built page with its Content-Security-Policy (CSP Level 3) in a `<meta>`: scripts run from this
 * site, or inline if their hash is named. Each page carries inline scripts of its own, so one header
 * for all could only allow every one of them. Styles may be inline: a picture's colour is one.
 */
export function withPolicy(html: string) {
  const hashes = [
    ...new Set(
      [...html.matchAll(script)].map(
        ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      ),
    ),
  ]
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
  // Before every script, but after the encoding, which must stand in the first 1,024 bytes.
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  )
}
