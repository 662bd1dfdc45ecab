import type { ProblemCode } from '../problem/catalog.ts'
import type { Problem } from '../problem/problem.ts'
import { sentence } from '../words/sentence.ts'
import type { ClusterError, ClusterErrorKind } from './door.ts'

/** A cluster's error as people read it: its kind is the code, its operation the place. */
export function problemOf(error: ClusterError): Problem {
  // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
  const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1]
  return {
    code: CODES[error.kind],
    severity: 'error',
    where: error.where ?? { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
    message: sentence(`${error.operation}: ${error.message}`),
    fix: error.fix,
  }
}

/** The code of each kind. */
export const CODES: Readonly<Record<ClusterErrorKind, ProblemCode>> = {
  unauthorized: 'cluster-unauthorized',
  forbidden: 'cluster-forbidden',
  'not-found': 'cluster-object-not-found',
  exists: 'cluster-object-exists',
  conflict: 'cluster-object-changed',
  invalid: 'cluster-object-invalid',
  throttled: 'cluster-throttled',
  unreachable: 'cluster-unreachable',
  'proxy-unauthorized': 'cluster-proxy-unauthorized',
  unavailable: 'cluster-unavailable',
  'wrong-account': 'cluster-wrong-account',
  misconfigured: 'cluster-misconfigured',
  'outside-workspace': 'door-outside-workspace',
  'not-allowed': 'kubeconfig-not-allowed',
  unexpected: 'cluster-unexpected',
}
