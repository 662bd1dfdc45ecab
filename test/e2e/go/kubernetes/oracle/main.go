// Command oracle answers questions about RBAC with Kubernetes' own code: one JSON object a line in, one out.
// The program's own functions must answer the same; test/e2e/rbac-oracle.test.ts asks both.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	rbacv1 "k8s.io/api/rbac/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/authorization/authorizer"
	"k8s.io/component-helpers/auth/rbac/reconciliation"
	rbachelpers "k8s.io/component-helpers/auth/rbac/validation"
	"k8s.io/kubernetes/pkg/apis/rbac"
	rbacdefaults "k8s.io/kubernetes/pkg/apis/rbac/v1"
	"k8s.io/kubernetes/pkg/apis/rbac/validation"
	rbacauthorizer "k8s.io/kubernetes/plugin/pkg/auth/authorizer/rbac"
	kjson "sigs.k8s.io/json"
)

type question struct {
	Op string `json:"op"`

	Owner   []rbacv1.PolicyRule `json:"owner"`
	Servant []rbacv1.PolicyRule `json:"servant"`

	Rule    rbacv1.PolicyRule `json:"rule"`
	Request request           `json:"request"`

	Live    json.RawMessage `json:"live"`
	Desired json.RawMessage `json:"desired"`

	Object json.RawMessage `json:"object"`

	Objects  objects   `json:"objects"`
	After    objects   `json:"after"`
	Identity identity  `json:"identity"`
	Requests []request `json:"requests"`
	Grids    []grid    `json:"grids"`
}

// A request with a URL is none on a resource.
type request struct {
	Verb        string `json:"verb"`
	Group       string `json:"group"`
	Resource    string `json:"resource"`
	Subresource string `json:"subresource"`
	Name        string `json:"name"`
	Namespace   string `json:"namespace"`
	URL         string `json:"url"`

	// A request as it is sent; then nothing of the above counts.
	Method string `json:"method"`
	Path   string `json:"path"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	out := bufio.NewWriter(os.Stdout)
	answers := json.NewEncoder(out)
	for lines.Scan() {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			fatal(err)
		}
		if err := answers.Encode(answer(q)); err != nil {
			fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		fatal(err)
	}
	if err := out.Flush(); err != nil {
		fatal(err)
	}
}

func answer(q question) any {
	switch q.Op {
	case "covers":
		covered, uncovered := rbachelpers.Covers(q.Owner, q.Servant)
		return map[string]any{"covered": covered, "uncovered": uncovered}
	case "allows":
		return map[string]any{"allows": rbacauthorizer.RuleAllows(attributes(q.Request), &q.Rule)}
	case "reconcile":
		return map[string]any{"operation": reconcile(q.Live, q.Desired)}
	case "validate":
		return map[string]any{"errors": validate(q.Object)}
	case "aggregate":
		return map[string]any{"clusterRoles": aggregate(q.Objects.ClusterRoles)}
	case "authorize":
		return map[string]any{"allowed": authorizes(q.Objects, q.Identity, q.Requests)}
	case "difference":
		gained, lost := differs(q.Objects, q.After, q.Identity, q.Grids)
		return map[string]any{"gained": gained, "lost": lost}
	}
	fatal(fmt.Errorf("unknown op %q", q.Op))
	return nil
}

func attributes(r request) authorizer.Attributes {
	if r.URL != "" {
		return authorizer.AttributesRecord{Verb: r.Verb, Path: r.URL}
	}
	return authorizer.AttributesRecord{
		ResourceRequest: true,
		Verb:            r.Verb,
		APIGroup:        r.Group,
		Resource:        r.Resource,
		Subresource:     r.Subresource,
		Name:            r.Name,
		Namespace:       r.Namespace,
	}
}

// reconcile says what `kubectl auth reconcile` with both remove flags would do, on objects with API defaults.
func reconcile(live, desired json.RawMessage) string {
	switch kindOf(desired) {
	case "Role":
		expected, existing := decode[rbacv1.Role](desired), decodeLive[rbacv1.Role](live)
		var current reconciliation.RuleOwner
		if existing != nil {
			current = reconciliation.RoleRuleOwner{Role: existing}
		}
		return reconcileRole(current, reconciliation.RoleRuleOwner{Role: expected})
	case "ClusterRole":
		expected, existing := decode[rbacv1.ClusterRole](desired), decodeLive[rbacv1.ClusterRole](live)
		var current reconciliation.RuleOwner
		if existing != nil {
			current = reconciliation.ClusterRoleRuleOwner{ClusterRole: existing}
		}
		return reconcileRole(current, reconciliation.ClusterRoleRuleOwner{ClusterRole: expected})
	case "RoleBinding":
		expected, existing := decode[rbacv1.RoleBinding](desired), decodeLive[rbacv1.RoleBinding](live)
		rbacdefaults.SetObjectDefaults_RoleBinding(expected)
		var current reconciliation.RoleBinding
		if existing != nil {
			rbacdefaults.SetObjectDefaults_RoleBinding(existing)
			current = reconciliation.RoleBindingAdapter{RoleBinding: existing}
		}
		return reconcileBinding(current, reconciliation.RoleBindingAdapter{RoleBinding: expected})
	case "ClusterRoleBinding":
		expected, existing := decode[rbacv1.ClusterRoleBinding](desired), decodeLive[rbacv1.ClusterRoleBinding](live)
		rbacdefaults.SetObjectDefaults_ClusterRoleBinding(expected)
		var current reconciliation.RoleBinding
		if existing != nil {
			rbacdefaults.SetObjectDefaults_ClusterRoleBinding(existing)
			current = reconciliation.ClusterRoleBindingAdapter{ClusterRoleBinding: existing}
		}
		return reconcileBinding(current, reconciliation.ClusterRoleBindingAdapter{ClusterRoleBinding: expected})
	}
	fatal(fmt.Errorf("cannot reconcile %s", desired))
	return ""
}

func reconcileRole(live, desired reconciliation.RuleOwner) string {
	result, err := (&reconciliation.ReconcileRoleOptions{
		Role: desired, RemoveExtraPermissions: true, Client: roles{live},
	}).Run()
	if err != nil {
		fatal(err)
	}
	return string(result.Operation)
}

func reconcileBinding(live, desired reconciliation.RoleBinding) string {
	result, err := (&reconciliation.ReconcileRoleBindingOptions{
		RoleBinding: desired, RemoveExtraSubjects: true, Client: bindings{live},
	}).Run()
	if err != nil {
		fatal(err)
	}
	return string(result.Operation)
}

// roles is a cluster with one role, or none; nothing is written because nothing is confirmed.
type roles struct{ live reconciliation.RuleOwner }

func (r roles) Get(_, name string) (reconciliation.RuleOwner, error) {
	if r.live == nil {
		return nil, errors.NewNotFound(schema.GroupResource{}, name)
	}
	return r.live, nil
}

func (roles) Create(reconciliation.RuleOwner) (reconciliation.RuleOwner, error) {
	panic("not confirmed")
}
func (roles) Update(reconciliation.RuleOwner) (reconciliation.RuleOwner, error) {
	panic("not confirmed")
}

type bindings struct{ live reconciliation.RoleBinding }

func (b bindings) Get(_, name string) (reconciliation.RoleBinding, error) {
	if b.live == nil {
		return nil, errors.NewNotFound(schema.GroupResource{}, name)
	}
	return b.live, nil
}

func (bindings) Delete(string, string, types.UID) error { panic("not confirmed") }
func (bindings) Create(reconciliation.RoleBinding) (reconciliation.RoleBinding, error) {
	panic("not confirmed")
}
func (bindings) Update(reconciliation.RoleBinding) (reconciliation.RoleBinding, error) {
	panic("not confirmed")
}

// validate lists the fields that the API server refuses, strict decoding included, which has the field "".
func validate(object json.RawMessage) []string {
	var errs field.ErrorList
	var err error
	switch kindOf(object) {
	case "Role":
		var internal rbac.Role
		var external *rbacv1.Role
		if external, err = strict[rbacv1.Role](object); err == nil {
			err = rbacdefaults.Convert_v1_Role_To_rbac_Role(external, &internal, nil)
			errs = validation.ValidateRole(&internal)
		}
	case "ClusterRole":
		var internal rbac.ClusterRole
		var external *rbacv1.ClusterRole
		if external, err = strict[rbacv1.ClusterRole](object); err == nil {
			err = rbacdefaults.Convert_v1_ClusterRole_To_rbac_ClusterRole(external, &internal, nil)
			errs = validation.ValidateClusterRole(&internal, validation.ClusterRoleValidationOptions{})
		}
	case "RoleBinding":
		var internal rbac.RoleBinding
		var external *rbacv1.RoleBinding
		if external, err = strict[rbacv1.RoleBinding](object); err == nil {
			rbacdefaults.SetObjectDefaults_RoleBinding(external)
			err = rbacdefaults.Convert_v1_RoleBinding_To_rbac_RoleBinding(external, &internal, nil)
			errs = validation.ValidateRoleBinding(&internal)
		}
	case "ClusterRoleBinding":
		var internal rbac.ClusterRoleBinding
		var external *rbacv1.ClusterRoleBinding
		if external, err = strict[rbacv1.ClusterRoleBinding](object); err == nil {
			rbacdefaults.SetObjectDefaults_ClusterRoleBinding(external)
			err = rbacdefaults.Convert_v1_ClusterRoleBinding_To_rbac_ClusterRoleBinding(external, &internal, nil)
			errs = validation.ValidateClusterRoleBinding(&internal)
		}
	default:
		return []string{"kind"}
	}
	if err != nil {
		return []string{""}
	}
	fields := []string{}
	for _, e := range errs {
		fields = append(fields, e.Field)
	}
	return fields
}

func kindOf(object json.RawMessage) string {
	var typed struct {
		Kind string `json:"kind"`
	}
	if err := json.Unmarshal(object, &typed); err != nil {
		return ""
	}
	return typed.Kind
}

// strict decodes as the API server does under fieldValidation=Strict.
func strict[T any](object json.RawMessage) (*T, error) {
	decoded := new(T)
	faults, err := kjson.UnmarshalStrict(object, decoded)
	if err != nil {
		return nil, err
	}
	if len(faults) > 0 {
		return nil, faults[0]
	}
	return decoded, nil
}

func decode[T any](object json.RawMessage) *T {
	decoded, err := strict[T](object)
	if err != nil {
		fatal(err)
	}
	return decoded
}

func decodeLive[T any](object json.RawMessage) *T {
	if len(object) == 0 || string(object) == "null" {
		return nil
	}
	return decode[T](object)
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "oracle:", err)
	os.Exit(1)
}
