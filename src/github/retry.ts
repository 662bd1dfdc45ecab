import type { getOctokit } from '@actions/github'
import { isRequestFailure, type RequestFailure } from './request-failure.ts'

/** How often a request is sent again, and which answers `@octokit/plugin-retry` leaves to `waitAsTold`. */
export const RETRY = { retries: 3, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] }

type Octokit = Pick<ReturnType<typeof getOctokit>, 'hook'>

const ATTEMPT_TIMEOUT_MS = 30_000
// Longer than that, a failed run that says when to come back is kinder than a runner that sleeps.
const LONGEST_WAIT_SECONDS = 120

/**
 * An Octokit plugin that goes before `@octokit/plugin-retry`: that one backs off on 5xx but never sends a 403
 * again and ignores Retry-After. Here each attempt gets a time limit, and a secondary rate limit is waited out
 * as GitHub says:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function waitAsTold(octokit: Octokit): void {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) }
  })
  octokit.hook.error('request', (error) => {
    if (isRequestFailure(error)) {
      const retryAfter = secondsToWait(error)
      if (retryAfter !== undefined && retryAfter <= LONGEST_WAIT_SECONDS) {
        error.request.request = { ...error.request.request, retries: RETRY.retries, retryAfter }
      }
    }
    throw error
  })
}

/** Seconds until the same request may be sent again; `undefined` where waiting is not what GitHub asks for. */
export function secondsToWait(error: RequestFailure): number | undefined {
  if (error.status !== 403 && error.status !== 429) return undefined
  const told = Number(error.response?.headers['retry-after'] ?? Number.NaN)
  if (Number.isInteger(told) && told >= 0) return told
  // "If the retry-after header is not present … wait for at least one minute before retrying."
  return /secondary rate limit/i.test(error.message) ? 60 : undefined
}
