import { createServer, type IncomingMessage, request } from 'node:http'
import { listen } from '../servers/port.ts'

/** A request that changes an access entry, on its way to EKS. */
export interface AskedOfAws {
  /** `POST /clusters/prod/access-entries` */
  readonly name: string
}

/** What happens on the way to EKS. */
export interface AwsScript {
  /** Awaited before a write is passed on; `cut`: EKS never hears of it. */
  before?(asked: AskedOfAws): Promise<'cut' | undefined>
  /** Awaited after EKS has answered, before the client hears of it. */
  after?(asked: AskedOfAws): Promise<void>
}

/** Stands before the loopback AWS of a cluster. */
export interface AwsProxy {
  readonly url: string
  /** Goes by another script from now on. */
  play(script: AwsScript): void
  stop(): void
}

/** @param to.endpoint where EKS says that the API server of its clusters is, in place of where it is */
export async function startAwsProxy(to: {
  readonly awsUrl: string
  readonly endpoint: string
}): Promise<AwsProxy> {
  let script: AwsScript = {}
  const server = createServer((incoming, outgoing) => {
    const handle = async (): Promise<void> => {
      const { method = '', url = '' } = incoming
      const isWrite = /^\/(?:clusters\/[^/]+\/access-entries|tags\/)/.test(url) && method !== 'GET'
      const asked = { name: `${method} ${decodeURIComponent(url)}` }
      const body = await textOf(incoming)
      if (isWrite && (await script.before?.(asked)) === 'cut') {
        outgoing.destroy()
        return
      }
      const answer = await pass(incoming, body, to.awsUrl)
      if (isWrite) await script.after?.(asked)
      const text = method === 'GET' ? withEndpoint(answer.text, to.endpoint) : answer.text
      outgoing.writeHead(answer.status, answer.headers).end(text)
    }
    handle().catch(() => outgoing.destroy())
  })
  server.keepAliveTimeout = 120_000
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    play: (next) => {
      script = next
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

interface Passed {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

function pass({ method, url, headers }: IncomingMessage, body: string, to: string): Promise<Passed> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${to}${url}`, { method, headers, agent: false })
    outgoing.once('error', reject)
    outgoing.once('response', (answer) => {
      const kept = ['content-type', 'x-amzn-errortype'].flatMap((name) => {
        const value = answer.headers[name]
        return typeof value === 'string' ? [[name, value]] : []
      })
      textOf(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 502, headers: Object.fromEntries(kept), text }),
        reject,
      )
    })
    outgoing.end(body)
  })
}

function withEndpoint(text: string, endpoint: string): string {
  return text.replace(/"endpoint":"[^"]*"/, `"endpoint":${JSON.stringify(endpoint)}`)
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
