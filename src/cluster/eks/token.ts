import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
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
  const host = `sts.${about.region}.${partitionDomain(about.region)}`
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

/** Source: `pkg/endpoints` of aws-iam-authenticator, and the SDK's `partitions.json` for the regions. */
function partitionDomain(region: string): string {
  return DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com'
}

const DOMAINS: readonly (readonly [prefix: string, domain: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isof-', 'csp.hci.ic.gov'],
  ['eusc-', 'amazonaws.eu'],
]

/** RFC 3986, as the signature counts it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Node's SHA-256 in the shape that the signer asks for; with a secret it is an HMAC. */
class Sha256 {
  readonly #secret: Uint8Array | undefined
  #hash: Hash | Hmac

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret === undefined ? undefined : bytes(secret)
    this.#hash = this.#begin()
  }

  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(chunk))
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    this.#hash = this.#begin()
  }

  #begin(): Hash | Hmac {
    return this.#secret === undefined ? createHash('sha256') : createHmac('sha256', this.#secret)
  }
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8')
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
