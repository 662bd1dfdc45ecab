import type { GitHub } from '../../github/port.ts'
import { judgeFile } from './workflow-file.ts'

/** The run that asks, of a pull request. */
export interface OwnRun {
  /** The merge of base and head that GitHub made for it. */
  readonly sha: string
  /** The commit from which GitHub took the workflow's file. */
  readonly workflowSha: string
  /** Path of the workflow's file. */
  readonly workflow: string
}

/** What a pull request does to the workflow that plans it. */
export type Brought = 'nothing' | 'added' | 'changed' | 'unknown'

/**
 * Asks for the run itself, before the merge, what `witness` asks of it after the merge: whether its workflow is that of
 * the default branch. The base is that of the merge commit, as there: the event may name an older one.
 *
 * @throws GitHubError where GitHub cannot be asked
 */
export async function broughtWorkflow(
  github: Pick<GitHub, 'parents' | 'readFile'>,
  { sha, workflow, workflowSha }: OwnRun,
): Promise<Brought> {
  const [base, head, ...others] = (await github.parents(sha)) ?? []
  if (base === undefined || head === undefined || others.length > 0) return 'unknown'
  const { kind } = await judgeFile(github, { path: workflow, ran: workflowSha, genuine: base })
  switch (kind) {
    case 'genuine':
      return 'nothing'
    case 'absent':
      // It runs, so it is somewhere.
      return 'unknown'
    case 'added':
    case 'changed':
      return kind
  }
}
