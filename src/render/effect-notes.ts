import type { Effect, Effects } from '../plan/effect/effect.ts'
import { code, type Phrase } from './phrase.ts'
import { numbered } from './words.ts'

/** `12 principals gain access and 1 principal loses access`. */
export function effectSentence({ access }: Pick<Effects, 'access'>): string {
  const count = (side: 'gained' | 'lost'): number =>
    new Set(access.flatMap((effect) => (effect[side].length === 0 ? [] : effect.principals))).size
  const parts = [
    { count: count('gained'), one: 'gains', many: 'gain' },
    { count: count('lost'), one: 'loses', many: 'lose' },
  ].filter((part) => part.count > 0)
  if (parts.length === 0) return 'nobody gains or loses access by RBAC'
  return parts
    .map((part) => `${numbered(part.count, 'principal')} ${part.count === 1 ? part.one : part.many} access`)
    .join(', ')
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
