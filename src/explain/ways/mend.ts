import type { Desired } from '../../access/desired.ts'
import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import { awsOwnerOf, ownerOf } from '../../login/owner/entry-owner.ts'
import { makePlan } from '../../plan/make-plan.ts'
import { stateAfter } from '../../plan/state-after.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import type { Tool } from '../../tool/tool.ts'
import type { Given, Mend } from '../explanation.ts'
import { type Held, heldBy } from '../held.ts'
import { errorsOf } from '../plan-errors.ts'
import { isMet, type State, stateOf } from '../state.ts'
import type { About } from './about.ts'
import { exactWays } from './exact.ts'
import { type Giving, groupWays, roleWays } from './existing.ts'
import { type Gives, givesOf } from './gives.ts'
import { leastFirst } from './least.ts'
import { isEmpty, withLines } from './lines.ts'
import { declaredWays, meantWays } from './meant.ts'
import { overlaid } from './overlay.ts'
import { ownOf, usernameOf } from './own-line.ts'
import { presetWays } from './presets.ts'
import type { Way } from './way.ts'

/**
 * What gives the principal what is asked for. Each way is tried before it is shown: the lines are put into the file,
 * the file is planned, and the principal is looked for in what the plan makes of the cluster. The first way whose plan
 * has no new errors is the one.
 *
 * Asked for a request, exactly that comes first, and what exists and gives it second, with what else it gives. Asked
 * for the console, what was meant comes first, then the existing group or role that gives least, and the presets last.
 */
export function mendOf(about: About): Mend {
  const { desired, state, wanted } = about
  const { way } = state.mapping
  const { facts } = state.snapshot
  const owner = way.kind === 'entry' ? awsOwnerOf(way.entry, { facts }) : undefined
  const ofAws = owner && ({ kind: 'aws-entry', owner } as const)
  if (way.kind === 'entry' && way.entry.details === undefined) return ofAws ?? { kind: 'none' }
  const repair = state.awsAuth.broken.length > 0
  const unchanged = tried(about, { desired, repair: false })
  if (isMet(unchanged.held, wanted)) return { kind: 'apply', repair: false, refused: unchanged.refused }
  const before = repair ? tried(about, { desired, repair: true }) : unchanged
  if (isMet(before.held, wanted)) return { kind: 'apply', repair, refused: before.refused }
  if (ofAws !== undefined) return ofAws
  const found = (ways: Iterable<Way>) => firstOf(about, { ways, before, repair })
  const existing = (): Iterable<Way> => {
    const [groups, roles] = [groupWays(about, before.after), roleWays(about, before.after)]
    // Whoever was to be an admin has no place among others: it gets a group of its own.
    return hadOnlyMasters(about)
      ? inTurn(waysOf(leastFirst(roles)), waysOf(leastFirst(groups)))
      : waysOf(leastFirst([...groups, ...roles]))
  }
  const inOrder =
    wanted === undefined
      ? [found(inTurn(meantWays(about), existing(), presetWays(about)))]
      : [
          found(declaredWays(about)),
          found(exactWays(about, wanted)),
          found(inTurn(meantWays(about), existing())),
        ]
  const [first, second] = inOrder.filter((one) => one !== undefined)
  if (first === undefined) return { kind: 'none' }
  // What was agreed to and gives exactly the request needs no other way.
  const isEnough = first.by.kind === 'meant' && first.gives.beyond.length === 0
  return second === undefined || isEnough ? first : { ...first, second }
}

function hadOnlyMasters(about: About): boolean {
  return about.principal.kind === 'iam' && ownOf(about, about.principal).onlyMasters === true
}

function* inTurn(...all: readonly Iterable<Way>[]): Generator<Way> {
  for (const ways of all) yield* ways
}

function* waysOf(all: Iterable<Giving>): Generator<Way> {
  for (const { way } of all) yield way
}

/** Whether its access entry with these groups is enough as the cluster is. */
function givesNow({ principal, live, state, wanted }: About, { entryGroups }: Way): boolean {
  if (entryGroups === undefined || principal.kind !== 'iam') return true
  const [identity] = state.mapping.identities
  const username = identity?.username ?? usernameOf(principal)
  return isMet(heldBy(indexRbac(live), [{ ...identity, username, groups: entryGroups }]), wanted)
}

interface Tried {
  readonly held: Held
  readonly refused: readonly string[]
  readonly after: State
}

interface Planned {
  readonly desired: Desired
  readonly repair: boolean
  readonly entryGroups?: readonly string[] | undefined
}

function tried({ principal, live }: About, { desired, repair, entryGroups }: Planned): Tried {
  const plan = makePlan(desired, live, { repair })
  const after = stateOf(principal, stateAfter(plan, live), live)
  const refused = errorsOf(plan)
  if (entryGroups === undefined) return { held: after.held, refused, after }
  const [identity] = after.mapping.identities
  const username = identity?.username ?? (principal.kind === 'iam' ? usernameOf(principal) : principal.name)
  const held = heldBy(indexRbac(after.snapshot), [{ ...identity, username, groups: entryGroups }])
  return { held, refused, after }
}

/** The first that gives it; rather one whose plan has no errors that the file does not have already. */
function firstOf(
  about: About,
  trying: { readonly ways: Iterable<Way>; readonly before: Tried; readonly repair: boolean },
): Given | undefined {
  const { before, repair } = trying
  let other: Given | undefined
  for (const way of trying.ways) {
    if (way.entryGroups === undefined && !mayGive(about, { way, after: before.after })) continue
    const desired = withLines(about.desired, way.lines)
    const { held, refused } = tried(about, { desired, repair, entryGroups: way.entryGroups })
    if (!isMet(held, about.wanted)) continue
    const gives = givesOf(before.held, held, about.wanted)
    const given = givenBy(about, { way, refused, repair, gives, givesNow: givesNow(about, way) })
    if (refused.every((code) => before.refused.includes(code))) return given
    other ??= given
  }
  return other
}

/** Most ways that give nothing need no plan to show it, which takes long on a large cluster. */
function mayGive(
  { desired, wanted }: About,
  { way, after }: { readonly way: Way; readonly after: State },
): boolean {
  const { identities } = after.mapping
  return isMet(overlaid({ after: after.snapshot, desired, lines: way.lines, identities }), wanted)
}

function givenBy(
  { principal, state, fullArn }: About,
  about: {
    readonly way: Way
    readonly refused: readonly string[]
    readonly repair: boolean
    readonly gives: Gives
    /** Without the file applied first. */
    readonly givesNow: boolean
  },
): Given {
  const { way, refused, repair, gives, givesNow } = about
  const { by, lines, entryGroups } = way
  if (entryGroups === undefined || principal.kind !== 'iam')
    return { kind: 'lines', by, lines, repair, refused, gives }
  const { way: wayIn } = state.mapping
  const isEntry = wayIn.kind === 'entry'
  const username = isEntry ? wayIn.entry.details?.username : undefined
  return {
    kind: 'access-entry',
    by,
    gives,
    action: isEntry ? 'update' : 'create',
    principalArn: isEntry ? wayIn.entry.principalArn : (fullArn ?? principal.arn),
    wholeArn: isEntry || fullArn !== undefined,
    ...(username === undefined ? {} : { username }),
    groups: entryGroups,
    ...(isEntry ? makerOfEntry(wayIn.entry, state.snapshot.facts) : {}),
    ...(isEmpty(lines) ? (givesNow ? {} : { needsApply: true }) : { lines }),
  }
}

function makerOfEntry(entry: AccessEntry, facts: ClusterFacts | undefined): { readonly maker?: Tool } {
  const owner = ownerOf(entry, { facts })
  if (owner.kind !== 'made-by') return {}
  const { kind: _, ...maker } = owner
  return { maker }
}
