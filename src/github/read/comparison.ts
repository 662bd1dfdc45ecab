import type { ComparedCommit, Comparison } from '../port.ts'
import type { At } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'

/**
 * Compares two commits, with all commits between them. Without a page number GitHub stops at 250 commits:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function readComparison(at: At, base: string, head: string): Promise<Comparison> {
  try {
    const first = await readPage(at, `${base}...${head}`, 1)
    const commits = commitsOf(first)
    for (let page = 2; commits.length < first.total_commits; page += 1) {
      const more = commitsOf(await readPage(at, `${base}...${head}`, page))
      if (more.length === 0) throw new Error(`${commits.length} of ${first.total_commits} commits are listed`)
      commits.push(...more)
    }
    return { status: first.status, commits }
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return { status: 'unknown', commits: [] }
    throw error
  }
}

type Page = Awaited<ReturnType<typeof readPage>>

async function readPage({ octokit, repository }: At, basehead: string, page: number) {
  const route = octokit.rest.repos.compareCommitsWithBasehead
  return (await route({ ...repository, basehead, per_page: 100, page })).data
}

function commitsOf({ commits }: Page): ComparedCommit[] {
  return commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }))
}
