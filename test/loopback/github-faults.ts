/** What GitHub answers in place of the truth. */
export interface Fault {
  /** Method and path, matched as `POST /graphql`. */
  readonly on: RegExp
  times: number
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string
  /** The request takes effect, and only its answer is lost. */
  readonly stored?: boolean
}

export const badGateway = (on: RegExp, times: number): Fault => ({
  on,
  times,
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><body>502 Bad Gateway</body></html>',
})

export const secondaryRateLimit = (on: RegExp, times: number, retryAfter?: number): Fault => ({
  on,
  times,
  status: 403,
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url:
      'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
})
