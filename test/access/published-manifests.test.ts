import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { objectId } from '../../src/rbac/object.ts'

const FOLDER = new URL('../fixtures/manifests/published/', import.meta.url)

/** What is said of a set that a project publishes, and how many objects of it are declared. */
interface Told {
  readonly declared: number
  /** Keys of the entry beside its path. */
  readonly entry?: string
  /** `<severity> <code>`, in the order of the file. */
  readonly problems: readonly string[]
}

const COUNTED = 'notice other-kinds-left-out'
const NAMES = 'notice rule-names-of-many'
const NEVER = 'warning never-touch'

const SETS: Readonly<Record<string, Told>> = {
  'argo-cd': { entry: ', namespace: argocd', declared: 6, problems: [COUNTED, NAMES] },
  'aws-load-balancer-controller': { declared: 4, problems: [COUNTED] },
  'cert-manager': { declared: 6, problems: [COUNTED] },
  crossplane: { declared: 6, problems: [] },
  'external-dns': { declared: 2, problems: [COUNTED] },
  'external-secrets': { declared: 4, problems: [COUNTED] },
  flux: { declared: 3, problems: [COUNTED] },
  'ingress-nginx': { declared: 5, problems: [COUNTED] },
  istio: { declared: 3, problems: [COUNTED] },
  karpenter: { declared: 5, problems: [COUNTED] },
  'knative-serving': { declared: 4, problems: [COUNTED] },
  'kube-prometheus': { declared: 6, problems: [COUNTED] },
  'kubectl-dump': { declared: 2, problems: [NEVER] },
  kyverno: { declared: 5, problems: [COUNTED] },
  'metrics-server': { declared: 2, problems: [COUNTED, NEVER, NEVER, NEVER] },
  'tekton-pipelines': { declared: 4, problems: [COUNTED] },
  velero: { declared: 1, problems: [COUNTED] },
}

describe('sets that projects publish are read as they are', () => {
  test.each(readdirSync(FOLDER).map((file) => file.replace('.yaml', '')))('%s', (name) => {
    const told = SETS[name]
    const text = readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')
    const entry = `{path: ${name}.yaml${told?.entry ?? ''}}`
    const { access } = parseAccess(
      `version: 1\nclusters: [{name: a, directory: a}]\nrbac: {manifests: [${entry}]}\n`,
      'access.yaml',
    )
    const globs = (access?.manifests ?? []).map((glob) => ({
      ...glob,
      files: [{ path: `${name}.yaml`, text }],
    }))
    if (access === undefined) throw new Error('the access file of the test is faulty')
    const { desired, problems } = resolveAccess(access, globs)

    const ids = desired.flatMap(({ objects }) => objects.map(({ object }) => objectId(object)))
    expect({
      declared: ids.length,
      problems: problems.map(({ severity, code }) => `${severity} ${code}`),
    }).toEqual({ declared: told?.declared, problems: told?.problems })
    expect(ids.every((id) => !/\/(?:system|eks):/.test(id))).toBe(true)
  })
})
