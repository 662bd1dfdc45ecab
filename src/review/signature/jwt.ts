/** A JSON Web Token in its compact form (RFC 7515, section 3.1), taken apart and not yet believed. */
export interface Jwt {
  readonly header: unknown
  readonly claims: unknown
  /** What the signature is of. */
  readonly signed: string
  readonly signature: Buffer
}

/** `undefined` for what is no such token. Nothing but the one spelling of base64url is read: each bit counts. */
export function readJwt(text: string): Jwt | undefined {
  const parts = text.split('.').map(bytesOf)
  const [header, claims, signature] = parts
  if (parts.length !== 3 || header === undefined || claims === undefined || signature === undefined) {
    return undefined
  }
  try {
    return {
      header: JSON.parse(header.toString('utf8')),
      claims: JSON.parse(claims.toString('utf8')),
      signed: text.slice(0, text.lastIndexOf('.')),
      signature,
    }
  } catch {
    return undefined
  }
}

function bytesOf(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined
}
