import type { Problem } from '../../problem/problem.ts'

/** What is no YAML because it is a template of Helm or of Go is told as that: no line of it can be corrected. */
export function templateProblem(problem: Problem, text: string): Problem {
  if (!NO_YAML.has(problem.code) || !ACTION.test(text)) return problem
  return {
    ...problem,
    allowed: 'manifests as they are applied, without {{ … }}',
    fix: 'Render the template first, for example with helm template NAME CHART > rbac.yaml, and name the result in rbac.manifests.',
  }
}

const NO_YAML: ReadonlySet<Problem['code']> = new Set(['yaml-syntax', 'yaml-template', 'yaml-key'])

/** `{{ .Values.x }}`, `{{- if … }}`, `{{ include "name" . }}`: https://pkg.go.dev/text/template#hdr-Actions */
const ACTION =
  /\{\{-? ?(?:[.$]|(?:if|else|end|range|with|include|template|define|block|toYaml|tpl|printf|default|quote)\b|[A-Z_]+\}\})/
