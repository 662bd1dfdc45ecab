import { writtenNames } from '../../login/login.ts'
import type { Finding } from '../../problem/finding.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { objectId } from '../../rbac/object.ts'
import { isTemplateSubject, templateSubjectWords } from '../../rbac/template-subject.ts'
import { bindingsOf } from './groups.ts'
import { type JudgedState, stateLogins } from './state-rule.ts'

/**
 * Bindings that name a template as if RBAC filled it in: a warning where a principal of the file, or of a row or an
 * entry, has just that template, because then somebody counts on it. Of what the file declares, the file's own problems
 * tell.
 */
export function lintTemplateSubjects(state: JudgedState): Finding[] {
  const cluster = state.desired.cluster.name
  const declared = new Set(state.desired.objects.map(({ object }) => objectId(object)))
  const found = bindingsOf(state.objects).flatMap((binding) =>
    neverTouch(binding) !== undefined || declared.has(objectId(binding))
      ? []
      : (binding.subjects ?? [])
          .filter(isTemplateSubject)
          .map((subject) => ({ id: objectId(binding), subject })),
  )
  if (found.length === 0) return []
  const used = namesUsed(state)
  return found.map(({ id, subject }) => ({
    problem: {
      code: 'template-subject',
      severity: used.has(subject.name) ? 'warning' : 'notice',
      where: { cluster, object: id },
      found: subject.name,
      ...templateSubjectWords(id, subject),
    },
    about: [JSON.stringify([id, subject.kind, subject.name])],
  }))
}

function namesUsed(state: JudgedState): ReadonlySet<string> {
  return new Set([
    ...state.desired.principals.flatMap(({ username, groups }) => [
      ...(username === undefined ? [] : [username]),
      ...groups,
    ]),
    ...[...stateLogins(state).all.values()].flatMap(({ way }) => writtenNames(way)),
  ])
}
