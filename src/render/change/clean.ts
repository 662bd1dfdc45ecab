import type { RowMeaning } from '../../aws-auth/row.ts'
import type { RbacObject } from '../../rbac/object.ts'

/** Plain data in a fixed key order. */
export type Clean = Readonly<Record<string, unknown>>

/** The object without what the API server keeps for itself (`uid`, `resourceVersion`, `managedFields`, …). */
export function cleanObject(object: RbacObject): Clean {
  const { name, namespace, labels, annotations } = object.metadata
  const { apiVersion, kind } = object
  const head = {
    apiVersion,
    kind,
    metadata: defined({ name, namespace, labels: sorted(labels), annotations: sorted(annotations) }),
  }
  switch (object.kind) {
    case 'Role':
      return defined({ ...head, rules: object.rules?.map(cleanRule) })
    case 'ClusterRole':
      return object.aggregationRule === undefined
        ? defined({ ...head, rules: object.rules?.map(cleanRule) })
        : { ...head, aggregationRule: object.aggregationRule }
    case 'RoleBinding':
    case 'ClusterRoleBinding': {
      const { apiGroup, kind: role, name: roleName } = object.roleRef
      return defined({
        ...head,
        roleRef: defined({ apiGroup, kind: role, name: roleName }),
        subjects: object.subjects?.map((subject) =>
          defined({
            kind: subject.kind,
            apiGroup: subject.apiGroup,
            name: subject.name,
            namespace: subject.namespace,
          }),
        ),
      })
    }
  }
}

/** The row's meaning, groups in order: their order in aws-auth means nothing. */
export function cleanMeaning({ username, groups }: RowMeaning): Clean {
  return { username, groups: [...groups].sort() }
}

/** Without the keys that are `undefined`, in the order given. */
export function defined(values: Clean): Clean {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function cleanRule(rule: NonNullable<Extract<RbacObject, { kind: 'Role' }>['rules']>[number]): Clean {
  const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule
  return defined({ apiGroups, resources, resourceNames, nonResourceURLs, verbs })
}

function sorted(values: Readonly<Record<string, string>> | undefined): Clean | undefined {
  const entries = Object.entries(values ?? {})
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
