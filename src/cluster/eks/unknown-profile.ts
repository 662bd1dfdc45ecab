/** A profile that credentials were looked for in and that no file has, and those that there are. */
export interface UnknownProfile {
  readonly profile: string
  readonly profiles: readonly string[]
}

/** Empty where the error is about something else, or the profile is there. */
export async function unknownProfile(error: unknown): Promise<{ readonly unknownProfile?: UnknownProfile }> {
  const { name, message } = error as Partial<Error>
  const profile = /using profile: \[([^\]]*)\]/.exec(message ?? '')?.[1]
  if (name !== 'CredentialsProviderError' || profile === undefined) return {}
  const { loadSharedConfigFiles } = await import('@smithy/core/config')
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  const profiles = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])]
    // Sections that are no profiles stand beside them.
    .filter((section) => !/^(?:sso-session|services)\./.test(section))
  return profiles.includes(profile) ? {} : { unknownProfile: { profile, profiles: profiles.toSorted() } }
}
