import type { ObjectChange } from '../../plan/change/change.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { cleanObject } from '../clean.ts'
import { diffLines } from './diff-lines.ts'
import { objectWords } from './object-words.ts'
import { addedOrRemoved, afterKind, type ToldKind } from './told.ts'

export const OBJECT: ToldKind<ObjectChange> = {
  words: objectWords,
  noun: ({ before, after }) => after?.kind ?? before?.kind ?? 'object',
  name: ({ id }) => afterKind(id),
  diff: ({ id, before, after }) => diffLines(id, before && cleanObject(before), after && cleanObject(after)),
  json: ({ id, before, after, adopted }) => ({
    id,
    before: before && cleanObject(before),
    after: after && cleanObject(after),
    adopted,
  }),
  atomSubject: objectSubject,
  exists: addedOrRemoved,
}

function objectSubject(subject: string): Phrase {
  const [kind = ''] = subject.split('/')
  return KINDS.has(kind) ? [`${kind} `, code(afterKind(subject))] : [code(subject)]
}

// Atoms also come out of comments, where anything can stand.
const KINDS: ReadonlySet<string> = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'])
