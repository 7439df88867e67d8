import { readFileSync } from 'node:fs'
import type { SurfaceFolder } from '../catalogue/files'
import type { AuthoredImage, Image } from '../catalogue/image'
import type { KnownImage, ManifestImage } from '../catalogue/manifest'
import { sha256Of } from '../disk/hash'
import type { Words } from '../i18n/words'
import type { Signer } from '../press/c2pa/signer'
import type { Store } from '../store/variants'
import type { Inspection } from './originals'
import type { Recipes } from './recipes'

/** One image whose files are to be made: what is known of it, and where its files come from and go. */
export interface Job {
  image: AuthoredImage
  /** The path of its original. */
  original: string
  /** What was learnt of the original; what is learnt while its files are made is written into it. */
  inspection: Inspection
  /** What an earlier run has made of the image. */
  known?: KnownImage
  /** What the surfaces further up in the list have made of it in this run. */
  built: Partial<ManifestImage>
  words: Words
  recipes: Recipes
  folders: Record<SurfaceFolder, string>
  store: Store
  /** Who signs the press files; nobody does unless a key is set. */
  signer?: Signer
}

/** What a surface has made of one image. */
export interface Made {
  /** Its part of the manifest. */
  part?: Partial<ManifestImage>
  /** How many of its pieces had to be rendered; only of a surface that has a sentence to count them. */
  rendered?: number
}

/** All images of a run, in date order, once their files are made. */
export interface Run {
  images: Image[]
  words: Words
  recipes: Recipes
  /** Who signs the list of the press files, as those themselves. */
  signer?: Signer
}

/** A file of one image, or a folder of them that are made together. */
export interface Piece {
  /** Its path under the surface's folder. */
  name: string
  /** Whether what lies at a path is, byte for byte, what was written there. Throws if it cannot be read. */
  isUnharmed(path: string): boolean
  /** The path, under the surface's folder, without which the piece is made again; its name if not given. */
  token?: string
}

/**
 * Something that the build makes of every image and publishes. `surfaces.ts` lists them, and what is said of
 * all of them loops over that list.
 */
export interface Surface {
  /** Its folder of `public/`. */
  folder: SurfaceFolder
  /** Whether a piece is a file, or a folder, the inside of which is left alone when strays are pruned. */
  pieces: 'files' | 'folders'
  /** Makes what is missing of one image. */
  make(job: Job): Promise<Made>
  /** All pieces of one image. */
  filesOf(image: ManifestImage & { id: string }, recipes: Recipes): Piece[]
  /** The texts that are written of all images, by their path under the folder, in the order of writing. */
  documents?(run: Run): Map<string, string>
  /** What a run says there is, as the beginning of a sentence; only of surfaces that have one. */
  sentence?(count: { images: number; pieces: number }): string
}

/** A file that the manifest knows, as a piece of a surface. */
export function filePiece({ file, sha256 }: { file: string; sha256: string }): Piece {
  return { name: file, isUnharmed: (path) => sha256Of(readFileSync(path)) === sha256 }
}

/**
 * A part of the manifest that a surface needs to be made already.
 * @throws Error if it is not: then the surfaces stand in the wrong order.
 */
export function partOf<K extends keyof ManifestImage>({ image, built }: Job, name: K): ManifestImage[K] {
  const part = built[name]
  if (part === undefined)
    throw new Error(
      `"${image.id}" has no ${name} yet. Put the surface that makes them further up in lib/pipeline/surfaces.ts.`,
    )
  return part
}
