import { idTokenRequest } from '../../github/id-token-request.ts'
import type { GitHub } from '../../github/port.ts'
import type { Job } from './job.ts'

/** The repository of this run, with the run's token. Loaded where it is needed only. */
export async function openGitHub({ context, env, inputs, onRequest }: Job): Promise<GitHub> {
  const { createGitHub } = await import('../../github/client.ts')
  const { owner, repo, apiUrl } = context
  const idToken = idTokenRequest(env)
  return createGitHub({ token: inputs.token, owner, repo, apiUrl, idToken, ...(onRequest && { onRequest }) })
}
