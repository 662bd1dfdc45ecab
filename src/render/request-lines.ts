import type { SentRequest } from '../trace/sent-request.ts'
import { terminal } from '../words/encode.ts'

/** `prod: EKS GET /clusters/prod: 200 in 132 ms, attempt 1, through the proxy proxy.example.com:3128` */
export function requestLine(request: SentRequest): string {
  const { method, path, detail, outcome, milliseconds, attempt, route } = request
  const what = [method, path, ...(detail === undefined ? [] : [detail])].join(' ')
  const came = 'status' in outcome ? String(outcome.status) : `no answer (${outcome.failed})`
  const by = route.kind === 'proxy' ? `, through the proxy ${route.proxy}` : ''
  return terminal(
    `${addressee(request)} ${what}: ${came} in ${Math.round(milliseconds)} ms, attempt ${attempt}${by}`,
  )
}

/** One line for each service that was asked: `prod: EKS 12 requests, 1 repeated, 1 failed, 840 ms`. */
export function requestTotals(requests: readonly SentRequest[]): readonly string[] {
  return [...Map.groupBy(requests, addressee)].map(([name, all]) => {
    const repeated = all.filter(({ attempt }) => attempt > 1).length
    const failed = all.filter(isFailed).length
    const milliseconds = all.reduce((sum, one) => sum + one.milliseconds, 0)
    const count = all.length === 1 ? '1 request' : `${all.length} requests`
    return terminal(
      `${name} ${count}, ${repeated} repeated, ${failed} failed, ${Math.round(milliseconds)} ms`,
    )
  })
}

/** What is not there is an answer: aws-auth and the ledger are asked for by name. */
function isFailed({ outcome }: SentRequest): boolean {
  return 'failed' in outcome || (outcome.status >= 400 && outcome.status !== 404)
}

function addressee({ service, cluster }: SentRequest): string {
  return cluster === undefined ? `${service}:` : `${cluster}: ${service}`
}
