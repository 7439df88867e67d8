import type { StandIn } from '../../catalogue/standin'

/** How many places wide and high a picture is when its stand-in is fitted: three to a colour. */
export const places = 12

/** How much each of some colours, evenly laid from edge to edge, adds to each place: a gradient of CSS. */
function weightsOf(colours: number) {
  const at = (place: number) => ((place + 0.5) / places) * (colours - 1)
  return Array.from({ length: places }, (_, place) =>
    Array.from({ length: colours }, (_, colour) => Math.max(0, 1 - Math.abs(at(place) - colour))),
  )
}

const [down, across] = [weightsOf(4), weightsOf(2)]

/**
 * The stand-in of a picture: of all products of two gradients about the one that differs least from it,
 * channel by channel.
 *
 * @param pixels `places` × `places` pixels of 3 bytes, sRGB.
 */
export function fitStandIn(pixels: Uint8Array): StandIn {
  const channels = [0, 1, 2].map((channel) => fitChannel(tableOf(pixels, channel)))
  const colours = channels[0].map((_, index) => channels.map((channel) => channel[index]))
  return colours
    .flat()
    .map((level) => level.toString(16))
    .join('')
}

/** One channel as rows of levels, black being a little more than 0, by which nothing can be divided. */
function tableOf(pixels: Uint8Array, channel: number) {
  const row = (y: number) => Array.from({ length: places }, (_, x) => pixels[(y * places + x) * 3 + channel])
  return Array.from({ length: places }, (_, y) => row(y).map((byte) => (byte + 1) / 256))
}

/**
 * The six levels of a channel, 0–15: two lists of which neither is negative, improved in turn (Lee and Seung,
 * Algorithms for Non-negative Matrix Factorization, 2001). After 30 rounds no digit changes any more. The
 * levels down are fitted once more to those across as these were rounded.
 */
function fitChannel(table: number[][]) {
  const turned = table[0].map((_, x) => table.map((row) => row[x]))
  let levels = [1, 1, 1, 1]
  let factors = [1, 1]
  for (let round = 0; round < 30; round++) {
    levels = improve(levels, down, { table, by: spread(factors, across) })
    factors = improve(factors, across, { table: turned, by: spread(levels, down) })
  }
  // A factor of 0 would leave no level to fit.
  const rounded = factors.map((factor) => Math.max(1, digit(factor / Math.max(...factors))))
  const by = spread(
    rounded.map((factor) => factor / 15),
    across,
  )
  for (let round = 0; round < 30; round++) levels = improve(levels, down, { table, by })
  return [...levels.map(digit), ...rounded]
}

/** The table that levels are to make, and by what they are multiplied at each place of its rows. */
interface Aim {
  table: number[][]
  by: number[]
}

/** Levels that make a table better than these do; where they are perfect, the same. */
function improve(levels: number[], weights: number[][], { table, by }: Aim) {
  const wanted = table.map((row) => product(row, by))
  const had = spread(levels, weights).map((level) => level * product(by, by))
  return levels.map((level, index) => {
    const share = weights.map((weight) => weight[index])
    return (level * product(share, wanted)) / product(share, had)
  })
}

/** The level at each place of a gradient. */
function spread(levels: number[], weights: number[][]) {
  return weights.map((weight) => product(weight, levels))
}

function product(one: number[], other: number[]) {
  return one.reduce((sum, value, index) => sum + value * other[index], 0)
}

function digit(level: number) {
  return Math.round(Math.min(1, level) * 15)
}
