import type { GuardSetting } from './setting.ts'

/**
 * What the file may say under `guards`, in the order of the docs: each with its default and with what loosens it. Type,
 * schema, reader, the table of the docs and the caution about loosened guards are made from this. What a plan may not
 * do is judged in `plan/guard/`, where each setting has its judge.
 */
export const GUARD_SETTINGS = {
  allowSystemMasters: {
    kind: 'flag',
    default: false,
    laxer: true,
    description: 'A row may gain system:masters.',
    answers: ['system-masters'],
    meaning: 'a row may gain `system:masters`',
    risk: 'no role limits that group, and no binding shows who has it',
  },
  allowEmpty: {
    kind: 'flag',
    default: false,
    laxer: true,
    description:
      'The file may declare nothing for a cluster: everything that this set owns there is removed.',
    answers: ['empty-file'],
    meaning: 'nothing may be declared for a cluster',
    risk: 'everything that the set owns there is removed',
  },
  allowNewAwsAuth: {
    kind: 'flag',
    default: false,
    laxer: true,
    description: 'A missing aws-auth may be created even if nodes have no row in it.',
    answers: ['aws-auth-missing'],
    meaning: 'a missing aws-auth may be created even if nodes have no row in it',
    risk: 'nodes without an access entry cannot join the cluster',
  },
  allowNodeRowChanges: {
    kind: 'list',
    of: 'roles-and-users',
    default: [],
    laxer: ({ added }) => ({ names: added, noLongerNames: [] }),
    description:
      'Principals whose rows may be changed or removed although they are, or may be, node rows, because no node uses them any more.',
    answers: ['node-row', 'node-roles-unknown'],
    meaning: 'the node rows of these principals may be changed or removed',
    risk: 'nodes that still use such a role lose access to the cluster within minutes',
  },
  allowOwnAccessChange: {
    kind: 'flag',
    default: false,
    laxer: true,
    description: 'The plan may take from the applying identity the access that it needs to undo the plan.',
    answers: ['own-access-lost', 'own-access-unknown'],
    meaning:
      'the plan may take from the applying identity the access that it needs, even if that identity is not known',
    risk: 'the next run cannot undo this one. The check after the apply still runs',
  },
  minAdmins: {
    kind: 'number',
    from: 0,
    default: undefined,
    defaultWords: 'not set: one, if there is one now',
    // Unset asks for one admin where there is one now: less than 1, and more than 0.
    laxity: (value) => -(value ?? 0.5),
    description:
      'How many IAM principals must be cluster admins after an apply. Default: at least one, if there is one now.',
    answers: ['too-few-admins'],
    meaning: 'at least this many IAM principals are cluster admins after an apply. `0`: none is needed',
    risk: "with none left, only the cluster's creator or a principal with an access entry can repair access",
  },
  requiredAdmins: {
    kind: 'list',
    of: 'roles-and-users',
    default: [],
    laxer: ({ gone }) => ({ names: [], noLongerNames: gone }),
    description:
      'Principals that must be cluster admins after an apply, whether this file declares them or not.',
    answers: ['required-admin-missing'],
    meaning: 'these principals are cluster admins after an apply, whether or not the file declares them',
    risk: 'without it, the break-glass role can be lost like any other',
  },
  maxRemovalPercent: {
    kind: 'number',
    from: 0,
    to: 100,
    default: 25,
    laxity: (value) => value,
    description:
      'The percentage of managed rows that one plan may remove, and of managed principals that may lose all access. It applies to four or more of them.',
    answers: ['too-many-removals'],
    meaning:
      'the percentage of managed rows that one plan may remove, and of managed principals that may lose all access; it applies where there are four or more. `0` to `100`',
    risk: 'at `100`, a truncated file removes all access',
  },
  nodeRoles: {
    kind: 'list',
    of: 'roles',
    default: [],
    // It stands in for what cannot be found out of nodes; one that is there already only protects more by growing.
    laxer: ({ before, added, gone }) => ({ names: before.length === 0 ? added : [], noLongerNames: gone }),
    description: 'Roles of self-managed nodes that eks-access cannot discover itself.',
    answers: ['aws-auth-missing', 'node-roles-unknown'],
    meaning: 'all roles of self-managed nodes that cannot be discovered; their rows are node rows',
    risk: 'the list replaces discovery: a role that is left out of it is not treated as a node role',
  },
} as const satisfies Readonly<Record<string, GuardSetting>>

export type GuardName = keyof typeof GUARD_SETTINGS

export const GUARD_NAMES = Object.keys(GUARD_SETTINGS) as readonly GuardName[]

type ValueOf<Setting> = Setting extends { readonly kind: 'flag' }
  ? boolean
  : Setting extends { readonly kind: 'list' }
    ? readonly string[]
    : Setting extends { readonly default: number }
      ? number
      : number | undefined

/** What the file allows that is refused by default, and what it demands beyond the defaults. ARNs of roles are without path. */
export type Guards = { readonly [Name in GuardName]: ValueOf<(typeof GUARD_SETTINGS)[Name]> }

/** What a file without `guards` says. */
export const DEFAULT_GUARDS: Guards = eachGuard((name) => GUARD_SETTINGS[name].default)

/** A value for each setting. */
export function eachGuard(pick: (name: GuardName) => unknown): Guards {
  return Object.fromEntries(GUARD_NAMES.map((name) => [name, pick(name)])) as Guards
}

/** The names of the settings that have a value, and of those that are a list. */
export type ValueGuard = {
  [Name in GuardName]: (typeof GUARD_SETTINGS)[Name]['kind'] extends 'list' ? never : Name
}[GuardName]
export type ListGuard = Exclude<GuardName, ValueGuard>

export function isListGuard(name: GuardName): name is ListGuard {
  return GUARD_SETTINGS[name].kind === 'list'
}
