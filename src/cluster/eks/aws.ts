import { EKSClient } from '@aws-sdk/client-eks'
import type { IAMClient } from '@aws-sdk/client-iam'
import type { EksCluster } from '../../access/desired.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { hide } from '../kube/redact.ts'
import { hideEnvironment } from '../secret-environment.ts'
import { type AwsAccounts, awsAccounts } from './accounts.ts'
import type { AwsWrite } from './aws-call.ts'
import { awsError } from './aws-error.ts'
import { clientConfig } from './client-config.ts'
import { watchAnswers } from './lost-answers.ts'
import { type SharedAccess, serviceOf } from './shared-access.ts'
import { unknownProfile } from './unknown-profile.ts'

/** The AWS APIs about one cluster, with one set of credentials. */
export interface Aws {
  readonly entry: EksCluster
  readonly eks: EKSClient
  /** One for all questions. It takes long to load, and is loaded when it is first asked for: few answers need it. */
  readonly iam: () => Promise<IAMClient>
  /** With the other clusters of the account. */
  readonly shared: SharedAccess
  readonly onRequest?: OnRequest
}

/** What AWS is asked with beside what the cluster itself says. */
export interface AroundAws {
  /** Those of the run; absent: this cluster shares nothing with another one. */
  readonly accounts?: AwsAccounts
  readonly onRequest?: OnRequest
}

/**
 * Credentials are those found here (the SDK's default chain) or those of the role to assume. Endpoints follow
 * `AWS_ENDPOINT_URL_EKS`, `_STS`, `_EC2` and `_IAM`.
 */
export async function openAws(entry: EksCluster, around: AroundAws = {}): Promise<Aws> {
  const { accounts = awsAccounts(), onRequest } = around
  hideEnvironment()
  const about = { entry, ...(onRequest && { onRequest }) }
  const shared = await accounts.of(entry, onRequest)
  const eks = new EKSClient({
    ...clientConfig(about, 10_000),
    credentials: shared.credentials,
    retryStrategy: shared.retryStrategy('eks'),
  })
  watchAnswers(eks)
  let iam: Promise<IAMClient> | undefined
  const openIam = async (): Promise<IAMClient> => {
    const { IAMClient } = await import('@aws-sdk/client-iam')
    return new IAMClient({
      // A private network often has a way to EKS but none to IAM, so that nothing ever answers: a plan must not wait
      // minutes to learn that.
      ...clientConfig(about, 3_000),
      credentials: shared.credentials,
      retryStrategy: shared.retryStrategy('iam'),
    })
  }
  return {
    ...about,
    eks,
    shared,
    iam: () => {
      iam ??= openIam()
      return iam
    },
  }
}

/**
 * One call of an AWS API; `action` is its name in IAM, `eks:ListNodegroups`. The SDK makes the retries. Calls of all
 * clusters of an account wait for a turn.
 *
 * @param write what a call is that writes
 * @throws ClusterError with `action` as its operation, or with that of the write
 */
export async function askAws<T>(
  { entry, eks, shared }: Aws,
  action: string,
  ask: () => Promise<T>,
  write?: AwsWrite,
): Promise<T> {
  const service = serviceOf(action)
  try {
    return await (service === undefined ? ask() : shared.lane(service)(ask))
  } catch (error) {
    // What was sent may be said back. Where there are no credentials, that is the error.
    const sent = await eks.config.credentials().catch(() => undefined)
    hide(sent?.secretAccessKey, sent?.sessionToken)
    const about = { entry, action, ...(write && { write }) }
    throw awsError(error, { ...about, ...(await unknownProfile(error)) })
  }
}
