import type { ClusterError } from '../cluster/door.ts'
import { LEDGER_NAMESPACE, ledgerName } from '../live/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'
import type { CheckFailure } from './check-cluster.ts'
import type { WayBack } from './restore-previous.ts'
import { sentence } from './sentence.ts'

/** What the check after an apply found, and what came of the way back where it was taken. */
export function checkProblem(
  failure: CheckFailure,
  about: {
    readonly plan: Plan
    readonly back: WayBack | undefined
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
    where: { cluster, ...(back === undefined ? {} : { object: 'ConfigMap/kube-system/aws-auth' }) },
    message: [message, ...backSentences(back, about.rbacStays)].join(' '),
    allowed,
    fix: back === undefined || back.kind === 'restored' ? fix : wayIn(plan, about.stillIn),
  }
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly allowed: string }

function wordsOf(failure: CheckFailure, cluster: string): Words {
  switch (failure.kind) {
    case 'locked-out':
      return {
        code: 'locked-out',
        message: `After the writes, ${cluster} refuses a fresh credential of the identity that applies: ${said(failure.error)}`,
        allowed: 'an apply after which its own identity is let in and may read as before',
        fix: 'Keep the row of this identity, and the bindings of its groups, as they were; or apply with an identity that does not depend on what changes.',
      }
    case 'nodes-not-ready':
      return {
        code: 'nodes-not-ready',
        message: `After aws-auth was written, ${nodeWords(failure.names)} of ${cluster} stopped being Ready.`,
        allowed: 'an aws-auth with which every node that was Ready stays Ready',
        fix: `Find out why before you apply again: \`kubectl describe node ${failure.names[0] ?? ''}\`, and whether the role of the node's instances has a row in mapRoles. If the node failed for another reason, run the apply again.`,
      }
    case 'differs':
      return {
        code: 'verify-failed',
        message: `All writes were accepted, but read back with a fresh credential ${cluster} differs from the file in ${failure.changes.length} place(s).`,
        allowed: 'a cluster that matches the file after an apply',
        fix: 'Something else writes the same objects, a controller or another pipeline: find it (metadata.managedFields names it), then run again.',
      }
    case 'unanswered':
      return {
        code: 'verify-failed',
        message: `All writes were accepted, but ${cluster} could not be read back with a fresh credential: ${said(failure.error)}`,
        allowed: 'a cluster that can be read after an apply',
        fix: `${failure.error.fix} Then run again: what is done is not done twice.`,
      }
  }
}

function said({ operation, message }: ClusterError): string {
  return sentence(`${operation}: ${message}`)
}

const NAMED = 5

function nodeWords(names: readonly string[]): string {
  const sorted = names.toSorted()
  const more = names.length - NAMED
  const list = [...sorted.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return names.length === 1 ? `the node ${list}` : `${names.length} nodes (${list})`
}

const IN_THE_LEDGER = 'The ledger remembers that this apply is not finished.'

function backSentences(back: WayBack | undefined, rbacStays: string | undefined): string[] {
  const stays = [...(rbacStays === undefined ? [] : [rbacStays]), IN_THE_LEDGER]
  switch (back?.kind) {
    case undefined:
      return []
    case 'restored':
      return [
        back.accepted
          ? 'aws-auth is as it was before this apply, and a fresh credential is accepted again.'
          : 'aws-auth is as it was before this apply, but a fresh credential is not accepted yet: authenticators may need some minutes, or something else is wrong.',
        ...stays,
      ]
    case 'not-restored':
      return [`aws-auth could NOT be put back: ${sentence(back.why)}`, ...stays]
  }
}

/** How a person gets back in, who has only what this message says. */
function wayIn({ set, cluster }: Plan, stillIn: string): string {
  const ledger = `kubectl -n ${LEDGER_NAMESPACE} get configmap ${ledgerName(set)} -o jsonpath='{.data.previous-aws-auth}'`
  return `Sign in as somebody who still gets into ${cluster}: ${stillIn}. Then put the previous aws-auth back: \`eks-access restore --cluster ${cluster}\`. Without this program: it is in the ledger, as JSON, \`${ledger}\`. The page of this problem has each step, also for when nobody is left.`
}
