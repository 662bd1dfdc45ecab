package main

import (
	"context"
	"net/http"
	"slices"
	"strings"
	_ "unsafe" // for go:linkname

	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/apiserver/pkg/authentication/authenticator"
	"k8s.io/apiserver/pkg/authentication/group"
	"k8s.io/apiserver/pkg/authentication/user"
	"k8s.io/apiserver/pkg/authorization/authorizer"
	"k8s.io/apiserver/pkg/authorization/authorizerfactory"
	"k8s.io/apiserver/pkg/authorization/union"
	"k8s.io/apiserver/pkg/endpoints/filters"
	apirequest "k8s.io/apiserver/pkg/endpoints/request"
	rbacapply "k8s.io/client-go/applyconfigurations/rbac/v1"
	rbacinformers "k8s.io/client-go/informers/rbac/v1"
	rbacclient "k8s.io/client-go/kubernetes/typed/rbac/v1"
	rbaclisters "k8s.io/client-go/listers/rbac/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/kubernetes/pkg/controller/clusterroleaggregation"
	rbacregistryvalidation "k8s.io/kubernetes/pkg/registry/rbac/validation"
	rbacauthorizer "k8s.io/kubernetes/plugin/pkg/auth/authorizer/rbac"
)

type objects struct {
	Roles               []*rbacv1.Role               `json:"roles"`
	ClusterRoles        []*rbacv1.ClusterRole        `json:"clusterRoles"`
	RoleBindings        []*rbacv1.RoleBinding        `json:"roleBindings"`
	ClusterRoleBindings []*rbacv1.ClusterRoleBinding `json:"clusterRoleBindings"`
}

type identity struct {
	Username string   `json:"username"`
	Groups   []string `json:"groups"`
}

// Every combination of one word of each list is a request.
type grid struct {
	Verbs        []string `json:"verbs"`
	Groups       []string `json:"groups"`
	Resources    []string `json:"resources"`
	Subresources []string `json:"subresources"`
	Names        []string `json:"names"`
	Namespaces   []string `json:"namespaces"`
	URLs         []string `json:"urls"`
}

// authorizes says of each request whether the API server lets it pass: members of system:masters in any case,
// others as RBAC says, with the rules that the controller manager writes into aggregated roles.
func authorizes(objects objects, who identity, requests []request) []bool {
	chain := authorizerOf(objects)
	asks := authenticated(who)
	allowed := []bool{}
	for _, r := range requests {
		allowed = append(allowed, isAllowed(chain, attributesOf(r, asks)))
	}
	return allowed
}

// differs says whether there is a request among the grids that is allowed after and was not before, and the reverse.
func differs(before, after objects, who identity, grids []grid) (gained, lost bool) {
	old, changed, asks := authorizerOf(before), authorizerOf(after), authenticated(who)
	for _, g := range grids {
		g.each(func(r request) bool {
			was, is := isAllowed(old, attributesOf(r, asks)), isAllowed(changed, attributesOf(r, asks))
			gained = gained || (is && !was)
			lost = lost || (was && !is)
			return !gained || !lost
		})
	}
	return gained, lost
}

func (g grid) each(visit func(request) bool) {
	for _, verb := range g.Verbs {
		for _, url := range g.URLs {
			if !visit(request{Verb: verb, URL: url}) {
				return
			}
		}
		for _, apiGroup := range g.Groups {
			for _, resource := range g.Resources {
				for _, subresource := range g.Subresources {
					for _, name := range g.Names {
						for _, namespace := range g.Namespaces {
							if !visit(request{
								Verb: verb, Group: apiGroup, Resource: resource, Subresource: subresource,
								Name: name, Namespace: namespace,
							}) {
								return
							}
						}
					}
				}
			}
		}
	}
}

func authorizerOf(objects objects) authorizer.Authorizer {
	_, static := rbacregistryvalidation.NewTestRuleResolver(
		objects.Roles, objects.RoleBindings, aggregate(objects.ClusterRoles), objects.ClusterRoleBindings,
	)
	return union.New(
		authorizerfactory.NewPrivilegedGroups(user.SystemPrivilegedGroup),
		rbacauthorizer.New(static, static, static, static),
	)
}

func isAllowed(chain authorizer.Authorizer, asked authorizer.Attributes) bool {
	// The error says which roles were not found.
	decision, _, _ := chain.Authorize(context.Background(), asked)
	return decision == authorizer.DecisionAllow
}

// authenticated adds the groups that the API server adds.
func authenticated(who identity) user.Info {
	known := authenticator.RequestFunc(func(*http.Request) (*authenticator.Response, bool, error) {
		return &authenticator.Response{User: &user.DefaultInfo{Name: who.Username, Groups: who.Groups}}, true, nil
	})
	response, _, err := group.NewAuthenticatedGroupAdder(known).AuthenticateRequest(nil)
	if err != nil {
		fatal(err)
	}
	return response.User
}

// attributesOf takes a request as it is, or, where it has a path, reads it as the API server does.
func attributesOf(r request, asks user.Info) authorizer.Attributes {
	if r.Path == "" {
		record := attributes(r).(authorizer.AttributesRecord)
		record.User = asks
		return record
	}
	resolver := &apirequest.RequestInfoFactory{
		APIPrefixes:          sets.NewString("api", "apis"),
		GrouplessAPIPrefixes: sets.NewString("api"),
	}
	sent, err := http.NewRequest(r.Method, "https://kubernetes"+r.Path, nil)
	if err != nil {
		fatal(err)
	}
	info, err := resolver.NewRequestInfo(sent)
	if err != nil {
		fatal(err)
	}
	ctx := apirequest.WithUser(apirequest.WithRequestInfo(context.Background(), info), asks)
	read, err := filters.GetAuthorizerAttributes(ctx)
	if err != nil {
		fatal(err)
	}
	return read
}

// aggregate has the controller fill the aggregated roles until it finds nothing more to do. It starts from empty
// ones: of roles that aggregate each other in a circle, it would keep old rules alive.
func aggregate(clusterRoles []*rbacv1.ClusterRole) []*rbacv1.ClusterRole {
	live, aggregated := []any{}, []string{}
	for _, role := range clusterRoles {
		role = role.DeepCopy()
		if role.AggregationRule != nil {
			role.Rules = nil
			aggregated = append(aggregated, role.Name)
		}
		live = append(live, role)
	}
	if err := cluster.store.Replace(live, ""); err != nil {
		fatal(err)
	}
	// A rule comes one role further in each pass.
	for range len(aggregated) + 1 {
		for _, name := range aggregated {
			if err := syncClusterRole(controller, context.Background(), name); err != nil {
				fatal(err)
			}
		}
	}
	filled := []*rbacv1.ClusterRole{}
	for _, role := range cluster.store.List() {
		filled = append(filled, role.(*rbacv1.ClusterRole))
	}
	slices.SortFunc(filled, func(one, other *rbacv1.ClusterRole) int {
		return strings.Compare(one.Name, other.Name)
	})
	return filled
}

// One for all questions: a controller cannot be thrown away without waiting for it.
var (
	cluster    = &clusterRoleStore{store: cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{})}
	controller = clusterroleaggregation.NewClusterRoleAggregation(cluster, cluster)
)

// What the controller does for one role. It is not exported, and its loop would wait for events and time.
//
//go:linkname syncClusterRole k8s.io/kubernetes/pkg/controller/clusterroleaggregation.(*ClusterRoleAggregationController).syncClusterRole
func syncClusterRole(c *clusterroleaggregation.ClusterRoleAggregationController, ctx context.Context, key string) error

// clusterRoleStore is the cluster as the controller sees it: what it lists, and where it applies.
type clusterRoleStore struct {
	rbacclient.ClusterRoleInterface
	store cache.Indexer
}

func (s *clusterRoleStore) Informer() cache.SharedIndexInformer {
	return cache.NewSharedIndexInformer(&cache.ListWatch{}, &rbacv1.ClusterRole{}, 0, cache.Indexers{})
}

func (s *clusterRoleStore) Lister() rbaclisters.ClusterRoleLister {
	return rbaclisters.NewClusterRoleLister(s.store)
}

func (s *clusterRoleStore) ClusterRoles() rbacclient.ClusterRoleInterface { return s }

func (s *clusterRoleStore) Apply(
	_ context.Context, applied *rbacapply.ClusterRoleApplyConfiguration, _ metav1.ApplyOptions,
) (*rbacv1.ClusterRole, error) {
	live, err := s.Lister().Get(*applied.Name)
	if err != nil {
		return nil, err
	}
	role := live.DeepCopy()
	role.Rules = nil
	for _, rule := range applied.Rules {
		role.Rules = append(role.Rules, rbacv1.PolicyRule{
			Verbs:           rule.Verbs,
			APIGroups:       rule.APIGroups,
			Resources:       rule.Resources,
			ResourceNames:   rule.ResourceNames,
			NonResourceURLs: rule.NonResourceURLs,
		})
	}
	return role, s.store.Update(role)
}

var _ rbacinformers.ClusterRoleInformer = (*clusterRoleStore)(nil)
