import type { Plan } from '../plan/plan.ts'
import { type ShownPlan, shownPlans } from '../plan/shown/shown-plan.ts'
import { type ReviewRecord, recordLength } from './record.ts'

/**
 * The record with what was shown of each plan, as exactly as there is room for: first every cluster's facts themselves,
 * then every cluster's hashes of them. Only where that does not fit, the clusters with most facts keep the digest of
 * their plan alone, which must then be met exactly.
 *
 * @param plans in the order of `head.clusters`
 * @param limit how many characters the record's line may take
 * @returns `undefined` where it does not fit at all
 */
export function fitRecord(
  draft: Omit<ReviewRecord, 'shown'>,
  plans: readonly Plan[],
  limit: number,
): ReviewRecord | undefined {
  const ladders = plans.map(shownPlans)
  const fits = (shown: readonly ShownPlan[]): ReviewRecord | undefined => {
    const record = { ...draft, shown }
    return recordLength(record) <= limit ? record : undefined
  }
  const alike = ['atoms', 'hashes'].flatMap((kind) => {
    const record = fits(ladders.map((ladder) => rung(ladder, kind)))
    return record === undefined ? [] : [record]
  })[0]
  return alike ?? byDigests(ladders, fits)
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
