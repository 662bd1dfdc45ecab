import type { Desired } from '../../src/access/desired.ts'
import { reachBy } from './big-change.ts'
import type { Facts } from './facts.ts'
import { desiredIn } from './in-process.ts'
import { context } from './kubeconfig.ts'
import { folderWith } from './program.ts'

/** A set of its own with two access files, which take turns. Each adds what the other removes. */
export interface BothWays {
  readonly name: string
  readonly ways: readonly [Way, Way]
}

export interface Way {
  readonly folder: string
  readonly desired: Desired
  /** ARNs that have a row when this file is applied. */
  readonly arns: readonly string[]
  /** Its bindings in team-a, up to the role in their names. */
  readonly binding: string
}

const arn = 'arn:aws:iam::111122223333'

export async function bothWays(facts: Facts, name: string): Promise<BothWays> {
  const [there, back] = await Promise.all(['there', 'back'].map((way) => wayOf(facts, { name, way })))
  if (there === undefined || back === undefined) throw new Error('two ways are two')
  return { name, ways: [there, back] }
}

async function wayOf(
  facts: Facts,
  { name, way }: { readonly name: string; readonly way: string },
): Promise<Way> {
  const steady = ['one', 'two', 'three', 'four', 'five'].map((word) => `${arn}:role/${name}-${word}`)
  const changing = [`${arn}:role/${name}-${way}`, `${arn}:user/${name}-${way}`]
  const group = `${name}-${way}`
  const folder = folderWith(facts, {
    'access.yaml': `version: 1
name: ${name}
clusters:
  - name: ${facts.name}
    context: ${context}
    kubeconfig: kubeconfig
guards:
  maxRemovalPercent: 50
principals:
${[...steady, ...changing].map((one) => `  - { ${one.includes(':role/') ? 'role' : 'user'}: "${one}", groups: [${group}] }\n`).join('')}rbac:
  bindings:
    - { groups: [${group}], clusterRole: view, namespaces: [team-a] }
`,
  })
  reachBy(facts.url, { folder, facts })
  return { folder, desired: await desiredIn(folder), arns: [...steady, ...changing], binding: group }
}
