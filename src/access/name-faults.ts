import { isPlaceholder, placeholderFix } from '../aws-auth/placeholder.ts'
import { isNodeGroup } from '../aws-auth/row-kind.ts'
import { ALLOWED, beforeSession, lacksColon, reservedPrefix } from './entry-names.ts'
import type { Fault } from './form/fault.ts'

/**
 * What is wrong with the username of a declared principal.
 *
 * Templates: `server/server.go` of aws-iam-authenticator.
 */
export function usernameFaults(username: string, principal: 'role' | 'user'): Fault[] {
  return [
    ...templateFaults(username),
    ...placeholderFaults(username),
    ...sessionFaults(username, principal),
    ...prefixFaults(username),
  ]
}

/** What is wrong with a group of a declared principal. `system:masters` is judged by a guard of the plan. */
export function groupFaults(group: string): Fault[] {
  const faults = [...templateFaults(group), ...placeholderFaults(group)]
  if (CHOSEN.test(group)) {
    faults.push({
      code: 'template-group',
      message: 'Whoever assumes the role chooses the session name, and so this group.',
      allowed: 'a fixed name; {{AccountID}} may be part of it',
      fix: 'Use a fixed group. For one group per person, give each person a role.',
    })
  }
  if (/^(system|eks):/.test(group) && group !== 'system:masters') {
    faults.push({
      code: 'reserved-group',
      message: `"${group}" is reserved for ${group.startsWith('eks') ? 'EKS' : 'Kubernetes'}.`,
      allowed: 'a group of your own, or system:masters with its guard',
      fix: isNodeGroup(group)
        ? 'Remove it: eks-access keeps node rows, and this file must not declare them.'
        : 'Use a group of your own, and bind it to the role that it needs.',
    })
  }
  return faults
}

const TEMPLATES = ['AccountID', 'SessionName', 'SessionNameRaw', 'AccessKeyID', 'EC2PrivateDNSName']

/** Filled in with something that the caller, or nobody who wrote the file, decides. */
const CHOSEN = /\{\{(SessionName|SessionNameRaw|AccessKeyID|EC2PrivateDNSName)\}\}/

/** Templates that the authenticator does not fill in: no username or group can come of them. */
export function templateFaults(text: string): Fault[] {
  return templatesIn(text)
    .filter((template) => !TEMPLATES.includes(template.slice(2, -2)))
    .map((template) => ({
      code: 'unknown-template',
      message: `The authenticator does not know ${template} and leaves it unchanged.`,
      allowed: '{{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}}, without spaces',
      fix: 'Use one of these templates, or fixed text.',
    }))
}

/** The place for a name where a name belongs: most likely copied from a manual. */
function placeholderFaults(name: string): Fault[] {
  if (!isPlaceholder(name)) return []
  return [
    {
      code: 'row-with-placeholder',
      severity: 'warning',
      message: `"${name}" is a placeholder, which is taken literally.`,
      allowed: 'a username, or the name of a group',
      fix: placeholderFix([name]),
    },
  ]
}

/** What stands between double braces on one line, braces included: from the first that open to the next that close. */
function templatesIn(text: string): string[] {
  const found: string[] = []
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    for (let start = line.indexOf('{{'); start >= 0; ) {
      const end = line.indexOf('}}', start + 2)
      if (end < 0) break
      found.push(line.slice(start, end + 2))
      start = line.indexOf('{{', end + 2)
    }
  }
  return found
}

function sessionFaults(username: string, principal: 'role' | 'user'): Fault[] {
  const allowed = ALLOWED.colon
  if (username.includes('{{EC2PrivateDNSName}}')) {
    return [
      {
        code: 'template-username',
        message:
          'Only an EC2 instance has a private DNS name: authentication fails for every other principal.',
        allowed,
        fix: 'Remove the template: this file must not declare node rows.',
      },
    ]
  }
  // What stands before the template decides; another template in it is filled in before.
  const prefix = beforeSession(username)
  if (prefix === undefined) return []
  if (principal === 'user') {
    return [
      {
        code: 'template-username',
        message: 'An IAM user has no session name: the template is replaced with empty text.',
        allowed: 'a fixed name',
        fix: 'Use a fixed name.',
      },
    ]
  }
  if (prefix === '') {
    return [
      {
        code: 'template-username',
        message: 'Whoever assumes the role chooses the session name, and so any username.',
        allowed,
        fix: `Write "<prefix>:${username}".`,
      },
    ]
  }
  if (!lacksColon(username)) return []
  return [
    {
      code: 'username-not-portable',
      severity: 'warning',
      message: `There is no ":" before the template: a session name can complete "${prefix}" to the username of another principal, and access entries reject it.`,
      allowed,
      fix: `Write "${upToWord(prefix)}:${username.slice(prefix.length)}".`,
    },
  ]
}

/** Without what stands behind the last letter or digit. */
function upToWord(text: string): string {
  let end = text.length
  while (end > 0 && !/[0-9A-Za-z]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function prefixFaults(username: string): Fault[] {
  const prefix = reservedPrefix(username)
  if (prefix === undefined) return []
  const allowed = ALLOWED.prefix
  const fix = 'Use another prefix, or leave the username out for the default.'
  if (prefix === 'system:' || prefix === 'eks:') {
    const owner = prefix === 'eks:' ? 'EKS' : 'Kubernetes'
    const message = `Usernames that begin with "${prefix}" are reserved for ${owner}: this principal would be taken for a part of it.`
    return [{ code: 'reserved-username', message, allowed, fix }]
  }
  const message = `aws-auth accepts usernames that begin with "${prefix}", but access entries reject them.`
  return [{ code: 'username-not-portable', severity: 'warning', message, allowed, fix }]
}
