import type { Desired } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import { declaredEntries } from '../../login/mapping/access-entries/spell.ts'
import { assigned } from '../../login/mapping/assigned.ts'
import { awsOwnerOf, ownerOf } from '../../login/owner/entry-owner.ts'
import { makePlan } from '../../plan/make-plan.ts'
import { stateAfter } from '../../plan/state-after.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
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
import type { Lacking } from './lacking.ts'
import { leastFirst } from './least.ts'
import { entranceOf } from './line/entrance.ts'
import { isEmpty, withLines } from './line/lines.ts'
import { ownOf } from './line/own.ts'
import { declaredWays, meantWays } from './meant.ts'
import { overlaid } from './overlay.ts'
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
export function mendOf(lacking: Lacking): Mend {
  const { desired, state, wanted } = lacking
  const { way } = state.mapping
  const { facts } = state.snapshot
  const owner = way.kind === 'entry' ? awsOwnerOf(way.entry, { facts }) : undefined
  const ofAws = owner && ({ kind: 'aws-entry', owner } as const)
  if (way.kind === 'entry' && way.entry.details === undefined) return ofAws ?? { kind: 'none' }
  const repair = state.awsAuth.broken.length > 0
  const unchanged = tried(lacking, { desired, repair: false })
  if (isMet(unchanged.held, wanted)) return { kind: 'apply', repair: false, refused: unchanged.refused }
  const before = repair ? tried(lacking, { desired, repair: true }) : unchanged
  if (isMet(before.held, wanted)) return { kind: 'apply', repair, refused: before.refused }
  if (ofAws !== undefined) return ofAws
  const planned = before.after
  const about: About = { ...lacking, planned, entrance: entranceOf(lacking, planned) }
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
function givesNow({ live, wanted, state, entrance }: About, { entryGroups }: Way): boolean {
  if (entryGroups === undefined || entrance.kind !== 'command') return true
  const [identity = entrance.entry.details] = state.mapping.identities
  return isMet(heldBy(indexRbac(live), [{ ...identity, groups: entryGroups }]), wanted)
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

function tried(about: Lacking, { desired, repair, entryGroups }: Planned): Tried {
  const { principal, live } = about
  const plan = makePlan(desired, live, { repair })
  const after = stateOf(principal, stateAfter(plan, live), live)
  const refused = errorsOf(plan)
  const identities =
    entryGroups === undefined
      ? identitiesUnread(about, desired)
      : after.mapping.identities.map((identity) => ({ ...identity, groups: entryGroups }))
  const held = identities === undefined ? after.held : heldBy(indexRbac(after.snapshot), identities)
  return { held, refused, after }
}

/** Where access entries are not known, a plan makes none and says so: whom the declared one would make of it then. */
function identitiesUnread(
  { principal, live }: Lacking,
  desired: Desired,
): readonly KubernetesIdentity[] | undefined {
  if (principal.kind !== 'iam' || live.facts?.accessEntries.kind !== 'unknown') return undefined
  const key = principalKey(principal.arn)
  const entry = declaredEntries(assigned(desired, live)).find(({ arn }) => principalKey(arn) === key)
  return entry && [{ username: entry.username, groups: entry.groups, policies: entry.policies }]
}

/** The first that gives it; rather one whose plan has no errors that the file does not have already. */
function firstOf(
  about: About,
  trying: { readonly ways: Iterable<Way>; readonly before: Tried; readonly repair: boolean },
): Given | undefined {
  const { before, repair } = trying
  let other: Given | undefined
  for (const way of trying.ways) {
    if (needsNoPlan(way) && !mayGive(about, { way, after: before.after })) continue
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

/** What follows from the lines alone: not whom a command or `mapping` makes of it. */
function needsNoPlan({ entryGroups, lines }: Way): boolean {
  return entryGroups === undefined && lines.mapping === undefined
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
  { entrance, state }: About,
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
  if (entryGroups === undefined || entrance.kind !== 'command')
    return { kind: 'lines', by, lines, repair, refused, gives }
  const { entry } = entrance
  return {
    kind: 'access-entry',
    by,
    gives,
    principalArn: entry.principalArn,
    username: entry.details.username,
    groups: entryGroups,
    ...makerOfEntry(entry, state.snapshot.facts),
    ...(isEmpty(lines) ? (givesNow ? {} : { needsApply: true }) : { lines }),
  }
}

function makerOfEntry(entry: AccessEntry, facts: ClusterFacts | undefined): { readonly maker?: Tool } {
  const owner = ownerOf(entry, { facts })
  if (owner.kind !== 'made-by') return {}
  const { kind: _, ...maker } = owner
  return { maker }
}
