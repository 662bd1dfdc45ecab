import { EKSClient } from '@aws-sdk/client-eks'
import { AdaptiveRetryStrategy } from '@smithy/core/retry'
import { type Lane, laneOf } from '../../some-at-once.ts'
import { type About, attempts, clientConfig } from './client-config.ts'

/**
 * Requests under way at once to a service, from all clusters of one account and region. AWS counts requests by these:
 * clusters that each kept to a bound of their own would have so many refused at once that the SDK gives up on some. More
 * of IAM: without a way to it, as in many private networks, each question takes seconds, and there may be hundreds.
 *
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html, of EC2: by account and region. EKS says
 * that it throttles, and no numbers.
 */
const AT_ONCE = { eks: 16, ec2: 16, iam: 48 } as const

/** The services that are asked through a client of ours. */
export type Service = keyof typeof AT_ONCE

/** The service of an action, `eks:ListNodegroups`; nothing for STS, which is asked once. */
export function serviceOf(action: string): Service | undefined {
  const [service = ''] = action.split(':')
  return Object.hasOwn(AT_ONCE, service) ? (service as Service) : undefined
}

/** What clusters share that are reached by the same credentials in the same region. */
export interface SharedAccess {
  /** Asked for anew some minutes before they expire, once for all. */
  readonly credentials: EKSClient['config']['credentials']
  /** The back-off, and the pace that follows from refusals, of all requests to a service. */
  retryStrategy(service: Service): AdaptiveRetryStrategy
  lane(service: Service): Lane
}

/**
 * Access with the role that the cluster names, or with the credentials at hand (the SDK's default chain).
 *
 * @param assuming by whose credentials the role is assumed
 */
export async function shareAccess(about: About, assuming?: SharedAccess): Promise<SharedAccess> {
  const { assumeRole, region } = about.entry
  const { config } = new EKSClient({
    ...clientConfig(about, 10_000),
    ...(assumeRole === undefined ? {} : { credentials: await assumedRole(assumeRole, region, assuming) }),
  })
  const strategies = kept(() => new AdaptiveRetryStrategy(config.maxAttempts))
  return {
    credentials: config.credentials,
    retryStrategy: strategies,
    lane: kept((service) => laneOf(AT_ONCE[service])),
  }
}

/** The module loads the STS client, so it is loaded only where a role is assumed. */
async function assumedRole(role: string, region: string, assuming: SharedAccess | undefined) {
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
  return fromTemporaryCredentials({
    params: { RoleArn: role, RoleSessionName: 'eks-access' },
    clientConfig: { region, ...attempts() },
    ...(assuming === undefined ? {} : { masterCredentials: assuming.credentials }),
  })
}

function kept<T>(make: (service: Service) => T): (service: Service) => T {
  const made = new Map<Service, T>()
  return (service) => {
    const one = made.get(service) ?? make(service)
    made.set(service, one)
    return one
  }
}
