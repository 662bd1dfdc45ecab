import type { Signer } from '../../review/signature/verify.ts'
import type { Job } from '../job/job.ts'

/** Who may have signed a comment that counts here: a run of this repository, of the workflow file that this run has. */
export function signerOf({ context }: Job, defaultBranch: string): Omit<Signer, 'pull'> {
  const { serverUrl, owner, repo, repositoryId, workflow } = context
  return { serverUrl, repository: `${owner}/${repo}`, repositoryId, workflow, defaultBranch }
}
