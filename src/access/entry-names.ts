/**
 * Names that access entries can have, and those that EKS refuses.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */

/** Whether an entry can have the group; a template, which EKS does not document for groups, is not tried. */
export function isEntryGroup(group: string): boolean {
  return !isRefusedGroup(group) && !group.includes('{{')
}

/** Whether an entry can have the username; a template that EKS does not document is not tried. */
export function isEntryUsername(username: string): boolean {
  if (username === '' || reservedPrefix(username) !== undefined || lacksColon(username)) return false
  const rest = SESSION.reduce((text, template) => text.replaceAll(template, ''), username)
  return !rest.includes('{{')
}

/** Whether EKS refuses the group. */
export function isRefusedGroup(group: string): boolean {
  return group.startsWith('system:')
}

/** `system:`, if the username begins with it and EKS therefore refuses it. */
export function reservedPrefix(username: string): string | undefined {
  return RESERVED.find((prefix) => username.startsWith(prefix))
}

/** Whether EKS refuses the username because of its session name. */
export function lacksColon(username: string): boolean {
  return beforeSession(username)?.includes(':') === false
}

/** What stands before the first session name; `undefined` where there is none. */
export function beforeSession(username: string): string | undefined {
  const at = username.search(/\{\{SessionName(Raw)?\}\}/)
  return at < 0 ? undefined : username.slice(0, at)
}

const RESERVED = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'] as const
const SESSION = ['{{SessionName}}', '{{SessionNameRaw}}'] as const

/** How problems tell what is allowed. */
export const ALLOWED = {
  group: 'a group that does not begin with system:',
  prefix: 'a name that does not begin with system:, eks:, aws:, amazon: or iam:',
  colon: 'a fixed prefix with a ":" before the template, such as "ci:{{SessionName}}"',
} as const
