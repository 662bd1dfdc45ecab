import type { components } from '@octokit/openapi-types'
import type { Answer } from './github-answers.ts'

type Schemas = components['schemas']

const MAX_BODY = 65_536

/** The field `body` of a comment or an issue, or why GitHub refuses it. */
export function bodyOf(body: unknown, resource = 'IssueComment'): string | Answer {
  const text = field(body, 'body')
  if (typeof text === 'string' && text.length > 0 && text.length <= MAX_BODY) return text
  const fault =
    typeof text === 'string' && text.length > 0
      ? 'is too long (maximum is 65536 characters)'
      : "can't be blank"
  const errors: Schemas['validation-error']['errors'] = [
    { resource, code: 'unprocessable', field: 'data', message: `Body ${fault}` },
  ]
  const refusal: Schemas['validation-error'] = {
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  }
  return { status: 422, body: refusal }
}

export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}
