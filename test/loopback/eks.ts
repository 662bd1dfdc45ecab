import type { Cluster, DescribeClusterResponse } from '@aws-sdk/client-eks'
import { type Answer, type LoopbackServer, startLoopback } from './server.ts'

/** A refusal of EKS: the name of the SDK's error, and what AWS would say. */
export interface EksRefusal {
  readonly status: number
  readonly type: string
  readonly message: string
}

/**
 * EKS as far as DescribeCluster goes, for `AWS_ENDPOINT_URL_EKS`. `refusals` are answered first, one to each
 * request; then the clusters are found by name. It does not check signatures.
 */
export function startLoopbackEks(about: {
  readonly clusters: readonly Cluster[]
  readonly refusals?: readonly EksRefusal[]
}): Promise<LoopbackServer> {
  const refusals = [...(about.refusals ?? [])]
  return startLoopback(({ method, path }) => {
    const refusal = refusals.shift()
    if (refusal !== undefined) return refused(refusal)
    const name = /^\/clusters\/([^/?]+)$/.exec(path)?.[1]
    const cluster = about.clusters.find((one) => one.name === decodeURIComponent(name ?? ''))
    if (method !== 'GET' || cluster === undefined)
      return refused({
        status: 404,
        type: 'ResourceNotFoundException',
        message: `No cluster found for name: ${name}.`,
      })
    const body: DescribeClusterResponse = { cluster }
    return { status: 200, body }
  })
}

function refused({ status, type, message }: EksRefusal): Answer {
  return { status, headers: { 'x-amzn-errortype': type }, body: { message } }
}
