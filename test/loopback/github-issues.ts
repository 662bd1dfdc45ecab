import type { components } from '@octokit/openapi-types'
import { type Answer, notAccessible, notFound, page } from './github-answers.ts'
import { bodyOf, field } from './github-bodies.ts'
import type { Question, Route } from './github-routes.ts'
import { addIssue, type GitHubState, type IssueState, tick } from './github-state.ts'
import { pullRequestSimple, simpleUser } from './github-views.ts'

type Schemas = components['schemas']

/** https://docs.github.com/en/rest/issues/issues */
export const ISSUE_ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^GET issues$/, listIssues],
  [/^POST issues$/, createIssue],
  [/^PATCH issues\/(\d+)$/, updateIssue],
]

/** Issues and pull requests together, as GitHub has them. */
function listIssues(state: GitHubState, { url, identity }: Question): Answer {
  if ((identity.issues ?? 'none') === 'none') return notAccessible
  const wanted = url.searchParams
  const creator = wanted.get('creator')
  const which = wanted.get('state') ?? 'open'
  const newest = wanted.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const issues = state.hasIssues ? state.issues : []
  const pulls = state.pullRequests.map((pull): Listed => {
    const { number, state: pullState, user } = pullRequestSimple(state, pull)
    const at = pull.mergedAt ?? ''
    return {
      author: user?.login ?? '',
      state: pullState,
      at,
      body: { number, pull_request: { url: url.href } },
    }
  })
  const all: readonly Listed[] = [
    ...issues.map(
      (issue): Listed => ({
        author: issue.author,
        state: issue.state,
        at: issue[newest],
        body: issueOf(state, url, issue),
      }),
    ),
    ...pulls,
  ]
  const shown = all
    .filter((one) => creator === null || one.author.toLowerCase() === creator.toLowerCase())
    .filter((one) => which === 'all' || one.state === which)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return page(
    url,
    shown.map(({ body }) => body),
  )
}

interface Listed {
  readonly author: string
  readonly state: string
  readonly at: string
  readonly body: object
}

function createIssue(state: GitHubState, question: Question): Answer {
  if (question.identity.issues !== 'write') return notAccessible
  if (!state.hasIssues) return disabled
  const body = bodyOf(question.body, 'Issue')
  if (typeof body !== 'string') return body
  const title = String(field(question.body, 'title') ?? '')
  if (title === '' || title.length > 256) return { status: 422, body: { message: 'Validation Failed' } }
  const issue = addIssue(state, { author: question.identity.login, title, body })
  return { status: 201, body: issueOf(state, question.url, issue) }
}

function updateIssue(state: GitHubState, question: Question, [number]: readonly string[]): Answer {
  if (question.identity.issues !== 'write') return notAccessible
  if (!state.hasIssues) return disabled
  const issue = state.issues.find((one) => String(one.number) === number)
  if (issue === undefined) return notFound
  if (field(question.body, 'body') !== undefined) {
    const body = bodyOf(question.body, 'Issue')
    if (typeof body !== 'string') return body
    issue.body = body
  }
  const wanted = field(question.body, 'state')
  if (wanted === 'open' || wanted === 'closed') {
    const reason = field(question.body, 'state_reason')
    if (wanted !== issue.state)
      issue.stateReason =
        wanted === 'open' ? 'reopened' : reason === 'not_planned' ? 'not_planned' : 'completed'
    issue.state = wanted
  }
  issue.updatedAt = tick(state)
  return { status: 200, body: issueOf(state, question.url, issue) }
}

const disabled: Answer = {
  status: 410,
  body: {
    message: 'Issues are disabled for this repo',
    documentation_url: 'https://docs.github.com/v3/issues/',
    status: '410',
  } satisfies Schemas['basic-error'],
}

type Issue = Pick<
  Schemas['issue'],
  | 'number'
  | 'title'
  | 'body'
  | 'state'
  | 'state_reason'
  | 'user'
  | 'locked'
  | 'html_url'
  | 'created_at'
  | 'updated_at'
>

function issueOf({ owner, repo }: GitHubState, { origin }: URL, issue: IssueState): Issue {
  const { number, title, body, state, stateReason, author, locked = false, createdAt, updatedAt } = issue
  return {
    number,
    title,
    body,
    state,
    state_reason: stateReason,
    user: simpleUser(author, author.endsWith('[bot]') ? 'Bot' : 'User'),
    locked,
    html_url: `${origin}/${owner}/${repo}/issues/${number}`,
    created_at: createdAt,
    updated_at: updatedAt,
  }
}
