/** Why a picture cannot hang, as the end of a sentence that its name begins, and how to mend it. */
export interface Refusal {
  what: string
  mend: string
}

/** What to do with a picture whose samples nobody here understands. */
export const saveAnew = 'Open it where it can be seen, and save it as TIFF or PNG of 8 or 16 bits in sRGB.'

/** A raw file, under whatever name. */
export const raw: Refusal = {
  what: 'is a raw file, which only its camera’s maker renders as it was meant.',
  mend: 'Develop it, and bring in the TIFF or JPEG.',
}

/** More than one picture, where one hangs. */
export function animated(what: string): Refusal {
  return { what: `is an animated ${what}, and one picture hangs.`, mend: 'Save the one to show by itself.' }
}
