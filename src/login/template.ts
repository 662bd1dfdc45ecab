import { parseArn } from '../aws-auth/arn.ts'
import { arnKey } from '../aws-auth/arn-key.ts'
import { asksForInstance, isNodeGroup, isNodeName } from '../aws-auth/row-kind.ts'
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
  const session = sessionOf({ arn, sessionName })
  if (session === undefined) return known
  return known
    .replaceAll('{{SessionNameRaw}}', () => session)
    .replaceAll('{{SessionName}}', () => session.replaceAll('@', '-'))
}

/**
 * Whether the authenticator refuses the login, because the row's username or a group has the private DNS name of an
 * instance and the session is that of none. A session of which nothing is known may be one.
 *
 * Source: `renderTemplate` and `instanceIDPattern` in `pkg/server/server.go`: the session of an instance has its id as
 * its name, and the refusal of a template is that of the login.
 */
export function refusesLogin({ username, groups }: KubernetesIdentity, facts: TemplateFacts): boolean {
  if (![username, ...groups].some(asksForInstance)) return false
  const session = sessionOf(facts)
  return session !== undefined && !/^i-(\w{8}|\w{17})$/.test(session)
}

/**
 * Whether only sessions that are named like instances get this identity, and it is not that of a node: people who have
 * the role do not, so that nobody can count on it.
 */
export function isForInstances({ username, groups }: KubernetesIdentity): boolean {
  if (![username, ...groups].some(asksForInstance)) return false
  return !isNodeName(username) || !groups.every(isNodeGroup)
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

/** Users have no sessions. */
function sessionOf({ arn, sessionName }: TemplateFacts): string | undefined {
  const { kind } = parseArn(arnKey(arn))
  return kind === 'user' || kind === 'root' ? '' : sessionName
}
