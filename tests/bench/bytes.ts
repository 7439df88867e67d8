import { formats } from '../../lib/catalogue/variants'
import { recipe } from '../../lib/pipeline/variants/recipe'
import { encode, matchedOptions, samples } from './match'
import { canScore, missing } from './score'
import type { Result, Row } from './table'

/**
 * What a picture weighs at the same distance from its original, ours against the peer's defaults, and how far
 * ours is as it is published.
 */
export async function bytes(): Promise<Result> {
  const settings = [
    `${samples.count} originals at ${samples.width} px, distance by Butteraugli`,
    `published: ${JSON.stringify(recipe.options)}`,
  ]
  const head = { part: 'bytes', command: 'npm run bench -- bytes' }
  if (!canScore()) return { ...head, settings: [missing], rows: [] }
  const options = await matchedOptions()
  const rows: Row[] = []
  for (const format of formats) {
    const [published, matched, peer] = [
      await encode(format, recipe.options[format]),
      await encode(format, options[format]),
      await encode(format, {}),
    ]
    const quality = (options[format] as { quality: number }).quality
    rows.push(
      {
        name: `${format} bytes at equal score (our quality ${quality})`,
        unit: 'KB',
        ours: matched.bytes / 1000,
        against: peer.bytes / 1000,
        atMost: 1,
      },
      {
        name: `${format} bytes as published`,
        unit: 'KB',
        ours: published.bytes / 1000,
        against: peer.bytes / 1000,
      },
      { name: `${format} distance as published`, unit: '', ours: published.distance, against: peer.distance },
    )
  }
  return { ...head, settings, rows }
}
