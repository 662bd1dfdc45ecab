import { EKSClient } from '@aws-sdk/client-eks'
import type { IAMClient } from '@aws-sdk/client-iam'
import type { EksCluster } from '../../access/desired.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { hide } from '../kube/redact.ts'
import { hideEnvironment } from '../secret-environment.ts'
import type { AwsWrite } from './aws-call.ts'
import { awsError } from './aws-error.ts'
import { watchAnswers } from './lost-answers.ts'
import { toldHandler } from './told-handler.ts'
import { unknownProfile } from './unknown-profile.ts'

/** The AWS APIs about one cluster, with one set of credentials. */
export interface Aws {
  readonly entry: EksCluster
  readonly eks: EKSClient
  /** One for all questions. It takes long to load, and is loaded when it is first asked for: few answers need it. */
  readonly iam: () => Promise<IAMClient>
  readonly onRequest?: OnRequest
}

/**
 * Attempts of each AWS call, with the SDK's back-off and jitter between them when it is throttled. The SDK's own
 * three are soon spent where many pipelines share an account; `AWS_MAX_ATTEMPTS` has the last word.
 */
const ATTEMPTS = 6

/**
 * Credentials are those found here (the SDK's default chain) or those of the role to assume. Endpoints follow
 * `AWS_ENDPOINT_URL_EKS`, `_STS`, `_EC2` and `_IAM`.
 */
export async function openAws(entry: EksCluster, onRequest?: OnRequest): Promise<Aws> {
  const { assumeRole, region } = entry
  hideEnvironment()
  const about = { entry, ...(onRequest && { onRequest }) }
  const eks = new EKSClient({
    ...clientConfig(about, 10_000),
    ...(assumeRole === undefined ? {} : { credentials: await assumedRole(assumeRole, region) }),
  })
  watchAnswers(eks)
  let iam: Promise<IAMClient> | undefined
  const openIam = async (): Promise<IAMClient> => {
    const { IAMClient } = await import('@aws-sdk/client-iam')
    return new IAMClient({
      // A private network often has a way to EKS but none to IAM, so that nothing ever answers: a plan must not wait
      // minutes to learn that.
      ...clientConfig(about, 3_000),
      credentials: eks.config.credentials,
    })
  }
  return {
    ...about,
    eks,
    iam: () => {
      iam ??= openIam()
      return iam
    },
  }
}

/** What a client of any AWS service is made with; `connectionTimeout` in milliseconds. */
export function clientConfig(about: Pick<Aws, 'entry' | 'onRequest'>, connectionTimeout: number) {
  const { entry, onRequest } = about
  return {
    region: entry.region,
    ...attempts(),
    // One back-off for all requests of a client: there may be hundreds, one for each access entry or principal.
    retryMode: 'adaptive',
    // The clients that the SDK makes to find credentials, those of STS, take this handler over.
    requestHandler: toldHandler({ cluster: entry.name, connectionTimeout, ...(onRequest && { onRequest }) }),
  } as const
}

/**
 * One call of an AWS API; `action` is its name in IAM, `eks:ListNodegroups`. The SDK makes the retries.
 *
 * @param write what a call is that writes
 * @throws ClusterError with `action` as its operation, or with that of the write
 */
export async function askAws<T>(
  { entry, eks }: Aws,
  action: string,
  ask: () => Promise<T>,
  write?: AwsWrite,
): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    // What was sent may be said back. Where there are no credentials, that is the error.
    const sent = await eks.config.credentials().catch(() => undefined)
    hide(sent?.secretAccessKey, sent?.sessionToken)
    const about = { entry, action, ...(write && { write }) }
    throw awsError(error, { ...about, ...(await unknownProfile(error)) })
  }
}

/** The module loads the STS client, so it is loaded only where a role is assumed. */
async function assumedRole(role: string, region: string) {
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
  return fromTemporaryCredentials({
    params: { RoleArn: role, RoleSessionName: 'eks-access' },
    clientConfig: { region, ...attempts() },
  })
}

function attempts(): { readonly maxAttempts?: number } {
  return process.env['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: ATTEMPTS } : {}
}
