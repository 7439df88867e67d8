/** The closed list of rights statements. Their terms are in the `Rights` messages. */
export const rightsKeys = ['nasa-media', 'esa-standard', 'cc0', 'not-established'] as const
/** What a rights statement is called here. */
export type RightsKey = (typeof rightsKeys)[number]

/**
 * The address of the statement that governs reuse: schema.org `license`, XMP `xmpRights:WebStatement`.
 * `null` where rights are not established: then no licence is claimed anywhere.
 */
export const rightsStatements = {
  'nasa-media': 'https://www.nasa.gov/nasa-brand-center/images-and-media/',
  'esa-standard':
    'https://www.esa.int/ESA_Multimedia/Terms_and_conditions_of_use_of_images_and_videos_available_on_the_esa_website',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'not-established': null,
} as const satisfies Record<RightsKey, string | null>
