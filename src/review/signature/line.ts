/**
 * The hidden line of a comment that holds the signature of its record and text. A JSON Web Token is spelled with `-`
 * and `_`, and two `-` could end the HTML comment: they are `+` and `/` here.
 *
 * @throws Error for what has not the form of such a token
 */
export function writeSignature(jwt: string): string {
  const line = `${START}${jwt.replaceAll('-', '+').replaceAll('_', '/')}${END}`
  if (readSignature(line) !== jwt) throw new Error('GitHub returned an ID token that is not valid')
  return line
}

/** The token of such a line; `undefined` for any other. */
export function readSignature(line: string): string | undefined {
  if (line.length > SIGNATURE_LIMIT) return undefined
  const [, data] = /^<!-- eks-access:signature ([A-Za-z0-9+/]+(?:\.[A-Za-z0-9+/]+){2}) -->$/.exec(line) ?? []
  return data?.replaceAll('+', '-').replaceAll('/', '_')
}

const START = '<!-- eks-access:signature '
const END = ' -->'

/** How long the line can be. A token has about 2,000 characters, with all claims and long names some more. */
export const SIGNATURE_LIMIT = 6_000
