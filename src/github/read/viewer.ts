import type { Operation } from '../failure.ts'
import type { Octokit } from '../repository.ts'
import { unlessRefused } from '../unless-refused.ts'

/**
 * The login that comments carry. GraphQL knows the identity of every token, but may name an app `github-actions`
 * where comments say `github-actions[bot]`, and a person can have the short name; REST knows people only. Where
 * an older GitHub Enterprise refuses both, it is the token of a workflow run.
 */
export async function readViewer(octokit: Octokit): Promise<string> {
  const login = await unlessRefused(
    WHOSE,
    async () =>
      (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
  )
  if (login?.endsWith('[bot]')) return login
  const person = await unlessRefused(
    WHOSE,
    async () => (await octokit.rest.users.getAuthenticated()).data.login,
  )
  return person ?? `${login ?? 'github-actions'}[bot]`
}

const WHOSE: Operation = { words: 'read which account the token belongs to', permission: 'contents: read' }
