import type { Writable } from '../door.ts'
import { ClusterError } from '../door.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { ask } from './request.ts'
import { collectionPath, resourceOf } from './resource.ts'
import type { KubeServer } from './server.ts'

/** Objects in a page: kubectl's `--chunk-size`. */
const PAGE = 500

/**
 * Every object of a kind in the whole cluster, page by page. A list whose pages expired while it was read (410:
 * the server forgets after five minutes) is begun once more.
 *
 * @throws ClusterError
 */
export async function listAll<K extends Writable['kind']>(
  server: KubeServer,
  kind: K,
): Promise<readonly Extract<Writable, { kind: K }>[]> {
  try {
    return await allPages(server, kind)
  } catch (error) {
    if (!(error instanceof ClusterError) || error.status !== 410) throw error
    return allPages(server, kind)
  }
}

async function allPages<K extends Writable['kind']>(
  server: KubeServer,
  kind: K,
): Promise<readonly Extract<Writable, { kind: K }>[]> {
  const found: Extract<Writable, { kind: K }>[] = []
  let next = ''
  do {
    const page = await onePage(server, kind, next)
    const items = Array.isArray(page['items']) ? page['items'].filter(isJsonObject) : []
    // The items of a list carry neither kind nor apiVersion.
    const { apiVersion } = resourceOf(kind)
    for (const item of items)
      found.push({ ...item, apiVersion, kind } as unknown as Extract<Writable, { kind: K }>)
    const metadata = isJsonObject(page['metadata']) ? page['metadata'] : {}
    next = typeof metadata['continue'] === 'string' ? metadata['continue'] : ''
  } while (next !== '')
  return found
}

function onePage(server: KubeServer, kind: Writable['kind'], next: string): Promise<JsonObject> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(next === '' ? {} : { continue: next }) })
  return ask(server, {
    method: 'GET',
    path: `${collectionPath(kind)}?${query}`,
    operation: `list ${resourceOf(kind).plural}`,
    repeatable: true,
  })
}
