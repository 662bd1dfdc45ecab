import { type DesiredPrincipal, declaredPrincipal, isByEntry } from '../../access/desired.ts'
import { principalKey, roleOrUser } from '../../aws-auth/arn-key.ts'
import { permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import type { AccessEntry } from '../../live/facts.ts'
import { type Dead, iamRecord } from '../../login/dead.ts'
import { deadWords } from '../../login/dead-words.ts'
import { againCommands, type Command, commandLine, deleteCommand } from '../../login/entry-commands.ts'
import type { Login } from '../../login/login.ts'
import type { Logins } from '../../login/logins.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import { plural, sum } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { beneathWords, rowBeneath } from './row-beneath.ts'
import { type JudgedState, stateLogins } from './state-rule.ts'

/**
 * Access entries and rows of principals that IAM has no more, among those of whom it was asked: a warning for those
 * whom the file names, a notice for others.
 */
export function deletedPrincipals(state: JudgedState): Finding[] {
  const asked = state.facts?.iamPrincipals
  if (asked === undefined) return []
  const logins = stateLogins(state)
  return [...asked.keys()].flatMap((key): Finding[] => {
    const login = logins.of(key)
    if (login?.dead === undefined) return []
    return [{ problem: problemOf(state, { login, dead: login.dead, logins }), about: [key] }]
  })
}

interface DeadLogin {
  readonly login: Login
  readonly dead: Dead
  readonly logins: Logins
}

function problemOf(state: JudgedState, about: DeadLogin): Problem {
  const { desired } = state
  const { key, way, principal } = about.login
  const one = declaredPrincipal(desired, key)
  const declared = one?.where
  const isNamed =
    declared !== undefined || desired.guards.requiredAdmins.some((arn) => principalKey(arn) === key)
  const cluster = desired.cluster.name
  const place: Place =
    way.kind === 'entry' ? { cluster } : { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  return {
    code: 'principal-deleted',
    severity: isNamed ? 'warning' : 'notice',
    where: declared ?? place,
    found: principal,
    ...(way.kind === 'entry'
      ? ofEntry(state, {
          ...about,
          entry: way.entry,
          declared: one !== undefined && isByEntry(one) ? one : undefined,
        })
      : ofRow(cluster, about, declared !== undefined)),
  }
}

type Said = Pick<Problem, 'message' | 'allowed' | 'fix'>

interface DeadEntry extends DeadLogin {
  readonly entry: AccessEntry
  /** As the file has the principal, where it is the file that says what the entry gives. */
  readonly declared: DesiredPrincipal | undefined
}

function ofEntry(state: JudgedState, about: DeadEntry): Said {
  const { dead, entry, declared } = about
  const cluster = state.desired.cluster.name
  const arn = entry.principalArn
  const owner = awsOwnerOf(entry, { facts: state.facts })
  const why = `${arn} has an access entry in ${cluster}, but ${deadWords(dead, arn)}`
  return {
    message: `${why}. ${
      dead.kind === 'gone'
        ? 'Nobody can log in with the entry.'
        : 'EKS matches an entry by the unique id of its principal, so this one gives nobody access (401).'
    }${declared === undefined ? beneath(state, about) : ''}`,
    allowed: 'an access entry that is younger than its principal',
    fix:
      owner !== undefined && owner.kind !== 'nodes'
        ? `Leave the entry as it is: AWS manages it (${phraseText(ownerWords(owner))}).`
        : declared !== undefined
          ? declaredFix(state, { dead, arn, declared })
          : dead.kind === 'gone'
            ? `Delete the entry: \`${commandLine(deleteCommand(cluster, arn))}\`. A ${roleOrUser(arn)} that is created again under this ARN needs a new entry.${assignedAnew(arn)}`
            : againFix(cluster, entry, dead.kind === 'other-path' ? dead.arn : arn),
  }
}

/** A plan replaces the entry of a principal that was made anew. */
function declaredFix(
  { facts }: JudgedState,
  { dead, arn, declared }: { readonly dead: Dead; readonly arn: string; readonly declared: DesiredPrincipal },
): string {
  const kind = roleOrUser(arn)
  const again = `deletes the entry and creates it again, with what the file gives this ${kind}`
  if (dead.kind === 'gone')
    return `Name the ${kind} under \`removed\` in place of \`principals\`: its entry is then deleted. Or create the ${kind} again: the next apply ${again}.${assignedAnew(arn)}`
  const record = iamRecord(facts, arn)
  const right = record?.kind === 'exists' && record.arn !== declared.arn ? record.arn : undefined
  const first = right === undefined ? '' : `Write ${right} in the file. `
  return `${first}If the principal of today is meant to have this access, apply the file: that ${again}. Otherwise name it under \`removed\` in place of \`principals\`.`
}

/** EKS does not say whether a row beneath a dead entry is used; without the entry it is. */
function beneath(state: JudgedState, { login, logins, dead }: DeadLogin): string {
  const below = logins.beneath(login.principal)
  if (below === undefined) return ''
  const gives = beneathWords(rowBeneath(below, indexRbac(state.objects)))
  const what = below.way.kind === 'account' ? 'its account in mapAccounts' : 'its row in aws-auth'
  const unsure =
    dead.kind === 'gone' ? '' : ` EKS does not say whether ${what} is used beneath such an entry.`
  return `${unsure} If the entry is deleted, ${what} gives ${gives}${dead.kind === 'gone' ? ` to a ${roleOrUser(login.principal)} that is created under this ARN` : ''}.`
}

/**
 * Whoever could create the principal again would get what its predecessor had: whether that is meant is not for this
 * program to say.
 */
function againFix(cluster: string, entry: AccessEntry, principalArn: string): string {
  const { details } = entry
  const commands = details === undefined ? [] : againCommands(cluster, { ...entry, details }, principalArn)
  const how = isShort(commands)
    ? commands.map((command) => `\`${commandLine(command)}\``).join(', ')
    : `\`eks-access explain ${entry.principalArn}\` prints the commands`
  return `If the principal of today is meant to have this access, delete the entry and create it again: ${how}. Otherwise only delete the entry.`
}

/** A command that is cut off where it is shown would create another entry. */
function isShort(commands: readonly Command[]): boolean {
  const lengths = commands.map((command) => commandLine(command).length)
  return lengths.length > 0 && Math.max(...lengths) <= 236 && sum(lengths) <= 800
}

function ofRow(cluster: string, { login, dead }: DeadLogin, isDeclared: boolean): Said {
  const { principal, way, identities } = login
  const kind = roleOrUser(principal)
  const groups = [...new Set(identities.flatMap((identity) => identity.groups))]
  const gives =
    groups.length === 0 ? 'the login' : `the ${plural(groups.length, 'group')} ${listed(groups, 6)}`
  const what = way.kind === 'account' ? 'access to' : 'a row in aws-auth of'
  return {
    message: `${principal} has ${what} ${cluster}, but ${deadWords(dead, principal)}: nobody can log in with it. A row matches by the ARN, so a ${kind} that is created under this name gets ${gives}.`,
    allowed: `a row of a ${kind} that exists`,
    fix: `${isDeclared ? 'Remove it from the file' : 'Remove the row'}, unless the ${kind} will be created again.${assignedAnew(principal)}`,
  }
}

/** What most often becomes of the role of a permission set. */
function assignedAnew(arn: string): string {
  const role = permissionSetRole(nameInArn(arn))
  return role === undefined
    ? ''
    : ` If the permission set ${role.set} was assigned again, it has a new role with another suffix: \`eks-access explain\` of that role names this one, and what to write.`
}

function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
