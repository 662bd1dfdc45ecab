import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Answer, badCredentials } from './github-answers.ts'
import type { Fault } from './github-faults.ts'
import { issuerAnswer } from './github-issuer.ts'
import { answer } from './github-routes.ts'
import { defaultState, type GitHubState } from './github-state.ts'

/** A request as it came in. */
export interface LoggedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Who asked; `undefined` for an unknown token. */
  readonly login: string | undefined
  readonly apiVersion: string | undefined
  readonly body: unknown
  readonly status: number
}

export interface LoopbackGitHub {
  /** In the place of `https://api.github.com` and of `https://github.com`. */
  readonly url: string
  readonly state: GitHubState
  readonly requests: LoggedRequest[]
  close(): Promise<void>
}

/**
 * A GitHub of one repository on 127.0.0.1, for the requests that this program makes, and with the faults that
 * GitHub has. It must live in another process than a caller that blocks.
 */
export async function startGitHub(changes: Partial<GitHubState> = {}): Promise<LoopbackGitHub> {
  const state = defaultState(changes)
  const requests: LoggedRequest[] = []
  const server = createServer((request, response) => {
    handle(state, requests, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    state,
    requests,
    close: async () => {
      if (!server.listening) return
      server.closeAllConnections()
      await new Promise<void>((resolve, reject) =>
        server.close((error) => (error === undefined ? resolve() : reject(error))),
      )
    },
  }
}

async function handle(
  state: GitHubState,
  requests: LoggedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET'
  const path = request.url ?? '/'
  const url = new URL(path, `http://${request.headers.host ?? '127.0.0.1'}`)
  const body = await readJson(request)
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const identity = Object.hasOwn(state.identities, token) ? state.identities[token] : undefined
  const { accept } = request.headers
  const truth = (): Answer =>
    issuerAnswer(state, { method, url, token }) ??
    (identity === undefined ? badCredentials : answer(state, { method, url, body, identity, accept }))

  const fault = takeFault(state, `${method} ${url.pathname}`)
  if (fault?.stored === true) truth()
  const given = fault ?? truth()
  const apiVersion = request.headers['x-github-api-version']
  requests.push({
    method,
    path,
    login: identity?.login,
    apiVersion: typeof apiVersion === 'string' ? apiVersion : undefined,
    body,
    status: given.status,
  })
  const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body)
  response.writeHead(given.status, {
    'content-type': 'application/json; charset=utf-8',
    ...given.headers,
  })
  response.end(text)
}

function takeFault(state: GitHubState, asked: string): Fault | undefined {
  const fault = state.faults.find((one) => one.times > 0 && one.on.test(asked))
  if (fault !== undefined) fault.times -= 1
  return fault
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
