import type { ClusterError } from '../../cluster/door.ts'
import { LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { sentence } from '../../words/sentence.ts'
import type { EntriesBack } from '../rollback/restore-entries.ts'
import type { WayBack } from '../rollback/restore-previous.ts'
import type { CheckFailure } from './check-cluster.ts'

/** What was rolled back because of it. */
export interface RolledBack {
  /** A fresh credential is accepted and may read again. */
  readonly accepted: boolean
  /** aws-auth; absent where it was not written. */
  readonly rows?: WayBack
  /** Access entries; absent where none was written. */
  readonly entries?: EntriesBack
}

/** What the check after an apply found, and what came of the way back where it was taken. */
export function checkProblem(
  failure: CheckFailure,
  about: {
    readonly plan: Plan
    readonly back: RolledBack | undefined
    /** What roles and bindings that stay give and take; absent where aws-auth was not put back. */
    readonly rbacStays: string | undefined
    /** Who can still get in, as words. */
    readonly stillIn: string
  },
): Problem {
  const { plan, back } = about
  const { cluster } = plan
  const { message, allowed, fix, code } = wordsOf(failure, cluster)
  return {
    code,
    severity: 'error',
    where: { cluster, ...(back?.rows === undefined ? {} : { object: 'ConfigMap/kube-system/aws-auth' }) },
    message: [message, ...backSentences(back, about.rbacStays)].join(' '),
    allowed,
    fix: back?.rows?.kind === 'not-restored' || back?.accepted === false ? wayIn(plan, about.stillIn) : fix,
  }
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly allowed: string }

function wordsOf(failure: CheckFailure, cluster: string): Words {
  switch (failure.kind) {
    case 'locked-out':
      return {
        code: 'locked-out',
        message: `After the writes, ${cluster} rejects a new token of the applying identity: ${said(failure.error)}`,
        allowed: 'an apply after which the applying identity can log in and read as before',
        fix: 'Keep the row of this identity and the bindings of its groups as they were, or apply with an identity whose access does not change.',
      }
    case 'nodes-not-ready':
      return {
        code: 'nodes-not-ready',
        message: `After aws-auth was written, ${counted(failure.names.length, 'node')} of ${cluster} (${listed(failure.names.toSorted(), 5)}) stopped being Ready.`,
        allowed: 'every node that was Ready before the write is Ready after it',
        fix: `Find out why before you apply again: run \`kubectl describe node ${failure.names[0] ?? ''}\`, and check whether the role of its instance has a row in mapRoles. If the node failed for another reason, run the apply again.`,
      }
    case 'differs':
      return {
        code: 'verify-failed',
        message: `All writes were accepted, but ${cluster} differs from the file in ${counted(failure.changes.length, 'place')} when it is read with a new token.`,
        allowed: 'a cluster that matches the file after an apply',
        fix: 'Something else writes the same objects, such as a controller or another pipeline. Find it (metadata.managedFields names it), then run the apply again.',
      }
    case 'unanswered':
      return {
        code: 'verify-failed',
        message: `All writes were accepted, but ${cluster} could not be read with a new token: ${said(failure.error)}`,
        allowed: 'a cluster that can be read after an apply',
        fix: `${failure.error.fix} Then run the apply again: it does only what is left.`,
      }
  }
}

function said({ operation, message }: ClusterError): string {
  return sentence(`${operation}: ${message}`)
}

const IN_THE_LEDGER = 'The ledger records that this apply is not finished.'

function backSentences(back: RolledBack | undefined, rbacStays: string | undefined): string[] {
  if (back === undefined) return []
  const { rows, entries } = back
  const { undone = [], left = [] } = entries ?? {}
  const what = [
    ...(rows?.kind === 'restored' ? ['aws-auth'] : []),
    ...(undone.length === 0 ? [] : [counted(undone.length, 'access entry')]),
  ]
  const were = what.length > 1 || undone.length > 1 ? 'were' : 'was'
  return [
    ...(rows?.kind === 'not-restored' ? [`aws-auth could NOT be rolled back: ${sentence(rows.why)}`] : []),
    ...(what.length === 0
      ? []
      : [
          back.accepted
            ? `${what.join(' and ')} ${were} rolled back, and a new token is accepted again.`
            : `${what.join(' and ')} ${were} rolled back, but a new token is not accepted yet: the authenticator may need some minutes, or something else is wrong.`,
        ]),
    ...left.map(
      ({ principalArn, why }) => `The access entry of ${principalArn} stays as it is: ${sentence(why)}`,
    ),
    ...(rbacStays === undefined ? [] : [rbacStays]),
    IN_THE_LEDGER,
  ]
}

/** How a person gets back in, who has only what this message says. */
function wayIn({ set, cluster }: Plan, stillIn: string): string {
  const ledger = `kubectl -n ${LEDGER_NAMESPACE} get configmap ${ledgerName(set)} -o jsonpath='{.data.previous-aws-auth}'`
  return `Sign in as a principal that still has access to ${cluster}: ${stillIn}. Then restore the previous aws-auth: \`eks-access restore --cluster ${cluster}\`. Without eks-access: the ledger has it as JSON, \`${ledger}\`. The page of this problem has every step, also for when nobody has access.`
}
