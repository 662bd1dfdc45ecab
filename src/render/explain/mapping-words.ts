import type { Row } from '../../aws-auth/row.ts'
import type { MappingCause, NearRow } from '../../explain/cause.ts'
import type { Explanation } from '../../explain/explanation.ts'
import type { Mapping } from '../../explain/mapping.ts'
import { counted } from '../../words/count.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'

/** How the principal comes in; the first line says it in short. */
export function mappingWords({ mapping, principal }: Explanation): readonly Phrase[] {
  const { way } = mapping.found
  const isNobody = way.kind === 'none' && principal.kind === 'iam'
  const head = isRefused({ mapping })
    ? refusedWords(mapping.causes)
    : isNobody
      ? nobodyWords(principal.arn, way.unsure)
      : wayWords(mapping.found)
  return [head, ...mapping.causes.map(causeWords)]
}

/** It has a row or an entry, by which this session does not get in. */
export function isRefused({ mapping }: Pick<Explanation, 'mapping'>): boolean {
  return mapping.found.way.kind === 'none' && mapping.causes.some(({ kind }) => kind === 'session-refused')
}

function refusedWords(causes: Explanation['mapping']['causes']): Phrase {
  const byRow = causes.some((cause) => cause.kind === 'session-refused' && cause.row !== undefined)
  return [`${byRow ? 'its row' : 'its access entry'} does not let this session in`]
}

function wayWords({ way, identities }: Mapping): Phrase {
  const [identity] = identities
  switch (way.kind) {
    case 'named':
      return ['not asked: this is a name of Kubernetes already']
    case 'row':
      return [...rowName(way.row), ' lets it in ', ...asWhom(identity)]
    case 'random':
      return [`${way.rows.length} rows let it in, and one of them is picked at random for each request`]
    case 'entry':
      return way.entry.details === undefined
        ? ['an access entry lets it in; what the entry gives could not be read']
        : ['an access entry lets it in ', ...asWhom(identity)]
    case 'account':
      return ['mapAccounts has its account ', code(way.account), ', so it comes in ', ...asWhom(identity)]
    case 'hidden':
      return [
        'it is let in ',
        ...asWhom(identity),
        ', and no row shows why: most likely it created the cluster',
      ]
    case 'none':
      return ['nothing lets it in']
  }
}

function nobodyWords(arn: string, unsure: boolean): Phrase {
  const more = unsure ? '; whether an access entry does is not known' : ''
  return ['no row of aws-auth lets ', code(arn), ` in${more}`]
}

function asWhom(identity: Mapping['identities'][number] | undefined): Phrase {
  if (identity === undefined) return []
  const { username, groups } = identity
  const name: Phrase = username === '' ? ['without a username'] : ['as ', code(username)]
  if (groups.length === 0) return [...name, ', without groups']
  return [...name, groups.length === 1 ? ', group ' : ', groups ', ...codes(groups, 6)]
}

/** `row 3 of mapRoles` */
function rowName({ key, index }: Pick<Row, 'key' | 'index'>): Phrase {
  return [`row ${index + 1} of ${key}`]
}

function groupsWords(groups: readonly string[]): Phrase {
  return groups.length === 0
    ? ['no groups']
    : [groups.length === 1 ? 'group ' : 'groups ', ...codes(groups, 6)]
}

function causeWords(cause: MappingCause): Phrase {
  switch (cause.kind) {
    case 'no-aws-auth':
      return ['the cluster has no ConfigMap aws-auth']
    case 'mode-api':
      return [
        'EKS does not read aws-auth in this cluster (authentication mode API): only an access entry lets somebody in',
      ]
    case 'entries-unknown':
      return ['access entries are not known: ', code(cause.message)]
    case 'broken-key': {
      const { key, line, reason, seen } = cause.broken
      const others = seen.length - (cause.named ? 1 : 0)
      const who: Phrase = cause.named
        ? [`: this principal stands in its text, and ${counted(others, 'other principal')} too`]
        : seen.length > 0
          ? [`: ${counted(seen.length, 'principal')} in its text, and this one is not among them`]
          : []
      return [
        `the authenticator cannot read ${key} (line ${line}: `,
        code(reason),
        '), and lets nobody in by it',
        ...who,
      ]
    }
    case 'key-misspelt':
      return ['aws-auth has a key ', code(cause.found), `; only ${cause.meant} is read, written exactly so`]
    case 'near-row':
      return nearWords(cause.row, cause.near)
    case 'shadowed':
      return [
        ...rowName(cause.row),
        ' has the same ARN and ',
        ...groupsWords(cause.row.groups),
        '; it gives nothing, because ',
        ...rowName(cause.by),
        cause.by.key === cause.row.key ? ' comes later and takes its place' : ' is asked first',
      ]
    case 'row-overridden':
      return [...rowName(cause.row), ' gives it nothing: an access entry takes the place of a row entirely']
    case 'odd-row':
      return oddWords(cause.oddity)
    case 'session-refused':
      return [
        ...(cause.row === undefined ? ['its access entry'] : rowName(cause.row)),
        ' has ',
        code('{{EC2PrivateDNSName}}'),
        ', which is filled in for the session of an EC2 instance (',
        code('i-0123456789abcdef0'),
        ') only: the authenticator refuses every other login',
      ]
    case 'node-role':
      return [
        'it is a role of nodes: ',
        cause.uses,
        ...(cause.faults.length === 0 ? [] : ['; ', cause.faults.join('; ')]),
      ]
    case 'random':
      return ['the rows differ in case only, so that each is one of its own; keep one of them']
    case 'declared':
      return [
        'the file declares it',
        ...(cause.where.line === undefined ? [] : [` in line ${cause.where.line}`]),
        ', and that is not in force',
      ]
  }
}

function nearWords(row: Row, near: NearRow): Phrase {
  const head: Phrase = [...rowName(row), ' is of ', code(row.sso === true ? 'sso' : row.arn)]
  return [
    ...head,
    ': ',
    NEAR[near],
    ...(row.groups.length === 0 ? [] : [' (', ...groupsWords(row.groups), ')']),
  ]
}

const NEAR: Readonly<Record<NearRow, string>> = {
  'role-path': 'AWS reports a role without its path, so that such a row never matches',
  'assumed-role': 'that is a session of the role; only the ARN of the role itself ever matches',
  'other-account': 'the same name in another account, which is somebody else',
  'other-kind': 'a role and a user of the same name are not the same',
  'user-path': 'a user is only met with exactly its own path',
  'iam-group': 'nobody signs in as an IAM group, so that no member of it is let in',
  'never-matches': 'the white space or quotes in it are part of the ARN, and no identity has them',
  sso: 'sso rows need a feature that EKS does not turn on',
  spelling: 'nearly the same name; one of the two may be misspelt',
}

function oddWords({
  key,
  index,
  kind,
  found,
  line,
}: Extract<MappingCause, { kind: 'odd-row' }>['oddity']): Phrase {
  const row = rowName({ key: key === 'mapUsers' ? 'mapUsers' : 'mapRoles', index })
  switch (kind) {
    case 'groups-not-a-list':
      return ['the groups of ', ...row, ' are no list, so that none of them counts: ', code(found)]
    case 'group-not-a-string':
      return ['a group of ', ...row, ' is no text and counts as an empty name: ', code(found)]
    case 'username-not-a-string':
      return ['the username of ', ...row, ' is no text and counts as empty: ', code(found)]
    case 'dropped-row':
      return [...row, ' names it and is dropped, because it has no ARN where one belongs: ', code(found)]
    case 'second-document':
      return [
        `${key} goes on behind the end of its first YAML document in line ${line}; that part is not read`,
      ]
    case 'not-an-account':
      return [`an item of mapAccounts is no account: `, code(found)]
  }
}
