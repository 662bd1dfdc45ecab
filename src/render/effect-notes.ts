import type { Effect, Effects } from '../plan/effect/effect.ts'
import { type AccessSubject, subjectKey } from '../rbac/access-subject.ts'
import { code, type Phrase } from '../words/phrase.ts'
import { subjectCount } from './effect-words.ts'

/** `12 principals and 1 service account gain access, 1 principal loses access`. */
export function effectSentence({ access }: Pick<Effects, 'access'>): string {
  const parts = [
    { subjects: subjectsOf(access, 'gained'), one: 'gains', many: 'gain' },
    { subjects: subjectsOf(access, 'lost'), one: 'loses', many: 'lose' },
  ].filter(({ subjects }) => subjects.length > 0)
  if (parts.length === 0) return 'nobody gains or loses access by RBAC'
  return parts
    .map(
      ({ subjects, one, many }) => `${subjectCount(subjects)} ${subjects.length === 1 ? one : many} access`,
    )
    .join(', ')
}

/** Each once. */
function subjectsOf(access: Effects['access'], side: 'gained' | 'lost'): readonly AccessSubject[] {
  const all = access.flatMap((effect) => (effect[side].length === 0 ? [] : effect.subjects))
  return [...new Map(all.map((subject) => [subjectKey(subject), subject])).values()]
}

/** What the words of the tables mean; the same for every renderer. The limits of the view are texts beside them. */
export function effectNotes({ access, console }: Effects): Phrase[] {
  return [
    ...(console.length === 0
      ? []
      : [['IAM is not asked by a plan: ', code('eks-access explain PRINCIPAL'), ' does']]),
    ...(access.some(({ someLogins }: Effect) => someLogins) ? [[SOME_LOGINS]] : []),
  ]
}

const SOME_LOGINS =
  'some logins: it depends on the name of the session, or on which of several rows is picked, who has all of it'

/** The limits of the view, to stand between other notes. */
export function limitTexts({ limits }: Pick<Effects, 'limits'>): string[] {
  return limits.map((limit) => limit.replace(/\.$/, ''))
}
