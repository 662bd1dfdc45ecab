import type { ActionMode } from '../../modes/registry.ts'
import type { Counts } from '../../plan/plan.ts'

/** The part of `@actions/core` that outputs need. */
export interface OutputSink {
  setOutput(name: string, value: string): void
}

/**
 * What later steps learn. Counts, digests, paths and fixed words only: an output that held an account id would be
 * dropped by GitHub as soon as the workflow masks that id.
 */
export interface Outputs {
  /** Absent where the run was refused before it had one. */
  readonly mode?: ActionMode
  /** Counted before an apply: what it was to do. Absent where nothing was planned. */
  readonly changes?: Counts
  /** How many dangers of level critical or high the plan gives, counted once for each subject, danger and place. */
  readonly graveGains?: number
  /** Hex. */
  readonly planDigest?: string
  /** Path of the plan as JSON. */
  readonly planFile?: string
  /** Path of what was in aws-auth before it was written, as YAML; absent where nothing was to be written. */
  readonly backupFile?: string
  readonly commentUrl?: string
  /** How many ways in and bindings no file declares, in the clusters that were read. Only of `mode: drift`. */
  readonly unmanaged?: number
  /** How many of what no file declares are new; not known where a cluster could not be read or compared. */
  readonly unmanagedNew?: number | 'unknown'
  readonly issueUrl?: string
  /** True when an apply ran and the cluster now is as the file says, also when there was nothing to do. */
  readonly applied: boolean
  /** Absent when the run succeeds. */
  readonly failureReason?: FailureReason
}

export type FailureReason =
  | 'event-refused'
  | 'input-invalid'
  | 'file-invalid'
  | 'plan-refused'
  | 'drift'
  | 'cluster-failed'
  | 'apply-failed'
  | 'verify-failed'
  | 'cancelled'
  | 'unexpected'

/** Sets every output of `action.yml`; what there is nothing to say about is empty. */
export function writeOutputs(sink: OutputSink, outputs: Outputs): void {
  const { changes } = outputs
  const values: Readonly<Record<string, string | number | boolean | undefined>> = {
    mode: outputs.mode,
    changes: changes?.total,
    'to-add': changes?.add,
    'to-change': changes && changes.change + changes.adoptAndChange,
    'to-remove': changes?.remove,
    'to-adopt': changes?.adopt,
    'grave-gains': outputs.graveGains,
    'plan-digest': outputs.planDigest,
    'plan-file': outputs.planFile,
    'backup-file': outputs.backupFile,
    'comment-url': outputs.commentUrl,
    unmanaged: outputs.unmanaged,
    'unmanaged-new': outputs.unmanagedNew,
    'issue-url': outputs.issueUrl,
    applied: outputs.applied,
    'failure-reason': outputs.failureReason,
  }
  for (const [name, value] of Object.entries(values)) {
    sink.setOutput(name, value === undefined ? '' : String(value))
  }
}
