import type { EksCluster } from '../../access/desired.ts'
import type { ClusterErrorKind } from '../door.ts'
import type { UnknownProfile } from './unknown-profile.ts'

/** What was asked of which cluster; `action` as IAM names it, `eks:DescribeCluster`. */
export interface AwsCall {
  readonly entry: EksCluster
  readonly action: string
  /** Why there are no credentials. */
  readonly unknownProfile?: UnknownProfile
  /** Of a write. */
  readonly write?: AwsWrite
}

/** A write of an access entry, as its errors tell of it. */
export interface AwsWrite {
  /** `associate AccessEntry/arn:aws:iam::111122223333:role/dev` */
  readonly operation: string
  readonly principalArn: string
}

/** What an error of AWS says, in our words. */
export interface Reading {
  readonly kind: ClusterErrorKind
  readonly message: string
  readonly fix: string
}
