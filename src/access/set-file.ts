/** The file that a set is of: where it lies, for as long as it lives. */
export interface SetFile {
  /** GitHub's number of the repository, which no new name and no new owner changes; a terminal does not know it. */
  readonly repositoryId?: string
  /** `octocat/hello-world` */
  readonly repository: string
  /** From the root of the repository, with `/`. */
  readonly path: string
}

/** `octocat/hello-world/access.yaml` */
export function setFileName({ repository, path }: SetFile): string {
  return `${repository}/${path}`
}

/** Whether both are one file. Without a number on both sides the name of the repository decides, without case. */
export function isSameFile(one: SetFile, other: SetFile): boolean {
  return one.path === other.path && isSameRepository(one, other)
}

/** GitHub knows a repository by its name whatever the case; a path is another one in another case. */
export function isSameRepository(one: SetFile, other: SetFile): boolean {
  if (one.repositoryId !== undefined && other.repositoryId !== undefined)
    return one.repositoryId === other.repositoryId
  return one.repository.toLowerCase() === other.repository.toLowerCase()
}

/** Whether `OWNER/REPO/PATH` names the file. */
export function isNamed({ repository, path }: SetFile, name: string): boolean {
  const [owner = '', repo = '', ...rest] = name.split('/')
  return isSameFile({ repository, path }, { repository: `${owner}/${repo}`, path: rest.join('/') })
}
