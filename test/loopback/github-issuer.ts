import { generateKeyPairSync, sign } from 'node:crypto'
import type { Answer } from './github-answers.ts'
import { type GitHubState, idOf, sha, tick } from './github-state.ts'

/** A run as the service knows it that gives ID tokens: all that their claims say. */
export interface RunState {
  /** `pull_request`, `push` */
  readonly event: string
  readonly sha: string
  readonly ref: string
  /** Branches of a pull request, without `refs/heads/`; empty for other events. */
  readonly headRef: string
  readonly baseRef: string
  readonly actor: string
  readonly runId: string
  readonly runAttempt: string
  /** `OWNER/NAME/.github/workflows/access.yml@refs/pull/7/merge` */
  readonly workflowRef: string
  /** Another than `workflowRef` where the job comes from a reusable workflow. */
  readonly jobWorkflowRef: string
  /** That the job names, where it names one. */
  readonly environment?: string
}

/** What the part of GitHub answers that gives ID tokens; `undefined` for what is not its business. */
export function issuerAnswer(
  state: GitHubState,
  { method, url, token }: { readonly method: string; readonly url: URL; readonly token: string },
): Answer | undefined {
  if (method !== 'GET') return undefined
  if (url.pathname === '/_services/token/.well-known/jwks')
    return { status: 200, body: { keys: [publicKey()] } }
  if (url.pathname !== '/_services/request') return undefined
  const run = Object.hasOwn(state.runs, token) ? state.runs[token] : undefined
  if (run === undefined) return { status: 401, body: { message: 'The request token is not that of a job.' } }
  const audience = url.searchParams.get('audience') ?? `${url.origin}/${state.owner}`
  return { status: 200, body: { value: signed(claimsOf(state, url.origin, run, audience)) } }
}

/**
 * The claims of the token that a job of this run gets: as decoded tokens of GitHub have them, and as
 * https://docs.github.com/en/actions/reference/security/oidc lists them. It is issued now.
 */
export function claimsOf(state: GitHubState, serverUrl: string, run: RunState, audience: string) {
  const repository = `${state.owner}/${state.repo}`
  const iat = Date.parse(tick(state)) / 1000
  const { environment } = run
  const about =
    environment !== undefined
      ? `environment:${environment}`
      : run.event === 'pull_request'
        ? 'pull_request'
        : `ref:${run.ref}`
  return {
    jti: sha(`${run.runId} ${iat}`),
    sub: `repo:${repository}:${about}`,
    aud: audience,
    ...(environment === undefined ? {} : { environment }),
    ref: run.ref,
    sha: run.sha,
    repository,
    repository_owner: state.owner,
    repository_owner_id: String(idOf(state.owner)),
    run_id: run.runId,
    run_number: '1',
    run_attempt: run.runAttempt,
    repository_visibility: 'private',
    repository_id: String(state.repositoryId),
    actor_id: String(idOf(run.actor)),
    actor: run.actor,
    workflow: 'Access',
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_protected: 'false',
    ref_type: 'branch',
    workflow_ref: run.workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: run.jobWorkflowRef,
    job_workflow_sha: run.sha,
    runner_environment: 'github-hosted',
    iss: `${serverUrl}/_services/token`,
    nbf: iat - 600,
    exp: iat + 300,
    iat,
  }
}

/** A token with these claims, signed by the loopback's own key. */
export function signed(claims: object): string {
  const header = { typ: 'JWT', alg: 'RS256', x5t: KEY_ID, kid: KEY_ID }
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), pair().privateKey).toString('base64url')}`
}

/** The key by which `signed` is checked, as the issuer publishes it. */
export function publicKey() {
  const { n, e } = pair().publicKey.export({ format: 'jwk' })
  if (n === undefined || e === undefined) throw new Error('the key is no RSA key')
  return { kty: 'RSA', n, e, kid: KEY_ID, alg: 'RS256', use: 'sig' } as const
}

const KEY_ID = '3F5C0D1E-LOOPBACK'

let made: ReturnType<typeof makePair> | undefined

/** Made once, and only where somebody asks: it takes a while. */
function pair() {
  made ??= makePair()
  return made
}

function makePair() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}
