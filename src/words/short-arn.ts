/**
 * How a principal of IAM is called in sentences and tables: `role/ci` where it is of the account at home, its whole ARN
 * where it is of any other, and `account/444455556666` for an account that is a principal as a whole.
 *
 * @param home twelve digits; `undefined` where it is not known which account that is: then every ARN is whole
 */
export function shortArn(principal: string, home: string | undefined): string {
  if (/^\d{12}$/.test(principal)) return `account/${principal}`
  const { account, name } = IAM.exec(principal)?.groups ?? {}
  return name !== undefined && account === home ? name : principal
}

/** What `shortArn` leaves out of the front of an ARN, `arn:aws:iam::111122223333:`; nothing where it stays whole. */
export function leftOutOf(principal: string, home: string | undefined): string {
  const short = shortArn(principal, home)
  return principal.endsWith(short) ? principal.slice(0, principal.length - short.length) : ''
}

const IAM = /^arn:[a-z-]+:iam::(?<account>\d{12}):(?<name>.+)$/s
