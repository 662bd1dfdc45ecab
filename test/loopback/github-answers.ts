import type { components } from '@octokit/openapi-types'

type Schemas = components['schemas']

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string
}

/** A page of a list with the Link header that leads on. At most 100 on a page, 30 unless asked. */
export function page(url: URL, items: readonly object[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const number = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const to = (target: number, rel: string): string => {
    const there = new URL(url)
    there.searchParams.set('page', String(target))
    return `<${there.href}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [to(1, 'first'), to(number - 1, 'prev')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
  ]
  return {
    status: 200,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
    body: items.slice((number - 1) * size, number * size),
  }
}

export function refusal(status: 401 | 403 | 404, message: string): Answer {
  const body: Schemas['basic-error'] = {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  return { status, body }
}

export const notFound = refusal(404, 'Not Found')
export const notAccessible = refusal(403, 'Resource not accessible by integration')
export const badCredentials = refusal(401, 'Bad credentials')
