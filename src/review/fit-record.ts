import type { Plan } from '../plan/plan.ts'
import { type ShownDrift, shortDrift, shownDrift } from '../plan/shown/shown-drift.ts'
import { type ShownPlan, shownPlans } from '../plan/shown/shown-plan.ts'
import { sum } from '../words/count.ts'
import { type ReviewRecord, recordLength } from './record.ts'

/**
 * The record with what was shown of each plan, as exactly as there is room for: first every cluster's facts themselves,
 * then every cluster's hashes of them. Only where that does not fit, the clusters with most facts keep the digest of
 * their plan alone, which must then be met exactly. What is beside the changes has its hashes, or where they are many one
 * digest a cluster.
 *
 * @param plans in the order of `head.clusters`
 * @param limit how many characters the record's line may take
 * @returns `undefined` where it does not fit at all
 */
export function fitRecord(
  draft: Omit<ReviewRecord, 'shown' | 'drift'>,
  plans: readonly Plan[],
  limit: number,
): ReviewRecord | undefined {
  const ladders = plans.map(shownPlans)
  const whole = plans.map((plan) => shownDrift(plan.drift))
  for (const drift of isShort(whole) ? [whole, whole.map(shortDrift)] : [whole.map(shortDrift)]) {
    const fits = (shown: readonly ShownPlan[]): ReviewRecord | undefined => {
      const record = { ...draft, shown, drift }
      return recordLength(record) <= limit ? record : undefined
    }
    for (const kind of ['atoms', 'hashes']) {
      const record = fits(ladders.map((ladder) => rung(ladder, kind)))
      if (record !== undefined) return record
    }
    const least = drift === whole ? undefined : byDigests(ladders, fits)
    if (least !== undefined) return least
  }
  return undefined
}

/** More hashes than these take too much of the room of the text. */
const MOST_KEYS = 500

function isShort(drift: readonly ShownDrift[]): boolean {
  return sum(drift.map((one) => (one.kind === 'keys' ? one.keys.length : 0))) <= MOST_KEYS
}

/** As few digests as will do, of the longest plans: by halves, since each attempt compresses everything. */
function byDigests(
  ladders: readonly (readonly ShownPlan[])[],
  fits: (shown: readonly ShownPlan[]) => ReviewRecord | undefined,
): ReviewRecord | undefined {
  const longest = [...ladders.keys()].toSorted(
    (one, other) => lengthOf(ladders[other]) - lengthOf(ladders[one]),
  )
  let best: ReviewRecord | undefined
  let [tooFew, enough] = [0, ladders.length]
  while (tooFew <= enough) {
    const count = Math.floor((tooFew + enough) / 2)
    const digests = new Set(longest.slice(0, count))
    const record = fits(
      ladders.map((ladder, index) => rung(ladder, digests.has(index) ? 'digest' : 'hashes')),
    )
    if (record === undefined) tooFew = count + 1
    else {
      best = record
      enough = count - 1
    }
  }
  return best
}

function rung(ladder: readonly ShownPlan[], kind: string): ShownPlan {
  const found = ladder.find((shown) => shown.kind === kind)
  if (found === undefined) throw new Error(`a plan is not shown as ${kind}`)
  return found
}

function lengthOf(ladder: readonly ShownPlan[] | undefined): number {
  const [exact] = ladder ?? []
  return exact?.kind === 'atoms' ? exact.atoms.length : 0
}
