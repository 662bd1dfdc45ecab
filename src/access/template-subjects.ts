import type { Problem } from '../problem/problem.ts'
import { isTemplateSubject, templateSubjectWords } from '../rbac/template-subject.ts'
import type { Path } from './form/document.ts'
import type { Form } from './form/form.ts'
import type { BindingContent } from './form/schema-rbac.ts'

const LISTS = [
  { key: 'groups', kind: 'Group' },
  { key: 'users', kind: 'User' },
] as const

/** Names in an entry of `rbac.bindings` that somebody hopes to be filled in. */
export function templateSubjects(form: Form, path: Path, binding: BindingContent): Problem[] {
  return LISTS.flatMap(({ key, kind }) =>
    (binding[key] ?? []).flatMap((name, index): Problem[] => {
      if (!isTemplateSubject({ kind, name })) return []
      return [
        {
          code: 'template-subject',
          severity: 'warning',
          where: form.document.placeOf([...path, key, index]),
          found: name,
          ...templateSubjectWords('The binding', { kind, name }),
        },
      ]
    }),
  )
}
