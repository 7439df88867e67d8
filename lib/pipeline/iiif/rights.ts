const admitted =
  /^https?:\/\/((creativecommons\.org\/(licenses|publicdomain)|rightsstatements\.org\/vocab)\/.+)$/

/**
 * A rights statement in the form IIIF admits for `rights` (Presentation API 3.0, section 3.2): a Creative
 * Commons or RightsStatements.org address with `http:`; `null` for any other, which has no place there.
 * @example iiifRights('https://creativecommons.org/licenses/by/4.0/') // the same address with `http:`
 */
export function iiifRights(statement: string | null) {
  const address = admitted.exec(statement ?? '')?.[1]
  return address ? `http://${address}` : null
}
