import { z } from 'zod'
import { getJson, type JsonRequest } from '../get-json.ts'
import type { SigningKey } from '../port.ts'

/**
 * The RSA keys that an issuer of ID tokens publishes; others are left out.
 * https://openid.net/specs/openid-connect-discovery-1_0.html, `jwks_uri`; GitHub's is always this one.
 */
export async function readSigningKeys(
  issuer: string,
  how: Pick<JsonRequest, 'secondMs' | 'onRequest'>,
): Promise<readonly SigningKey[]> {
  const { keys } = keySet.parse(await getJson({ url: `${issuer}/.well-known/jwks`, ...how }))
  return keys.flatMap((key) => {
    const read = rsaKey.safeParse(key)
    return read.success ? [read.data] : []
  })
}

const keySet = z.object({ keys: z.array(z.unknown()) })

const base64url = z.string().regex(/^[\w-]+$/)

const rsaKey = z.object({ kty: z.literal('RSA'), kid: z.string().min(1), n: base64url, e: base64url })
