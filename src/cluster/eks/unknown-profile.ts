/** A profile that credentials were looked for in and that no file has, and those that there are. */
export interface UnknownProfile {
  readonly profile: string
  readonly profiles: readonly string[]
}

/** Empty where the error is about something else, or the profile is there. */
export async function unknownProfile(error: unknown): Promise<{ readonly unknownProfile?: UnknownProfile }> {
  // The SDK goes on to other sources where a profile is missing, and at last says only that there was none.
  const profile = process.env['AWS_PROFILE']
  if ((error as Partial<Error>).name !== 'CredentialsProviderError' || !profile) return {}
  const { loadSharedConfigFiles } = await import('@smithy/core/config')
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  const profiles = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])]
    // Sections that are no profiles stand beside them.
    .filter((section) => !/^(?:sso-session|services)\./.test(section))
  return profiles.includes(profile) ? {} : { unknownProfile: { profile, profiles: profiles.toSorted() } }
}
