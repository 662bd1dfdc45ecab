/** @param prefix what is left out of the front of ARNs, see `commonPrefix` */
export function shortArn(arn: string, prefix: string): string {
  return prefix !== '' && arn.startsWith(prefix) ? arn.slice(prefix.length) : arn
}
