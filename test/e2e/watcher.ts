import { readFileSync } from 'node:fs'
import { Agent, request as httpsRequest } from 'node:https'
import { idOf, type Written } from './cluster-state.ts'
import type { Facts } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { pathOf } from './live.ts'
import { until } from './until.ts'

/** A second client that sees every version of aws-auth and of all RBAC that is ever stored. */
export interface Watcher {
  /** Waits until it has seen all that is stored now. Gives the revision, which is the same count for all kinds. */
  caughtUp(): Promise<number>
  /**
   * The states of the cluster after `from` up to `to`, one for each version of an object; first the one at `from`.
   * They share one map: look at each before the next.
   */
  states(from: number, to: number): Iterable<WatchedState>
  stop(): void
}

/** Objects by `Kind/namespace/name`. */
export type WatchedState = ReadonlyMap<string, Written>

interface Event {
  readonly revision: number
  readonly id: string
  /** Absent: it was deleted. */
  readonly object: Written | undefined
}

const kinds = ['ConfigMap', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'] as const

interface List {
  readonly metadata: { readonly resourceVersion: string }
  readonly items: readonly Omit<Written, 'kind'>[]
}

export async function startWatcher(facts: Facts): Promise<Watcher> {
  const agent = new Agent({ keepAlive: true })
  const admin = kubernetes({ ...facts, token: facts.adminToken, agent })
  const events: Event[] = []
  const now = new Map<string, string | undefined>()
  const see = (event: Event): void => {
    events.push(event)
    if (event.object === undefined) now.delete(event.id)
    else now.set(event.id, event.object.metadata.resourceVersion)
  }
  const listed = async (kind: Written['kind']): Promise<{ revision: number; objects: Written[] }> => {
    const { metadata, items } = await admin.must<List>('GET', pathOf(kind, namespaceOf(kind)))
    const objects = items.map((item) => ({ ...item, kind }))
    return { revision: Number(metadata.resourceVersion), objects }
  }
  const stops: (() => void)[] = []
  for (const kind of kinds) {
    const { revision, objects } = await listed(kind)
    for (const object of objects) see({ revision: revisionOf(object), id: idOf(object), object })
    stops.push(watch(facts, { kind, revision, see }))
  }
  return {
    caughtUp: async () => {
      let reached = 0
      await until('the watches have seen everything', async () => {
        const lists = await Promise.all(kinds.map(listed))
        const stored = lists.flatMap(({ objects }) => objects)
        reached = Math.max(...lists.map(({ revision }) => revision))
        return (
          stored.length === now.size &&
          stored.every((object) => now.get(idOf(object)) === object.metadata.resourceVersion)
        )
      })
      return reached
    },
    states: (from, to) => ({ [Symbol.iterator]: () => statesOf(events, { from, to }) }),
    stop: () => {
      for (const stop of stops) stop()
      agent.destroy()
    },
  }
}

function namespaceOf(kind: Written['kind']): string | undefined {
  return kind === 'ConfigMap' ? 'kube-system' : undefined
}

function revisionOf({ metadata }: Pick<Written, 'metadata'>): number {
  return Number(metadata.resourceVersion)
}

/** Each kind has a watch of its own; the revision puts their events into the order in which they were stored. */
function* statesOf(
  events: readonly Event[],
  { from, to }: { readonly from: number; readonly to: number },
): Iterator<WatchedState> {
  const state = new Map<string, Written>()
  const ordered = events.toSorted((one, other) => one.revision - other.revision)
  const put = ({ id, object }: Event): void => {
    if (object === undefined) state.delete(id)
    else state.set(id, object)
  }
  for (const event of ordered.filter(({ revision }) => revision <= from)) put(event)
  yield state
  for (const event of ordered.filter(({ revision }) => revision > from && revision <= to)) {
    put(event)
    yield state
  }
}

interface Watch {
  readonly kind: Written['kind']
  readonly revision: number
  readonly see: (event: Event) => void
}

function watch({ url, caFile, adminToken }: Facts, { kind, revision, see }: Watch): () => void {
  const query = `watch=1&timeoutSeconds=3600&resourceVersion=${revision}`
  const outgoing = httpsRequest(`${url}${pathOf(kind, namespaceOf(kind))}?${query}`, {
    ca: readFileSync(caFile),
    agent: false,
    headers: { authorization: `Bearer ${adminToken}` },
  })
  outgoing.on('error', () => {})
  outgoing.once('response', (incoming) => {
    let rest = ''
    incoming.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const { type, object } = JSON.parse(line) as {
          readonly type: string
          readonly object: Omit<Written, 'kind'>
        }
        const seen = { ...object, kind }
        // The version of a deleted object is that of its end.
        see({ revision: revisionOf(object), id: idOf(seen), object: type === 'DELETED' ? undefined : seen })
      }
    })
  })
  outgoing.end()
  return () => outgoing.destroy()
}
