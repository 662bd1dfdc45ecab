import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks'
import { writeLedger } from '../../src/live/write-ledger.ts'
import { desiredIn } from '../../test/e2e/in-process.ts'
import { type EksCluster, type EksClusterAbout, startEksCluster } from '../../test/loopback/eks-cluster.ts'
import { awsAuthOf, row } from '../../test/plan/live.ts'
import { clusterRole, may } from '../../test/rbac/rbac-objects.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const CALLER = `${ROLE}access-plan`

/** Somebody with an access entry. */
export const PERSON = person(100)

/** Milliseconds that AWS waits before each of its answers. */
export const DELAY = 20

const TEAMS = 50

/** What AWS has of a cluster with so many access entries: people with a group each, a third of them with a policy. */
export function entriesOfAws(entries: number): EksClusterAbout['aws'] {
  const people = Array.from({ length: entries - 1 }, (_, index) => index)
  const viewers = people.filter((index) => index % 3 === 0)
  const admins = people.slice(-3)
  return {
    accessEntries: [
      entry(CALLER, []),
      ...people.map((index) => entry(person(index), [`team-${index % TEAMS}`])),
    ],
    associatedPolicies: Object.fromEntries([
      [CALLER, [policy('AmazonEKSAdminViewPolicy')]],
      ...viewers.map((index) => [person(index), [policy('AmazonEKSViewPolicy', `shop-${index % TEAMS}`)]]),
      ...admins.map((index) => [person(index), [policy('AmazonEKSClusterAdminPolicy')]]),
    ]),
    simulated: { [PERSON]: {} },
  }
}

function person(index: number): string {
  return `${ROLE}teams/person-${index}`
}

function entry(principalArn: string, kubernetesGroups: string[]): AccessEntry {
  const username = principalArn
  return { clusterName: 'bench', principalArn, type: 'STANDARD', username, kubernetesGroups }
}

function policy(name: string, namespace?: string): AssociatedAccessPolicy {
  return {
    policyArn: `arn:aws:eks::aws:cluster-access-policy/${name}`,
    accessScope:
      namespace === undefined ? { type: 'cluster' } : { type: 'namespace', namespaces: [namespace] },
  }
}

/** Access files of one set: as the cluster is, with a row more, with another group bound, and without the admin. */
export function entriesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-bench-'))
  const ops = '  - { role: arn:aws:iam::111122223333:role/ops, username: ops, groups: [system:masters] }\n'
  const dev = '  - { role: arn:aws:iam::111122223333:role/dev, username: dev, groups: [team-0] }\n'
  const one = '  - { role: arn:aws:iam::111122223333:role/one-more, username: one-more, groups: [team-1] }\n'
  const files = {
    'access.yaml': accessFile(ops + dev, 'team-0'),
    'row.yaml': accessFile(ops + dev + one, 'team-0'),
    'group.yaml': accessFile(ops + dev, 'team-0, team-1'),
    'removed.yaml': accessFile(dev, 'team-0'),
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

function accessFile(principals: string, groups: string): string {
  return `version: 1
clusters:
  - { name: bench, region: ap-northeast-1, mapping: aws-auth }
principals:
${principals}rbac:
  bindings:
    - { groups: [${groups}], clusterRole: view, namespaces: [shop] }
`
}

/** A cluster as `access.yaml` of the folder declares it, whose AWS takes DELAY for each answer. */
export async function startEntries(folder: string, aws: EksClusterAbout['aws']): Promise<EksCluster> {
  const { objects, set } = await desiredIn(folder)
  const cluster = await startEksCluster({
    name: 'bench',
    caller: CALLER,
    objects: [
      awsAuthOf({ mapRoles: row('ops', ['system:masters']) + row('dev', ['team-0']) }),
      writeLedger({ principals: [`${ROLE}ops`, `${ROLE}dev`] }, set, undefined),
      clusterRole('view', [may('get,list,watch', 'pods,services,configmaps')]),
      ...objects.map(({ object }) => object),
    ],
    aws,
  })
  cluster.aws.beforeAnswer = () => new Promise((answer) => setTimeout(answer, DELAY))
  return cluster
}
