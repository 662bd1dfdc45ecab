import type { ProxyRoute, ProxySetting } from './proxy-route.ts'

/** What to say of a proxy that answers 407. `target`: what was asked for, as `HOST:PORT`. */
export function passwordWanted(
  route: ProxyRoute,
  target: string,
): { readonly message: string; readonly fix: string } {
  if (route.kind !== 'proxy')
    return {
      message: `A proxy between this machine and ${target} requires a user and a password (status 407).`,
      fix: 'Set HTTPS_PROXY to that proxy, with its user and password.',
    }
  return {
    message: `The proxy ${route.proxy} (${route.setBy}) requires a valid user and password for ${target} (status 407).`,
    fix: `Add them to ${route.setBy}: http://USER:PASSWORD@${route.proxy}, with special characters percent-encoded, such as %40 for @${orPassItOver(route, target)}.`,
  }
}

/** NO_PROXY says nothing about the proxy-url of a kubeconfig. */
export function orPassItOver({ setBy }: ProxySetting, target: string): string {
  return setBy.includes('kubeconfig')
    ? ''
    : `, or list ${target.replace(/:\d+$/, '')} in NO_PROXY if it can be reached without the proxy`
}
