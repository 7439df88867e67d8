import { parseArgs } from 'node:util'
import { z } from 'zod'
import { rightsKey, states, themes } from '../catalogue/schema'
import { sourceNames } from './sources'
import { realDay } from './sources/values'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const flags = {
  id: text,
  date: text,
  reason: text,
  creator: text,
  credit: text,
  rights: text,
  themes: text,
  state: text,
  prefer: text,
  seal: text,
  gps: flag,
  yes: flag,
  json: flag,
} as const

const optionsSchema = z
  .object({
    id: z.string(),
    date: z.string().refine((day) => realDay(day), 'is no day of the calendar'),
    // Why the day is another than the file says.
    reason: z.string().trim().min(1),
    creator: z.string(),
    credit: z.string(),
    rights: rightsKey,
    themes: z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(z.enum(themes))),
    // That the words exist, and shall exist, in one language only.
    state: z.enum(states),
    // Whom to believe where sources disagree.
    prefer: z.enum(sourceNames),
    // That the file is not as it was signed, and no other is to be had.
    seal: z.literal('broken'),
  })
  .partial()

/** What an editor says of files beforehand, in place of what they say themselves. */
export type AddOptions = z.infer<typeof optionsSchema> & {
  /** Whether the place shown is where the camera was, where the file does not tell it otherwise. */
  gps?: boolean
}

/** The arguments of `npm run add`: files, flags that are on, and the others' values, not looked at yet. */
export function parseFlags(args: string[]) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: flags })
  const { yes = false, json = false, gps = false, ...texts } = values
  return { files: positionals, yes, json, gps, texts }
}

/**
 * What the flags say of the files.
 * @throws Error of two sentences if a value is refused, or no file is named, or one id for several.
 */
export function readOptions({ files, gps, texts }: ReturnType<typeof parseFlags>): AddOptions {
  const options: AddOptions = { ...parseValues(texts), gps }
  if (!files.length) throw new Error('No file is named. Write npm run add -- picture.jpg.')
  if (options.id && files.length > 1)
    throw new Error('One id cannot name several files. Add them one by one, or let each have its own.')
  return options
}

function parseValues(values: Record<string, string | undefined>) {
  const parsed = optionsSchema.safeParse(values)
  if (parsed.success) return parsed.data
  const [{ path, message }] = parsed.error.issues
  const name = String(path[0])
  throw new Error(`--${name} ${values[name]} is refused: ${message}. Mend it, then run the command again.`)
}
