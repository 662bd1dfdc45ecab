import { partition } from '@aws-sdk/core/client'
import { Sha256 } from '@smithy/core/checksum'
import { HttpRequest } from '@smithy/core/protocols'
import { SignatureV4 } from '@smithy/signature-v4'
import type { EksCluster } from '../../access/desired.ts'
import { type AroundAws, askAws, openAws } from './aws.ts'
import { said } from './said.ts'
import { toldHandler } from './told-handler.ts'

const ACTION = 'sts:GetCallerIdentity'

/**
 * Whose the credentials at hand are, as `aws sts get-caller-identity` says it: the ARN of a user, or of the session of a
 * role. The role that `assumeRole` of a cluster names is not asked about: it is not who asks. Nobody needs a permission
 * for this question.
 *
 * @throws ClusterError where there are no credentials, or STS does not take them
 */
export async function callerIdentity(
  { name, region = regionAtHand() }: { readonly name: string; readonly region?: string },
  around: AroundAws = {},
): Promise<string> {
  const entry: EksCluster = { door: 'eks', name, region }
  const aws = await openAws(entry, around)
  const { onRequest } = around
  const about = { cluster: entry.name, connectionTimeout: 10_000, ...(onRequest && { onRequest }) }
  const xml = await askAws(aws, ACTION, async () => {
    const signer = new SignatureV4({
      service: 'sts',
      region: entry.region,
      credentials: aws.eks.config.credentials,
      sha256: Sha256,
    })
    const handler = toldHandler(about)
    try {
      const signed = await signer.sign(requestTo(endpointOf(entry.region)))
      const { response } = await handler.handle(new HttpRequest(signed))
      return read(response.statusCode, await textOf(response.body))
    } finally {
      handler.destroy()
    }
  })
  return said(textIn(xml, 'Arn'), { aws, action: ACTION, what: 'who asks' })
}

/** Any of them answers; STS of us-east-1 knows the credentials of every region that is not opted into. */
function regionAtHand(): string {
  return process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || 'us-east-1'
}

/** As the SDK decides it. */
function endpointOf(region: string): URL {
  return new URL(
    process.env['AWS_ENDPOINT_URL_STS'] ?? `https://sts.${region}.${partition(region).dnsSuffix}`,
  )
}

function requestTo(url: URL): HttpRequest {
  return new HttpRequest({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    headers: {
      host: url.host,
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'eks-access api/sts#1',
    },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  })
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** A refusal as an error of the SDK's form. */
function read(status: number, xml: string): string {
  if (status < 300) return xml
  const error = new Error(textIn(xml, 'Message') ?? `STS answered ${status}.`)
  error.name = textIn(xml, 'Code') ?? 'Error'
  throw Object.assign(error, { $metadata: { httpStatusCode: status } })
}

/** Of an ARN or a message, which hold no entities but these. */
function textIn(xml: string, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]
  return found
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
