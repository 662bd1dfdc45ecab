/** So many names are all of them: where there is room for everything. */
export const ALL = 1_000
