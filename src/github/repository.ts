import type { getOctokit } from '@actions/github'

export type Octokit = ReturnType<typeof getOctokit>

/** What every request about a repository carries. */
export interface Repository {
  readonly owner: string
  readonly repo: string
  readonly headers: { readonly 'x-github-api-version': string }
}

/** A client and the repository that it is for. */
export interface At {
  readonly octokit: Octokit
  readonly repository: Repository
}
