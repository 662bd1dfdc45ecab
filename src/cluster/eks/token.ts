import { createHash } from 'node:crypto'
import { partition } from '@aws-sdk/core/client'
import { Sha256 } from '@smithy/core/checksum'
import { SignatureV4 } from '@smithy/signature-v4'

/** AWS credentials, as far as a signature needs them. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Longest that a token is used: the authenticator takes one for 15 minutes after it was signed. */
export const TOKEN_MINUTES = 14

/**
 * A token that an EKS cluster accepts: a presigned STS GetCallerIdentity request that the authenticator makes to
 * learn who signed it. The cluster's name is signed as a header, so the token opens no other cluster.
 *
 * The host is always the regional STS of the partition: the authenticator refuses all others, so
 * `AWS_ENDPOINT_URL_STS` has no say here.
 *
 * Source: `GetWithSTS` and `Verify` in `pkg/token/token.go` of aws-iam-authenticator (v0.7.18).
 */
export async function eksToken(about: {
  /** Name of the cluster, or its id for a local cluster on Outposts. */
  readonly clusterId: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly signedAt: Date
  /**
   * Any text; it decides in which order the parameters stand, which no signature covers. So tokens that are signed in
   * the same second differ.
   */
  readonly salt?: string
}): Promise<string> {
  const host = `sts.${about.region}.${partition(about.region).dnsSuffix}`
  const signer = new SignatureV4({
    service: 'sts',
    region: about.region,
    credentials: about.credentials,
    sha256: Sha256,
  })
  const signed = await signer.presign(
    {
      method: 'GET',
      protocol: 'https:',
      hostname: host,
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host, 'x-k8s-aws-id': about.clusterId },
    },
    // STS ignores it; old authenticators demand 0 to 60.
    { expiresIn: 60, signingDate: about.signedAt },
  )
  const query = Object.entries(signed.query ?? {})
    .map(([key, value]) => `${encode(key)}=${encode(String(value))}`)
    .sort()
  const { salt } = about
  const ordered =
    salt === undefined
      ? query
      : query.toSorted((one, other) => (mixed(one, salt) < mixed(other, salt) ? -1 : 1))
  return `k8s-aws-v1.${Buffer.from(`https://${host}/?${ordered.join('&')}`).toString('base64url')}`
}

function mixed(parameter: string, salt: string): string {
  return createHash('sha256').update(`${salt}${parameter}`).digest('hex')
}

/** RFC 3986, as the signature counts it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
