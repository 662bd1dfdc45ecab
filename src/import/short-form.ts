import { FORMATS, type FormatName } from '../access/form/format.ts'
import { type BindingEntry, bindingObjects } from '../rbac/bindings.ts'
import { withDefaults } from '../rbac/defaults.ts'
import { isBinding, objectId, type RbacObject } from '../rbac/object.ts'
import { withoutMarks } from '../rbac/ownership.ts'
import { type PresetName, presetObjects } from '../rbac/presets.ts'
import { reconcile } from '../rbac/reconcile.ts'

/** Objects of one cluster as `rbac` of a file has them. */
export interface ShortForms {
  readonly presets: readonly {
    readonly preset: PresetName
    readonly namespaces: readonly string[]
    readonly makes: readonly string[]
  }[]
  readonly bindings: readonly { readonly binding: BindingEntry; readonly makes: readonly string[] }[]
  /** What no short form makes exactly as it is. */
  readonly objects: readonly RbacObject[]
}

/**
 * The short form makes objects with names of its own, so that it stands for a live object only where that has this very
 * name and shape: one of a preset, applied from the manifests of AWS, or one that an access file made.
 */
export function shortForms(objects: readonly RbacObject[], set: string): ShortForms {
  const live = new Map(objects.map((object) => [objectId(object), object]))
  const presets = PRESETS.flatMap((preset) => presetOf(preset, live))
  const ofPresets = new Set(presets.flatMap(({ makes }) => makes))
  const rest = objects.filter((object) => !ofPresets.has(objectId(object)))
  const found = rest.flatMap((object) => {
    const binding = entryOf(object, set)
    return binding === undefined ? [] : [{ binding, id: objectId(object) }]
  })
  const alike = Map.groupBy(found, ({ binding: { namespaces, ...other } }) =>
    JSON.stringify([other, namespaces === undefined]),
  )
  const bindings = [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const namespaces = same.flatMap(({ binding }) => binding.namespaces ?? []).toSorted()
    const binding: BindingEntry = namespaces.length === 0 ? first.binding : { ...first.binding, namespaces }
    return [{ binding, makes: same.map(({ id }) => id) }]
  })
  const ofBindings = new Set(bindings.flatMap(({ makes }) => makes))
  return { presets, bindings, objects: rest.filter((object) => !ofBindings.has(objectId(object))) }
}

const PRESETS: readonly PresetName[] = ['console-full-access', 'console-restricted-access']

function presetOf(preset: PresetName, live: ReadonlyMap<string, RbacObject>): ShortForms['presets'] {
  const namespaces = [...new Set([...live.values()].flatMap(({ metadata }) => metadata.namespace ?? []))]
    .filter((namespace) => namespaced(preset, namespace).every((object) => isLive(object, live)))
    .toSorted()
  const needsNamespaces = namespaced(preset, 'any').length > 0
  if (needsNamespaces && namespaces.length === 0) return []
  const made = presetObjects(preset, needsNamespaces ? namespaces : [])
  return made.every((object) => isLive(object, live))
    ? [{ preset, namespaces: needsNamespaces ? namespaces : [], makes: made.map(objectId) }]
    : []
}

function namespaced(preset: PresetName, namespace: string): readonly RbacObject[] {
  return presetObjects(preset, [namespace]).filter(({ metadata }) => metadata.namespace === namespace)
}

function isLive(object: RbacObject, live: ReadonlyMap<string, RbacObject>): boolean {
  const found = live.get(objectId(object))
  return found !== undefined && isSame(object, found)
}

function isSame(made: RbacObject, live: RbacObject): boolean {
  return reconcile(withoutMarks(withDefaults(live)), withDefaults(made)).action === 'none'
}

/** The entry of `rbac.bindings` that makes this binding, its own namespace alone. */
function entryOf(object: RbacObject, set: string): BindingEntry | undefined {
  if (!isBinding(object)) return undefined
  const namesOf = (kind: 'Group' | 'User'): readonly string[] =>
    (object.subjects ?? []).flatMap((subject) => (subject.kind === kind ? [subject.name] : [])).toSorted()
  const [groups, users] = [namesOf('Group'), namesOf('User')]
  if (groups.length + users.length === 0) return undefined
  const subjects = {
    ...(groups.length === 0 ? {} : { groups }),
    ...(users.length === 0 ? {} : { users }),
  }
  const { name, kind } = object.roleRef
  const { namespace } = object.metadata
  const entry: BindingEntry | undefined =
    kind === 'ClusterRole'
      ? { ...subjects, clusterRole: name, ...(namespace === undefined ? {} : { namespaces: [namespace] }) }
      : namespace === undefined
        ? undefined
        : { ...subjects, role: name, namespaces: [namespace] }
  if (entry === undefined) return undefined
  if (!isWritable([name], 'roleName') || !isWritable([...groups, ...users], 'subject')) return undefined
  if (!isWritable(entry.namespaces ?? [], 'namespace')) return undefined
  const [made] = bindingObjects([entry], set)
  return made !== undefined && objectId(made.object) === objectId(object) && isSame(made.object, object)
    ? entry
    : undefined
}

/** Kubernetes takes more names than a file does, which a manifest can have. */
function isWritable(names: readonly string[], format: FormatName): boolean {
  return names.every((name) => FORMATS[format].pattern.test(name))
}
