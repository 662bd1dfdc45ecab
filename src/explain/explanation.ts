import type { AccessEntry } from '../live/facts.ts'
import type { Dead } from '../login/dead.ts'
import type { AwsOwner } from '../login/owner/entry-owner.ts'
import type { Place } from '../problem/problem.ts'
import type { ConsoleView } from '../rbac/console.ts'
import type { GrantPath } from '../rbac/grant.ts'
import type { ScopedRequest } from '../rbac/permits.ts'
import type { Tool } from '../tool/tool.ts'
import type { Limit, MappingCause, RbacCause } from './cause.ts'
import type { HeldCompact } from './held.ts'
import type { IamAnswer, IamDecision } from './iam.ts'
import type { Mapping } from './mapping.ts'
import type { ExplainedPrincipal } from './principal.ts'
import type { Gives } from './ways/gives.ts'
import type { AccessLines } from './ways/line/lines.ts'
import type { WayBy } from './ways/way.ts'

/** Why a principal has, or has not, access to one cluster: layer by layer, and what mends it. */
export interface Explanation {
  readonly cluster: string
  readonly principal: ExplainedPrincipal
  /** A known principal or name that may have been meant, where this one is not known. */
  readonly near?: string
  /** `plan`: as it will be when the plan of the file is applied. */
  readonly asOf: AsOf
  /** What was asked about; absent: the EKS console. */
  readonly wanted?: ScopedRequest
  readonly answer: Answer
  readonly iam: { readonly verdict: Verdict; readonly answer: IamAnswer }
  readonly mapping: {
    readonly verdict: Verdict
    readonly found: Mapping
    readonly causes: readonly MappingCause[]
  }
  readonly rbac: HeldCompact & {
    readonly verdict: Verdict
    readonly console: ConsoleView
    /** How what was asked for is permitted. */
    readonly ways: readonly GrantPath[]
    readonly causes: readonly RbacCause[]
  }
  /** Absent where mapping and RBAC need no mending. */
  readonly mend?: Mend
  /** Actions that an IAM policy must allow for the console; none where one request is asked about. */
  readonly missingActions: readonly IamDecision[]
  readonly limits: readonly Limit[]
}

export type AsOf = 'live' | 'plan'

/** `part`: some of it, in some namespaces or for some logins. `unknown`: it could not be found out. */
export type Verdict = 'yes' | 'part' | 'no' | 'unknown' | 'not-asked'

export type Layer = 'iam' | 'mapping' | 'rbac'

export interface Answer {
  readonly verdict: Exclude<Verdict, 'not-asked'>
  /** The first layer that stands in the way. */
  readonly stoppedBy?: Layer
}

/** Lines of the file, a change of an access entry that is not the file's, or both. */
export type Given = GivenBy &
  (
    | {
        readonly kind: 'lines'
        readonly lines: AccessLines
        readonly repair: boolean
        readonly refused: readonly string[]
      }
    /** A change of its access entry, which the file does not declare and which alone gives it groups. */
    | {
        readonly kind: 'access-entry'
        readonly principalArn: string
        readonly username: string
        readonly groups: readonly string[]
        /** What made the entry, and undoes what is changed by hand. */
        readonly maker?: Tool
        readonly lines?: AccessLines
        /** A group gives it by a binding that the file has and the cluster not yet. */
        readonly needsApply?: true
      }
  )

interface GivenBy {
  readonly by: WayBy
  readonly gives: Gives
  /** Another way: what exists and gives it, where this one makes something new. */
  readonly second?: Given
}

/** What to do. `refused`: codes of errors that the plan would have all the same, and that must be mended first. */
export type Mend =
  /** The file mends it as it is: it says it already, or the repair brings the row back. */
  | { readonly kind: 'apply'; readonly repair: boolean; readonly refused: readonly string[] }
  | Given
  /** Its access entry is not to be changed by hand, and nothing else gives it more. */
  | { readonly kind: 'aws-entry'; readonly owner: AwsOwner }
  /** Its access entry is of nobody any more: it is deleted, and created again as it was. */
  | {
      readonly kind: 'entry-again'
      readonly why: Dead
      readonly entry: AccessEntry
      /** As IAM has it now, with its path. */
      readonly principalArn: string
      /** The file declares it, so that a plan does it. `isRight`: under `principalArn`. */
      readonly byFile?: { readonly where: Place; readonly isRight: boolean }
      /** What the entry lacks. */
      readonly next?: Mend
    }
  /** It is a role of nodes: its row is none of access.yaml. `item`: what mapRoles needs, where that differs. */
  | { readonly kind: 'node-row'; readonly item?: string }
  /** Nothing that access.yaml can say mends it. */
  | { readonly kind: 'none' }
