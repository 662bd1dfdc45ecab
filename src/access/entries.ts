import type { Place, Problem } from '../problem/problem.ts'
import type { BindingEntry } from '../rbac/bindings.ts'
import { readClusters } from './clusters.ts'
import { readDangers } from './dangers.ts'
import { duplicatePresets } from './duplicate-presets.ts'
import type { AccessFile, ForClusters, ManifestGlob } from './file.ts'
import type { Path } from './form/document.ts'
import type { Form } from './form/form.ts'
import { soundItemsAt } from './form/form-items.ts'
import type { AccessContent } from './form/schema.ts'
import type { BindingContent, ManifestContent, PresetContent } from './form/schema-rbac.ts'
import { readGuards } from './guard/read.ts'
import { readKnownAccounts } from './known-accounts.ts'
import { saidOwners } from './owners.ts'
import { readPrincipals } from './principals.ts'
import { declaredAndRemoved, readRemoved } from './removed.ts'
import { readSelection } from './selection.ts'
import { templateSubjects } from './template-subjects.ts'

export interface Entries {
  readonly problems: readonly Problem[]
  readonly manifests: readonly ManifestGlob[]
  /** Only for a form without errors. */
  readonly access: () => AccessFile
}

/** Judges what the entries of a file mean, as far as their form is sound. */
export function readEntries(form: Form, file: string): Entries {
  const problems: Problem[] = []
  const clusters = readClusters(form)
  for (const one of clusters.problems) problems.push(one)

  const forClusters = (path: Path): ForClusters => {
    const { problems: found, ...selection } = readSelection(form, path, clusters.names)
    for (const one of found) problems.push(one)
    return selection
  }

  const principals = readPrincipals(form, forClusters, clusters.clusters)
  for (const one of principals.problems) problems.push(one)
  const presets = soundItemsAt<PresetContent>(form, ['rbac', 'presets']).map(({ path, value }) => ({
    preset: typeof value === 'string' ? value : value.preset,
    namespaces: typeof value === 'string' ? [] : (value.namespaces ?? []),
    ...(typeof value === 'string' ? {} : saidOwners(value)),
    ...forClusters(path),
  }))
  for (const one of duplicatePresets(presets)) problems.push(one)
  const manifests = soundItemsAt<ManifestContent>(form, ['rbac', 'manifests']).map(({ path, value }) => ({
    ...(typeof value === 'string' ? { glob: value } : manifestGlob(value)),
    ...forClusters(path),
  }))
  const bindings = soundItemsAt<BindingContent>(form, ['rbac', 'bindings']).map(({ path, value }) => ({
    binding: bindingEntry(value),
    ...saidOwners(value),
    groupPlaces: (value.groups ?? []).map(
      (_, index): Place => form.document.placeOf([...path, 'groups', index]),
    ),
    ...forClusters(path),
  }))
  for (const { path, value } of soundItemsAt<BindingContent>(form, ['rbac', 'bindings']))
    problems.push(...templateSubjects(form, path, value))
  const removed = readRemoved(form, forClusters)
  problems.push(...removed.problems, ...declaredAndRemoved(principals.principals, removed.removed))
  const guards = readGuards(form)
  for (const one of guards.problems) problems.push(one)
  const dangers = readDangers(form, forClusters)

  return {
    problems,
    manifests,
    access: () => {
      const { name, unmanaged, 'moved-from': movedFrom } = form.document.value as AccessContent
      return {
        file,
        set: name ?? 'default',
        ...(movedFrom === undefined ? {} : { movedFrom }),
        clusters: clusters.clusters,
        principals: principals.principals,
        presets,
        manifests,
        bindings,
        removed: removed.removed,
        knownAccounts: readKnownAccounts(form),
        unmanaged: unmanaged ?? 'keep',
        guards: guards.guards,
        dangers,
      }
    },
  }
}

function manifestGlob({ path, namespace, otherKinds, owners }: Exclude<ManifestContent, string>) {
  return {
    glob: path,
    ...(namespace === undefined ? {} : { namespace }),
    ...(otherKinds === undefined ? {} : { otherKinds }),
    ...saidOwners({ owners }),
  }
}

function bindingEntry({ groups, users, clusterRole, role, namespaces }: BindingContent): BindingEntry {
  if (clusterRole !== undefined) return { groups, users, clusterRole, namespaces }
  if (role !== undefined && namespaces !== undefined) return { groups, users, role, namespaces }
  throw new Error('the schema let a binding without its role pass')
}
