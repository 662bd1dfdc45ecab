import type { Project } from './project.ts'

/** The text of `src/version.ts`. */
export function versionModule({ version, repository }: Project): string {
  return `// Written by \`npm run generate\` from package.json.

/** \`1.2.3\` */
export const VERSION = '${version}'

/** Where the project is: \`https://github.com/OWNER/NAME\`. */
export const REPOSITORY = '${repository}'
`
}

/**
 * The text of a README, a page or a workflow with this project's owner and version in each line \`uses:\` and in each
 * address of a file of a release. Which commit the line \`uses:\` names stays as it is.
 */
export function withProject(text: string, { name, version, repository }: Project): string {
  const path = repository.slice('https://github.com/'.length)
  return text
    .replaceAll(
      new RegExp(`(?<=uses: )[\\w.-]+/${name}@(\\S+)(?: # v\\d+\\.\\d+\\.\\d+)?`, 'g'),
      (_, ref: string) => `${path}@${/^[0-9a-f]{40}$/.test(ref) ? ref : '<commit>'} # v${version}`,
    )
    .replaceAll(
      new RegExp(`(https://raw\\.githubusercontent\\.com/)[\\w.-]+/${name}/v\\d+\\.\\d+\\.\\d+/`, 'g'),
      (_, host: string) => `${host}${path}/v${version}/`,
    )
    .replaceAll(
      new RegExp(`(?<=\\brepo: )https://github\\.com/[\\w.-]+/${name}(\\s+rev: )\\S+`, 'g'),
      (_, rev: string) => `${repository}${rev}v${version}`,
    )
    .replaceAll(new RegExp(`\\b${name}@\\d+\\.\\d+\\.\\d+`, 'g'), `${name}@${version}`)
}
