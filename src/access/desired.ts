import { principalKey } from '../aws-auth/arn-key.ts'
import type { DangerException } from '../danger/exception.ts'
import type { Place } from '../problem/problem.ts'
import type { HeldPolicy } from '../rbac/grant.ts'
import type { RbacObject } from '../rbac/object.ts'
import type { Guards } from './guard/settings.ts'
import type { SaidMapping } from './mapping.ts'
import type { SaidOwners } from './owners.ts'
import type { SetFile } from './set-file.ts'
import type { Unmanaged } from './unmanaged.ts'

/** What one access.yaml says about one of its clusters: the input of the plan beside the snapshot. */
export interface Desired {
  readonly cluster: ClusterEntry
  /** Of a question: what is declared is not known, or nothing is. Absent: all below is what the file says. */
  readonly undeclared?: Undeclared
  /** `name` of the file: the set that owns what it creates. */
  readonly set: string
  /** The file itself. Absent where nobody knows which repository it is of: in a terminal without a remote. */
  readonly setFile?: SetFile
  /** `OWNER/REPO/PATH` of the file that the set was of until now. */
  readonly movedFrom?: string
  /** One for each role and user that this cluster gets, in the order of the file. No two are the same principal. */
  readonly principals: readonly DesiredPrincipal[]
  /** One for each `account` principal. */
  readonly accounts: readonly DesiredAccount[]
  /** RBAC with API defaults filled in and ownership marks set; no two have the same id. */
  readonly objects: readonly DesiredObject[]
  /** What `removed` names for this cluster; nothing of it is declared, and no two are the same. */
  readonly removed: readonly DesiredRemoval[]
  /** Accounts beside the cluster's own whose principals are no strangers. Twelve digits each. */
  readonly knownAccounts: readonly string[]
  readonly unmanaged: Unmanaged
  readonly guards: Guards
  /** Dangers that the file accepts, in its order. */
  readonly dangers: readonly DangerException[]
}

/** What a file declares for a cluster of it, also for one whose way in cannot be read. */
export type NamedCluster = Pick<Desired, 'principals' | 'objects'> & {
  readonly cluster: { readonly name: string }
}

/**
 * Why a question does not know who is meant to have access to a cluster: no file was read, the file has errors, or it
 * has the cluster and nothing for it.
 */
export type Undeclared = 'no-file' | 'faulty-file' | 'empty-file'

/** A role or user of IAM that gets in, whatever lets it in: how that is spelled is known in `login/mapping/`. */
export interface DesiredPrincipal extends SaidOwners {
  readonly kind: 'role' | 'user'
  /** As IAM names it, with its path. */
  readonly arn: string
  /** Absent where the file names none: it gets the default. */
  readonly username?: string
  readonly groups: readonly string[]
  /** Access policies of EKS, which only an access entry can have; no two of one name. Absent: none. */
  readonly policies?: readonly DesiredPolicy[]
  /** What is to let it in, where the cluster was asked (`login/mapping/assigned.ts`). Absent: a row. */
  readonly by?: PrincipalBy
  readonly where: Place
  /** Where the file says its parts. Absent where no file does. */
  readonly places?: PrincipalPlaces
}

export interface PrincipalPlaces {
  readonly arn: Place
  readonly username?: Place
  /** Those of `groups`, in its order. */
  readonly groups: readonly Place[]
}

/**
 * `entry-over-row`: an entry, and the row beneath it that is there already is kept as the file declares it. `undecided`:
 * neither the file nor the cluster says which.
 */
export type PrincipalBy = 'row' | 'entry' | 'entry-over-row' | 'undecided'

/** Whether an access entry is to let it in. */
export function isByEntry({ by }: { readonly by?: PrincipalBy | undefined }): boolean {
  return by === 'entry' || by === 'entry-over-row'
}

/** What the file says of a principal, by any of its ARNs. */
export function declaredPrincipal(
  { principals }: Pick<Desired, 'principals'>,
  arn: string,
): DesiredPrincipal | undefined {
  const key = principalKey(arn)
  return principals.find((one) => principalKey(one.arn) === key)
}

/** `where` is its line under `policies`. */
export interface DesiredPolicy extends HeldPolicy {
  readonly where: Place
}

export interface DesiredAccount {
  /** Twelve digits. */
  readonly account: string
  readonly where: Place
}

export interface DesiredObject extends SaidOwners {
  readonly object: RbacObject
  /** The line that asked for it: a preset, a binding, or the object's own place in a manifest. */
  readonly where: Place
  readonly origin: 'preset' | 'manifest' | 'binding'
}

/** What is to leave the cluster, or, with `destroy: false`, to stay as it is without being managed. */
export type DesiredRemoval = SaidOwners &
  (
    | {
        readonly kind: 'principal'
        /** As the file has it: a role with the path that it was given. */
        readonly arn: string
      }
    | {
        readonly kind: 'account'
        /** Twelve digits. */
        readonly account: string
      }
    | {
        readonly kind: 'object'
        /** `RoleBinding/shop/editors` */
        readonly id: string
      }
  ) & { readonly destroy: boolean; readonly where: Place }

/** A cluster of the file and its one way in. Paths are as in the file: relative to the file's folder. */
export type ClusterEntry = EksCluster | ContextCluster | DirectoryCluster

/** Endpoint and CA by DescribeCluster, token made here. `name` is the cluster's name in EKS. */
export interface EksCluster {
  readonly door: 'eks'
  readonly name: string
  readonly region: string
  /** Stop when the caller or the cluster is in another account. Twelve digits. */
  readonly account?: string
  /** ARN of a role to assume first. */
  readonly assumeRole?: string
  readonly mapping?: SaidMapping
}

interface PlacedDoor {
  /** Where the access file says the way in: `kubeconfig`, else `context`; `directory`. */
  readonly where?: Place
}

/** A context of a kubeconfig; without `kubeconfig`, the default one (`KUBECONFIG`, `~/.kube/config`). */
export interface ContextCluster extends PlacedDoor {
  readonly door: 'context'
  readonly name: string
  readonly context: string
  readonly kubeconfig?: string
}

/** A folder of manifests, as `eks-access snapshot` writes it. */
export interface DirectoryCluster extends PlacedDoor {
  readonly door: 'directory'
  readonly name: string
  readonly directory: string
  readonly mapping?: SaidMapping
}
