import { arnKey } from '../aws-auth/arn-key.ts'
import type { Place } from '../problem/problem.ts'
import { type AccessSubject, matchedName } from '../rbac/access-subject.ts'
import type { GrantPath } from '../rbac/grant.ts'
import type { ObjectDanger } from './objects.ts'
import type { DangerId } from './rule/catalogue.ts'

/** A danger that somebody accepted in access.yaml, until a day. */
export interface DangerException {
  readonly rule: DangerId
  /** An IAM ARN (a role without its path), a Kubernetes group or a username, that of a service account too. */
  readonly subject: string
  readonly reason: string
  /** `2027-01-31`: the last day on which it counts, in UTC. */
  readonly until: string
  readonly where: Place
}

/** Somebody whose dangers are judged. */
export interface DangerHolder {
  /** A principal as the authenticator sees it: a role without its path. */
  readonly subject: AccessSubject
  /** Absent for a group. */
  readonly username?: string
  readonly groups: readonly string[]
}

/** What the exceptions of a file make of one danger. */
export type Acceptance =
  /** Nobody wrote an exception for it, or not for all of its ways. */
  | { readonly kind: 'none' }
  | { readonly kind: 'accepted'; readonly by: readonly DangerException[] }
  /** It would be accepted, if the time of these were not over. */
  | { readonly kind: 'ended'; readonly by: readonly DangerException[] }

/**
 * Whether the danger of the holder is accepted on `today` (`2027-01-31`, in UTC): by an exception for its ARN or
 * name, or, where it comes by groups, by exceptions for all of these groups.
 */
export function acceptanceOf(
  danger: { readonly rule: DangerId; readonly via: readonly GrantPath[] },
  holder: DangerHolder,
  { exceptions, today }: Exceptions,
): Acceptance {
  const ways = danger.via.map((via) => (via.kind === 'binding' ? matchedName(via.subject) : undefined))
  const ofRule = exceptions.filter(({ rule }) => rule === danger.rule)
  const covering = (candidates: readonly DangerException[]): readonly DangerException[] => {
    const direct = candidates.filter((exception) => isOf(exception, holder))
    if (direct.length > 0) return direct
    const used = candidates.filter(({ subject }) => ways.includes(subject))
    return ways.every((way) => used.some(({ subject }) => subject === way)) ? used : []
  }
  return decided(covering, ofRule, today)
}

export function objectAcceptance(danger: ObjectDanger, { exceptions, today }: Exceptions): Acceptance {
  const own = exceptions.filter(({ rule, subject }) => rule === danger.rule && subject === danger.subject)
  return decided((candidates) => candidates, own, today)
}

export interface Exceptions {
  readonly exceptions: readonly DangerException[]
  /** `2027-01-31`, in UTC. */
  readonly today: string
}

/** Dates of this form compare as text. */
export function hasEnded({ until }: DangerException, today: string): boolean {
  return until < today
}

function decided(
  covering: (candidates: readonly DangerException[]) => readonly DangerException[],
  exceptions: readonly DangerException[],
  today: string,
): Acceptance {
  const current = covering(exceptions.filter((exception) => !hasEnded(exception, today)))
  if (current.length > 0) return { kind: 'accepted', by: current }
  const all = covering(exceptions)
  return all.length > 0 ? { kind: 'ended', by: all } : { kind: 'none' }
}

/** ARNs are compared without case, as the authenticator does. */
export function isOf({ subject }: DangerException, { subject: holder, username }: DangerHolder): boolean {
  if (holder.kind === 'group') return subject === holder.name
  return subject === username || (holder.kind === 'principal' && arnKey(subject) === arnKey(holder.name))
}

/** Whether an exception can be about the holder: by its name, or by one of its groups. */
export function namesHolder(exception: DangerException, holder: DangerHolder): boolean {
  return isOf(exception, holder) || holder.groups.includes(exception.subject)
}
