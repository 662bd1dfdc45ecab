import { parseArn } from '../aws-auth/arn.ts'
import { arnKey } from '../aws-auth/arn-key.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import { nameTemplate } from '../rbac/name-template.ts'

/** Who logs in, as far as a template asks. */
export interface TemplateFacts {
  /** ARN as the authenticator matches it. */
  readonly arn: string
  /** Name of the role's session, where it is known. */
  readonly sessionName?: string | undefined
}

/**
 * A username or group of a row or an entry as this principal gets it. What only the login itself knows stays as it is.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` and `getIdentityFromSTSResponse` in `pkg/token/token.go` of
 * aws-iam-authenticator (v0.7.18): only sessions have a name.
 */
export function filled(template: string, { arn, sessionName }: TemplateFacts): string {
  if (!template.includes('{{')) return template
  const parsed = parseArn(arnKey(arn))
  const known = 'account' in parsed ? template.replaceAll('{{AccountID}}', parsed.account) : template
  const session = parsed.kind === 'user' || parsed.kind === 'root' ? '' : sessionName
  if (session === undefined) return known
  return known
    .replaceAll('{{SessionNameRaw}}', () => session)
    .replaceAll('{{SessionName}}', () => session.replaceAll('@', '-'))
}

/** What a row or an entry makes of this principal. */
export function filledIdentity(
  { username, groups }: KubernetesIdentity,
  facts: TemplateFacts,
): KubernetesIdentity {
  return { username: filled(username, facts), groups: groups.map((group) => filled(group, facts)) }
}

/** Whether `actual` may have come of the template for this principal. */
export function fits(template: string, actual: string, facts: TemplateFacts): boolean {
  const text = filled(template, facts)
  return nameTemplate(text)?.canBecome(actual) ?? text === actual
}
