import type { Limit } from '../../explain/cause.ts'
import { counted } from '../../words/count.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'

/** Why the answer may not be all. */
export function limitWords(limit: Limit): Phrase {
  switch (limit.kind) {
    case 'broken-key': {
      const { key, line, seen } = limit.broken
      return [
        `${key} of aws-auth cannot be read (line ${line}): ${counted(seen.length, 'principal')} in its text ${seen.length === 1 ? 'is' : 'are'} not counted`,
      ]
    }
    case 'account':
      return [
        'mapAccounts has account ',
        code(limit.account),
        ': any of its principals can log in, without groups',
      ]
    case 'entries-unknown':
      return ['access entries could not be listed and are not counted: ', code(limit.message)]
    case 'entries-not-asked':
      return ['access entries are not known here and are not counted']
    case 'entries-not-counted':
      return [
        `${counted(limit.count, 'access entry')} ${limit.count === 1 ? 'is' : 'are'} not counted, because the details were not read`,
      ]
    case 'policies-unpublished':
      return [
        `${counted(limit.count, 'access entry')} ${limit.count === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish, which may grant it too: `,
        ...codes(limit.policies, 6),
      ]
    case 'creator':
      return ['the principal that created the cluster may be admin without a row or an access entry']
    case 'principals-unchecked':
      return [
        'whether IAM still has these principals was not checked: ',
        code(limit.action),
        ' was refused or failed: ',
        code(limit.message),
      ]
    case 'no-username':
      return [
        'it has no username: if ',
        code(limit.group),
        ' is served by an aggregated API server, that server answers 401',
      ]
    case 'some-logins':
      return [
        'not every login has the same permissions: a name depends on the session, or one of several rows applies',
      ]
    case 'plan-refused':
      return ['the plan has errors and cannot be applied as it is: ', ...codes(limit.codes, 6)]
    case 'mode-api':
      return ['EKS does not read aws-auth in this cluster (authentication mode API)']
  }
}
