import { type DangerSeverity, SEVERITIES } from '../../danger/rule/rule.ts'
import { inSubjectOrder } from '../../rbac/access-subject.ts'
import { areTooLarge } from '../../rbac/atom-budget.ts'
import { compactAccess } from '../../rbac/compact.ts'
import type { AccessDifference, ScopedAtom } from '../../rbac/gained.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import { permits } from '../../rbac/permits.ts'
import { counted } from '../../words/count.ts'
import type { Change } from '../change/change.ts'
import { awsOwners } from './aws-owners.ts'
import { consoleAccess } from './console-access.ts'
import type { ChangedLogins, Effect, Effects } from './effect.ts'
import { gainedDangers, gainedFindings, lostFindings } from './gained-dangers.ts'
import { byGravity } from './gravity.ts'
import { keptBy } from './kept.ts'
import { effectLimits } from './limits.ts'
import { losesAll } from './loses-all.ts'
import type { AccessViews, Reached } from './reached.ts'
import { type Step, stepsOf } from './step.ts'

/** What the changes mean for the subjects that they reach (`reachedSubjects`). */
export function effectsOf(about: {
  readonly views: AccessViews
  readonly reached: readonly Reached[]
  readonly changes: readonly Change[]
}): Effects {
  const { views } = about
  const felt = about.reached.filter(({ difference }) => difference.gained.length + difference.lost.length > 0)
  return {
    access: effects(felt),
    console: consoleAccess({ views, felt, changes: about.changes }),
    logins: changedLogins(about.reached),
    ...awsOwners(about.reached, views.facts.before),
    limits: [...effectLimits(views, about.changes), ...uncomparedRoles(felt)],
  }
}

function changedLogins(reached: readonly Reached[]): ChangedLogins {
  const principals = reached.filter(({ subject }) => subject.kind === 'principal')
  const only = (one: 'before' | 'after', other: 'before' | 'after'): readonly string[] =>
    principals
      .filter((about) => about[one].identities.length > 0 && about[other].identities.length === 0)
      .map(({ subject }) => subject.name)
  return { given: only('after', 'before'), taken: only('before', 'after') }
}

/** Roles of what somebody gains or loses whose rules are too large to be compared: how many, since names are from outside. */
function uncomparedRoles(felt: readonly Reached[]): string[] {
  const found = new Set<string>()
  for (const { rules, via } of new Set(
    felt.flatMap(({ before, after }) => [...before.grants, ...after.grants]),
  ))
    if (via.kind === 'binding' && areTooLarge(rules)) found.add(via.role)
  if (found.size === 0) return []
  return [
    `The rules of ${counted(found.size, 'role')} have too many combinations to compare: a gain of them is overstated, and a loss of them is not shown.`,
  ]
}

/**
 * One for all of a kind that gain and lose the same by the same roles; they may come to these by groups and names of
 * their own.
 */
function effects(felt: readonly Reached[]): Effect[] {
  const drafts = new Map<AccessDifference, Draft>()
  const same = Map.groupBy(felt, (one) => {
    const draft = drafts.get(one.difference) ?? draftOf(one)
    drafts.set(one.difference, draft)
    return `${one.subject.kind} ${isUncertain(one)} ${losesAll(one)} ${keepsAdmin(one)} ${draft.key}`
  })
  return [...same.values()].flatMap((group) => effect(group, drafts)).toSorted(byGravity)
}

interface Draft
  extends Pick<
    Effect,
    'gained' | 'lost' | 'gainedThrough' | 'lostThrough' | 'gains' | 'losses' | 'keeps' | 'someLogins'
  > {
  /** Equal for what is one effect. */
  readonly key: string
}

function draftOf(one: Reached): Draft {
  const { difference } = one
  const [gained, lost] = [compactAccess(difference.gained), compactAccess(difference.lost)]
  const [gainedThrough, lostThrough] = [pathsOf(difference.gained), pathsOf(difference.lost)]
  const someLogins = [...gainedThrough, ...lostThrough].some(({ symbolic }) => symbolic === true)
  const gains = stepsOf(gained, gainedFindings(one), gainedThrough)
  const losses = stepsOf(lost, lostFindings(one), lostThrough)
  const keeps = keptBy(one)
  const told = [gains, losses].map((steps) => steps.map(({ scopes, held }) => [scopes, held]))
  const key = JSON.stringify([
    [gained, lost, rolesOf(gainedThrough), rolesOf(lostThrough), someLogins],
    [told, keeps],
  ])
  return {
    gained,
    lost,
    gainedThrough,
    lostThrough,
    gains,
    losses,
    ...(keeps === undefined ? {} : { keeps }),
    someLogins,
    key,
  }
}

function effect(group: readonly Reached[], drafts: ReadonlyMap<AccessDifference, Draft>): Effect[] {
  const all = new Set(group.flatMap(({ difference }) => drafts.get(difference) ?? []))
  const [draft] = all
  const [one] = group
  if (draft === undefined || one === undefined) return []
  const { gained, lost, keeps } = draft
  const danger = gravest(group)
  return [
    {
      subjects: inSubjectOrder(group.map(({ subject }) => subject)),
      gained,
      lost,
      gainedThrough: distinct([...all].flatMap(({ gainedThrough }) => gainedThrough)),
      lostThrough: distinct([...all].flatMap(({ lostThrough }) => lostThrough)),
      gains: joinedWays(all, 'gains'),
      losses: joinedWays(all, 'losses'),
      ...(keeps === undefined ? {} : { keeps }),
      ...(danger === undefined ? {} : { danger }),
      losesAll: losesAll(one),
      keepsAdmin: keepsAdmin(one),
      someLogins: draft.someLogins || isUncertain(one),
    },
  ]
}

/** The same steps with the ways of all. */
function joinedWays(drafts: ReadonlySet<Draft>, side: 'gains' | 'losses'): readonly Step[] {
  const [first, ...others] = [...drafts].map((draft) => draft[side])
  if (first === undefined || others.length === 0) return first ?? []
  return first.map((step, index) => ({
    ...step,
    through: distinct(
      [step, ...others.flatMap((steps) => steps[index] ?? [])].flatMap(({ through }) => through),
    ),
  }))
}

/** Of all of them: what is new is the same to each, and what makes two permissions dangerous together need not be. */
function gravest(group: readonly Reached[]): DangerSeverity | undefined {
  const found = new Set(
    [...new Map(group.map((one) => [one.difference, one])).values()].flatMap((one) =>
      gainedDangers(one).map(({ severity }) => severity),
    ),
  )
  return SEVERITIES.find((severity) => found.has(severity))
}

function keepsAdmin({ after, difference }: Reached): boolean {
  if (difference.lost.length === 0) return false
  return permits(
    after.grants.filter(({ via }) => via.symbolic !== true),
    EVERYTHING,
  )
}

const EVERYTHING = { verb: '*', group: '*', resource: '*' }

/** One of several rows is picked at random, now or after. */
function isUncertain({ before, after }: Reached): boolean {
  return before.identities.length > 1 || after.identities.length > 1
}

function pathsOf(atoms: readonly ScopedAtom[]): readonly GrantPath[] {
  return distinct([...new Set(atoms.map(({ via }) => via))])
}

function rolesOf(paths: readonly GrantPath[]): readonly string[] {
  return [...new Set(paths.map(roleOf))].toSorted()
}

function roleOf(path: GrantPath): string {
  switch (path.kind) {
    case 'masters':
      return path.kind
    case 'policy':
      return path.policy
    case 'binding':
      return path.role
  }
}

/** By their text, so that the order does not depend on that of the objects. */
function distinct(paths: readonly GrantPath[]): readonly GrantPath[] {
  const byText = new Map(paths.map((path) => [textOf(path), path]))
  return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path)
}

function textOf(path: GrantPath): string {
  const { symbolic = false } = path
  if (path.kind === 'masters') return JSON.stringify(['', symbolic])
  if (path.kind === 'policy') return JSON.stringify(['policy', path.policy, path.namespace ?? ''])
  return JSON.stringify([path.subject.kind, path.subject.name, path.binding, path.role, symbolic])
}
