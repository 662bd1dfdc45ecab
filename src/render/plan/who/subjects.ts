import type { AwsOwner } from '../../../login/owner/entry-owner.ts'
import { ownerWords } from '../../../login/owner/owner-words.ts'
import { type AccessSubject, subjectKey } from '../../../rbac/access-subject.ts'
import { counted, thousands } from '../../../words/count.ts'
import { shortened } from '../../../words/list.ts'
import { join, type Phrase } from '../../../words/phrase.ts'
import { shownSubject } from '../../head/subject.ts'

/** A subject, and what it is if it is a principal that AWS or nodes use. */
export type ToldSubject = AccessSubject & { readonly awsOwner?: AwsOwner }

/** All of the subjects, or the first and how many more there are. */
export function subjectsPhrase(
  subjects: readonly ToldSubject[],
  home: string | undefined,
  limit = subjects.length,
): Phrase {
  const { shown, more } = shortened(subjects, limit)
  const names = join(
    shown.map((subject) => [...shownSubject(subjectKey(subject), home), ...ownerNote(subject)]),
    ', ',
  )
  return more === 0 ? names : [...names, ` and ${thousands(more)} more`]
}

/** `(service-linked role of AWS Batch)` */
function ownerNote({ awsOwner }: ToldSubject): Phrase {
  return awsOwner === undefined ? [] : [' (', ...ownerWords(awsOwner), ')']
}

/** `1 principal`, `2 principals and 1 service account`. */
export function subjectCount(subjects: readonly AccessSubject[]): string {
  const parts = NOUNS.flatMap(({ kind, noun }) => {
    const count = subjects.filter((subject) => subject.kind === kind).length
    return count === 0 ? [] : [counted(count, noun)]
  })
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const NOUNS = [
  { kind: 'principal', noun: 'principal' },
  { kind: 'group', noun: 'group' },
  { kind: 'user', noun: 'user' },
  { kind: 'serviceAccount', noun: 'service account' },
] as const
