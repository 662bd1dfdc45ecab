import type { AwsState, IsHidden } from './aws-state.ts'
import type { OldLists, StaleEntries } from './eks-entry-store.ts'
import { invalidParameter } from './eks-refused.ts'

/** What EKS answers from. */
export interface EksWorld {
  readonly state: AwsState
  readonly isHidden: IsHidden
  readonly stale: StaleEntries
  readonly oldLists: OldLists
  /** Answers by the token of the request that they were to. */
  readonly answered: Map<string, { readonly body: string; readonly answer: object }>
  change(next: Partial<AwsState>): void
  /** Later each time. */
  now(): Date
}

/** A call of EKS: it only reads, unless it says another method. */
export interface EksRoute {
  /** As IAM names it. */
  readonly action: string
  readonly method?: 'POST' | 'DELETE'
  readonly path: RegExp
  /** Which cluster and what in it the path is about, where it does not say them in this order. */
  readonly partsOf?: (match: readonly string[]) => readonly string[]
  /** @throws EksRefused */
  readonly answer: (world: EksWorld, about: EksAbout) => object
}

/** What a request says, by its path, its query and its body. */
export interface EksAbout {
  readonly cluster: string
  readonly name: string
  /** What follows the name in the path. */
  readonly more: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

/** Those of one cluster. */
export function inCluster<T extends { readonly clusterName?: string | undefined }>(
  all: readonly T[] | undefined,
  cluster: string,
): readonly T[] {
  return (all ?? []).filter(({ clusterName }) => clusterName === cluster)
}

interface Page<T> {
  readonly items: T[]
  readonly nextToken?: string
}

/**
 * One page of a list: of 1 to 100 items, 100 if the request does not say. A token says nothing to the caller, and is
 * good for the list that it came from only.
 *
 * @throws EksRefused
 */
export function pageOf<T>(all: readonly T[], about: EksAbout): Page<T> {
  const { query } = about
  const size = Number(query.get('maxResults') ?? 100)
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw invalidParameter(`maxResults must be between 1 and 100, and is ${query.get('maxResults')}.`)
  const token = query.get('nextToken')
  const from = token === null ? 0 : startOf(token, listOf(about))
  const to = from + size
  return {
    items: all.slice(from, to),
    ...(to < all.length ? { nextToken: tokenOf({ list: listOf(about), from: to }) } : {}),
  }
}

/** A list is another one with another filter. */
function listOf({ path, query }: EksAbout): string {
  return `${path} ${query.get('associatedPolicyArn') ?? ''}`
}

interface Place {
  readonly list: string
  readonly from: number
}

function tokenOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function startOf(token: string, list: string): number {
  const place = placeOf(token)
  if (place?.list !== list) throw invalidParameter('The specified nextToken is invalid.')
  return place.from
}

function placeOf(token: string): Place | undefined {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString())
  } catch {
    return undefined
  }
}
