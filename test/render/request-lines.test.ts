import { expect, test } from '@jest/globals'
import { requestLine, requestTotals } from '../../src/render/request-lines.ts'
import type { SentRequest } from '../../src/trace/sent-request.ts'

const sent = (more: Partial<SentRequest> = {}): SentRequest => ({
  service: 'EKS',
  cluster: 'prod',
  method: 'GET',
  path: '/clusters/prod',
  outcome: { status: 200 },
  milliseconds: 131.6,
  attempt: 1,
  route: { kind: 'direct' },
  ...more,
})

test('a request is one line', () => {
  expect(requestLine(sent())).toBe('prod: EKS GET /clusters/prod: 200 in 132 ms, attempt 1')
})

test('with what was asked, why there is no answer, the attempt and the proxy', () => {
  const route = { kind: 'proxy', proxy: 'proxy.test:3128', setBy: 'HTTPS_PROXY' } as const
  const about = { service: 'STS', method: 'POST', path: '/', detail: 'AssumeRole', attempt: 2 } as const
  expect(requestLine(sent({ ...about, outcome: { failed: 'ECONNRESET' }, route }))).toBe(
    'prod: STS POST / AssumeRole: no answer (ECONNRESET) in 132 ms, attempt 2, through the proxy proxy.test:3128',
  )
})

test('a name in a path is neither a second line nor a workflow command', () => {
  const line = requestLine(
    sent({ cluster: '::error::x', path: '/a\n::set-output name=a::b\u001b[2J##[error]' }),
  )
  expect(line).not.toMatch(/\p{Cc}|##\[|^::/u)
})

test('requests are counted by whom they went to', () => {
  const { cluster: _, ...github } = sent({ service: 'GitHub', outcome: { status: 403 } })
  const again = sent({ attempt: 2, outcome: { failed: 'ETIMEDOUT' } })
  const absent = sent({ outcome: { status: 404 } })
  expect(requestTotals([sent(), again, absent, github])).toEqual([
    'prod: EKS 3 requests, 1 repeated, 1 failed, 395 ms',
    'GitHub: 1 request, 0 repeated, 1 failed, 132 ms',
  ])
})
