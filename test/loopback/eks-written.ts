import type { AwsState } from './aws-state.ts'
import { type EksCall, refusedByEks } from './eks.ts'
import { wholeEntry } from './eks-entries.ts'
import { recordNow } from './eks-entry-store.ts'
import { principalOfEntry } from './eks-tag-writes.ts'
import type { Answer } from './server.ts'

/** A write that EKS got. */
export interface EntryWrite {
  /** `eks:CreateAccessEntry` */
  readonly action: string
  readonly cluster: string
  /** Of the entry that it is about; of a tag whose entry is not there, the ARN that was tagged. */
  readonly principalArn: string
  /** What it says beside that: the fields of its body without the token, the policy that is taken, the keys. */
  readonly says: Readonly<Record<string, unknown>>
  /** The status of the answer, `cut` where there was none. */
  readonly answer: number | 'cut'
}

/** An access entry as a test compares it: groups, policies and tags in order of their names. */
export interface EntryNow {
  readonly type: string
  readonly username: string
  readonly groups: readonly string[]
  /** By name: `cluster`, or namespaces. */
  readonly policies: Readonly<Record<string, 'cluster' | readonly string[]>>
  readonly tags: Readonly<Record<string, string>>
}

export function entryWrite({ action, says }: EksCall, principalArn: string, answer: Answer): EntryWrite {
  const { clientRequestToken: _, principalArn: __, ...fields } = bodyOf(says.body)
  const keys = says.query.getAll('tagKeys')
  const said = {
    ...fields,
    ...(says.more === '' ? {} : { policyArn: says.more }),
    ...(keys.length === 0 ? {} : { tagKeys: keys }),
  }
  return {
    action,
    cluster: says.cluster,
    principalArn,
    says: said,
    answer: answer === 'cut' ? 'cut' : answer.status,
  }
}

/** Whom a write is about. */
export function principalOf(state: AwsState, { action, says }: EksCall): string {
  if (action === 'eks:CreateAccessEntry') return String(bodyOf(says.body)['principalArn'])
  if (!/Tag|Untag/.test(action)) return says.name
  return principalOfEntry(state, says.cluster, says.name) ?? says.name
}

function bodyOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

/** Puts the faults of a state between its writes and their answers. */
export function writeFaultsOf({ writeFaults = [] }: AwsState): (answer: () => Answer) => Answer {
  let nth = 0
  return (answer) => {
    nth++
    const fault = writeFaults.find((one) => one.nth === nth)
    if (fault === undefined) return answer()
    if (fault.kind === 'refused') return refusedByEks(fault.refusal)
    if (fault.kind === 'cut') return 'cut'
    answer()
    if (fault.kind === 'lost') return 'cut'
    return refusedByEks({ status: 500, type: 'ServerException', message: 'Internal failure' })
  }
}

export function entriesNow(state: AwsState, cluster?: string): Readonly<Record<string, EntryNow>> {
  const all = (state.accessEntries ?? []).filter(
    (one) => cluster === undefined || one.clusterName === cluster,
  )
  return Object.fromEntries(
    all.map((one) => {
      const {
        clusterName = '',
        principalArn = '',
        type = '',
        username = '',
        ...entry
      } = wholeEntry(state, one)
      const policies = (recordNow(state, clusterName, principalArn)?.policies ?? []).map(
        ({ policyArn = '', accessScope }) =>
          [
            policyArn.split('/').at(-1) ?? '',
            accessScope?.type === 'namespace' ? (accessScope.namespaces ?? []) : ('cluster' as const),
          ] as const,
      )
      const now: EntryNow = {
        type,
        username,
        groups: (entry.kubernetesGroups ?? []).toSorted(),
        policies: Object.fromEntries(policies.toSorted()),
        tags: entry.tags ?? {},
      }
      return [principalArn, now]
    }),
  )
}
