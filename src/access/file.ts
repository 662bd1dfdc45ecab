import type { DangerException } from '../danger/exception.ts'
import type { Place } from '../problem/problem.ts'
import type { BindingEntry } from '../rbac/bindings.ts'
import type { PresetName } from '../rbac/presets.ts'
import type { ClusterEntry, DesiredAccount, DesiredPrincipal, DesiredRemoval } from './desired.ts'
import type { Guards } from './guard/settings.ts'
import type { SaidOwners } from './owners.ts'
import type { Unmanaged } from './unmanaged.ts'

/** An access.yaml that was read and judged: what it says, before it is worked out for each cluster. */
export interface AccessFile {
  /** As the places of its problems call it. */
  readonly file: string
  /** The set that owns what the file creates. */
  readonly set: string
  /** `OWNER/REPO/PATH` of the file that the set was of until now. */
  readonly movedFrom?: string
  /** In the order of the file; no two have the same name. */
  readonly clusters: readonly PlacedCluster[]
  readonly principals: readonly Principal[]
  readonly presets: readonly PresetEntry[]
  readonly manifests: readonly ManifestGlob[]
  readonly bindings: readonly PlacedBinding[]
  readonly removed: readonly Removal[]
  readonly knownAccounts: readonly string[]
  readonly unmanaged: Unmanaged
  readonly guards: Guards
  readonly dangers: readonly PlacedException[]
}

export interface PlacedCluster {
  readonly entry: ClusterEntry
  readonly where: Place
}

/** What an entry is for: names of clusters of the file, its globs worked out. */
export interface ForClusters {
  readonly clusters: readonly string[]
  readonly where: Place
}

/** Someone who gets in: a role or user of IAM, or a whole account. */
export type Principal =
  | ({ readonly kind: 'iam'; readonly principal: DesiredPrincipal } & ForClusters)
  | ({ readonly kind: 'account'; readonly account: DesiredAccount } & ForClusters)

export interface Removal extends ForClusters {
  readonly removal: DesiredRemoval
}

export interface PresetEntry extends ForClusters, SaidOwners {
  readonly preset: PresetName
  readonly namespaces: readonly string[]
}

/** A glob of `rbac.manifests`, relative to the folder of access.yaml. */
export interface ManifestGlob extends ForClusters, SaidOwners {
  readonly glob: string
  /** The namespace of each Role and RoleBinding that names none. */
  readonly namespace?: string
  /** Absent: objects of other kinds than RBAC are left out, with a notice. */
  readonly otherKinds?: 'error'
}

export interface PlacedException extends ForClusters {
  readonly exception: DangerException
}

export interface PlacedBinding extends ForClusters, SaidOwners {
  readonly binding: BindingEntry
  /** The places of `binding.groups`, in its order. */
  readonly groupPlaces: readonly Place[]
}
