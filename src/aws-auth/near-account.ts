/** A known account that another id most likely is, and the slip that makes one of the other. */
export interface NearAccount {
  readonly account: string
  readonly slip: Slip
}

type Slip =
  /** Spaces, hyphens and the like between the digits, as the AWS console shows an account. */
  | 'separators'
  /** Zeros in front, as a spreadsheet or a YAML number loses them. */
  | 'zeros'
  | 'missing'
  | 'added'
  | 'changed'
  | 'swapped'

/**
 * The known accounts that `written` is one slip away from: a digit missing, added or changed, two neighbours swapped. An
 * account that it is equal to but for zeros in front or separators comes alone, because then nothing is guessed. Of the
 * rest, the order of `known` is kept.
 */
export function nearAccounts(written: string, known: Iterable<string>): readonly NearAccount[] {
  const digits = withoutSeparators(written)
  const found = [...new Set(known)].flatMap((account): NearAccount[] => {
    if (account === written) return []
    const slip = account === digits ? 'separators' : slipBetween(digits, account)
    return slip === undefined ? [] : [{ account, slip }]
  })
  const same = found.filter(({ slip }) => slip === 'separators' || slip === 'zeros')
  return same.length > 0 ? same : found
}

/**
 * What to write in the place of an account id that is not twelve digits: a sentence or two. Known accounts come first; a
 * zero in front is a guess, which may be the account of somebody else, and is made only where none of them is near.
 *
 * @param quoted writes an id as the place needs it
 */
export function accountFix(
  written: string,
  known: Iterable<string>,
  quoted: (account: string) => string = (account) => account,
): string {
  const near = nearAccounts(written, known)
  const [first, ...others] = near
  if (first !== undefined && others.length === 0)
    return `Write ${quoted(first.account)}: ${SLIP_WORDS[first.slip]}.`
  if (first !== undefined)
    return `Write ${near.map(({ account }) => quoted(account)).join(' or ')}: these known accounts are one digit away.`
  const digits = withoutSeparators(written)
  if (/^[0-9]{12}$/.test(digits)) return `Write ${quoted(digits)}.`
  return /^[0-9]{9,11}$/.test(digits)
    ? `If leading zeros are missing, write ${quoted(digits.padStart(12, '0'))}. Otherwise copy the id from AWS: it has twelve digits.`
    : 'Write the twelve digits of the account.'
}

const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  separators: 'that is this known account',
  zeros: 'that is this known account, with its leading zeros',
  missing: 'one digit of this known account is missing',
  added: 'it has one digit more than this known account',
  changed: 'one character differs from this known account',
  swapped: 'two digits of this known account are swapped',
}

function withoutSeparators(written: string): string {
  return written.replaceAll(/[\s.,_\u2010-\u2015-]/g, '')
}

function slipBetween(written: string, account: string): Slip | undefined {
  if (/^[0-9]{1,11}$/.test(written) && written.padStart(12, '0') === account) return 'zeros'
  let head = 0
  while (head < written.length && written[head] === account[head]) head++
  const [rest, wanted] = [written.slice(head), account.slice(head)]
  if (rest === wanted.slice(1)) return 'missing'
  if (rest.slice(1) === wanted) return 'added'
  if (rest.length !== wanted.length) return undefined
  if (rest.slice(1) === wanted.slice(1)) return 'changed'
  const swapped = rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0]
  return swapped ? 'swapped' : undefined
}
