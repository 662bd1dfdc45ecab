import type { Desired, NamedCluster } from '../../access/desired.ts'
import { ClusterError } from '../../cluster/door.ts'
import { problemOf } from '../../cluster/problem.ts'
import { type ExplainedPrincipal, readPrincipal } from '../../explain/principal.ts'
import { wantedForPrincipal } from '../../explain/wanted.ts'
import type { Identity } from '../../live/facts.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import type { AboutMe } from '../../render/explain/me/answers.ts'
import { askAround } from './ask-around.ts'
import type { Answered } from './ask-clusters.ts'
import { askedClusters } from './asked-clusters.ts'
import { eachCluster } from './each-cluster.ts'
import { explainRead } from './explain-principal.ts'
import { aroundAws, readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * Explains the access of whoever asks: of the AWS credentials at hand, or of the kubeconfig of a `context`. Who may not
 * read an EKS cluster gets the answer of AWS and of what the API server says to anybody who asks.
 */
export async function explainMe(input: RunInput, can: ScopedRequest | undefined): Promise<Answered<AboutMe>> {
  const { desired: chosen, all, problems } = await askedClusters(input)
  const answers = await eachCluster(chosen, input, async (desired): Promise<Outcome> => {
    try {
      return await aboutMe(desired, { all, input, can })
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error
      return { problem: problemOf(error) }
    }
  })
  const met = answers.flatMap((one) => [
    ...('told' in one ? one.told : []),
    ...('problem' in one ? [one.problem] : []),
  ])
  return {
    answers: answers.flatMap((one) => ('answer' in one ? [one.answer] : [])),
    problems: [...problems, ...new Map(met.map((one) => [JSON.stringify(one), one])).values()],
  }
}

type Outcome = { readonly answer: AboutMe; readonly told: readonly Problem[] } | { readonly problem: Problem }

interface Asked {
  readonly all: readonly NamedCluster[]
  readonly input: RunInput
  readonly can: ScopedRequest | undefined
}

async function aboutMe(desired: Desired, asked: Asked): Promise<Outcome> {
  const { all, input, can: wanted } = asked
  const { cluster } = desired
  const known = cluster.door === 'context' ? undefined : await ofCredentials(cluster, input)
  const whoOf = (snapshot: Snapshot) => known ?? ofIdentity(snapshot.facts?.identity)
  const read = await readCluster(desired, input, (snapshot) => {
    const principal = whoOf(snapshot)
    return principal === undefined ? {} : wantedForPrincipal(principal, snapshot)
  })
  if ('snapshot' in read) {
    const { snapshot } = read
    const principal = whoOf(snapshot)
    if (principal === undefined) return { problem: nobodyKnown(cluster.name) }
    const question = { principal, snapshot, desired, file: all, wanted }
    const explanation = await explainRead(question, input)
    return { answer: { by: 'cluster', explanation }, told: snapshot.told ?? [] }
  }
  if (cluster.door !== 'eks' || known?.kind !== 'iam' || !isNoAccess(read.error)) return read
  const self = await askAround({ cluster, principal: known, error: read.error, input, wanted })
  return { answer: { by: 'aws', self }, told: [] }
}

/** The credentials that AWS is asked with: the role that a cluster's `assumeRole` names is not who asks. */
async function ofCredentials(
  cluster: Exclude<Desired['cluster'], { readonly door: 'context' }>,
  input: RunInput,
): Promise<ExplainedPrincipal> {
  const { callerIdentity } = await import('../../cluster/eks/caller-identity.ts')
  const region = cluster.door === 'eks' ? { region: cluster.region } : {}
  const arn = await callerIdentity({ name: cluster.name, ...region }, aroundAws(input))
  const read = readPrincipal(arn, NOBODY)
  if (!read.ok) throw new Error(`AWS says that ${arn} asks: ${read.message}`)
  return read.principal
}

const NOBODY = { arns: [], groups: new Set<string>() }

/** A kubeconfig may be of another principal than the AWS credentials at hand, or of none. */
function ofIdentity(identity: Identity | undefined): ExplainedPrincipal | undefined {
  if (identity === undefined) return undefined
  const { username, groups, canonicalArn, sessionName } = identity
  const read = canonicalArn === undefined ? undefined : readPrincipal(canonicalArn, NOBODY)
  if (read?.ok !== true) return { kind: 'User', name: username, groups }
  const { principal } = read
  return principal.kind !== 'iam' || sessionName === undefined ? principal : { ...principal, sessionName }
}

function nobodyKnown(cluster: string): Problem {
  return {
    code: 'principal-unknown',
    severity: 'error',
    where: { cluster },
    message:
      'The API server does not say who asks: it does not support SelfSubjectReview, which Kubernetes has since 1.28.',
    fix: 'Ask about an ARN or a username instead.',
  }
}

/** The cluster was found, or may not be looked for, and is not open to whoever asks; else it is a fault like any other. */
function isNoAccess(error: ClusterError | undefined): error is ClusterError {
  if (error === undefined) return false
  return error.operation.startsWith('eks:') ? error.kind === 'forbidden' : OF_THE_SERVER.has(error.kind)
}

const OF_THE_SERVER: ReadonlySet<ClusterError['kind']> = new Set([
  'unauthorized',
  'forbidden',
  'unreachable',
  'unavailable',
  'proxy-unauthorized',
])
