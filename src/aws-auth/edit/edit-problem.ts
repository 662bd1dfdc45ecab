import type { Place, Problem } from '../../problem/problem.ts'
import { positionAt } from '../../yaml/position.ts'
import type { BrokenKey } from '../row.ts'
import type { SharedAnchor } from './shared-anchor.ts'

/** The place of every problem here; whoever knows the cluster adds it. */
export const AWS_AUTH: Place = { object: 'ConfigMap/kube-system/aws-auth' }

/** A key that the authenticator cannot read is not edited: what its rows were meant to be is not known. */
export function keyIsBroken(text: string, { key, reason, offset }: BrokenKey): Problem {
  const { line, column } = positionAt(text, offset)
  return {
    code: 'aws-auth-broken-key',
    severity: 'error',
    where: AWS_AUTH,
    message: `${key} in aws-auth cannot be read (line ${line}, column ${column} of its value: ${reason}), so none of its rows has an effect now.`,
    found: quoteLine(text, line),
    allowed: 'a list of rows that aws-iam-authenticator can read',
    fix: `Correct that line with kubectl edit configmap aws-auth --namespace kube-system, then plan again. Or plan with ${REPAIR}, which shows what the key can be rebuilt from.`,
  }
}

/** What a key that cannot be read is rebuilt by. */
export const REPAIR = '`repair: true` (`--repair` in a terminal)'

/** A row that other rows are made of cannot be changed or removed for itself. */
export function sharedAnchor(
  key: BrokenKey['key'],
  text: string,
  { name, anchor, alias }: SharedAnchor,
): Problem {
  const from = positionAt(text, anchor).line
  const to = positionAt(text, alias).line
  return {
    code: 'aws-auth-shared-anchor',
    severity: 'error',
    where: AWS_AUTH,
    message: `The row at line ${from} of ${key} has the anchor &${name}, and line ${to} refers to it, so one cannot be changed without the other.`,
    found: `&${name} at line ${from}, *${name} at line ${to}`,
    allowed: 'rows without anchors and aliases',
    fix: `Replace *${name} with its value, with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
  }
}

/** Nothing that was tried read back as what was wanted. Nothing is written then. */
export function editFailed(key: BrokenKey['key']): Problem {
  return {
    code: 'aws-auth-not-editable',
    severity: 'error',
    where: AWS_AUTH,
    message: `${key} in aws-auth is written in a way that eks-access cannot edit without changing other rows.`,
    allowed: 'a YAML list with one row per item',
    fix: `Rewrite ${key} as a plain list with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
  }
}

/** `bytes` of keys and values. */
export function tooLarge(bytes: number, limit: number): Problem {
  return {
    code: 'aws-auth-too-large',
    severity: 'error',
    where: AWS_AUTH,
    message: `aws-auth would have ${bytes} bytes of data, ${bytes - limit} more than the ${limit} that a ConfigMap may have.`,
    found: `${bytes} bytes`,
    allowed: `${limit} bytes`,
    fix: 'Let several people share a role, or remove rows that nobody needs.',
  }
}

function quoteLine(text: string, line: number): string {
  const found = (text.split('\n')[line - 1] ?? '').trim()
  return found.length > 60 ? `${found.slice(0, 60)}…` : found
}
