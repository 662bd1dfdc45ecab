/** The data keys of the ConfigMap that the authenticator reads. They are case-sensitive. */
export type MapKey = 'mapRoles' | 'mapUsers'

/** What a row gives: the Kubernetes identity, templates not yet filled in. Group order carries no meaning. */
export interface RowMeaning {
  readonly username: string
  readonly groups: readonly string[]
}

/**
 * A row as aws-iam-authenticator reads it. Rows that it drops (no ARN) are not here but in `AwsAuth.dropped`.
 *
 * Source: `pkg/mapper/configmap/configmap.go`, `pkg/config/mapper.go` (v0.7.18).
 */
export interface Row extends RowMeaning {
  readonly key: MapKey
  /** Position in its list, dropped rows counted, so that it names the row in the text. */
  readonly index: number
  /** As written; compared without case. Empty for a row that only has `sso`. */
  readonly arn: string
  /** An `sso:` row: inert on EKS, kept as it is. */
  readonly sso?: true
  /** Offsets of the row's text in its data value: from its `-` (block) or first character (flow) to its end. */
  readonly start: number
  readonly end: number
}

/** Why a row gives nobody anything. */
export type DeadReason =
  /** A later row for the same ARN wins entirely. */
  | 'shadowed'
  /** A row of mapRoles for the same ARN is consulted first. */
  | 'shadowed-by-map-roles'
  /** STS never reports a role's path, so a role ARN with a path never matches. */
  | 'role-path'
  /** `arn:…:sts::…:assumed-role/…` is never matched by the ConfigMap mapper. */
  | 'assumed-role'
  /** `sso:` rows are behind a feature gate that EKS does not turn on. */
  | 'sso'
  /** It is of a user and asks for the name of an instance: the authenticator refuses the login. */
  | 'no-instance'
  /** It is of another partition than the cluster. */
  | 'other-partition'
  /** White space or something else that no identity's ARN can be equal to. */
  | 'never-matches'

/** Text of one data key that the authenticator cannot read; it then maps nothing of that key. */
export interface BrokenKey {
  readonly key: MapKey | 'mapAccounts'
  readonly reason: string
  /** Offset in the value where the parser gave up, and its line, 1-based. */
  readonly offset: number
  readonly line: number
  /** Whom the text seems to speak of. */
  readonly seen: readonly SeenPrincipal[]
}

/** A principal whose ARN, or an account whose id, stands in a text that need not be YAML. */
export interface SeenPrincipal {
  readonly arn: string
  /** Something beside it is what node rows have. */
  readonly node: boolean
  /** Offset in the text. */
  readonly offset: number
}

/** A row or field that the authenticator read differently from what its author seems to have meant. */
export interface Oddity {
  readonly key: MapKey | 'mapAccounts'
  readonly index: number
  readonly kind:
    | 'dropped-row'
    | 'groups-not-a-list'
    | 'group-not-a-string'
    | 'username-not-a-string'
    /** Text behind the first document: the authenticator does not read it. */
    | 'second-document'
    /** An item of mapAccounts that is not twelve digits. */
    | 'not-an-account'
    /** A key of a row that is nearly one that is read; `write` is that one. */
    | 'key-not-read'
    /** A row among the groups of another one; `found` is its ARN. */
    | 'swallowed-row'
    /** A key of the ConfigMap that is nearly one that is read, which is `key`. */
    | 'data-key-not-read'
  readonly found: string
  /** In the value of the key; the line is 1-based. */
  readonly offset: number
  readonly line: number
  /** Of `key-not-read`: what to write; `list` where its value is to be a list besides. */
  readonly write?: { readonly key: string; readonly list: boolean }
  /** Of `swallowed-row`: how far to the left it belongs; absent in a list in brackets. */
  readonly columns?: number
  /** What was meant to be a row, as it was meant. */
  readonly meant?: RowMeaning & Pick<Row, 'arn' | 'sso'>
}

/** The ConfigMap `kube-system/aws-auth` as the authenticator reads it. */
export interface AwsAuth {
  /** In the order of the text: mapRoles, then mapUsers. Includes rows that are dead; see `deadRows`. */
  readonly rows: readonly Row[]
  /** Account ids of mapAccounts as strings, in order. */
  readonly accounts: readonly string[]
  readonly broken: readonly BrokenKey[]
  readonly oddities: readonly Oddity[]
}
