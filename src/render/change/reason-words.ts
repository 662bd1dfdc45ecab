import type { RowReason } from '../../login/mapping/aws-auth/change.ts'
import { code, type Phrase } from '../../words/phrase.ts'

/** Why a row or an account changes, where that is not that the file declares it or no longer does. */
export function reasonWords(reason: RowReason): Phrase {
  switch (reason) {
    case 'declared':
    case 'no-longer-declared':
      return []
    case 'unmanaged':
      return ['not declared, and the file has ', code('unmanaged: remove')]
    case 'removed':
      return ['named under ', code('removed')]
    case 'nodes':
      return ['nodes need it to join the cluster']
    case 'repaired':
      return ['from the text that cannot be read now']
    case 'restored':
      return ['as in the backup']
  }
}
