// Port of kubernetes, changed: notices/kubernetes.txt
/** What a name of one sort may look like. `allowed` completes "allowed: …". */
export interface NameSyntax {
  readonly accepts: (name: string) => boolean
  readonly allowed: string
}

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const LABEL_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/

/** IsDNS1123Label of apimachinery/pkg/util/validation/validation.go. */
export const NAMESPACE: NameSyntax = {
  accepts: (name) => name.length <= 63 && DNS_LABEL.test(name),
  allowed: 'at most 63 lower-case letters, digits and "-", with a letter or digit at both ends',
}

/** IsDNS1123Subdomain of the same file. */
export const SERVICE_ACCOUNT: NameSyntax = {
  accepts: (name) => name.length <= 253 && DNS_SUBDOMAIN.test(name),
  allowed: 'at most 253 lower-case letters, digits, "-" and ".", with a letter or digit at both ends',
}

/**
 * The name of an RBAC object is a segment of a URL, and may hold what DNS may not: `system:node`, `Team A`
 * (ValidateRBACName of pkg/apis/rbac/validation/validation.go).
 */
export const RBAC_NAME: NameSyntax = {
  accepts: (name) => name !== '' && name !== '.' && name !== '..' && !/[/%]/.test(name),
  allowed: 'any text without "/" and "%", except "." and ".."',
}

/** IsLabelKey of apimachinery/pkg/api/validate/content/kube.go. */
export const LABEL_KEY: NameSyntax = {
  accepts: (key) => {
    const [name = '', prefix, ...more] = key.split('/').reverse()
    return (
      more.length === 0 &&
      (prefix === undefined || SERVICE_ACCOUNT.accepts(prefix)) &&
      name.length <= 63 &&
      LABEL_NAME.test(name)
    )
  },
  allowed:
    'a name of at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends; before it, optionally, a DNS name and "/"',
}

/** Annotation keys are label keys whose case does not matter (ValidateAnnotations of api/validation/objectmeta.go). */
export const ANNOTATION_KEY: NameSyntax = {
  accepts: (key) => LABEL_KEY.accepts(key.toLowerCase()),
  allowed: LABEL_KEY.allowed,
}

/** IsLabelValue of apimachinery/pkg/api/validate/content/kube.go. */
export const LABEL_VALUE: NameSyntax = {
  accepts: (value) => value === '' || (value.length <= 63 && LABEL_NAME.test(value)),
  allowed: 'nothing, or at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends',
}
