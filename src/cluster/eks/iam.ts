import { parseArn } from '../../aws-auth/arn.ts'
import {
  CONSOLE_ACTIONS,
  type ConsoleTarget,
  type IamAnswer,
  type IamDecision,
  type NotChecked,
} from '../../explain/iam.ts'
import type { IamPrincipal } from '../../explain/principal.ts'
import { ClusterError } from '../door.ts'
import { type Aws, askAws } from './aws.ts'
import { allEnded, allPages, PAGE } from './many.ts'
import { said } from './said.ts'

const SIMULATE = 'iam:SimulatePrincipalPolicy'

/**
 * Asks IAM whether the principal may call what the EKS console calls for this cluster. Whatever is refused or fails,
 * there is an answer: it says what was not checked, and why.
 *
 * @param caller the account whose IAM answers, where it is known
 */
export async function askIam(
  aws: Aws,
  principal: IamPrincipal,
  caller: string | undefined,
): Promise<IamAnswer> {
  const { kind, account, partition } = principal.parsed
  if (kind !== 'role' && kind !== 'user') return notChecked({ kind: 'no-role-or-user' })
  if (caller !== undefined && caller !== account) return notChecked({ kind: 'other-account', account })
  try {
    const arn = principal.fullArn ?? (await roleArn(aws, principal))
    // The same name in the account that was asked is another role.
    if (accountOf(arn) !== account) return notChecked({ kind: 'other-account', account })
    const cluster = { partition, account }
    const decisions = await allEnded(
      TARGETS.map((target) => simulate(aws, { arn, target, resource: resourceOf(aws, target, cluster) })),
    )
    return { kind: 'checked', arn, decisions: inOrder(decisions.flat()) }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return notChecked(reasonOf(error))
  }
}

function notChecked(why: NotChecked): IamAnswer {
  return { kind: 'not-checked', why }
}

function reasonOf({ kind, operation, message }: ClusterError): NotChecked {
  if (kind === 'forbidden') return { kind: 'not-permitted', action: operation }
  if (kind === 'not-found') return { kind: 'no-such-principal' }
  return { kind: 'failed', action: operation, message }
}

/** aws-auth has roles without their path, and the simulation wants them with it. Names are unique in an account. */
async function roleArn(aws: Aws, { parsed }: IamPrincipal): Promise<string> {
  const { GetRoleCommand } = await import('@aws-sdk/client-iam')
  const client = await aws.iam()
  const name = 'name' in parsed ? parsed.name : ''
  const action = 'iam:GetRole'
  const { Role } = await askAws(aws, action, () => client.send(new GetRoleCommand({ RoleName: name })))
  return said(Role?.Arn, { aws, action, what: `the ARN of the role ${name}` })
}

function accountOf(arn: string): string | undefined {
  const parsed = parseArn(arn)
  return 'account' in parsed ? parsed.account : undefined
}

const TARGETS: readonly ConsoleTarget[] = ['cluster', 'nodegroups', 'parameters', 'everything']

/**
 * Resource types by action: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html;
 * of the parameters those of AWS's policy for the console, in the cluster's region.
 */
function resourceOf(
  { entry }: Aws,
  target: ConsoleTarget,
  { partition, account }: { readonly partition: string; readonly account: string },
): string {
  const { region } = entry
  const prefix = `arn:${partition}:eks:${region}:${account}`
  switch (target) {
    case 'cluster':
      return `${prefix}:cluster/${entry.name}`
    case 'nodegroups':
      return `${prefix}:nodegroup/${entry.name}/*/*`
    case 'parameters':
      return `arn:${partition}:ssm:${region}:${account}:parameter/*`
    case 'everything':
      return '*'
  }
}

interface Asked {
  readonly arn: string
  readonly target: ConsoleTarget
  readonly resource: string
}

async function simulate(aws: Aws, { arn, target, resource }: Asked): Promise<IamDecision[]> {
  const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam')
  const client = await aws.iam()
  const actions = CONSOLE_ACTIONS.filter(({ on }) => on === target).map(({ action }) => action)
  const results = await allPages(async (marker) => {
    const answer = await askAws(aws, SIMULATE, () =>
      client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: arn,
          ActionNames: actions,
          ResourceArns: [resource],
          MaxItems: PAGE,
          Marker: marker,
        }),
      ),
    )
    return {
      items: answer.EvaluationResults,
      next: answer.IsTruncated === true ? answer.Marker : undefined,
    }
  })
  return results.map((result): IamDecision => {
    const heldBackBy =
      result.OrganizationsDecisionDetail?.AllowedByOrganizations === false
        ? 'organization'
        : result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
          ? 'boundary'
          : undefined
    return {
      action: result.EvalActionName ?? '',
      resource,
      decision: DECISIONS[result.EvalDecision ?? ''] ?? 'not-allowed',
      policies: [
        ...new Set((result.MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => SourcePolicyId ?? [])),
      ],
      ...(heldBackBy === undefined ? {} : { heldBackBy }),
      missingContext: result.MissingContextValues ?? [],
    }
  })
}

/** Source: `PolicyEvaluationDecisionType` of the IAM API. */
const DECISIONS: Readonly<Record<string, IamDecision['decision']>> = {
  allowed: 'allowed',
  explicitDeny: 'denied-explicitly',
  implicitDeny: 'not-allowed',
}

/** In the order of the list of actions, whatever came first. */
function inOrder(decisions: readonly IamDecision[]): readonly IamDecision[] {
  const place = (one: IamDecision): number =>
    CONSOLE_ACTIONS.findIndex(({ action }) => action.toLowerCase() === one.action.toLowerCase())
  return decisions.toSorted((one, other) => place(one) - place(other))
}
