import { agree, isConversion, type Fact, type Reading } from './facts'

/** What two texts do not both say. */
export interface Difference {
  /** Facts of each side that the other has not. */
  left: Fact[]
  right: Fact[]
}

/**
 * Pairs the facts of two texts, as many as can be, and tells what is left over. What says nothing for certain
 * is left over only where both sides have some of its sort; what a text repeats, or converts, counts once.
 */
export function differ(left: Fact[], right: Fact[]): Difference {
  const paired = pair(left, right)
  const rest = (own: Fact[], met: Set<Fact>) =>
    own.filter((fact) => !met.has(fact) && ![...met].some((other) => isAgain(fact, other)))
  const lefts = rest(left, new Set(paired.keys()))
  const rights = rest(right, new Set(paired.values()))
  const isTold = (fact: Fact, others: Fact[]) =>
    !fact.weak || (fact.sort !== undefined && others.some(({ sort, weak }) => weak && sort === fact.sort))
  return {
    left: lefts.filter((fact) => isTold(fact, rights)),
    right: rights.filter((fact) => isTold(fact, lefts)),
  }
}

/** Whether a text says the same again, or in another unit. */
function isAgain(fact: Fact, met: Fact) {
  return (
    agree(fact, met) || fact.readings.some((one) => met.readings.some((other) => isConversion(one, other)))
  )
}

/**
 * The largest pairing of facts that agree, by augmenting paths (Kuhn). Strong facts go first on either side:
 * once paired, a fact stays so.
 */
function pair(left: Fact[], right: Fact[]) {
  const toLeft = new Map<Fact, Fact>()
  const toRight = new Map<Fact, Fact>()
  const search = (
    fact: Fact,
    [others, there, back]: [Fact[], Map<Fact, Fact>, Map<Fact, Fact>],
    seen: Set<Fact>,
  ): boolean => {
    for (const other of ordered(fact, others)) {
      if (seen.has(other)) continue
      seen.add(other)
      const holder = there.get(other)
      if (holder === undefined || search(holder, [others, there, back], seen)) {
        there.set(other, fact)
        back.set(fact, other)
        return true
      }
    }
    return false
  }
  const isStrong = ({ weak }: Fact) => !weak
  for (const fact of left.filter(isStrong)) search(fact, [right, toLeft, toRight], new Set())
  for (const fact of right.filter(isStrong))
    if (!toLeft.has(fact)) search(fact, [left, toRight, toLeft], new Set())
  for (const fact of left) if (!toRight.has(fact)) search(fact, [right, toLeft, toRight], new Set())
  return toRight
}

/** The facts that one may be paired with, those that say exactly the same first. */
function ordered(fact: Fact, others: Fact[]) {
  return others.filter((other) => agree(fact, other))
}

/** A measure, and what the text says that it is in another unit. */
export interface Misconversion {
  measure: Fact
  converted: Fact
}

/**
 * The measures that a text gives in two units, side by side, and that are not the same: 3,357 m (10,014 ft).
 */
export function misconversions(facts: Fact[]): Misconversion[] {
  return facts.flatMap((measure, index) => {
    const converted = facts.at(index + 1)
    if (!converted || !isBeside(converted)) return []
    const [one, other] = [measureOf(measure), measureOf(converted)]
    if (!one?.unit || !other?.unit || one.unit.dimension !== other.unit.dimension) return []
    if (one.unit.system === other.unit.system || isConversion(one, other)) return []
    return [{ measure, converted }]
  })
}

function measureOf({ readings }: Fact): Reading | undefined {
  return readings.find(({ unit }) => unit)
}

/** Whether a bracket, a slash or a word for “that is” alone stands between a fact and the one before. */
function isBeside({ gap = '' }: Fact) {
  return /^ *[(/[,=≈][^\p{L}\p{N}]*(?:\p{L}+ )?$/u.test(gap)
}
