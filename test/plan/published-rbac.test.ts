import { describe, expect, test } from '@jest/globals'
import type { Writable } from '../../src/cluster/door.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { withDefaults } from '../../src/rbac/defaults.ts'
import type { RbacObject } from '../../src/rbac/object.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { declared, declaredRole } from './desired.ts'
import { factsOf, planOf } from './guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from './live.ts'
import { ARGO_CD, CERT_MANAGER, FLUX, INGRESS_NGINX, KUBE_PROMETHEUS } from './published-rbac.ts'

const LIVE: readonly Writable[] = [
  awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }),
  ledgerOf([]),
  ...BOOTSTRAP,
]

/** `critical serviceAccount argocd/argocd-server`: whom the plan gives something, and how grave it is. */
function gaining({ effects }: Plan): string[] {
  return (effects?.access ?? [])
    .flatMap(({ subjects, danger, gained }) =>
      gained.length === 0
        ? []
        : subjects.map((one) => {
            const place = one.kind === 'serviceAccount' ? `${one.namespace}/` : ''
            return `${danger ?? '-'} ${one.kind} ${place}${one.name}`
          }),
    )
    .toSorted()
}

describe('what is installed in clusters, as manifests of the file', () => {
  test.each<[string, readonly RbacObject[], readonly string[]]>([
    [
      'Flux',
      FLUX,
      [
        'critical serviceAccount flux-system/helm-controller',
        'critical serviceAccount flux-system/image-automation-controller',
        'critical serviceAccount flux-system/image-reflector-controller',
        'critical serviceAccount flux-system/kustomize-controller',
        'critical serviceAccount flux-system/notification-controller',
        'critical serviceAccount flux-system/source-controller',
      ],
    ],
    [
      'Argo CD',
      ARGO_CD,
      [
        'critical serviceAccount argocd/argocd-application-controller',
        'critical serviceAccount argocd/argocd-server',
      ],
    ],
    [
      'kube-prometheus',
      KUBE_PROMETHEUS,
      [
        '- serviceAccount monitoring/prometheus-k8s',
        'critical serviceAccount monitoring/prometheus-operator',
      ],
    ],
    ['cert-manager', CERT_MANAGER, ['critical serviceAccount cert-manager/cert-manager']],
    [
      'ingress-nginx',
      INGRESS_NGINX,
      [
        'critical serviceAccount ingress-nginx/ingress-nginx-admission',
        'high serviceAccount ingress-nginx/ingress-nginx',
      ],
    ],
  ])('%s: each service account is told with what it gains', (_, objects, told) => {
    const plan = planOf({ live: LIVE, desired: { objects: objects.map((object) => declared(object)) } })
    expect(gaining(plan)).toEqual(told)
    const dangers = plan.problems.filter(({ code, severity }) => code === 'danger' && severity === 'warning')
    for (const one of told.filter((line) => /^(critical|high)/.test(line))) {
      const name = one.split(' ').at(-1)
      expect(dangers.map(({ message }) => message).join('\n')).toContain(`ServiceAccount ${name}`)
    }
  })
})

describe('what is installed in clusters, as it is live', () => {
  const all = [...FLUX, ...ARGO_CD, ...KUBE_PROMETHEUS, ...CERT_MANAGER, ...INGRESS_NGINX].map((object) =>
    withDefaults(object),
  )

  test('is silent where the plan changes a row', () => {
    const plan = planOf({
      live: [...LIVE, ...all],
      desired: { principals: [declaredRole('b', ['dev'])] },
      facts: factsOf(),
    })
    expect(plan.effects?.access).toEqual([])
    expect(plan.problems.map(({ code }) => code)).toEqual(
      planOf({
        live: LIVE,
        desired: { principals: [declaredRole('b', ['dev'])] },
        facts: factsOf(),
      }).problems.map(({ code }) => code),
    )
  })

  test('is silent where the plan changes nothing', () => {
    const problems = planOf({ live: [...LIVE, ...all], facts: factsOf() }).problems
    expect(problems).toEqual(planOf({ live: LIVE, facts: factsOf() }).problems)
  })
})
