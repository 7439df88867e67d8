import { parseArgs } from 'node:util'
import { z } from 'zod'
import { lock } from '../disk/lock'
import { rightsKeys } from '../catalogue/rights'
import { states, themes } from '../catalogue/schema'
import { proposeAll, type Said } from '../intake/adding'
import { enter, NotEntered, type Entered } from '../intake/enter'
import type { Proposal } from '../intake/proposals'
import { realDay } from '../intake/sources/exif'
import { sourceNames } from '../intake/sources'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  id: text,
  date: text,
  creator: text,
  credit: text,
  rights: text,
  themes: text,
  state: text,
  prefer: text,
  gps: flag,
  yes: flag,
  json: flag,
} as const

const saidSchema = z
  .object({
    id: z.string(),
    date: z.string().refine((day) => realDay(day), 'is no day of the calendar'),
    creator: z.string(),
    credit: z.string(),
    rights: z.enum(rightsKeys),
    themes: z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(z.enum(themes))),
    state: z.enum(states),
    prefer: z.enum(sourceNames),
  })
  .partial()

let asJson = false
try {
  const {
    values: { yes, json, gps, ...flags },
    positionals,
  } = parseArgs({ allowPositionals: true, options })
  asJson = json ?? false
  const said: Said = { ...readFlags(flags), gps }
  if (!positionals.length) throw new Error('No file is named. Write npm run add -- picture.jpg.')
  if (said.id && positionals.length > 1)
    throw new Error('One id cannot name several files. Add them one by one, or let each have its own.')
  // The prompts are loaded where there is somebody to read them.
  const desk =
    process.stdin.isTTY && process.stdout.isTTY && !yes && !json ? await import('../intake/ask') : undefined
  const read = await proposeAll(positionals, said, desk?.chooseSource)
  const proposals = desk ? await desk.askAll(read) : read
  // Only now: an editor may take an hour over the questions.
  await lock(process.cwd(), 'add')
  tell(proposals, enter(process.cwd(), proposals))
} catch (error) {
  if (asJson)
    console.log(
      JSON.stringify({
        added: [],
        refused:
          error instanceof NotEntered ? error.refusals : [{ file: null, message: (error as Error).message }],
      }),
    )
  else
    console.error(`${(error as Error).message}${error instanceof NotEntered ? '\nNothing was written.' : ''}`)
  process.exitCode = 1
}

function readFlags(flags: Record<string, string | undefined>): Said {
  const parsed = saidSchema.safeParse(flags)
  if (parsed.success) return parsed.data
  const [{ path, message }] = parsed.error.issues
  throw new Error(
    `--${String(path[0])} ${flags[String(path[0])]} is refused: ${message}. Mend it, then run the command again.`,
  )
}

function tell(proposals: Proposal[], entered: Entered[]) {
  if (asJson) {
    const added = entered.map((one, index) => {
      const {
        kind,
        date,
        creator,
        credit,
        rights,
        position,
        stood,
        countries,
        themes,
        title,
        alt,
        caption,
        place,
      } = proposals[index]
      return {
        ...one,
        kind,
        date,
        creator,
        credit,
        rights,
        position,
        stood,
        countries,
        themes,
        title,
        alt,
        caption,
        place,
      }
    })
    console.log(JSON.stringify({ added, refused: [] }))
    return
  }
  for (const [index, { id, original, entry }] of entered.entries()) {
    const { kind, date, creator, credit, rights, position, stood } = proposals[index]
    const place = position ?? stood
    const where = position ? '' : stood ? 'the camera stood at ' : 'no coordinates'
    console.log(
      `${id}: ${[kind, date, creator ?? 'no creator', credit ?? 'no credit', rights, `${where}${place ? `${place.lat}, ${place.lon}` : ''}`].join(' · ')}`,
    )
    console.log(`  ${original}\n  ${entry}`)
  }
  console.log(
    `${entered.length} ${entered.length === 1 ? 'image' : 'images'} added. Now run npm run check: it lists what only you can write.`,
  )
}
