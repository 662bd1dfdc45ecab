import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Ledger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { mayHideCreator } from '../login/authentication-mode.ts'
import { homeAccount } from '../login/home-account.ts'
import { factsWith } from '../login/mapping/access-entries/project.ts'
import { awsAuthAfter } from '../login/mapping/aws-auth/edits.ts'
import type { Problem } from '../problem/problem.ts'
import { planDigest } from './atom/digest.ts'
import { atomsOfPlan } from './atom/plan-atoms.ts'
import type { Change } from './change/change.ts'
import { changesTo, inOrder } from './change/kinds.ts'
import { planDangers } from './danger/dangers.ts'
import { loginDangers } from './danger/login-dangers.ts'
import { effectsOf } from './effect/effects.ts'
import type { AccessViews } from './effect/reached.ts'
import { countedAdmins } from './guard/admins.ts'
import { guardPlan } from './guard/guard-plan.ts'
import { changesAccess, type Guarded } from './guard/guarded.ts'
import type { NodeRoles } from './guard/node-roles.ts'
import { rbacAfter } from './guard/rbac-views.ts'
import { accessViews, reachedBy } from './guard/reached-by.ts'
import { ledgerProblems } from './ledger-room.ts'
import type { LintState } from './lint/lint-about.ts'
import { lintState } from './lint/lint-state.ts'
import type { Plan } from './plan.ts'
import { askedBy } from './shown/asked-by.ts'
import { gainsOf } from './shown/gains-of.ts'
import { targetOf } from './target.ts'
import { undeclaredIn } from './undeclared/undeclared.ts'

/** What is planned, before guards have seen it. */
export interface PlanParts {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly ledger: Ledger
  readonly nodes: NodeRoles
  /** As it is live. */
  readonly awsAuth: AwsAuth
  readonly base?: Plan['base'] | undefined
  readonly restores?: Plan['restores'] | undefined
  /** In any order. */
  readonly changes: readonly Change[]
  /** What is wrong with these changes. */
  readonly problems: readonly Problem[]
  /**
   * What is wrong whatever is changed: what the file asks for and no plan does in this cluster, and what cannot be read.
   * A look at the cluster as it is says it too.
   */
  readonly refused: readonly Problem[]
  /** The day, `2027-01-31`, in UTC. Absent: no exception of the file has ended. */
  readonly today?: string | undefined
}

/**
 * The plan of what is planned: in order, seen by every guard, with its digest. Whatever is written to a cluster, also
 * a way back, goes through here.
 */
export function completePlan(parts: PlanParts): Plan {
  const { desired, snapshot, ledger, awsAuth, base } = parts
  const cluster = desired.cluster.name
  const changes = inOrder(parts.changes)
  const live = snapshot.awsAuth?.data
  const edited = awsAuthAfter(base ?? live, changesTo('aws-auth', changes))
  const home = homeAccount({ desired, facts: snapshot.facts, awsAuth })
  const start = base === undefined ? awsAuth : decodeAwsAuth(base)
  const guarded: Guarded = {
    desired,
    snapshot,
    ledger,
    nodes: parts.nodes,
    changes,
    ...(base === undefined ? {} : { base }),
    ...(parts.restores === undefined ? {} : { restores: parts.restores }),
    awsAuth,
    home,
    awsAuthAfter: edited.ok ? (edited.data === live ? awsAuth : decodeAwsAuth(edited.data)) : undefined,
    factsAfter: snapshot.facts && factsWith(changesTo('access-entries', changes), snapshot.facts),
  }
  const meaning = meaningOf(guarded, parts.today)
  const undeclared = undeclaredIn(guarded, start)
  const ofPlan: Problem[] = [
    ...parts.refused,
    ...parts.problems,
    ...guardPlan(guarded),
    ...ledgerProblems({ ...guarded, drift: undeclared.drift }, guarded),
    ...(edited.ok
      ? []
      : edited.problems.map((problem) => ({ ...problem, where: { cluster, ...problem.where } }))),
  ]
  const problems: Problem[] = [
    ...(snapshot.told ?? []).map((problem): Problem => ({ brought: 'before', ...problem })),
    ...ofPlan.map((problem): Problem => ({ brought: 'plan', ...problem })),
    ...meaning.problems,
  ]
  const target = targetOf(desired.cluster, snapshot.facts)
  return {
    cluster,
    ...(home === undefined ? {} : { homeAccount: home }),
    target,
    set: desired.set,
    changes,
    policy: [],
    problems: distinct(problems),
    digest: planDigest(cluster, atomsOfPlan({ changes, policy: [], target }), meaning.gains),
    lastApplied: lastApplied(ledger),
    ...(base === undefined ? {} : { base }),
    ...(parts.restores === undefined ? {} : { restores: parts.restores }),
    ...undeclared,
    gains: meaning.gains,
    ...(mayHideCreator(snapshot.facts) ? { hidesCreator: true } : {}),
    ...(meaning.effects === undefined ? {} : { effects: meaning.effects }),
    ...(changesAccess(guarded) ? { admins: countedAdmins(guarded) } : {}),
  }
}

/** What the plan gives and takes, what of it is dangerous, and what is wrong with the cluster that it leaves behind. */
function meaningOf(
  guarded: Guarded,
  today: string | undefined,
): Pick<Plan, 'effects' | 'gains' | 'problems'> {
  const { desired, snapshot, nodes, changes } = guarded
  const objects = { before: snapshot, after: rbacAfter(guarded) }
  const views = (): AccessViews => accessViews(guarded)
  const reached = reachedBy(guarded)
  const dangersAbout = {
    desired,
    home: guarded.home,
    today,
    changes,
    reached,
    objects,
    views,
  }
  const { problems: dangers, byObjects } = planDangers(dangersAbout)
  const { problems: logins, byLogins } = loginDangers(dangersAbout)
  const lint = lintState({ desired, home: guarded.home, nodes, ...statesOf(guarded), today })
  const problems = [...dangers, ...logins, ...lint]
  if (!changesAccess(guarded)) return { problems, gains: [] }
  return {
    problems,
    gains: gainsOf({ reached, objects, byObjects, byLogins, askedBy: askedBy(changes) }),
    effects: effectsOf({ views: views(), reached, changes }),
  }
}

/** The cluster as it is, and as the plan leaves it: the same one where nothing changes. */
function statesOf(guarded: Guarded): { readonly before: LintState; readonly after: LintState } {
  const { snapshot, changes, base, awsAuth, awsAuthAfter = awsAuth, factsAfter } = guarded
  const before = { facts: snapshot.facts, awsAuth: snapshot.awsAuth && awsAuth, objects: snapshot }
  if (changes.length === 0 && base === undefined) return { before, after: before }
  const isThere = snapshot.awsAuth ?? base ?? changesTo('aws-auth', changes)[0]
  const after = { facts: factsAfter, awsAuth: isThere && awsAuthAfter, objects: rbacAfter(guarded) }
  return { before, after }
}

/** The encoder and the lint may both find that a key is broken; one of them is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>()
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.where, problem.message])
    // The lint knows better whether it was so before.
    if (!found.has(key) || problem.brought === 'before') found.set(key, problem)
  }
  return [...found.values()]
}

function lastApplied({ commit, digest, run, begun }: Ledger): Plan['lastApplied'] {
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(digest === undefined ? {} : { digest }),
    ...(run === undefined ? {} : { run }),
    ...(begun === undefined ? {} : { begun }),
  }
}
