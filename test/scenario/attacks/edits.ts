import type { Edits } from './repository.ts'

export const ARN = 'arn:aws:iam::111122223333:'

/** A row for a role. */
export const row =
  (name: string, groups: readonly string[], username?: string) =>
  (access: string): string =>
    access.replace(
      /^rbac:\n/m,
      `  - role: ${ARN}role/${name}\n${username === undefined ? '' : `    username: ${username}\n`}    groups: [${groups.join(', ')}]\nrbac:\n`,
    )

/** Binds groups to a ClusterRole; in the whole cluster, or in namespaces. */
export const bind =
  (groups: readonly string[], clusterRole: string, namespaces?: readonly string[]) =>
  (access: string): string =>
    access.replace(
      /^ {2}bindings:\n/m,
      `  bindings:\n    - groups: [${groups.join(', ')}]\n      clusterRole: ${clusterRole}\n${namespaces === undefined ? '' : `      namespaces: [${namespaces.join(', ')}]\n`}`,
    )

/** Adds groups to alice's row. */
export const aliceGets =
  (...groups: readonly string[]) =>
  (access: string): string =>
    access.replace('[developers]\nrbac', `[developers, ${groups.join(', ')}]\nrbac`)

/** Lines of a block at the top level, which the file does not have yet. */
export const block =
  (name: string, ...lines: readonly string[]) =>
  (access: string): string =>
    `${access.trimEnd()}\n${name}:\n${lines.map((line) => `  ${line}\n`).join('')}`

/** Several edits of one file, the first one first. */
export const all =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    edits.reduce((now, edit) => edit(now), text)

export const access = (...edits: readonly ((text: string) => string)[]): Edits => ({
  'access.yaml': all(...edits),
})

/** A manifest of a ClusterRole; in the place of what the file had. */
export const clusterRole = (
  name: string,
  rule: { readonly apiGroups?: string; readonly resources: string; readonly verbs: string },
  about: { readonly labels?: Readonly<Record<string, string>>; readonly file?: string } = {},
): Edits => ({
  [`rbac/${about.file ?? name}.yaml`]: () => clusterRoleText(name, rule, about.labels),
})

export function clusterRoleText(
  name: string,
  rule: { readonly apiGroups?: string; readonly resources: string; readonly verbs: string },
  labels: Readonly<Record<string, string>> = {},
): string {
  const lines = Object.entries(labels).map(([key, value]) => `    ${key}: "${value}"\n`)
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: ${name}
${lines.length === 0 ? '' : `  labels:\n${lines.join('')}`}rules:
  - apiGroups: [${rule.apiGroups ?? '""'}]
    resources: [${rule.resources}]
    verbs: [${rule.verbs}]
`
}

/** Every verb on every resource. */
export const EVERYTHING = { apiGroups: '"*"', resources: '"*"', verbs: '"*"' }
export const READ_PODS = { resources: 'pods', verbs: 'get, list' }

/** A second cluster, in a folder of its name. */
export const withStage = (access: string): string =>
  access.replace('principals:\n', '  - name: stage\n    directory: stage\nprincipals:\n')
