import { performance } from 'node:perf_hooks'
import type { getOctokit } from '@actions/github'
import type { OnRequest, SentRequest } from '../trace/sent-request.ts'
import { innermost, isRequestFailure } from './request-failure.ts'
import { githubRoute } from './route.ts'

type Octokit = Pick<ReturnType<typeof getOctokit>, 'hook' | 'request'>

/** An Octokit plugin that goes before all others, so that it sees each attempt. */
export function tellRequests(onRequest: OnRequest): (octokit: Octokit) => void {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      const { method, url } = octokit.request.endpoint(options)
      const { retryCount = 0 } = options.request as { readonly retryCount?: number }
      const began = performance.now()
      const tell = (outcome: SentRequest['outcome']): void =>
        onRequest({
          service: 'GitHub',
          method,
          path: new URL(url).pathname,
          outcome,
          attempt: retryCount + 1,
          milliseconds: performance.now() - began,
          route: githubRoute(new URL(url), process.env),
        })
      let answer: Awaited<ReturnType<typeof request>>
      try {
        answer = await request(options)
      } catch (error) {
        tell(outcomeOf(error))
        throw error
      }
      tell({ status: answer.status })
      return answer
    })
  }
}

function outcomeOf(error: unknown): SentRequest['outcome'] {
  if (!isRequestFailure(error)) return { failed: 'no code' }
  return error.response === undefined ? { failed: innermost(error) } : { status: error.response.status }
}
