import { parseArn } from '../../aws-auth/arn.ts'
import type { IamRecord } from '../../live/facts.ts'
import { ACK_VERSION, ANNOTATION, IAM_GROUP } from '../aws-manifest.ts'
import { ackFile, type FactFile } from './ack-file.ts'

/** A role or a user as IAM has it, or the statement that IAM has none of this name. */
export function principalFile(arn: string, record: IamRecord): FactFile {
  const full = record.kind === 'exists' ? record.arn : arn
  const parsed = parseArn(full)
  const named = 'path' in parsed ? parsed : undefined
  const kind = parsed.kind === 'user' ? 'User' : 'Role'
  const about = { folder: `iam/${kind.toLowerCase()}s`, apiVersion: `${IAM_GROUP}/${ACK_VERSION}`, kind }
  return ackFile(about, full.split(':').slice(4).join(':'), {
    spec: { name: named?.name ?? full, path: `/${named?.path ?? ''}` },
    ...(record.kind === 'none' ? { annotations: { [ANNOTATION.gone]: 'true' } } : {}),
    status: {
      ackResourceMetadata: { arn: full },
      ...(record.kind === 'none' ? {} : { createDate: record.createdAt }),
    },
  })
}
