import { z } from 'zod'
import type { GitHub } from '../../github/port.ts'
import { readJwt } from '../signature/jwt.ts'

/** In which environment this job runs; `not-known` where it may not ask, because it has no `id-token: write`. */
export type OwnEnvironment = { readonly name: string | undefined } | 'not-known'

/**
 * Reads it from the job's own ID token, which has it from GitHub: no variable of the job says it. The token is believed
 * because GitHub's own service gave it; nobody else sees it, and nothing accepts its audience.
 * https://docs.github.com/en/actions/reference/security/oidc
 *
 * @throws GitHubError
 */
export async function ownEnvironment(github: Pick<GitHub, 'idToken'>): Promise<OwnEnvironment> {
  const token = await github.idToken('eks-access:environment')
  if (token === undefined) return 'not-known'
  const read = claims.safeParse(readJwt(token)?.claims)
  return read.success ? { name: read.data.environment } : 'not-known'
}

const claims = z.object({ environment: z.string().optional() })
