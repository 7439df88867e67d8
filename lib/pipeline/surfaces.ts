import { cards } from './cards'
import { tiles } from './iiif'
import { pictures } from './pictures'
import { pressFiles } from './press'
import { searchFiles } from './search'
import type { Surface } from './surface'
import { variants } from './variants'

/** All surfaces, each after those that it is made of. */
export const surfaces = [variants, pictures, pressFiles, cards, tiles, searchFiles] satisfies Surface[]
