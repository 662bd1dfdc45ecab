import type { ConsoleAccess, Effect, Effects } from '../../plan/effect/effect.ts'
import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { CompactAccess, CompactVerbs } from '../../rbac/compact.ts'
import type { GrantPath, Scope } from '../../rbac/grant.ts'
import { type Clean, defined } from '../change/clean.ts'

/** Keys in a fixed order, whatever the order in memory. */
export function effectsJson({ access, console, limits }: Effects): Clean {
  return { access: access.map(effectJson), console: console.map(consoleJson), limits }
}

function effectJson(effect: Effect): Clean {
  return defined({
    subjects: effect.subjects.map(subjectJson),
    gained: effect.gained.map(accessJson),
    lost: effect.lost.map(accessJson),
    gainedThrough: effect.gainedThrough.map(pathJson),
    lostThrough: effect.lostThrough.map(pathJson),
    danger: effect.danger,
    someLogins: effect.someLogins,
  })
}

function subjectJson(subject: AccessSubject): Clean {
  const { kind, name } = subject
  return kind === 'serviceAccount' ? { kind, namespace: subject.namespace, name } : { kind, name }
}

function accessJson(access: CompactAccess): Clean {
  const { kind } = access
  switch (access.kind) {
    case 'everything':
      return { kind }
    case 'resources': {
      const resources = access.resources.map(({ group, resource }) => ({ group, resource }))
      const scope = scopeJson(access.scope)
      return defined({ kind, scope, verbs: verbsJson(access.verbs), resources, names: access.names })
    }
    case 'urls':
      return { kind, verbs: verbsJson(access.verbs), urls: access.urls }
  }
}

function scopeJson(scope: Scope): Clean {
  return scope.kind === 'cluster' ? { kind: scope.kind } : { kind: scope.kind, namespace: scope.namespace }
}

function verbsJson({ words, others }: CompactVerbs): Clean {
  return { words, others }
}

function pathJson(path: GrantPath): Clean {
  const { kind, symbolic } = path
  if (path.kind === 'masters') return defined({ kind, symbolic })
  if (path.kind === 'policy') return defined({ kind, policy: path.policy, namespace: path.namespace })
  const { subject, binding, role } = path
  const { kind: subjectKind, name } = subject
  const namespace = subject.kind === 'ServiceAccount' ? subject.namespace : undefined
  return defined({ kind, subject: defined({ kind: subjectKind, name, namespace }), binding, role, symbolic })
}

function consoleJson({ principals, iam, mapping, rbac }: ConsoleAccess): Clean {
  const { kind } = rbac
  const namespaces = rbac.kind === 'namespaces' ? rbac.namespaces : undefined
  const missing = rbac.kind === 'none' ? undefined : rbac.missing
  return { principals, iam, mapping, rbac: defined({ kind, namespaces, missing }) }
}
