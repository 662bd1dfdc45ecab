import type { Desired, DesiredObject, DesiredPrincipal } from '../../../access/desired.ts'
import { FORMATS } from '../../../access/form/format.ts'
import { groupFaults, usernameFaults } from '../../../access/name-faults.ts'
import { principalArn } from '../../../access/principal.ts'
import { principalKey } from '../../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../../aws-auth/row.ts'
import { defaultUsername } from '../../../login/mapping/default-username.ts'
import { type Place, placeText } from '../../../problem/problem.ts'
import { type BindingEntry, bindingObjects } from '../../../rbac/bindings.ts'
import { withDefaults } from '../../../rbac/defaults.ts'
import type { HeldPolicy } from '../../../rbac/grant.ts'
import { type ClusterRole, isBinding, objectId, type RbacObject, type Subject } from '../../../rbac/object.ts'
import { markOwned } from '../../../rbac/ownership.ts'
import { type PresetName, presetObjects } from '../../../rbac/presets.ts'
import { type MappingWord, withMapping } from './entrance.ts'

/** Lines of access.yaml, as data. Whoever puts them in adds them to its lists, or replaces what they name. */
export interface AccessLines {
  /** Added to the cluster's entry under `clusters`, which stays as it is otherwise. */
  readonly mapping?: MappingWord
  readonly principals: readonly PrincipalLine[]
  readonly presets: readonly PresetLine[]
  readonly manifests: readonly ManifestLine[]
  readonly bindings: readonly (BindingEntry & ForSome)[]
}

interface ForSome {
  /** Absent: all clusters of the file. */
  readonly clusters?: readonly string[]
}

export interface PrincipalLine extends ForSome {
  readonly key: 'role' | 'user'
  readonly arn: string
  /** Absent: the default. */
  readonly username?: string
  readonly groups: readonly string[]
  /** Access policies that the file gives it already. */
  readonly policies?: readonly HeldPolicy[]
  /** It gets an access entry, which needs the path of its role, and whether it has one is not known. */
  readonly mayLackPath?: true
  /** The entry of the file in whose place it comes. */
  readonly replaces?: Place
}

export interface PresetLine extends ForSome {
  readonly preset: PresetName
  readonly namespaces?: readonly string[]
  readonly replaces?: Place
}

/** A file that has to be made beside access.yaml. */
export interface ManifestLine extends ForSome {
  readonly path: string
  readonly object: ClusterRole
}

export const NO_LINES: AccessLines = { principals: [], presets: [], manifests: [], bindings: [] }

export function isEmpty({ mapping, principals, presets, manifests, bindings }: AccessLines): boolean {
  return (
    mapping === undefined && [principals, presets, manifests, bindings].every(({ length }) => length === 0)
  )
}

/** The entry of a principal, or nothing where a file may not declare it so. */
export function principalLine(arn: string, { username, groups }: RowMeaning): PrincipalLine | undefined {
  const key = arn.includes(':user/') ? 'user' : 'role'
  const judged = principalArn(key, arn, [])
  if (!judged.ok) return undefined
  const standard = username === defaultUsername(judged) || username === ''
  const faults = [...groups.flatMap(groupFaults), ...(standard ? [] : usernameFaults(username, key))]
  // A group or username that is allowed with a warning is what the cluster has now.
  if (faults.some(({ severity = 'error' }) => severity === 'error')) return undefined
  // The form of the file is checked before it is resolved, which lines as data pass by.
  if (![...groups, ...(standard ? [] : [username])].every((name) => FORMATS.subject.pattern.test(name)))
    return undefined
  return { key, arn, groups: [...new Set(groups)], ...(standard ? {} : { username }) }
}

/** What the file would say about its cluster with these lines in it. */
export function withLines(file: Desired, lines: AccessLines): Desired {
  const desired = withMapping(file, lines.mapping)
  const { set } = desired
  const where: Place = {}
  const added = lines.principals.flatMap((line): DesiredPrincipal[] => {
    const { key, arn, username, groups, policies } = line
    const judged = principalArn(key, arn, [])
    if (!judged.ok) return []
    return [
      {
        kind: key,
        arn,
        ...(username === undefined ? {} : { username }),
        groups,
        ...(policies === undefined ? {} : { policies: policies.map((policy) => ({ ...policy, where })) }),
        where,
      },
    ]
  })
  const keyOf = ({ arn }: DesiredPrincipal): string => principalKey(arn)
  const keys = new Set(added.map(keyOf))
  const objects = [
    ...lines.presets.flatMap(({ preset, namespaces = [] }) => presetObjects(preset, namespaces)),
    ...lines.manifests.map(({ object }) => object),
    ...bindingObjects(lines.bindings, set).map(({ object }) => object),
  ]
  return {
    ...desired,
    principals: [
      ...desired.principals.filter(
        (principal) => !keys.has(keyOf(principal)) && !isReplaced(principal, lines),
      ),
      ...added,
    ],
    objects: objects.reduce<readonly DesiredObject[]>(
      (all, object) => withObject(all, object, set),
      desired.objects,
    ),
  }
}

/** Whether a line takes the place of an entry of another ARN. */
function isReplaced({ where }: DesiredPrincipal, { principals }: AccessLines): boolean {
  return principals.some(({ replaces }) => replaces !== undefined && placeText(replaces) === placeText(where))
}

/** Bindings of the same name share their subjects, as those of one file do. */
function withObject(
  all: readonly DesiredObject[],
  object: RbacObject,
  set: string,
): readonly DesiredObject[] {
  const id = objectId(object)
  const at = all.findIndex((one) => objectId(one.object) === id)
  const there = all[at]
  const joined =
    there !== undefined && isBinding(there.object) && isBinding(object)
      ? { ...object, subjects: distinct([...(there.object.subjects ?? []), ...(object.subjects ?? [])]) }
      : object
  const made: DesiredObject = {
    object: markOwned(withDefaults(joined), set),
    where: there?.where ?? {},
    origin: there?.origin ?? 'binding',
  }
  return there === undefined ? [...all, made] : all.with(at, made)
}

function distinct(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.kind}/${subject.name}`, subject])).values()]
}
