import type { components } from '@octokit/openapi-types'
import { type Answer, notAccessible, notFound, page } from './github-answers.ts'
import { history } from './github-history.ts'
import type { Question, Route } from './github-routes.ts'
import { findPull, type GitHubState, idOf, type PullRequestState, sha, tick } from './github-state.ts'
import { commitOf, simpleUser } from './github-views.ts'

type Schemas = components['schemas']

/** The roles that every repository has. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

/** The accounts of the addresses in a commit; `null` for an address that belongs to none. */
export interface CommitPeople {
  readonly author: string | null
  readonly committer: string | null
}

export interface PushState {
  /** `refs/heads/change-7` */
  readonly ref: string
  /** `null` for an account that is gone. */
  readonly actor: string | null
  readonly before: string
  readonly after: string
  readonly type: Schemas['activity']['activity_type']
  readonly timestamp: string
}

export type RuleState = Schemas['repository-rule-detailed']

/** What somebody said of a run that waited. */
export interface ReleaseState {
  readonly user: string
  readonly state: Schemas['environment-approvals']['state']
  readonly environments: readonly string[]
}

/** What GitHub tells about who may do what, and who did. */
export const PEOPLE_ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^GET collaborators\/([^/]+)\/permission$/, getPermission],
  [/^GET pulls\/(\d+)\/commits$/, listCommits],
  [/^GET activity$/, listActivity],
  [/^GET rules\/branches\/([^/]+)$/, listRules],
  [/^GET actions\/runs\/(\d+)\/approvals$/, listReleases],
]

/** Pushes a commit to a branch, and remembers who did. */
export function pushTo(
  state: GitHubState,
  push: { readonly branch: string; readonly by: string | null; readonly tip: string } & Partial<PushState>,
): void {
  const { branch, by, tip, ...about } = push
  const ref = `refs/heads/${branch}`
  const before = state.activity.findLast((one) => one.ref === ref)?.after ?? sha(state.defaultBranch)
  state.activity.push({ ref, actor: by, before, after: tip, type: 'push', timestamp: tick(state), ...about })
}

/** A rule of a ruleset about pull requests, as GitHub gives it. */
export function pullRequestRule(
  parameters: Partial<NonNullable<Schemas['repository-rule-pull-request']['parameters']>> = {},
): RuleState {
  return {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_approving_review_count: 0,
      required_review_thread_resolution: false,
      ...parameters,
    },
    ruleset_source_type: 'Repository',
    ruleset_source: 'your-org/cluster-access',
    ruleset_id: 1,
  }
}

function getPermission(state: GitHubState, _question: Question, [login = '']: readonly string[]): Answer {
  const role = Object.hasOwn(state.roles, login) ? state.roles[login] : undefined
  if (role === 'gone') return notFound
  const body: Schemas['repository-collaborator-permission'] = {
    permission: role === undefined ? 'none' : BASE[role],
    role_name: role ?? '',
    user: { ...simpleUser(login, 'User'), role_name: role ?? '' },
  }
  return { status: 200, body }
}

/** The roles that there were before `maintain` and `triage`. */
const BASE: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
}

/** At most 250, however many pages are asked for. */
function listCommits(state: GitHubState, question: Question, [number]: readonly string[]): Answer {
  if (question.identity.pullRequests === 'none') return notAccessible
  const pull = findPull(state, number)
  if (pull === undefined) return notFound
  const commits = ownCommits(state, pull)
  return page(
    question.url,
    commits.slice(0, 250).map((commit, index) => {
      const parents = state.commits[commit] ?? [commits[index - 1] ?? sha(state.defaultBranch)]
      const people = state.people[commit] ?? { author: pull.author, committer: pull.author }
      return commitOf(state, question.url, commit, parents, people)
    }),
  )
}

/** Those that its merge made on the base are not among them. */
export function ownCommits(state: GitHubState, { commits, headSha }: PullRequestState): string[] {
  const own = history(state, headSha)
  return own === undefined ? [...commits] : commits.filter((commit) => own.has(commit))
}

/** The newest first, and no page by number: the links lead on by cursors. */
function listActivity(state: GitHubState, { url, identity }: Question): Answer {
  if (identity.contents === 'none') return notAccessible
  const wanted = url.searchParams.get('ref')
  const ref = wanted === null || wanted.startsWith('refs/') ? wanted : `refs/heads/${wanted}`
  const found = state.activity.filter((one) => ref === null || one.ref === ref).toReversed()
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const start = Number(url.searchParams.get('after') ?? 0)
  const end = start + size
  const next = new URL(url)
  next.searchParams.set('after', String(end))
  return {
    status: 200,
    ...(end < found.length ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
    body: found.slice(start, end).map(activityOf),
  }
}

function activityOf({ ref, actor, before, after, type, timestamp }: PushState): Schemas['activity'] {
  const id = idOf(`${ref} ${timestamp}`)
  return {
    id,
    node_id: `PSH_${id}`,
    before,
    after,
    ref,
    timestamp,
    activity_type: type,
    actor: actor === null ? null : simpleUser(actor, actor.endsWith('[bot]') ? 'Bot' : 'User'),
  }
}

function listRules(state: GitHubState, { url }: Question, [branch = '']: readonly string[]): Answer {
  return page(url, state.rules[branch] ?? [])
}

function listReleases(state: GitHubState, { identity }: Question, [run = '']: readonly string[]): Answer {
  if (identity.actions !== 'read') return notAccessible
  const body = (state.releases[run] ?? []).map(
    ({ user, state: said, environments }): Schemas['environment-approvals'] => ({
      state: said,
      comment: '',
      user: simpleUser(user, user.endsWith('[bot]') ? 'Bot' : 'User'),
      environments: environments.map((name) => ({ id: idOf(name), node_id: `EN_${name}`, name })),
    }),
  )
  return { status: 200, body }
}
