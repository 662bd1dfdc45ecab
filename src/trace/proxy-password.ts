import type { ProxyRoute, ProxySetting } from './proxy-route.ts'

/** What to say of a proxy that answers 407. `target`: what was asked for, as `HOST:PORT`. */
export function passwordWanted(
  route: ProxyRoute,
  target: string,
): { readonly message: string; readonly fix: string } {
  if (route.kind !== 'proxy')
    return {
      message: `A proxy between this machine and ${target} asks for a user and a password (status 407).`,
      fix: 'Name that proxy, with its user and password, in HTTPS_PROXY.',
    }
  return {
    message: `The proxy ${route.proxy} (${route.setBy}) lets nothing pass to ${target} without a user and a password that it knows (status 407).`,
    fix: `Put them into ${route.setBy}: http://USER:PASSWORD@${route.proxy}, with special characters as %40${orPassItOver(route, target)}.`,
  }
}

/** NO_PROXY says nothing about the proxy-url of a kubeconfig. */
export function orPassItOver({ setBy }: ProxySetting, target: string): string {
  return setBy.includes('kubeconfig')
    ? ''
    : `, or list ${target.replace(/:\d+$/, '')} in NO_PROXY where it can be reached without the proxy`
}
