import type { AccessLines, ManifestLine } from '../../explain/ways/line/lines.ts'
import type { BindingEntry } from '../../rbac/bindings.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'
import type { ClusterRole } from '../../rbac/object.ts'
import { yamlScalar } from '../../words/yaml-scalar.ts'

/**
 * Lines of access.yaml as YAML, one text for each line: ASCII only, so that they can be shown anywhere as they are. They
 * are valid by themselves as those parts of a file.
 */
export function accessYaml({
  mapping,
  principals,
  presets,
  manifests,
  bindings,
}: AccessLines): readonly string[] {
  const rbac = [
    ...section(
      '  presets:',
      presets.map(({ preset, replaces, ...more }) =>
        item(
          '    ',
          replaces,
          more.namespaces === undefined && more.clusters === undefined ? preset : { preset, ...more },
        ),
      ),
    ),
    ...section(
      '  manifests:',
      manifests.map(({ path, clusters }) =>
        item('    ', undefined, clusters === undefined ? path : { path, clusters }),
      ),
    ),
    ...section(
      '  bindings:',
      bindings.map((binding) => item('    ', undefined, bindingFields(binding))),
    ),
  ]
  return [
    ...(mapping === undefined
      ? []
      : [
          'clusters:',
          '  # the entry of this cluster, with `mapping`; its other keys are not shown here',
          ...item('  ', undefined, { name: mapping.cluster, mapping: mapping.name }),
        ]),
    ...section(
      'principals:',
      principals.map(({ key, arn, username, groups, policies, clusters, replaces }) =>
        item('  ', replaces, {
          [key]: arn,
          username,
          groups: groups.length === 0 ? undefined : groups,
          policies: policies?.map(policyValue),
          clusters,
        }),
      ),
    ),
    ...(rbac.length === 0 ? [] : ['rbac:', ...rbac]),
  ]
}

/** The files that the lines name, as they have to be made. */
export function manifestYaml({ object }: ManifestLine): readonly string[] {
  const { rules } = object
  return [
    `apiVersion: ${object.apiVersion}`,
    `kind: ${object.kind}`,
    'metadata:',
    `  name: ${yamlScalar(object.metadata.name)}`,
    'rules:',
    ...(rules ?? []).flatMap((rule) => item('  ', undefined, ruleFields(rule))),
  ]
}

/** In the short form where it counts in the whole cluster. */
function policyValue({ policy, scopes }: HeldPolicy): string | Fields {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return namespaces.length === 0 ? policy : { policy, namespaces }
}

type Value = string | readonly (string | Fields)[] | undefined
type Fields = Readonly<Record<string, Value>>

function bindingFields({
  groups,
  users,
  clusterRole,
  role,
  namespaces,
  clusters,
}: BindingEntry & { readonly clusters?: readonly string[] }): Fields {
  return { groups, users, clusterRole, role, namespaces, clusters }
}

function ruleFields(rule: NonNullable<ClusterRole['rules']>[number]): Fields {
  const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule
  return { apiGroups, resources, resourceNames, nonResourceURLs, verbs }
}

function section(head: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : [head, ...items.flat()]
}

function item(
  indent: string,
  replaces: AccessLines['principals'][number]['replaces'],
  value: string | Fields,
): string[] {
  const note = replaces?.line === undefined ? [] : [`${indent}# replaces the entry on line ${replaces.line}`]
  if (typeof value === 'string') return [...note, `${indent}- ${yamlScalar(value)}`]
  const fields = writtenFields(value)
  return [...note, ...fields.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}`)]
}

function writtenFields(value: Fields): string[] {
  return Object.entries(value).flatMap(([key, field]) =>
    field === undefined ? [] : [`${key}: ${written(field)}`],
  )
}

function written(value: string | readonly (string | Fields)[]): string {
  if (typeof value === 'string') return yamlScalar(value)
  const items = value.map((one) =>
    typeof one === 'string' ? yamlScalar(one) : `{ ${writtenFields(one).join(', ')} }`,
  )
  return `[${items.join(', ')}]`
}
