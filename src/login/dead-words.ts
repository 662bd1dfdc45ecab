import { roleOrUser } from '../aws-auth/arn-key.ts'
import type { Dead } from './dead.ts'

/** What IAM says of a principal that is no more: `IAM has no such role`. */
export function deadWords(dead: Dead, principal: string): string {
  const kind = roleOrUser(principal)
  switch (dead.kind) {
    case 'gone':
      return `IAM has no such ${kind}`
    case 'made-anew':
      return `the ${kind} was deleted and created again under the same ARN (${dead.createdAt.slice(0, 10)}), after its access entry was created`
    case 'other-path':
      return `the ${kind} was deleted, and the one of the same name is ${dead.arn} now`
  }
}
