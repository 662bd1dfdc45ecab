import type { Place, Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { capitalized } from '../../words/sentence.ts'
import { REPAIR } from '../edit/edit-problem.ts'
import { nearlyReadWords } from '../near/odd-words.ts'
import { accountFix } from '../near-account.ts'
import type { BrokenKey, Oddity } from '../row.ts'

/** A key that cannot be read maps nobody: nodes included, when it is mapRoles. */
export function lintBroken({ key, reason, line, seen }: BrokenKey, where: Place): Problem {
  const without: Record<BrokenKey['key'], string> = {
    mapRoles: 'no role has access, nodes included',
    mapUsers: 'no user has access through it',
    mapAccounts: 'no account has access through it',
  }
  return {
    code: 'aws-auth-broken-key',
    severity: 'error',
    where,
    message: `The authenticator cannot read ${key} of aws-auth (line ${line} of its value: ${reason}): ${without[key]}.${withoutAccess(key, seen)}`,
    allowed: 'a YAML list that aws-iam-authenticator can read',
    fix: `Correct line ${line} of ${key} with kubectl edit configmap aws-auth --namespace kube-system. Or plan with ${REPAIR}, which shows what the key can be rebuilt from.`,
  }
}

const NAMED = 5

/** How many are known by their ARN, and which of them look like nodes. */
function withoutAccess(key: BrokenKey['key'], seen: BrokenKey['seen']): string {
  if (seen.length === 0) return ''
  const nodes = seen.filter(({ node }) => node).map(({ arn }) => arn)
  const which =
    nodes.length === 0 ? '' : `, including ${counted(nodes.length, 'node role')} (${listed(nodes, NAMED)})`
  const all = counted(seen.length, key === 'mapAccounts' ? 'account' : 'principal')
  return ` ${all} ${seen.length === 1 ? 'is' : 'are'} in its text${which}.`
}

/** Something that the authenticator reads differently from what it looks like. */
export function lintOddity(oddity: Oddity, where: Place, accounts: readonly string[]): Problem {
  const { key, index, kind, found, line } = oddity
  const row = `row ${index + 1} of ${key} (line ${line} of its value)`
  const about = { severity: 'warning', where, found } as const
  switch (kind) {
    case 'dropped-row':
      return {
        ...about,
        code: 'aws-auth-row-dropped',
        message: `The authenticator drops ${row}: its ${key === 'mapUsers' ? 'userarn' : 'rolearn'} is missing or not a string, or its sso is not valid.`,
        allowed: 'a mapping with an ARN, a username and groups',
        fix: 'Give the row its ARN, or remove it.',
      }
    case 'groups-not-a-list':
      return {
        ...about,
        code: 'aws-auth-groups-not-read',
        message: `The groups in ${row} are not a list: the authenticator reads no groups.`,
        allowed: 'groups: [name, name]',
        fix: 'Write the groups as a list.',
      }
    case 'group-not-a-string':
      return {
        ...about,
        code: 'aws-auth-groups-not-read',
        message: `A group in ${row} is not a string: the authenticator reads it as an empty name.`,
        allowed: 'strings; numbers, yes, no, on, off, y, n and null need quotes',
        fix: 'Put the name in quotes.',
      }
    case 'username-not-a-string':
      return {
        ...about,
        code: 'aws-auth-username-not-read',
        message: `The username in ${row} is not a string: the authenticator reads it as empty.`,
        allowed: 'a string; numbers, yes, no, on, off, y, n and null need quotes',
        fix: 'Put the username in quotes.',
      }
    case 'second-document':
      return {
        ...about,
        code: 'aws-auth-second-document',
        message: `${key} has text after the end of its first YAML document (line ${line} of its value): the authenticator does not read it.`,
        allowed: 'one YAML document',
        fix: 'Remove everything after the ---: access stays as it is. What is written there is not read today: moving it into the list before gives access, which has to be reviewed.',
      }
    case 'not-an-account':
      return {
        ...about,
        code: 'aws-auth-not-an-account',
        message: `Item ${index + 1} of mapAccounts (line ${line} of its value) is not an account id.`,
        allowed: 'twelve digits in quotes',
        fix: accountFix(found.replaceAll(/["']/g, ''), accounts, (account) => `"${account}"`),
      }
    case 'key-not-read':
      return {
        ...about,
        code: 'aws-auth-key-not-read',
        ...nearlyRead(oddity),
        allowed: 'rolearn or userarn, username, groups',
      }
    case 'swallowed-row':
      return {
        ...about,
        code: 'aws-auth-row-swallowed',
        ...nearlyRead(oddity),
        allowed: 'names among the groups of a row',
      }
    case 'data-key-not-read':
      return {
        ...about,
        code: 'aws-auth-key-not-read',
        ...nearlyRead(oddity),
        allowed: 'mapRoles, mapUsers, mapAccounts',
      }
  }
}

function nearlyRead(oddity: Oddity): Pick<Problem, 'message' | 'fix'> {
  const words = nearlyReadWords(oddity)
  if (words === undefined) throw new Error(`${oddity.kind} has no words`)
  return { message: `${capitalized(phraseText(words.says))}.`, fix: words.fix }
}
