import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { DIRECT, type ProxyEnv, type ProxyRoute, proxySetting } from '../trace/proxy-route.ts'

/** The way that `@actions/github` takes to GitHub: it reads NO_PROXY in its own manner, so that it is asked itself. */
export function githubRoute(url: URL, env: ProxyEnv): ProxyRoute {
  const setting = proxySetting(url, env)
  if (setting === undefined) return DIRECT
  return getProxyUrl(url) === undefined
    ? { kind: 'passed-over', ...setting, because: 'NO_PROXY' }
    : { kind: 'proxy', ...setting }
}
