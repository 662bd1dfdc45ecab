import { posix } from 'node:path'
import type { Planned } from '../../modes/step/plan-clusters.ts'
import type { PolicyFor, Standing } from '../../review/policy-base.ts'
import { annotationText } from '../../words/encode.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'

/**
 * How strict the run is on each cluster, seen from the access file before. What GitHub does not give is told as a
 * warning, and in each plan.
 */
export async function comparedPolicy(job: Job, { access, plans }: Planned): Promise<PolicyFor> {
  const { policyOf } = await import('../../review/policy-base.ts')
  return await policyOf(
    {
      github: await openGitHub(job),
      path: posix.normalize(job.inputs.file),
      policy: access.policy,
      standing: standingOf(job),
      onFailure: ({ message, fix }) =>
        job.core.warning(annotationText(`${message} ${fix}`), {
          title: 'Settings were not compared with the file before',
        }),
    },
    plans,
  )
}

function standingOf({ event, context }: Job): Standing {
  switch (event.kind) {
    case 'pull-request':
      return { kind: 'pull-request', base: event.baseSha }
    case 'push':
      // Of another branch and of a tag: what it would change is seen from the branch that is applied.
      if (!event.onDefaultBranch) return { kind: 'pull-request', base: event.defaultBranch }
      return { kind: 'push', before: event.before, after: event.after }
    default:
      return { kind: 'commit', commit: context.sha }
  }
}
