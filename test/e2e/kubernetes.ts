import { readFileSync } from 'node:fs'
import { type Agent, request as httpsRequest } from 'node:https'

/** One identity's raw way to an API server. It shares nothing with the program under test. */
export interface Kubernetes {
  request(method: string, path: string, body?: unknown): Promise<Answer>
  /** Like `request`, and throws on an answer that is not a success. */
  must<T = KubernetesObject>(method: string, path: string, body?: unknown): Promise<T>
}

export interface Answer {
  readonly status: number
  readonly body: string
}

/** What the tests look at in an object of any kind. */
export interface KubernetesObject {
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly uid?: string
    readonly resourceVersion?: string
    readonly labels?: Readonly<Record<string, string>>
  }
  readonly data?: Readonly<Record<string, string>>
  readonly rules?: readonly unknown[]
}

export interface Target {
  readonly url: string
  readonly caFile: string
  readonly token: string
  /** Keeps connections, for whoever asks without end. */
  readonly agent?: Agent
}

export function kubernetes(target: Target): Kubernetes {
  const request: Kubernetes['request'] = (method, path, body) => send(target, { method, path, body })
  return {
    request,
    must: async (method, path, body) => {
      const answer = await request(method, path, body)
      if (answer.status < 300) return JSON.parse(answer.body)
      throw new Error(`${method} ${path} was answered with ${answer.status}: ${answer.body}`)
    },
  }
}

interface Question {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

function send({ url, caFile, token, agent }: Target, { method, path, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(`${url}${path}`, {
      method,
      ca: readFileSync(caFile),
      // A connection of its own: a kept one would outlive the server between two runs.
      agent: agent ?? false,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': contentType(method) }),
      },
    })
    outgoing.once('error', reject)
    outgoing.once('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('error', reject)
      incoming.once('end', () => {
        resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString() })
      })
    })
    outgoing.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

function contentType(method: string): string {
  return method === 'PATCH' ? 'application/json-patch+json' : 'application/json'
}
