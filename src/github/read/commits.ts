import type { PullCommit } from '../port.ts'
import type { At } from '../repository.ts'

/**
 * The commits of a pull request; `undefined` where GitHub does not list all of them: it stops at 250, with no word about
 * the others. https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request
 */
export async function readCommits(
  { octokit, repository }: At,
  pull: number,
): Promise<readonly PullCommit[] | undefined> {
  const about = { ...repository, pull_number: pull }
  const listed = await octokit.paginate(octokit.rest.pulls.listCommits, { ...about, per_page: 100 })
  if (listed.length >= MOST && (await octokit.rest.pulls.get(about)).data.commits !== listed.length)
    return undefined
  return listed.map(({ sha, parents, author, committer }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    ...loginOf('author', author),
    ...loginOf('committer', committer),
  }))
}

const MOST = 250

/** What the API calls an empty user is an object without fields. */
function loginOf<Role extends string>(role: Role, user: object | null): { readonly [R in Role]?: string } {
  const login = user === null ? undefined : Reflect.get(user, 'login')
  return typeof login === 'string' && login !== '' ? ({ [role]: login } as { [R in Role]: string }) : {}
}
