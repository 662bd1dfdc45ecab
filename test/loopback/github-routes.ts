import type { components } from '@octokit/openapi-types'
import {
  addComment,
  editComment,
  type GitHubState,
  type Identity,
  type PullRequestState,
} from './github-state.ts'
import { issueComment, pullRequestSimple, simpleUser } from './github-views.ts'

type Schemas = components['schemas']

export interface Question {
  readonly method: string
  readonly url: URL
  readonly body: unknown
  readonly identity: Identity
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string
}

/** What GitHub answers to somebody with a valid token. */
export function answer(state: GitHubState, question: Question): Answer {
  const prefix = `/repos/${state.owner}/${state.repo}/`
  const { method, url } = question
  if (method === 'POST' && url.pathname === '/graphql') return graphql(state, question)
  if (method === 'GET' && url.pathname === '/user') return currentUser(question.identity)
  if (!url.pathname.startsWith(prefix)) return notFound
  const path = url.pathname.slice(prefix.length)
  for (const [on, route] of ROUTES) {
    const match = on.exec(`${method} ${path}`)
    if (match !== null) return route(state, question, match.slice(1).map(decodeURIComponent))
  }
  return notFound
}

type Route = (state: GitHubState, question: Question, parts: readonly string[]) => Answer

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^GET issues\/(\d+)\/comments$/, listComments],
  [/^POST issues\/(\d+)\/comments$/, createComment],
  [/^PATCH issues\/comments\/(\d+)$/, updateComment],
  [/^GET pulls\/(\d+)$/, getPull],
  [/^GET commits\/([^/]+)\/pulls$/, listPulls],
  [/^GET compare\/([^/]+)\.\.\.([^/]+)$/, compare],
]

function listComments(state: GitHubState, question: Question, [number]: readonly string[]): Answer {
  if (question.identity.pullRequests === 'none') return notAccessible
  if (findPull(state, number) === undefined) return notFound
  const comments = state.comments.filter((comment) => String(comment.pullRequest) === number)
  return page(
    question.url,
    comments.map((comment) => issueComment(state, question.url, comment)),
  )
}

function createComment(state: GitHubState, question: Question, [number]: readonly string[]): Answer {
  if (question.identity.pullRequests !== 'write') return notAccessible
  const pull = findPull(state, number)
  if (pull === undefined) return notFound
  if (pull.locked === true) {
    return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  }
  const body = bodyOf(question)
  if (typeof body !== 'string') return body
  const { login, type } = question.identity
  const comment = addComment(state, { pullRequest: pull.number, author: login, authorType: type, body })
  return { status: 201, body: issueComment(state, question.url, comment) }
}

function updateComment(state: GitHubState, question: Question, [id]: readonly string[]): Answer {
  if (question.identity.pullRequests !== 'write') return notAccessible
  const comment = state.comments.find((one) => String(one.id) === id)
  if (comment === undefined) return notFound
  const body = bodyOf(question)
  if (typeof body !== 'string') return body
  editComment(state, comment, { editor: question.identity.login, body })
  return { status: 200, body: issueComment(state, question.url, comment) }
}

function getPull(state: GitHubState, _question: Question, [number]: readonly string[]): Answer {
  const pull = findPull(state, number)
  return pull === undefined ? notFound : { status: 200, body: pullRequestSimple(state, pull) }
}

function listPulls(state: GitHubState, question: Question, [commit = '']: readonly string[]): Answer {
  const pulls = state.pullRequests.filter((pull) => pull.commits.includes(commit))
  if (pulls.length === 0 && !(commit in state.commits)) {
    return { status: 422, body: { message: `No commit found for SHA: ${commit}` } }
  }
  return page(
    question.url,
    pulls.map((pull) => pullRequestSimple(state, pull)),
  )
}

function compare(state: GitHubState, _question: Question, [base = '', head = '']: readonly string[]): Answer {
  const behind = history(state, base)
  const ahead = history(state, head)
  if (behind === undefined || ahead === undefined) return notFound
  const aheadBy = [...ahead].filter((commit) => !behind.has(commit))
  const behindBy = [...behind].filter((commit) => !ahead.has(commit))
  const status =
    aheadBy.length === 0
      ? behindBy.length === 0
        ? 'identical'
        : 'behind'
      : behindBy.length === 0
        ? 'ahead'
        : 'diverged'
  const body: Pick<Schemas['commit-comparison'], 'status' | 'ahead_by' | 'behind_by' | 'total_commits'> & {
    commits: Pick<Schemas['commit'], 'sha'>[]
  } = {
    status,
    ahead_by: aheadBy.length,
    behind_by: behindBy.length,
    total_commits: aheadBy.length,
    commits: aheadBy.reverse().map((commit) => ({ sha: commit })),
  }
  return { status: 200, body }
}

/** The commit and all its ancestors, newest first; `undefined` for an unknown commit. */
function history(state: GitHubState, tip: string): Set<string> | undefined {
  if (!(tip in state.commits)) return undefined
  const seen = new Set<string>()
  const waiting = [tip]
  for (let commit = waiting.shift(); commit !== undefined; commit = waiting.shift()) {
    if (seen.has(commit)) continue
    seen.add(commit)
    waiting.push(...(state.commits[commit] ?? []))
  }
  return seen
}

function graphql(state: GitHubState, { body, identity }: Question): Answer {
  const query = field(body, 'query')
  if (state.graphql === 'refuses' || typeof query !== 'string' || !/\bviewer\b/.test(query)) {
    return {
      status: 200,
      body: {
        data: null,
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      },
    }
  }
  return { status: 200, body: { data: { viewer: { login: identity.viewerLogin ?? identity.login } } } }
}

function currentUser(identity: Identity): Answer {
  return identity.type === 'Bot'
    ? notAccessible
    : { status: 200, body: simpleUser(identity.login, identity.type) }
}

/** A page of a list with the Link header that leads on. At most 100 on a page, 30 unless asked. */
function page(url: URL, items: readonly object[]): Answer {
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

const MAX_BODY = 65_536

function bodyOf({ body }: Question): string | Answer {
  const text = field(body, 'body')
  if (typeof text === 'string' && text.length > 0 && text.length <= MAX_BODY) return text
  const fault =
    typeof text === 'string' && text.length > 0
      ? 'is too long (maximum is 65536 characters)'
      : "can't be blank"
  const errors: Schemas['validation-error']['errors'] = [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: `Body ${fault}` },
  ]
  const refusal: Schemas['validation-error'] = {
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  }
  return { status: 422, body: refusal }
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

function findPull(state: GitHubState, number: string | undefined): PullRequestState | undefined {
  return state.pullRequests.find((pull) => String(pull.number) === number)
}

function refusal(status: 401 | 403 | 404, message: string): Answer {
  const body: Schemas['basic-error'] = {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  return { status, body }
}

const notFound = refusal(404, 'Not Found')
const notAccessible = refusal(403, 'Resource not accessible by integration')
export const badCredentials = refusal(401, 'Bad credentials')
