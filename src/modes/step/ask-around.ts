import type { EksCluster } from '../../access/desired.ts'
import { accountInArn } from '../../aws-auth/arn-parts.ts'
import { discovered } from '../../cluster/discovered.ts'
import type { ClusterError } from '../../cluster/door.ts'
import type { IamAnswer } from '../../explain/iam.ts'
import type { AwsView, ServerView } from '../../explain/me/aws-view.ts'
import { requestsOf, type SelfAnswer, selfAnswer } from '../../explain/me/self.ts'
import type { IamPrincipal } from '../../explain/principal.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import { aroundAws, doorTo } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * What AWS and the API server say to whoever may not read the cluster: who they are in it, what they may do, and what of
 * it EKS and IAM know.
 *
 * @param error why it could not be read
 */
export async function askAround(about: {
  readonly cluster: EksCluster
  readonly principal: IamPrincipal
  readonly error: ClusterError
  readonly input: RunInput
  readonly wanted: ScopedRequest | undefined
}): Promise<SelfAnswer> {
  const { cluster, principal, error, input, wanted } = about
  const { ownView } = await import('../../cluster/eks/own-view.ts')
  const [seen, server] = await Promise.all([
    ownView(cluster, principal.arn, aroundAws(input)),
    askServer({ cluster, error, input, wanted }),
  ])
  const entry = seen.entry.kind === 'known' ? seen.entry.value : undefined
  const record = seen.principal.kind === 'known' ? seen.principal.value : undefined
  const fullArn = record?.kind === 'exists' ? record.arn : (entry?.principalArn ?? principal.fullArn)
  const whole = { ...principal, ...(fullArn === undefined ? {} : { fullArn }) }
  const iam = wanted === undefined ? await simulated(cluster, whole, seen, input) : NO_PART
  return selfAnswer({
    cluster: cluster.name,
    region: cluster.region,
    principal: whole,
    wanted,
    iam,
    view: { ...seen, server },
  })
}

const NO_PART: IamAnswer = { kind: 'not-checked', why: { kind: 'no-part' } }

async function simulated(
  cluster: EksCluster,
  principal: IamPrincipal,
  seen: Omit<AwsView, 'server'>,
  input: RunInput,
): Promise<IamAnswer> {
  const [{ askIam }, { openAws }] = await Promise.all([
    import('../../cluster/eks/iam.ts'),
    import('../../cluster/eks/aws.ts'),
  ])
  const home = seen.cluster.kind === 'known' ? accountInArn(seen.cluster.value.arn) : undefined
  return await askIam(await openAws(cluster, aroundAws(input)), principal, home)
}

/** Whoever is let in may ask who they are and what they may do, whatever else they may not. */
async function askServer({
  cluster,
  error,
  input,
  wanted,
}: Omit<Parameters<typeof askAround>[0], 'principal'>): Promise<ServerView> {
  if (error.kind === 'unauthorized') return { kind: 'rejected' }
  if (error.kind !== 'forbidden' || error.operation.startsWith('eks:'))
    return { kind: 'unreached', message: error.message }
  const reader = await doorTo(cluster, input).reader()
  try {
    const [identity, permitted] = await Promise.all([
      discovered(() => reader.whoAmI()),
      discovered(() =>
        Promise.all(
          requestsOf(wanted).map(async (request) => ({
            request,
            allowed: (await reader.may?.(request)) === true,
          })),
        ),
      ),
    ])
    return { kind: 'accepted', identity, permitted }
  } finally {
    await reader.close()
  }
}
