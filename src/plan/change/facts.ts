/** What is so about one thing, by name: `group/developers` is `yes`, `username` is `console`. */
export type Facts = ReadonlyMap<string, string>

export const EXISTS: Facts = new Map([['exists', 'yes']])
