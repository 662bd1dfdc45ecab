import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/** What is wrong with an object and how to mend it, both as parts of a sentence. */
export interface Misshape {
  readonly what: string
  readonly mend: string
}

/**
 * The first field of an RBAC object or ConfigMap that has not the type that the API gives it. An API server would
 * have refused the object; a folder has nobody who does, and all that reads a snapshot relies on the types.
 */
export function misshape(object: JsonObject): Misshape | undefined {
  const metadata = object['metadata'] as JsonObject
  return (
    notStrings('metadata.labels', metadata['labels']) ??
    notStrings('metadata.annotations', metadata['annotations']) ??
    notStrings('data', object['data']) ??
    notStrings('binaryData', object['binaryData']) ??
    notList('rules', object['rules'], misshapenRule) ??
    notList('subjects', object['subjects'], (subject, field) => notText(field, subject, ['kind', 'name'])) ??
    misshapenRoleRef(object)
  )
}

function notStrings(field: string, map: Json | undefined): Misshape | undefined {
  if (map === undefined || map === null) return undefined
  if (!isJsonObject(map)) return { what: `${field} is not a mapping`, mend: 'Write keys and values' }
  const key = Object.keys(map).find((name) => typeof map[name] !== 'string')
  if (key === undefined) return undefined
  const value = map[key] ?? null
  if (typeof value === 'object' && value !== null) {
    const type = Array.isArray(value) ? 'list' : 'mapping'
    return {
      what: `${field} has a ${type} as the value of "${key}", which must be text`,
      mend: `Make it a block of text that begins with \`${key}: |\``,
    }
  }
  return { what: `${field} has a value of "${key}" that is not a string`, mend: 'Put it in quotes' }
}

function notList(
  field: string,
  list: Json | undefined,
  check: (item: JsonObject, field: string) => Misshape | undefined,
): Misshape | undefined {
  if (list === undefined || list === null) return undefined
  if (!Array.isArray(list)) return { what: `${field} is not a list`, mend: 'Write a list' }
  for (const [index, item] of list.entries()) {
    const place = `${field}[${index}]`
    const found = isJsonObject(item)
      ? check(item, place)
      : { what: `${place} is not a mapping`, mend: 'Write its fields' }
    if (found !== undefined) return found
  }
  return undefined
}

function misshapenRule(rule: JsonObject, place: string): Misshape | undefined {
  for (const field of ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs']) {
    const list = rule[field]
    const isMissing = list === undefined || list === null
    if (isMissing ? field === 'verbs' : !Array.isArray(list) || list.some((item) => typeof item !== 'string'))
      return { what: `${place}.${field} is not a list of strings`, mend: 'Write a list of strings' }
  }
  return undefined
}

function misshapenRoleRef({ kind, roleRef }: JsonObject): Misshape | undefined {
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return undefined
  return isJsonObject(roleRef)
    ? notText('roleRef', roleRef, ['kind', 'name'])
    : { what: 'roleRef is missing', mend: 'Add the role' }
}

function notText(field: string, object: JsonObject, names: readonly string[]): Misshape | undefined {
  const name = names.find((one) => typeof object[one] !== 'string')
  return name === undefined ? undefined : { what: `${field}.${name} is not a string`, mend: 'Write a string' }
}
