import { ClusterError, type Writable } from '../../src/cluster/door.ts'
import { collectionPath, objectUrlPath } from '../../src/cluster/kube/resource.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import type { Certificate } from './certificate.ts'
import type { MemoryCluster } from './memory-cluster.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from './server.ts'

export interface KubeApiAbout {
  readonly tls?: Certificate | undefined
  /** The role that asks; without it, somebody of whom only username and groups are known. */
  readonly role?: string
  readonly after?: (asked: Asked) => Promise<void>
}

/**
 * A cluster in memory behind HTTP, as far as this program asks an API server. Whoever asks is in `system:masters`.
 *
 * @param about.after told of each request before it is answered, when what it asks for is done
 */
export async function startKubeApi(
  cluster: MemoryCluster,
  set: string,
  { tls, role, after = async () => {} }: KubeApiAbout = {},
): Promise<LoopbackServer> {
  return startLoopback(async (asked) => {
    try {
      const answer = await answerTo(asked, { cluster, set, role })
      await after(asked)
      return answer
    } catch (error) {
      if (error instanceof ClusterError) return status(REFUSALS[error.kind] ?? 500, error.message)
      throw error
    }
  }, tls)
}

interface About {
  readonly cluster: MemoryCluster
  readonly set: string
  readonly role: string | undefined
}

async function answerTo(asked: Asked, { cluster, set, role }: About): Promise<Answer> {
  const { pathname: path, searchParams: query } = new URL(asked.path, 'http://api')
  const live = objectsOf(cluster, set)
  if (path === '/api/v1/nodes') return { status: 200, body: { items: cluster.nodes.map(nodeObject) } }
  if (path.endsWith('/selfsubjectreviews'))
    return { status: 201, body: { status: { userInfo: userInfo(role) } } }
  const kind = KINDS.find((one) => path === collectionPath(one))
  if (asked.method === 'GET' && kind !== undefined)
    return { status: 200, body: { items: live.filter((object) => object.kind === kind) } }
  const object = live.find((one) => path === objectUrlPath(one))
  if (asked.method === 'GET') return object === undefined ? NOT_FOUND : { status: 200, body: object }

  const writer = await cluster.writer()
  const body = JSON.parse(asked.body)
  const mode = (query.get('dryRun') ?? body.dryRun?.[0]) === 'All' ? 'dry-run' : 'write'
  switch (asked.method) {
    case 'POST':
      return { status: 201, body: await writer.create(body as Writable, mode) }
    case 'PUT':
      return { status: 200, body: await writer.update(body as Writable, mode) }
    case 'DELETE': {
      if (object === undefined) return NOT_FOUND
      const metadata = { ...object.metadata, ...body.preconditions }
      await writer.delete({ ...object, metadata }, mode)
      return { status: 200, body: { kind: 'Status', status: 'Success' } }
    }
    default:
      return status(405, 'method not allowed')
  }
}

const ADMIN = { username: 'admin', groups: ['system:masters', 'system:authenticated'] }

function userInfo(role: string | undefined): object {
  return role === undefined ? ADMIN : { ...ADMIN, extra: { canonicalArn: [role], sessionName: ['run'] } }
}

/** A Node object, as far as this program reads one. */
function nodeObject({ name, ready, leaving, os, nodeGroup, instanceId }: LiveNode): object {
  return {
    metadata: {
      name,
      labels: {
        'kubernetes.io/os': os,
        ...(nodeGroup === undefined ? {} : { 'eks.amazonaws.com/nodegroup': nodeGroup }),
      },
    },
    spec: {
      ...(leaving ? { unschedulable: true } : {}),
      ...(instanceId === undefined ? {} : { providerID: `aws:///ap-northeast-1a/${instanceId}` }),
    },
    status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'Unknown' }] },
  }
}

const KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'] as const

function objectsOf(cluster: MemoryCluster, set: string): readonly Writable[] {
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = cluster.now(set)
  const configMaps = [awsAuth, ledger].filter((object) => object !== undefined)
  return [...configMaps, ...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
}

const REFUSALS: Partial<Record<ClusterError['kind'], number>> = {
  'not-found': 404,
  conflict: 409,
  exists: 409,
  invalid: 422,
}

function status(code: number, message: string): Answer {
  const reason = message.endsWith('already exists') ? 'AlreadyExists' : undefined
  return { status: code, body: { kind: 'Status', apiVersion: 'v1', code, message, reason } }
}

const NOT_FOUND = status(404, 'not found')
