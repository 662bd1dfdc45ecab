import { z } from 'zod'
import type { GitHub } from '../../github/port.ts'
import { audienceOf } from './audience.ts'
import { isIssuerOf, issuerOf } from './issuer.ts'
import { judgeToken, type TokenExpectation } from './judge-token.ts'
import { readJwt } from './jwt.ts'
import { notGenuine, type Verdict } from './verdict.ts'

/** Whose run may have signed. */
export interface Signer extends Pick<TokenExpectation, 'repository' | 'pull' | 'defaultBranch'> {
  /** GITHUB_SERVER_URL */
  readonly serverUrl: string
  /** Of the run that asks; where its server does not tell one, nothing is genuine. */
  readonly repositoryId: string | undefined
  readonly workflow: string | undefined
}

/** What must be signed, each as it was given to `signReview`. */
export interface Signed {
  /** The record's JSON. */
  readonly record: string
  /** The visible text. */
  readonly text: string
}

/**
 * Judges whether GitHub signed a record and its text for a plan run of the pull request. Whether that run was of the
 * default branch's own workflow is what `witness` asks.
 *
 * @throws GitHubError where GitHub, or the issuer, cannot be asked: then nothing is known
 */
export async function verifySignature(
  github: Pick<GitHub, 'signingKeys'>,
  jwt: string,
  about: Signer & Signed,
): Promise<Verdict> {
  const { repositoryId, workflow, serverUrl } = about
  if (repositoryId === undefined) return notGenuine('this server does not return the ID of the repository')
  if (workflow === undefined)
    return notGenuine('the workflow of this run is not in .github/workflows of this repository')
  // Not written by this program; see audienceOf.
  if (about.record.includes('\n')) return notGenuine('its record has more than one line')
  const named = issuer.safeParse(readJwt(jwt)?.claims)
  if (!named.success) return notGenuine('it is not a JSON Web Token, or has no issuer')
  const { iss } = named.data
  if (!isIssuerOf(iss, serverUrl))
    return notGenuine(`it was issued by ${JSON.stringify(iss.slice(0, 200))}, not by ${issuerOf(serverUrl)}`)
  return judgeToken(jwt, {
    ...about,
    repositoryId,
    workflow,
    keys: await github.signingKeys(iss),
    issuer: iss,
    audience: audienceOf(about.record, about.text),
  })
}

const issuer = z.object({ iss: z.string() })
