import type { Kubernetes } from './kubernetes.ts'

const nodes = '/api/v1/nodes'

/** A Node object, as far as anybody here looks at it. */
export interface NodeLike {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  /** `i-0123456789abcdef0`; else it is no instance, as with Fargate. */
  readonly instanceId?: string
  /** What its kubelet would say. Absent: nothing yet. */
  readonly ready?: boolean
}

export async function makeNode(admin: Kubernetes, node: NodeLike): Promise<void> {
  const { name, labels = {}, instanceId } = node
  const providerID = `aws:///ap-northeast-1a/${instanceId ?? `0a1b2c3d4e-0123/fargate-${name}`}`
  await admin.must('POST', nodes, {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels },
    spec: { providerID },
  })
  if (node.ready !== undefined) await setReady(admin, { name, ready: node.ready })
}

/** As the kubelet does while it has access, and the control plane when it hears nothing any more. */
export async function setReady(
  admin: Kubernetes,
  { name, ready }: { readonly name: string; readonly ready: boolean },
): Promise<void> {
  const conditions = [{ type: 'Ready', status: ready ? 'True' : 'Unknown', reason: 'Test', message: '' }]
  await admin.must('PATCH', `${nodes}/${name}/status`, [
    { op: 'add', path: '/status/conditions', value: conditions },
  ])
}

export async function cordon(admin: Kubernetes, name: string): Promise<void> {
  await admin.must('PATCH', `${nodes}/${name}`, [{ op: 'add', path: '/spec/unschedulable', value: true }])
}

export async function deleteNode(admin: Kubernetes, name: string): Promise<void> {
  await admin.must('DELETE', `${nodes}/${name}`)
}

/** Takes away what tests left. */
export async function deleteNodes(admin: Kubernetes): Promise<void> {
  await admin.must('DELETE', nodes)
}
