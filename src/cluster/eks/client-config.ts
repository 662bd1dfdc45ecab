import type { EksCluster } from '../../access/desired.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { toldHandler } from './told-handler.ts'

/** For which cluster AWS is asked, and who is told of each request. */
export interface About {
  readonly entry: EksCluster
  readonly onRequest?: OnRequest
}

/**
 * Attempts of each AWS call, with the SDK's back-off and jitter between them when it is throttled. The SDK's own
 * three are soon spent where many pipelines share an account; `AWS_MAX_ATTEMPTS` has the last word.
 */
const ATTEMPTS = 6

/** What a client of any AWS service is made with; `connectionTimeout` in milliseconds. */
export function clientConfig({ entry, onRequest }: About, connectionTimeout: number) {
  return {
    region: entry.region,
    ...attempts(),
    // The clients that the SDK makes to find credentials, those of STS, take this handler over.
    requestHandler: toldHandler({ cluster: entry.name, connectionTimeout, ...(onRequest && { onRequest }) }),
  } as const
}

export function attempts(): { readonly maxAttempts?: number } {
  return process.env['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: ATTEMPTS } : {}
}
