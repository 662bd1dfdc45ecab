import { z } from 'zod'
import { getJson, type JsonRequest } from '../get-json.ts'
import type { IdTokenRequest } from '../id-token-request.ts'

/**
 * Asks for an ID token, as `getIDToken` of `@actions/core` does, which tries ten times and tells no proxy:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export async function readIdToken(
  { url, token }: IdTokenRequest,
  audience: string,
  how: Pick<JsonRequest, 'secondMs' | 'onRequest'>,
): Promise<string> {
  const address = `${url}&audience=${encodeURIComponent(audience)}`
  return answer.parse(await getJson({ url: address, bearer: token, ...how })).value
}

const answer = z.object({ value: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) })
