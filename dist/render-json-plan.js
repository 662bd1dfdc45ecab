export const id = 3650;
export const ids = [3650];
export const modules = {

/***/ 19332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sameMeaning)
/* harmony export */ });
/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
function sameMeaning(one, other) {
    const groups = new Set(one.groups);
    const others = new Set(other.groups);
    return (one.username === other.username &&
        groups.size === others.size &&
        [...groups].every((group) => others.has(group)));
}


/***/ }),

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ deadRowClause),
  eg: () => (/* binding */ deadRowFix),
  Ws: () => (/* binding */ deadRowSentence),
  hw: () => (/* binding */ otherPartition)
});

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/aws-auth/dead-words.js
/** Why a row gives nobody anything: a clause. */
const DEAD_WORDS = {
    shadowed: 'a later row with the same ARN replaces it, both username and groups',
    'shadowed-by-map-roles': 'a row of mapRoles has the same ARN, and mapRoles is read first',
    'role-path': 'AWS reports a role without its path, so an ARN with a path never matches',
    'assumed-role': 'the authenticator compares the ARN of the role, not that of its session',
    sso: 'sso rows need a feature that EKS does not enable',
    'no-instance': '{{EC2PrivateDNSName}} exists for EC2 instances only, so the authenticator rejects the login of a user',
    'other-partition': 'it is of another partition than the cluster, and no principal of another partition can log in',
    'never-matches': 'no principal has such an ARN',
};

// EXTERNAL MODULE: ./lib/aws-auth/joined-groups.js
var joined_groups = __webpack_require__(34390);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
// EXTERNAL MODULE: ./lib/aws-auth/near/partition-words.js
var partition_words = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/login/dead-row/dead-row-words.js







/** Why a row gives nobody anything: a clause. */
function deadRowClause(reason, { key, arn }) {
    if (reason !== 'never-matches')
        return DEAD_WORDS[reason];
    const message = faultOf(key, arn, [])?.message.replace(/\.$/, '') ?? DEAD_WORDS[reason];
    return message.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}
/** The same, continuing `gives nobody access`, with what is known of the cluster; ends with a full stop. */
function deadRowSentence(reason, row, { home }) {
    if (reason === 'never-matches')
        return `. ${faultOf(row.key, row.arn, [])?.message ?? 'No principal has such an ARN.'}`;
    if (reason !== 'other-partition')
        return `: ${DEAD_WORDS[reason]}.`;
    return `: ${otherPartition(row.arn, home)}.`;
}
/** What to do about it: a sentence. */
function deadRowFix(reason, row, about) {
    const { known, home, by } = about;
    switch (reason) {
        case 'shadowed':
        case 'shadowed-by-map-roles':
            return `Remove this row: access stays as it is.${by === undefined ? '' : (0,joined_groups/* joiningWords */.u)({ name: `row ${by.index + 1} of ${by.key}`, groups: by.groups }, row.groups)}`;
        case 'role-path':
            return `Write ${(0,aws_auth_arn/* stripRolePath */.eP)(row.arn)}.`;
        case 'assumed-role':
            return `Write ${rowArns(row.arn, known)[0] ?? 'the ARN of the role, arn:aws:iam::<account>:role/<name>'}.`;
        case 'sso':
            return 'Write a row with the ARN of the role that IAM Identity Center created, without its path.';
        case 'no-instance':
            return 'Give the row a username without this template, and remove the groups of nodes from it.';
        case 'other-partition':
            return home === undefined
                ? 'Write the ARN of a principal of the cluster’s partition.'
                : `If you mean ${(0,partition_words/* inPartition */.o)(row.arn, home.partition)}, write that. Otherwise remove the row.`;
        case 'never-matches': {
            const meant = rowArns(row.arn, known);
            if (meant.length > 0)
                return `If you mean ${meant.join(' or ')}, write that.`;
            return faultOf(row.key, row.arn, known.accounts)?.fix ?? 'Copy the ARN from IAM again.';
        }
    }
}
/** As a row has them: without the path of a role. */
function rowArns(arn, known) {
    return (0,meant_arns/* meantArns */.O)(arn, known).map(aws_auth_arn/* stripRolePath */.eP);
}
/** Why nobody of another partition logs in: a clause. */
function otherPartition(arn, home) {
    const where = home === undefined ? 'the cluster' : WHERE[home.by](home.partition);
    return `it is ${(0,partition_words/* otherPartitionWords */.k)((0,arn_parts/* partitionInArn */.V)(arn).toLowerCase(), where)}`;
}
const WHERE = {
    cluster: (partition) => `the cluster is in ${partition}`,
    caller: (partition) => `the cluster is in ${partition}, like the identity that asks`,
    nodes: (partition) => `the rows of nodes are of ${partition}`,
};
/** What the file would say of the ARN, so that both say the same. */
function faultOf(key, arn, accounts) {
    const judged = (0,principal/* principalArn */.EJ)(key === 'mapRoles' ? 'role' : 'user', arn, accounts);
    return judged.ok ? undefined : judged.fault;
}


/***/ }),

/***/ 51701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   gl: () => (/* binding */ newcomerOf),
/* harmony export */   r8: () => (/* binding */ newcomersOf)
/* harmony export */ });
/* unused harmony export subjectOfItem */
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);


/** More are counted: the top of a text is never shortened, and whoever adds thousands must not make it no review. */
const MOST = 20;
/** Those that a reviewer must see by name; `undefined` where there is nothing to say. */
function newcomersOf(drift) {
    const grave = drift.items.filter((one) => one.isNew && (0,_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .isGraveItem */ .Fs)(one));
    const isUnknown = drift.compared === 'changed';
    if (grave.length === 0 && !isUnknown)
        return undefined;
    return {
        shown: grave.slice(0, MOST).map(newcomerOf),
        more: Math.max(0, grave.length - MOST),
        ...(isUnknown ? { unknown: true } : {}),
    };
}
function newcomerOf({ what, power }) {
    const subject = subjectOfItem(what);
    const by = byOf(what);
    if (power === 'unknown')
        return { subject, power, parts: [], scopes: [], by };
    if (power === undefined)
        return { subject, power: 'login', parts: [], scopes: [], by };
    const { held, scopes } = power;
    return { subject, power: held.power, parts: held.parts.map(({ rule }) => rule), scopes, by };
}
function subjectOfItem(what) {
    switch (what.kind) {
        case 'binding':
            return (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(what.subject);
        case 'rules':
            return `object ${what.role}`;
        default:
            return `principal ${what.principal}`;
    }
}
const FEW = 5;
/** What makes an admin comes first. */
function fewGroups(groups) {
    const rank = (group) => (group === 'system:masters' ? 0 : 1);
    return groups.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_GROUPS);
}
const MOST_GROUPS = 10;
function byOf(what) {
    switch (what.kind) {
        case 'row': {
            const { kind, groups, isBeneath, isOfNodes } = what;
            return {
                kind,
                groups: fewGroups(groups),
                ...(isBeneath ? { beneath: true } : {}),
                ...(isOfNodes ? { nodes: true } : {}),
            };
        }
        case 'account':
            return { kind: what.kind };
        case 'entry':
            return {
                kind: what.kind,
                ...(what.gives === undefined ? {} : { groups: fewGroups(what.gives.groups) }),
            };
        case 'policy':
            return { kind: what.kind, policy: what.policy, scope: what.scope };
        case 'binding': {
            const { kind, role, bindings, holders } = what;
            return { kind, role, bindings: bindings.slice(0, FEW), holders: holders.slice(0, FEW) };
        }
        case 'rules': {
            const { kind, added } = what;
            return { kind, rules: added.slice(0, FEW).map(ruleText), more: Math.max(0, added.length - FEW) };
        }
    }
}
/** `get secrets`, `create deployments.apps`, `get secrets/db`, `get /metrics` */
function ruleText(atom) {
    if ('url' in atom)
        return `${atom.verb} ${atom.url}`;
    const { verb, group, resource, name } = atom;
    const kind = group === '' ? resource : `${resource}.${group}`;
    return `${verb} ${kind}${name === undefined ? '' : ` named ${name}`}`;
}


/***/ }),

/***/ 76629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ matchedName),
/* harmony export */   J4: () => (/* binding */ asAccessSubject),
/* harmony export */   cQ: () => (/* binding */ inSubjectOrder),
/* harmony export */   cW: () => (/* binding */ userSubject),
/* harmony export */   ez: () => (/* binding */ userNote),
/* harmony export */   fc: () => (/* binding */ groupHolders),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48184);

/** The subject of a binding, when it is named as what it is. */
function asAccessSubject(subject) {
    const { kind, name } = subject;
    switch (kind) {
        case 'User':
            return userSubject(name);
        case 'Group':
            return { kind: 'group', name };
        case 'ServiceAccount':
            return { kind: 'serviceAccount', namespace: subject.namespace, name };
    }
}
/**
 * Whoever logs in with the username; a service account has one too.
 *
 * Source: `MakeUsername` and `SplitUsername` in apiserver/pkg/authentication/serviceaccount/util.go
 */
function userSubject(username) {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(username) ?? [];
    return namespace === undefined || name === undefined
        ? { kind: 'user', name: username }
        : { kind: 'serviceAccount', namespace, name };
}
/** The username or group by which a subject of a binding matches; no namespace of a service account has a colon. */
function matchedName(subject) {
    return subject.kind === 'ServiceAccount'
        ? `system:serviceaccount:${subject.namespace}:${subject.name}`
        : subject.name;
}
/** Equal for the same subject. */
function subjectKey(subject) {
    return subject.kind === 'serviceAccount'
        ? `${subject.kind} ${subject.namespace}/${subject.name}`
        : `${subject.kind} ${subject.name}`;
}
/** By kind, then by name. */
function inSubjectOrder(subjects) {
    const keyed = subjects.map((subject) => ({
        subject,
        kind: KINDS.indexOf(subject.kind),
        key: subjectKey(subject),
    }));
    return keyed
        .toSorted((one, other) => one.kind - other.kind || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
        .map(({ subject }) => subject);
}
const KINDS = ['principal', 'group', 'user', 'serviceAccount'];
/** `whoever has it`: those who hold a group, in words that stand behind its name and hold none from outside. */
function groupHolders(group) {
    if ((0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(group) !== undefined)
        return LITERAL;
    if (group.startsWith('system:serviceaccounts:'))
        return 'every service account of that namespace';
    return HOLDERS[group] ?? 'whoever has it';
}
/** What stands behind the name of a user: nothing, or ` (literally …)` where somebody hopes that RBAC fills it in. */
function userNote(username) {
    return (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(username) === undefined ? '' : ` (${LITERAL})`;
}
const LITERAL = 'literally: RBAC fills in no templates, and no IAM principal has this name';
/**
 * Groups that the API server gives by itself.
 *
 * Source: the constants of apiserver/pkg/authentication/user/user.go and serviceaccount/util.go
 */
const HOLDERS = {
    'system:authenticated': 'everybody with a login, including service accounts',
    'system:unauthenticated': 'anybody who reaches the API server, without a login',
    'system:serviceaccounts': 'every service account',
    'system:nodes': 'every node',
};


/***/ }),

/***/ 77456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ cleanMeaning),
/* harmony export */   jv: () => (/* binding */ cleanObject),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** The object without what the API server keeps for itself (`uid`, `resourceVersion`, `managedFields`, …). */
function cleanObject(object) {
    const { name, namespace, labels, annotations } = object.metadata;
    const { apiVersion, kind } = object;
    const head = {
        apiVersion,
        kind,
        metadata: defined({ name, namespace, labels: sorted(labels), annotations: sorted(annotations) }),
    };
    switch (object.kind) {
        case 'Role':
            return defined({ ...head, rules: object.rules?.map(cleanRule) });
        case 'ClusterRole':
            return object.aggregationRule === undefined
                ? defined({ ...head, rules: object.rules?.map(cleanRule) })
                : { ...head, aggregationRule: object.aggregationRule };
        case 'RoleBinding':
        case 'ClusterRoleBinding': {
            const { apiGroup, kind: role, name: roleName } = object.roleRef;
            return defined({
                ...head,
                roleRef: defined({ apiGroup, kind: role, name: roleName }),
                subjects: object.subjects?.map((subject) => defined({
                    kind: subject.kind,
                    apiGroup: subject.apiGroup,
                    name: subject.name,
                    namespace: subject.namespace,
                })),
            });
        }
    }
}
/** The row's meaning, groups in order: their order in aws-auth means nothing. */
function cleanMeaning({ username, groups }) {
    return { username, groups: [...groups].sort() };
}
/** Without the keys that are `undefined`, in the order given. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
function cleanRule(rule) {
    const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule;
    return defined({ apiGroups, resources, resourceNames, nonResourceURLs, verbs });
}
function sorted(values) {
    const entries = Object.entries(values ?? {});
    return entries.length === 0
        ? undefined
        : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

/***/ 53912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planJson: () => (/* binding */ planJson)
});

// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 9 modules
var kinds = __webpack_require__(21684);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
;// CONCATENATED MODULE: ./lib/render/json/context.js


/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
function contextJson({ target, unmanaged, drift }) {
    const { cluster, door, region, account, arn, context, kubeconfig, directory, endpoint } = target;
    return {
        target: (0,clean/* defined */.sw)({ cluster, door, region, account, arn, context, kubeconfig, directory, endpoint }),
        unmanaged: {
            rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...(0,clean/* cleanMeaning */.Pr)(row) })),
            accounts: unmanaged.accounts,
            returned: unmanaged.returned,
            bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
                const { roleRef, subjects } = (0,clean/* cleanObject */.jv)(object);
                const found = danger && { rule: danger.rule, severity: danger.severity };
                return (0,clean/* defined */.sw)({ id, roleRef, subjects, reaches, danger: found });
            }),
        },
        drift: driftJson(drift),
    };
}
function driftJson({ compared, items }) {
    return {
        compared,
        items: items.map(({ what, isNew, power }) => ({ new: isNew, ...whatJson(what), ...powerJson(power) })),
    };
}
function whatJson(what) {
    switch (what.kind) {
        case 'row': {
            const { kind, principal, username, groups, isBeneath, isOfNodes } = what;
            return { kind, principal, username, groups, beneathEntry: isBeneath, ofNodes: isOfNodes };
        }
        case 'account':
            return { kind: what.kind, account: what.principal };
        case 'entry':
            return (0,clean/* defined */.sw)({ kind: what.kind, principal: what.principal, ...what.gives });
        case 'policy': {
            const { kind, principal, policy, scope } = what;
            return (0,clean/* defined */.sw)({ kind, principal, policy, namespace: scope === '' ? undefined : scope });
        }
        case 'binding': {
            const { kind, subject, role, scope, bindings } = what;
            const namespace = scope === '' ? undefined : scope;
            return (0,clean/* defined */.sw)({ kind, subject: { ...subject }, role, namespace, bindings });
        }
        case 'rules':
            return { kind: what.kind, role: what.role, added: what.added.map(newcomer/* ruleText */.Y3) };
    }
}
/** The word of the one scale, and where it holds; `none` where nothing comes with it beside what everybody has. */
function powerJson(power) {
    if (power === 'unknown' || power === undefined)
        return { power: power ?? 'none' };
    const { held, scopes } = power;
    return { power: held.power, ...(scopes.includes('') ? {} : { namespaces: scopes }) };
}

;// CONCATENATED MODULE: ./lib/render/json/effects.js

/** Keys in a fixed order, whatever the order in memory. */
function effectsJson({ access, console, limits }) {
    return { access: access.map(effectJson), console: console.map(consoleJson), limits };
}
function effectJson(effect) {
    return (0,clean/* defined */.sw)({
        subjects: effect.subjects.map(subjectJson),
        gained: effect.gained.map(accessJson),
        lost: effect.lost.map(accessJson),
        gainedThrough: effect.gainedThrough.map(pathJson),
        lostThrough: effect.lostThrough.map(pathJson),
        danger: effect.danger,
        someLogins: effect.someLogins,
    });
}
function subjectJson(subject) {
    const { kind, name } = subject;
    return kind === 'serviceAccount' ? { kind, namespace: subject.namespace, name } : { kind, name };
}
function accessJson(access) {
    const { kind } = access;
    switch (access.kind) {
        case 'everything':
            return { kind };
        case 'resources': {
            const resources = access.resources.map(({ group, resource }) => ({ group, resource }));
            const scope = scopeJson(access.scope);
            return (0,clean/* defined */.sw)({ kind, scope, verbs: verbsJson(access.verbs), resources, names: access.names });
        }
        case 'urls':
            return { kind, verbs: verbsJson(access.verbs), urls: access.urls };
    }
}
function scopeJson(scope) {
    return scope.kind === 'cluster' ? { kind: scope.kind } : { kind: scope.kind, namespace: scope.namespace };
}
function verbsJson({ words, others }) {
    return { words, others };
}
function pathJson(path) {
    const { kind, symbolic } = path;
    if (path.kind === 'masters')
        return (0,clean/* defined */.sw)({ kind, symbolic });
    if (path.kind === 'policy')
        return (0,clean/* defined */.sw)({ kind, policy: path.policy, namespace: path.namespace });
    const { subject, binding, role } = path;
    const { kind: subjectKind, name } = subject;
    const namespace = subject.kind === 'ServiceAccount' ? subject.namespace : undefined;
    return (0,clean/* defined */.sw)({ kind, subject: (0,clean/* defined */.sw)({ kind: subjectKind, name, namespace }), binding, role, symbolic });
}
function consoleJson({ principals, iam, mapping, rbac }) {
    const { kind } = rbac;
    const namespaces = rbac.kind === 'namespaces' ? rbac.namespaces : undefined;
    const missing = rbac.kind === 'none' ? undefined : rbac.missing;
    return { principals, iam, mapping, rbac: (0,clean/* defined */.sw)({ kind, namespaces, missing }) };
}

;// CONCATENATED MODULE: ./lib/render/json/plan.js




/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
function planJson(plans) {
    const clusters = plans.map((plan) => {
        const { target, unmanaged, drift } = contextJson(plan);
        return (0,clean/* defined */.sw)({
            name: plan.cluster,
            target,
            digest: plan.digest,
            changes: plan.changes.map(changeJson),
            effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
            unmanaged,
            drift,
            problems: plan.problems.map(problemJson),
        });
    });
    return `${JSON.stringify({ version: 2, clusters }, undefined, 2)}\n`;
}
function changeJson(change) {
    const { kind, action, where } = change;
    return (0,clean/* defined */.sw)({ kind, action, ...(0,kinds/* toldKind */.M)(change).json(change), where: placeJson(where) });
}
function problemJson({ code, severity, brought, where, message, found, allowed, fix }) {
    return (0,clean/* defined */.sw)({ code, severity, brought, where: placeJson(where), message, found, allowed, fix });
}
function placeJson(where) {
    if (where === undefined)
        return undefined;
    const { file, line, column, endLine, endColumn, cluster, object } = where;
    return (0,clean/* defined */.sw)({ file, line, column, endLine, endColumn, cluster, object });
}


/***/ }),

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   aK: () => (/* binding */ undoesWords),
/* harmony export */   rU: () => (/* binding */ UNDOES),
/* harmony export */   yy: () => (/* binding */ toolWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** `eksctl, in the CloudFormation stack x`; `Helm, release shop/x`; `Argo CD, application x` */
function toolWords({ tool, name }) {
    if (name === undefined)
        return [tool === 'controller' ? 'a controller' : tool];
    switch (tool) {
        case 'CloudFormation':
            return ['the CloudFormation stack ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'eksctl':
            return ['eksctl, in the CloudFormation stack ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'controller':
            return ['the controller of ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'ACK':
        case 'Crossplane':
            return [`${tool}, as `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        default:
            return [`${tool}, ${NAMED[tool] ?? 'as'} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
    }
}
/** `Helm`, as the subject of a sentence about something of the tool that was named before. */
function toolName({ tool }) {
    return tool === 'controller' ? 'its controller' : tool;
}
const NAMED = {
    Helm: 'release',
    'Argo CD': 'application',
    Flux: 'as',
    OLM: 'of',
};
/**
 * What the tool does to an object of its own that somebody else changed or deleted, as the rest of a sentence that
 * begins with the tool: `undoes it with the next upgrade of the release`.
 *
 * Sources: https://helm.sh/docs/faq/changes_since_helm2 (three-way merge: what the chart says wins);
 * https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/ (only with selfHeal it is soon);
 * https://fluxcd.io/flux/components/kustomize/kustomizations/ (drift is corrected at each interval);
 * https://developer.hashicorp.com/terraform/tutorials/state/resource-drift;
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_refresh/ (an `up` compares with its state, not with the cluster);
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks-readme.html (manifests are applied with
 * `kubectl apply --prune` when they change); https://olm.operatorframework.io/docs/concepts/;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/drift-recovery/;
 * https://docs.crossplane.io/latest/managed-resources/managed-resources/
 */
const UNDOES = {
    Helm: 'undoes it with the next upgrade of the release',
    'Argo CD': 'undoes it with the next sync, with selfHeal within seconds',
    Flux: 'undoes it within minutes',
    Terraform: 'undoes it with the next apply',
    OpenTofu: 'undoes it with the next apply',
    Pulumi: 'undoes it with the next update that refreshes or changes it',
    CDK: 'undoes it with the next deployment that changes the manifest',
    CloudFormation: 'undoes it with the next update of the stack that changes it',
    eksctl: 'undoes it with the next command that makes or deletes the same',
    OLM: 'undoes it within minutes',
    Kustomize: 'does nothing by itself: whoever applies its output undoes it',
    ACK: 'undoes it within hours',
    Crossplane: 'undoes it within minutes',
    controller: 'may undo it at any time, and deletes it with its owner',
};
/** The same of a tool as it is found: one that only made something leaves it alone. */
function undoesWords({ tool, name }) {
    return name === undefined && KEEPS_BY_NAME.has(tool)
        ? 'leaves alone what it only rendered or wrote: whoever still applies that undoes it'
        : UNDOES[tool];
}
/** Their marks on what they look after name a release, an application or the like. */
const KEEPS_BY_NAME = new Set(['Helm', 'Argo CD', 'Flux']);


/***/ }),

/***/ 32868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   Mx: () => (/* binding */ phraseTerminal),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   ls: () => (/* binding */ phraseHtml),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27335);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);



function code(text) {
    return { code: text };
}
/** @param words of this program, or a phrase */
function strong(words) {
    return { strong: words };
}
/** A message of a problem: text between backticks in it is code. */
function sentence(text) {
    return { sentence: text };
}
/** Without an address it is the words alone. */
function linked(words, url) {
    return url === undefined ? words : [{ link: words, url }];
}
function phraseMarkdown(phrase) {
    return shown(phrase, {
        code: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti,
        strong: (words) => `**${words}**`,
        sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .plainMarkdown */ .EO,
        link: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf,
    });
}
/** Inside of an element of HTML, such as `<summary>`, where Markdown means nothing. */
function phraseHtml(phrase) {
    return shown(phrase, {
        code: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8,
        strong: (words) => `<b>${words}</b>`,
        sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8,
        link: (words) => words,
    });
}
/** A text that could be taken for words of this program stands in quotes. Links are left out. */
function phraseTerminal(phrase) {
    return shown(phrase, { ...PLAIN, code: quoted, sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo });
}
function quoted(text) {
    return /^[^\s"→]*[^\s",;→]$/.test(text) ? (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text) : `"${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text.replaceAll('"', '\\"'))}"`;
}
function phraseText(phrase) {
    return shown(phrase, PLAIN);
}
const asItIs = (text) => text;
const PLAIN = { code: asItIs, strong: asItIs, sentence: asItIs, link: asItIs };
function shown(phrase, show) {
    return phrase
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return show.code(piece.code);
        if ('sentence' in piece)
            return show.sentence(piece.sentence);
        if ('link' in piece)
            return show.link(shown(piece.link, show), piece.url);
        const { strong: words } = piece;
        return show.strong(typeof words === 'string' ? words : shown(words, show));
    })
        .join('');
}
/** `a, b, c`, `a; b; c`. Empty phrases are left out. */
function join(phrases, separator) {
    return phrases
        .filter((phrase) => phrase.length > 0)
        .flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
/** At most `limit` of the texts as code, and how many more there are. */
function codes(texts, limit) {
    const { shown, more } = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(texts, limit);
    const list = join(shown.map((text) => [code(text)]), ', ');
    return more === 0 ? list : [...list, ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(more)} more`];
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftOutOf),
/* harmony export */   k: () => (/* binding */ shortArn)
/* harmony export */ });
/**
 * How a principal of IAM is called in sentences and tables: `role/ci` where it is of the account at home, its whole ARN
 * where it is of any other, and `account/444455556666` for an account that is a principal as a whole.
 *
 * @param home twelve digits; `undefined` where it is not known which account that is: then every ARN is whole
 */
function shortArn(principal, home) {
    if (/^\d{12}$/.test(principal))
        return `account/${principal}`;
    const { account, name } = IAM.exec(principal)?.groups ?? {};
    return name !== undefined && account === home ? name : principal;
}
/** What `shortArn` leaves out of the front of an ARN, `arn:aws:iam::111122223333:`; nothing where it stays whole. */
function leftOutOf(principal, home) {
    const short = shortArn(principal, home);
    return principal.endsWith(short) ? principal.slice(0, principal.length - short.length) : '';
}
const IAM = /^arn:[a-z-]+:iam::(?<account>\d{12}):(?<name>.+)$/s;


/***/ })

};
