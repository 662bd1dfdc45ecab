import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Ledger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { homeAccount } from '../login/home-account.ts'
import { awsAuthAfter } from '../login/mapping/aws-auth/edits.ts'
import { keptRows } from '../login/mapping/aws-auth/kept-rows.ts'
import type { Problem } from '../problem/problem.ts'
import { atomsOf } from './atom.ts'
import type { Change } from './change/change.ts'
import { changesTo, inOrder } from './change/kinds.ts'
import { planDangers } from './dangers.ts'
import { planDigest } from './digest.ts'
import { effectsOf } from './effect/effects.ts'
import type { AccessViews } from './effect/reached.ts'
import { reachedSubjects } from './effect/reached-subjects.ts'
import { guardPlan } from './guard/guard-plan.ts'
import { changesAccess, type Guarded } from './guard/guarded.ts'
import type { NodeRoles } from './guard/node-roles.ts'
import { isOfNodes } from './guard/node-row.ts'
import { rbacAfter, rbacViews } from './guard/rbac-views.ts'
import { lintLive } from './lint/lint-live.ts'
import { loginDangers } from './login-dangers.ts'
import type { Plan } from './plan.ts'

/** What is planned, before guards have seen it. */
export interface PlanParts {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly ledger: Ledger
  readonly nodes: NodeRoles
  /** As it is live. */
  readonly awsAuth: AwsAuth
  readonly base?: Plan['base'] | undefined
  /** In any order. */
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
  readonly objectProblems: readonly Problem[]
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
    awsAuth,
    home,
    awsAuthAfter: edited.ok ? (edited.data === live ? awsAuth : decodeAwsAuth(edited.data)) : undefined,
  }
  const meaning = meaningOf(guarded, parts.today)
  const problems: Problem[] = [
    ...parts.problems,
    ...guardPlan(guarded),
    ...parts.objectProblems,
    ...(edited.ok
      ? []
      : edited.problems.map((problem) => ({ ...problem, where: { cluster, ...problem.where } }))),
    ...meaning.problems,
  ]
  return {
    cluster,
    ...(home === undefined ? {} : { homeAccount: home }),
    set: desired.set,
    changes,
    problems: distinct(problems),
    digest: planDigest(cluster, atomsOf(changes)),
    lastApplied: lastApplied(ledger),
    ...(base === undefined ? {} : { base }),
    kept: keptRows({
      desired,
      awsAuth: start,
      changes: changesTo('aws-auth', changes),
      nodes: { joinBy: (row) => isOfNodes(row, parts.nodes) },
    }),
    ...(meaning.effects === undefined ? {} : { effects: meaning.effects }),
  }
}

/** What the plan gives and takes, what of it is dangerous, and what is wrong with the cluster that it leaves behind. */
function meaningOf(guarded: Guarded, today: string | undefined): Pick<Plan, 'effects' | 'problems'> {
  const { desired, snapshot, changes, awsAuth, awsAuthAfter = awsAuth } = guarded
  const { facts } = snapshot
  const objects = { before: snapshot, after: rbacAfter(guarded) }
  const views = (): AccessViews => ({
    facts,
    awsAuth: { before: awsAuth, after: awsAuthAfter },
    rbac: rbacViews(guarded),
  })
  const reached = changesAccess(guarded) ? reachedSubjects(views()) : undefined
  const dangersAbout = {
    desired,
    home: guarded.home,
    today,
    changes,
    reached: reached ?? [],
    objects,
    views,
  }
  const problems = [
    ...planDangers(dangersAbout),
    ...loginDangers(dangersAbout),
    ...lintLive({
      desired,
      facts,
      before: { awsAuth, objects: objects.before },
      after: { awsAuth: awsAuthAfter, objects: objects.after },
      today,
    }),
  ]
  return reached === undefined
    ? { problems }
    : { problems, effects: effectsOf({ views: views(), reached, changes }) }
}

/** The encoder and the lint may both find that a key is broken; one of them is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.where, problem.message])
    return !seen.has(key) && seen.add(key)
  })
}

function lastApplied({ commit, digest, run, begun }: Ledger): Plan['lastApplied'] {
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(digest === undefined ? {} : { digest }),
    ...(run === undefined ? {} : { run }),
    ...(begun === undefined ? {} : { begun }),
  }
}
