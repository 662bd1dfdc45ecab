import type { AwsRefusal, AwsState } from './aws-state.ts'

/** Asked at each request to EKS: the refusal of one that is too many. A bucket of tokens, full at first. */
export function throttleOf({ eksRequestsPerSecond: rate }: AwsState): () => AwsRefusal | undefined {
  if (rate === undefined) return () => undefined
  let tokens = rate
  let filled = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(rate, tokens + (rate * (now - filled)) / 1000)
    filled = now
    if (tokens < 1) return { status: 400, type: 'ThrottlingException', message: 'Rate exceeded' }
    tokens--
    return undefined
  }
}
