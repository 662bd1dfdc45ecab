import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UNPRINTABLE } from './hostile.ts'
import type { World } from './world.ts'

/** Where texts of others come in. Each has a plan, whose merge is applied unless `meddle` says otherwise. */
export interface Place {
  readonly name: string
  /** Texts that cannot come in here, with what refuses them; `faulty` below shows them refused. */
  readonly cannotHold: (text: string) => boolean
  readonly bring: (world: World, texts: readonly string[]) => Promise<void>
  /** Brings them between the review and the merge, which is then refused. */
  readonly meddle?: Place['bring']
}

export const PLACES: readonly Place[] = [
  {
    name: 'usernames, groups and users in the file',
    // invalid-subject-name, unknown-template
    cannotHold: (text) => UNPRINTABLE.test(text) || /^\s|\s$|\{\{/.test(text),
    bring: (world, texts) =>
      writeAccess(world, {
        principals: texts.flatMap((text, index) => [
          `  - role: arn:aws:iam::111122223333:role/r${index}`,
          `    username: ${quoted(text)}`,
          `    groups: [${quoted(text)}]`,
        ]),
        bindings: texts.flatMap((text) => [`    - users: [${quoted(text)}]`, '      clusterRole: view']),
      }),
  },
  {
    name: 'names and subjects of manifests',
    // invalid-object-name: what cannot be a segment of a path
    cannotHold: (text) => /[/%]/.test(text),
    bring: async (world, texts) => {
      await writeAccess(world, { manifests: true })
      const objects = texts.flatMap((text) => [
        clusterRole(text),
        binding({ name: text, role: text, subject: text }),
      ])
      await writeFile(join(world.folder, 'rbac', 'bindings.yaml'), objects.join('---\n'))
    },
  },
  {
    name: 'usernames, groups, ARNs and comments of live rows',
    cannotHold: () => false,
    bring: async (world, texts) => {
      await writeAccess(world, { unmanaged: 'remove' })
      const rows = texts.map((text, index) =>
        [
          `- rolearn: ${quoted(`arn:aws:iam::111122223333:role/my ${index}${text}`)}`,
          `  username: ${quoted(text)}${UNPRINTABLE.test(text) ? '' : ` # ${text}`}`,
          `  groups: [${quoted(text)}, a]\n`,
        ].join('\n'),
      )
      await world.edit('cluster/configmaps/kube-system/aws-auth.yaml', (file) =>
        file.replace(/ {2}mapRoles: \|[\s\S]*/, () => `  mapRoles: ${quoted(nodes + rows.join(''))}\n`),
      )
    },
  },
  {
    name: 'roles and subjects of live objects',
    cannotHold: () => false,
    bring: async (world, texts) => {
      await writeAccess(world, { manifests: true })
      const of = (role: string, subject: string) => (text: string, index: number) =>
        binding({ name: `b${index}`, role: role || text, subject: subject || text })
      await writeFile(join(world.folder, 'rbac', 'bindings.yaml'), texts.map(of('view', 'g')).join('---\n'))
      const live = join(world.folder, 'cluster', 'rolebindings')
      await mkdir(live, { recursive: true })
      await writeFile(join(live, 'live.yaml'), texts.map(of('', '')).join('---\n'))
    },
  },
  {
    name: 'live rows of somebody who was faster than the merge',
    cannotHold: () => false,
    bring: (world, texts) =>
      writeAccess(world, {
        principals: texts.flatMap((_, index) => [
          `  - role: arn:aws:iam::111122223333:role/r${index}`,
          '    groups: [everyone]',
        ]),
      }),
    meddle: async (world, texts) => {
      const rows = texts.map((text, index) => {
        const arn = `arn:aws:iam::111122223333:role/r${index}`
        return `- { rolearn: '${arn}', username: ${quoted(text)}, groups: [${quoted(text)}] }\n`
      })
      const writer = `{ manager: ${quoted(`kubectl ${texts.slice(0, 5).join('')}`)}, time: '2026-01-01T00:00:00Z' }`
      await world.edit('cluster/configmaps/kube-system/aws-auth.yaml', (file) =>
        file
          .replace('  name: aws-auth\n', (line) => `${line}  managedFields: [${writer}]\n`)
          .replace(/ {2}mapRoles: \|[\s\S]*/, () => `  mapRoles: ${quoted(nodes + rows.join(''))}\n`),
      )
    },
  },
]

export async function writeAccess(
  world: World,
  about: {
    readonly principals?: readonly string[]
    readonly bindings?: readonly string[]
    readonly manifests?: boolean
    readonly unmanaged?: 'remove'
  },
): Promise<void> {
  const { principals, bindings, manifests, unmanaged } = about
  const lines = [
    'version: 1',
    'clusters: [{ name: prod, directory: cluster }]',
    'principals:',
    ...(principals ?? ['  - user: arn:aws:iam::111122223333:user/alice', '    groups: [everyone]']),
    ...(manifests || bindings ? ['rbac:'] : []),
    ...(manifests ? ['  manifests: [rbac/bindings.yaml]'] : []),
    ...(bindings ? ['  bindings:', ...bindings] : []),
    // All rows go at once there, which a guard would stop.
    ...(unmanaged === undefined ? [] : [`unmanaged: ${unmanaged}`, 'guards: { maxRemovalPercent: 100 }']),
  ]
  await world.edit('access.yaml', () => `${lines.join('\n')}\n`)
}

export function binding(about: {
  readonly name: string
  readonly role: string
  readonly subject: string
}): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { namespace: team-a, name: ${quoted(about.name)} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${quoted(about.role)} }
subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: ${quoted(about.subject)} }]
`
}

function clusterRole(name: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ${quoted(name)} }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
`
}

/** YAML knows every escape of JSON; what YAML does not take as it is, is escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const nodes = `- rolearn: arn:aws:iam::111122223333:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
`
