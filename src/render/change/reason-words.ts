import type { RowChange, RowReason } from '../../login/mapping/aws-auth/change.ts'
import { code, type Phrase } from '../../words/phrase.ts'

/** Why a row or an account changes, where the file does not say so itself. */
export function reasonWords(reason: RowReason, action: RowChange['action']): Phrase {
  switch (reason) {
    case 'declared':
      return []
    case 'no-longer-declared':
      return ['no longer in the file']
    case 'unmanaged':
      return ['nobody declared it, and the file says ', code('unmanaged: remove')]
    case 'nodes':
      return ['nodes join the cluster by it']
    case 'repaired':
      return ['stands in the text that cannot be read now']
    case 'restored':
      return [action === 'remove' ? 'was not there before' : 'as it was before']
  }
}
