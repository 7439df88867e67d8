import { z } from 'zod'
import { isRouteName, type RouteName } from '../../pages/routes'

/** A page as the compiled site is asked for it. */
export interface Asked {
  /** Its path on the site. */
  path: string
  /** Whether it is a document, and no HTML. */
  document?: boolean
  /** Its digest, as the run that plans it found it. */
  digest: string
  /** Which model it is given; none, where it is made of code and words alone. */
  from?: { route: RouteName; params: object }
}

/** What a process that draws pages is given to do. */
export interface Job {
  /** The digest of the code that the site is compiled from. */
  code: string
  pages: Asked[]
}

const asked = z.object({
  path: z.string(),
  document: z.boolean().optional(),
  digest: z.string(),
  from: z.object({ route: z.custom<RouteName>(isRouteName), params: z.looseObject({}) }).optional(),
})

/** What is sent to it, as it is read there. */
export const jobSchema = z.object({ code: z.string(), pages: z.array(asked) })

/** What it sends for each page that lies finished on the disk. */
export const doneSchema = z.object({ done: z.string() })
