import { stripRolePath } from '../aws-auth/arn.ts'
import { principalKey, roleOrUser } from '../aws-auth/arn-key.ts'
import { effectiveRow, rowsFor } from '../aws-auth/lookup.ts'
import { sameMeaning } from '../aws-auth/same-meaning.ts'
import type { AccessEntry, EntryDetails } from '../live/facts.ts'
import { entriesOf } from '../login/access-entries.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { deadEntry } from '../login/dead.ts'
import { taggedSet } from '../login/mapping/access-entries/tag.ts'
import { awsOwnerOf } from '../login/owner/entry-owner.ts'
import { toolOfTags } from '../tool/of-tags.ts'
import type { FoundPrincipal, Judged, PrincipalsAbout } from './found-principal.ts'
import type { Reason } from './left-out.ts'

/** What a file is to say of each access entry. */
export function judgeEntries(about: PrincipalsAbout): readonly Judged[] {
  return [...entriesOf(about.facts).values()].map((entry): Judged => {
    const what = { kind: 'entry', arn: entry.principalArn } as const
    const { details } = entry
    const reason = whyNot(entry, about)
    if (reason !== undefined) return { what, reason }
    return details === undefined
      ? { what, reason: { kind: 'entry-unread' } }
      : { what, principal: { ...principalOf(entry.principalArn, details), of: [what] } }
  })
}

function principalOf(arn: string, { username, groups, policies }: EntryDetails): Omit<FoundPrincipal, 'of'> {
  const kind = roleOrUser(arn)
  return { key: principalKey(arn), kind, arn, username, groups, policies, by: 'entry' }
}

/** Whose it is counts before what it gives. */
function whyNot(entry: AccessEntry, about: PrincipalsAbout): Reason | undefined {
  const { facts, set, logins, otherSetOf } = about
  const { principalArn, details } = entry
  const owner = awsOwnerOf(entry, { facts })
  if (owner !== undefined) return owner.kind === 'nodes' ? { kind: 'nodes' } : { kind: 'aws', owner }
  if (details === undefined) return { kind: 'entry-unread' }
  const other = otherSet(taggedSet(details), set) ?? otherSetOf(principalArn)
  if (other !== undefined) return { kind: 'other-set', set: other }
  const tool = toolOfTags(details.tags)
  if (tool !== undefined) return { kind: 'tool', ...tool }
  const dead = deadEntry(facts, entry)
  if (dead !== undefined) return { kind: 'gone', dead }
  if (logins.of(principalArn)?.way.kind !== 'entry') return { kind: 'not-used' }
  return differsFromRow(principalArn, details, about) ? { kind: 'differs-from-row' } : undefined
}

function otherSet(tagged: string | undefined, own: string): string | undefined {
  return tagged === own ? undefined : tagged
}

/**
 * A file says one username and one list of groups of a principal, for its entry and for the row beneath it, so that a row
 * that says something else would be changed.
 */
function differsFromRow(arn: string, details: EntryDetails, { awsAuth, facts }: PrincipalsAbout): boolean {
  const role = stripRolePath(arn)
  if (!readsAwsAuth(facts) || rowsFor(awsAuth, role).length === 0) return false
  const found = effectiveRow(awsAuth, role)
  return found.kind !== 'row' || !sameMeaning(found.row, details)
}
