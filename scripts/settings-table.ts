import type { GuardSetting } from '../src/access/guard/setting.ts'
import { GUARD_SETTINGS } from '../src/access/guard/settings.ts'
import { REVIEW_SETTINGS, type ReviewSetting } from '../src/access/review/settings.ts'
import { problemPath } from '../src/pages.ts'
import { between, table } from './tables.ts'

/** docs/access-yaml.md with the tables of its settings made new; everything outside the markers stays. */
export function pageWithSettings(page: string): string {
  return pageWithReview(pageWithGuards(page))
}

function pageWithReview(page: string): string {
  const rows = Object.entries<ReviewSetting>(REVIEW_SETTINGS).map(([name, setting]) => [
    `\`${name}\``,
    `\`${setting.default}\``,
    setting.meaning,
    setting.risk,
  ])
  return between(page, 'review', table(['setting', 'default', 'means', 'what it risks'], rows))
}

function pageWithGuards(page: string): string {
  const rows = Object.entries<GuardSetting>(GUARD_SETTINGS).map(([name, setting]) => {
    const codes = setting.answers
      .map((code) => `[${code}](${problemPath(code).slice('docs/'.length)})`)
      .join(', ')
    return [`\`${name}\``, defaultOf(setting), `${codes}: ${setting.meaning}`, setting.risk]
  })
  return between(page, 'guards', table(['setting', 'default', 'answers', 'what it risks'], rows))
}

function defaultOf(setting: GuardSetting): string {
  switch (setting.kind) {
    case 'flag':
      return `\`${setting.default}\``
    case 'list':
      return 'none'
    case 'number':
      return setting.defaultWords ?? `\`${setting.default}\``
  }
}
