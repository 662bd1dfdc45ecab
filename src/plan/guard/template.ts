import { parseArn } from '../../aws-auth/arn.ts'
import type { Identity } from '../../live/facts.ts'
import { nameTemplate } from '../../rbac/name-template.ts'

/**
 * A username or group of a row as this identity gets it. What only the login itself knows stays as it is.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator (v0.7.18).
 */
export function filled(template: string, { canonicalArn = '', sessionName }: Identity): string {
  const arn = parseArn(canonicalArn.toLowerCase())
  const known = 'account' in arn ? template.replaceAll('{{AccountID}}', arn.account) : template
  // Only the session of a role has a name; for a user both templates are empty.
  const session = arn.kind === 'user' ? '' : sessionName
  if (session === undefined) return known
  return known
    .replaceAll('{{SessionNameRaw}}', () => session)
    .replaceAll('{{SessionName}}', () => session.replaceAll('@', '-'))
}

/** Whether `actual` may have come of the template for this identity. */
export function fits(template: string, actual: string, identity: Identity): boolean {
  const text = filled(template, identity)
  return nameTemplate(text)?.canBecome(actual) ?? text === actual
}
