import { createHash } from 'node:crypto'
import { homeOf } from './aws-home.ts'
import type { AwsState } from './aws-state.ts'
import { answeredByIam, noSuchEntity, refusedByIam } from './iam-answer.ts'
import type { Answer } from './server.ts'
import { element, elements } from './xml.ts'

/** GetRole. Names are unique in an account, whatever the path, which is no part of the name. */
export function getRole(state: AwsState, name: string): Answer {
  if (!isName(name)) return noName('roleName', name)
  const role = state.roles === undefined ? anyOne(state, 'role', name) : byName(state.roles, 'RoleName', name)
  if (role === undefined) return noSuchEntity(`The role with name ${name} cannot be found.`)
  const { RoleId = idOf('AROA', role.Arn) } = role
  return answeredByIam('GetRole', element('Role', ...elements({ RoleName: name, RoleId, ...always(role) })))
}

/** GetUser, of a user that is named. */
export function getUser(state: AwsState, name: string): Answer {
  if (!isName(name)) return noName('userName', name)
  const user = state.users === undefined ? anyOne(state, 'user', name) : byName(state.users, 'UserName', name)
  if (user === undefined) return noSuchEntity(`The user with name ${name} cannot be found.`)
  const { UserId = idOf('AIDA', user.Arn) } = user
  return answeredByIam('GetUser', element('User', ...elements({ UserName: name, UserId, ...always(user) })))
}

/** Source: the patterns `roleNameType` and `existingUserNameType` of the IAM API. */
function isName(name: string): boolean {
  return /^[\w+=,.@-]+$/.test(name)
}

function noName(field: string, name: string): Answer {
  const message = `1 validation error detected: Value '${name}' at '${field}' failed to satisfy constraint`
  return refusedByIam({ status: 400, type: 'ValidationError', message })
}

interface Found {
  readonly Arn: string | undefined
  readonly RoleId?: string | undefined
  readonly UserId?: string | undefined
  readonly CreateDate?: Date | string | undefined
}

function byName<K extends string>(
  all: readonly (Found & Readonly<Partial<Record<K, string | undefined>>>)[],
  key: K,
  name: string,
): Found | undefined {
  return all.find((one) => one[key] === name)
}

/** Somebody whom no list names: with the path that an access entry of the account has for the name, if one has. */
function anyOne(state: AwsState, kind: 'role' | 'user', name: string): Found {
  const { partition, account } = homeOf(state)
  const prefix = `arn:${partition}:iam::${account}:${kind}/`
  const named = (state.accessEntries ?? [])
    .map(({ principalArn = '' }) => principalArn)
    .find((arn) => arn.startsWith(prefix) && arn.endsWith(`/${name}`))
  return { Arn: named ?? `${prefix}${name}` }
}

function always({ Arn = '', CreateDate = LONG_AGO }: Found): Readonly<Record<string, string>> {
  const path = Arn.slice(Arn.indexOf('/'), Arn.lastIndexOf('/') + 1)
  return { Arn, Path: path, CreateDate: new Date(CreateDate).toISOString() }
}

/** Before any access entry. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z')

/** The unique id: 21 characters that say the kind, and nothing else. */
function idOf(kind: 'AROA' | 'AIDA', arn = ''): string {
  const hash = createHash('sha256').update(arn).digest('hex').toUpperCase()
  return `${kind}${hash.slice(0, 17)}`
}
