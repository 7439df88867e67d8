/** One comparison: what this gallery needs, what it is held against, and the ratio that is asked for. */
export interface Row {
  name: string
  unit: string
  ours: number
  /** The peer's median, or the limit itself. */
  against: number
  /** `ours / against` may not be more. */
  atMost?: number
  /** `against / ours` may not be less: how many times faster. */
  atLeast?: number
}

/** What a part of the bench measured, with what it takes to measure it again. */
export interface Result {
  part: string
  command: string
  settings: string[]
  rows: Row[]
}

/** The ratio that a row's goal speaks of, and whether the goal is met; no goal is met by anything. */
export function judge({ ours, against, atMost, atLeast }: Row) {
  const ratio = ours === against ? 1 : atLeast === undefined ? ours / against : against / ours
  return { ratio, met: ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? -Infinity) }
}

const heads = ['', 'ours', 'against', 'ratio', 'goal', '']

/**
 * The results as text: under each part's command and settings a line for every row, columns aligned over all
 * parts.
 */
export function table(results: Result[]) {
  const cells = new Map(results.flatMap(({ rows }) => rows).map((row) => [row, cellsOf(row)]))
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...[...cells.values()].map((row) => row[column].length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd()
  return results
    .flatMap(({ part, command, settings, rows }) => [
      '',
      `${part}: ${command}`,
      ...settings.map((setting) => `  ${setting}`),
      line(heads),
      ...rows.map((row) => line(cells.get(row)!)),
    ])
    .join('\n')
}

function cellsOf(row: Row) {
  const { ratio, met } = judge(row)
  const goal =
    row.atMost !== undefined ? `≤ ${row.atMost}` : row.atLeast !== undefined ? `≥ ${row.atLeast}` : ''
  return [
    row.name,
    `${short(row.ours)} ${row.unit}`.trim(),
    `${short(row.against)} ${row.unit}`.trim(),
    ratio.toFixed(2),
    goal,
    goal && (met ? 'met' : 'missed'),
  ]
}

function short(value: number) {
  return value >= 1000 ? value.toFixed(0) : value === 0 ? '0' : value.toPrecision(3)
}
