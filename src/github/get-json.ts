import type { IncomingMessage } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
import type { OnRequest, SentRequest } from '../trace/sent-request.ts'
import { innermost, type RequestFailure } from './request-failure.ts'
import { RETRY } from './retry.ts'
import { githubRoute } from './route.ts'

/** A GET of something that is GitHub's and no part of its API: the API's token must not be sent there. */
export interface JsonRequest {
  readonly url: string
  /** Sent as `Authorization: Bearer`, and never said in an error. */
  readonly bearer?: string
  /** How long a second of back-off takes, in milliseconds. */
  readonly secondMs: number
  readonly onRequest?: OnRequest | undefined
}

/**
 * Gets JSON, by the proxy that the environment names. Redirects are not followed: the address is the one that is
 * trusted. 5xx, 429 and lost connections are tried again, as often as requests to the API.
 *
 * @throws RequestFailure
 */
export async function getJson(request: JsonRequest): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tried(request, attempt)
    if (typeof outcome === 'string') return JSON.parse(outcome)
    if (attempt > RETRY.retries || !passes(outcome)) throw outcome
    await wait(attempt ** 2 * request.secondMs)
  }
}

const ATTEMPT_TIMEOUT_MS = 10_000

// Far more than a set of keys or a token takes.
const LONGEST_ANSWER = 1_000_000

async function tried(request: JsonRequest, attempt: number): Promise<string | RequestFailure> {
  const began = performance.now()
  const outcome = await sent(request).catch((cause: unknown) => failure(request, { cause }))
  request.onRequest?.({
    service: 'GitHub',
    method: 'GET',
    path: new URL(request.url).pathname,
    outcome: told(outcome),
    attempt,
    milliseconds: performance.now() - began,
    route: githubRoute(new URL(request.url), process.env),
  })
  return outcome
}

async function sent(request: JsonRequest): Promise<string | RequestFailure> {
  const client = new HttpClient('eks-access', [], {
    socketTimeout: ATTEMPT_TIMEOUT_MS,
    allowRedirects: false,
  })
  const { message } = await client.get(request.url, {
    accept: 'application/json',
    ...(request.bearer === undefined ? {} : { authorization: `Bearer ${request.bearer}` }),
  })
  const text = await readText(message)
  const { statusCode: status = 0, headers } = message
  if (status !== 200) return failure(request, { status, headers, text })
  return text
}

async function readText(message: IncomingMessage): Promise<string> {
  const late = setTimeout(() => message.destroy(new Error('the answer was incomplete')), ATTEMPT_TIMEOUT_MS)
  try {
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of message) {
      length += chunk.length
      if (length > LONGEST_ANSWER) throw new Error(`the answer has more than ${LONGEST_ANSWER} bytes`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  } finally {
    clearTimeout(late)
  }
}

/** In the shape of Octokit's errors, so that they are told alike. Status 500 where no answer came, as there. */
function failure(
  { url, bearer }: JsonRequest,
  about:
    | { readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string }
    | { readonly cause: unknown },
): RequestFailure {
  const request = { url }
  if ('cause' in about) {
    const error = new Error(`no answer from ${new URL(url).host}`, { cause: about.cause })
    return Object.assign(error, { name: 'HttpError', status: 500, request })
  }
  const { status, text } = about
  const headers = Object.fromEntries(
    Object.entries(about.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
  const said = messageOf(text)
  const error = new Error(bearer === undefined ? said : said.replaceAll(bearer, '[token]'))
  return Object.assign(error, { name: 'HttpError', status, response: { status, headers }, request })
}

function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown }
    if (typeof message === 'string') return message
  } catch {
    // A proxy answers in its own way.
  }
  return 'it gave no reason'
}

function passes({ status, response }: RequestFailure): boolean {
  return response === undefined || status >= 500 || status === 429
}

function told(outcome: string | RequestFailure): SentRequest['outcome'] {
  if (typeof outcome === 'string') return { status: 200 }
  return outcome.response === undefined ? { failed: innermost(outcome) } : { status: outcome.response.status }
}
