import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import type { Writable } from '../../src/cluster/door.ts'
import { inventoryOf } from '../../src/inventory/inventory-of.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import { atomsOf } from '../../src/plan/atom/atom.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { withDefaults } from '../../src/rbac/defaults.ts'
import { objectId, type RbacObject } from '../../src/rbac/object.ts'
import { toolWords } from '../../src/tool/words.ts'
import { phraseText } from '../../src/words/phrase.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { bindEverywhere, clusterRole, group } from '../rbac/rbac-objects.ts'
import { declared, declaredRole, desiredState } from './desired.ts'
import { factsOf, planOf } from './guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, role, row } from './live.ts'
import { byArgo, byFlux, byHelm, type Installed, manifestsOf, PROJECTS } from './projects.ts'

const CLUSTER: readonly Writable[] = [
  awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }),
  ledgerOf(['arn:aws:iam::111122223333:role/a']),
  clusterRole('system:auth-delegator', []),
  role('kube-system', 'extension-apiserver-authentication-reader', ['get']),
  bindEverywhere('devs', 'ClusterRole/view', group('dev')),
  ...BOOTSTRAP,
]
const FACTS: ClusterFacts = factsOf()

/** How each is installed in the cluster, and whose it is then. */
const INSTALLED: Readonly<Record<string, readonly [Installed, string]>> = {
  'argo-cd': [byFlux('argo-cd'), 'Flux, as flux-system/argo-cd'],
  'aws-load-balancer-controller': [
    byHelm('aws-load-balancer-controller', 'kube-system'),
    'Helm, release kube-system/aws-load-balancer-controller',
  ],
  'cert-manager': [byHelm('cert-manager', 'cert-manager'), 'Helm, release cert-manager/cert-manager'],
  'external-dns': [byArgo('external-dns'), 'Argo CD, application external-dns'],
  'external-secrets': [byArgo('external-secrets'), 'Argo CD, application external-secrets'],
  flux: [byFlux('flux-system'), 'Flux, as flux-system/flux-system'],
  'ingress-nginx': [byHelm('ingress', 'ingress-nginx'), 'Helm, release ingress-nginx/ingress'],
  karpenter: [byHelm('karpenter', 'kube-system'), 'Helm, release kube-system/karpenter'],
  'kube-prometheus': [byArgo('monitoring'), 'Argo CD, application monitoring'],
  kyverno: [byHelm('kyverno', 'kyverno'), 'Helm, release kyverno/kyverno'],
  'metrics-server': [byHelm('metrics-server', 'kube-system'), 'Helm, release kube-system/metrics-server'],
}

function installed(project: string): RbacObject[] {
  const [install] = INSTALLED[project] ?? [(object: RbacObject) => object]
  return [...manifestsOf(project).objects.map(({ object }) => object), ...(UNDECLARED[project] ?? [])].map(
    (object) => withDefaults(install(object)),
  )
}

/** What no file can declare, because of its name. */
const UNDECLARED: Readonly<Record<string, readonly RbacObject[]>> = {
  'metrics-server': [
    clusterRole('system:metrics-server', [
      { apiGroups: [''], resources: ['pods', 'nodes'], verbs: ['get', 'list', 'watch'] },
    ]),
    bindEverywhere('system:metrics-server', 'ClusterRole/system:metrics-server', {
      kind: 'ServiceAccount',
      namespace: 'kube-system',
      name: 'metrics-server',
    }),
  ],
}

test('each project of the fixtures has its place in these tables', () => {
  expect(PROJECTS).toEqual(Object.keys(INSTALLED).toSorted())
  expect(PROJECTS).toEqual(Object.keys(WARNED).toSorted())
  expect(PROJECTS.length).toBeGreaterThanOrEqual(10)
})

describe('as they are live', () => {
  const all = PROJECTS.flatMap(installed)
  const desired = { principals: [declaredRole('a', ['dev']), declaredRole('b', ['dev'])] }

  test('nothing is said of them where the plan is about something else', () => {
    const without = planOf({ live: CLUSTER, desired, facts: FACTS })
    const beside = planOf({ live: [...CLUSTER, ...all], desired, facts: FACTS })
    expect(beside.problems).toEqual(without.problems)
    expect(beside.changes).toEqual(without.changes)
    // What is aggregated to view is theirs too.
    expect(beside.gains).toEqual(without.gains)
  })

  test.each(PROJECTS)('list names the owner of what %s may do', (project) => {
    const [, owner] = INSTALLED[project] ?? []
    const inventory = inventoryOf(
      desiredState(desired),
      snapshotOf([...CLUSTER, ...installed(project)], 'default'),
    )
    const ids = new Set(installed(project).map(objectId))
    const owners = inventory.subjects
      .flatMap(({ bindings }) => bindings)
      .filter(({ id }) => ids.has(id))
      .map(({ owner: found }) => (found.kind === 'made-by' ? phraseText(toolWords(found)) : found.kind))
    expect(new Set(owners)).toEqual(new Set(READS_ONLY.includes(project) ? [] : [owner]))
  })

  test.each(PROJECTS)(
    'to declare what %s has needs a word for each object, and nothing else is wrong',
    (project) => {
      const { objects } = manifestsOf(project)
      const plan = planWith(
        project,
        objects.map(({ object }) => declared(object)),
      )
      const [, owner] = INSTALLED[project] ?? []
      expect(plan.changes).toEqual([])
      expect(
        plan.problems
          .filter(({ severity }) => severity !== 'notice')
          .map(({ code, found }) => `${code} ${found}`),
      ).toEqual(objects.map(() => `object-of-another-tool ${owner}`))
    },
  )

  test.each(PROJECTS)('with the word %s is adopted: its marks stay, the next plan is empty', (project) => {
    const objects = manifestsOf(project).objects.map(({ object }) => ({
      ...declared(object),
      owners: 'adopt' as const,
    }))
    const plan = planWith(project, objects)
    expect(plan.problems.filter(({ severity }) => severity !== 'notice')).toEqual([])
    const facts = new Set(atomsOf(plan.changes).map(({ fact }) => fact))
    expect([...facts].toSorted()).toEqual(['annotation/eks-access/id', 'label/eks-access/set', 'owner'])
    const live = snapshotOf([...CLUSTER, ...installed(project)], 'default')
    const after = stateAfter(plan, { ...live, facts: FACTS })
    expect(makePlan(desiredOf(objects), after).changes).toEqual([])
  })

  function planWith(project: string, objects: Desired['objects']): Plan {
    const snapshot = snapshotOf([...CLUSTER, ...installed(project)], 'default')
    return makePlan(desiredOf(objects), { ...snapshot, facts: FACTS })
  }

  function desiredOf(objects: Desired['objects']): Desired {
    return desiredState({
      cluster: { door: 'eks', name: 'prod', region: 'eu-central-1' },
      principals: [declaredRole('a', ['dev'])],
      objects,
    })
  }
})

/** What may do no more than read is not listed. */
const READS_ONLY: readonly string[] = ['external-dns', 'metrics-server']

/**
 * Who gains which danger where it is declared in a cluster without it, by hand from the rules: each is so. A `create` of
 * ConfigMaps in kube-system is `aws-auth`, because it makes one where there is none.
 */
const WARNED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'argo-cd': {
    'argocd/argocd-application-controller': 'everything',
    'argocd/argocd-server':
      'aws-auth secrets-write nodes-proxy admission rbac-write secrets-read workloads exec persistent-volumes api-extensions',
  },
  'aws-load-balancer-controller': { 'kube-system/aws-load-balancer-controller': 'aws-auth' },
  'cert-manager': {
    'cert-manager/cert-manager': 'secrets-write secrets-read workloads',
    'ClusterRole/cert-manager-edit': 'aggregation',
    'ClusterRole/cert-manager-view': 'aggregation',
  },
  'external-dns': {},
  'external-secrets': {
    'external-secrets/external-secrets': 'service-account-token secrets-write secrets-read',
    'external-secrets/external-secrets-cert-controller':
      'secrets-write admission secrets-read api-extensions',
    'ClusterRole/external-secrets-edit': 'aggregation',
    'ClusterRole/external-secrets-view': 'aggregation',
  },
  flux: {
    'flux-system/helm-controller': 'cluster-admin',
    'flux-system/kustomize-controller': 'cluster-admin',
    'flux-system/image-automation-controller': 'service-account-token aws-auth secrets-read',
    'flux-system/image-reflector-controller': 'service-account-token aws-auth secrets-read',
    'flux-system/notification-controller': 'service-account-token aws-auth secrets-read',
    'flux-system/source-controller': 'service-account-token aws-auth secrets-read',
    'ClusterRole/flux-edit-flux-system': 'aggregation',
    'ClusterRole/flux-view-flux-system': 'aggregation',
  },
  'ingress-nginx': { 'ingress-nginx/ingress-nginx': 'secrets-read' },
  karpenter: { 'ClusterRole/karpenter-admin': 'aggregation' },
  'kube-prometheus': {
    'monitoring/kube-state-metrics': 'secrets-read',
    'monitoring/prometheus-operator': 'aws-auth secrets-write secrets-read workloads',
  },
  kyverno: {
    'kyverno/kyverno-admission-controller': 'nodes-proxy admission secrets-read exec',
    'kyverno/kyverno-background-controller':
      'aws-auth secrets-write nodes-proxy rbac-write secrets-read exec',
    'ClusterRole/kyverno:rbac:admin:policies': 'aggregation',
    'ClusterRole/kyverno:rbac:view:policies': 'aggregation',
  },
  'metrics-server': {},
}

describe('as manifests of the file', () => {
  test.each(PROJECTS)('%s: what is warned of is so, and no more', (project) => {
    const { objects } = manifestsOf(project)
    const plan = planOf({
      live: [...CLUSTER, ...(UNDECLARED[project] ?? [])],
      desired: {
        principals: [declaredRole('a', ['dev'])],
        objects: objects.map(({ object }) => declared(object)),
      },
      facts: FACTS,
    })
    const found = plan.problems.filter(({ severity }) => severity !== 'notice')
    expect(found.filter(({ code }) => code !== 'danger')).toEqual([])
    expect(bySubject(found)).toEqual(WARNED[project])
  })

  test('only what has a name that is reserved for Kubernetes is left out, with a warning', () => {
    const refused = PROJECTS.flatMap((project) =>
      manifestsOf(project).problems.map(({ severity, code }) => `${project} ${severity} ${code}`),
    )
    expect(refused).toEqual(Array(3).fill('metrics-server warning never-touch'))
  })
})

function bySubject(problems: Plan['problems']): Record<string, string> {
  const rules = problems.flatMap(({ danger }) =>
    (danger?.claim.split(' would ')[0] ?? '')
      .split(/, | and /)
      .map((subject) => [subject.replace('ServiceAccount ', ''), danger?.rule ?? ''] as const),
  )
  const subjects = Map.groupBy(rules, ([subject]) => subject)
  return Object.fromEntries(
    [...subjects].map(([subject, some]) => [subject, some.map(([, rule]) => rule).join(' ')]),
  )
}
