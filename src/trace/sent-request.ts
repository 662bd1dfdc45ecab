import type { ProxyRoute } from './proxy-route.ts'

/**
 * One attempt of a request, for a person who looks for what is wrong. It has no place for headers, bodies and
 * queries: those hold tokens and signatures.
 */
export interface SentRequest {
  readonly service: 'EKS' | 'EC2' | 'IAM' | 'STS' | 'AWS' | 'API server' | 'GitHub'
  /** The cluster of access.yaml that it was about; absent for GitHub. */
  readonly cluster?: string
  readonly method: string
  /** Untrusted: names of objects are in it. */
  readonly path: string
  /** What tells requests to one path apart and is no secret: `AssumeRole`, `dryRun=All`. */
  readonly detail?: string
  readonly outcome: { readonly status: number } | { readonly failed: string }
  readonly milliseconds: number
  /** From 1. */
  readonly attempt: number
  readonly route: ProxyRoute
}

/** Told of each attempt when it has ended. */
export type OnRequest = (request: SentRequest) => void
