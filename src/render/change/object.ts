import type { ObjectChange } from '../../plan/change/change.ts'
import type { RbacObject } from '../../rbac/object.ts'
import { isMark } from '../../rbac/ownership.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { type Clean, cleanObject, defined } from './clean.ts'
import { diffLines } from './diff-lines.ts'
import { objectWords } from './object-words.ts'
import { addedOrRemoved, afterKind, type ToldKind } from './told.ts'

export const OBJECT: ToldKind<ObjectChange> = {
  words: objectWords,
  noun: ({ before, after }) => after?.kind ?? before?.kind ?? 'object',
  name: ({ id }) => afterKind(id),
  diff: ({ id, before, after }) => diffLines(id, before && shownObject(before), after && shownObject(after)),
  json: ({ id, before, after, adopted, tool }) => ({
    id,
    before: before && cleanObject(before),
    after: after && cleanObject(after),
    adopted,
    tool,
  }),
  atomSubject: objectSubject,
  exists: addedOrRemoved,
}

/** Without what its head says, and without the marks of its owner. */
function shownObject(object: RbacObject): Clean {
  const { apiVersion: _, kind: __, metadata: ___, ...rest } = cleanObject(object)
  const { labels = {}, annotations = {} } = object.metadata
  const own = defined({
    labels: withoutMarks(labels),
    annotations: withoutMarks(annotations),
  })
  return { ...(Object.keys(own).length === 0 ? {} : { metadata: own }), ...rest }
}

function withoutMarks(values: Readonly<Record<string, string>>): Clean | undefined {
  const own = Object.entries(values).filter(([name, value]) => !isMark(name, value))
  return own.length === 0
    ? undefined
    : Object.fromEntries(own.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function objectSubject(subject: string): Phrase {
  const [kind = ''] = subject.split('/')
  return KINDS.has(kind) ? [`${kind} `, code(afterKind(subject))] : [code(subject)]
}

// Atoms also come out of comments, where anything can stand.
const KINDS: ReadonlySet<string> = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'])
