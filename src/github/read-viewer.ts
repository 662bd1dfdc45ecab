import { gitHubError } from './failure.ts'
import type { Octokit } from './repository.ts'

/**
 * The login that comments carry. GraphQL knows the identity of every token, but may name an app `github-actions`
 * where comments say `github-actions[bot]`, and a person can have the short name; REST knows people only. Where
 * an older GitHub Enterprise refuses both, it is the token of a workflow run.
 */
export async function readViewer(octokit: Octokit): Promise<string> {
  const login = await unlessRefused(
    async () =>
      (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
  )
  if (login?.endsWith('[bot]')) return login
  const person = await unlessRefused(async () => (await octokit.rest.users.getAuthenticated()).data.login)
  return person ?? `${login ?? 'github-actions'}[bot]`
}

async function unlessRefused(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'GraphqlResponseError') return undefined
    const error = gitHubError({ words: 'ask whose the token is', permission: 'contents: read' }, cause)
    if (error.kind === 'forbidden' || error.kind === 'not-found') return undefined
    throw error
  }
}
