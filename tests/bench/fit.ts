/** A cost that grows with the collection: what it came to at each size. */
export interface Cost {
  name: string
  unit: string
  values: number[]
  /** The most that the largest size may come to. */
  atMost?: number
}

/**
 * The exponent b of value = a·size^b that fits best (least squares on the logarithms): 0 stays as it is, 1 is
 * linear, 2 grows with the square. A cost that is 0 at every size has the exponent 0.
 */
export function exponent(sizes: number[], values: number[]) {
  if (values.every((value) => value === values[0])) return 0
  const [x, y] = [sizes.map(Math.log), values.map(Math.log)]
  const [meanX, meanY] = [mean(x), mean(y)]
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index] - meanY), 0)
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
}

/** The costs as text, a line each: what it came to at each size, its exponent, and whether a goal is met. */
export function growthTable(sizes: number[], costs: Cost[]) {
  const heads = ['', ...sizes.map((size) => size.toLocaleString('en')), 'exponent', 'goal', '']
  const rows = costs.map(({ name, unit, values, atMost }) => [
    `${name}, ${unit}`,
    ...values.map((value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))),
    exponent(sizes, values).toFixed(2),
    atMost === undefined ? '' : `≤ ${atMost}`,
    atMost === undefined ? '' : values.at(-1)! <= atMost ? 'met' : 'missed',
  ])
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)))
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function mean(values: number[]) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
