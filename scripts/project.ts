import { readFileSync } from 'node:fs'

/** What package.json says of the project, the one place where it is said. */
export interface Project {
  /** `eks-access` */
  readonly name: string
  /** `1.2.3` */
  readonly version: string
  /** `https://github.com/OWNER/NAME` */
  readonly repository: string
}

/** @throws Error where package.json names no repository on github.com, or no plain version */
export function readProject(): Project {
  const about: { name: string; version: string; repository: { url: string } } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  const [, repository] =
    /^git\+(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\.git$/.exec(about.repository.url) ?? []
  if (repository === undefined)
    throw new Error(
      `repository.url of package.json is ${about.repository.url}; it must be git+https://github.com/OWNER/NAME.git`,
    )
  if (!/^\d+\.\d+\.\d+$/.test(about.version))
    throw new Error(`version of package.json is ${about.version}; it must be MAJOR.MINOR.PATCH`)
  return { name: about.name, version: about.version, repository }
}
