import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { holderOf, secretAccessKey } from '../aws.ts'
import { listen } from './port.ts'
import { isSignedBy } from './presigned.ts'

/** A CONNECT proxy behind which there is nothing but an STS that answers GetCallerIdentity. */
export interface StsProxy {
  readonly url: string
  stop(): Promise<void>
}

/** Signature Version 4 allows so much between the clock of the signer and that of the server. */
const lifetime = 15 * 60_000

/**
 * Starts the proxy that aws-iam-authenticator gets as `HTTPS_PROXY`. It ends TLS with the certificate for
 * `host`, which the authenticator trusts by `SSL_CERT_FILE`; other hosts are refused.
 */
export async function startSts(at: {
  readonly host: string
  readonly certificate: string
  readonly key: string
}): Promise<StsProxy> {
  const sts = createTlsServer({ cert: readFileSync(at.certificate), key: readFileSync(at.key) }, answer)
  const proxy = createServer((_, response) => response.writeHead(405).end())
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy())
    if (request.url !== `${at.host}:443`) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    sts.emit('connection', socket)
  })
  const port = await listen(proxy)
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      sts.closeAllConnections()
      proxy.closeAllConnections()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
  const refusal = refuse(url, request)
  const holder = holderOf(url.searchParams.get('X-Amz-Credential')?.split('/')[0] ?? '')
  response.setHeader('content-type', 'application/json')
  if (refusal !== undefined || holder === undefined) {
    const Code = refusal ?? 'InvalidClientTokenId'
    response.writeHead(403).end(JSON.stringify({ Error: { Code, Message: Code, Type: 'Sender' } }))
    return
  }
  // As JSON, because the authenticator asks for it with its Accept header.
  const GetCallerIdentityResult = holder
  response.end(JSON.stringify({ GetCallerIdentityResponse: { GetCallerIdentityResult } }))
}

function refuse(url: URL, { headers }: IncomingMessage): string | undefined {
  const date =
    url.searchParams.get('X-Amz-Date')?.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5') ?? ''
  if (!(Math.abs(Date.now() - Date.parse(date)) < lifetime)) return 'RequestExpired'
  if (!isSignedBy(url, headers, secretAccessKey)) return 'SignatureDoesNotMatch'
  return undefined
}
