import type { Desired, NamedCluster } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { explain, type Question } from '../../explain/explain.ts'
import type { AsOf, Explanation } from '../../explain/explanation.ts'
import type { IamAnswer } from '../../explain/iam.ts'
import { type KnownNames, nearName } from '../../explain/near/near-name.ts'
import {
  type ExplainedPrincipal,
  type IamPrincipal,
  type Known,
  readPrincipal,
} from '../../explain/principal.ts'
import { wantedForPrincipal } from '../../explain/wanted.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entriesOf, entryOf } from '../../login/access-entries.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../../problem/problem.ts'
import { matchedName } from '../../rbac/access-subject.ts'
import { isBinding } from '../../rbac/object.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import { type Answered, type Ask, askEach, type WantedFor } from './ask-clusters.ts'
import { aroundAws } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

export interface AboutPrincipal {
  /** As a person typed it. */
  readonly principal: string
  /** Absent: the EKS console. */
  readonly can?: ScopedRequest
  readonly asOf: AsOf
}

/** Explains the access of a principal to each chosen cluster. Only reads. */
export async function explainPrincipal(
  input: RunInput,
  about: AboutPrincipal,
): Promise<Answered<Explanation>> {
  const answer: Ask<Explanation> = async (desired, file, snapshot) => {
    const known = knownIn(snapshot, file)
    const read = readPrincipal(about.principal, known)
    if (!read.ok) return { problem: unreadable(about.principal, read.message) }
    const { principal } = read
    const { asOf, can: wanted } = about
    const near = nearName(principal, known)
    const question = { principal, near, snapshot, desired, file, asOf, wanted }
    return { answer: await explainRead(question, input) }
  }
  const wanted: WantedFor = (_, file) => (snapshot) => {
    const read = readPrincipal(about.principal, knownIn(snapshot, file))
    return read.ok ? wantedForPrincipal(read.principal, snapshot) : {}
  }
  return await askEach(input, answer, wanted, about.asOf === 'plan' ? { declared: 'needed' } : {})
}

/** Explains with what IAM says, which it is asked for only where it has a part in what is asked. */
export async function explainRead(question: Omit<Question, 'iam'>, input: RunInput): Promise<Explanation> {
  const { desired, principal, snapshot, wanted } = question
  const iam = wanted === undefined ? await askAws(desired, principal, snapshot, input) : notChecked('no-part')
  return explain({ ...question, iam })
}

/** IAM's answer to what the console calls, which is no part of a snapshot. */
async function askAws(
  { cluster }: Desired,
  principal: ExplainedPrincipal,
  snapshot: Snapshot,
  input: RunInput,
): Promise<IamAnswer> {
  if (principal.kind !== 'iam') return notChecked('no-role-or-user')
  if (cluster.door !== 'eks') return notChecked('offline')
  const [{ askIam }, { openAws }] = await Promise.all([
    import('../../cluster/eks/iam.ts'),
    import('../../cluster/eks/aws.ts'),
  ])
  const aws = await openAws(cluster, aroundAws(input))
  const entry = entryOf(snapshot.facts, principal.arn)
  return await askIam(aws, withPath(principal, entry?.principalArn), callerOf(snapshot))
}

function notChecked(kind: 'offline' | 'no-role-or-user' | 'no-part'): IamAnswer {
  return { kind: 'not-checked', why: { kind } }
}

/** An access entry has the whole ARN of a role, so that IAM need not be asked for it. */
function withPath(principal: IamPrincipal, entryArn: string | undefined): IamPrincipal {
  return principal.fullArn !== undefined || entryArn === undefined
    ? principal
    : { ...principal, fullArn: entryArn }
}

/** The account whose IAM answers. */
function callerOf({ facts }: Pick<Snapshot, 'facts'>): string | undefined {
  const parsed = parseArn(facts?.identity?.canonicalArn ?? '')
  return 'account' in parsed ? parsed.account : undefined
}

function knownIn(snapshot: Snapshot, file: readonly NamedCluster[]): Known & KnownNames {
  const rows = [...decodeAwsAuth(snapshot.awsAuth?.data).rows, ...file.flatMap(declaredRows)]
  const declared = file.flatMap(({ objects }) => objects.map(({ object }) => object)).filter(isBinding)
  const bindings = [...snapshot.clusterRoleBindings, ...snapshot.roleBindings, ...declared]
  const subjects = bindings.flatMap((one) => one.subjects ?? [])
  const users = new Set(
    subjects.flatMap(({ kind, name, namespace }) =>
      kind === 'User'
        ? [name]
        : kind === 'ServiceAccount' && namespace
          ? [matchedName({ kind, name, namespace })]
          : [],
    ),
  )
  const groups = [
    ...rows.flatMap((row) => row.groups),
    ...subjects.flatMap(({ kind, name }) => (kind === 'Group' ? [name] : [])),
  ]
  const usernames = rows.map(({ username }) => username)
  const { facts } = snapshot
  return {
    arns: [
      ...rows.map(({ arn }) => arn),
      ...[...entriesOf(facts).values()].map(({ principalArn }) => principalArn),
    ],
    home: facts?.arn,
    users: new Set([...users, ...usernames]),
    groups: new Set(groups.filter((group) => !users.has(group))),
    names: [...new Set([...groups, ...users, ...usernames])],
  }
}

function unreadable(principal: string, message: string): Problem {
  return {
    code: 'principal-unknown',
    severity: 'error',
    where: {},
    message,
    found: principal,
    allowed:
      'the ARN of a role, of its session or of a user; role/NAME or user/NAME; serviceaccount/NAMESPACE/NAME; a Kubernetes username or group',
    fix: 'Correct the principal. `aws sts get-caller-identity` shows the ARN of whoever runs it.',
  }
}
