import { type ParsedArn, parseArn } from '../../../aws-auth/arn.ts'
import { type Path, type Reading, readText } from '../../../rbac/read/reading.ts'
import { neededText, reportText } from './fields.ts'

const ROLE = 'the ARN of an IAM role with its path: arn:aws:iam::111122223333:role/path/name'
const USER = 'the ARN of an IAM user with its path: arn:aws:iam::111122223333:user/path/name'

const ALLOWED = {
  role: { text: ROLE, kinds: ['role', 'service-linked-role'] },
  user: { text: USER, kinds: ['user'] },
  principal: {
    text: 'the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name',
    kinds: ['role', 'service-linked-role', 'user'],
  },
} as const satisfies Readonly<
  Record<string, { readonly text: string; readonly kinds: readonly ParsedArn['kind'][] }>
>

/** What an ARN may name. */
export type PrincipalKind = keyof typeof ALLOWED

/** `undefined` where it is missing or the ARN of something else, which is reported. */
export function neededArn(
  reading: Reading,
  path: Path,
  { value, kind }: { readonly value: unknown; readonly kind: PrincipalKind },
): string | undefined {
  const about = { value, allowed: ALLOWED[kind].text, fix: 'Add the ARN.' }
  const arn = neededText(reading, path, about)
  return arn === undefined ? undefined : checkedArn(reading, path, { arn, kind })
}

/** `undefined` when absent too. */
export function readArn(
  reading: Reading,
  path: Path,
  { value, kind }: { readonly value: unknown; readonly kind: PrincipalKind },
): string | undefined {
  const arn = readText(reading, path, value)
  return arn === undefined ? undefined : checkedArn(reading, path, { arn, kind })
}

function checkedArn(
  reading: Reading,
  path: Path,
  { arn, kind }: { readonly arn: string; readonly kind: PrincipalKind },
): string | undefined {
  const parsed = parseArn(arn)
  const { text: allowed, kinds } = ALLOWED[kind]
  if (kinds.some((one) => one === parsed.kind)) return arn
  const fix =
    parsed.kind === 'assumed-role'
      ? 'Write the ARN of the role itself: a session is no principal.'
      : 'Copy the ARN from IAM.'
  reportText(reading, path, { found: arn, allowed, fix })
  return undefined
}
