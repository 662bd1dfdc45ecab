import type { Desired } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { isAccount, principalKey } from '../../aws-auth/arn-key.ts'
import type { Problem } from '../../problem/problem.ts'
import { isOurs } from '../../rbac/ownership.ts'
import { counted } from '../../words/count.ts'
import { listed, shortened } from '../../words/list.ts'
import type { Change } from '../change/change.ts'
import { mappedPrincipal } from '../change/kinds.ts'

/** From so many up it is more likely a deleted block, or the revert of an adoption, than all of them are meant. */
const FEWEST = 4

/** So many lines are written out; the others are alike. */
const LINES = 3

/**
 * What is said where much is removed only because the file no longer has it: it can be kept. What was adopted is not
 * told from what was created, because nobody wrote down which it was.
 */
export function noLongerDeclared(desired: Desired, changes: readonly Change[]): Problem[] {
  const gone = changes.flatMap((change) => {
    const line = isNoLongerDeclared(desired, change) ? keepingLine(change) : undefined
    const { kind } = change
    return line === undefined ? [] : [{ kind, line, of: principalKey(mappedPrincipal(change) ?? line) }]
  })
  if (gone.length < FEWEST) return []
  const objects = gone.filter(({ kind }) => kind === 'object').length
  const entries = gone.filter(({ kind }) => kind === 'entry').length
  const rows = gone.length - objects - entries
  const what = listed([
    ...(rows > 0 ? [counted(rows, 'row')] : []),
    ...(entries > 0 ? [counted(entries, 'access entry')] : []),
    ...(objects > 0 ? [counted(objects, 'object')] : []),
  ])
  // One line keeps the row and the access entry of a principal.
  const { shown, more } = shortened([...new Map(gone.map(({ of, line }) => [of, line])).values()], LINES)
  const lines = shown.map((line) => `\`${line}\``).join(', ')
  const { name } = desired.cluster
  return [
    {
      code: 'no-longer-declared',
      severity: 'notice',
      where: { cluster: name },
      message: `${what} of ${name} are removed because this file no longer declares them, also those that were there before it did.`,
      fix: `What must stay as it is, and no longer be managed, needs an entry under \`removed\`: ${lines}${more > 0 ? `, and ${counted(more, 'more')} like these` : ''}.`,
    },
  ]
}

function isNoLongerDeclared(desired: Desired, change: Change): boolean {
  // An entry of `removed` asks for it.
  if (change.where !== undefined || change.action !== 'remove') return false
  if (change.kind === 'object') return change.before !== undefined && isOurs(change.before, desired.set)
  return (
    (change.kind === 'row' || change.kind === 'account' || change.kind === 'entry') &&
    change.reason === 'no-longer-declared'
  )
}

/** The entry of `removed` that keeps it, on one line. */
function keepingLine(change: Change): string | undefined {
  if (change.kind === 'object') {
    const { kind, metadata } = change.before ?? {}
    if (kind === undefined || metadata === undefined) return undefined
    const { namespace, name } = metadata
    return entry({ kind, ...(namespace === undefined ? {} : { namespace }), name })
  }
  const principal = mappedPrincipal(change)
  if (principal === undefined) return undefined
  if (isAccount(principal)) return `- { account: "${principal}", destroy: false }`
  const { kind } = parseArn(principal)
  return entry({
    [kind === 'role' || kind === 'service-linked-role' || kind === 'assumed-role' ? 'role' : 'user']:
      principal,
  })
}

function entry(keys: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(keys).map(([key, value]) => `${key}: ${scalar(value)}`)
  return `- { ${pairs.join(', ')}, destroy: false }`
}

/** Plain where no reader of YAML can take it for anything but a text. */
function scalar(value: string): string {
  return /^[A-Za-z][\w.:/@+=-]*[\w/]$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value)
}
