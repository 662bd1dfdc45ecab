/** Work of others in `dist/` that has no entry of its own among the npm packages. Its texts are in `notices/NAME.txt`. */
export interface ThirdParty {
  readonly name: string
  /** What it is, for whoever reads `licenses.txt`. */
  readonly title: string
  /** An SPDX expression. */
  readonly licence: string
  /**
   * How it comes into `dist/`. `port`: files in src/ follow it closely, and their first line says so. Else the npm
   * package that holds a copy of it.
   */
  readonly by: 'port' | { readonly package: string }
}

/**
 * In doubt a file counts as a port. What is a fact and no expression does not: names of rules and verbs, the order
 * of a check, a format, a limit. Such places name their source in a comment.
 */
export const THIRD_PARTY: readonly ThirdParty[] = [
  {
    name: 'aws-iam-authenticator',
    title: 'aws-iam-authenticator v0.7.18, ported in part to TypeScript',
    licence: 'Apache-2.0',
    by: 'port',
  },
  {
    name: 'fetch-blob',
    title: 'fetch-blob, a part of which is in undici',
    licence: 'MIT',
    by: { package: 'undici' },
  },
  {
    name: 'formdata-polyfill',
    title: 'formdata-polyfill, a part of which is in undici',
    licence: 'MIT',
    by: { package: 'undici' },
  },
  {
    name: 'go-yaml',
    title: 'go-yaml (go.yaml.in/yaml/v2 v2.4.4) with its port of libyaml, ported in part to TypeScript',
    licence: 'Apache-2.0 AND MIT',
    by: 'port',
  },
  {
    name: 'jsep',
    title: 'jsep with its plugins assignment and regex, which are in jsonpath-plus',
    licence: 'MIT',
    by: { package: 'jsonpath-plus' },
  },
  {
    name: 'kubernetes',
    title: 'Kubernetes v1.36.0, ported in part to TypeScript',
    licence: 'Apache-2.0',
    by: 'port',
  },
  {
    name: 'llhttp',
    title: 'llhttp, which is in undici as WebAssembly',
    licence: 'MIT',
    by: { package: 'undici' },
  },
  {
    name: 'sigs-yaml',
    title: 'sigs.k8s.io/yaml v1.6.0, ported in part to TypeScript',
    licence: 'MIT AND BSD-3-Clause AND Apache-2.0',
    by: 'port',
  },
  {
    name: 'webpack',
    title: 'webpack, whose run time loads the parts of dist/',
    licence: 'MIT',
    by: { package: '@vercel/ncc' },
  },
]
