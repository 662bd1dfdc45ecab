import { dataKeyWords } from '../../aws-auth/near/odd-words.ts'
import type { MappingCause } from '../../explain/cause.ts'
import type { Explanation } from '../../explain/explanation.ts'
import type { Mapping } from '../../explain/mapping.ts'
import { deadWords } from '../../login/dead-words.ts'
import type { EntryOwner } from '../../login/owner/entry-owner.ts'
import { nodeWords, ownerWords } from '../../login/owner/owner-words.ts'
import { toolWords } from '../../tool/words.ts'
import { counted } from '../../words/count.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { policiesWords } from './policy-words.ts'
import { groupsWords, nearWords, oddWords, rowName } from './row-words.ts'

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
  return [`${byRow ? 'its row' : 'its access entry'} does not apply to this session`]
}

function wayWords({ way, identities, dead }: Mapping): Phrase {
  const [identity] = identities
  switch (way.kind) {
    case 'named':
      return ['not checked: this is a Kubernetes name already']
    case 'row':
      return [...rowName(way.row), ' maps it ', ...asWhom(identity)]
    case 'random':
      return [
        `${way.rows.length} rows map it, and the authenticator uses a random one of them for each request`,
      ]
    case 'entry':
      return way.entry.details === undefined
        ? ['an access entry maps it, but the details of the entry could not be read']
        : [
            dead === undefined ? 'an access entry maps it ' : 'an access entry has its ARN, ',
            ...asWhom(identity),
          ]
    case 'account':
      return ['mapAccounts has its account ', code(way.account), ', which maps it ', ...asWhom(identity)]
    case 'hidden':
      return [
        'it logs in ',
        ...asWhom(identity),
        ' without a row or a listed access entry: most likely it created the cluster',
      ]
    case 'none':
      return ['no row or access entry maps it']
  }
}

function nobodyWords(arn: string, unsure: boolean): Phrase {
  const more = unsure ? '; whether an access entry does is not known' : ''
  return ['no row of aws-auth maps ', code(arn), more]
}

function asWhom(identity: Mapping['identities'][number] | undefined): Phrase {
  if (identity === undefined) return []
  const { username, groups, policies = [] } = identity
  const name: Phrase = username === '' ? ['without a username'] : ['as ', code(username)]
  const held: Phrase =
    policies.length === 0
      ? []
      : [`, access ${policies.length === 1 ? 'policy' : 'policies'} `, ...policiesWords(policies)]
  return [...name, ', ', ...groupsWords(groups), ...held]
}

function causeWords(cause: MappingCause): Phrase {
  switch (cause.kind) {
    case 'no-aws-auth':
      return ['the cluster has no ConfigMap aws-auth']
    case 'mode-api':
      return [
        'EKS does not read aws-auth in this cluster (authentication mode API): only an access entry gives access',
      ]
    case 'entries-unknown':
      return ['access entries are not known: ', code(cause.message)]
    case 'broken-key': {
      const { key, line, reason, seen } = cause.broken
      const others = seen.length - (cause.named ? 1 : 0)
      const who: Phrase = cause.named
        ? [`: this principal and ${counted(others, 'other principal')} are in its text`]
        : seen.length > 0
          ? [`: ${counted(seen.length, 'principal')} in its text, but not this one`]
          : []
      return [
        `the authenticator cannot read ${key} (line ${line}: `,
        code(reason),
        '), so none of its rows has an effect',
        ...who,
      ]
    }
    case 'key-misspelt':
      return dataKeyWords(cause.found, cause.meant)
    case 'near-row':
      return nearWords(cause.meant)
    case 'entry-owner':
      return entryOwnerWords(cause.owner)
    case 'shadowed':
      return [
        ...rowName(cause.row),
        ' has the same ARN and ',
        ...groupsWords(cause.row.groups),
        '; it has no effect, because ',
        ...rowName(cause.by),
        cause.by.key === cause.row.key ? ' comes later and replaces it' : ' is read first',
      ]
    case 'row-overridden':
      return [...rowName(cause.row), ' has no effect: an access entry completely overrides a row']
    case 'principal-gone':
      return [deadWords({ kind: 'gone' }, cause.principal), ', so nobody can log in with this ARN']
    case 'entry-of-another':
      return [
        deadWords(cause.dead, cause.principal),
        ': EKS matches an entry by the unique id of its principal, so this one gives nobody access (401)',
      ]
    case 'row-beneath-dead-entry':
      return cause.row === undefined
        ? ['mapAccounts has its account; EKS does not say whether that is used beneath such an entry']
        : [
            ...rowName(cause.row),
            ' has its ARN and ',
            ...groupsWords(cause.row.groups),
            '; EKS does not say whether a row is used beneath such an entry. Without the entry it is',
          ]
    case 'odd-row':
      return oddWords(cause.oddity)
    case 'session-refused':
      return [
        ...(cause.row === undefined ? ['its access entry'] : rowName(cause.row)),
        ' has ',
        code('{{EC2PrivateDNSName}}'),
        ', which exists only for the session of an EC2 instance (',
        code('i-0123456789abcdef0'),
        '): the authenticator rejects every other login',
      ]
    case 'node-role':
      return [
        'it is a node role: ',
        cause.uses,
        ...(cause.faults.length === 0 ? [] : ['; ', cause.faults.join('; ')]),
      ]
    case 'random':
      return ['the ARNs of the rows differ only in case, so each row counts; keep one of them']
    case 'declared':
      return [
        'the file declares it',
        ...(cause.where.line === undefined ? [] : [` on line ${cause.where.line}`]),
        ', but that is not applied',
      ]
  }
}

/** A role of node groups is told by what uses it, in a line of its own. */
function entryOwnerWords(owner: EntryOwner): Phrase {
  switch (owner.kind) {
    case 'nodes':
      return ['the access entry is for ', ...nodeWords(owner)]
    case 'service-linked-role':
    case 'cluster-role':
    case 'capability':
      return ['it is the ', ...ownerWords(owner)]
    case 'likely-capability':
      return ['it is ', ...ownerWords(owner)]
    case 'made-by':
      return ['the tags of the access entry say that it was made by ', ...toolWords(owner)]
    case 'unmanaged':
      return ['it is not known who manages the access entry']
  }
}
