/**
 * A rights statement in the form IIIF admits for `rights` (Presentation API 3.0, section 3.2): a Creative
 * Commons or RightsStatements.org address with `http:`; `null` for any other, which has no place there.
 * @example iiifRights('https://creativecommons.org/publicdomain/zero/1.0/') //
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
export function iiifRights(statement: string | null) {
  const admitted =
    /^https?:\/\/((creativecommons\.org\/(licenses|publicdomain)|rightsstatements\.org\/vocab)\/.+)$/.exec(
      statement ?? '',
    )
  return admitted && `http://${admitted[1]}`
}
