import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { SigningKey } from '../../github/port.ts'
import { type Jwt, readJwt } from './jwt.ts'
import { type JobWorkflow, notGenuine, type Verdict } from './verdict.ts'

/** What a token must say, each to the letter. */
export interface TokenExpectation {
  /** Those that the issuer publishes. */
  readonly keys: readonly SigningKey[]
  readonly issuer: string
  readonly audience: string
  readonly repositoryId: string
  /** `OWNER/NAME` */
  readonly repository: string
  readonly pull: number
  readonly defaultBranch: string
  /** Path of the workflow's file, the same that applies. */
  readonly workflow: string
}

/**
 * Judges whether GitHub gave this token to a run of this workflow for this pull request, to sign just this. That it has
 * expired does not matter: it is no key to anything here. What the claims mean:
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function judgeToken(jwt: string, about: TokenExpectation): Verdict {
  const token = readJwt(jwt)
  if (token === undefined) return notGenuine('it is not a JSON Web Token')
  const forged = whyForged(token, about)
  if (forged !== undefined) return notGenuine(forged)
  const read = claimsSchema.safeParse(token.claims)
  if (!read.success) {
    const [claim] = read.error.issues.map(({ path }) => path.join('.'))
    return notGenuine(`its claim ${claim} is missing or not valid`)
  }
  const claims = read.data
  const foreign = whyForeign(claims, about)
  if (foreign !== undefined) return notGenuine(foreign)
  const jobWorkflow = jobWorkflowOf(claims, about)
  if (jobWorkflow === undefined) {
    return notGenuine(`its job is defined in ${quoted(claims.job_workflow_ref)}, which a branch can change`)
  }
  const { sha, iat, run_id: runId, run_attempt: runAttempt, workflow_sha: workflowSha = sha } = claims
  return { kind: 'genuine', run: { sha, iat, runId, runAttempt, workflowSha, jobWorkflow } }
}

const headerSchema = z.object({ alg: z.string(), kid: z.string() })

/** Only RS256 is taken, whatever the header says: a key's text is public, and could be the secret of HS256. */
function whyForged(
  { header, signed, signature }: Jwt,
  { keys, issuer }: TokenExpectation,
): string | undefined {
  const read = headerSchema.safeParse(header)
  if (!read.success) return 'it has no algorithm or no key'
  const { alg, kid } = read.data
  if (alg !== 'RS256') return `it is signed with ${quoted(alg)}, not with RS256`
  const key = keys.find((one) => one.kid === kid)
  if (key === undefined) return `its key ${quoted(kid)} is not, or no longer, a key of ${issuer}`
  const { kty, n, e } = key
  const publicKey = createPublicKey({ key: { kty, n, e }, format: 'jwk' })
  return verify('RSA-SHA256', Buffer.from(signed), publicKey, signature)
    ? undefined
    : 'it was not signed by GitHub, or was changed afterwards'
}

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const number = z.string().regex(/^\d+$/)

const claimsSchema = z.object({
  iss: z.string(),
  // A list could name this audience beside others.
  aud: z.string(),
  repository_id: number,
  event_name: z.string(),
  ref: z.string(),
  base_ref: z.string(),
  sha: commit,
  workflow_ref: z.string(),
  // Older servers do not give these two.
  workflow_sha: commit.optional(),
  job_workflow_sha: commit.optional(),
  job_workflow_ref: z.string(),
  run_id: number,
  run_attempt: number,
  iat: z.int().positive(),
})

type Claims = z.infer<typeof claimsSchema>

function whyForeign(claims: Claims, about: TokenExpectation): string | undefined {
  const { issuer, audience, repositoryId, defaultBranch } = about
  if (claims.iss !== issuer) return `it was issued by ${quoted(claims.iss)}, not by ${issuer}`
  if (claims.aud !== audience) return 'it signs another record or another text'
  if (claims.repository_id !== repositoryId)
    return `it is for the repository with the ID ${claims.repository_id}, not ${repositoryId}`
  if (claims.event_name !== 'pull_request')
    return `it is for a run on the event ${quoted(claims.event_name)}, not on pull_request`
  if (claims.ref !== mergeRef(about)) return `it is for ${quoted(claims.ref)}, not for ${mergeRef(about)}`
  if (claims.base_ref !== defaultBranch)
    return `it is for a pull request to ${quoted(claims.base_ref)}, not to ${defaultBranch}`
  if (claims.workflow_ref !== workflowRef(about))
    return `it is for the workflow ${quoted(claims.workflow_ref)}, not for ${workflowRef(about)}`
  return undefined
}

function mergeRef({ pull }: TokenExpectation): string {
  return `refs/pull/${pull}/merge`
}

function workflowRef(about: TokenExpectation): string {
  return `${about.repository}/${about.workflow}@${mergeRef(about)}`
}

/** Undefined for a file of this repository at a ref that is neither the run's own nor the default branch. */
function jobWorkflowOf(claims: Claims, about: TokenExpectation): JobWorkflow | undefined {
  if (claims.job_workflow_ref === workflowRef(about)) return { kind: 'own' }
  const [, file = '', ref = ''] = /^([^@]+)@(.+)$/.exec(claims.job_workflow_ref) ?? []
  const [owner = '', name = '', ...path] = file.split('/')
  if (path.length === 0) return undefined
  if (`${owner}/${name}`.toLowerCase() !== about.repository.toLowerCase()) return { kind: 'elsewhere', file }
  if (ref === `refs/heads/${about.defaultBranch}`) return { kind: 'default-branch' }
  if (ref !== mergeRef(about)) return undefined
  return { kind: 'beside', path: path.join('/'), sha: claims.job_workflow_sha ?? claims.sha }
}

/** It may come from whoever wrote the comment. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)
}
