import type { ClusterEntry } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import { RELEASE_FILES } from '../../pages.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'
import { yamlScalar } from '../../words/yaml-scalar.ts'
import type {
  ImportedBinding,
  ImportedCluster,
  ImportedFile,
  ImportedManifest,
  ImportedPreset,
  ImportedPrincipal,
  Section,
} from '../imported-file.ts'
import { commentText, flowList } from './scalar.ts'

/** A line of the file, with what it is about. */
export interface AccessLine {
  readonly text: string
  readonly of?: ImportedPrincipal | ImportedPreset | ImportedBinding
}

/** The lines of access.yaml, without what is left out. */
export function accessLines(file: ImportedFile): readonly AccessLine[] {
  const names = file.clusters.map(({ entry }) => entry.name)
  const presets = file.presets.map((one) => presetLines(one, names))
  const manifests = globsOf(file.manifests).map((one) => globLine(one, names))
  const bindings = file.bindings.map((one) => bindingLines(one, names))
  const rbac = [
    ...listed('  presets:', presets),
    ...listed(
      '  manifests:',
      manifests.map((text) => [{ text }]),
    ),
    ...listed('  bindings:', bindings),
  ]
  return [
    ...plain(
      `# yaml-language-server: $schema=${RELEASE_FILES}/access.schema.json`,
      'version: 1',
      ...(file.set === 'default' ? [] : [`name: ${yamlScalar(file.set)}`]),
      'clusters:',
      ...file.clusters.flatMap(clusterLines),
    ),
    ...(file.principals.length === 0 ? [] : plain('')),
    ...listed('principals:', principalBlocks(file.principals, names)),
    ...(rbac.length === 0 ? [] : [...plain('', 'rbac:'), ...rbac]),
  ]
}

function plain(...texts: readonly string[]): AccessLine[] {
  return texts.map((text) => ({ text }))
}

function listed(head: string, items: readonly (readonly AccessLine[])[]): AccessLine[] {
  return items.length === 0 ? [] : [{ text: head }, ...items.flat()]
}

function clusterLines({ entry, account, mapping, mappingNote }: ImportedCluster): readonly string[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['name', entry.name],
    ...doorFields(entry),
    ['mapping', mapping],
  ]
  const written = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlScalar(value)}`],
  )
  const withAccount =
    account === undefined ? written : [...written.slice(0, 2), `account: "${account}"`, ...written.slice(2)]
  return [
    ...withAccount.map((text, index) => `  ${index === 0 ? '-' : ' '} ${text}`),
    ...(mappingNote === undefined ? [] : [`    # ${mappingNote}`]),
  ]
}

function doorFields(entry: ClusterEntry): readonly (readonly [string, string | undefined])[] {
  switch (entry.door) {
    case 'eks':
      return [
        ['region', entry.region],
        ['assumeRole', entry.assumeRole],
      ]
    case 'context':
      return [
        ['context', entry.context],
        ['kubeconfig', entry.kubeconfig],
      ]
    case 'directory':
      return [['directory', entry.directory]]
  }
}

/** A heading before the first of each kind, where there is more than one kind. */
function principalBlocks(
  principals: readonly ImportedPrincipal[],
  names: readonly string[],
): readonly (readonly AccessLine[])[] {
  const sections = new Set(principals.map(({ section }) => section))
  return principals.map((one, index) => {
    const isFirst = principals[index - 1]?.section !== one.section
    const heading = `  # ${HEADINGS[one.section]}`
    const before = isFirst && sections.size > 1 ? plain(...(index === 0 ? [] : ['']), heading) : []
    return [...before, ...principalLines(one, names)]
  })
}

const HEADINGS: Readonly<Record<Section, string>> = {
  admins: 'admins of the whole cluster',
  'permission-sets': 'permission sets of IAM Identity Center',
  roles: 'roles',
  users: 'users',
  accounts: 'accounts',
}

function principalLines(principal: ImportedPrincipal, names: readonly string[]): readonly AccessLine[] {
  const { kind, arn, username, groups, policies, clusters } = principal
  const note = permissionSetNote(arn)
  const first = kind === 'account' ? `account: "${arn}"` : `${kind}: ${yamlScalar(arn)}`
  const lines = [
    `  - ${first}${note === undefined ? '' : `   # ${note}`}`,
    ...(username === undefined ? [] : [`    username: ${yamlScalar(username)}`]),
    ...(groups.length === 0 ? [] : [`    groups: ${flowList(groups)}`]),
    ...(policies.length === 0
      ? []
      : ['    policies:', ...policies.map((one) => `      - ${policyText(one)}`)]),
    ...clusterSelection(clusters, names),
  ]
  return lines.map((text) => ({ text, of: principal }))
}

function permissionSetNote(arn: string): string | undefined {
  const parsed = parseArn(arn)
  const set = parsed.kind === 'role' ? permissionSetRole(parsed.name)?.set : undefined
  return set === undefined ? undefined : `permission set ${commentText(set)}`
}

function policyText({ policy, scopes }: HeldPolicy): string {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return namespaces.length === 0
    ? yamlScalar(policy)
    : `{ policy: ${yamlScalar(policy)}, namespaces: ${flowList(namespaces)} }`
}

function clusterSelection(clusters: readonly string[], names: readonly string[]): string[] {
  return clusters.length === names.length ? [] : [`    clusters: ${flowList(clusters)}`]
}

function presetLines(one: ImportedPreset, names: readonly string[]): readonly AccessLine[] {
  const { preset, namespaces, clusters } = one
  const isAll = clusters.length === names.length
  const fields = [
    `preset: ${preset}`,
    ...(namespaces.length === 0 ? [] : [`namespaces: ${flowList(namespaces)}`]),
    ...(isAll ? [] : [`clusters: ${flowList(clusters)}`]),
  ]
  return itemLines(fields.length === 1 ? [preset] : fields, one)
}

function bindingLines(one: ImportedBinding, names: readonly string[]): readonly AccessLine[] {
  const { groups, users, clusterRole, role, namespaces } = one.binding
  const fields = [
    ...(groups === undefined ? [] : [`groups: ${flowList(groups)}`]),
    ...(users === undefined ? [] : [`users: ${flowList(users)}`]),
    ...(clusterRole === undefined ? [] : [`clusterRole: ${yamlScalar(clusterRole)}`]),
    ...(role === undefined ? [] : [`role: ${yamlScalar(role)}`]),
    ...(namespaces === undefined ? [] : [`namespaces: ${flowList(namespaces)}`]),
    ...(one.clusters.length === names.length ? [] : [`clusters: ${flowList(one.clusters)}`]),
  ]
  return itemLines(fields, one)
}

function itemLines(fields: readonly string[], of: ImportedPreset | ImportedBinding): readonly AccessLine[] {
  return fields.map((field, index) => ({ text: `    ${index === 0 ? '-' : ' '} ${field}`, of }))
}

interface Glob {
  readonly glob: string
  readonly clusters: readonly string[]
}

/** One for each folder of manifests. */
export function globsOf(manifests: readonly ImportedManifest[]): readonly Glob[] {
  const folders = Map.groupBy(manifests, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  return [...folders].map(([folder, files]) => ({
    glob: `${folder}/*.yaml`,
    clusters: files[0]?.clusters ?? [],
  }))
}

function globLine({ glob, clusters }: Glob, names: readonly string[]): string {
  return clusters.length === names.length
    ? `    - ${yamlScalar(glob)}`
    : `    - { path: ${yamlScalar(glob)}, clusters: ${flowList(clusters)} }`
}
