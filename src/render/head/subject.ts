import { groupHolders, userNote } from '../../rbac/access-subject.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'

/**
 * A subject of a gain or a loss, by its key (`subjectKey`): `role/x`, `ServiceAccount ci/default`, `Group ops, whoever
 * has it`, `ClusterRole reporter`.
 */
export function shownSubject(key: string, home: string | undefined): Phrase {
  const space = key.indexOf(' ')
  const [kind, name] = [key.slice(0, space), key.slice(space + 1)]
  switch (kind) {
    case 'principal':
      return principalWords(name, home)
    case 'serviceAccount':
      return ['ServiceAccount ', code(name), ...defaultWords(name)]
    case 'user':
      return ['User ', code(name), ...[userNote(name)].filter((note) => note !== '')]
    case 'group':
      return ['Group ', code(name), ` (${groupHolders(name)})`]
    case 'object':
      return objectWords(name)
    default:
      return [code(key)]
  }
}

/** A pod that names no service account has this one. */
function defaultWords(name: string): Phrase {
  const [namespace = '', account] = name.split('/')
  return account === 'default' ? [' (used by each pod in ', code(namespace), ' that names no other)'] : []
}

/** `ClusterRole reporter`, of its id. */
export function objectWords(id: string): Phrase {
  const [kind = '', ...name] = id.split('/')
  return /^(Cluster)?Role(Binding)?$/.test(kind) ? [`${kind} `, code(name.join('/'))] : [code(id)]
}

export function principalWords(arn: string, home: string | undefined): Phrase {
  if (/^\d{12}$/.test(arn)) return ['account ', code(arn), ', every principal in it']
  const short = shortArn(arn, home)
  return short === arn && home !== undefined ? [code(arn), ' (another account)'] : [code(short)]
}
