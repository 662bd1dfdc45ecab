import type { components } from '@octokit/openapi-types'
import { asked } from './failure.ts'
import type { Comment, GitHub, Issue } from './port.ts'
import type { At } from './repository.ts'

/** The part of the door that issues are behind. */
export type Issues = Pick<GitHub, 'issues' | 'createIssue' | 'updateIssue' | 'commentOnIssue'>

/** https://docs.github.com/en/rest/issues/issues */
export function issuesOf(
  { octokit, repository }: At,
  toComment: (comment: components['schemas']['issue-comment']) => Comment,
): Issues {
  return {
    async *issues(author, state) {
      const parameters = { ...repository, creator: author, state, sort: 'updated', per_page: 100 } as const
      const pages = octokit.paginate
        .iterator(octokit.rest.issues.listForRepo, parameters)
        [Symbol.asyncIterator]()
      const next = () =>
        asked({ words: `list the issues of ${author}`, permission: 'issues: read' }, () => pages.next())
      for (let page = await next(); page.done !== true; page = await next())
        // A pull request is an issue too, for this list.
        yield page.value.data.filter((one) => one.pull_request === undefined).map(toIssue)
    },

    createIssue: (title, body) =>
      asked({ words: 'create an issue', permission: 'issues: write' }, async () => {
        const parameters = { ...repository, title, body, request: { retries: 0 } }
        return toIssue((await octokit.rest.issues.create(parameters)).data)
      }),

    updateIssue: (number, { body, state, reason }) =>
      asked({ words: `update issue ${number}`, permission: 'issues: write' }, async () => {
        const parameters = {
          ...repository,
          issue_number: number,
          state,
          ...(body === undefined ? {} : { body }),
          ...(reason === undefined ? {} : { state_reason: reason }),
        }
        return toIssue((await octokit.rest.issues.update(parameters)).data)
      }),

    commentOnIssue: (number, body) =>
      asked({ words: `create a comment on issue ${number}`, permission: 'issues: write' }, async () => {
        const parameters = { ...repository, issue_number: number, body, request: { retries: 0 } }
        return toComment((await octokit.rest.issues.createComment(parameters)).data)
      }),
  }
}

/** The part of an issue that is read; the schemas of the requests differ in the rest. */
interface Answered {
  readonly number: number
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
  readonly state: string
  readonly html_url: string
}

function toIssue(issue: Answered): Issue {
  return {
    number: issue.number,
    body: issue.body ?? '',
    author: issue.user?.login ?? '',
    state: issue.state === 'open' ? 'open' : 'closed',
    url: issue.html_url,
  }
}
