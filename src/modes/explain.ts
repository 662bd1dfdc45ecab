import { inTerminal, type Mode } from './mode.ts'
import {
  aboutClusters,
  CLUSTER_HELP,
  CLUSTER_OPTIONS,
  OWN_CLUSTER_OPTIONS,
} from './parameter/about-clusters.ts'

/** Answers why a principal has access, or has not. */
export const explain = {
  action: {
    chosen: 'by-name',
    // It reads with whatever credentials the run has, and what it says is for whoever may start one.
    starts: ({ kind }) => ({ may: kind === 'workflow-dispatch' || kind === 'schedule' }),
    refusal: {
      code: 'explain-refused',
      allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
      fix: 'Start the workflow by hand; docs/explain.md has one to copy.',
    },
    inputs: ['clusters', 'principal', 'can', 'asOf'],
    needs: ['principal'],
    description:
      '`explain` shows in the summary why the `principal` has access or not, in a run by hand or on a schedule.',
  },
  terminal: inTerminal({
    about: 'say why a principal has access or has not, and what to change',
    words: {
      usage: '[PRINCIPAL]',
      meaning:
        'the ARN of a role, of its session or of a user; role/NAME or user/NAME; serviceaccount/NAMESPACE/NAME; or a Kubernetes username or group; --me in its place: you',
    },
    options: [...CLUSTER_OPTIONS, 'me', 'can', 'asOf', 'format'],
    help: { cluster: CLUSTER_HELP },
    own: OWN_CLUSTER_OPTIONS,
    exits: { 0: 'it has access in every cluster', 1: 'an error', 2: 'it has not, or that is not known' },
    examples: [
      'explain role/console',
      'explain --me --region ap-northeast-1 --cluster prod',
      'explain user/alice --can "list pods -n shop" --as-of plan',
    ],
    read: ({ me, can, asOf, format, ...values }, [principal, ...rest]) => {
      if (principal === undefined && !me)
        return {
          ok: false,
          message: 'explain needs the ARN of a role or user, or a Kubernetes username; or --me.',
        }
      if (principal !== undefined && me)
        return { ok: false, message: `explain takes --me or ${JSON.stringify(principal)}, not both.` }
      if (me && asOf === 'plan')
        return { ok: false, message: 'explain takes --me or --as-of plan, not both.' }
      if (rest.length > 0)
        return { ok: false, message: `explain takes no argument ${JSON.stringify(rest[0])}.` }
      const about = aboutClusters('explain', values)
      if (!about.ok) return about
      if (asOf === 'plan' && about.asked.named !== undefined)
        return { ok: false, message: 'explain needs a file with --as-of plan: that is the plan of the file.' }
      return { ok: true, asked: { about: about.asked, principal, can, asOf, format } }
    },
  }),
} as const satisfies Mode
