import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** What AWS Signature Version 4 in a query is made from. */
export interface Signing {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** `sts.<region>.amazonaws.com` */
  readonly host: string
  readonly region: string
  /** `20261101T000000Z` */
  readonly date: string
  /** Value of the header `x-k8s-aws-id`. */
  readonly cluster: string
  /** Seconds; 60 if it does not say. */
  readonly expires?: number
}

/**
 * A presigned GetCallerIdentity as the EKS token wants it.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function presign(signing: Signing): URL {
  const url = new URL(`https://${signing.host}/`)
  const scope = `${signing.date.slice(0, 8)}/${signing.region}/sts/aws4_request`
  const query: Record<string, string> = {
    Action: 'GetCallerIdentity',
    Version: '2011-06-15',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${signing.accessKeyId}/${scope}`,
    'X-Amz-Date': signing.date,
    'X-Amz-Expires': String(signing.expires ?? 60),
    'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  url.searchParams.set(
    'X-Amz-Signature',
    signatureOf(url, { host: signing.host, 'x-k8s-aws-id': signing.cluster }, signing.secretAccessKey),
  )
  return url
}

/** True when the request carries the signature that this secret makes. */
export function isSignedBy(url: URL, headers: Headers, secretAccessKey: string): boolean {
  const found = Buffer.from(url.searchParams.get('X-Amz-Signature') ?? '')
  const right = Buffer.from(signatureOf(url, headers, secretAccessKey))
  return found.length === right.length && timingSafeEqual(found, right)
}

function signatureOf(url: URL, headers: Headers, secretAccessKey: string): string {
  const parameter = (name: string): string => url.searchParams.get(name) ?? ''
  const names = parameter('X-Amz-SignedHeaders').split(';')
  const request = [
    'GET',
    url.pathname,
    canonicalQuery(url),
    ...names.map((name) => `${name}:${headers[name]?.toString().trim() ?? ''}`),
    '',
    names.join(';'),
    sha256(''),
  ].join('\n')
  const scope = parameter('X-Amz-Credential').split('/').slice(1)
  const text = ['AWS4-HMAC-SHA256', parameter('X-Amz-Date'), scope.join('/'), sha256(request)].join('\n')
  const key = scope.reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`))
  return hmac(key, text).toString('hex')
}

function canonicalQuery(url: URL): string {
  const pairs = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature')
  return pairs
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
