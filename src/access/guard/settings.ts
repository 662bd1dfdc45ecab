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
    description: 'The file may declare nothing for a cluster: all that this set owns there goes.',
    answers: ['empty-file'],
    meaning: 'nothing may be declared for a cluster',
    risk: 'all that the set owns there goes',
  },
  allowNewAwsAuth: {
    kind: 'flag',
    default: false,
    laxer: true,
    description: 'A missing aws-auth may be created although nodes would have no row in it.',
    answers: ['aws-auth-missing'],
    meaning: 'a missing aws-auth may be created although nodes would have no row in it',
    risk: 'nodes that do not join by access entries cannot join',
  },
  allowNodeRowChanges: {
    kind: 'list',
    of: 'roles-and-users',
    default: [],
    laxer: ({ added }) => ({ names: added, noLongerNames: [] }),
    description:
      'Principals whose rows may be changed or removed although they are, or may be, rows of nodes: no node uses them any more.',
    answers: ['node-row', 'node-roles-unknown'],
    meaning: 'the node rows of these principals may be changed or removed',
    risk: 'nodes that still have such a role lose the cluster within minutes',
  },
  allowOwnAccessChange: {
    kind: 'flag',
    default: false,
    laxer: true,
    description: 'The plan may take from the applying identity the access that it needs to undo it.',
    answers: ['own-access-lost', 'own-access-unknown'],
    meaning:
      'the plan may take from the applying identity what it needs, also where that identity is not known',
    risk: 'the next run cannot undo this one. The check after the apply still decides',
  },
  minAdmins: {
    kind: 'number',
    from: 0,
    default: undefined,
    defaultWords: 'not set: one, if there is one now',
    // Unset asks for one admin where there is one now: less than 1, and more than 0.
    laxity: (value) => -(value ?? 0.5),
    description:
      'So many IAM principals are cluster admins after an apply. Without it: not fewer than one, if there is one now.',
    answers: ['too-few-admins'],
    meaning: 'so many IAM principals are cluster admins after an apply. `0`: none is needed',
    risk: "with none left, only the cluster's creator or an access entry gets in to mend it",
  },
  requiredAdmins: {
    kind: 'list',
    of: 'roles-and-users',
    default: [],
    laxer: ({ gone }) => ({ names: [], noLongerNames: gone }),
    description: 'Principals that are cluster admins after an apply, whether this file declares them or not.',
    answers: ['required-admin-missing'],
    meaning: 'these principals are cluster admins after an apply, whoever declares them',
    risk: 'without it, the break-glass role can be lost like any other',
  },
  maxRemovalPercent: {
    kind: 'number',
    from: 0,
    to: 100,
    default: 25,
    laxity: (value) => value,
    description:
      'How much of the managed rows may be removed at once, and how many of the managed principals may lose all access at once, in percent; it counts from four up.',
    answers: ['too-many-removals'],
    meaning:
      'so much of the managed rows may be removed at once, and so many of the managed principals may lose all access, from four up. `0` to `100`',
    risk: "at `100`, a file that was cut short takes everybody's access",
  },
  nodeRoles: {
    kind: 'list',
    of: 'roles',
    default: [],
    // It stands in for what cannot be found out of nodes; one that is there already only protects more by growing.
    laxer: ({ before, added, gone }) => ({ names: before.length === 0 ? added : [], noLongerNames: gone }),
    description: 'Roles of self-managed nodes that eks-access cannot find out by itself.',
    answers: ['aws-auth-missing', 'node-roles-unknown'],
    meaning: 'all roles of self-managed nodes that cannot be found out; their rows are node rows',
    risk: "a list stands in for what cannot be found out: a role that is left out is not known to be a node's",
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
