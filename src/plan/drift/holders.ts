import type { Logins } from '../../login/logins.ts'
import { type AccessSubject, subjectKey, userSubject } from '../../rbac/access-subject.ts'

/** Principals of IAM that are known to have a group or a username; of templates only what is certain. */
export function holdersIn(logins: Logins): (subject: AccessSubject) => readonly string[] {
  const holders = new Map<string, Set<string>>()
  for (const { principal, identities } of logins.all.values())
    for (const { username, groups } of identities)
      for (const subject of [
        userSubject(username),
        ...groups.map((name) => ({ kind: 'group', name }) as const),
      ])
        holders.set(subjectKey(subject), (holders.get(subjectKey(subject)) ?? new Set()).add(principal))
  return (subject) => [...(holders.get(subjectKey(subject)) ?? [])]
}
