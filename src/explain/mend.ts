import type { Desired } from '../access/desired.ts'
import { awsOwnerOf } from '../login/owner/entry-owner.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { stateAfter } from '../plan/state-after.ts'
import { candidates } from './candidates.ts'
import { entryMend } from './entry-mend.ts'
import type { Mend } from './explanation.ts'
import { type AccessLines, withLines } from './lines.ts'
import { overlaid } from './overlay.ts'
import { isMet, type State, stateOf } from './state.ts'
import type { ToMend } from './to-mend.ts'

/**
 * What gives the principal what is asked for. Each way is tried before it is shown: the lines are put into the file,
 * the file is planned, and the principal is looked for in what the plan makes of the cluster. The first way whose plan
 * has no new errors is the one; the least comes first.
 */
export function mendOf(about: ToMend): Mend {
  const { desired, state, wanted } = about
  const { way } = state.mapping
  const { facts } = state.snapshot
  const owner = way.kind === 'entry' ? awsOwnerOf(way.entry, { facts }) : undefined
  const ofAws = owner && ({ kind: 'aws-entry', owner } as const)
  if (way.kind === 'entry' && way.entry.details === undefined) return ofAws ?? { kind: 'none' }
  const repair = state.awsAuth.broken.length > 0
  const unchanged = tried(about, desired, false)
  if (unchanged.met) return { kind: 'apply', repair: false, refused: unchanged.refused }
  const before = repair ? tried(about, desired, true) : unchanged
  if (before.met) return { kind: 'apply', repair, refused: before.refused }
  if (ofAws !== undefined) return ofAws
  const { snapshot: after, mapping } = before.after
  let second: { readonly lines: AccessLines; readonly refused: readonly string[] } | undefined
  for (const lines of candidates(about)) {
    if (!isMet(overlaid({ after, desired, lines, identities: mapping.identities }), wanted)) continue
    const { met, refused } = tried(about, withLines(desired, lines), repair)
    if (!met) continue
    if (refused.every((code) => before.refused.includes(code)))
      return { kind: 'lines', lines, repair, refused }
    second ??= { lines, refused }
  }
  return entryMend(about) ?? (second === undefined ? { kind: 'none' } : { kind: 'lines', ...second, repair })
}

interface Tried {
  readonly met: boolean
  readonly refused: readonly string[]
  readonly after: State
}

function tried({ principal, live, wanted }: ToMend, desired: Desired, repair: boolean): Tried {
  const plan = makePlan(desired, live, { repair })
  const after = stateOf(principal, stateAfter(plan, live), live)
  return { met: isMet(after.held, wanted), refused: errorsOf(plan), after }
}

export function errorsOf({ problems }: Plan): readonly string[] {
  return [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))]
}
