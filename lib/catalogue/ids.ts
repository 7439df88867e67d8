const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

// Rooms of the site beside the images': /iiif/themes. Hosts make of `index` the page of a folder, and
// of `404` that of an error. The others are devices under Windows, whatever ending follows.
const reserved = new Set(['themes', 'index', '404', 'con', 'prn', 'aux', 'nul'])
const devices = /^(?:com|lpt)[0-9]$/

/**
 * The most letters an id may have. The longest name made of one, `<id>-2560-<hash>.avif.<process>.tmp`, has
 * 35 more, and the narrowest of the usual file systems takes 143 bytes (eCryptfs); most take 255.
 */
export const longestId = 100

/** Why a name cannot be an id or an alias, as the end of a sentence; `undefined` if it can. */
export function idFault(name: string) {
  if (!slug.test(name)) return 'is not made of small letters and digits of ASCII with single hyphens between'
  if (reserved.has(name) || devices.test(name))
    return 'is a name that sites or file systems keep for themselves'
  if (name.length > longestId)
    return `has ${name.length} letters, over the ${longestId} that file names leave it`
}
