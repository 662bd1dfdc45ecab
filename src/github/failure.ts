import { passwordWanted } from '../trace/proxy-password.ts'
import { DIRECT, type ProxyRoute, routeSentence } from '../trace/proxy-route.ts'
import { GitHubError, type GitHubErrorKind } from './port.ts'
import { innermost, isRequestFailure, type RequestFailure } from './request-failure.ts'
import { secondsToWait } from './retry.ts'
import { githubRoute } from './route.ts'

/** What was asked of GitHub, in words, and the line under `permissions:` that it needs, where it needs one. */
export interface Operation {
  /** Follows "could not": `create a comment on pull request 7`. */
  readonly words: string
  readonly permission?:
    | 'pull-requests: write'
    | 'pull-requests: read'
    | 'contents: read'
    | 'issues: read'
    | 'issues: write'
    | 'actions: read'
    | 'id-token: write'
}

/** Sends a request. @throws GitHubError, whatever it threw. */
export async function asked<T>(operation: Operation, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (cause) {
    throw gitHubError(operation, cause)
  }
}

/** Turns whatever a request threw into the one error that says what to do. */
export function gitHubError(operation: Operation, cause: unknown): GitHubError {
  if (!isRequestFailure(cause)) {
    const about = { kind: 'unexpected', operation: operation.words, fix: REPORT } as const
    return new GitHubError(about, `Could not ${operation.words}: the answer of GitHub could not be read.`, {
      cause,
    })
  }
  const { kind, fix } = judged(operation, cause)
  const status = cause.response?.status
  const about = { kind, operation: operation.words, status, fix }
  return new GitHubError(about, `Could not ${operation.words}: ${answered(cause)}.`, { cause })
}

function answered(error: RequestFailure): string {
  const status = error.response?.status
  if (status === undefined) {
    if (isProxyPassword(error)) return passwordWanted(routeOf(error), targetOf(error)).message.slice(0, -1)
    const route = routeSentence(routeOf(error)).replace(/\.$/, '')
    return `GitHub could not be reached (${innermost(error)})${route === '' ? '' : `. ${route}`}`
  }
  if (status >= 500) return `GitHub answered ${status}`
  const said = error.message.split(/\r?\n/, 1)[0] ?? ''
  return `${status}, ${said.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 200)}`
}

const REACH = 'Check that the runner can reach GitHub (proxy, firewall), then run the job again.'
const REPORT = 'Run the job again. If it fails again, report it with the log of the step.'

function judged(
  operation: Operation,
  error: RequestFailure,
): { readonly kind: GitHubErrorKind; readonly fix: string } {
  if (isProxyPassword(error))
    return { kind: 'unavailable', fix: passwordWanted(routeOf(error), targetOf(error)).fix }
  if (error.response === undefined) {
    return { kind: 'unavailable', fix: REACH }
  }
  if (limited(error)) return { kind: 'rate-limited', fix: `Run the job again ${afterLimit(error)}.` }
  switch (error.status) {
    case 401:
      return { kind: 'unauthorized', fix: unauthorized(operation) }
    case 403:
      return { kind: 'forbidden', fix: forbidden(operation, error) }
    case 410:
      if (!isAboutIssues(operation)) return notFound(operation)
      return {
        kind: 'no-issues',
        fix: 'Turn issues on in the settings of the repository, or set the input `issue` to `never`.',
      }
    case 404:
      return notFound(operation)
    case 422:
      return /too long/i.test(error.message)
        ? {
            kind: 'too-long',
            fix: 'A comment can have at most 65536 characters. Report this with the log of the step.',
          }
        : { kind: 'invalid', fix: REPORT }
    default:
      return error.status >= 500
        ? { kind: 'unavailable', fix: 'Check githubstatus.com, then run the job again.' }
        : { kind: 'unexpected', fix: REPORT }
  }
}

function isAboutIssues({ permission }: Operation): boolean {
  return permission === 'issues: read' || permission === 'issues: write'
}

function notFound(operation: Operation): { readonly kind: GitHubErrorKind; readonly fix: string } {
  return {
    kind: 'not-found',
    fix:
      operation.permission === undefined
        ? REACH
        : `Check that it still exists, and that the job has \`${operation.permission}\` under \`permissions:\`: GitHub answers 404 for what a token may not read.`,
  }
}

/**
 * undici and tunnel say it in words only: https://github.com/nodejs/undici/blob/main/lib/dispatcher/proxy-agent.js,
 * https://github.com/koichik/node-tunnel/blob/master/lib/tunnel.js
 */
function isProxyPassword(error: RequestFailure): boolean {
  if (error.status === 407) return true
  let one: unknown = error
  while (typeof one === 'object' && one !== null) {
    const { message, cause } = one as { readonly message?: unknown; readonly cause?: unknown }
    if (PROXY_PASSWORD.test(String(message))) return true
    one = cause
  }
  return false
}

const PROXY_PASSWORD =
  /Proxy (?:response|Authentication Required) \(407\)|socket could not be established, statusCode=407/

function routeOf({ request: { url } }: RequestFailure): ProxyRoute {
  return url !== undefined && URL.canParse(url) ? githubRoute(new URL(url), process.env) : DIRECT
}

function targetOf({ request: { url } }: RequestFailure): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : 'GitHub'
}

function unauthorized({ permission }: Operation): string {
  if (permission === undefined) return REACH
  // The runner gives the token by which ID tokens are asked for; nobody can choose it.
  if (permission === 'id-token: write') return REPORT
  return 'The token is not valid. Leave the input token out, or use one that has not expired.'
}

function forbidden(operation: Operation, error: RequestFailure): string {
  if (/locked/i.test(error.message)) return `Unlock ${conversation(operation)}, then run the job again.`
  if (operation.permission === undefined) return REACH
  return `Add \`${operation.permission}\` under \`permissions:\` in the workflow. A token of your own needs the same permission.`
}

function conversation({ permission }: Operation): string {
  return permission === 'issues: write' ? 'the issue' : 'the conversation of the pull request'
}

function limited(error: RequestFailure): boolean {
  if (secondsToWait(error) !== undefined) return true
  return (
    (error.status === 403 || error.status === 429) && error.response?.headers['x-ratelimit-remaining'] === '0'
  )
}

function afterLimit(error: RequestFailure): string {
  const reset = Number(error.response?.headers['x-ratelimit-reset'] ?? Number.NaN)
  // What a Date can hold.
  return reset > 0 && reset < 8.64e12 ? `after ${new Date(reset * 1000).toISOString()}` : 'in a few minutes'
}
