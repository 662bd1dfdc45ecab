import type { Desired, NamedCluster } from '../access/desired.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { unowned } from '../live/unowned.ts'
import { writtenNames } from '../login/login.ts'
import { assigned } from '../login/mapping/assigned.ts'
import { makePlan } from '../plan/make-plan.ts'
import { stateAfter } from '../plan/state-after.ts'
import { unpublishedOf } from '../rbac/access-policy/policy-grants.ts'
import { servedBy } from '../rbac/aggregated.ts'
import { type ConsoleView, consoleView } from '../rbac/console.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import type { Limit } from './cause.ts'
import type { AsOf, Explanation, Mend, Verdict } from './explanation.ts'
import { certain, type Held, heldBy, heldCompact, isSomeLogins, permission, waysOf } from './held.ts'
import { actionsToAllow, type IamAnswer } from './iam.ts'
import { limitsOf } from './limits.ts'
import { mappingCauses } from './mapping-causes.ts'
import { meantNodeMend } from './near/meant-node-row.ts'
import { type NodeRoleFound, nodeRoleOf } from './node-role.ts'
import { errorsOf } from './plan-errors.ts'
import type { ExplainedPrincipal } from './principal.ts'
import { rbacCauses } from './rbac-causes.ts'
import { isMet, type State, stateOf, type Wanted } from './state.ts'
import { answerOf, iamVerdict } from './verdict.ts'
import { deadMend } from './ways/dead-mend.ts'
import { mendOf } from './ways/mend.ts'

export interface Question {
  readonly principal: ExplainedPrincipal
  /** See `nearName`. */
  readonly near?: string | undefined
  /** What is live. */
  readonly snapshot: Snapshot
  /** What the file says about this cluster, and all that it says. */
  readonly desired: Desired
  readonly file: readonly NamedCluster[]
  readonly iam: IamAnswer
  /** Absent: can it see the cluster in the EKS console? */
  readonly wanted?: Wanted
  readonly asOf?: AsOf
}

/** The rows of a console page that stand for it where one request has to. */
const LIST_PODS = { verb: 'list', group: '', resource: 'pods' } as const

/** Answers "Your current IAM principal doesn't have access to Kubernetes objects on this cluster", layer by layer. */
export function explain(question: Question): Explanation {
  const { principal, near, file, iam, wanted, asOf = 'live' } = question
  const { undeclared, set } = question.desired
  const live = undeclared === undefined ? question.snapshot : unowned(question.snapshot, set)
  const desired = assigned(question.desired, live)
  const plan = asOf === 'plan' ? makePlan(desired, live) : undefined
  const snapshot = plan === undefined ? live : stateAfter(plan, live)
  const state = stateOf(principal, snapshot, live)
  const { mapping, awsAuth } = state
  const seen = withoutDead(state)
  const { held } = seen
  const view = consoleView(certain(held))
  const verdicts = {
    iam: wanted === undefined ? iamVerdict(iam) : 'not-asked',
    mapping: mappingVerdict(state),
    rbac: rbacVerdict({ state: seen, wanted, view }),
  }
  const nodeRole = nodeRoleOf({ principal, state, live, desired })
  const isNeeded = mapping.dead !== undefined || !isMet(held, wanted)
  const fullArn = iam.kind === 'checked' ? iam.arn : principal.kind === 'iam' ? principal.fullArn : undefined
  const toMend = { principal, state, live, desired, file, wanted, fullArn }
  return {
    cluster: desired.cluster.name,
    principal,
    ...(near === undefined ? {} : { near }),
    asOf,
    ...(wanted === undefined ? {} : { wanted }),
    answer: answerOf(verdicts, wanted),
    iam: { verdict: verdicts.iam, answer: iam },
    mapping: {
      verdict: verdicts.mapping,
      found: mapping,
      causes:
        principal.kind === 'iam'
          ? mappingCauses({ principal, mapping, awsAuth, snapshot, desired, nodeRole })
          : [],
    },
    rbac: {
      verdict: verdicts.rbac,
      ...heldCompact(held),
      console: view,
      ways: wanted === undefined ? [] : waysOf(held, wanted).map(({ via }) => via),
      causes: rbacLayerCauses(seen, wanted),
    },
    ...(isNeeded || nodeRole?.needed !== undefined
      ? {
          mend:
            deadMend(toMend) ??
            (nodeRole === undefined ? (meantNodeMend(toMend) ?? mendOf(toMend)) : nodeRoleMend(nodeRole)),
        }
      : {}),
    missingActions: wanted === undefined && iam.kind === 'checked' ? actionsToAllow(iam.decisions) : [],
    limits: [
      ...(plan === undefined || errorsOf(plan).length === 0
        ? []
        : [{ kind: 'plan-refused', codes: errorsOf(plan) } as const]),
      ...limits(seen),
      ...namelessLimits(seen, wanted),
    ],
  }
}

/** A dead entry gives nobody anything: what may count is what is beneath it. */
function withoutDead(state: State): State {
  const { dead } = state.mapping
  if (dead === undefined) return state
  const { beneath: identities } = dead
  const held = heldBy(indexRbac(state.snapshot), identities)
  return { ...state, mapping: { ...state.mapping, identities }, held }
}

function rbacLayerCauses({ mapping, snapshot, held }: State, wanted: Wanted): Explanation['rbac']['causes'] {
  const policies = unpublishedIn(mapping)
  return [
    ...rbacCauses({
      identities: mapping.identities,
      written: mapping.way.kind === 'named' || mapping.way.kind === 'none' ? [] : writtenNames(mapping.way),
      held,
      objects: snapshot,
      wanted: wanted ?? LIST_PODS,
    }),
    ...(policies.length === 0 ? [] : [{ kind: 'policies-unpublished', policies } as const]),
  ]
}

/** Names of access policies that it has and whose rules are not published. */
function unpublishedIn({ identities }: State['mapping']): readonly string[] {
  const policies = identities.flatMap((identity) => unpublishedOf(identity.policies))
  return [...new Set(policies.map(({ policy }) => policy))]
}

function limits({ mapping, awsAuth, snapshot, held }: State): readonly Limit[] {
  if (mapping.way.kind === 'named') return []
  const about = limitsOf(awsAuth, snapshot.facts)
  const isIn = mapping.way.kind !== 'none'
  // A key that is broken, an account and the creator say nothing about somebody whose way in is known.
  const counting = about.filter(({ kind }) =>
    isIn
      ? kind === 'entries-unknown' || kind === 'entries-not-asked' || kind === 'principals-unchecked'
      : kind !== 'broken-key' && kind !== 'account',
  )
  const own = counting.filter(({ kind }) => kind !== 'entries-not-counted' && kind !== 'policies-unpublished')
  return isSomeLogins(held) ? [...own, { kind: 'some-logins' }] : own
}

/** Nobody knows here who serves a group that is neither Kubernetes' own nor known to be aggregated. */
function namelessLimits({ mapping }: State, wanted: Wanted): readonly Limit[] {
  if (wanted === undefined || 'url' in wanted || servedBy(wanted) !== 'either') return []
  const isNameless = mapping.identities.some(({ username }) => username === '')
  return isNameless ? [{ kind: 'no-username', group: wanted.group }] : []
}

/** What a role of nodes lacks is a row of nodes, and never lines for people. */
function nodeRoleMend({ needed }: NodeRoleFound): Mend {
  return { kind: 'node-row', ...(needed === undefined ? {} : { item: needed }) }
}

function mappingVerdict({ mapping: { way, dead } }: State): Verdict {
  if (dead !== undefined) return dead.beneath.length > 0 ? 'unknown' : 'no'
  switch (way.kind) {
    case 'named':
      return 'not-asked'
    case 'none':
      return way.unsure ? 'unknown' : 'no'
    case 'row':
    case 'random':
    case 'entry':
    case 'account':
    case 'hidden':
      return 'yes'
  }
}

function rbacVerdict(about: {
  readonly state: State
  readonly wanted: Wanted
  readonly view: ConsoleView
}): Verdict {
  const { state, wanted, view } = about
  const { way, identities, dead } = state.mapping
  if (identities.length === 0) return way.kind === 'entry' && dead === undefined ? 'unknown' : 'not-asked'
  const found = wanted === undefined ? ofConsole(view) : ofRequest(state.held, wanted)
  return found === 'no' && unpublishedIn(state.mapping).length > 0 ? 'unknown' : found
}

function ofConsole({ kind, missing }: ConsoleView): 'yes' | 'part' | 'no' {
  if (kind === 'none') return 'no'
  return kind === 'all' && missing.length === 0 ? 'yes' : 'part'
}

function ofRequest(held: Held, wanted: NonNullable<Wanted>): 'yes' | 'part' | 'no' {
  const found = permission(held, wanted)
  return found === 'some' ? 'part' : found
}
