import type { Desired } from '../../src/access/desired.ts'
import type { Facts } from './facts.ts'
import { desiredBy } from './in-process.ts'
import { context } from './kubeconfig.ts'

/** Two states of one set that are apart by a write of each kind. */
export async function smallChange(facts: Facts): Promise<{ start: Desired; end: Desired }> {
  const [start, end] = await Promise.all([
    desiredBy(facts, { 'access.yaml': accessYaml(facts, 'old'), 'rbac.yaml': rbacYaml('old') }),
    desiredBy(facts, { 'access.yaml': accessYaml(facts, 'new'), 'rbac.yaml': rbacYaml('new') }),
  ])
  return { start, end }
}

function accessYaml({ name: cluster }: Facts, name: string): string {
  const arn = 'arn:aws:iam::111122223333'
  return `version: 1
clusters:
  - name: ${cluster}
    context: ${context}
principals:
  - { role: "${arn}:role/${name}", groups: [${name}] }
  - { role: "${arn}:role/one", groups: [${name}] }
  - { role: "${arn}:role/two", groups: [two] }
  - { user: "${arn}:user/three", groups: [three] }
  - { user: "${arn}:user/four", groups: [four] }
rbac:
  manifests: [rbac.yaml]
`
}

/** A role of that name, and a binding that is there all the time. */
function rbacYaml(name: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: ${name}, namespace: team-a }
rules:
  - { apiGroups: [""], resources: [pods], verbs: [get] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: always, namespace: team-a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${name} }
subjects:
  - { apiGroup: rbac.authorization.k8s.io, kind: Group, name: two }
`
}
