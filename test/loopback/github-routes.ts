import type { components } from '@octokit/openapi-types'
import { type Answer, notAccessible, notFound, page, refusal } from './github-answers.ts'
import { bodyOf } from './github-bodies.ts'
import { graphql } from './github-graphql.ts'
import { comparisonOf, fileAt, history } from './github-history.ts'
import { ISSUE_ROUTES } from './github-issues.ts'
import { ownCommits, PEOPLE_ROUTES } from './github-people.ts'
import { addComment, editComment, findPull, type GitHubState, type Identity } from './github-state.ts'
import { commitOf, issueComment, pullRequestReview, pullRequestSimple, simpleUser } from './github-views.ts'

type Schemas = components['schemas']

export interface Question {
  readonly method: string
  readonly url: URL
  readonly body: unknown
  readonly identity: Identity
  /** The media type that is asked for. */
  readonly accept: string | undefined
}

/** What GitHub answers to somebody with a valid token. */
export function answer(state: GitHubState, question: Question): Answer {
  const prefix = `/repos/${state.owner}/${state.repo}/`
  const { method, url } = question
  if (method === 'POST' && url.pathname === '/graphql') return graphql(state, question) ?? notFound
  if (method === 'GET' && url.pathname === '/user') return currentUser(question.identity)
  if (!url.pathname.startsWith(prefix)) return notFound
  const path = url.pathname.slice(prefix.length)
  for (const [on, route] of ROUTES) {
    const match = on.exec(`${method} ${path}`)
    if (match !== null) return route(state, question, match.slice(1).map(decodeURIComponent))
  }
  return notFound
}

export type Route = (state: GitHubState, question: Question, parts: readonly string[]) => Answer

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  ...ISSUE_ROUTES,
  [/^GET issues\/(\d+)\/comments$/, listComments],
  [/^POST issues\/(\d+)\/comments$/, createComment],
  [/^PATCH issues\/comments\/(\d+)$/, updateComment],
  [/^GET pulls\/(\d+)$/, getPull],
  [/^GET pulls\/(\d+)\/reviews$/, listReviews],
  [/^GET commits\/([^/]+)$/, getCommit],
  [/^GET commits\/([^/]+)\/pulls$/, listPulls],
  [/^GET contents\/([^/]+)$/, getContent],
  ...PEOPLE_ROUTES,
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
  const pull = findPull(state, number)
  if (pull === undefined) return commentOnIssue(state, question, number)
  if (question.identity.pullRequests !== 'write') return notAccessible
  if (pull.locked === true) {
    return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  }
  const body = bodyOf(question.body)
  if (typeof body !== 'string') return body
  const { login, type } = question.identity
  const comment = addComment(state, { pullRequest: pull.number, author: login, authorType: type, body })
  return { status: 201, body: issueComment(state, question.url, comment) }
}

function commentOnIssue(state: GitHubState, question: Question, number = ''): Answer {
  if (question.identity.issues !== 'write') return notAccessible
  const issue = state.issues.find((one) => String(one.number) === number)
  if (issue === undefined) return notFound
  if (issue.locked === true)
    return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  const body = bodyOf(question.body)
  if (typeof body !== 'string') return body
  const { login, type } = question.identity
  const comment = addComment(state, { pullRequest: issue.number, author: login, authorType: type, body })
  issue.updatedAt = comment.createdAt
  return { status: 201, body: issueComment(state, question.url, comment) }
}

function updateComment(state: GitHubState, question: Question, [id]: readonly string[]): Answer {
  if (question.identity.pullRequests !== 'write') return notAccessible
  const comment = state.comments.find((one) => String(one.id) === id)
  if (comment === undefined) return notFound
  const body = bodyOf(question.body)
  if (typeof body !== 'string') return body
  editComment(state, comment, { editor: question.identity.login, body })
  return { status: 200, body: issueComment(state, question.url, comment) }
}

function getPull(state: GitHubState, _question: Question, [number]: readonly string[]): Answer {
  const pull = findPull(state, number)
  if (pull === undefined) return notFound
  const about: Pick<Schemas['pull-request'], 'merged' | 'commits'> = {
    merged: pull.mergedAt !== null,
    commits: ownCommits(state, pull).length,
  }
  return { status: 200, body: { ...pullRequestSimple(state, pull), ...about } }
}

function listReviews(state: GitHubState, question: Question, [number]: readonly string[]): Answer {
  if (question.identity.pullRequests === 'none') return notAccessible
  if (findPull(state, number) === undefined) return notFound
  const reviews = state.reviews.filter((review) => String(review.pullRequest) === number)
  return page(
    question.url,
    reviews.map((review, index) => pullRequestReview(review, index + 1)),
  )
}

function getCommit(state: GitHubState, question: Question, [commit = '']: readonly string[]): Answer {
  if (question.identity.contents === 'none') return notFound
  const parents = state.commits[commit]
  if (parents === undefined) return { status: 422, body: { message: `No commit found for SHA: ${commit}` } }
  return { status: 200, body: commitOf(state, question.url, commit, parents) }
}

function listPulls(state: GitHubState, question: Question, [commit = '']: readonly string[]): Answer {
  const pulls = state.pullRequests.filter((pull) => pull.commits.includes(commit))
  if (pulls.length === 0 && !(commit in state.commits)) {
    return { status: 422, body: { message: `No commit found for SHA: ${commit}` } }
  }
  const merged = pulls.filter((pull) => pull.mergedAt !== null)
  const tip = state.branches[state.defaultBranch] ?? ''
  // For a commit on the default branch, only what brought it there.
  const onDefaultBranch = merged.length > 0 && history(state, tip)?.has(commit) === true
  return page(
    question.url,
    (onDefaultBranch ? merged : pulls).map((pull) => pullRequestSimple(state, pull)),
  )
}

function compare(state: GitHubState, question: Question, [base = '', head = '']: readonly string[]): Answer {
  if (question.identity.contents === 'none') return notFound
  const comparison = comparisonOf(state, base, head)
  if (comparison === undefined) return notFound
  const { commits, ...counts } = comparison
  const { searchParams } = question.url
  const paged = searchParams.has('page') || searchParams.has('per_page')
  const shown = paged ? page(question.url, commits) : { status: 200, body: commits.slice(0, 250) }
  return { ...shown, body: { ...counts, commits: shown.body } }
}

/** As the raw media type has it: the file itself. */
function getContent(state: GitHubState, question: Question, [path = '']: readonly string[]): Answer {
  if (question.identity.contents === 'none') return notFound
  if (question.accept !== 'application/vnd.github.raw+json') return notAsked
  const ref = question.url.searchParams.get('ref') ?? ''
  const commits = history(state, ref)
  if (commits === undefined) return { status: 404, body: { message: 'No commit found for the ref' } }
  const text = fileAt(state, ref, path)
  if (text !== undefined) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
    return { status: 200, headers, body: text }
  }
  const inside = [...commits]
    .flatMap((commit) => Object.keys(state.files[commit] ?? {}))
    .filter((name) => name.startsWith(`${path}/`))
  return inside.length === 0
    ? notFound
    : { status: 200, body: inside.map((name) => ({ type: 'file', path: name })) }
}

function currentUser(identity: Identity): Answer {
  return identity.type === 'Bot'
    ? notAccessible
    : { status: 200, body: simpleUser(identity.login, identity.type) }
}

const notAsked = refusal(404, 'This loopback gives files by the raw media type only')
