export interface Hostile {
  /** What it is, in a word or two. */
  readonly name: string
  readonly text: string
  /** How a person reads it in a code span of the comment or the summary; `text` unless said otherwise. */
  readonly shown?: string
}

/** Texts that mean something to Markdown, HTML, GitHub, the runner or a terminal. */
export const HOSTILE: readonly Hostile[] = [
  { name: 'the end of an HTML comment', text: 'a --> b' },
  {
    name: 'a marker of our own',
    text: '<!-- eks-access:comment {"v":1} -->',
    shown: '\\u003c!-- eks-access:comment {"v":1} -->',
  },
  { name: 'one backtick', text: 'a`b' },
  { name: 'runs of backticks', text: '`` ``` ```` `' },
  { name: 'a fence of backticks', text: '```\n# out\n```', shown: '```\\u000a# out\\u000a```' },
  { name: 'a fence of tildes', text: '~~~\nout', shown: '~~~\\u000aout' },
  { name: 'a row of a table', text: '| a | b |' },
  { name: 'an escaped pipe', text: 'a\\|b', shown: 'a\\u005c|b' },
  { name: 'a backslash at the end', text: 'a\\' },
  {
    name: 'a new line with a heading',
    text: 'a\n\n# Approved\n\nb',
    shown: 'a\\u000a\\u000a# Approved\\u000a\\u000ab',
  },
  { name: 'a carriage return', text: 'harmless\r::error::no', shown: 'harmless\\u000d::error::no' },
  { name: 'both line ends', text: 'a\r\n> b', shown: 'a\\u000d\\u000a> b' },
  { name: 'line ends of Unicode', text: 'a\u2028b\u2029c\u0085d', shown: 'a\\u2028b\\u2029c\\u0085d' },
  { name: 'a bidi override', text: 'nimda\u202esretsam\u202c', shown: 'nimda\\u202esretsam\\u202c' },
  { name: 'a bidi isolate', text: 'a\u2066b\u2069', shown: 'a\\u2066b\\u2069' },
  { name: 'zero width', text: 'ad\u200bm\u200din\ufeff', shown: 'ad\\u200bm\\u200din\\ufeff' },
  { name: 'a soft hyphen and a no-break space', text: 'a\u00adb\u00a0c', shown: 'a\\u00adb\\u00a0c' },
  { name: 'control characters', text: 'a\u0007b\u0008c\u007f', shown: 'a\\u0007b\\u0008c\\u007f' },
  {
    name: 'ANSI escapes',
    text: '\u001b[31mred\u001b[2K\u001b[1A\u001b[0m',
    shown: '\\u001b[31mred\\u001b[2K\\u001b[1A\\u001b[0m',
  },
  { name: 'a terminal title', text: '\u001b]0;title\u0007', shown: '\\u001b]0;title\\u0007' },
  { name: 'a tab', text: 'a\tb', shown: 'a\\u0009b' },
  { name: 'a mention', text: '@your-org/everyone' },
  { name: 'an issue and an emoji', text: 'see #1, GH-1 and :tada: for $x^2$' },
  { name: 'a command that sets an output', text: '::set-output name=applied::true' },
  { name: 'a command that makes an error', text: '::error file=access.yaml,line=1::all is lost' },
  { name: 'a command behind white space', text: '  ::warning::x', shown: '\\u0020 ::warning::x' },
  { name: 'a command of the old form', text: '##[group]x' },
  { name: 'a command in the midst', text: 'a ##[error]x' },
  { name: 'a command that stops commands', text: '::stop-commands::x' },
  { name: 'a command that is escaped', text: '%0A::error::x%0D' },
  { name: 'an image that runs', text: '<img src=x onerror=alert(1)>' },
  { name: 'a script', text: '<script>alert(1)</script>' },
  { name: 'the end of our details', text: '</details></sub>' },
  { name: 'an entity', text: '&lt;b&gt; &#60;' },
  { name: 'a link', text: '[log in](https://example.com/login)' },
  { name: 'an image', text: '![x](https://example.com/x.png)' },
  { name: 'autolinks', text: 'https://example.com www.example.com <https://example.com> a@example.com' },
  { name: 'a footnote', text: '[^1] [^1]: x' },
  { name: 'a definition', text: '[run]: https://example.com' },
  { name: 'emphasis', text: '**a** _b_ ~~c~~' },
  { name: 'an expression', text: `\${{ github.token }} $(id) \${HOME}` },
  { name: 'an emoji', text: '🚨 👩\u200d🚒', shown: '🚨 👩\\u200d🚒' },
  { name: 'combining characters', text: 'Z\u0351\u036bA\u0334\u0321' },
  { name: 'tags that nobody sees', text: 'a\u{e0041}\u{e007f}', shown: 'a\\u{e0041}\\u{e007f}' },
  { name: 'a text that looks escaped', text: 'a\\u202eb', shown: 'a\\u005cu202eb' },
  {
    name: 'ten thousand characters',
    text: `${'a'.repeat(5_000)}${'b'.repeat(5_000)}`,
    shown: `${'a'.repeat(160)} … (10000 characters) … ${'b'.repeat(80)}`,
  },
]

/** What has no shape or changes how others are shown. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
