import { ACCESS_FILE, type ProblemCode } from './problem/catalog.ts'
import type { Problem } from './problem/problem.ts'
import { REPOSITORY, VERSION } from './version.ts'

/** The files of this release, as pages for people: an address without a slash at its end. */
export const RELEASE_PAGES = `${REPOSITORY}/blob/v${VERSION}`

/** The same files as they are, for programs such as an editor. */
export const RELEASE_FILES = `${REPOSITORY.replace('//github.com/', '//raw.githubusercontent.com/')}/v${VERSION}`

/** Where a problem is explained: a page of its own, or a section of the page about access.yaml. */
export function problemPath(code: ProblemCode): string {
  return Object.hasOwn(ACCESS_FILE, code) ? `docs/access-yaml-errors.md#${code}` : `docs/problems/${code}.md`
}

/** The same among the pages at `base`. */
export function problemPage(base: string, code: ProblemCode): string {
  return `${base}/${problemPath(code)}`
}

/** The page of what was found: of a danger, its row on the page of all dangers. */
export function findingPage(base: string, { code, danger }: Pick<Problem, 'code' | 'danger'>): string {
  return danger === undefined ? problemPage(base, code) : `${base}/docs/dangers.md#${danger.rule}`
}

/**
 * The pages of the very version that a workflow uses: `repository` (`OWNER/NAME`) and `ref` as the runner gives them
 * in GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF, `serverUrl` of the server that runs the workflow.
 *
 * On GitHub Enterprise Server an action may come from that server or, with GitHub Connect, from github.com, and the
 * runner does not say which. This project's own repository is known to be on github.com. Any other is a copy under
 * another name, which only that server is known to have.
 */
export function actionPages(action: {
  readonly repository: string | undefined
  readonly ref: string | undefined
  readonly serverUrl: string
}): string {
  const { repository, ref, serverUrl } = action
  // Empty for an action in a folder of the workflow's own repository, which need not have the pages.
  if (!repository || !ref) return RELEASE_PAGES
  const isOwn = `https://github.com/${repository}`.toLowerCase() === REPOSITORY.toLowerCase()
  return `${isOwn ? REPOSITORY : `${serverUrl}/${repository}`}/blob/${ref}`
}
