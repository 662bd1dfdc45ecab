import type { AccessEntry } from '../../live/facts.ts'
import { type Dead, deadOf } from '../../login/dead.ts'
import { policyGrants, unpublishedOf } from '../../rbac/access-policy/policy-grants.ts'
import { CONSOLE_RESOURCES, consoleView } from '../../rbac/console.ts'
import { permits, type ScopedRequest } from '../../rbac/permits.ts'
import type { Answer, Layer, Verdict } from '../explanation.ts'
import { actionsToAllow, type IamAnswer, type IamDecision } from '../iam.ts'
import type { IamPrincipal } from '../principal.ts'
import type { Wanted } from '../state.ts'
import { answerOf, iamVerdict } from '../verdict.ts'
import type { AwsView, Permitted } from './aws-view.ts'
import { type Creator, creatorOf } from './creator.ts'
import { type WayIn, wayIn } from './way-in.ts'

/** Why somebody who may not read a cluster has access to it or not, as far as AWS and the API server tell them. */
export interface SelfAnswer {
  readonly cluster: string
  readonly region: string
  readonly principal: IamPrincipal
  readonly wanted?: ScopedRequest
  readonly answer: Answer
  readonly verdicts: Readonly<Record<Layer, Verdict>>
  readonly iam: IamAnswer
  readonly missingActions: readonly IamDecision[]
  readonly view: AwsView
  /** Its access entry is of an earlier principal of its ARN. */
  readonly dead?: Dead
  readonly wayIn: WayIn
  readonly creator: Creator
}

export function selfAnswer(about: {
  readonly cluster: string
  readonly region: string
  readonly principal: IamPrincipal
  readonly wanted: Wanted
  readonly iam: IamAnswer
  readonly view: AwsView
}): SelfAnswer {
  const { cluster, region, principal, wanted, iam, view } = about
  const dead = deadIn(view)
  const verdicts = {
    iam: wanted === undefined ? iamVerdict(iam) : 'not-asked',
    mapping: mappingVerdict(view, dead),
    rbac: rbacVerdict(view, dead, wanted),
  } as const
  return {
    cluster,
    region,
    principal,
    ...(wanted === undefined ? {} : { wanted }),
    answer: answerOf(verdicts, wanted),
    verdicts,
    iam,
    missingActions: wanted === undefined && iam.kind === 'checked' ? actionsToAllow(iam.decisions) : [],
    view,
    ...(dead === undefined ? {} : { dead }),
    wayIn: wayIn({ principal, view, verdicts, wanted, dead }),
    creator: creatorOf(view),
  }
}

/** What the API server is asked: the one request, or to list what the console shows. */
export function requestsOf(wanted: Wanted): readonly ScopedRequest[] {
  return wanted === undefined
    ? CONSOLE_RESOURCES.map(({ group, resource }) => ({ verb: 'list', group, resource }))
    : [wanted]
}

function entryIn({ entry }: AwsView): AccessEntry | undefined {
  return entry.kind === 'known' ? entry.value : undefined
}

function deadIn(view: AwsView): Dead | undefined {
  const entry = entryIn(view)
  return entry === undefined || view.principal.kind !== 'known'
    ? undefined
    : deadOf(entry, view.principal.value)
}

function mappingVerdict(view: AwsView, dead: Dead | undefined): Verdict {
  switch (view.server.kind) {
    case 'accepted':
      return 'yes'
    case 'rejected':
      return 'no'
    case 'unreached': {
      if (entryIn(view) !== undefined) return dead === undefined ? 'yes' : 'unknown'
      const isApi = view.cluster.kind === 'known' && view.cluster.value.mode === 'API'
      return isApi && view.entry.kind === 'known' ? 'no' : 'unknown'
    }
  }
}

function rbacVerdict(view: AwsView, dead: Dead | undefined, wanted: Wanted): Verdict {
  const { server } = view
  if (server.kind === 'rejected') return 'not-asked'
  if (server.kind === 'accepted')
    return server.permitted.kind === 'known' ? ofPermitted(server.permitted.value, wanted) : 'unknown'
  const entry = entryIn(view)
  if (entry === undefined || dead !== undefined)
    return mappingVerdict(view, dead) === 'no' ? 'not-asked' : 'unknown'
  // Its groups may give it more than its access policies do.
  const grants = policyGrants(entry.details?.policies ?? [])
  if (wanted !== undefined) return permits(grants, wanted) ? 'yes' : 'unknown'
  const { kind, missing } = consoleView(grants)
  if (kind === 'none') return 'unknown'
  return kind === 'all' && missing.length === 0 ? 'yes' : 'part'
}

function ofPermitted(permitted: readonly Permitted[], wanted: Wanted): Verdict {
  const allowed = permitted.filter((one) => one.allowed)
  if (wanted !== undefined) return allowed.length > 0 ? 'yes' : 'no'
  // Nodes and namespaces alone are no workloads.
  const hasWorkloads = allowed.some(({ request }) =>
    CONSOLE_RESOURCES.some(
      (one) => one.namespaced && 'resource' in request && one.resource === request.resource,
    ),
  )
  // A namespace in which it may is not found by asking for all of them.
  if (!hasWorkloads) return 'unknown'
  return allowed.length === permitted.length ? 'yes' : 'part'
}

/** Access policies of its entry whose rules are not published. */
export function unpublishedIn(view: AwsView): readonly string[] {
  return unpublishedOf(entryIn(view)?.details?.policies).map(({ policy }) => policy)
}
