import type { Writable } from '../door.ts'
import { ClusterError } from '../door.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { ask } from './request.ts'
import { collectionPath, resourceOf } from './resource.ts'
import type { KubeServer } from './server.ts'

/** Objects in a page: kubectl's `--chunk-size`. */
const PAGE = 500

/** A collection: of the whole cluster, or of a namespace. */
export interface Collection {
  /** `/api/v1/nodes` */
  readonly path: string
  /** `nodes` */
  readonly plural: string
  /** Only objects with these labels: `eks-access/set`. */
  readonly labels?: string
}

/**
 * Every object of a kind in the whole cluster.
 *
 * @throws ClusterError
 */
export async function listAll<K extends Writable['kind']>(
  server: KubeServer,
  kind: K,
): Promise<readonly Extract<Writable, { kind: K }>[]> {
  const { apiVersion, plural } = resourceOf(kind)
  const items = await listItems(server, { path: collectionPath(kind), plural })
  // The items of a list carry neither kind nor apiVersion.
  return items.map((item) => ({ ...item, apiVersion, kind }) as unknown as Extract<Writable, { kind: K }>)
}

/**
 * The items of a collection as the server sends them, page by page. A list whose pages expired while it was read
 * (410: the server forgets after five minutes) is begun once more.
 *
 * @throws ClusterError
 */
export async function listItems(server: KubeServer, collection: Collection): Promise<readonly JsonObject[]> {
  try {
    return await allPages(server, collection)
  } catch (error) {
    if (!(error instanceof ClusterError) || error.status !== 410) throw error
    return allPages(server, collection)
  }
}

async function allPages(server: KubeServer, collection: Collection): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = []
  let next = ''
  do {
    const page = await onePage(server, collection, next)
    const items = Array.isArray(page['items']) ? page['items'].filter(isJsonObject) : []
    for (const item of items) found.push(item)
    const metadata = isJsonObject(page['metadata']) ? page['metadata'] : {}
    next = typeof metadata['continue'] === 'string' ? metadata['continue'] : ''
  } while (next !== '')
  return found
}

function onePage(
  server: KubeServer,
  { path, plural, labels }: Collection,
  next: string,
): Promise<JsonObject> {
  const query = new URLSearchParams({
    limit: String(PAGE),
    ...(labels === undefined ? {} : { labelSelector: labels }),
    ...(next === '' ? {} : { continue: next }),
  })
  return ask(server, {
    method: 'GET',
    path: `${path}?${query}`,
    operation: `list ${plural}`,
    repeatable: true,
  })
}
