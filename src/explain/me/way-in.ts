import type { AccessEntry } from '../../live/facts.ts'
import type { Dead } from '../../login/dead.ts'
import type { Layer, Verdict } from '../explanation.ts'
import type { IamPrincipal } from '../principal.ts'
import type { Wanted } from '../state.ts'
import type { AwsView } from './aws-view.ts'

/**
 * What somebody who may can do for the principal. No binding of the cluster is known here, so nothing is printed that a
 * group of it could make more of: an access entry with the access policy that shows workloads, or one without anything,
 * for which whoever can read the cluster is told the exact rest.
 */
export type WayIn =
  | { readonly kind: 'none' }
  /** In a cluster that has access entries. `view`: with AmazonEKSViewPolicy; `wholeArn`: the path of a role is known. */
  | {
      readonly kind: 'entry'
      readonly principalArn: string
      readonly wholeArn: boolean
      readonly view: boolean
    }
  /** An entry that it has, and that lacks AmazonEKSViewPolicy. */
  | { readonly kind: 'policy'; readonly principalArn: string }
  /** In a cluster that has none: a row, without groups. */
  | { readonly kind: 'row'; readonly arn: string }
  /** Its entry is of an earlier principal of its ARN: delete it, and create it again. */
  | {
      readonly kind: 'again'
      readonly entry: AccessEntry
      readonly dead: Dead
      readonly principalArn: string
    }
  /** What RBAC lacks is known only to whoever can read it. */
  | { readonly kind: 'ask' }

export function wayIn(about: {
  readonly principal: IamPrincipal
  readonly view: AwsView
  readonly verdicts: Readonly<Record<Layer, Verdict>>
  readonly wanted: Wanted
  readonly dead: Dead | undefined
}): WayIn {
  const { principal, view, verdicts, wanted, dead } = about
  const entry = view.entry.kind === 'known' ? view.entry.value : undefined
  const whole = wholeArnOf(principal, view)
  const principalArn = entry?.principalArn ?? whole ?? principal.arn
  if (entry !== undefined && dead !== undefined)
    return {
      kind: 'again',
      entry,
      dead,
      principalArn: dead.kind === 'other-path' ? dead.arn : entry.principalArn,
    }
  if (verdicts.mapping === 'yes') {
    if (verdicts.rbac === 'yes' || verdicts.rbac === 'part') return { kind: 'none' }
    const isPeople = entry?.details?.type === 'STANDARD'
    const hasView = entry?.details?.policies.some(({ policy }) => policy === VIEW) === true
    return wanted === undefined && isPeople && !hasView ? { kind: 'policy', principalArn } : { kind: 'ask' }
  }
  // An entry takes the place of a row that works, so it is for nobody who may have one. Of an entry that is there and
  // lets nobody in, nothing more is known; of one that may be there, EKS refuses a second one.
  if (entry !== undefined || verdicts.mapping !== 'no') return { kind: 'ask' }
  if (view.cluster.kind === 'known' && view.cluster.value.mode === 'CONFIG_MAP')
    return { kind: 'row', arn: principal.arn }
  return {
    kind: 'entry',
    principalArn,
    wholeArn: whole !== undefined || principal.parsed.kind !== 'role',
    view: wanted === undefined,
  }
}

export const VIEW = 'AmazonEKSViewPolicy'

function wholeArnOf({ fullArn }: IamPrincipal, { principal }: AwsView): string | undefined {
  return principal.kind === 'known' && principal.value.kind === 'exists' ? principal.value.arn : fullArn
}
