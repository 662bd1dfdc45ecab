import { startLoopback } from '../../loopback/server.ts'
import { allowedBy, type Reviewed } from './policy-rules.ts'
import type { ServedEntry } from './served-entries.ts'

/** The authorizer of access policies, which the API server asks where RBAC allows nothing. */
export interface PolicyWebhook {
  readonly url: string
  /** Those whose policies count from now on. */
  serve(entries: readonly ServedEntry[]): void
  close(): Promise<void>
}

/** A SubjectAccessReview as the API server sends it. */
interface Review {
  readonly spec: Reviewed & { readonly extra?: Readonly<Record<string, readonly string[]>> }
}

/**
 * It knows whoever asks by the unique id that the authenticator passes on: one that another identity is impersonated
 * by has none. It allows, or has no opinion.
 */
export async function startPolicyWebhook(): Promise<PolicyWebhook> {
  let served: ReadonlyMap<string, ServedEntry> = new Map()
  const server = await startLoopback(({ body }) => {
    const { spec }: Review = JSON.parse(body)
    const entry = served.get(spec.extra?.['principalId']?.[0] ?? '')
    const by = allowedBy(entry?.policies ?? [], spec)
    const status =
      by === undefined ? { allowed: false } : { allowed: true, reason: `EKS Access Policy: ${by.policy}` }
    return {
      status: 200,
      body: { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', status },
    }
  })
  return {
    url: server.url,
    serve: (entries) => {
      served = new Map(entries.map((entry) => [entry.id, entry]))
    },
    close: server.close,
  }
}
