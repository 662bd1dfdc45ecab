export const id = 1762;
export const ids = [1762];
export const modules = {

/***/ 88235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ reservedPrefix),
/* harmony export */   OT: () => (/* binding */ beforeSession),
/* harmony export */   Sd: () => (/* binding */ isRefusedGroup),
/* harmony export */   X0: () => (/* binding */ isEntryUsername),
/* harmony export */   _: () => (/* binding */ lacksColon),
/* harmony export */   p3: () => (/* binding */ ALLOWED),
/* harmony export */   up: () => (/* binding */ isEntryGroup)
/* harmony export */ });
/**
 * Names that access entries can have, and those that EKS refuses.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
/** Whether an entry can have the group; a template, which EKS does not document for groups, is not tried. */
function isEntryGroup(group) {
    return !isRefusedGroup(group) && !group.includes('{{');
}
/** Whether an entry can have the username; a template that EKS does not document is not tried. */
function isEntryUsername(username) {
    if (username === '' || reservedPrefix(username) !== undefined || lacksColon(username))
        return false;
    const rest = SESSION.reduce((text, template) => text.replaceAll(template, ''), username);
    return !rest.includes('{{');
}
/** Whether EKS refuses the group. */
function isRefusedGroup(group) {
    return group.startsWith('system:');
}
/** `system:`, if the username begins with it and EKS therefore refuses it. */
function reservedPrefix(username) {
    return RESERVED.find((prefix) => username.startsWith(prefix));
}
/** Whether EKS refuses the username because of its session name. */
function lacksColon(username) {
    return beforeSession(username)?.includes(':') === false;
}
/** What stands before the first session name; `undefined` where there is none. */
function beforeSession(username) {
    const at = username.search(/\{\{SessionName(Raw)?\}\}/);
    return at < 0 ? undefined : username.slice(0, at);
}
const RESERVED = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'];
const SESSION = ['{{SessionName}}', '{{SessionNameRaw}}'];
/** How problems tell what is allowed. */
const ALLOWED = {
    group: 'a group that does not begin with system:',
    prefix: 'a name that does not begin with system:, eks:, aws:, amazon: or iam:',
    colon: 'a fixed prefix with a ":" before the template, such as "ci:{{SessionName}}"',
};


/***/ }),

/***/ 46378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ NOT_SET),
/* harmony export */   s: () => (/* binding */ TARGET_FACTS)
/* harmony export */ });
/** What a guard says that has no default and is not there. */
const NOT_SET = 'not set';
// `mapping` is none of them: it leads nowhere else, and who is moved by it is a change of the plan.
const TARGET_FACTS = [
    'door',
    'account',
    'region',
    'assumeRole',
    'context',
    'kubeconfig',
    'directory',
];


/***/ }),

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WC: () => (/* binding */ arnFault),
  EJ: () => (/* binding */ principalArn),
  O7: () => (/* binding */ removedArn)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
;// CONCATENATED MODULE: ./lib/access/meant-fault.js


/** With the ARN that was most likely meant, where this one is a slip away from it. */
function withMeant(fault, about) {
    const { key, arn, accounts } = about;
    // White space around it is to be left out, which is no guess.
    if (!SLIPS.has(fault.code) || (0,aws_auth_arn/* parseArn */.Lw)(arn.trim()).kind === key)
        return fault;
    const meant = (0,meant_arns/* meantArns */.O)(arn, { accounts }).filter((one) => (0,aws_auth_arn/* parseArn */.Lw)(one).kind === key);
    return meant.length === 0 ? fault : { ...fault, fix: `If you mean ${meant.join(' or ')}, write that.` };
}
const SLIPS = new Set([
    'principal-not-an-arn',
    'principal-white-space',
    'principal-service',
]);

// EXTERNAL MODULE: ./lib/access/service-linked.js
var service_linked = __webpack_require__(4495);
;// CONCATENATED MODULE: ./lib/access/principal.js






/** Judges the value of `role` or `user`. `accounts` are those that the file names. */
function principalArn(kind, arn, accounts) {
    const notice = kind === 'role' ? (0,service_linked/* serviceLinkedNotice */.$)(arn) : undefined;
    if (notice !== undefined)
        return { ok: true, kind, arn, notice };
    const fault = arnFault(kind, arn, accounts);
    return fault === undefined
        ? { ok: true, kind, arn }
        : { ok: false, fault: withMeant(fault, { key: kind, arn, accounts }) };
}
/**
 * What is wrong with the ARN of a principal that is to be removed; `undefined` where a row may have it. More may stand in
 * rows than can be declared, and has to be named to be removed.
 */
function removedArn(key, arn, accounts) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
    switch (parsed.kind) {
        case 'service-linked-role':
        case 'assumed-role':
            return key === 'role' ? undefined : arnFault(key, arn, accounts);
        case 'root':
        case 'federated-user':
            return key === 'user' ? undefined : arnFault(key, arn, accounts);
        case 'invalid':
            return parsed.reason === 'name' && !/\s/.test(arn) ? undefined : arnFault(key, arn, accounts);
        default:
            return arnFault(key, arn, accounts);
    }
}
/** What is wrong with the ARN of a role or user, as which people, programs or nodes log in. */
function arnFault(key, arn, accounts) {
    const allowed = ALLOWED[key];
    if (/\s/.test(arn)) {
        return {
            code: 'principal-white-space',
            message: 'The ARN contains white space, so it matches no principal.',
            allowed,
            fix: /\s/.test(arn.trim())
                ? 'Copy the ARN from IAM again: no name in IAM contains a space.'
                : `Write ${arn.trim()}.`,
        };
    }
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
    switch (parsed.kind) {
        case 'role':
        case 'user':
            if (parsed.kind === key)
                return undefined;
            return {
                code: 'principal-wrong-key',
                message: `This is the ARN of a ${parsed.kind}, under "${key}".`,
                allowed,
                fix: `Write ${parsed.kind}: ${arn}.`,
            };
        case 'assumed-role': {
            const role = `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.role}`;
            return {
                code: 'principal-assumed-role',
                message: 'This is the ARN of a session of a role, which aws-auth never matches.',
                allowed,
                fix: `Write role: ${role}.`,
            };
        }
        case 'service-linked-role':
            return {
                code: 'principal-service-linked-role',
                message: 'Only an AWS service can assume a service-linked role.',
                allowed,
                fix: key === 'user' ? `Write role: ${arn}.` : 'Use a role that people, programs or nodes can assume.',
            };
        case 'group':
            return {
                code: 'principal-iam-group',
                message: 'An IAM group is not a principal: nobody can sign in as a group.',
                allowed,
                fix: 'Use a role that the members can assume, or declare each member as a user.',
            };
        case 'root':
            return {
                code: 'principal-root',
                message: 'This is the root user of an account, which is not for daily work.',
                allowed,
                fix: `Use a role or a user. For all principals of the account: account: "${parsed.account}".`,
            };
        case 'federated-user':
            return {
                code: 'principal-federated-user',
                message: 'This is the ARN of a federated user, which exists only as long as its session.',
                allowed,
                fix: 'Use the IAM role or user behind it.',
            };
        case 'wildcard':
            return {
                code: 'principal-wildcard',
                message: 'aws-auth has no wildcards: "*" and "?" match only themselves.',
                allowed,
                fix: 'Declare each principal, or the account for all of its principals.',
            };
        case 'other':
            return otherFault(parsed, allowed);
        case 'invalid':
            return invalidFault(parsed.reason, { arn, key, accounts });
    }
}
const ALLOWED = {
    role: 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/console',
    user: 'the ARN of an IAM user, such as arn:aws:iam::111122223333:user/alice',
};
function otherFault(parsed, allowed) {
    if (parsed.service !== 'iam') {
        return {
            code: 'principal-service',
            message: `This is an ARN of the service "${parsed.service}", and a principal is an IAM role or user.`,
            allowed,
            fix: 'Write the ARN of the IAM role or user.',
        };
    }
    const profile = parsed.resource.startsWith('instance-profile/');
    return {
        code: 'principal-resource',
        message: `An IAM resource of type "${parsed.resource.split('/')[0]}" cannot sign in.`,
        allowed,
        fix: profile ? 'Write the ARN of the role in the instance profile.' : 'Write the ARN of a role or user.',
    };
}
function invalidFault(reason, about) {
    const { arn, key, accounts } = about;
    const allowed = ALLOWED[key];
    const parts = arn.split(':');
    switch (reason) {
        case 'not-an-arn': {
            const fix = `Write account: "${arn}" for all principals of the account, or the ARN of a ${key}.`;
            if (/^[0-9]{12}$/.test(arn))
                return { code: 'principal-not-an-arn', message: 'This is an account id.', allowed, fix };
            const name = arn.replace(/^(role|user)\//, '');
            const whole = /^[\w+=,.@/-]+$/.test(name) ? `arn:aws:iam::<account id>:${key}/${name}` : ALLOWED[key];
            return { code: 'principal-not-an-arn', message: 'This is not an ARN.', allowed, fix: `Write ${whole}.` };
        }
        case 'unknown-partition': {
            const near = (0,nearest/* nearest */.pA)(parts[1] ?? '', aws_auth_arn/* PARTITIONS */.S1);
            return {
                code: 'principal-partition',
                message: `"${parts[1]}" is not an AWS partition.`,
                allowed: aws_auth_arn/* PARTITIONS */.S1.join(', '),
                fix: near === undefined ? 'Use the partition of your account.' : `Use ${near}.`,
            };
        }
        case 'region':
            return {
                code: 'principal-region',
                message: `IAM is global, so its ARNs have no region, but this one has "${parts[3]}".`,
                allowed,
                fix: `Write ${[...parts.slice(0, 3), '', ...parts.slice(4)].join(':')}.`,
            };
        case 'account':
            return {
                code: 'principal-account',
                message: (0,meant_arns/* isAccountPlaceholder */.j)(parts[4] ?? '')
                    ? `The account id in this ARN is "${parts[4]}", a placeholder that is taken literally.`
                    : `The account id in this ARN is "${parts[4]}", not twelve digits.`,
                allowed,
                fix: (0,near_account/* accountFix */.b)(parts[4] ?? '', accounts),
            };
        case 'name':
            return {
                code: 'principal-name',
                message: 'IAM does not allow this name or path.',
                allowed: 'a name of letters, digits and + = , . @ - _, with an optional path before it, such as teams/',
                fix: 'Copy the ARN from IAM again.',
            };
    }
}


/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ serviceLinkedNotice),
/* harmony export */   d: () => (/* binding */ serviceLinkedEntryFault)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);

/**
 * What is to be known of a service-linked role as a principal; `undefined` for any other ARN. A row can have one, as AWS
 * Batch and EMR need it, and is spelled without the path like that of any role.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html ("you can't create an access entry
 * for a service-linked role"), https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html
 */
function serviceLinkedNotice(arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    if (parsed.kind !== 'service-linked-role')
        return undefined;
    return {
        code: 'principal-service-linked-role',
        severity: 'notice',
        message: `Its row has the ARN ${(0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arn)}, because AWS reports a role without its path. EKS refuses access entries for service-linked roles.`,
        allowed: 'a service-linked role in a cluster that reads aws-auth',
        fix: OF_EKS.test(parsed.path)
            ? 'Remove it: EKS gives its own roles the access that they need.'
            : 'Nothing, if the cluster reads aws-auth. In the authentication mode API only an access entry that the service itself makes can give it access.',
    };
}
/**
 * Why EKS refuses an access entry for a service-linked role, and what to do; `undefined` for any other ARN.
 *
 * @param gets `and this principal would get one in prod`
 */
function serviceLinkedEntryFault(arn, gets) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    if (parsed.kind !== 'service-linked-role')
        return undefined;
    return {
        code: 'principal-service-linked-role',
        message: `EKS refuses access entries for service-linked roles, ${gets}.`,
        allowed: 'a role that is not service-linked, or clusters that use aws-auth',
        fix: OF_EKS.test(parsed.path)
            ? 'Remove it: EKS gives its own roles the access that they need.'
            : 'Remove it, or give the entry other clusters: the access entry of such a role is made by its service.',
    };
}
const OF_EKS = /^aws-service-role\/eks(-\w+)?\.amazonaws\./;


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   qW: () => (/* binding */ principalKey),
/* harmony export */   tL: () => (/* binding */ arnKey),
/* harmony export */   tP: () => (/* binding */ roleOrUser)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);

/**
 * Equal for two ARNs exactly when aws-iam-authenticator takes them for the same (`strings.EqualFold`), for all that an
 * identity can be: identities are ASCII, and the long s and the Kelvin sign are the only other characters that fold to
 * ASCII letters.
 */
function arnKey(arn) {
    return arn.replaceAll('ſ', 's').replaceAll('\u212A', 'k').toLowerCase();
}
// Of the same principals again and again, as in parseArn.
const keys = new Map();
/**
 * Equal for all ways to write one principal of IAM, or one account: case does not count, and neither does the path of
 * a role, which STS does not report. An access entry has the path, a row of aws-auth has not.
 */
function principalKey(principal) {
    const earlier = keys.get(principal);
    if (earlier !== undefined)
        return earlier;
    const key = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arnKey(principal));
    keys.set(principal, key);
    return key;
}
/** True for the id of an account, where a principal may be an ARN. */
function isAccount(principal) {
    return /^\d{12}$/.test(principal);
}
/** What the ARN of a principal of IAM is of, whatever its case. */
function roleOrUser(principal) {
    return (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arnKey(principal)).kind === 'user' ? 'user' : 'role';
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ partitionInArn),
/* harmony export */   m: () => (/* binding */ accountInArn)
/* harmony export */ });
/** `111122223333` of the ARN of anything of AWS; `undefined` without an ARN. */
function accountInArn(arn) {
    return arn?.split(':')[4];
}
/** `aws-cn` of the ARN of anything of AWS; `aws` without an ARN. */
function partitionInArn(arn) {
    return arn?.split(':')[1] ?? 'aws';
}


/***/ }),

/***/ 84713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   eP: () => (/* binding */ stripRolePath),
/* harmony export */   uO: () => (/* binding */ canonicalArn)
/* harmony export */ });
// Port of aws-iam-authenticator, changed: notices/aws-iam-authenticator.txt
/** The partitions that the authenticator knows. Source: `pkg/endpoints/endpoints.go` (aws-iam-authenticator v0.7.18). */
const PARTITIONS = [
    'aws',
    'aws-cn',
    'aws-us-gov',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-eusc',
];
// A plan of a cluster with 3,000 access entries asks tens of thousands of times about the same few thousand.
const known = new Map();
/**
 * Takes an ARN apart. Never throws.
 *
 * Names and paths are checked against the characters that IAM allows, so that a space or a quote that came along
 * by copying is found. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function parseArn(arn) {
    const earlier = known.get(arn);
    if (earlier !== undefined)
        return earlier;
    const parsed = takenApart(arn);
    known.set(arn, parsed);
    return parsed;
}
function takenApart(arn) {
    const [prefix, partition, service, region, account, ...rest] = arn.split(':');
    if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0) {
        return { kind: 'invalid', reason: 'not-an-arn' };
    }
    if (/[*?]/.test(arn))
        return { kind: 'wildcard' };
    if (!PARTITIONS.includes(partition))
        return { kind: 'invalid', reason: 'unknown-partition' };
    const resource = rest.join(':');
    if (service !== 'iam' && service !== 'sts')
        return { kind: 'other', service: service ?? '', resource };
    if (region !== '')
        return { kind: 'invalid', reason: 'region' };
    if (!/^[0-9]{12}$/.test(account))
        return { kind: 'invalid', reason: 'account' };
    return service === 'iam'
        ? iamResource(resource, { partition, account })
        : stsResource(resource, { partition, account });
}
/** `my-team/`; empty where it has none. */
function pathOf(arn) {
    const parsed = parseArn(arn);
    return 'path' in parsed ? parsed.path : '';
}
/** The ARN of the role without its path, which STS never reports; every other ARN as it is. */
function stripRolePath(arn) {
    const parsed = parseArn(arn);
    return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
        ? `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.name}`
        : arn;
}
/**
 * What the authenticator compares rows with when STS reports `arn` as the caller: the role of a session, any
 * other identity as it is; `undefined` where it refuses the login. Case is kept; the comparison ignores it.
 *
 * Source: `Canonicalize` in `pkg/arn/arn.go`. Like it, this asks for no more than a partition, a service and the
 * kind of the resource.
 */
function canonicalArn(arn) {
    const sections = arn.split(':');
    const [prefix, partition, service, , account, ...rest] = sections;
    if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0)
        return undefined;
    if (!PARTITIONS.includes(partition))
        return undefined;
    const parts = rest.join(':').split('/');
    const kind = parts[0] ?? '';
    if (service === 'iam')
        return ['role', 'user', 'root'].includes(kind) ? arn : undefined;
    if (service !== 'sts')
        return undefined;
    if (kind === 'federated-user')
        return arn;
    if (kind !== 'assumed-role' || parts.length < 3)
        return undefined;
    return `arn:${partition}:iam::${account}:role/${parts.slice(1, -1).join('/')}`;
}
/** True for the id of an account, where a principal may be an ARN. */
function isAccount(principal) {
    return /^\d{12}$/.test(principal);
}
const NAME = /^[\w+=,.@-]+$/;
function iamResource(resource, place) {
    if (resource === 'root')
        return { kind: 'root', ...place };
    const parts = resource.split('/');
    const kind = parts[0];
    const name = parts.at(-1) ?? '';
    if (kind !== 'role' && kind !== 'user' && kind !== 'group')
        return { kind: 'other', service: 'iam', resource };
    const folders = parts.slice(1, -1);
    // A path is any printable ASCII between slashes, https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
    if (parts.length < 2 || !NAME.test(name) || folders.some((folder) => !/^[!-~]+$/.test(folder))) {
        return { kind: 'invalid', reason: 'name' };
    }
    const path = folders.map((folder) => `${folder}/`).join('');
    const linked = kind === 'role' && path.startsWith('aws-service-role/');
    return { kind: linked ? 'service-linked-role' : kind, ...place, path, name };
}
function stsResource(resource, place) {
    const parts = resource.split('/');
    const [kind, name = '', session = ''] = parts;
    if (kind === 'assumed-role') {
        if (parts.length !== 3 || !NAME.test(name) || !NAME.test(session))
            return { kind: 'invalid', reason: 'name' };
        return { kind: 'assumed-role', ...place, role: name, session };
    }
    if (kind === 'federated-user') {
        return parts.length === 2 && NAME.test(name)
            ? { kind: 'federated-user', ...place, name }
            : { kind: 'invalid', reason: 'name' };
    }
    return { kind: 'other', service: 'sts', resource };
}


/***/ }),

/***/ 34390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ joiningWords)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);


/**
 * What it means to add the groups of rows that do not count to `to`, the one of the same ARN that does: a sentence after a
 * space, or nothing where it has all of them.
 */
function joiningWords(to, others) {
    const more = [...new Set(others)].filter((group) => group !== '' && !to.groups.includes(group));
    if (more.length === 0)
        return '';
    return ` Adding the ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more.length, 'group')} ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(more, 6)} to ${to.name} gives more access than today: that is a gain to be reviewed.`;
}


/***/ }),

/***/ 17028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ accountFix),
/* harmony export */   d: () => (/* binding */ nearAccounts)
/* harmony export */ });
/**
 * The known accounts that `written` is one slip away from: a digit missing, added or changed, two neighbours swapped. An
 * account that it is equal to but for zeros in front or separators comes alone, because then nothing is guessed. Of the
 * rest, the order of `known` is kept.
 */
function nearAccounts(written, known) {
    const digits = withoutSeparators(written);
    const found = [...new Set(known)].flatMap((account) => {
        if (account === written)
            return [];
        const slip = account === digits ? 'separators' : slipBetween(digits, account);
        return slip === undefined ? [] : [{ account, slip }];
    });
    const same = found.filter(({ slip }) => slip === 'separators' || slip === 'zeros');
    return same.length > 0 ? same : found;
}
/**
 * What to write in the place of an account id that is not twelve digits: a sentence or two. Known accounts come first; a
 * zero in front is a guess, which may be the account of somebody else, and is made only where none of them is near.
 *
 * @param quoted writes an id as the place needs it
 */
function accountFix(written, known, quoted = (account) => account) {
    const near = nearAccounts(written, known);
    const [first, ...others] = near;
    if (first !== undefined && others.length === 0)
        return `Write ${quoted(first.account)}: ${SLIP_WORDS[first.slip]}.`;
    if (first !== undefined)
        return `Write ${near.map(({ account }) => quoted(account)).join(' or ')}: these known accounts are one digit away.`;
    const digits = withoutSeparators(written);
    if (/^[0-9]{12}$/.test(digits))
        return `Write ${quoted(digits)}.`;
    return /^[0-9]{9,11}$/.test(digits)
        ? `If leading zeros are missing, write ${quoted(digits.padStart(12, '0'))}. Otherwise copy the id from AWS: it has twelve digits.`
        : 'Write the twelve digits of the account.';
}
const SLIP_WORDS = {
    separators: 'that is this known account',
    zeros: 'that is this known account, with its leading zeros',
    missing: 'one digit of this known account is missing',
    added: 'it has one digit more than this known account',
    changed: 'one character differs from this known account',
    swapped: 'two digits of this known account are swapped',
};
function withoutSeparators(written) {
    return written.replaceAll(/[\s.,_\u2010-\u2015-]/g, '');
}
function slipBetween(written, account) {
    if (/^[0-9]{1,11}$/.test(written) && written.padStart(12, '0') === account)
        return 'zeros';
    let head = 0;
    while (head < written.length && written[head] === account[head])
        head++;
    const [rest, wanted] = [written.slice(head), account.slice(head)];
    if (rest === wanted.slice(1))
        return 'missing';
    if (rest.slice(1) === wanted)
        return 'added';
    if (rest.length !== wanted.length)
        return undefined;
    if (rest.slice(1) === wanted.slice(1))
        return 'changed';
    const swapped = rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0];
    return swapped ? 'swapped' : undefined;
}


/***/ }),

/***/ 62163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ meantArns),
/* harmony export */   j: () => (/* binding */ isAccountPlaceholder)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56405);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _near_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17028);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38175);




/**
 * The ARNs of roles and users that a text is one slip away from, with the path that is written: white space or quotes, a colon too
 * few or too many, a part that is missing, a partition or a kind that does not exist, a digit of the account. Empty for
 * what is right as it is, and for what is of another kind.
 */
function meantArns(written, { accounts, partition }) {
    if (written.length > LONGEST || /[*?]/.test(written))
        return [];
    // A blank within a name may stand for anything.
    const text = written
        .replaceAll(/["'`\u200b-\u200d\u2060\ufeff]/g, '')
        .replaceAll(/\s*([:/])\s*/g, '$1')
        .trim()
        .replace(/[,;.]+$/, '');
    const parts = LOOSE.exec(text)?.groups;
    if (parts === undefined)
        return [];
    const { home = '', region = '', account = '', kind = '', name = '' } = parts;
    const places = [partitionOf(home, partition)].flatMap((one) => accountsOf(account, accounts).map((id) => `arn:${one}:iam::${id}:`));
    // The name of a region behind which no account comes is part of something else.
    if (region !== '' && account === '')
        return [];
    const resource = /^assumed/i.test(kind)
        ? `role/${name.split('/')[0] ?? ''}`
        : `${/^role/i.test(kind) ? 'role' : 'user'}/${name}`;
    return places
        .map((place) => `${place}${resource}`)
        .filter((arn) => /^(?:role|user)$/.test((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn).kind) && arn !== written);
}
/** No ARN of IAM is longer. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
const LONGEST = 2048;
const LOOSE = /^(?:arn)?[:/]{0,3}(?<home>aws[a-z-]{0,20})?:{0,3}(?:iam|sts|aim|lam)?:{0,3}(?<region>[a-z]{2}-[a-z-]{3,20}-\d)?:{0,3}(?<account>[^:/]{0,40})[:/]{1,3}(?<kind>roles?|users?|assumed-role)[:/]{1,3}(?<name>[\w+=,.@/-]+)$/i;
function partitionOf(written, known) {
    const partition = written.toLowerCase();
    if (_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.includes(partition))
        return partition;
    return (partition === '' ? undefined : (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(partition, _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1)) ?? known ?? 'aws';
}
/** Twelve digits are as they are: whether the account is right is not for a slip to say. */
function accountsOf(written, known) {
    if (/^[0-9]{12}$/.test(written))
        return [written];
    if (written === '' || isAccountPlaceholder(written))
        return known.slice(0, 1);
    return (0,_near_account_js__WEBPACK_IMPORTED_MODULE_1__/* .nearAccounts */ .d)(written, known).map(({ account }) => account);
}
/** `<account-id>`, `${ACCOUNT}`, `ACCOUNT_ID`, `XXXXXXXXXXXX`: the place for an account, as manuals write it. */
function isAccountPlaceholder(written) {
    return ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(written) ||
        /^[a-z_-]*account[a-z_-]*$/i.test(written) ||
        /^(?:x{3,}|n{3,}|#+)$/i.test(written));
}


/***/ }),

/***/ 79939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ otherPartitionWords),
/* harmony export */   o: () => (/* binding */ inPartition)
/* harmony export */ });
/**
 * Why nobody of a partition logs in: continues `it is` or `this principal is`. In the file's errors, lint and explain
 * alike.
 *
 * @param where what says in which partition the cluster is: `the cluster is in aws-cn`
 */
function otherPartitionWords(partition, where) {
    return `of the partition ${partition}, but ${where}, and no principal of another partition can log in`;
}
/** The same principal in another partition. */
function inPartition(arn, partition) {
    return arn.replace(/^(arn:)[^:]*/i, `$1${partition}`);
}


/***/ }),

/***/ 38175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   x4: () => (/* binding */ placeholderFix)
/* harmony export */ });
/* unused harmony export withoutBrackets */
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40977);

/**
 * Whether a name is the place for one, as manuals and templates write it: `<system:nodes>`, `${GROUP}`, `$(GROUP)`.
 * The authenticator takes it as it is written.
 */
function isPlaceholder(name) {
    return withoutBrackets(name) !== undefined || /\$\{[^{}]*\}|\$\([^()]*\)/.test(name);
}
/** What stands in angle brackets: most likely that name is meant. `undefined` for anything else. */
function withoutBrackets(name) {
    return /^\s*<([\w:. /-]+)>\s*$/.exec(name)?.[1];
}
/** What to do about names that are placeholders: a sentence, for the file and for live rows alike. */
function placeholderFix(names) {
    const meant = names.flatMap((name) => withoutBrackets(name) ?? []);
    return meant.length === names.length
        ? `If you mean ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(meant)}, write it without brackets.`
        : 'Write the name that you mean.';
}


/***/ }),

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

/***/ 89732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ DANGER_IDS),
  _C: () => (/* binding */ isLoginRule),
  Z9: () => (/* binding */ wordsOf)
});

;// CONCATENATED MODULE: ./lib/danger/rule/login-rules.js
const LOGIN_RULES = [
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html: whoever administers an
    // account decides who takes its roles.
    {
        id: 'foreign-account',
        what: 'access for a principal of another AWS account',
        severity: { cluster: 'high', namespace: 'medium' },
        why: 'The administrators of that account decide who uses the access, and one wrong digit in an account id gives it to a stranger.',
        instead: 'Check the account id. If the account is one of yours, add it to knownAccounts.',
    },
    // `pkg/mapper/configmap` of aws-iam-authenticator: each principal of an account in mapAccounts, by its ARN.
    {
        id: 'whole-account',
        what: 'a login for every role and user of an AWS account',
        severity: { cluster: 'high' },
        why: 'Anybody who can create a role there can log in, and has what the cluster grants to everybody with a login.',
        instead: 'Declare the roles and users that need access.',
    },
    // The username is all that RBAC and the audit log see. Source:
    // https://kubernetes.io/docs/reference/access-authn-authz/authentication/
    {
        id: 'shared-username',
        what: 'a Kubernetes username that another subject has',
        severity: { cluster: 'high' },
        why: 'Kubernetes identifies users by this name alone: each has what bindings grant to the other, and the audit log shows both as one.',
        instead: 'Leave the username out for the default, or use one that no other subject has.',
    },
];

// EXTERNAL MODULE: ./lib/danger/rule/object-rules.js
var object_rules = __webpack_require__(58245);
// EXTERNAL MODULE: ./lib/danger/rule/rules.js + 3 modules
var rules = __webpack_require__(44455);
// EXTERNAL MODULE: ./lib/danger/rule/well-known.js
var well_known = __webpack_require__(14446);
;// CONCATENATED MODULE: ./lib/danger/rule/catalogue.js




const DANGER_IDS = [
    ...well_known/* WELL_KNOWN_ROLES */.l.map(({ id }) => id),
    ...rules/* RULES */.y.map(({ id }) => id),
    ...object_rules/* OBJECT_RULES */.O.map(({ id }) => id),
    ...LOGIN_RULES.map(({ id }) => id),
];
/** What is said about a danger, whatever kind it is of. */
function wordsOf(id) {
    const role = well_known/* WELL_KNOWN_ROLES */.l.find((known) => known.id === id);
    if (role !== undefined)
        return { what: `the ClusterRole ${role.id}`, why: role.why, instead: role.instead };
    const rule = [...rules/* RULES */.y, ...object_rules/* OBJECT_RULES */.O, ...LOGIN_RULES].find((known) => known.id === id);
    if (rule === undefined)
        throw new Error(`no danger is called ${id}`);
    return rule;
}
/** Whether it is one of who somebody is: these are judged by themselves. */
function isLoginRule(id) {
    return LOGIN_RULES.some((rule) => rule.id === id);
}


/***/ }),

/***/ 58245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OBJECT_RULES)
/* harmony export */ });
const OBJECT_RULES = [
    // R23. D; https://github.com/cyberark/KubiScan/issues/70
    {
        id: 'anonymous',
        what: 'a role for requests without a login',
        severity: { cluster: 'critical', namespace: 'critical' },
        why: 'system:anonymous and system:unauthenticated are everybody who reaches the API server, without any login.',
        instead: 'Bind a group of your own, and have callers log in.',
    },
    // R24. D; mapAccounts gives every principal of an account a login without groups.
    {
        id: 'everyone',
        what: 'a role for everybody with a login',
        severity: { cluster: 'high', namespace: 'high' },
        why: 'Everybody with a login is in system:authenticated, and every service account of the cluster is in system:serviceaccounts.',
        instead: 'Bind a group of your own to it.',
    },
    // R18. clusterroleaggregation_controller.go of Kubernetes.
    {
        id: 'aggregation',
        what: 'permissions for every holder of an aggregated role',
        severity: { cluster: 'high' },
        why: 'Its label aggregate-to-… makes it part of another ClusterRole, and every binding of that ClusterRole then grants more.',
        instead: 'Bind the ClusterRole itself to the groups that need it.',
    },
    // R28. D.
    {
        id: 'reserved-name',
        what: 'permissions for a reserved name of Kubernetes or EKS',
        severity: { cluster: 'high', namespace: 'high' },
        why: 'Names that begin with "system:" or "eks:" are reserved for the cluster itself, and whoever has them is not a principal of this file.',
        instead: 'Bind a group or user of your own.',
    },
    // R27. undefined-role of krane.
    {
        id: 'dangling',
        what: 'a binding for a role that does not exist, or for a group that no row has',
        severity: { cluster: 'low', namespace: 'low' },
        why: 'Whoever creates the role, or gets the group, changes who has access, and nobody reviews the binding then.',
        instead: 'Correct the name, or remove the binding until it is needed.',
    },
];


/***/ }),

/***/ 37808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ POWER_OF_RULE)
/* harmony export */ });
const SECRETS = 'Secrets';
const ACTING = { including: 'acting as service accounts', alone: 'acting as service accounts' };
/** A rule with neither is only part of what plain access says. */
const POWER_OF_RULE = {
    everything: {},
    escalate: { way: { how: 'escalate roles', in: 'anywhere' } },
    bind: { way: { how: 'bind roles', in: 'anywhere' } },
    'rbac-write': { part: { including: 'roles and bindings', alone: 'write roles and bindings' } },
    impersonate: { way: { how: 'impersonate users and groups', in: 'cluster' } },
    'impersonate-service-accounts': {
        way: { how: 'impersonate service accounts', in: 'cluster' },
        part: ACTING,
    },
    'service-account-token': { way: { how: 'create tokens of service accounts', in: 'cluster' }, part: ACTING },
    certificates: { way: { how: 'request and approve client certificates', in: 'cluster' } },
    signers: { way: { how: 'approve or sign client certificates', in: 'cluster' } },
    'aws-auth': { way: { how: 'write aws-auth', in: 'cluster' } },
    'secrets-read': { part: { including: SECRETS, alone: 'read Secrets' } },
    'secrets-write': {
        way: { how: 'write Secrets', in: 'cluster' },
        part: { including: SECRETS, alone: 'write Secrets' },
    },
    workloads: { way: { how: 'run pods as any service account', in: 'cluster' }, part: ACTING },
    exec: { part: { including: 'exec', alone: 'exec' } },
    'ephemeral-containers': {
        part: { including: 'ephemeral containers', alone: 'ephemeral containers in running pods' },
    },
    'aws-roles': {},
    namespaces: { part: { including: 'labels of namespaces', alone: 'write labels of namespaces' } },
    network: {},
    'nodes-proxy': { way: { how: 'use the kubelet API through nodes/proxy', in: 'cluster' } },
    nodes: {},
    'persistent-volumes': { part: { including: 'PersistentVolumes', alone: 'write PersistentVolumes' } },
    admission: { way: { how: 'change admission webhooks and policies', in: 'cluster' } },
    'api-extensions': { part: { including: 'API extensions', alone: 'write API extensions' } },
    wildcard: {},
};


/***/ }),

/***/ 70050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cH: () => (/* binding */ severityOfName),
/* harmony export */   fR: () => (/* binding */ severityIn),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zG: () => (/* binding */ requests)
/* harmony export */ });
/* harmony import */ var _rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90960);

/** Gravest first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** All requests of the verbs on the resources (`pods/exec` with its subresource) of one API group. */
function requests(about) {
    const { verbs, group, resources, ...more } = about;
    return resources.flatMap((path) => {
        const [resource = '', subresource] = path.split('/');
        const sub = subresource === undefined ? {} : { subresource };
        return verbs.map((verb) => ({ verb, group, resource, ...sub, ...more }));
    });
}
/**
 * How grave the rule is in the scope; `undefined` where it means nothing there. `kube-system` counts as the cluster:
 * who controls it controls the cluster.
 */
function severityIn(rule, scope) {
    const whole = scope.kind === 'cluster' || (0,_rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceMatches */ .DV)(scope.namespace, 'kube-system');
    return whole ? rule.severity.cluster : rule.severity.namespace;
}
/** Whether `one` is at least as grave as `other`. */
function atLeast(one, other) {
    return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other);
}
/** How grave it is to hold a danger for one name only; `undefined` where that is not worth a word. */
function severityOfName(rule, severity, name) {
    if (rule.names?.grave?.test(name))
        return severity;
    if (rule.names?.harmless?.test(name))
        return 'low';
    return SEVERITIES[SEVERITIES.indexOf(severity) + 1];
}


/***/ }),

/***/ 44455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ CATALOGUE_RULES),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/danger/rule/rule.js
var rule = __webpack_require__(70050);
;// CONCATENATED MODULE: ./lib/danger/rule/rules-cluster.js

const CHANGE = ['create', 'update', 'patch'];
/**
 * Permissions on what the whole cluster stands on. None of it lives in a namespace.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
const CLUSTER_RULES = [
    // R13. D: get is enough for exec by websocket.
    {
        id: 'nodes-proxy',
        what: 'use the API of every kubelet',
        requests: (0,rule/* requests */.zG)({
            verbs: ['get', 'create'],
            group: '',
            resources: ['nodes/proxy'],
            only: 'cluster',
        }),
        severity: { cluster: 'critical' },
        why: 'The API of a kubelet runs commands in every pod of its node, without audit log and admission control, and the verb get is enough for that.',
        instead: 'Grant nodes/metrics, nodes/stats or nodes/log, which most tools need.',
    },
    // R14. steal_pods of rbac-police.
    {
        id: 'nodes',
        what: 'change nodes',
        requests: (0,rule/* requests */.zG)({
            verbs: ['update', 'patch', 'delete', 'deletecollection'],
            group: '',
            resources: ['nodes', 'nodes/status'],
            only: 'cluster',
        }),
        severity: { cluster: 'medium' },
        why: 'Labels, taints and status of nodes decide on which nodes pods run, also the pods of other teams.',
        instead: 'Leave nodes to controllers, and draining to those who operate the cluster.',
    },
    // R16. D: hostPath.
    {
        id: 'persistent-volumes',
        what: 'create volumes of any kind',
        requests: (0,rule/* requests */.zG)({
            verbs: CHANGE,
            group: '',
            resources: ['persistentvolumes'],
            only: 'cluster',
        }),
        severity: { cluster: 'high' },
        why: 'A PersistentVolume can be a hostPath: a folder of a node, whatever Pod Security level the namespace has.',
        instead: 'Grant persistentvolumeclaims, and let a storage class provision the volumes.',
    },
    // R17. D.
    {
        id: 'admission',
        what: 'change admission control',
        requests: (0,rule/* requests */.zG)({
            verbs: CHANGE,
            group: 'admissionregistration.k8s.io',
            resources: [
                'mutatingwebhookconfigurations',
                'validatingwebhookconfigurations',
                'mutatingadmissionpolicies',
                'mutatingadmissionpolicybindings',
                'validatingadmissionpolicies',
                'validatingadmissionpolicybindings',
            ],
            only: 'cluster',
        }),
        severity: { cluster: 'critical' },
        // What one webhook is for is written in the webhook itself.
        names: { grave: /^/ },
        why: 'A webhook sees every object that is written, including Secrets, and can change it.',
        instead: 'Let only the pipeline that reviews admission control change it.',
    },
    // R21. rbac-tool (custom resource definitions).
    {
        id: 'api-extensions',
        what: 'change which APIs the cluster has',
        requests: [
            ...(0,rule/* requests */.zG)({
                verbs: CHANGE,
                group: 'apiextensions.k8s.io',
                resources: ['customresourcedefinitions'],
                only: 'cluster',
            }),
            ...(0,rule/* requests */.zG)({
                verbs: CHANGE,
                group: 'apiregistration.k8s.io',
                resources: ['apiservices'],
                only: 'cluster',
            }),
        ],
        severity: { cluster: 'high' },
        why: 'An APIService sends the requests for an API group, with their contents, to a server of its choice.',
        instead: 'Limit update and patch with resourceNames to the APIs that are needed.',
    },
];

;// CONCATENATED MODULE: ./lib/danger/rule/rules-identity.js

const RBAC = 'rbac.authorization.k8s.io';
const AUTHENTICATION = 'authentication.k8s.io';
const CERTIFICATES = 'certificates.k8s.io';
const WRITE = ['create', 'update', 'patch', 'delete', 'deletecollection'];
/**
 * Permissions by which their holder becomes somebody else, or gives themselves more.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
const IDENTITY_RULES = [
    // R01. D; cluster_admin of rbac-police.
    {
        id: 'everything',
        what: 'do everything, now and in future',
        requests: [{ verb: '*', group: '*', resource: '*' }],
        severity: { cluster: 'critical', namespace: 'high' },
        why: 'It grants every verb on every resource, also of APIs that are installed later.',
        instead: 'Name the API groups, resources and verbs that are needed.',
    },
    // R03. D; the escalation check of Kubernetes: pkg/registry/rbac/role/policybased/storage.go.
    {
        id: 'escalate',
        what: 'add any permission to roles',
        requests: [
            ...(0,rule/* requests */.zG)({ verbs: ['escalate'], group: RBAC, resources: ['roles'] }),
            ...(0,rule/* requests */.zG)({ verbs: ['escalate'], group: RBAC, resources: ['clusterroles'], only: 'cluster' }),
        ],
        severity: { cluster: 'critical', namespace: 'high' },
        // One role that can be rewritten at will, and that its writer has, is as good as all of them.
        names: { grave: /^/ },
        why: 'The verb escalate turns off the check that nobody can grant more than they hold.',
        instead: 'Grant the permissions that the roles need: then the check passes without escalate.',
    },
    // R04. D; pkg/registry/rbac/rolebinding/policybased/storage.go asks for bind on the role, not on the binding.
    {
        id: 'bind',
        what: 'bind any role to anybody',
        requests: (0,rule/* requests */.zG)({ verbs: ['bind'], group: RBAC, resources: ['roles', 'clusterroles'] }),
        severity: { cluster: 'critical', namespace: 'high' },
        names: { grave: /^(cluster-admin|admin|edit|(system|eks):.*)$/, harmless: /^view$/ },
        why: 'The verb bind lets its holder bind a role that they do not hold, even to themselves.',
        instead: 'Limit it with resourceNames to the roles that may be bound.',
    },
    // R05. rbac-tool, krane, KubiScan.
    {
        id: 'rbac-write',
        what: 'change roles and bindings',
        requests: [
            ...(0,rule/* requests */.zG)({ verbs: WRITE, group: RBAC, resources: ['roles', 'rolebindings'] }),
            ...(0,rule/* requests */.zG)({
                verbs: WRITE,
                group: RBAC,
                resources: ['clusterroles', 'clusterrolebindings'],
                only: 'cluster',
            }),
        ],
        severity: { cluster: 'high', namespace: 'high' },
        toldBy: ['escalate', 'bind'],
        why: 'Its holder can grant everything that they hold themselves, and remove the access of others.',
        instead: 'Let only the pipeline that reviews roles and bindings change them.',
    },
    // R06. D. Constrained impersonation: apiserver/pkg/endpoints/filters/impersonation/mode.go (on from 1.36).
    {
        id: 'impersonate',
        what: 'impersonate any user or group',
        requests: [
            ...(0,rule/* requests */.zG)({ verbs: ['impersonate'], group: '', resources: ['users', 'groups'], only: 'cluster' }),
            ...(0,rule/* requests */.zG)({ verbs: ['impersonate'], group: AUTHENTICATION, resources: ['uids'], only: 'cluster' }),
            ...(0,rule/* requests */.zG)({
                verbs: ['impersonate:user-info'],
                group: AUTHENTICATION,
                resources: ['users', 'groups', 'uids'],
                only: 'cluster',
            }),
            ...(0,rule/* requests */.zG)({
                verbs: ['impersonate:arbitrary-node', 'impersonate:associated-node'],
                group: AUTHENTICATION,
                resources: ['nodes'],
                only: 'cluster',
            }),
        ],
        isDangerous: ({ verb, group, resource }) => /^impersonate-on:(?!serviceaccount:)/.test(verb) ||
            (/^impersonate(:|$)/.test(verb) && group === AUTHENTICATION && /^userextras(\/|$)/.test(resource)),
        severity: { cluster: 'critical' },
        names: { grave: /^(system|eks):/ },
        why: 'Impersonation gives all permissions of the impersonated user or group, and system:masters is a group like any other.',
        instead: 'Grant the permissions themselves, or limit it with resourceNames to the users that are needed.',
    },
    // R06, of service accounts: the only identities that live in a namespace.
    {
        id: 'impersonate-service-accounts',
        what: 'impersonate any service account',
        requests: [
            ...(0,rule/* requests */.zG)({ verbs: ['impersonate'], group: '', resources: ['serviceaccounts'] }),
            ...(0,rule/* requests */.zG)({
                verbs: ['impersonate:serviceaccount'],
                group: AUTHENTICATION,
                resources: ['serviceaccounts'],
            }),
        ],
        isDangerous: ({ verb }) => verb.startsWith('impersonate-on:serviceaccount:'),
        severity: { cluster: 'critical', namespace: 'medium' },
        toldBy: ['impersonate'],
        why: 'Service accounts of controllers often hold more than any person.',
        instead: 'Limit it with resourceNames to the service accounts that are needed.',
    },
    // R09. D.
    {
        id: 'service-account-token',
        what: 'create tokens of any service account',
        requests: (0,rule/* requests */.zG)({ verbs: ['create'], group: '', resources: ['serviceaccounts/token'] }),
        severity: { cluster: 'critical', namespace: 'medium' },
        why: 'A token is a login that works from anywhere and outlives the access of whoever created it.',
        instead: 'Limit it with resourceNames to the service accounts that are needed.',
    },
    // R15. D: both are needed. The approval also asks for approve on the signer.
    {
        id: 'certificates',
        what: 'request client certificates and approve them',
        requests: (0,rule/* requests */.zG)({
            verbs: ['create'],
            group: CERTIFICATES,
            resources: ['certificatesigningrequests'],
            only: 'cluster',
        }),
        with: (0,rule/* requests */.zG)({
            verbs: ['update', 'patch'],
            group: CERTIFICATES,
            resources: ['certificatesigningrequests/approval'],
            only: 'cluster',
        }),
        severity: { cluster: 'critical' },
        why: 'A client certificate is a login with nearly any name, and it cannot be revoked.',
        instead: 'Let one identity request and another approve.',
    },
    // R15. D; "<domain>/*" is how Kubernetes asks for all signers of a domain.
    {
        id: 'signers',
        what: 'approve or sign client certificates',
        requests: ['kubernetes.io/kube-apiserver-client', 'kubernetes.io/*'].flatMap((name) => (0,rule/* requests */.zG)({
            verbs: ['approve', 'sign'],
            group: CERTIFICATES,
            resources: ['signers'],
            name,
            only: 'cluster',
        })),
        severity: { cluster: 'critical' },
        toldBy: ['certificates'],
        why: 'The signer kubernetes.io/kube-apiserver-client issues logins with nearly any name, and they cannot be revoked.',
        instead: 'Limit it with resourceNames to the signer that is needed, such as kubernetes.io/kubelet-serving.',
    },
    // R20. eks_modify_aws_auth of rbac-police.
    {
        id: 'aws-auth',
        what: 'write aws-auth',
        requests: [
            ...(0,rule/* requests */.zG)({
                verbs: ['update', 'patch', 'delete', 'deletecollection'],
                group: '',
                resources: ['configmaps'],
                name: 'aws-auth',
            }),
            ...(0,rule/* requests */.zG)({ verbs: ['create'], group: '', resources: ['configmaps'] }),
        ],
        severity: { cluster: 'critical' },
        why: 'The ConfigMap kube-system/aws-auth maps IAM principals to users and groups, and so decides who is admin.',
        instead: 'Limit it to other namespaces, or with resourceNames to the ConfigMaps that are needed.',
    },
];

;// CONCATENATED MODULE: ./lib/danger/rule/rules-workload.js

const rules_workload_CHANGE = ['create', 'update', 'patch'];
const WORKLOADS = [
    ...(0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: '', resources: ['pods', 'replicationcontrollers'] }),
    ...(0,rule/* requests */.zG)({
        verbs: rules_workload_CHANGE,
        group: 'apps',
        resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'],
    }),
    ...(0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: 'batch', resources: ['jobs', 'cronjobs'] }),
];
/**
 * Permissions that reach into what runs in a namespace.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
const WORKLOAD_RULES = [
    // R07. D: list and watch return the contents too.
    {
        id: 'secrets-read',
        what: 'read Secrets',
        requests: (0,rule/* requests */.zG)({ verbs: ['get', 'list', 'watch'], group: '', resources: ['secrets'] }),
        severity: { cluster: 'high', namespace: 'medium' },
        why: 'Secrets hold passwords and tokens, and list and watch return their contents just as get does.',
        instead: 'Grant get with resourceNames for the Secrets that are needed, or leave Secrets out.',
    },
    // R08. issue_token_secrets of rbac-police.
    {
        id: 'secrets-write',
        what: 'write Secrets',
        requests: (0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: '', resources: ['secrets'] }),
        severity: { cluster: 'critical', namespace: 'medium' },
        why: 'Kubernetes writes a token of a service account into a Secret of the type service-account-token that names it.',
        instead: 'Grant update and patch with resourceNames for the Secrets that are needed.',
    },
    // R10. D; assign_sa of rbac-police.
    {
        id: 'workloads',
        what: 'run pods as any service account',
        requests: WORKLOADS,
        severity: { cluster: 'high', namespace: 'medium' },
        why: 'A pod can run as any service account of its namespace and mount any Secret there, and a privileged pod controls its node.',
        instead: 'Keep powerful service accounts out of that namespace, and enforce a Pod Security level on it.',
    },
    // R11. D; get was enough until 1.35 (https://github.com/kubernetes/kubernetes/issues/133515).
    {
        id: 'exec',
        what: 'run commands in pods',
        requests: (0,rule/* requests */.zG)({
            verbs: ['get', 'create'],
            group: '',
            resources: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/proxy'],
        }),
        severity: { cluster: 'high', namespace: 'medium' },
        why: 'Its holder has everything that the running pods have. Before Kubernetes 1.35 the verb get is enough.',
        instead: 'Grant logs (get on pods/log), and exec only in namespaces where it is needed.',
    },
    // R12. rbac-police, rbac-tool.
    {
        id: 'ephemeral-containers',
        what: 'add containers to running pods',
        requests: (0,rule/* requests */.zG)({
            verbs: ['update', 'patch'],
            group: '',
            resources: ['pods/ephemeralcontainers'],
        }),
        severity: { cluster: 'high', namespace: 'medium' },
        toldBy: ['exec'],
        why: 'The new container has what the running pod has.',
        instead: 'Grant it only in namespaces where it is needed for debugging.',
    },
    // R22. providerIAM of rbac-police.
    {
        id: 'aws-roles',
        what: 'use the AWS roles of service accounts',
        requests: (0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: '', resources: ['serviceaccounts'] }),
        with: WORKLOADS,
        severity: { cluster: 'medium', namespace: 'medium' },
        why: 'A service account can name an AWS role, and a pod that runs as it has that role if the trust policy of the role allows it.',
        instead: "Limit the trust policies of the cluster's AWS roles to a namespace and a service account.",
    },
    // R19. D: a request for a namespace carries its own name as its namespace, so a RoleBinding grants it.
    {
        id: 'namespaces',
        what: 'change the labels of namespaces',
        requests: (0,rule/* requests */.zG)({ verbs: ['update', 'patch'], group: '', resources: ['namespaces'] }),
        severity: { cluster: 'medium', namespace: 'medium' },
        why: 'The labels of a namespace decide its Pod Security level and which network policies apply.',
        instead: 'Let only the pipeline that reviews labels of namespaces change them.',
    },
    // R26. rbac-police, rbac-tool; CVE-2020-8554.
    {
        id: 'network',
        what: 'redirect the traffic of other services',
        requests: [
            ...(0,rule/* requests */.zG)({ verbs: ['update', 'patch'], group: '', resources: ['services/status'] }),
            ...(0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: '', resources: ['endpoints'] }),
            ...(0,rule/* requests */.zG)({ verbs: rules_workload_CHANGE, group: 'discovery.k8s.io', resources: ['endpointslices'] }),
            ...(0,rule/* requests */.zG)({
                verbs: [...rules_workload_CHANGE, 'delete', 'deletecollection'],
                group: 'networking.k8s.io',
                resources: ['networkpolicies', 'ingresses'],
            }),
        ],
        severity: { cluster: 'medium', namespace: 'low' },
        why: 'Endpoints, ingresses and the status of services decide where traffic is sent, network policies decide what it may reach.',
        instead: 'Leave these resources to controllers.',
    },
];

;// CONCATENATED MODULE: ./lib/danger/rule/rules.js



// Source: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ It comes last: it is silent about what all
// others say.
const WILDCARD_RULE = {
    id: 'wildcard',
    what: 'use what does not exist yet, through "*"',
    requests: [],
    isDangerous: ({ verb, group, resource, name }) => name === undefined && ([verb, group, resource].includes('*') || resource.startsWith('*/')),
    severity: { cluster: 'medium', namespace: 'low' },
    why: 'A "*" also grants what is added later: new verbs, resources and API groups that nobody reviewed.',
    instead: 'Name the API groups, resources and verbs that are needed.',
};
const RULES = [...IDENTITY_RULES, ...WORKLOAD_RULES, ...CLUSTER_RULES, WILDCARD_RULE];
/** What every permission that somebody gains is asked for. The first rule says all of the others. */
const CATALOGUE_RULES = RULES;


/***/ }),

/***/ 14446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ WELL_KNOWN_ROLES)
/* harmony export */ });
const EDIT = [
    'secrets-read',
    'secrets-write',
    'workloads',
    'exec',
    'impersonate-service-accounts',
    'service-account-token',
    'aws-roles',
    'aws-auth',
    'network',
];
const WELL_KNOWN_ROLES = [
    {
        id: 'cluster-admin',
        includes: 'all',
        severity: { cluster: 'critical', namespace: 'high' },
        why: 'It grants every verb on every resource, also of APIs that are installed later.',
        instead: 'Grant view, edit or a role of your own, and keep cluster-admin for those who repair the cluster.',
    },
    {
        id: 'admin',
        includes: [...EDIT, 'rbac-write'],
        severity: { cluster: 'critical', namespace: 'high' },
        why: 'It is edit, and its holder can also grant it to others.',
        instead: 'Grant edit, or view and a role of your own with what is missing. If it is for the whole cluster, name namespaces.',
    },
    {
        id: 'edit',
        includes: EDIT,
        severity: { cluster: 'critical', namespace: 'medium' },
        why: 'Its holder can run pods as any service account there, and so become admin if it is for kube-system or the whole cluster.',
        instead: 'Grant view and a role of your own with what is missing. If it is for the whole cluster, name namespaces.',
    },
];


/***/ }),

/***/ 44574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ unreadEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   uL: () => (/* binding */ unreadAmong)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

// A plan asks for every row of a map that may have thousands, and there may be as many entries.
const indexes = new WeakMap();
/** Access entries by `principalKey`; empty too where they are not known. */
function entriesOf(facts) {
    if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0)
        return NONE;
    const known = indexes.get(facts);
    if (known !== undefined)
        return known;
    const index = new Map(facts.accessEntries.value.map((entry) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(entry.principalArn), entry]));
    indexes.set(facts, index);
    return index;
}
const NONE = new Map();
/** The access entry of the principal, however its ARN is written. `undefined` too where entries are not known. */
function entryOf(facts, principal) {
    const entries = entriesOf(facts);
    return entries.size === 0 ? undefined : entries.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
}
/** ARNs, as they are listed, of those of the principals who have an entry of which nothing more is known. */
function unreadAmong(facts, principals) {
    const keys = new Set(principals.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW));
    return unreadEntries(facts).flatMap(({ principalArn }) => keys.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principalArn)) ? [principalArn] : []);
}
/** Entries of which nothing is known but that they are there: nobody looked at them. */
function unreadEntries(facts) {
    const entries = facts?.accessEntries;
    return entries?.kind === 'known' ? entries.value.filter(({ details }) => details === undefined) : [];
}


/***/ }),

/***/ 24485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayHideCreator),
/* harmony export */   n: () => (/* binding */ readsAwsAuth)
/* harmony export */ });
/**
 * Whether the cluster asks aws-auth for anybody. Where the mode is not known (a kubeconfig, a directory), it does.
 *
 * Source: `AuthenticationMode` of the EKS API; `API` reads no aws-auth at all.
 */
function readsAwsAuth(facts) {
    return facts?.authenticationMode !== 'API';
}
/**
 * Whether somebody may be admin whom no list shows: the principal that created the cluster. In the modes that have
 * access entries it has one, like everybody; where the mode is not known, it may have none.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
function mayHideCreator(facts) {
    return facts?.authenticationMode === undefined || facts.authenticationMode === 'CONFIG_MAP';
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

/***/ 54739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   W: () => (/* binding */ everyEntry)
/* harmony export */ });
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44574);

/** So many access entries are looked at, at most, where an answer needs all of them: each costs two requests. */
const MOST_ENTRIES = 500;
/**
 * The access entries that are to be looked at where an answer needs all: those that nobody has looked at, of the first
 * ones in the order of their list.
 */
function everyEntry(facts) {
    return [...(0,_access_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(facts).values()]
        .slice(0, MOST_ENTRIES)
        .flatMap(({ principalArn, details }) => (details === undefined ? [principalArn] : []));
}


/***/ }),

/***/ 54913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ bridgeGroup),
/* harmony export */   Lg: () => (/* binding */ isBridgeGroup),
/* harmony export */   fk: () => (/* binding */ bridgeBack),
/* harmony export */   ko: () => (/* binding */ withoutBridge),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88235);
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);


/** @param isBound whether a binding may name a username, which may have templates */
function takeOver(row, after, isBound) {
    const groups = uncarried(row, after);
    if (groups.length > 0)
        return { kind: 'groups-missing', groups };
    const username = uncarriedName(row, after);
    if (username !== undefined && isBound(username))
        return { kind: 'username-missing', username };
    const bridge = bridgeOf(row, after);
    return { kind: 'possible', ...(bridge === undefined ? {} : { bridge }) };
}
/** Groups of the row that no entry can have and that policies are to stand in for: nothing carries what they give. */
function uncarried(row, after) {
    if (after.policies.length === 0)
        return [];
    return row.groups.filter((one) => !(0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up)(one) && one !== MASTERS && !OF_ALL.has(one));
}
/** The same of its username, which matters where a binding names it. */
function uncarriedName({ username }, after) {
    const isGone = after.policies.length > 0 && username !== after.username && !(0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryUsername */ .X0)(username);
    return isGone ? username : undefined;
}
/**
 * What an entry is made as that takes over from a row. It counts in the row's place as soon as it is there, and its
 * policies come by later calls: until these count, it has the row's username and all groups of before and after. Where it
 * cannot have all groups of the row, it has the username that it is to have, so that nothing of what it is to give is
 * missing. `undefined` where it can be made as it is to be.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html
 */
function bridgeOf(row, after) {
    const carriesMasters = row.groups.includes(MASTERS) && after.policies.length > 0;
    const carried = row.groups.filter(_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up);
    const isWhole = row.groups.every((one) => (0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up)(one) || OF_ALL.has(one) || (carriesMasters && one === MASTERS));
    const bridge = {
        username: isWhole && (0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryUsername */ .X0)(row.username) ? row.username : after.username,
        groups: [...new Set([...after.groups, ...carried])],
    };
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(bridge, after) && !carriesMasters ? undefined : { ...bridge, carriesMasters };
}
/**
 * What an entry is until it gives way to a row: its policies may count no longer while it still does, so that it first
 * gets all groups of the row. Without policies it gives all that it gives until the row does.
 */
function bridgeBack(before, row) {
    if (before.policies.length === 0)
        return undefined;
    const carriesMasters = row.groups.includes(MASTERS);
    const carried = row.groups.filter(_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up);
    const bridge = { username: before.username, groups: [...new Set([...before.groups, ...carried])] };
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(bridge, before) && !carriesMasters ? undefined : { ...bridge, carriesMasters };
}
const MASTERS = 'system:masters';
/** Whoever logs in has them anyway, or has them by no row. */
const OF_ALL = new Set(['system:authenticated', 'system:unauthenticated']);
/**
 * A group that is bound to cluster-admin while entries take over from `system:masters`. Nobody else can have it: it is new
 * in each apply.
 *
 * @param nonce 16 hexadecimal digits, random
 */
function bridgeGroup(nonce) {
    return `${PREFIX}${nonce}`;
}
const PREFIX = 'eks-access:temporary-admins:';
/** Whether an apply that died may have left the group: its end belongs to what that apply began. */
function isBridgeGroup(group) {
    return group.startsWith(PREFIX) && /^[0-9a-f]{16}$/.test(group.slice(PREFIX.length));
}
/** What an entry gives without the temporary group of an apply that died. */
function withoutBridge(meaning) {
    return { ...meaning, groups: meaning.groups.filter((group) => !isBridgeGroup(group)) };
}


/***/ }),

/***/ 12575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sameEntry),
/* harmony export */   s: () => (/* binding */ policyKey)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19332);
/* harmony import */ var _rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);


/** Groups, policies and namespaces are sets. */
function sameEntry(one, other) {
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .sameMeaning */ ._)(one, other) && samePolicies(one.policies, other.policies);
}
function samePolicies(some, others) {
    const texts = new Set(some.map(policyKey));
    return texts.size === others.length && others.every((policy) => texts.has(policyKey(policy)));
}
/** Equal for the same policy with the same scopes. */
function policyKey({ policy, scopes }) {
    return JSON.stringify([policy, [...new Set(scopes.map(_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .O))].toSorted()]);
}


/***/ }),

/***/ 49522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   kk: () => (/* binding */ nodeWords)
/* harmony export */ });
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2215);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);


/**
 * What a principal is by its access entry, to follow its name: `node role of node group gpu`, `service-linked role of
 * AWS Batch`, `role of the ARGOCD capability argocd`. Empty where nothing is known.
 */
function ownerWords(owner) {
    switch (owner.kind) {
        case 'nodes': {
            const used = usedWords(owner);
            return used.length === 0 ? nodeWords(owner) : used;
        }
        case 'service-linked-role':
            return ['service-linked role of ', ...serviceName(owner)];
        case 'cluster-role':
            return ['cluster IAM role'];
        case 'capability':
            return ['role of ', ...capabilityWords(owner)];
        case 'likely-capability':
            return ['most likely the role of a capability, ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(owner.types, owner.types.length)];
        case 'made-by':
            return ['made by ', ...(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toolWords */ .yy)(owner)];
        case 'unmanaged':
            return [];
    }
}
/** `Linux nodes, type EC2_LINUX` */
function nodeWords({ type }) {
    return type === undefined || type === 'STANDARD'
        ? ['nodes']
        : [NODES.get(type) ?? 'nodes', ', type ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)];
}
/**
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/create-node-class.html (`EC2`)
 */
const NODES = new Map([
    ['EC2', 'nodes of EKS Auto Mode'],
    ['EC2_LINUX', 'Linux nodes'],
    ['EC2_WINDOWS', 'Windows nodes'],
    ['FARGATE_LINUX', 'pods on Fargate'],
    ['HYBRID_LINUX', 'hybrid nodes'],
    ['HYPERPOD_LINUX', 'nodes of SageMaker HyperPod'],
]);
/** What of the cluster uses a role of nodes. */
function usedWords({ nodeGroups, fargateProfiles }) {
    const named = (noun, names) => names.length === 0 ? [] : [names.length === 1 ? `${noun} ` : `${noun}s `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names, 4)];
    const uses = [named('node group', nodeGroups), named('Fargate profile', fargateProfiles)];
    if (nodeGroups.length + fargateProfiles.length === 0)
        return [];
    return [nodeGroups.length === 0 ? 'pod execution role of ' : 'node role of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(uses, ' and ')];
}
/** `the ARGOCD capability argocd` */
function capabilityWords({ capabilities }) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(capabilities.map(({ name, type }) => ['the ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type), ' capability ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)]), ' and ');
}
/** `AWS Batch`; of a service that is not known to have access entries, its principal. */
function serviceName({ service }) {
    const name = SERVICES.get(service);
    return [name ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(service)];
}
/**
 * By the principal in the path of the role.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles-eks.html,
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html,
 * https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/using-service-linked-roles.html
 */
const SERVICES = new Map([
    ['eks.amazonaws.com', 'Amazon EKS'],
    ['batch.amazonaws.com', 'AWS Batch'],
    ['emr-containers.amazonaws.com', 'Amazon EMR on EKS'],
]);


/***/ }),

/***/ 35047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ findingPage),
/* harmony export */   Tl: () => (/* binding */ actionPages),
/* harmony export */   f: () => (/* binding */ problemPage),
/* harmony export */   lu: () => (/* binding */ RELEASE_PAGES),
/* harmony export */   yP: () => (/* binding */ RELEASE_FILES)
/* harmony export */ });
/* unused harmony export problemPath */
/* harmony import */ var _problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(780);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);


/** The files of this release, as pages for people: an address without a slash at its end. */
const RELEASE_PAGES = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`;
/** The same files as they are, for programs such as an editor. */
const RELEASE_FILES = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B.replace('//github.com/', '//raw.githubusercontent.com/')}/v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`;
/** Where a problem is explained: a page of its own, or a section of the page about access.yaml. */
function problemPath(code) {
    return Object.hasOwn(_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_FILE */ .a, code) ? `docs/access-yaml-errors.md#${code}` : `docs/problems/${code}.md`;
}
/** The same among the pages at `base`. */
function problemPage(base, code) {
    return `${base}/${problemPath(code)}`;
}
/** The page of what was found: of a danger, its row on the page of all dangers. */
function findingPage(base, { code, danger }) {
    return danger === undefined ? problemPage(base, code) : `${base}/docs/dangers.md#${danger.rule}`;
}
/**
 * The pages of the very version that a workflow uses: `repository` (`OWNER/NAME`) and `ref` as the runner gives them
 * in GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF, `serverUrl` of the server that runs the workflow.
 *
 * On GitHub Enterprise Server an action may come from that server or, with GitHub Connect, from github.com, and the
 * runner does not say which. This project's own repository is known to be on github.com. Any other is a copy under
 * another name, which only that server is known to have.
 */
function actionPages(action) {
    const { repository, ref, serverUrl } = action;
    // Empty for an action in a folder of the workflow's own repository, which need not have the pages.
    if (!repository || !ref)
        return RELEASE_PAGES;
    const isOwn = `https://github.com/${repository}`.toLowerCase() === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B.toLowerCase();
    return `${isOwn ? _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B : `${serverUrl}/${repository}`}/blob/${ref}`;
}


/***/ }),

/***/ 46032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   dM: () => (/* binding */ coveredAtoms),
/* harmony export */   td: () => (/* binding */ atomKey),
/* harmony export */   uI: () => (/* binding */ inCanonicalOrder)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);

/** The atoms of a list of changes, in canonical order. */
function atomsOf(changes) {
    return inCanonicalOrder(changes.flatMap(atomsOfChange));
}
function inCanonicalOrder(atoms) {
    return [...atoms].sort((one, other) => (atomKey(one) < atomKey(other) ? -1 : 1));
}
/**
 * The atoms that a review of these changes covers: their own, and those of what is left of them when a part is
 * done already. A replaced binding whose old half is gone is an addition; a row that somebody wrote by hand
 * meanwhile, just as reviewed, is only taken over, and one that somebody removed only leaves the ledger.
 */
function coveredAtoms(changes) {
    return atomsOf([...changes, ...changes.flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).remainders(change))]);
}
/** Two atoms are the same exactly when their keys are. */
function atomKey({ subject, fact, before, after }) {
    return JSON.stringify([subject, fact, before, after]);
}
function atomsOfChange(change) {
    const kind = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change);
    const { before = NOTHING, after = NOTHING } = kind.facts(change);
    return differences(kind.subject(change), before, after);
}
const NOTHING = new Map();
function differences(subject, before, after) {
    const facts = new Set([...before.keys(), ...after.keys()]);
    return [...facts].flatMap((fact) => {
        const [was, is] = [before.get(fact) ?? null, after.get(fact) ?? null];
        return was === is ? [] : [{ subject, fact, before: was, after: is }];
    });
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zE: () => (/* binding */ changesTo),
  UI: () => (/* binding */ identitiesOf),
  al: () => (/* binding */ inOrder),
  y4: () => (/* binding */ isAboutAccess),
  pi: () => (/* binding */ isMapping),
  I: () => (/* binding */ kindOf),
  IF: () => (/* binding */ mappedPrincipal),
  xX: () => (/* binding */ storeOf),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./lib/words/compare.js
var compare = __webpack_require__(53434);
;// CONCATENATED MODULE: ./lib/plan/change/facts.js
const EXISTS = new Map([['exists', 'yes']]);

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
;// CONCATENATED MODULE: ./lib/plan/change/ownership.js


/** Of what the set remembers of a principal. */
const OWNERSHIP = {
    store: 'ledger',
    principal: ({ principal }) => principal,
    identities: () => ({}),
    subject: ({ principal, mapping }) => mapping === undefined ? `ownership/${(0,arn_key/* arnKey */.tL)(principal)}` : `ownership/entry/${(0,arn_key/* principalKey */.qW)(principal)}`,
    facts: ({ action }) => (action === 'adopt' ? { after: EXISTS } : { before: EXISTS }),
    remainders: () => [],
    counted: ({ action }) => (action === 'adopt' ? 'adopt' : 'none'),
};
/**
 * What is left of a principal's own change once it is done: what somebody wrote by hand meanwhile is only taken over,
 * and what somebody removed only leaves the ledger.
 */
function leftToLedger(principal, action) {
    return { kind: 'ownership', action: action === 'remove' ? 'release' : 'adopt', principal };
}

;// CONCATENATED MODULE: ./lib/plan/change/account.js


/** Of an account of mapAccounts: each of its principals gets in as itself. */
const ACCOUNT = {
    store: 'aws-auth',
    principal: ({ account }) => account,
    identities: () => ({}),
    subject: ({ account }) => `account/${account}`,
    facts: ({ action }) => (action === 'add' ? { after: EXISTS } : { before: EXISTS }),
    remainders: ({ account, action }) => [leftToLedger(account, action)],
    counted: ({ action }) => action,
};

;// CONCATENATED MODULE: ./lib/plan/change/dead-row.js

/** Of rows of aws-auth that give nobody anything: they are about no principal, because no login needs them. */
const DEAD_ROW = {
    store: 'aws-auth',
    principal: () => undefined,
    identities: () => ({}),
    subject: ({ key, id, arn, found }) => `dead-row/${key}/${id}/${arn === undefined || arn === '' ? found : (0,arn_key/* arnKey */.tL)(arn)}`,
    facts: ({ count }) => ({ before: new Map([['exists', String(count)]]) }),
    // Somebody may have removed some of them meanwhile.
    remainders: (change) => Array.from({ length: change.count - 1 }, (_, one) => ({ ...change, count: one + 1 })),
    counted: () => 'remove',
};

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/tool/words.js
var tool_words = __webpack_require__(2215);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/plan/change/taken.js


/** The fact that says whose a thing is that is taken from a tool. */
const OWNER = 'owner';
/**
 * What is added to the facts of a thing that a tool looks after and no set has yet: to take it is something to agree to,
 * with the name of the tool. Nothing is added where `tool` is absent.
 */
function takenFrom(tool, { before, after }) {
    if (tool === undefined)
        return { before, after };
    const words = (0,phrase/* phraseText */.tN)((0,tool_words/* toolWords */.yy)(tool));
    return {
        before: before && new Map([...before, [OWNER, words]]),
        after: after && new Map([...after, [OWNER, `${words}, and eks-access`]]),
    };
}

;// CONCATENATED MODULE: ./lib/plan/change/entry.js




/** Of an access entry with its policies. */
const ENTRY = {
    store: 'access-entries',
    principal: ({ arn }) => arn,
    identities: ({ before, over, after }) => ({ before: before ?? over, after }),
    subject: ({ arn }) => `entry/${(0,arn_key/* principalKey */.qW)(arn)}`,
    facts: (change) => {
        const { action, before, after, adopted, reason, tool } = change;
        const isAnew = action === 'replace';
        const isTaken = adopted || reason === 'removed';
        return takenFrom(isTaken ? tool : undefined, {
            before: before && factsOf((0,bridge/* withoutBridge */.ko)(before), { isManaged: !adopted, ...(isAnew && { of: 'deleted' }) }),
            after: after && factsOf(after, { isManaged: action !== 'release', ...(isAnew && { of: 'live' }) }),
        });
    },
    remainders: (change) => {
        const { action, arn, after, before: _, over: __, move: ___, replaces: ____, bridge, ...rest } = change;
        const release = {
            kind: 'ownership',
            action: 'release',
            principal: arn,
            mapping: 'access-entries',
        };
        switch (action) {
            case 'add':
                return bridge === undefined || after === undefined
                    ? []
                    : [{ ...rest, action: 'change', arn, before: { ...bridge, policies: [] }, after }];
            case 'replace':
                return after === undefined ? [] : [{ ...rest, action: 'add', arn, after, adopted: false }];
            case 'remove':
                return bridge === undefined || change.before === undefined
                    ? [release]
                    : [{ ...rest, action, arn, before: { ...change.before, groups: bridge.groups } }, release];
            case 'release':
                return [release];
            case 'change':
                return [];
        }
    },
    counted: ({ action, move, adopted, before, after }) => {
        if (move !== undefined)
            return 'move';
        if (action === 'release')
            return 'none';
        if (action === 'replace')
            return 'change';
        if (action !== 'change' || !adopted)
            return action;
        return isSame(before, after) ? 'adopt' : 'adopt-and-change';
    },
};
function isSame(before, after) {
    const [was, is] = [before, after].map((one) => one === undefined ? '' : JSON.stringify([...factsOf(one, { isManaged: true })].toSorted()));
    return was === is;
}
function factsOf({ username, groups, policies }, { isManaged, of }) {
    return new Map([
        ['exists', 'entry'],
        ...(isManaged ? [['managed', 'yes']] : []),
        ...(of === undefined ? [] : [['principal', of]]),
        ['username', username],
        ...groups.map((group) => [`group/${group}`, 'yes']),
        ...policies.flatMap(({ policy, scopes }) => scopes.map((scope) => [`policy/${policy}/${(0,scope_key/* scopeKey */.O)(scope)}`, 'yes'])),
    ]);
}

// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/plan/change/canonical-json.js
/** JSON with sorted keys, so that equal data has equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./lib/plan/change/stand-in.js
var stand_in = __webpack_require__(81642);
;// CONCATENATED MODULE: ./lib/plan/change/object.js







/** Of a Role, a ClusterRole or a binding. */
const OBJECT = {
    store: 'rbac',
    principal: () => undefined,
    identities: () => ({}),
    subject: ({ id }) => id,
    facts: object_factsOf,
    remainders: (change) => {
        const { before: _, ...addition } = change;
        return change.action === 'replace' ? [{ ...addition, action: 'add' }] : [];
    },
    counted: countedAs,
};
function countedAs(change) {
    const { action, adopted } = change;
    if (!adopted)
        return action === 'replace' ? 'change' : action;
    return isOnlyMarked(change) ? 'adopt' : 'adopt-and-change';
}
/** Whether what it adds is the marks of its owner and nothing else. */
function isOnlyMarked(change) {
    const { before = new Map(), after = new Map() } = object_factsOf(change);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].every((name) => before.get(name) === after.get(name) || name === OWNER || (MARK_FACTS.has(name) && !before.has(name)));
}
const MARK_FACTS = new Set([
    ...ownership/* MARKS */.j7.labels.map((name) => `label/${name}`),
    ...ownership/* MARKS */.j7.annotations.map((name) => `annotation/${name}`),
]);
function object_factsOf({ action, before, after, tool }) {
    // The temporary binding of a replacement that died half-way: its end belongs to the replacement.
    if (action === 'remove' && before !== undefined && (0,stand_in/* isStandIn */.WG)(before))
        return {};
    const isTaken = before !== undefined && (0,ownership/* ownedBy */.LW)(before) === undefined;
    return takenFrom(isTaken ? tool : undefined, {
        before: before && objectFacts(before),
        after: after && objectFacts(after),
    });
}
function objectFacts(object) {
    const full = (0,defaults/* withDefaults */.r)(object);
    const { labels, annotations } = full.metadata;
    const facts = [
        ['exists', 'yes'],
        ...Object.entries(labels ?? {}).map(([name, value]) => [`label/${name}`, value]),
        ...Object.entries(annotations ?? {}).map(([name, value]) => [
            `annotation/${name}`,
            value,
        ]),
    ];
    if ((0,rbac_object/* isBinding */.OT)(full)) {
        facts.push(['roleRef', `${full.roleRef.kind}/${full.roleRef.name}`]);
        facts.push(...(full.subjects ?? []).map((subject) => [`subject/${subjectName(subject)}`, 'yes']));
    }
    else if (full.kind === 'ClusterRole' && full.aggregationRule !== undefined) {
        facts.push(['aggregationRule', canonicalJson(full.aggregationRule)]);
    }
    else {
        const atoms = (full.rules ?? []).flatMap(rules/* breakdown */.I).map((rule) => canonicalJson(rule));
        for (const one of atoms.map((rule) => [`rule/${rule}`, 'yes']))
            facts.push(one);
    }
    return new Map(facts);
}
function subjectName({ kind, name, namespace }) {
    return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./lib/plan/change/row.js


/** Of a row of aws-auth. */
const ROW = {
    store: 'aws-auth',
    principal: ({ arn }) => arn,
    identities: ({ before, after }) => ({ before, after }),
    subject: ({ arn }) => `row/${(0,arn_key/* arnKey */.tL)(arn)}`,
    facts: ({ key, before, after }) => ({
        before: before && rowFacts(before, key),
        after: after && rowFacts(after, key),
    }),
    // A set never owns the rows of nodes.
    remainders: ({ arn, action, reason }) => (reason === 'nodes' ? [] : [leftToLedger(arn, action)]),
    // The move is counted where its access entry ends.
    counted: ({ action, moves }) => (moves ? 'part' : action),
};
function rowFacts({ username, groups }, key) {
    return new Map([
        ['exists', key],
        ['username', username],
        ...groups.map((group) => [`group/${group}`, 'yes']),
    ]);
}

;// CONCATENATED MODULE: ./lib/plan/change/kinds.js







/** Every kind of change, in the order in which they are shown. */
const KINDS = {
    row: ROW,
    account: ACCOUNT,
    entry: ENTRY,
    'dead-row': DEAD_ROW,
    object: OBJECT,
    ownership: OWNERSHIP,
};
const ORDER = Object.keys(KINDS);
/** What is known of the kind of this change. */
function kindOf(change) {
    return KINDS[change.kind];
}
/** Whether it changes what anybody may do: all but what is written to the ledger only. */
function isAboutAccess(change) {
    return kindOf(change).store !== 'ledger';
}
/** Whether it lets a principal of IAM in, or no longer. */
function isMapping(change) {
    const { store } = kindOf(change);
    return store !== 'ledger' && store !== 'rbac';
}
/** The principal of IAM whose way in it changes: an ARN, or the id of an account. */
function mappedPrincipal(change) {
    return isMapping(change) ? kindOf(change).principal(change) : undefined;
}
/** What it changes, as its atoms name it. No two changes of a plan have the same. */
function subjectOf(change) {
    return kindOf(change).subject(change);
}
/** Where that is written whose atoms have this subject. Those of objects begin with the kind of the object. */
function storeOf(subject) {
    const [kind = ''] = subject.split('/');
    return isKind(kind) ? KINDS[kind].store : OBJECT.store;
}
/** As whom a principal gets in by what it changes, before and after. */
function identitiesOf(change) {
    return kindOf(change).identities(change);
}
/** Those that are written to one store, in their order. */
function changesTo(store, changes) {
    return changes.filter((change) => kindOf(change).store === store);
}
/** As they are shown: by kind, then by name. */
function inOrder(changes) {
    const named = changes.map((change) => ({ change, kind: ORDER.indexOf(change.kind), name: nameOf(change) }));
    return named
        .toSorted((one, other) => one.kind - other.kind || (0,compare/* compare */.U)(one.name, other.name))
        .map(({ change }) => change);
}
function nameOf(change) {
    const kind = kindOf(change);
    return kind.principal(change) ?? kind.subject(change);
}
function isKind(kind) {
    return Object.hasOwn(KINDS, kind);
}


/***/ }),

/***/ 81642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   bU: () => (/* binding */ markTemporary),
/* harmony export */   f1: () => (/* binding */ standInBinding)
/* harmony export */ });
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38247);


/** Names the binding that a temporary one stands in for while it is replaced. */
const TEMPORARY_FOR = 'eks-access/temporary-for';
const SUFFIX = ':eks-access-temporary';
/**
 * The copy of `binding` (the one that is to be) that holds the access while the old binding is deleted and the
 * new one is made: a roleRef cannot be changed in place. It carries the set's marks, so that the next plan finds
 * and removes it when a run dies in between.
 */
function standInBinding(binding, set) {
    const { name, namespace } = binding.metadata;
    const copy = {
        ...binding,
        metadata: {
            name: `${name.slice(0, 253 - SUFFIX.length)}${SUFFIX}`,
            ...(namespace === undefined ? {} : { namespace }),
        },
    };
    return markTemporary(copy, { of: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)(binding), set });
}
/**
 * A binding of a set that is there only while an apply runs. It has no annotations of its own.
 *
 * @param about.of what it stands in for
 */
function markTemporary(binding, { of, set }) {
    const metadata = { ...binding.metadata, annotations: { [TEMPORARY_FOR]: of } };
    return (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .markOwned */ .bR)({ ...binding, metadata }, set);
}
function isStandIn(object) {
    return object.metadata.annotations?.[TEMPORARY_FOR] !== undefined;
}


/***/ }),

/***/ 75528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ isGraveItem),
/* harmony export */   _K: () => (/* binding */ isDrift),
/* harmony export */   o0: () => (/* binding */ NO_DRIFT)
/* harmony export */ });
const NO_DRIFT = { compared: 'nothing', items: [], parts: [] };
/** Whether somebody must look: something is new, or nobody can say what is. */
function isDrift({ compared, items }) {
    return compared === 'changed' || items.some(({ isNew }) => isNew);
}
/**
 * Whether it makes somebody so powerful that a reader of a plan must see it by name: an admin, a way to admin, write in
 * the whole cluster, what is high or critical there (every Secret, exec everywhere), power that is not known, or any for everybody.
 */
function isGraveItem({ what, power }) {
    if (power === 'unknown' || what.kind === 'account')
        return true;
    if (what.kind === 'binding' && what.subject.kind === 'group' && EVERYBODY.test(what.subject.name))
        return true;
    if (power === undefined)
        return false;
    const { power: word, parts } = power.held;
    if (word === 'admin' || word === 'way-to-admin')
        return true;
    // Of a gain, what is high or critical is in the caution: every Secret of the cluster, exec in all of it.
    const isHigh = parts.some(({ level }) => level === 'high' || level === 'critical');
    return power.scopes.includes('') && (word === 'write' || isHigh);
}
const EVERYBODY = /^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/;


/***/ }),

/***/ 63454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ BASES),
/* harmony export */   PL: () => (/* binding */ byPower),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   lZ: () => (/* binding */ POWERS)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);
/* harmony import */ var _rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90960);


/**
 * What some access makes of its holder, in one word, the highest first. `all`: of what is taken, all that somebody had.
 * `way-to-admin`: its holder can become admin. `part`: no more than what a rule of the catalogue says, such as exec.
 * `login`: can log in and do nothing.
 */
const POWERS = ['all', 'admin', 'way-to-admin', 'write', 'read', 'part', 'other', 'login'];
/** Plain access beside what the catalogue has rules for; who may write is not asked whether they read. */
const BASES = ['write', 'read', 'other', 'none'];
/** @param scope a namespace; empty for the whole cluster. `kube-system` counts as that. */
function heldBy(base, scope, rules) {
    if (rules.some(({ rule }) => rule === 'everything'))
        return { power: 'admin', parts: [] };
    const ways = rules.filter((part) => isWay(part, scope));
    if (ways.length > 0)
        return { power: 'way-to-admin', parts: ways };
    const parts = rules.filter(({ rule }) => partOf(rule) !== undefined);
    if (base === 'write' || base === 'read')
        return { power: base, parts };
    return { power: parts.length > 0 ? 'part' : 'other', parts };
}
/** For some names only, it is one where these are as grave as all names. */
function isWay({ rule, level, names }, scope) {
    const { way } = _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule];
    if (way === undefined || (names.length > 0 && level !== 'critical'))
        return false;
    return way.in === 'anywhere' || scope === '' || (0,_rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceMatches */ .DV)(scope, 'kube-system');
}
function partOf(rule) {
    return _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part ?? _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].way;
}
/** What is left of some access in one place beside what the catalogue has rules for. */
function baseOf(access) {
    const bases = access.map(baseOfOne);
    return BASES.find((base) => bases.includes(base)) ?? 'none';
}
function baseOfOne(access) {
    if (access.kind === 'everything')
        return 'write';
    if (access.kind === 'urls')
        return 'other';
    if (access.resources.every(isOfRules))
        return 'none';
    const verbs = [...access.verbs.words, ...access.verbs.others];
    if (verbs.some((verb) => WRITES.has(verb)))
        return 'write';
    if (verbs.some((verb) => READS.has(verb)))
        return 'read';
    return verbs.every((verb) => OF_RULES.has(verb)) ? 'none' : 'other';
}
const WRITES = new Set([
    'everything',
    'write',
    'create',
    'update',
    'patch',
    'delete',
    'deletecollection',
]);
const READS = new Set(['read', 'get', 'list', 'watch']);
/** Verbs and resources that rules of the catalogue are about, whatever else. */
const OF_RULES = new Set(['impersonate', 'escalate', 'bind']);
const RESOURCES_OF_RULES = new Set([
    'secrets',
    'pods/exec',
    'pods/attach',
    'pods/portforward',
    'pods/proxy',
    'pods/ephemeralcontainers',
    'serviceaccounts/token',
    'nodes/proxy',
]);
function isOfRules({ group, resource }) {
    return group === '' && RESOURCES_OF_RULES.has(resource);
}
/** The higher power first. */
function byPower(one, other) {
    return POWERS.indexOf(one.power) - POWERS.indexOf(other.power);
}


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ effectLimits),
/* harmony export */   w: () => (/* binding */ WHAT_COUNTS)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24485);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54739);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30790);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34564);







/** True of every cluster. */
const WHAT_COUNTS = 'RBAC and published access policies are counted, not the node authorizer or admission control.';
/** Why what is said of people is not all. */
function effectLimits({ facts: { after: facts }, awsAuth }, changes) {
    const limits = [WHAT_COUNTS];
    const entries = facts?.accessEntries;
    if (!(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .readsAwsAuth */ .n)(facts))
        limits.push('EKS does not read aws-auth in this cluster (authentication mode API), so no row has an effect.');
    if (entries?.kind === 'unknown')
        limits.push('Access entries could not be read and are not counted.');
    if (entries?.kind === 'not-asked')
        limits.push('Access entries are not known here and are not counted.');
    const unpublished = withUnpublished(facts);
    if (unpublished > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unpublished, 'access entry')} ${unpublished === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish: what these grant is not counted.`);
    const count = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length;
    // A change of a row means nothing to whoever has an entry.
    if (count > 0 && (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .changesTo */ .zE)('rbac', changes).length > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, 'access entry')} ${count === 1 ? 'was' : 'were'} not read${why(facts)}: principals that have a group or username through ${count === 1 ? 'this entry' : 'one of them'} are not named.`);
    for (const { key } of awsAuth.after.broken)
        limits.push(`${key} of aws-auth cannot be read: its principals have no access, and are not listed.`);
    const before = new Set(awsAuth.before.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP));
    const accounts = new Set([...before, ...awsAuth.after.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP)]);
    if (accounts.size > 0)
        limits.push(`Through mapAccounts, every principal of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(accounts.size, 'account')} can log in; only those that a binding names by their ARN are listed.`);
    return limits;
}
function withUnpublished(facts) {
    return [...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).values()].filter(({ details }) => (0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .unpublishedOf */ .N)(details?.policies).length > 0)
        .length;
}
function why(facts) {
    if (facts?.entriesUnread !== undefined)
        return ` (${facts.entriesUnread.denied ? 'not allowed' : 'no answer'})`;
    return (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length > _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V ? ` (more than ${_login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V})` : '';
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ howOf),
/* harmony export */   R: () => (/* binding */ powerWords)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);

/** `admin`, `write including exec and Secrets`, `read Secrets`: a power in the words of the one scale. */
function powerWords(power, parts) {
    const including = distinct(parts.map((rule) => _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? howOf(rule)));
    switch (power) {
        case 'all':
            return 'all access';
        case 'admin':
            return 'admin';
        case 'way-to-admin':
            return 'a way to admin';
        case 'write':
        case 'read':
            return including.length === 0 ? power : `${power} including ${anded(including)}`;
        case 'part':
            return anded(distinct(parts.map((rule) => _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.alone ?? howOf(rule))));
        case 'other':
            return 'other permissions';
        case 'login':
            return 'a login without permissions';
    }
}
/** A rule without any word is a part of `write`. */
function howOf(rule) {
    return _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].way?.how ?? rule;
}
/** Their order is that of the catalogue in the end, whatever order they come in. */
function distinct(words) {
    return [...new Set(words)].toSorted((one, other) => rank(one) - rank(other));
}
const ORDER = ['exec', 'Secrets', 'read Secrets', 'write Secrets', 'acting as service accounts'];
function rank(word) {
    const index = ORDER.indexOf(word);
    return index < 0 ? ORDER.length : index;
}
function anded(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 98095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   n: () => (/* binding */ countApplied)
/* harmony export */ });
/** True when the cluster is as the newest file says. */
function isDone({ status }) {
    return status === 'applied' || status === 'nothing-to-do' || status === 'superseded';
}
/** How many changes of the outcome are done. */
function countApplied(outcome) {
    return outcome.changes.filter((change) => change.result === 'applied').length;
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);

function countChanges(plans) {
    const counted = plans
        .flatMap(({ changes }) => changes.map((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change)))
        .filter((one) => one !== 'part');
    const count = (wanted) => counted.filter((one) => one === wanted).length;
    return {
        total: counted.length,
        add: count('add'),
        change: count('change'),
        remove: count('remove'),
        move: count('move'),
        adopt: count('adopt'),
        adoptAndChange: count('adopt-and-change'),
    };
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54158);



/** The binding before the role, and both before the principal's own line: whoever changes a binding reaches many. */
function askedBy(changes) {
    const objects = new Map();
    const principals = new Map();
    for (const change of changes) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPlace */ .z)(change.where);
        if (place === undefined)
            continue;
        const principal = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mappedPrincipal */ .IF)(change);
        if (principal === undefined)
            objects.set((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(change), place);
        else
            principals.set((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal), place);
    }
    return (subject, via) => {
        const bound = via.flatMap((way) => (way.kind === 'binding' ? [way] : []));
        const found = [...bound.map(({ binding }) => binding), ...bound.map(({ role }) => role)]
            .map((id) => objects.get(id))
            .find((place) => place !== undefined);
        if (found !== undefined || subject.kind !== 'principal')
            return found;
        return principals.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(subject.name));
    };
}


/***/ }),

/***/ 27454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   KY: () => (/* binding */ uncovered)
/* harmony export */ });
/* harmony import */ var _danger_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89732);
/* harmony import */ var _danger_rule_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70050);
/* harmony import */ var _danger_rule_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44455);



/** What of `now` nobody saw who saw `reviewed`. */
function uncovered(now, reviewed) {
    const bySubject = Map.groupBy(reviewed, ({ subject }) => subject);
    return now.filter((gain) => {
        const shown = bySubject.get(gain.subject) ?? [];
        return !areNamesIn(gain, shown.filter((one) => isAtLeast(one, gain)));
    });
}
/** Whether `shown`, of the same subject, says as much as `gain` or more, but for names. */
function isAtLeast(shown, gain) {
    return ((shown.rule === gain.rule || (isEverything(shown) && isPermission(gain))) &&
        (shown.scope === gain.scope || (shown.scope === '' && !isOfLogin(shown))) &&
        (0,_danger_rule_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(shown.level, gain.level));
}
/** The names may have been seen one here and one there. There may be tens of thousands. */
function areNamesIn({ names }, shown) {
    if (shown.some((one) => one.names.length === 0))
        return true;
    if (names.length === 0)
        return false;
    const seen = new Set(shown.flatMap((one) => one.names));
    return names.every((name) => seen.has(name));
}
const PERMISSIONS = new Set(['write', ..._danger_rule_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_RULES */ .U.map(({ id }) => id)]);
/** Whether it is part of everything. `system:masters` is more, and who somebody is, is something else. */
function isPermission({ rule }) {
    return PERMISSIONS.has(rule);
}
/** Whether it is about who somebody is: in the whole cluster that may be a login and no permission anywhere. */
function isOfLogin({ rule }) {
    return rule !== 'masters' && rule !== 'write' && (0,_danger_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoginRule */ ._C)(rule);
}
/** Whether it is all that can be held where it holds. */
function isEverything({ rule }) {
    return rule === 'masters' || rule === 'everything';
}
/** Whether a reviewer must see it by name. */
function isGrave({ level }) {
    return level === 'critical' || level === 'high';
}


/***/ }),

/***/ 48029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qk: () => (/* binding */ graveGains),
  Uo: () => (/* binding */ headOf),
  lt: () => (/* binding */ homeOf),
  kk: () => (/* binding */ invalidHead)
});

// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/shown/loss.js
var loss = __webpack_require__(67550);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
// EXTERNAL MODULE: ./lib/plan/shown/power.js
var power = __webpack_require__(16224);
// EXTERNAL MODULE: ./lib/plan/shown/place.js
var place = __webpack_require__(54158);
;// CONCATENATED MODULE: ./lib/plan/shown/shown-error.js

/** More errors than these are counted: a plan with one counts for nothing. */
const MOST_ERRORS = 20;
/** The errors among problems, as many as are shown, and how many there are beyond these. */
function shownErrors(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
        errors: errors.slice(0, MOST_ERRORS).map(shownError),
        moreErrors: Math.max(0, errors.length - MOST_ERRORS),
    };
}
function shownError({ code, message, fix, where }) {
    const at = (0,place/* shownPlace */.z)(where);
    const { object } = where;
    return {
        code,
        message,
        fix,
        ...(at === undefined ? {} : { at }),
        ...(at === undefined && object !== undefined ? { object } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/plan/shown/cluster-head.js







/** The facts of one plan. */
function clusterHead(plan) {
    const { cluster, target, homeAccount, changes, problems, gains, policy } = plan;
    const newcomers = (0,newcomer/* newcomersOf */.r8)(plan.drift);
    return {
        cluster,
        target,
        ...(homeAccount === undefined ? {} : { home: homeAccount }),
        counts: (0,plan_plan/* countChanges */.x)([plan]),
        adopts: adoptedBy(changes),
        ...(plan.unread === true ? { unread: true } : {}),
        ...shownErrors(problems),
        gains,
        losses: (0,loss/* lossesOf */.R)(plan),
        ...(0,power/* powersOf */.eJ)(plan),
        policy,
        ...neverOwned(plan),
        ...(plan.unmanaged.returnedAdmins.length === 0 ? {} : { returnedAdmins: plan.unmanaged.returnedAdmins }),
        ...(newcomers === undefined ? {} : { newcomers }),
    };
}
/** What the set did not own and the plan removes. */
function neverOwned({ changes, set, }) {
    const rows = (0,kinds/* changesTo */.zE)('aws-auth', changes).filter(({ reason, action }) => action === 'remove' && (reason === 'unmanaged' || reason === 'removed'));
    const objects = (0,kinds/* changesTo */.zE)('rbac', changes).filter(({ action, before }) => action === 'remove' && before !== undefined && !(0,ownership/* isOurs */.MU)(before, set));
    const entries = (0,kinds/* changesTo */.zE)('access-entries', changes).filter(({ action, reason }) => action === 'remove' && reason === 'removed');
    return {
        unmanagedRemoved: rows.length,
        ...(objects.length === 0 ? {} : { objectsRemoved: objects.length }),
        ...(entries.length === 0 ? {} : { entriesRemoved: entries.length }),
    };
}
/** Rows and accounts, objects, and access entries. */
function adoptedBy(changes) {
    const adopted = changes.filter((change) => change.kind === 'object' && change.adopted);
    const rows = changes.filter((change) => change.kind === 'ownership' && change.action === 'adopt');
    const entries = (0,kinds/* changesTo */.zE)('access-entries', changes).filter((change) => change.adopted);
    return {
        rows: rows.length,
        objects: adopted.length,
        ...(entries.length === 0 ? {} : { entries: entries.length }),
    };
}

// EXTERNAL MODULE: ./lib/plan/shown/gain.js
var gain = __webpack_require__(27454);
;// CONCATENATED MODULE: ./lib/plan/shown/head.js



/** The account whose principals are named without it: that of all clusters, where it is one. */
function homeOf({ clusters }) {
    const homes = new Set(clusters.filter(({ unread }) => unread !== true).map(({ home }) => home));
    const [only] = homes;
    return homes.size === 1 ? only : undefined;
}
function headOf(plans, about) {
    return { ...about, errors: [], moreErrors: 0, clusters: plans.map(clusterHead) };
}
/** Where the file has errors, so that no cluster was looked at. */
function invalidHead(problems, about) {
    return { ...about, ...shownErrors(problems), clusters: [] };
}
/** How many gains there are that a reviewer must see by name. */
function graveGains(clusters) {
    return clusters.flatMap(({ gains }) => gains.filter(gain/* isGrave */.IE)).length;
}


/***/ }),

/***/ 67550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lossesOf),
/* harmony export */   f: () => (/* binding */ withFewNames)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _effect_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63454);
/* harmony import */ var _asked_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55463);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16224);





/** What people lose by a plan: all access first, then admin, then the rest. */
function lossesOf(plan) {
    const asked = (0,_asked_by_js__WEBPACK_IMPORTED_MODULE_2__/* .askedBy */ .A)(plan.changes);
    const losing = (plan.effects?.access ?? []).flatMap((effect) => lossesBy(effect, asked));
    const told = new Set(losing.flatMap(({ subjects }) => subjects));
    const logins = (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .loginsOf */ .Qm)(plan, 'taken')
        .filter((subject) => !told.has(subject))
        .map((subject) => ({ power: 'login', parts: [], scopes: [], subjects: [subject], more: 0, where: [] }));
    const same = Map.groupBy([...losing, ...logins], ({ power, parts, scopes }) => JSON.stringify([power, parts, scopes]));
    return [...same.values()]
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        return [
            {
                ...first,
                subjects: all.flatMap(({ subjects }) => subjects),
                where: distinct(all.flatMap(({ where }) => where)),
            },
        ];
    })
        .toSorted(_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL);
}
function lossesBy(effect, asked) {
    const subjects = effect.subjects.map(_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow);
    const placesOf = (steps) => distinct(effect.subjects.flatMap((subject) => asked(subject, steps.flatMap(({ through }) => through)) ?? []));
    if (effect.losses.length > 0 && effect.losesAll)
        return [{ power: 'all', parts: [], scopes: [], subjects, more: 0, where: placesOf(effect.losses) }];
    return effect.losses.map((step) => {
        const { power, parts } = (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .lostPower */ .sZ)(effect, step);
        return {
            power,
            parts: power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule),
            scopes: step.scopes,
            subjects,
            more: 0,
            where: placesOf([step]),
        };
    });
}
function distinct(places) {
    const byText = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
    return [...byText.values()].slice(0, PLACES);
}
/** Nobody follows more links of one line. */
const PLACES = 3;
/** The same with so many names each. */
function withFewNames(losses, names) {
    return losses.map((loss) => {
        if (names === 0)
            return { ...loss, subjects: [], more: loss.more + loss.subjects.length };
        const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(loss.subjects, names);
        return more === 0 ? loss : { ...loss, subjects: shown, more: loss.more + more };
    });
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

/***/ 54158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ shownPlace)
/* harmony export */ });
/** `undefined` of what is in no file, or in no line. */
function shownPlace(where) {
    const { file, line } = where ?? {};
    return file === undefined || line === undefined ? undefined : { file, line };
}


/***/ }),

/***/ 16224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ loginsOf),
/* harmony export */   eJ: () => (/* binding */ powersOf),
/* harmony export */   sZ: () => (/* binding */ lostPower)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _effect_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63454);


/** How many subjects gain what by a plan, and how many lose what; the highest power first, each subject once. */
function powersOf(plan) {
    const access = plan.effects?.access ?? [];
    const granted = access.flatMap((effect) => ofEach(effect, highest(effect.gains)));
    const taken = access.flatMap((effect) => ofEach(effect, takenBy(effect)));
    const known = new Set(granted.map(([subject]) => subject));
    const losing = new Set(taken.map(([subject]) => subject));
    const login = (subject) => [subject, { power: 'login', parts: [] }];
    return {
        grants: counted([
            ...granted,
            ...loginsOf(plan, 'given').flatMap((one) => (known.has(one) ? [] : [login(one)])),
        ]),
        takes: counted([
            ...taken,
            ...loginsOf(plan, 'taken').flatMap((one) => (losing.has(one) ? [] : [login(one)])),
        ]),
    };
}
/** `subjectKey` of principals that can log in only after the plan, or only before it. */
function loginsOf({ effects }, which) {
    return (effects?.logins[which] ?? []).map((name) => (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)({ kind: 'principal', name }));
}
/** What one loss is called: who stays admin has not lost admin. */
function lostPower({ keepsAdmin }, { held }) {
    return held.power === 'admin' && keepsAdmin ? { power: 'other', parts: [] } : held;
}
function ofEach({ subjects }, held) {
    return held === undefined ? [] : subjects.map((subject) => [(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject), held]);
}
function takenBy(effect) {
    if (effect.losses.length > 0 && effect.losesAll)
        return { power: 'all', parts: [] };
    return highest(effect.losses.map((step) => ({ ...step, held: lostPower(effect, step) })));
}
/** With the parts of all that have the same power. */
function highest(steps) {
    const [first] = steps.map(({ held }) => held).toSorted(_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL);
    if (first === undefined)
        return undefined;
    const same = steps.filter(({ held }) => held.power === first.power);
    // How somebody becomes an admin is told where the power is, and not where it is counted.
    const parts = first.power === 'way-to-admin' ? [] : same.flatMap(({ held }) => held.parts.map(({ rule }) => rule));
    return { power: first.power, parts: [...new Set(parts)].toSorted() };
}
function counted(all) {
    const each = new Map();
    for (const [subject, held] of all) {
        const other = each.get(subject);
        if (other === undefined || (0,_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL)(held, other) < 0)
            each.set(subject, held);
    }
    const same = Map.groupBy(each.values(), ({ power, parts }) => JSON.stringify([power, parts]));
    return [...same.values()]
        .flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, subjects: others.length + 1 }])
        .toSorted((one, other) => (0,_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL)(one, other) ||
        other.parts.length - one.parts.length ||
        (one.parts.join() < other.parts.join() ? -1 : 1));
}


/***/ }),

/***/ 50740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   o0: () => (/* binding */ samePlace)
/* harmony export */ });
/** True when one of the problems stops the run. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `access.yaml:12:5`, `prod ConfigMap/kube-system/aws-auth`, or the empty text. */
function placeText(where) {
    const inFile = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
    if (where.file !== undefined)
        return inFile;
    return [where.cluster, where.object].filter((part) => part !== undefined).join(' ');
}
/** Whether both are the same place of a file. */
function samePlace(one, other) {
    return one.file === other.file && one.line === other.line && one.column === other.column;
}


/***/ }),

/***/ 30790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unpublishedOf),
/* harmony export */   q: () => (/* binding */ policyGrants)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48545);

/**
 * What these access policies grant, a grant for each scope. One whose rules AWS does not publish grants nothing that is
 * known; `unpublishedOf` names it.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html: policies allow and never deny, and what
 * an entry holds is the union of them and of RBAC.
 */
function policyGrants(policies) {
    return policies.flatMap(({ policy, scopes }) => {
        const rules = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedRules */ .Y)(policy);
        return rules === undefined
            ? []
            : scopes.map((scope) => {
                if (scope.kind === 'cluster')
                    return { scope, rules, via: { kind: 'policy', policy } };
                const { namespace } = scope;
                return { scope, rules: withoutUrls(rules), via: { kind: 'policy', policy, namespace } };
            });
    });
}
/** Those of the policies of which it is not known what they grant. */
function unpublishedOf(policies) {
    return (policies ?? []).filter(({ policy }) => (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedRules */ .Y)(policy) === undefined);
}
// Grants are compared by their rules, so these are the same each time.
const inNamespace = new WeakMap();
/** A request for a URL has no namespace. */
function withoutUrls(rules) {
    const known = inNamespace.get(rules);
    if (known !== undefined)
        return known;
    const kept = rules.filter((rule) => rule.resources?.length);
    const found = kept.length === rules.length ? rules : kept;
    inNamespace.set(rules, found);
    return found;
}


/***/ }),

/***/ 48545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ publishedRules)
});

;// CONCATENATED MODULE: ./lib/rbac/access-policy/rule.js
/** The verbs of the tables that read, and those that write. */
const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', 'deletecollection', 'patch', 'update'];
/** A row of a table: one API group, its resources. */
function rule(verbs, group, ...resources) {
    return { apiGroups: [group], resources, verbs };
}
/** `jobs` with `status` is `jobs` and `jobs/status`. */
function withParts(resource, ...parts) {
    return [resource, ...parts.map((part) => `${resource}/${part}`)];
}

;// CONCATENATED MODULE: ./lib/rbac/access-policy/general.js

/** The rules of the ClusterRole `cluster-admin`. */
const CLUSTER_ADMIN = [
    rule(['*'], '*', '*'),
    { nonResourceURLs: ['*'], verbs: ['*'] },
];
/** All resources, Secrets and custom ones too, but no URLs. */
const ADMIN_VIEW = [rule(READ, '*', '*')];
/** What the groups `apps` and `extensions` have in common. */
const WORKLOADS_READ = [
    ...withParts('daemonsets', 'status'),
    ...withParts('deployments', 'scale', 'status'),
    ...withParts('replicasets', 'scale', 'status'),
];
const WORKLOADS_WRITTEN = [
    'daemonsets',
    ...withParts('deployments', 'rollback', 'scale'),
    ...withParts('replicasets', 'scale'),
];
const INGRESSES_READ = [...withParts('ingresses', 'status'), 'networkpolicies'];
const INGRESSES_WRITTEN = ['ingresses', 'networkpolicies'];
const VIEW = [
    rule(READ, 'apps', 'controllerrevisions', ...WORKLOADS_READ, ...withParts('statefulsets', 'scale', 'status')),
    rule(READ, 'autoscaling', ...withParts('horizontalpodautoscalers', 'status')),
    rule(READ, 'batch', ...withParts('cronjobs', 'status'), ...withParts('jobs', 'status')),
    rule(READ, 'discovery.k8s.io', 'endpointslices'),
    rule(READ, 'extensions', ...WORKLOADS_READ, ...INGRESSES_READ, 'replicationcontrollers/scale'),
    rule(READ, 'networking.k8s.io', ...INGRESSES_READ),
    rule(READ, 'policy', ...withParts('poddisruptionbudgets', 'status')),
    rule(READ, '', 'bindings', 'configmaps', 'endpoints', 'events', 'limitranges', 'serviceaccounts'),
    rule(READ, '', ...withParts('namespaces', 'status'), ...withParts('persistentvolumeclaims', 'status')),
    rule(READ, '', ...withParts('pods', 'log', 'status'), ...withParts('services', 'status')),
    rule(READ, '', ...withParts('replicationcontrollers', 'scale', 'status')),
    rule(READ, '', ...withParts('resourcequotas', 'status')),
];
/** The ways into a pod or a service, which its readers do not have. */
const CONNECTIONS = ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy', 'services/proxy'];
const EDIT = [
    ...VIEW,
    rule([...READ, ...WRITE], '', ...CONNECTIONS, 'secrets'),
    rule(WRITE, '', 'configmaps', 'events', 'persistentvolumeclaims', 'pods', 'services'),
    rule(WRITE, '', ...withParts('replicationcontrollers', 'scale')),
    rule(['impersonate', ...WRITE], '', 'serviceaccounts'),
    rule(WRITE, 'apps', ...WORKLOADS_WRITTEN, ...withParts('statefulsets', 'scale')),
    rule(WRITE, 'autoscaling', 'horizontalpodautoscalers'),
    rule(WRITE, 'batch', 'cronjobs', 'jobs'),
    rule(WRITE, 'extensions', ...WORKLOADS_WRITTEN, ...INGRESSES_WRITTEN, 'replicationcontrollers/scale'),
    rule(WRITE, 'networking.k8s.io', ...INGRESSES_WRITTEN),
    rule(WRITE, 'policy', 'poddisruptionbudgets'),
];
/** Without `escalate` and `bind`. */
const ADMIN = [
    ...EDIT,
    rule(['create'], 'authorization.k8s.io', 'localsubjectaccessreviews'),
    rule([...READ, ...WRITE], 'rbac.authorization.k8s.io', 'rolebindings', 'roles'),
];
const SECRET_READER = [rule(READ, '', 'secrets')];
const SECRET_ADMIN = [rule(['*'], '', 'secrets')];

// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/rbac/access-policy/services.js


/** Of service-linked roles: EKS associates it with no other principal. */
const POD_IDENTITY = [rule(['list'], '', 'pods')];
/** Of service-linked roles too. */
const HYBRID = [rule(['list'], '*', 'nodes')];
const BACKUP = [rule(['get', 'list'], '*', '*')];
/** `escalate` and `bind` make it as powerful as an administrator of the cluster. */
const RESTORE = [
    rule(['create', 'get', 'list'], '*', '*'),
    rule(['create', 'update', 'escalate', 'bind'], object/* RBAC_GROUP */.$j, 'clusterroles', 'roles'),
];
/** The leader's lease and the events of a controller of EKS. */
const CONTROLLER = [
    rule(['create', 'delete', 'patch', 'update', ...READ], 'coordination.k8s.io', 'leases'),
    rule(['create', 'patch'], '', 'events'),
];
function definitions(...verbs) {
    return rule(verbs, 'apiextensions.k8s.io', 'customresourcedefinitions');
}
const KRO = [rule(['*'], 'kro.run', '*'), definitions('*'), ...CONTROLLER];
const ARGO_CD = [
    rule(['*'], '', 'secrets'),
    rule(READ, '', 'configmaps'),
    rule(['create', 'patch', ...READ], '', 'events'),
    rule(['*'], 'argoproj.io', ...['applications', 'applicationsets', 'appprojects'].flatMap((one) => withParts(one, 'finalizers', 'status'))),
];
/** EKS lets it change no other CustomResourceDefinitions than those of Argo CD, but the table has no names of objects. */
const ARGO_CD_CLUSTER = [
    rule(['create', 'delete', 'get', 'patch', 'update'], '', 'namespaces'),
    definitions('create', 'delete', 'get', 'patch', 'update'),
    { nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*'], verbs: ['get'] },
];
/** AWS services that have a controller of ACK. */
const ACK_SERVICES = `
  acm acmpca apigateway apigatewayv2 applicationautoscaling athena bedrock bedrockagent
  bedrockagentcorecontrol cloudfront cloudtrail cloudwatch cloudwatchlogs codeartifact
  cognitoidentityprovider documentdb dynamodb ec2 ecr ecrpublic ecs efs eks elasticache elbv2
  emrcontainers eventbridge iam kafka keyspaces kinesis kms lambda memorydb mq networkfirewall
  opensearchservice organizations pipes prometheusservice ram rds recyclebin route53 route53resolver
  s3 s3control sagemaker secretsmanager ses sfn sns sqs ssm wafv2
`;
const ACK = [
    {
        apiGroups: [
            'services.k8s.aws',
            ...ACK_SERVICES.trim()
                .split(/\s+/)
                .map((service) => `${service}.services.k8s.aws`),
        ],
        resources: ['*'],
        verbs: ['*'],
    },
    rule(READ, '', 'namespaces'),
    definitions('*'),
    ...CONTROLLER,
];
/** Source: https://docs.aws.amazon.com/r53recovery/latest/dg/eks-resource-scaling-block.html */
const REGION_SWITCH_SCALING = [
    rule(['get', 'update'], '*', '*/scale'),
    rule(['get'], '*', '*/status'),
    rule(['get', 'patch'], 'autoscaling', 'horizontalpodautoscalers'),
];

;// CONCATENATED MODULE: ./lib/rbac/access-policy/published.js


/**
 * What the access policy of this name grants, the same array at each call; `undefined` where AWS publishes no table of
 * its rules, so that nothing certain can be said about it. EKS has no operation that returns the rules of a policy.
 *
 * The tables have no names of objects, so what is granted for some objects only is here granted for all of them.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
function publishedRules(policy) {
    return PUBLISHED.get(policy);
}
const PUBLISHED = new Map([
    ['AmazonEKSClusterAdminPolicy', CLUSTER_ADMIN],
    ['AmazonEKSAdminPolicy', ADMIN],
    ['AmazonEKSEditPolicy', EDIT],
    ['AmazonEKSViewPolicy', VIEW],
    ['AmazonEKSAdminViewPolicy', ADMIN_VIEW],
    ['AmazonEKSSecretReaderPolicy', SECRET_READER],
    ['AmazonEKSSecretAdminPolicy', SECRET_ADMIN],
    ['AmazonEKSPodIdentityPolicy', POD_IDENTITY],
    ['AmazonEKSHybridPolicy', HYBRID],
    ['AWSBackupFullAccessPolicyForBackup', BACKUP],
    ['AWSBackupFullAccessPolicyForRestore', RESTORE],
    ['AmazonEKSACKPolicy', ACK],
    ['AmazonEKSArgoCDPolicy', ARGO_CD],
    ['AmazonEKSArgoCDClusterPolicy', ARGO_CD_CLUSTER],
    ['AmazonEKSKROPolicy', KRO],
    ['AmazonARCRegionSwitchScalingPolicy', REGION_SWITCH_SCALING],
]);


/***/ }),

/***/ 90960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ namespaceMatches),
/* harmony export */   JQ: () => (/* binding */ patternCovers),
/* harmony export */   Pt: () => (/* binding */ isPattern)
/* harmony export */ });
/* harmony import */ var _url_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);

/**
 * Whether an access scope with this entry in its namespaces is for the namespace: `*` stands for any characters, also
 * for none, all else for itself. EKS documents a `*` at the end alone (`dev-*`); what it does with others is not known.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
 */
function namespaceMatches(pattern, namespace) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return pattern === namespace;
    if (!namespace.startsWith(first))
        return false;
    let at = first.length;
    for (const text of others) {
        const found = namespace.indexOf(text, at);
        if (found < 0)
            return false;
        at = found + text.length;
    }
    return at + last.length <= namespace.length && namespace.endsWith(last);
}
/**
 * Whether each namespace that `other` matches, a name or a pattern, matches `pattern` too. Exact if `other` is a name, or
 * if `pattern` is one or has stars at its end only. With stars elsewhere, coverage is never claimed where there is none,
 * but it can be missed.
 */
function patternCovers(pattern, other) {
    if (!other.includes('*'))
        return namespaceMatches(pattern, other);
    const prefix = (0,_url_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStars */ .w)(pattern);
    return prefix === pattern ? pattern === other : other.startsWith(prefix);
}
/** No name of a namespace has a star. */
function isPattern(namespace) {
    return namespace.includes('*');
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

/***/ 17448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);

/**
 * The object as the API server would store it: what it fills in, filled in (pkg/apis/rbac/v1/defaults.go), and
 * absent or `null` lists as empty ones. Only the rules of an aggregated ClusterRole stay as they are: they belong
 * to the controller. Desired and live objects are compared in this form, else a manifest without `apiGroup` would
 * differ from its own live object forever.
 */
function withDefaults(object) {
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(object)) {
        return {
            ...object,
            roleRef: { ...object.roleRef, apiGroup: object.roleRef.apiGroup || _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j },
            subjects: (object.subjects ?? []).map(defaultSubject),
        };
    }
    if (object.kind === 'ClusterRole' && object.aggregationRule !== undefined)
        return object;
    return { ...object, rules: object.rules ?? [] };
}
/** A ServiceAccount keeps the empty group, and no namespace is filled in for it. */
function defaultSubject(subject) {
    if (subject.kind === 'ServiceAccount' || subject.apiGroup)
        return subject;
    return { ...subject, apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j };
}


/***/ }),

/***/ 48184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameTemplate)
/* harmony export */ });
/**
 * A username or group of aws-auth that the authenticator fills in at each login, and so stands for many names.
 * `undefined` for a name without a template.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` (aws-iam-authenticator v0.7.18). Other text in double braces
 * stays as it is.
 */
function nameTemplate(name) {
    const parts = name.split(TEMPLATE);
    if (parts.length === 1)
        return undefined;
    const pieces = parts.map((part, index) => {
        // Splitting by a pattern with a group puts what it found between the texts.
        const fill = index % 2 === 1 ? FILLS[part] : undefined;
        return fill === undefined ? { text: part } : { fill };
    });
    return { prefix: parts[0] ?? '', canBecome: (wanted) => canBecome(pieces, wanted) };
}
const TEMPLATE = /\{\{(SessionName|SessionNameRaw|AccountID|AccessKeyID|EC2PrivateDNSName)\}\}/;
/**
 * The characters that a template can bring; each of them may bring none, like the session name of an IAM user. In
 * `{{SessionName}}` an `@` has become a `-`.
 *
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const FILLS = {
    SessionName: /[\w+=,.-]/,
    SessionNameRaw: /[\w+=,.@-]/,
    AccountID: /[0-9]/,
    AccessKeyID: /\w/,
    EC2PrivateDNSName: /[\w.-]/,
};
/**
 * People write one template or two. A name of hundreds, whose ends are right, counts as one that can become any other:
 * what somebody may hold by it is then told, and nothing is taken for certain.
 */
const MOST_PIECES = 33;
/**
 * Walks along the name with the set of all pieces that could come next, in time linear in its length: with a regular
 * expression, a row of many templates would take time exponential in their number.
 */
function canBecome(pieces, name) {
    const last = pieces.at(-1);
    if (last !== undefined && 'text' in last && !name.endsWith(last.text))
        return false;
    if (pieces.length > MOST_PIECES)
        return true;
    let ends = new Set([0]);
    for (const piece of pieces) {
        const next = new Set();
        for (const start of ends) {
            if ('text' in piece) {
                if (name.startsWith(piece.text, start))
                    next.add(start + piece.text.length);
                continue;
            }
            let end = start;
            while (!next.has(end)) {
                next.add(end);
                if (!piece.fill.test(name.charAt(end)))
                    break;
                end++;
            }
        }
        if (next.size === 0)
            return false;
        ends = next;
    }
    return ends.has(name.length);
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ RBAC_GROUP),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Tu: () => (/* binding */ objectId)
/* harmony export */ });
const RBAC_GROUP = 'rbac.authorization.k8s.io';
/** `RoleBinding/shop/editors`, `ClusterRole/view`: unique in a cluster, and the value of the id annotation. */
function objectId(object) {
    const { name, namespace } = object.metadata;
    return namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`;
}
function isBinding(object) {
    return object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding';
}


/***/ }),

/***/ 38247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ MARKS),
  qi: () => (/* binding */ isMark),
  MU: () => (/* binding */ isOurs),
  bR: () => (/* binding */ markOwned),
  LW: () => (/* binding */ ownedBy),
  nm: () => (/* binding */ withLiveMarks),
  zw: () => (/* binding */ withoutMarks)
});

// EXTERNAL MODULE: ./lib/tool/of-object.js + 3 modules
var of_object = __webpack_require__(92319);
;// CONCATENATED MODULE: ./lib/tool/kept-marks.js

/**
 * The labels and annotations in which tools keep what they must know of the object, beside `managed-by`: they find it by
 * them, and Helm refuses an object that has lost them. None where no tool has the object or made it.
 */
function keptMarks(object) {
    if ((0,of_object/* toolOf */.wS)(object) === undefined)
        return { labels: {}, annotations: {} };
    const { labels, annotations } = object.metadata;
    const isOfArgo = (0,of_object/* hasMarkOf */.d7)('Argo CD', object);
    const isApp = (key) => isOfArgo && key === OF_APP;
    return {
        labels: only(labels, (key) => isApp(key) || LABELS.some((pattern) => pattern.test(key))),
        annotations: only(annotations, (key) => ANNOTATIONS.some((pattern) => pattern.test(key))),
    };
}
function only(values = {}, isKept) {
    return Object.fromEntries(Object.entries(values).filter(([key]) => isKept(key)));
}
/** By which Argo CD before 3.0 finds its objects; charts and people write it too. */
const OF_APP = 'app.kubernetes.io/instance';
/** Not there: `rbac.crossplane.io/aggregate-to-…`, by which an aggregated ClusterRole gets rules. */
const LABELS = [
    /^helm\.sh\/chart$/,
    /^argocd\.argoproj\.io\//,
    /^((helm|kustomize)\.toolkit\.fluxcd\.io|(resourceset\.)?fluxcd\.controlplane\.io)\//,
    /^olm\.(owner|managed|operatorframework\.io\/)/,
    /^operators\.coreos\.com\//,
    /^crossplane\.io\//,
    /^rbac\.crossplane\.io\/system$/,
    /^aws\.cdk\.eks\/prune-/,
    /^alpha\.eksctl\.io\//,
];
const ANNOTATIONS = [
    /^meta\.helm\.sh\//,
    /^argocd\.argoproj\.io\//,
    /^((kustomize|helm)\.toolkit\.fluxcd\.io|fluxcd\.controlplane\.io)\//,
    /^crossplane\.io\//,
    /^pulumi\.com\//,
    /^(alpha\.)?config\.kubernetes\.io\/(origin|transformations)$/,
];

// EXTERNAL MODULE: ./lib/tool/managed-by.js
var managed_by = __webpack_require__(4817);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/rbac/ownership.js



const MANAGER = 'eks-access';
const SET = 'eks-access/set';
const ID = 'eks-access/id';
/** What every object of a set carries. */
const MARKS = { labels: [SET], annotations: [ID] };
/**
 * The object as one of `set` that this program makes: with the two marks, and with `managed-by`. Marks and a
 * `managed-by` of its own that it may carry already (a copy of another cluster's object, a chart's output) are replaced.
 */
function markOwned(object, set) {
    const { labels, annotations } = object.metadata;
    return {
        ...object,
        metadata: {
            ...object.metadata,
            labels: { ...labels, [managed_by/* MANAGED_BY */.K]: MANAGER, [SET]: set },
            annotations: { ...annotations, [ID]: (0,rbac_object/* objectId */.Tu)(object) },
        },
    };
}
/**
 * The metadata that an object which is there is to have: `managed-by` stays as it is, or stays away, because it says who
 * made the object; and so do the marks of another tool that has the object or made it.
 */
function withLiveMarks(live, wanted) {
    const { [managed_by/* MANAGED_BY */.K]: _, ...declared } = wanted.labels ?? {};
    const { [managed_by/* MANAGED_BY */.K]: manager } = live.metadata.labels ?? {};
    const marks = keptMarks(live);
    const labels = { ...declared, ...marks.labels, ...(manager === undefined ? {} : { [managed_by/* MANAGED_BY */.K]: manager }) };
    const annotations = { ...wanted.annotations, ...marks.annotations };
    const { labels: __, annotations: ___, ...rest } = wanted;
    return {
        ...rest,
        ...(Object.keys(labels).length === 0 ? {} : { labels }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}
/** Whether a label or annotation is there because the object is of a set, and says nothing to a reader. */
function isMark(key, value) {
    return key === SET || key === ID || (key === managed_by/* MANAGED_BY */.K && value === MANAGER);
}
/** The object without what this program added of itself: it is nobody's, and grants what it granted. */
function withoutMarks(object) {
    const { labels = {}, annotations = {}, ...metadata } = object.metadata;
    const otherLabels = Object.entries(labels).filter(([key, value]) => !isMark(key, value));
    const { [ID]: _id, ...otherAnnotations } = annotations;
    return {
        ...object,
        metadata: {
            ...metadata,
            ...(otherLabels.length === 0 ? {} : { labels: Object.fromEntries(otherLabels) }),
            ...(Object.keys(otherAnnotations).length === 0 ? {} : { annotations: otherAnnotations }),
        },
    };
}
/**
 * The set that owns the object; `undefined` when it is nobody's or somebody else's.
 *
 * The label must name a set and the annotation the object itself: a copy under another name or in another namespace
 * (HNC, Velero, `kubectl get -o yaml` and apply) carries the marks too, and is not ours. Who made the object
 * (`managed-by`) is another question.
 */
function ownedBy(object) {
    const { labels, annotations } = object.metadata;
    return annotations?.[ID] === (0,rbac_object/* objectId */.Tu)(object) ? labels?.[SET] || undefined : undefined;
}
/** True when `set` may change and delete the object. */
function isOurs(object, set) {
    return ownedBy(object) === set;
}


/***/ }),

/***/ 45523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ breakdown)
/* harmony export */ });
/**
 * The rule as atoms that together grant the same, in the order of BreakdownRule
 * (component-helpers/auth/rbac/validation/policy_comparator.go). Wildcards stay symbolic.
 */
function breakdown(rule) {
    const names = rule.resourceNames?.length ? [...new Set(rule.resourceNames)].map((name) => ({ name })) : [{}];
    const atoms = [];
    const verbs = new Set(rule.verbs);
    const resources = new Set(rule.resources);
    for (const group of new Set(rule.apiGroups)) {
        for (const resource of resources) {
            for (const verb of verbs) {
                for (const name of names)
                    atoms.push({ verb, group, resource, ...name });
            }
        }
    }
    for (const url of new Set(rule.nonResourceURLs)) {
        for (const verb of verbs)
            atoms.push({ verb, url });
    }
    return atoms;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeKey)
/* harmony export */ });
/** The namespace of a scope, or the pattern of their names; empty for the whole cluster. */
function scopeKey(scope) {
    return scope.kind === 'cluster' ? '' : scope.namespace;
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withoutStars)
/* harmony export */ });
/** A URL of a rule without the stars at its end, one after the other from there: a rule may have thousands. */
function withoutStars(url) {
    let end = url.length;
    while (end > 0 && url[end - 1] === '*')
        end--;
    return url.slice(0, end);
}


/***/ }),

/***/ 80588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ withoutTrifles),
/* harmony export */   mg: () => (/* binding */ factWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21684);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92266);



/**
 * What an atom is about: `role/console`, `RoleBinding team-a/editors`.
 *
 * @param home the account whose ARNs are short, see `shortArn`
 */
function subjectWords(subject, home) {
    const [kind = '', ...name] = subject.split('/');
    switch (kind) {
        case 'policy':
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('.')), ' of the access file'];
        case 'target':
            return ['the cluster that ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('/')), ' is'];
        default:
            return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldSubject */ .y)(subject).atomSubject(subject, home);
    }
}
/** Facts of one subject in words: `is added`, `gains group developers`, `username a → b`. */
function factWords(atoms) {
    const rules = atoms.flatMap((atom) => {
        const rule = ruleOf(atom);
        return rule === undefined ? [] : [{ atom, rule }];
    });
    const others = atoms.filter((atom) => rules.every((rule) => rule.atom !== atom));
    const grants = (verb, chosen) => chosen.length === 0 ? [] : [[`${verb} `, ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAtomWords */ .VD)(chosen.map(({ rule }) => rule))]];
    return [
        ...others.map(oneFact),
        ...grants('gains', rules.filter(({ atom }) => atom.before === null)),
        ...grants('loses', rules.filter(({ atom }) => atom.before !== null)),
    ];
}
function oneFact({ subject, fact, before, after }) {
    if (fact === 'exists')
        return [(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldSubject */ .y)(subject).exists(after !== null)];
    const what = factName(fact);
    if (before === null)
        return after === 'yes' ? ['gains ', ...what] : [...what, ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after ?? '')];
    if (after === null)
        return ['loses ', ...what, ...(before === 'yes' ? [] : [' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before)])];
    return [...what, ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after)];
}
function factName(fact) {
    const [name = '', ...rest] = fact.split('/');
    const value = rest.join('/');
    switch (name) {
        case 'username':
            return ['username'];
        case 'managed':
            return ['the marks of its set'];
        case 'principal':
        case 'owner':
            return [name];
        case 'policy': {
            const [policy = '', ...scope] = rest;
            const namespace = scope.join('/');
            return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy), ...(namespace === '' ? [] : [' in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(namespace)])];
        }
        case 'roleRef':
            return ['role'];
        case 'aggregationRule':
            return ['aggregation'];
        case 'name':
        case 'until':
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)];
        case 'group':
        case 'label':
        case 'annotation':
            return [`${name} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)];
        case 'subject':
            return subjectName(rest);
        default:
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fact)];
    }
}
function subjectName([kind = '', ...name]) {
    const noun = SUBJECT_KINDS.get(kind);
    return noun === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([kind, ...name].join('/'))] : [`${noun} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('/'))];
}
const SUBJECT_KINDS = new Map([
    ['Group', 'group'],
    ['User', 'user'],
    ['ServiceAccount', 'service account'],
]);
function ruleOf({ fact }) {
    if (!fact.startsWith('rule/'))
        return undefined;
    try {
        const rule = JSON.parse(fact.slice('rule/'.length));
        return isRuleAtom(rule) ? rule : undefined;
    }
    catch {
        return undefined;
    }
}
function isRuleAtom(rule) {
    if (typeof rule !== 'object' || rule === null)
        return false;
    const texts = Object.values(rule).every((value) => typeof value === 'string');
    return texts && 'verb' in rule && ('url' in rule || ('group' in rule && 'resource' in rule));
}
/** Facts that say little of themselves where the subject comes or goes as a whole. */
function withoutTrifles(atoms, kept) {
    const whole = atoms.some(({ fact }) => fact === 'exists');
    return whole ? atoms.filter((atom) => kept.has(atom) || !TRIFLE.test(atom.fact)) : [...atoms];
}
const TRIFLE = /^(username$|label\/|annotation\/)/;


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

/***/ 21684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ toldKind),
  y: () => (/* binding */ toldSubject)
});

// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/change/reason-words.js

/** Why a row or an account changes, where that is not that the file declares it or no longer does. */
function reasonWords(reason) {
    switch (reason) {
        case 'declared':
        case 'no-longer-declared':
            return [];
        case 'unmanaged':
            return ['not declared, and the file has ', (0,phrase/* code */.aY)('unmanaged: remove')];
        case 'removed':
            return ['named under ', (0,phrase/* code */.aY)('removed')];
        case 'nodes':
            return ['nodes need it to join the cluster'];
        case 'repaired':
            return ['from the text that cannot be read now'];
        case 'restored':
            return ['as in the backup'];
    }
}

;// CONCATENATED MODULE: ./lib/render/change/told.js
/** `arn:…` of `row/arn:…`. */
function afterKind(subject) {
    return subject.slice(subject.indexOf('/') + 1);
}
/** What `exists` says of a thing that comes or goes as a whole. */
function addedOrRemoved(after) {
    return after ? 'is added' : 'is removed';
}

;// CONCATENATED MODULE: ./lib/render/change/account.js



const ACCOUNT = {
    words: ({ reason }) => (0,phrase/* join */.fj)([['each of its users and roles by its own ARN, no group'], reasonWords(reason)], '; '),
    noun: () => 'account',
    name: ({ account }) => account,
    diff: ({ action, account }) => ['@@ mapAccounts @@', `${action === 'add' ? '+' : '-'} - "${account}"`],
    json: ({ account, reason }) => ({ account, reason }),
    atomSubject: (subject) => [(0,phrase/* code */.aY)(subject)],
    exists: addedOrRemoved,
};

// EXTERNAL MODULE: ./lib/login/dead-row/dead-row-words.js + 1 modules
var dead_row_words = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/render/change/line-diff.js
var line_diff = __webpack_require__(40007);
;// CONCATENATED MODULE: ./lib/render/change/diff-lines.js


/** Both states as YAML, in the lines of a diff under a head. */
function diffLines(head, before, after) {
    return [`@@ ${head} @@`, ...(0,line_diff/* lineDiff */.g)(yamlLines(before), yamlLines(after))];
}
function yamlLines(value) {
    return value === undefined ? [] : (0,js_yaml/* dump */.Bh)(value, { lineWidth: -1, noRefs: true }).trimEnd().split('\n');
}

;// CONCATENATED MODULE: ./lib/render/change/dead-row.js






const DEAD_ROW = {
    words: ({ why, count, key, arn = '' }) => (0,phrase/* join */.fj)([
        count === 1 ? [] : [`${count} that are the same`],
        ['gives nobody access: ', why === 'dropped' ? DROPPED : (0,dead_row_words/* deadRowClause */.Wm)(why, { key, arn })],
    ], '; '),
    noun: () => 'dead row',
    name: ({ arn, found }, home) => (arn === undefined || arn === '' ? found : (0,short_arn/* shortArn */.k)(arn, home)),
    diff: ({ key, arn, before, found, count }) => {
        const named = key === 'mapRoles' ? 'rolearn' : 'userarn';
        const lines = before === undefined
            ? [`@@ ${key} @@`, `- - ${found}`]
            : diffLines(key, [{ [named]: arn, ...(0,clean/* cleanMeaning */.Pr)(before) }], undefined);
        return Array.from({ length: Math.min(count, SAME) }, () => lines).flat();
    },
    json: ({ key, arn, before, found, why, count }) => ({
        key,
        arn,
        before: before && (0,clean/* cleanMeaning */.Pr)(before),
        found,
        why,
        count,
    }),
    atomSubject: (subject, home) => {
        const [key = '', , ...name] = afterKind(subject).split('/');
        return [
            'row ',
            (0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(name.join('/'), home)),
            ` of ${key === 'mapUsers' ? key : 'mapRoles'} that gives nobody access`,
        ];
    },
    exists: () => 'is removed',
};
const DROPPED = 'the authenticator drops it, because it has no ARN';
/** So many that are the same are shown. */
const SAME = 3;

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
;// CONCATENATED MODULE: ./lib/render/change/row.js






const ROW = {
    words: rowWords,
    noun: () => 'row',
    name: ({ arn }, home) => (0,short_arn/* shortArn */.k)(arn, home),
    diff: ({ key, arn, before, after }) => {
        const named = key === 'mapRoles' ? 'rolearn' : 'userarn';
        const item = (meaning) => [{ [named]: arn, ...(0,clean/* cleanMeaning */.Pr)(meaning) }];
        return diffLines(key, before && item(before), after && item(after));
    },
    json: ({ key, arn, before, after, strippedPath, reason }) => ({
        key,
        arn,
        before: before && (0,clean/* cleanMeaning */.Pr)(before),
        after: after && (0,clean/* cleanMeaning */.Pr)(after),
        strippedPath,
        reason,
    }),
    atomSubject: (subject, home) => [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(afterKind(subject), home))],
    exists: addedOrRemoved,
};
function rowWords({ before, after, reason, strippedPath, isBeneath, moves }) {
    const path = strippedPath === undefined
        ? []
        : ['path ', (0,phrase/* code */.aY)(strippedPath), ' is left out, because aws-auth never matches it'];
    const meaning = after ?? before;
    return (0,phrase/* join */.fj)([
        before !== undefined && after !== undefined ? rowDifference(before, after) : groupsOf(meaning),
        isBeneath ? ['beneath its access entry, which counts in its place'] : [],
        moves ? ['in place of its access entry'] : [],
        reasonWords(reason),
        path,
    ], '; ');
}
/** The username is told where it changes only. */
function groupsOf(row) {
    if (row === undefined)
        return [];
    return row.groups.length === 0 ? ['no group'] : groupWords(row.groups);
}
/** `username a → b; groups x → y`; empty where both mean the same. */
function rowDifference(before, after) {
    const username = before.username === after.username
        ? []
        : ['username ', (0,phrase/* code */.aY)(before.username), ' → ', (0,phrase/* code */.aY)(after.username)];
    const changed = without(before.groups, after.groups).length + without(after.groups, before.groups).length > 0;
    const groups = changed
        ? ['groups ', ...codesOrNone(before.groups), ' → ', ...codesOrNone(after.groups)]
        : [];
    return (0,phrase/* join */.fj)([username, groups], '; ');
}
const GROUPS_SHOWN = 12;
function groupWords(groups) {
    return [groups.length === 1 ? 'group ' : 'groups ', ...codesOrNone(groups)];
}
function codesOrNone(groups) {
    return groups.length === 0 ? ['none'] : (0,phrase/* codes */.F4)([...groups].sort(), GROUPS_SHOWN);
}
function without(texts, others) {
    return texts.filter((text) => !others.includes(text));
}

// EXTERNAL MODULE: ./lib/render/change/undone.js
var undone = __webpack_require__(69362);
;// CONCATENATED MODULE: ./lib/render/change/entry.js










const ENTRY = {
    words: entryWords,
    noun: () => 'access entry',
    name: ({ arn }, home) => (0,short_arn/* shortArn */.k)(arn, home),
    diff: ({ arn, before, after, over }) => {
        const item = (meaning) => [{ principalArn: arn, ...cleanEntry(meaning) }];
        const lines = diffLines('access entry', before && item(before), after && item(after));
        // What the row gives is not removed: the entry counts in its place.
        return over === undefined ? lines : [...lines, '  # the row beneath stays'];
    },
    json: ({ arn, before, after, over, uncovers, adopted, move, tool, reason }) => ({
        arn,
        before: before && cleanEntry(before),
        after: after && cleanEntry(after),
        row: rowOf(over ?? uncovers),
        adopted: adopted || undefined,
        move,
        tool,
        reason,
    }),
    atomSubject: (subject, home) => ['access entry ', (0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)((0,arn_key/* principalKey */.qW)(afterKind(subject)), home))],
    exists: addedOrRemoved,
};
function rowOf(row) {
    return row && (0,clean/* cleanMeaning */.Pr)(row);
}
function cleanEntry(meaning) {
    const policies = meaning.policies
        .map(({ policy, scopes }) => {
        const namespaces = scopes
            .map(scope_key/* scopeKey */.O)
            .filter((scope) => scope !== '')
            .toSorted();
        return namespaces.length === 0 ? { policy } : { policy, namespaces };
    })
        .toSorted((one, other) => (one.policy < other.policy ? -1 : 1));
    return { ...(0,clean/* cleanMeaning */.Pr)(meaning), ...(policies.length === 0 ? {} : { policies }) };
}
function entryWords(change) {
    const { action, before, after, over, move, adopted, reason, bridge, uncovers, tool } = change;
    const meaning = after ?? before;
    const parts = [
        MOVES[move ?? 'none'],
        action === 'replace'
            ? ['its principal was deleted and created again: the entry is deleted and created again']
            : [],
        before !== undefined && after !== undefined && action === 'change'
            ? difference(before, after)
            : over !== undefined && after !== undefined
                ? difference({ ...over, policies: [] }, after)
                : givesWords(meaning),
        uncovers === undefined
            ? []
            : ['its row of aws-auth, which the file does not have, then counts: ', ...groupsOf(uncovers)],
        action === 'release' ? ['stays as it is, and is no longer managed'] : [],
        adopted && action === 'change' ? ['becomes managed'] : [],
        tool === undefined || action === 'release' ? [] : (0,undone/* undoneWords */.j)(tool, adopted),
        bridge?.carriesMasters
            ? [
                move === 'to-row'
                    ? 'keeps its access through a temporary group bound to cluster-admin until its row counts'
                    : 'keeps system:masters through a temporary group until its policies count',
            ]
            : [],
        reason === 'removed' ? ['named under ', (0,phrase/* code */.aY)('removed')] : [],
        reason === 'restored' ? ['as in the backup'] : [],
    ];
    return (0,phrase/* join */.fj)(parts, '; ');
}
const MOVES = {
    'from-row': ['from its row of aws-auth, which stays beneath'],
    'to-row': ['removed, so that its row of aws-auth counts again'],
    none: [],
};
function givesWords(meaning) {
    if (meaning === undefined)
        return [];
    const { groups, policies } = meaning;
    if (policies.length === 0)
        return groupsOf(meaning);
    return (0,phrase/* join */.fj)([groups.length === 0 ? [] : groupsOf(meaning), policyWords(policies)], '; ');
}
function difference(before, after) {
    const had = new Set(before.policies.map(same_entry/* policyKey */.s));
    const has = new Set(after.policies.map(same_entry/* policyKey */.s));
    const gained = after.policies.filter((policy) => !had.has((0,same_entry/* policyKey */.s)(policy)));
    const lost = before.policies.filter((policy) => !has.has((0,same_entry/* policyKey */.s)(policy)));
    return (0,phrase/* join */.fj)([
        rowDifference(before, after),
        gained.length === 0 ? [] : ['gains ', ...policyWords(gained)],
        lost.length === 0 ? [] : ['loses ', ...policyWords(lost)],
    ], '; ');
}
/** `AmazonEKSEditPolicy in shop and shop-*` */
function policyWords(policies) {
    return (0,phrase/* join */.fj)(policies.map(({ policy, scopes }) => {
        const namespaces = scopes
            .map(scope_key/* scopeKey */.O)
            .filter((scope) => scope !== '')
            .toSorted();
        return [(0,phrase/* code */.aY)(policy), ...(namespaces.length === 0 ? [] : [' in ', ...(0,phrase/* codes */.F4)(namespaces, NAMESPACES)])];
    }), ', ');
}
const NAMESPACES = 6;

// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/render/change/object-words.js + 1 modules
var object_words = __webpack_require__(99314);
;// CONCATENATED MODULE: ./lib/render/change/object.js






const OBJECT = {
    words: object_words/* objectWords */.P,
    noun: ({ before, after }) => after?.kind ?? before?.kind ?? 'object',
    name: ({ id }) => afterKind(id),
    diff: ({ id, before, after }) => diffLines(id, before && shownObject(before), after && shownObject(after)),
    json: ({ id, before, after, adopted, tool }) => ({
        id,
        before: before && (0,clean/* cleanObject */.jv)(before),
        after: after && (0,clean/* cleanObject */.jv)(after),
        adopted,
        tool,
    }),
    atomSubject: objectSubject,
    exists: addedOrRemoved,
};
/** Without what its head says, and without the marks of its owner. */
function shownObject(object) {
    const { apiVersion: _, kind: __, metadata: ___, ...rest } = (0,clean/* cleanObject */.jv)(object);
    const { labels = {}, annotations = {} } = object.metadata;
    const own = (0,clean/* defined */.sw)({
        labels: withoutMarks(labels),
        annotations: withoutMarks(annotations),
    });
    return { ...(Object.keys(own).length === 0 ? {} : { metadata: own }), ...rest };
}
function withoutMarks(values) {
    const own = Object.entries(values).filter(([name, value]) => !(0,ownership/* isMark */.qi)(name, value));
    return own.length === 0
        ? undefined
        : Object.fromEntries(own.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
function objectSubject(subject) {
    const [kind = ''] = subject.split('/');
    return KINDS.has(kind) ? [`${kind} `, (0,phrase/* code */.aY)(afterKind(subject))] : [(0,phrase/* code */.aY)(subject)];
}
// Atoms also come out of comments, where anything can stand.
const KINDS = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
;// CONCATENATED MODULE: ./lib/render/change/ownership.js




const OWNERSHIP = {
    words: ({ action, principal, stays, mapping }) => {
        if (action === 'adopt')
            return [];
        return stays === true
            ? [
                `${(0,arn/* isAccount */.UP)(principal) ? 'the account' : mapping === undefined ? 'its row' : 'its access entry'} stays as it is, and is no longer managed`,
            ]
            : ['neither in the cluster nor in the file'];
    },
    noun: ({ action, principal }) => action === 'adopt' ? ((0,arn/* isAccount */.UP)(principal) ? 'account' : 'row') : 'ledger entry',
    name: ({ principal }, home) => (0,short_arn/* shortArn */.k)(principal, home),
    diff: () => [],
    json: ({ principal, mapping, stays }) => ({ principal, mapping, stays }),
    atomSubject: (subject, home) => [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(afterKind(subject).replace(/^entry\//, ''), home))],
    exists: (after) => (after ? 'is adopted' : 'leaves the ledger'),
};

;// CONCATENATED MODULE: ./lib/render/change/kinds.js






const TOLD = {
    row: ROW,
    account: ACCOUNT,
    entry: ENTRY,
    'dead-row': DEAD_ROW,
    object: OBJECT,
    ownership: OWNERSHIP,
};
/** How this change is told. */
function toldKind(change) {
    return TOLD[change.kind];
}
/** How the atoms of this subject are told. Those of objects begin with the kind of the object. */
function toldSubject(subject) {
    const [kind = ''] = subject.split('/');
    return isKind(kind) ? TOLD[kind] : OBJECT;
}
function isKind(kind) {
    return Object.hasOwn(TOLD, kind);
}


/***/ }),

/***/ 40007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);

/** Lines of context around a difference. */
const CONTEXT = 3;
/** With more differences than this, everything old goes and everything new comes: finding the fewest takes too long. */
const DIFFERENCES = 1_000;
/**
 * Two texts as lines of a diff: `- ` only before, `+ ` only after, two spaces for both. Unchanged lines that are far
 * from a difference are left out, with `…` in their place.
 */
function lineDiff(before, after) {
    const options = { context: CONTEXT, maxEditLength: DIFFERENCES };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', text(before), text(after), undefined, undefined, options);
    if (patch === undefined)
        return [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)];
    const lines = [];
    let shown = 0;
    for (const hunk of patch.hunks) {
        const start = hunk.oldStart - 1;
        if (start > shown)
            lines.push('  …');
        for (const one of hunk.lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`))
            lines.push(one);
        shown = start + hunk.oldLines;
    }
    return shown < before.length ? [...lines, '  …'] : lines;
}
function text(lines) {
    return lines.map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 99314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ contentWords),
  P: () => (/* binding */ objectWords)
});

// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/change/labels.js


/** Marks that every object of ours carries; that they are added goes without saying, that one changes does not. */
const MARKS = [...ownership/* MARKS */.j7.labels, ...ownership/* MARKS */.j7.annotations];
const SHOWN = 4;
/** `label a: x → y; label b added: z`. */
function labelWords(noun, before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((key) => before[key] !== after[key])
        .filter((key) => before[key] !== undefined || !MARKS.includes(key))
        .sort();
    const shown = keys.length > SHOWN + 1 ? keys.slice(0, SHOWN) : keys;
    const words = shown.map((key) => oneLabel(noun, key, before[key], after[key]));
    if (shown.length < keys.length)
        words.push([`${keys.length - shown.length} more ${noun}s`]);
    return (0,phrase/* join */.fj)(words, '; ');
}
function oneLabel(noun, key, before, after) {
    if (before === undefined)
        return [`${noun} `, (0,phrase/* code */.aY)(`${key}: ${after ?? ''}`), ' added'];
    if (after === undefined)
        return [`${noun} `, (0,phrase/* code */.aY)(`${key}: ${before}`), ' removed'];
    return [`${noun} `, (0,phrase/* code */.aY)(key), ' ', (0,phrase/* code */.aY)(before), ' → ', (0,phrase/* code */.aY)(after)];
}

// EXTERNAL MODULE: ./lib/render/change/rules.js
var rules = __webpack_require__(92266);
// EXTERNAL MODULE: ./lib/render/change/undone.js
var undone = __webpack_require__(69362);
;// CONCATENATED MODULE: ./lib/render/change/object-words.js






/** An RBAC object's change: subjects, role and rules gained and lost, labels. */
function objectWords({ before, after, action, adopted, tool }) {
    if (isGivenUp(before, after))
        return (0,phrase/* join */.fj)([contentWords(after), ['stays as it is, and is no longer managed']], '; ');
    return (0,phrase/* join */.fj)([
        before !== undefined && after !== undefined
            ? difference({ before, after, ...grants(before, after) })
            : contentWords(after ?? before),
        action === 'replace' ? ['deleted and created again, without a gap'] : [],
        tool === undefined ? [] : (0,undone/* undoneWords */.j)(tool, adopted),
    ], '; ');
}
/** It loses the marks of its owner, and nothing else. */
function isGivenUp(before, after) {
    return (before !== undefined &&
        after !== undefined &&
        (0,ownership/* ownedBy */.LW)(before) !== undefined &&
        (0,ownership/* ownedBy */.LW)(after) === undefined);
}
const SUBJECTS_SHOWN = 8;
/** What an object says: `group developers → ClusterRole edit`, or the rules of a role. */
function contentWords(object) {
    if (object === undefined)
        return [];
    if ((0,rbac_object/* isBinding */.OT)(object))
        return [...subjectWords(object.subjects ?? []), ' → ', ...roleWords(object.roleRef)];
    return (0,rules/* ruleWords */.mG)(object);
}
/** What the subjects of a binding, or those bound to a role, have more and less. */
function grants(before, after) {
    if (before === undefined || after === undefined)
        return { gained: [], lost: [] };
    if ((0,rbac_object/* isBinding */.OT)(before) && (0,rbac_object/* isBinding */.OT)(after)) {
        const [was, is] = [before.subjects ?? [], after.subjects ?? []];
        const gained = withoutSubjects(is, was);
        const lost = withoutSubjects(was, is);
        const role = sameRole(before.roleRef, after.roleRef) ? [] : roleWords(before.roleRef);
        return {
            gained: gained.length === 0 ? [] : subjectWords(gained),
            lost: (0,phrase/* join */.fj)([lost.length === 0 ? [] : subjectWords(lost), role], ', '),
        };
    }
    return (0,rbac_object/* isBinding */.OT)(before) || (0,rbac_object/* isBinding */.OT)(after) ? { gained: [], lost: [] } : (0,rules/* ruleDifference */.mm)(before, after);
}
function difference({ before, after, gained, lost }) {
    const parts = [];
    if ((0,rbac_object/* isBinding */.OT)(before) && (0,rbac_object/* isBinding */.OT)(after)) {
        const lostSubjects = withoutSubjects(before.subjects ?? [], after.subjects ?? []);
        const isSame = sameRole(before.roleRef, after.roleRef);
        parts.push(isSame ? roleWords(after.roleRef) : [...roleWords(before.roleRef), ' → ', ...roleWords(after.roleRef)]);
        if (lostSubjects.length > 0)
            parts.push(['removes ', ...subjectWords(lostSubjects)]);
    }
    else {
        if (lost.length > 0)
            parts.push(['removes ', ...lost]);
        parts.push((0,rules/* aggregationWords */.qn)(before, after));
    }
    if (gained.length > 0)
        parts.push(['adds ', ...gained]);
    parts.push(labelWords('label', before.metadata.labels ?? {}, after.metadata.labels ?? {}));
    parts.push(labelWords('annotation', before.metadata.annotations ?? {}, after.metadata.annotations ?? {}));
    return (0,phrase/* join */.fj)(parts, '; ');
}
function roleWords(role) {
    return [`${role.kind === 'Role' ? 'Role' : 'ClusterRole'} `, (0,phrase/* code */.aY)(role.name)];
}
function sameRole(one, other) {
    return one.kind === other.kind && one.name === other.name;
}
/** `groups a, b, user c, ServiceAccount d/e` */
function subjectWords(subjects) {
    if (subjects.length === 0)
        return ['nobody'];
    const named = (kind, one, several) => {
        const names = subjects.filter((subject) => subject.kind === kind).map(subjectName);
        return names.length === 0
            ? []
            : [names.length === 1 ? `${one} ` : `${several} `, ...(0,phrase/* codes */.F4)(names, SUBJECTS_SHOWN)];
    };
    return (0,phrase/* join */.fj)([
        named('Group', 'group', 'groups'),
        named('User', 'User', 'Users'),
        named('ServiceAccount', 'ServiceAccount', 'ServiceAccounts'),
    ], ', ');
}
function subjectName({ kind, name, namespace }) {
    return kind === 'ServiceAccount' ? `${namespace ?? ''}/${name}` : name;
}
function withoutSubjects(subjects, others) {
    const known = new Set(others.map((subject) => `${subject.kind} ${subjectName(subject)}`));
    return subjects.filter((subject) => !known.has(`${subject.kind} ${subjectName(subject)}`));
}


/***/ }),

/***/ 92266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ ruleAtomWords),
/* harmony export */   mG: () => (/* binding */ ruleWords),
/* harmony export */   mm: () => (/* binding */ ruleDifference),
/* harmony export */   qn: () => (/* binding */ aggregationWords)
/* harmony export */ });
/* harmony import */ var _rbac_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45523);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** What a role grants: `get,list on pods, services; …`, or whose rules it collects. */
function ruleWords(role) {
    const aggregation = selectors(role);
    if (aggregation !== undefined)
        return ['the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(aggregation)];
    const grants = compact(expand(role.rules ?? []));
    return grants.length === 0 ? ['no rules'] : grantWords(grants);
}
/** What those bound to the role can do more and less, by what each rule says itself: `*` does not hide `get`. */
function ruleDifference(before, after) {
    // The API server fills in the rules of an aggregating role; they say nothing about this change.
    if (selectors(before) !== undefined && selectors(after) !== undefined)
        return { gained: [], lost: [] };
    const was = expand(before.rules ?? []);
    const is = expand(selectors(after) === undefined ? (after.rules ?? []) : []);
    return {
        gained: grantWords(compact(new Map([...is].filter(([key]) => !was.has(key))))),
        lost: grantWords(compact(new Map([...was].filter(([key]) => !is.has(key))))),
    };
}
/** `get,list on pods`: the same for single grants. */
function ruleAtomWords(atoms) {
    return grantWords(compact(keyed(atoms.map(expandAtom))));
}
/** Whose rules a ClusterRole collects, before and after; empty when that stays. */
function aggregationWords(before, after) {
    const [was, is] = [selectors(before), selectors(after)];
    if (was === is)
        return [];
    if (was === undefined)
        return ['collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is ?? '')];
    if (is === undefined)
        return ['no longer collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was)];
    return ['collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is)];
}
function selectors(role) {
    if (role.kind !== 'ClusterRole' || role.aggregationRule === undefined)
        return undefined;
    return (role.aggregationRule.clusterRoleSelectors ?? [])
        .map(({ matchLabels = {}, matchExpressions = [] }) => [
        ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
        ...matchExpressions.map(({ key, operator, values = [] }) => `${key} ${operator} ${values.join(',')}`.trim()),
    ].join(', '))
        .join(' or ');
}
/** Rules that break down into more than this are compared as they are written. */
const ATOMS = 20_000;
function expand(rules) {
    const size = rules.reduce((sum, rule) => sum + atomCount(rule), 0);
    const expanded = size > ATOMS ? rules.flatMap(asWritten) : rules.flatMap(_rbac_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .breakdown */ .I).map(expandAtom);
    return keyed(expanded);
}
function keyed(expanded) {
    return new Map(expanded.map((grant) => [JSON.stringify([grant.verb, grant.target, grant.name]), grant]));
}
function atomCount({ verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [], }) {
    return (verbs.length *
        (apiGroups.length * resources.length * Math.max(1, resourceNames.length) + nonResourceURLs.length));
}
function asWritten(rule) {
    const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
    const target = [
        resources.join(','),
        apiGroups.join(','),
        resourceNames.join(','),
        nonResourceURLs.join(','),
    ];
    return [{ verb: verbs.join(','), target: target.filter((part) => part !== '').join(' ') }];
}
function expandAtom(atom) {
    if ('url' in atom)
        return { verb: atom.verb, target: atom.url };
    const target = atom.group === '' ? atom.resource : `${atom.resource}.${atom.group}`;
    return { verb: atom.verb, target, ...(atom.name === undefined ? {} : { name: atom.name }) };
}
/** Targets with the same verbs and name become one grant; nothing is added or lost by it. */
function compact(expanded) {
    const byTarget = new Map();
    for (const { verb, target, name } of expanded.values()) {
        const key = JSON.stringify([target, name]);
        const entry = byTarget.get(key) ?? { verbs: [], target, name };
        entry.verbs.push(verb);
        byTarget.set(key, entry);
    }
    const grants = new Map();
    for (const { verbs, target, name } of byTarget.values()) {
        const key = JSON.stringify([[...verbs].sort(), name]);
        const grant = grants.get(key) ?? { verbs, targets: [], ...(name === undefined ? {} : { name }) };
        grant.targets.push(target);
        grants.set(key, grant);
    }
    return [...grants.values()];
}
const GRANTS_SHOWN = 4;
const TARGETS_SHOWN = 6;
function grantWords(grants) {
    const all = graveFirst(grants, ({ verbs, targets }) => [...verbs, ...targets].some(isGrave));
    const shown = all.length > GRANTS_SHOWN + 1 ? all.slice(0, GRANTS_SHOWN) : all;
    const words = shown.map(({ verbs, targets, name }) => [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verbs.join(',')),
        ' on ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(graveFirst(targets, isGrave), TARGETS_SHOWN),
        ...(name === undefined ? [] : [' named ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)]),
    ]);
    if (shown.length < grants.length)
        words.push([`${grants.length - shown.length} more rules`]);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(words, '; ');
}
/** What gives more than it seems to: everything, passwords, a shell, or a way to more rights. It is never cut off. */
function isGrave(verbOrTarget) {
    return /\*|^secrets\b|^pods\/(exec|attach|portforward|ephemeralcontainers)|^nodes\/proxy|^serviceaccounts\/token\b|^(bind|escalate|impersonate)$/.test(verbOrTarget);
}
function graveFirst(items, grave) {
    return [...items.filter(grave), ...items.filter((item) => !grave(item))];
}


/***/ }),

/***/ 69362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ undoneWords)
/* harmony export */ });
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2215);

/** What another tool will do to the change: `taken over from Helm, release shop/x, which undoes it with the next …`. */
function undoneWords(tool, isTaken) {
    return [isTaken ? 'taken over from ' : 'also of ', ...(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toolWords */ .yy)(tool), `, which ${_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDOES */ .rU[tool.tool]}`];
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SEVERITY_STYLE),
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
/** For a log, a file, a pipe. */
const unpainted = (_, text) => text;
const SEVERITY_STYLE = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};


/***/ }),

/***/ 86550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ planCounts),
/* harmony export */   Ht: () => (/* binding */ doneCounts),
/* harmony export */   O0: () => (/* binding */ problemCounts),
/* harmony export */   bZ: () => (/* binding */ isRestore),
/* harmony export */   z6: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** `2 to add, 1 to change, 1 to remove`, or `no changes`. */
function planCounts(counts) {
    return countWords(counts, {
        add: 'to add',
        change: 'to change',
        remove: 'to remove',
        move: 'to move',
        adopt: 'to adopt as they are',
        adoptAndChange: 'to adopt and change',
    });
}
/** `2 added, 1 changed, 1 removed`. */
function doneCounts(counts) {
    return countWords(counts, {
        add: 'added',
        change: 'changed',
        remove: 'removed',
        move: 'moved',
        adopt: 'adopted as they are',
        adoptAndChange: 'adopted and changed',
    });
}
/** `1 error, 2 warnings`; empty without problems. */
function problemCounts(problems, severities) {
    return severities
        .map((severity) => ({
        severity,
        count: problems.filter((problem) => problem.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, severity))
        .join(', ');
}
/** Whether these plans follow a backup of aws-auth and not the file. */
function isRestore(plans) {
    return plans.some(({ restores }) => restores !== undefined);
}
/** What clusters do for which there is nothing to do: `already has what access.yaml says`. */
function agreement(plans, file) {
    const have = plans.length === 1 ? 'has' : 'have';
    return isRestore(plans) ? `already ${have} what the backup has` : `already ${have} what ${file} says`;
}
function countWords(counts, words) {
    const { total, add, change, remove, move, adopt, adoptAndChange } = counts;
    const parts = [
        { count: add, word: words.add },
        { count: change, word: words.change },
        { count: remove, word: words.remove },
        { count: move, word: words.move },
        { count: adopt, word: words.adopt },
        { count: adoptAndChange, word: words.adoptAndChange },
        { count: total - add - change - remove - move - adopt - adoptAndChange, word: 'in the ledger only' },
    ];
    const shown = parts.filter(({ count }) => count > 0);
    if (shown.length === 0)
        return 'no changes';
    return shown.map(({ count, word }) => `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ item)
/* harmony export */ });
function item(...phrase) {
    return { phrase };
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ visibleLength),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** Blocks as Markdown of GitHub, without a line break at the end. */
function markdown(blocks) {
    return blocks.map(blockMarkdown).join('\n\n');
}
function blockMarkdown(block) {
    switch (block.kind) {
        case 'title':
            return `### ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase)}`;
        case 'heading':
            return `#### ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase)}`;
        case 'facts':
            // A backslash breaks the line in comments and in summaries alike.
            return block.facts.map(({ lead, phrase }) => `**${lead}** ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(phrase)}.`).join('\\\n');
        case 'paragraph':
            return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase);
        case 'list':
            return itemLines(block.items, '', block.first).join('\n');
        case 'caution':
            return ['[!CAUTION]', ...itemLines(block.items)].map((line) => `> ${line}`).join('\n');
        case 'fold':
            return foldMarkdown(block.summary, block.blocks);
        case 'code':
            return block.language === 'mermaid'
                ? (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidBlock */ .tW)(block.lines)
                : (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedBlock */ .zW)(block.language, block.lines);
        case 'small':
            return `<sub>${block.phrases.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP).join(' · ')}</sub>`;
    }
}
/** The empty lines are what makes the text between the elements Markdown again. */
function foldMarkdown(summary, blocks) {
    return `<details><summary>${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseHtml */ .ls)(summary)}</summary>\n\n${markdown(blocks)}\n\n</details>`;
}
function itemLines(items, indent = '', first) {
    return items.flatMap(({ phrase, items: below = [] }, index) => {
        const mark = first === undefined ? '- ' : `${first + index}. `;
        return [
            `${indent}${mark}${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(phrase)}`,
            // What is below an item begins under its first letter.
            ...itemLines(below, `${indent}${' '.repeat(mark.length)}`),
        ];
    });
}
/** How many characters a reader sees: folds are closed, and links show their words. */
function visibleLength(text) {
    return text
        .replace(/(<details><summary>.*?<\/summary>)[\s\S]*?<\/details>/g, '$1')
        .replace(/\]\(https?:[^)\s]*\)/g, ']').length;
}


/***/ }),

/***/ 42278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48417);



/** Blocks for a terminal, without a line break at the end. */
function terminalText(blocks, screen) {
    return blocks
        .map((block, index) => {
        const before = blocks[index - 1]?.kind;
        const gap = index === 0 ? '' : before === 'heading' ? '\n' : '\n\n';
        return `${gap}${blockLines(block, screen).join('\n')}`;
    })
        .join('');
}
function blockLines(block, screen) {
    const { paint, width } = screen;
    switch (block.kind) {
        case 'title':
        case 'heading':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width }).map((line) => paint('bold', line));
        case 'facts':
            return factLines(block.facts, width);
        case 'paragraph':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width });
        case 'list':
            return block.items.flatMap((item, index) => itemLines(item, screen, '  ', block.first === undefined ? '' : `${block.first + index}. `));
        case 'caution':
            return [paint('red', 'CAUTION'), ...block.items.flatMap((item) => itemLines(item, screen, '  '))];
        case 'fold':
            return [
                ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.summary), { width }),
                ...block.blocks.flatMap((inner) => blockLines(inner, screen)),
            ];
        case 'code':
            return block.language === 'mermaid' ? [] : block.lines.map((line) => `  ${diffLine(line, paint)}`);
        case 'small':
            return block.phrases.flatMap((phrase) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: '  ' }).map((line) => paint('dim', line)));
    }
}
function factLines(facts, width) {
    const wide = Math.max(...facts.map(({ lead }) => lead.length));
    return facts.flatMap(({ lead, phrase }) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: `  ${lead.padEnd(wide)}  ` }));
}
function itemLines({ phrase, items = [], mark }, screen, indent, number = '') {
    const { paint, width } = screen;
    const [first = '', ...rest] = (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), {
        width,
        first: mark === undefined ? `${indent}${number}` : `${indent}${number}${mark} `,
        rest: `${indent}    `,
    });
    const painted = mark === undefined ? first : first.replace(mark, paint(MARK_STYLE[mark], mark));
    return [painted, ...rest, ...items.flatMap((item) => itemLines(item, screen, `${indent}    `))];
}
const MARK_STYLE = { '+': 'green', '~': 'yellow', '-': 'red' };
function diffLine(line, paint) {
    const shown = (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(line);
    if (line.startsWith('+'))
        return paint('green', shown);
    return line.startsWith('-') ? paint('red', shown) : shown;
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unreadItems),
/* harmony export */   x: () => (/* binding */ errorItems)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35047);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63809);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65300);





/** The lines of the caution about what stops the plan; of a cluster that could not be read, `unreadItems`. */
function errorItems(head) {
    const several = head.clusters.length > 1;
    const read = head.clusters.filter(({ unread }) => unread !== true);
    const told = read.filter(({ errors }) => errors.length > 0);
    const rest = read.filter(({ errors }) => errors.length === 0);
    return [
        ...linesOf(head, head),
        ...told.flatMap((one) => linesOf(one, head, several ? one.cluster : undefined)),
        ...linesOf({ errors: [], moreErrors: rest.reduce((all, one) => all + one.moreErrors, 0) }, head),
    ];
}
/** The last lines: which clusters have no plan, and why. */
function unreadItems(head) {
    const unread = head.clusters.filter((one) => one.unread === true);
    const rest = unread.filter(({ errors }) => errors.length === 0).length;
    return [
        ...unread.flatMap(({ cluster, errors: [error] }) => error === undefined
            ? []
            : [
                (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Not planned:'), ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cluster), ': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.message), ' ', ...codeWords(error, head), ...(error.fix === '' ? [] : ['. ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.fix)])),
            ]),
        ...(rest === 0
            ? []
            : [
                (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Not planned:'), ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'cluster')}, each with its reason in the log of the run`),
            ]),
    ];
}
function linesOf({ errors, moreErrors }, head, cluster) {
    return [
        ...errors.map((error) => line(error, head, cluster)),
        ...(moreErrors > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)(...moreWords(errors.length, moreErrors))] : []),
    ];
}
function moreWords(shown, more) {
    return shown === 0
        ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Errors:'), ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(more)}, in the log of the run`]
        : [`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'error')} more, in the log of the run`];
}
function line(error, head, cluster) {
    const { message, fix, at, object } = error;
    const where = at === undefined ? (object === undefined ? [] : [' (', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(object), ')']) : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placesWords */ .i)([at], head);
    return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Error'), ' ', ...codeWords(error, head), ...(cluster === undefined ? [] : [' in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cluster)]), ': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message), ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(fix), ...where);
}
function codeWords({ code: name }, { docs }) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)([(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)], (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .problemPage */ .f)(docs, name));
}


/***/ }),

/***/ 66394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ factsBlock)
});

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/head/placed.js


/** More clusters than these are counted here, and named below. */
const PLACED = 3;
/** Each cluster with where it is. */
function placedAll(clusters) {
    return clusters.length > PLACED ? [(0,count/* counted */.hS)(clusters.length, 'cluster')] : (0,phrase/* join */.fj)(clusters.map(placed), ', ');
}
/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }) {
    const { account, region, context, kubeconfig, directory } = target;
    const of = kubeconfig === undefined
        ? [" of the workflow's kubeconfig"]
        : [' of ', (0,phrase/* code */.aY)(kubeconfig), ' in this repository'];
    const where = [
        ...(account === undefined ? [] : [['account ', /^\d{12}$/.test(account) ? account : (0,phrase/* code */.aY)(account)]]),
        ...(region === undefined ? [] : [regionWords(region)]),
        ...(context === undefined ? [] : [['context ', (0,phrase/* code */.aY)(context), ...of]]),
        ...(directory === undefined ? [] : [['directory ', (0,phrase/* code */.aY)(directory)]]),
    ];
    return [(0,phrase/* code */.aY)(cluster), ...(where.length === 0 ? [] : [' (', ...(0,phrase/* join */.fj)(where, ', '), ')'])];
}
/** The file may have anything there. */
function regionWords(region) {
    return [/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? region : (0,phrase/* code */.aY)(region)];
}

// EXTERNAL MODULE: ./lib/render/head/power-words.js
var power_words = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
;// CONCATENATED MODULE: ./lib/render/head/failing-facts.js




/** Where the file has errors, so that there is no plan. */
function invalidFacts(head) {
    const count = (0,title/* errorCount */.YH)(head);
    return [
        {
            lead: 'Do not merge:',
            phrase: [`nothing is applied to any cluster until ${allOf(count)} fixed, by this merge or a later one`],
        },
        { lead: 'Grants, takes:', phrase: ['not known, because there is no plan for this commit'] },
        { lead: 'Review:', phrase: ['nothing of this commit counts as reviewed'] },
    ];
}
function allOf(errors) {
    return errors === 1
        ? 'the error is'
        : errors === 2
            ? 'both errors are'
            : `all ${(0,count/* thousands */.oh)(errors)} errors are`;
}
/** Where every plan has errors, or no cluster could be read. */
function failingFacts(head) {
    const unread = head.clusters.every((one) => one.unread === true);
    const names = placedAll(head.clusters);
    if (!isPullRequest(head))
        return failingWithoutMerge(head, names, unread);
    if (unread)
        return [
            { lead: 'Do not merge:', phrase: ['there is no plan for ', ...names] },
            { lead: 'Grants, takes:', phrase: ['not known'] },
            { lead: 'Review:', phrase: ['nothing counts as reviewed. Run the plan again'] },
        ];
    return [
        {
            lead: 'Do not merge:',
            phrase: [
                'nothing is applied to ',
                ...names,
                ` until ${allOf((0,title/* errorCount */.YH)(head))} fixed, by this merge or a later one`,
            ],
        },
        ...wouldFacts(head),
        {
            lead: 'Review:',
            phrase: [
                `nothing below counts as reviewed. The pull request that fixes the ${(0,count/* plural */.LS)((0,title/* errorCount */.YH)(head), 'error')} shows it again`,
            ],
        },
    ];
}
function isPullRequest({ merging }) {
    return merging.kind !== 'no-pull-request' && merging.kind !== 'restore';
}
function failingWithoutMerge(head, names, unread) {
    return unread
        ? [{ lead: 'Not planned:', phrase: names }]
        : [
            {
                lead: 'Applies nothing',
                phrase: ['to ', ...names, ` until ${allOf((0,title/* errorCount */.YH)(head))} fixed`],
            },
            ...wouldFacts(head),
        ];
}
function wouldFacts({ clusters }) {
    return [
        { lead: 'Would grant', phrase: [(0,power_words/* grantedWords */.f)(clusters.flatMap(({ grants }) => grants))] },
        { lead: 'Would take', phrase: [(0,power_words/* takenWords */.N)(clusters.flatMap(({ takes }) => takes))] },
    ];
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/render/head/merging-fact.js





/** What becomes of the plan, and where. */
function mergingFact(head) {
    const { merging, file } = head;
    switch (merging.kind) {
        case 'applies':
            return { lead: 'Merging', phrase: effectWords(head, 'applies') };
        case 'gate':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan',
                ],
            };
        case 'other-branch':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing: this pull request targets ',
                    (0,phrase/* code */.aY)(merging.base),
                    ', and only ',
                    (0,phrase/* code */.aY)(merging.applied),
                    ' is applied',
                ],
            };
        case 'other-workflow':
            return {
                lead: 'Merging',
                phrase: [
                    `applies nothing: this pull request ${merging.brought === 'added' ? 'adds' : 'changes'} `,
                    (0,phrase/* code */.aY)(merging.workflow),
                    ', and only a plan of the workflow that ',
                    (0,phrase/* code */.aY)(merging.applied),
                    ' has counts. Merge the workflow first, in a pull request of its own, and update this branch after that',
                ],
            };
        case 'unsigned':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing, because GitHub did not sign this comment: the job needs ',
                    (0,phrase/* code */.aY)('id-token: write'),
                    '. Or ',
                    (0,phrase/* code */.aY)(file),
                    ' has ',
                    (0,phrase/* code */.aY)('review.unsigned: allow'),
                    ' before this pull request',
                ],
            };
        case 'too-long':
            return {
                lead: 'Merging',
                phrase: [
                    `applies nothing, because ${tooLong(merging.grave)} not fit into this comment. Split the pull request, or release its plan by its digest (docs/environment-gate.md)`,
                ],
            };
        case 'no-pull-request':
            return { lead: 'Applying', phrase: effectWords(head, 'makes') };
        case 'restore':
            return { lead: 'Restoring', phrase: effectWords(head, 'makes') };
    }
}
function tooLong(grave) {
    if (grave === 0)
        return 'the plan does';
    return `${(0,count/* counted */.hS)(grave, 'grave grant')} ${grave === 1 ? 'does' : 'do'}`;
}
function effectWords(head, verb) {
    const failing = head.clusters.filter(title/* fails */.c6);
    const changing = head.clusters.filter((one) => !(0,title/* fails */.c6)(one) && one.counts.total > 0);
    const same = head.clusters.filter((one) => !(0,title/* fails */.c6)(one) && one.counts.total === 0);
    const nothing = failing.length === 0 ? [] : ['. It applies nothing to ', ...names(failing), whyNot(failing)];
    if (changing.length === 0)
        return ['changes nothing in ', ...placedAll(same), ...agreeing(head, same), ...nothing];
    return [...changeWords(changing, verb), ...placedAll(changing), ...adoptWords(head, changing), ...nothing];
}
function whyNot(failing) {
    const [have, could] = failing.length === 1 ? ['has errors', 'could not be read'] : ['have errors', 'could not be read'];
    if (failing.every((one) => one.unread === true))
        return `, which ${could}`;
    return failing.some((one) => one.unread === true) ? `, which ${have} or ${could}` : `, which ${have}`;
}
/** More clusters than these are counted. */
const NAMES = 10;
function changeWords(changing, verb) {
    const { total, adopt } = (0,title/* totals */.Sd)({ clusters: changing });
    if (total === adopt)
        return ['changes nothing in the access of '];
    return [`${verb} ${(0,title/* theseChanges */.TL)(total - adopt)} to `];
}
function adoptWords({ file }, changing) {
    const rows = changing.reduce((all, { adopts }) => all + adopts.rows, 0);
    const objects = changing.reduce((all, { adopts }) => all + adopts.objects, 0);
    const entries = changing.reduce((all, { adopts }) => all + (adopts.entries ?? 0), 0);
    const parts = [
        ...(rows > 0 ? [(0,count/* counted */.hS)(rows, 'row')] : []),
        ...(entries > 0 ? [(0,count/* counted */.hS)(entries, 'access entry')] : []),
        ...(objects > 0 ? [(0,count/* counted */.hS)(objects, 'RBAC object')] : []),
    ];
    return parts.length === 0 ? [] : [', and makes ', (0,phrase/* code */.aY)(file), ` the owner of ${(0,list/* listed */.K)(parts)}`];
}
function agreeing({ merging, file }, same) {
    const have = same.length === 1 ? 'has' : 'have';
    return merging.kind === 'restore'
        ? [`, which already ${have} what the backup has`]
        : [`, which already ${have} what `, (0,phrase/* code */.aY)(file), ' says'];
}
function names(clusters) {
    const { shown, more } = (0,list/* shortened */.v)(clusters, NAMES);
    return [
        ...(0,phrase/* codes */.F4)(shown.map(({ cluster }) => cluster), shown.length),
        ...(more > 0 ? [` and ${(0,count/* thousands */.oh)(more)} more`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/render/head/facts.js




/** What merging does, whom it gives and takes what, and how it is undone: always there, also where that is nothing. */
function factsBlock(head) {
    return { kind: 'facts', facts: factsOf(head) };
}
function factsOf(head) {
    const planned = head.clusters.filter((one) => !(0,title/* fails */.c6)(one));
    if (head.errors.length > 0)
        return invalidFacts(head);
    if (head.clusters.length > 0 && planned.length === 0)
        return failingFacts(head);
    const grants = (0,power_words/* grantedWords */.f)(planned.flatMap((one) => one.grants));
    const takes = (0,power_words/* takenWords */.N)(planned.flatMap((one) => one.takes));
    const isIdle = planned.every(({ counts }) => counts.total === 0);
    return [
        mergingFact(head),
        ...(isIdle
            ? [{ lead: 'Grants, takes', phrase: ['nothing now', ...laterWords(planned)] }]
            : [
                { lead: 'Grants', phrase: [grants] },
                { lead: 'Takes', phrase: [takes] },
            ]),
        { lead: 'Undo', phrase: undoWords(head) },
    ];
}
/** What a looser guard lets pass is in no count. */
function laterWords(planned) {
    const looser = planned.flatMap(({ policy }) => policy.filter(({ loosens, kind }) => loosens && kind !== 'base'));
    return looser.some(({ kind }) => kind === 'value' || kind === 'list')
        ? ['. Later plans may do what is refused today, also plans that are merged already']
        : [];
}
function undoWords(head) {
    const { clusters, merging } = head;
    if (merging.kind === 'restore')
        return ['by merging a pull request, or by restoring the backup of this run'];
    const by = merging.kind === 'no-pull-request' ? 'by applying the file as it was' : 'by reverting this pull request';
    const { total, adopt } = (0,title/* totals */.Sd)({ clusters: clusters.filter((one) => !(0,title/* fails */.c6)(one)) });
    const adopts = clusters.some(({ adopts: { rows, objects, entries = 0 } }) => rows + objects + entries > 0);
    const rest = total - adopt > 0;
    if (adopts && !rest)
        return ['is not possible by reverting: see Caution'];
    const removed = clusters.some(({ unmanagedRemoved, objectsRemoved = 0, entriesRemoved = 0 }) => unmanagedRemoved + objectsRemoved + entriesRemoved > 0);
    return [adopts || removed ? `${by}, but for what Caution names as not undone` : by];
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ gainItems),
  mG: () => (/* binding */ ruleWords),
  AN: () => (/* binding */ scopeWords)
});

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/plan/shown/head.js + 2 modules
var shown_head = __webpack_require__(48029);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/held-words.js
var held_words = __webpack_require__(48689);
// EXTERNAL MODULE: ./lib/danger/rule/object-rules.js
var object_rules = __webpack_require__(58245);
// EXTERNAL MODULE: ./lib/danger/rule/rules.js + 3 modules
var rules = __webpack_require__(44455);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var effect_held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/shown/gain.js
var gain = __webpack_require__(27454);
;// CONCATENATED MODULE: ./lib/render/head/gain-groups.js




/** The grave gains of a plan, those together that one line can say; the highest power first. */
function graveGroups({ clusters }) {
    const single = clusters.flatMap(({ cluster, gains, errors, moreErrors }) => {
        const fails = errors.length + moreErrors > 0;
        return [...Map.groupBy(gains, ({ subject, scope }) => JSON.stringify([subject, scope])).values()]
            .filter((own) => own.some(gain/* isGrave */.IE))
            .flatMap((own) => groupsOf(own, { cluster, fails }));
    });
    return ['scopes', 'clusters', 'subjects']
        .reduce(joinedBy, single)
        .toSorted((one, other) => rank(one) - rank(other) || (textOf(one) < textOf(other) ? -1 : 1));
}
const CATALOGUE = new Set(rules/* CATALOGUE_RULES */.U.map(({ id }) => id));
const OF_OBJECTS = new Set(object_rules/* OBJECT_RULES */.O.map(({ id }) => id));
/** Of one subject in one scope. What shows in an object has a line of its own. */
function groupsOf(own, about) {
    const objects = own.filter(({ rule }) => OF_OBJECTS.has(rule));
    const rest = own.filter(({ rule }) => !OF_OBJECTS.has(rule));
    return [...objects.filter(gain/* isGrave */.IE).map((gain) => [gain]), ...(rest.some(gain/* isGrave */.IE) ? [rest] : [])].flatMap((gains) => groupOf(gains, about));
}
function groupOf(gains, { cluster, fails }) {
    const [first] = gains;
    if (first === undefined)
        return [];
    const { subject, scope } = first;
    const isMasters = gains.some(({ rule }) => rule === 'masters');
    const isOfObject = OF_OBJECTS.has(first.rule);
    const parts = gains.flatMap(({ rule, level, names }) => isCatalogued(rule) ? [{ rule, level, names }] : []);
    // Of one subject in one place it is the same for all.
    const { base } = first.told;
    const held = isMasters ? { power: 'admin', parts: [] } : (0,effect_held/* heldBy */.Vr)(base, scope, parts);
    const through = gains.flatMap(({ told }) => told.through);
    const isHeld = isMasters || parts.length > 0 || base !== 'none';
    return [
        {
            kind: isOfObject ? 'object' : subject.startsWith('object ') ? 'role' : isHeld ? 'held' : 'login',
            rule: isOfObject ? first.rule : '',
            held,
            isMasters,
            usernames: [...new Set(gains.flatMap(({ rule, names }) => (rule === 'shared-username' ? names : [])))],
            roles: [...new Set(through.map(({ role }) => role))].toSorted(),
            fails,
            subjects: [subject],
            scopes: [scope],
            clusters: [cluster],
            through: distinct(through),
            where: distinct(gains.flatMap(({ told }) => told.where ?? [])).slice(0, PLACES),
        },
    ];
}
function isCatalogued(rule) {
    return CATALOGUE.has(rule);
}
/** Nobody follows more links of one line. */
const PLACES = 3;
/** Those groups as one that differ in this alone. */
function joinedBy(groups, by) {
    const alike = Map.groupBy(groups, ({ through: _, where: __, ...about }) => JSON.stringify({ ...about, held: { ...about.held, parts: about.held.parts.map(told) }, [by]: [] }));
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        return [
            {
                ...first,
                [by]: [...new Set(same.flatMap((one) => one[by]))].toSorted(),
                through: distinct(same.flatMap(({ through }) => through)),
                where: distinct(same.flatMap(({ where }) => where)).slice(0, PLACES),
            },
        ];
    });
}
/** Levels are compared, and nobody is told them. */
function told({ rule, names }) {
    return [rule, names];
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
/** The whole cluster before namespaces. */
function rank({ held, scopes, kind }) {
    const power = kind === 'login' ? effect_held/* POWERS */.lZ.length : effect_held/* POWERS */.lZ.indexOf(held.power);
    return power * 2 + (scopes.includes('') ? 0 : 1);
}
function textOf({ subjects, scopes, clusters }) {
    return JSON.stringify([subjects, scopes, clusters]);
}

// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/gains.js









/** The lines of the caution about who gains what is critical or high: nobody is left out. */
function gainItems(head) {
    const several = head.clusters.length > 1;
    const home = (0,shown_head/* homeOf */.lt)(head);
    return graveGroups(head).map((group) => {
        const { subjects, clusters } = group;
        const who = (0,phrase/* join */.fj)(subjects.map((subject) => (0,head_subject/* shownSubject */.uV)(subject, home)), ', ');
        const where = several ? [', in ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
        return (0,block/* item */.A)((0,phrase/* strong */.ko)([...leadWords(group), ':']), ' ', ...who, ...howGained(group), ...throughWords(group), ...where, ...(0,place/* placesWords */.i)(group.where, head));
    });
}
/** `Gains admin in the whole cluster`, `Becomes a way to admin for whoever is bound to it`, … */
function leadWords(group) {
    const { kind, held, scopes, fails } = group;
    const gains = fails ? 'Would gain' : 'Gains';
    switch (kind) {
        case 'login':
            return [`${gains} a login`];
        case 'object':
            return [OBJECTS[group.rule] ?? `${gains} ${(0,held_words/* heldWords */.j0)(held)}`];
        case 'role':
            return [`${fails ? 'Would become' : 'Becomes'} ${(0,held_words/* heldWords */.j0)(held)} for whoever is bound to it`];
        case 'held':
            return [`${gains} ${(0,held_words/* heldWords */.j0)(held)} `, ...scopeWords(scopes)];
    }
}
const OBJECTS = {
    anonymous: 'Gives a role to requests without a login',
    everyone: 'Gives a role to everybody with a login',
    aggregation: 'Adds permissions to a ClusterRole that combines others',
    'reserved-name': 'Gives a role to a name of Kubernetes or EKS',
};
/** `in the whole cluster`, `in shop, blog`: all of them. */
function scopeWords(scopes, limit = scopes.length) {
    const namespaces = scopes.filter((scope) => scope !== '');
    if (namespaces.length === 0)
        return ['in the whole cluster'];
    const named = ['in ', ...(0,phrase/* codes */.F4)(namespaces, limit)];
    return namespaces.length < scopes.length ? ['in the whole cluster and ', ...named] : named;
}
function howGained({ held, usernames, kind, rule }) {
    if (kind === 'object' && rule === 'reserved-name')
        return [];
    return [
        ...(0,held_words/* howWords */.kk)(held),
        ...(usernames.length === 0
            ? []
            : [', with username ', ...(0,phrase/* codes */.F4)(usernames, usernames.length), ', which somebody else has too']),
    ];
}
/** More groups than these say less than the role alone. */
const GROUPS = 3;
/** `, through group ops and ClusterRole support` */
function throughWords({ isMasters, through, subjects }) {
    const groups = [
        ...new Set([...(isMasters ? ['system:masters'] : []), ...through.flatMap(({ group }) => group ?? [])]),
        // Of a group itself there is no other way.
    ].filter((group) => !subjects.includes(`group ${group}`));
    const roles = [...new Set(through.map(({ role }) => role))];
    const parts = [
        ...(groups.length === 0 || groups.length > GROUPS
            ? []
            : [[groups.length === 1 ? 'group ' : 'groups ', ...(0,phrase/* codes */.F4)(groups.toSorted(), GROUPS)]]),
        ...rolesWords(roles),
    ];
    return parts.length === 0 ? [] : [', through ', ...(0,phrase/* join */.fj)(parts, ' and ')];
}
const ROLES = 5;
function rolesWords(roles) {
    const { shown, more } = (0,list/* shortened */.v)(roles, ROLES);
    return shown.length === 0
        ? []
        : [[...(0,phrase/* join */.fj)(shown.map(head_subject/* objectWords */.PQ), ', '), ...(more > 0 ? [` and ${more} more`] : [])]];
}
/** `reading Secrets (secrets-read, only db-password)` */
function ruleWords({ rule, names }) {
    if (rule === 'masters')
        return ['everything, through group ', (0,phrase/* code */.aY)('system:masters')];
    if (rule === 'write')
        return ['writing in the whole cluster'];
    const only = names.length === 0 ? [] : [', only ', ...(0,phrase/* codes */.F4)(names, names.length)];
    return [`${(0,catalogue/* wordsOf */.Z9)(rule).what} (`, (0,phrase/* code */.aY)(rule), ...only, ')'];
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xT: () => (/* binding */ HEAD_FORMAT),
  yu: () => (/* binding */ besideErrors),
  el: () => (/* binding */ cautionItems),
  Yu: () => (/* binding */ headMarkdown)
});

// UNUSED EXPORTS: headBlocks

// EXTERNAL MODULE: ./lib/render/document/markdown.js
var markdown = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/render/policy/policy.js + 2 modules
var policy = __webpack_require__(59776);
// EXTERNAL MODULE: ./lib/render/head/errors.js
var errors = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/render/head/facts.js + 3 modules
var facts = __webpack_require__(66394);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/effect/power-words.js
var power_words = __webpack_require__(1232);
// EXTERNAL MODULE: ./lib/plan/shown/head.js + 2 modules
var shown_head = __webpack_require__(48029);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/losses.js










/** The lines of the caution about who loses what; the same in several clusters is one line. */
function lossItems(head) {
    const home = (0,shown_head/* homeOf */.lt)(head);
    const all = head.clusters
        .flatMap(({ cluster, losses, errors, moreErrors }) => losses.map((loss) => ({ loss, cluster, fails: errors.length + moreErrors > 0 })))
        .toSorted((one, other) => (0,held/* byPower */.PL)(one.loss, other.loss));
    const same = Map.groupBy(all, ({ loss: { where: _, ...loss }, fails }) => JSON.stringify([loss, fails]));
    return [...same.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const clusters = [first, ...others].map(({ cluster }) => cluster);
        const where = head.clusters.length > 1 ? [', in ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
        return [
            (0,block/* item */.A)((0,phrase/* strong */.ko)([...leadWords(first.loss, first.fails), ':']), ' ', ...subjectsWords(first.loss, home), ...whatWords(first.loss), ...where, ...(0,place/* placesWords */.i)(first.loss.where, head)),
        ];
    });
}
function leadWords({ power, scopes }, fails) {
    const loses = fails ? 'Would lose' : 'Loses';
    switch (power) {
        case 'all':
            return [`${loses} all access`];
        case 'admin':
            return [`${loses} admin `, ...(0,gains/* scopeWords */.AN)(scopes)];
        case 'login':
            return [`${loses} a login without permissions`];
        default:
            return [`${loses} some access`];
    }
}
const PLACES = 5;
/** That somebody loses access need not name each place. */
function whatWords({ power, parts, scopes }) {
    if (power === 'all' || power === 'admin' || power === 'login')
        return [];
    return [`, ${(0,power_words/* powerWords */.R)(power, parts)} `, ...(0,gains/* scopeWords */.AN)(scopes, PLACES)];
}
/** So many of those who lose some access; whoever loses all or admin is named. */
const NAMES = 10;
function subjectsWords({ power, subjects, more }, home) {
    if (subjects.length === 0)
        return [(0,count/* counted */.hS)(more, 'subject')];
    const isGrave = power === 'all' || power === 'admin';
    const named = (0,list/* shortened */.v)(subjects, isGrave ? subjects.length : NAMES);
    const names = (0,phrase/* join */.fj)(named.shown.map((subject) => (0,head_subject/* shownSubject */.uV)(subject, home)), ', ');
    const others = more + named.more;
    return others === 0 ? names : [...names, ` and ${(0,count/* thousands */.oh)(others)} more, below`];
}

// EXTERNAL MODULE: ./lib/render/head/newcomers.js
var newcomers = __webpack_require__(36898);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/render/head/others.js






/** The lines of the caution about what a revert of the pull request does not undo. */
function undoneItems({ clusters, file, merging, docs }) {
    if (merging.kind === 'restore')
        return [];
    const rows = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.rows));
    const objects = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.objects));
    const entries = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.entries ?? 0));
    const adopted = [
        ...(rows > 0 ? [(0,count/* counted */.hS)(rows, 'row')] : []),
        ...(entries > 0 ? [(0,count/* counted */.hS)(entries, 'access entry')] : []),
        ...(objects > 0 ? [(0,count/* counted */.hS)(objects, 'object')] : []),
    ];
    const removed = (0,count/* sum */.cz)(clusters.map(({ unmanagedRemoved }) => unmanagedRemoved));
    const removedEntries = (0,count/* sum */.cz)(clusters.map(({ entriesRemoved = 0 }) => entriesRemoved));
    const saved = removed + removedEntries;
    const unmanaged = [
        ...(removed > 0 ? [(0,count/* counted */.hS)(removed, 'unmanaged row')] : []),
        ...(removedEntries > 0 ? [(0,count/* counted */.hS)(removedEntries, 'unmanaged access entry')] : []),
    ];
    const others = (0,count/* sum */.cz)(clusters.map(({ objectsRemoved = 0 }) => objectsRemoved));
    return [
        ...(adopted.length === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ' what ', (0,phrase/* code */.aY)(file), ` owns is removed from the cluster when it leaves the file, so a revert would remove ${(0,list/* listed */.K)(adopted)} that the cluster has already. Name them under `, (0,phrase/* code */.aY)('removed'), ' with ', (0,phrase/* code */.aY)('destroy: false'), ' instead (', ...(0,phrase/* linked */.q)(['how'], `${docs}/docs/access-yaml.md#removed`), ')'),
            ]),
        ...(saved === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ` ${(0,list/* listed */.K)(unmanaged)} ${saved === 1 ? 'is' : 'are'} removed, which `, (0,phrase/* code */.aY)(file), ` never had; `, (0,phrase/* code */.aY)('restore'), " and the run's ", (0,phrase/* code */.aY)('backup-file'), ` have ${saved === 1 ? 'it' : 'them'}`),
            ]),
        ...(others === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ` ${(0,count/* counted */.hS)(others, 'unmanaged object')} ${others === 1 ? 'is' : 'are'} removed, which `, (0,phrase/* code */.aY)(file), ` never had; this plan has ${others === 1 ? 'its' : 'their'} YAML`),
            ]),
    ];
}
/** Admins whom a restore brought back: they are in no file, so that no review has seen them since. */
function returnedItems(head) {
    const home = (0,shown_head/* homeOf */.lt)(head);
    return head.clusters.flatMap(({ cluster, returnedAdmins = [] }) => returnedAdmins.length === 0
        ? []
        : [
            (0,block/* item */.A)((0,phrase/* strong */.ko)('Admins that a restore added again:'), ' ', ...(0,phrase/* codes */.F4)(returnedAdmins.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)), 20), ' in ', (0,phrase/* code */.aY)(cluster), '. No file declares them: declare them, or remove their rows'),
        ]);
}
/** What the workflow switches on that makes an apply less careful. */
function switchItems({ repairs, leavesNodes, rushesEntries }) {
    return [
        ...(repairs === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Repairs aws-auth:'), ' the workflow has ', (0,phrase/* code */.aY)('repair: true'), ', so a key that cannot be read is rebuilt, and its rows count again'),
            ]
            : []),
        ...(leavesNodes === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Does not watch nodes:'), ' the workflow has ', (0,phrase/* code */.aY)('wait-for-nodes: 0'), ', so an apply that takes the access of nodes is not rolled back'),
            ]
            : []),
        ...(rushesEntries === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Does not wait for access entries:'), ' the workflow has ', (0,phrase/* code */.aY)('wait-for-entries: 0'), ', so whoever moves to an access entry may have no access for some seconds'),
            ]
            : []),
    ];
}
/** The last lines: what is not certain about the comment itself, and whether it counts. */
function commentItems({ merging, replaces, file }) {
    return [
        ...(merging.kind === 'applies' && merging.uncompared !== undefined
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not compared:'), ' whether this pull request adds or changes ', (0,phrase/* code */.aY)(merging.uncompared), '. GitHub did not return it as it was before. If it does, merging applies nothing'),
            ]
            : []),
        ...(merging.kind === 'applies' && !merging.signed
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not signed by GitHub:'), ' whoever may write to this repository could have changed this comment unseen. It counts because ', (0,phrase/* code */.aY)(file), ' had ', (0,phrase/* code */.aY)('review.unsigned: allow'), ' before this pull request'),
            ]
            : []),
        ...(replaces === undefined
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Replaces a comment that did not count:'), ' it ', (0,phrase/* sentence */.em)(replaces.why), ...(replaces.by.length === 0 ? [] : [' (', ...(0,phrase/* codes */.F4)(replaces.by, 5), ')']), '. Read this one as new'),
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
;// CONCATENATED MODULE: ./lib/render/head/head.js









/**
 * The number of the rules by which `headMarkdown` makes text of facts. A comment is read again after its pull request is
 * merged, perhaps by a newer version: whoever changes the text that comes of the same facts gives it the next number, and
 * from the first release on keeps the old rules beside the new ones.
 */
const HEAD_FORMAT = 2;
/** All of a plan's text above its clusters, made of `head` alone. It is never shortened. */
function headBlocks(head) {
    const items = cautionItems(head);
    return [
        (0,title/* titleBlock */.K5)(head),
        (0,facts/* factsBlock */.R)(head),
        ...(items.length === 0 ? [] : [{ kind: 'caution', items }]),
    ];
}
function headMarkdown(head) {
    return (0,markdown/* markdown */.w)(headBlocks(head));
}
/** All that nobody must miss, the gravest first. */
function cautionItems(head) {
    return [...(0,errors/* errorItems */.x)(head), ...besideErrors(head)];
}
/** The same where errors are told elsewhere, with more of each. */
function besideErrors(head) {
    return [
        ...(0,gains/* gainItems */.Oz)(head),
        ...lossItems(head),
        ...undoneItems(head),
        ...(0,newcomers/* newcomerItems */.tF)(head),
        ...returnedItems(head),
        ...(0,policy/* policyItems */.R8)(head),
        ...switchItems(head),
        ...commentItems(head),
        ...(0,errors/* unreadItems */.K)(head),
    ];
}


/***/ }),

/***/ 36898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ newcomerItemsOf),
/* harmony export */   Ts: () => (/* binding */ powerPhrase),
/* harmony export */   cQ: () => (/* binding */ newcomerWords),
/* harmony export */   tF: () => (/* binding */ newcomerItems)
/* harmony export */ });
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1232);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48029);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);
/* harmony import */ var _gains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(859);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90147);







/** The lines of the caution about what is new in a cluster and in no file: whoever is powerful by it is named. */
function newcomerItems(head) {
    return newcomerItemsOf(head.clusters, { file: head.file, home: (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(head), stays: stays(head) });
}
function newcomerItemsOf(clusters, { file, home, stays }) {
    return clusters.flatMap(({ cluster, newcomers }) => {
        if (newcomers === undefined)
            return [];
        const where = clusters.length > 1 ? [', in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cluster)] : [];
        const { shown, more, unknown } = newcomers;
        return [
            ...shown.map((one) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(['New ', ...newPower(one), ' since the last apply, not in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ':']), ' ', ...newcomerWords(one, home), ...where, `. ${stays}`)),
            ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...moreWords(more, file), ...where)] : []),
            ...(unknown === true ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...unknownWords(cluster, file))] : []),
        ];
    });
}
function moreWords(more, file) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)([
            `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more subject')} with such power since the last apply, not in `,
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file),
            ':',
        ]),
        ' the whole plan names them',
    ];
}
function unknownWords(cluster, file) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Changed since the last apply, and it is not known what:'),
        ' in ',
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cluster),
        ', something that ',
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file),
        ' does not have was added, changed or removed. The ledger has one digest of all of it, because there is no room for more',
    ];
}
function stays({ merging }) {
    switch (merging.kind) {
        case 'no-pull-request':
            return 'Applying does not change it';
        case 'restore':
            return 'Restoring does not change it';
        default:
            return 'Merging does not change it';
    }
}
/** `way to admin in kube-system` */
function newPower(one) {
    const [first, ...rest] = powerPhrase(one);
    return typeof first === 'string' ? [first.replace(/^a /, ''), ...rest] : powerPhrase(one);
}
/** `admin`, `a way to admin in kube-system`, `unknown power` */
function powerPhrase({ power, parts, scopes }) {
    if (power === 'unknown')
        return ['unknown power'];
    const words = (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_0__/* .powerWords */ .R)(power, power === 'way-to-admin' ? [] : parts);
    const isEverywhere = power === 'login' || (power === 'admin' && scopes.includes(''));
    return isEverywhere || scopes.length === 0 ? [words] : [`${words} `, ...(0,_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(scopes, 3)];
}
/** `role/support, row with group system:masters`; `Group ops, through ClusterRoleBinding debug and …` */
function newcomerWords({ subject, by }, home) {
    return [...(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSubject */ .uV)(subject, home), ...holdersWords(by, home), ', ', ...byWords(by)];
}
function byWords(by) {
    switch (by.kind) {
        case 'row':
            return [
                by.nodes === true ? 'row of nodes that no known node uses' : 'row',
                ...groupsWords(by.groups),
                ...(by.beneath === true ? ['; its access entry counts in its place, until that is removed'] : []),
            ];
        case 'account':
            return ['in mapAccounts'];
        case 'entry':
            return by.groups === undefined
                ? ['access entry, which was not read']
                : ['access entry', ...groupsWords(by.groups)];
        case 'policy':
            return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(by.policy), ' ', ...(0,_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)([by.scope])];
        case 'binding':
            return [
                'through ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(by.bindings.map((id) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .objectWords */ .PQ)(id)), ', '),
                ' and ',
                ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .objectWords */ .PQ)(by.role),
            ];
        case 'rules':
            return [
                'which now also grants ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(by.rules, by.rules.length),
                ...(by.more > 0 ? [` and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(by.more, 'more rule')}`] : []),
            ];
    }
}
function groupsWords(groups) {
    if (groups.length === 0)
        return [' without groups'];
    return [groups.length === 1 ? ' with group ' : ' with groups ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(groups, groups.length)];
}
function holdersWords(by, home) {
    if (by.kind !== 'binding' || by.holders.length === 0)
        return [];
    return [
        ', now ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(by.holders.map((holder) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .principalWords */ .s0)(holder, home)), ', '),
    ];
}


/***/ }),

/***/ 65300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   i: () => (/* binding */ placesWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** ` (access.yaml:31)`, with a link to the line of the commit where the repository is known; nothing without places. */
function placesWords(places, head) {
    if (places.length === 0)
        return [];
    return [
        ' (',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(places.map((place) => placeWords(place, head)), ', '),
        ')',
    ];
}
function placeWords({ file, line }, { repository }) {
    // Half a surrogate pair, which only a forged record has, is none in an address.
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const url = repository === undefined ? undefined : `${repository.url}/blob/${repository.commit}/${path}#L${line}`;
    // A name that is nothing but a path is told as one; all others as code, since anything could be in them.
    const text = `${file}:${line}`;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)([/^[\w./-]+:\d+$/.test(text) ? text : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text)], url);
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ takenWords),
/* harmony export */   f: () => (/* binding */ grantedWords)
/* harmony export */ });
/* harmony import */ var _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63454);
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);



/** `admin to 1 subject, read to 2`; `nothing to anybody` where nobody gains anything. */
function grantedWords(counts) {
    return words(counts, 'to');
}
/** `all access from 1 subject, read from 1` */
function takenWords(counts) {
    return words(counts, 'from');
}
/** Lower powers than these are counted together. */
const KINDS = 4;
/** The same in several clusters is told once; the same subject may be in several of them. */
function words(counts, preposition) {
    const same = Map.groupBy(counts, ({ power, parts }) => JSON.stringify([power, parts]));
    const sums = [...same.values()]
        .flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ ...first, each: [first, ...others].map(({ subjects }) => subjects).filter((one) => one > 0) }])
        .filter(({ each }) => each.length > 0)
        .toSorted((one, other) => (0,_plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .byPower */ .PL)(one, other) || other.parts.length - one.parts.length);
    if (sums.length === 0)
        return `nothing ${preposition} anybody`;
    const shown = sums.slice(0, sums.length > KINDS ? KINDS - 1 : KINDS);
    const rest = sums.slice(shown.length).reduce((all, { each }) => all + (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each), 0);
    const parts = [
        ...shown.map(({ power, parts: including, each }) => ({ what: (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerWords */ .R)(power, including), each })),
        ...(rest > 0 ? [{ what: 'less than that', each: [rest] }] : []),
    ];
    return parts
        .map(({ what, each }, index) => `${what} ${preposition} ${countWords(each, index === 0)}`)
        .join(', ');
}
function countWords(each, isFirst) {
    const [one = 0] = each;
    const isSame = each.every((count) => count === one);
    const count = isSame ? one : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each);
    const words = isFirst ? (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'subject') : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(count);
    if (each.length < 2)
        return words;
    return `${words} in ${isSame ? 'each of ' : ''}${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(each.length, 'cluster')}`;
}


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ objectWords),
/* harmony export */   s0: () => (/* binding */ principalWords),
/* harmony export */   uV: () => (/* binding */ shownSubject)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);



/**
 * A subject of a gain or a loss, by its key (`subjectKey`): `role/x`, `ServiceAccount ci/default`, `Group ops, whoever
 * has it`, `ClusterRole reporter`.
 */
function shownSubject(key, home) {
    const space = key.indexOf(' ');
    const [kind, name] = [key.slice(0, space), key.slice(space + 1)];
    switch (kind) {
        case 'principal':
            return principalWords(name, home);
        case 'serviceAccount':
            return ['ServiceAccount ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ...defaultWords(name)];
        case 'user':
            return ['User ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ...[(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .userNote */ .ez)(name)].filter((note) => note !== '')];
        case 'group':
            return ['Group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ` (${(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHolders */ .fc)(name)})`];
        case 'object':
            return objectWords(name);
        default:
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)];
    }
}
/** A pod that names no service account has this one. */
function defaultWords(name) {
    const [namespace = '', account] = name.split('/');
    return account === 'default' ? [' (used by each pod in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(namespace), ' that names no other)'] : [];
}
/** `ClusterRole reporter`, of its id. */
function objectWords(id) {
    const [kind = '', ...name] = id.split('/');
    return /^(Cluster)?Role(Binding)?$/.test(kind) ? [`${kind} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('/'))] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)];
}
function principalWords(arn, home) {
    if (/^\d{12}$/.test(arn))
        return ['account ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ', every principal in it'];
    const short = (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k)(arn, home);
    return short === arn && home !== undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ' (another account)'] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short)];
}


/***/ }),

/***/ 62669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ titleBlock),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   TL: () => (/* binding */ theseChanges),
/* harmony export */   YH: () => (/* binding */ errorCount),
/* harmony export */   c6: () => (/* binding */ fails)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86550);



/** `EKS access plan · prod: 3 to add, 1 to change` */
function titleBlock(head) {
    const { merging, clusters, errors, file } = head;
    if (errors.length > 0)
        return {
            kind: 'title',
            phrase: [
                'EKS access plan · ',
                ...plainName(file),
                ` is not valid: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errorCount(head), 'error')}`,
            ],
        };
    const what = merging.kind === 'restore' ? 'EKS access restore' : 'EKS access plan';
    const [only] = clusters;
    const names = clusters.length === 1 && only !== undefined
        ? plainName(only.cluster)
        : [(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(clusters.length, 'cluster')];
    return { kind: 'title', phrase: [`${what} · `, ...names, `: ${countWords(head)}`] };
}
/** A name that is nothing but one is plain; in all others anything could be. */
function plainName(name) {
    return [/^[A-Za-z0-9][A-Za-z0-9./-]*$/.test(name) && !/[0-9a-f]{7}/.test(name) ? name : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
}
function countWords(head) {
    const { clusters } = head;
    const failing = clusters.filter(fails);
    const unread = clusters.filter((one) => one.unread === true).length;
    if (clusters.length > 0 && failing.length === clusters.length && unread < clusters.length)
        return `will not be applied, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errorCount(head), 'error')}`;
    const errors = errorCount({ ...head, clusters: clusters.filter((one) => one.unread !== true) });
    const looser = looserCount(clusters);
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .planCounts */ .Ai)(totals(head));
    return [
        ...(counts === 'no changes' && unread > 0 ? [] : [counts]),
        ...(looser > 0 ? [`loosens ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(looser, 'guard')}`] : []),
        ...(errors > 0 ? [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error')} in ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failing.length - unread, 'cluster')}`] : []),
        ...(unread > 0
            ? [clusters.length === 1 ? 'not planned' : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unread, 'cluster')} not planned`]
            : []),
    ].join(', ');
}
/** How many guards the file loosens, whatever the cluster. */
function looserCount(clusters) {
    const keys = clusters.flatMap(({ policy }) => policy.flatMap((one) => one.loosens && (one.kind === 'value' || one.kind === 'list') && one.key.startsWith('guards.')
        ? [one.key]
        : []));
    return new Set(keys).size;
}
function fails({ errors, moreErrors }) {
    return errors.length + moreErrors > 0;
}
/** The counts of these clusters together. */
function totals({ clusters }) {
    const sum = (count) => clusters.reduce((all, { counts }) => all + count(counts), 0);
    return {
        total: sum(({ total }) => total),
        add: sum(({ add }) => add),
        change: sum(({ change }) => change),
        remove: sum(({ remove }) => remove),
        move: sum(({ move }) => move),
        adopt: sum(({ adopt }) => adopt),
        adoptAndChange: sum(({ adoptAndChange }) => adoptAndChange),
    };
}
/** Of the file and of all clusters. */
function errorCount({ errors, moreErrors, clusters }) {
    return [{ errors, moreErrors }, ...clusters].reduce((all, one) => all + one.errors.length + one.moreErrors, 0);
}
/** `these 5 changes`, `this change` */
function theseChanges(count) {
    return count === 1 ? 'this change' : `these ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(count)} changes`;
}


/***/ }),

/***/ 48689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ limitedWords),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   kk: () => (/* binding */ howWords),
/* harmony export */   s0: () => (/* binding */ verbsWords),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);



/** The power alone; `howWords` says what makes it a way to admin. */
function heldWords({ power, parts }) {
    return (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerWords */ .R)(power, power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule));
}
/** `, escalate roles, bind roles (only ops)`; nothing of what is no way to admin. */
function howWords({ power, parts }) {
    if (power !== 'way-to-admin')
        return namesWords(parts);
    return [
        ', ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts.map((part) => [(0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(part.rule), ...onlyWords(part.names)]), ', '),
    ];
}
/** The names that parts are limited to. */
function namesWords(parts) {
    const limited = parts.filter(({ names }) => names.length > 0);
    return limited.flatMap(({ rule, names }) => [
        `, ${_danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(rule)}`,
        ...onlyWords(names),
    ]);
}
/** The power with the names that it is limited to: `read Secrets (only db)`, `read including exec and Secrets (Secrets only db)`. */
function limitedWords(held) {
    const { power, parts } = held;
    const limited = power === 'way-to-admin' ? [] : parts.filter(({ names }) => names.length > 0);
    if (limited.length === 0)
        return [heldWords(held)];
    const only = limited.map(({ rule, names }) => {
        const what = parts.length === 1 ? '' : `${_danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(rule)} `;
        return [`${what}only `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, NAMES)];
    });
    return [`${heldWords(held)} (`, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(only, '; '), ')'];
}
const NAMES = 20;
function onlyWords(names) {
    return names.length === 0 ? [] : [' (only ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, NAMES), ')'];
}
/** Rules that are few are told as they are: `get, list pods/log`. `undefined` where a word of the scale says it better. */
function exactWords({ power, parts }, access) {
    if (parts.length > 0 || !['write', 'read', 'other'].includes(power))
        return undefined;
    const things = access.flatMap((one) => one.kind === 'everything' ? ['*'] : one.kind === 'urls' ? one.urls : one.resources.map(nameOf));
    if (things.length > RULES || things.some((name) => name.startsWith('*')))
        return undefined;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(access.map(ruleWords), '; ');
}
function ruleWords(access) {
    if (access.kind === 'everything')
        return [];
    const names = access.kind === 'urls' ? access.urls : access.resources.map(nameOf);
    const only = access.kind === 'urls' ? undefined : access.names;
    return [...verbsWords(access.verbs), ' ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, names.length), ...namedWords(only)];
}
/** As `kubectl` takes it: `deployments.apps`. */
function nameOf({ group, resource }) {
    return group === '' ? resource : `${resource}.${group}`;
}
const RULES = 3;
function namedWords(names) {
    return names === undefined ? [] : [' named ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, RULES)];
}
/** `get, list, watch`; `every verb`. */
function verbsWords({ words, others }) {
    if (words.includes('everything'))
        return ['every verb on'];
    const verbs = [...words.flatMap((word) => VERBS[word]), ...others];
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(verbs.map((verb) => [/^[a-z]+$/.test(verb) ? verb : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(verb)]), ', ');
}
const VERBS = {
    everything: ['*'],
    read: ['get', 'list', 'watch'],
    write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};


/***/ }),

/***/ 59262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located),
/* harmony export */   y: () => (/* binding */ forFindings)
/* harmony export */ });
/** Where places in files are. */
function located({ head, repository }) {
    return head === undefined || repository === undefined
        ? {}
        : { repository: { url: repository, commit: head } };
}
/** What lines of findings need to know. */
function forFindings(options) {
    return { pageOf: options.pageOf, isSummary: options.pictures === true, ...located(options) };
}


/***/ }),

/***/ 21205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gg: () => (/* binding */ adoptedBlocks),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   vN: () => (/* binding */ adoptedBy),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21684);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);






function adoptedBy({ changes, held }, home) {
    const adopted = changes
        .filter(isFolded)
        // Principals first, as among other changes.
        .toSorted((one, other) => Number(one.kind === 'object') - Number(other.kind === 'object'));
    const admins = adopted.flatMap((change) => {
        const principal = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).principal(change);
        const most = principal === undefined ? undefined : held.get(principal);
        if (principal === undefined || most?.held.power !== 'admin' || most.scopes[0] !== '')
            return [];
        return [(0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k)(principal, home)];
    });
    return { changes: adopted, admins: admins.toSorted() };
}
/** Whether it is adopted as it is, and no other tool has it, which nobody may miss. */
function isFolded(change) {
    return (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change) === 'adopt' && !('tool' in change && change.tool !== undefined);
}
/** @param names how many of a list are named; 0: they are counted only */
function adoptedBlocks({ changes, admins }, home, names) {
    if (changes.length === 0)
        return [];
    const summary = ['Adopted as they are: ', ...countWords(changes)];
    const who = admins.length === 0
        ? []
        : [
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Admin'),
            changes.some(({ kind }) => kind === 'entry') ? ' among them: ' : ' among the rows: ',
            ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(admins, admins.length),
            '.',
        ];
    if (names === 0)
        return [{ kind: 'paragraph', phrase: [...summary, '.', ...(who.length === 0 ? [] : [' ', ...who])] }];
    return [
        {
            kind: 'fold',
            summary,
            blocks: [
                {
                    kind: 'paragraph',
                    phrase: [`${markWords(changes)}.`, ...(who.length === 0 ? [] : [' ', ...who])],
                },
                { kind: 'list', items: items(changes, home, names) },
            ],
        },
    ];
}
/** What is written: objects have a label of their owner and access entries a tag; rows can have none. */
function markWords(changes) {
    const objects = changes.some(({ kind }) => kind === 'object');
    const entries = changes.some(({ kind }) => kind === 'entry');
    const rows = changes.some(({ kind }) => kind !== 'object' && kind !== 'entry');
    if (objects && !entries && !rows)
        return 'They get a label with their owner';
    const all = [
        ...(objects ? ['objects get a label with their owner'] : []),
        ...(entries ? ['access entries get a tag with their owner'] : []),
        ...(rows ? ['rows do not change'] : []),
    ].join('; ');
    return `${all.slice(0, 1).toUpperCase()}${all.slice(1)}`;
}
/** `43 rows, 7 ClusterRoles` */
function countWords(changes) {
    const nouns = Map.groupBy(changes, (change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).noun(change));
    return [[...nouns].map(([noun, same]) => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(same.length, noun)).join(', ')];
}
/** Objects of the same name in several namespaces are named once. */
function items(changes, home, limit) {
    const nouns = Map.groupBy(changes, (change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).noun(change));
    const named = [...nouns].flatMap(([noun, same]) => byNamespaces(noun, same, { home, limit }));
    const places = Map.groupBy(named, ({ namespaces }) => JSON.stringify(namespaces));
    const single = named.filter(({ namespaces }) => isSpread(namespaces));
    return [...places.values(), ...(single.length === 0 ? [] : [single])].flatMap((alike) => {
        const namespaces = alike[0]?.namespaces ?? [];
        if (isSpread(namespaces))
            return alike === single ? singleItems(single, limit) : [];
        if (namespaces.length === 0)
            return alike.map(({ words }) => ({ phrase: words }));
        return [
            (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(alike.map(({ words }) => words), ' and '), ', in each of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(namespaces, namespaces.length)),
        ];
    });
}
/** In so few namespaces that they are told with the name. */
function isSpread(namespaces) {
    return namespaces.length > 0 && namespaces.length < 4;
}
/** `15 RoleBindings shop/a, blog/b` */
function singleItems(single, limit) {
    const nouns = Map.groupBy(single, ({ noun }) => noun);
    return [...nouns].map(([noun, same]) => {
        const names = same.flatMap(({ names: own, namespaces }) => own.flatMap((name) => namespaces.map((namespace) => `${namespace}/${name}`)));
        return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(names.length, noun)} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names.toSorted(), limit));
    });
}
function byNamespaces(noun, same, { home, limit }) {
    const split = same.map((change) => {
        const name = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).name(change, home);
        const slash = noun === 'Role' || noun === 'RoleBinding' ? name.indexOf('/') : -1;
        return { namespace: slash < 0 ? '' : name.slice(0, slash), name: name.slice(slash + 1) };
    });
    const byName = [...Map.groupBy(split, ({ name }) => name)].map(([name, some]) => ({
        name,
        namespaces: some.flatMap(({ namespace }) => (namespace === '' ? [] : [namespace])).toSorted(),
    }));
    const alike = Map.groupBy(byName, ({ namespaces }) => JSON.stringify(namespaces));
    return [...alike.values()].map((some) => {
        const names = some.map(({ name }) => name);
        const { namespaces = [] } = some[0] ?? {};
        const count = names.length * Math.max(1, namespaces.length);
        return { noun, names, words: [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, noun)} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names, limit)], namespaces };
    });
}


/***/ }),

/***/ 76642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ countItems),
/* harmony export */   ND: () => (/* binding */ groupedItems),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   it: () => (/* binding */ changeItem)
/* harmony export */ });
/* harmony import */ var _plan_atom_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46032);
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _plan_shown_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54158);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21684);
/* harmony import */ var _head_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65300);







/** The changes of a plan in its order; what is adopted as it is, is told elsewhere. */
function changeLines(changes, home, results) {
    const outcomes = new Map((results ?? []).map((outcome) => [(0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(outcome.change), outcome]));
    return changes.map((change) => {
        const kind = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .toldKind */ .M)(change);
        const result = outcomes.get((0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(change));
        const where = (0,_plan_shown_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPlace */ .z)(change.where);
        return {
            verb: verbOf(change),
            noun: kind.noun(change),
            name: kind.name(change, home),
            words: kind.words(change, home),
            atoms: (0,_plan_atom_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .atomsOf */ .QJ)([change]),
            ...bindingOf(change),
            ...(where === undefined ? {} : { where }),
            ...(result === undefined ? {} : { result }),
        };
    });
}
function verbOf(change) {
    const counted = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change).counted(change);
    switch (counted) {
        case 'adopt-and-change':
            return 'adopt and change';
        case 'none':
            return 'remove';
        case 'part':
            return 'add';
        default:
            return counted;
    }
}
function bindingOf(change) {
    if (change.kind !== 'object')
        return {};
    const object = change.after ?? change.before;
    const namespace = object?.metadata.namespace;
    const role = object !== undefined && 'roleRef' in object ? `${object.roleRef.kind}/${object.roleRef.name}` : undefined;
    return { ...(role === undefined ? {} : { role }), ...(namespace === undefined ? {} : { namespace }) };
}
const PAST = {
    add: 'added',
    change: 'changed',
    remove: 'removed',
    move: 'moved',
    adopt: 'adopted',
    'adopt and change': 'adopted and changed',
};
const MARKS = {
    add: '+',
    change: '~',
    remove: '-',
    move: '~',
    adopt: '~',
    'adopt and change': '~',
};
/** `**add** row role/deployer: group deployers (access.yaml:20)` */
function changeItem(line, tense, located) {
    const { verb, noun, name, words, where, result } = line;
    return {
        mark: MARKS[verb],
        phrase: [
            ...(result === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(resultWord(result.result)), ' ']),
            ...(result === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(verbWord(verb, tense))] : [verb]),
            ` ${noun} `,
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
            ...(words.length === 0 ? [] : [': ', ...words]),
            ...(result?.message === undefined ? [] : [': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(result.message)]),
            ...(where === undefined ? [] : (0,_head_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placesWords */ .i)([where], located)),
        ],
    };
}
function verbWord(verb, tense) {
    return tense === 'record' ? PAST[verb] : verb;
}
function resultWord(result) {
    switch (result) {
        case 'applied':
            return 'applied';
        case 'failed':
            return 'failed';
        case 'taken-back':
            return 'rolled back';
        case 'not-tried':
            return 'not applied';
    }
}
/** More lines of one kind than these are told together. */
const MOST_ALIKE = 10;
/** Those that are alike, together: `add 445 RoleBindings in 254 namespaces: 171 to ClusterRole edit`. */
function groupedItems(lines, tense, located) {
    const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]));
    return [...alike.values()].flatMap((same) => same.length > MOST_ALIKE
        ? [countItem(same, tense)]
        : same.map((line) => changeItem(line, tense, located)));
}
/** All of them counted by kind and role, with no name of a change. */
function countItems(lines, tense) {
    const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]));
    return [...alike.values()].map((same) => countItem(same, tense));
}
function countItem(same, tense) {
    const [first] = same;
    if (first === undefined)
        return { phrase: [] };
    const { verb, noun, result } = first;
    const namespaces = new Set(same.flatMap(({ namespace }) => namespace ?? [])).size;
    const roles = [
        ...Map.groupBy(same.filter(({ role }) => role !== undefined), ({ role = '' }) => role),
    ]
        .map(([role, some]) => ({ role, count: some.length }))
        .toSorted((one, other) => other.count - one.count);
    return {
        mark: MARKS[verb],
        phrase: [
            ...(result === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(resultWord(result.result)), ' ']),
            ...(result === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(verbWord(verb, tense))] : [verb]),
            ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(same.length)} ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(same.length, noun)}`,
            ...(namespaces > 0 ? [` in ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(namespaces, 'namespace')}`] : []),
            ...(roles.length === 0 ? [] : [': ', ...rolesWords(roles)]),
        ],
    };
}
const ROLES = 5;
function rolesWords(roles) {
    const shown = roles.slice(0, ROLES);
    const rest = roles.slice(ROLES).reduce((all, { count }) => all + count, 0);
    const words = shown.map(({ role, count }) => {
        const [kind = '', ...name] = role.split('/');
        return [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(count)} to ${kind} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name.join('/'))];
    });
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...words, ...(rest > 0 ? [[`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(rest)} to others`]] : [])], ', ');
}


/***/ }),

/***/ 88026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c_: () => (/* binding */ findingItems),
  Tf: () => (/* binding */ findingsBlocks),
  WX: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
;// CONCATENATED MODULE: ./lib/problem/severity.js
/** The gravest first. */
const SEVERITY_ORDER = ['error', 'warning', 'notice'];

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
;// CONCATENATED MODULE: ./lib/render/plan/findings.js







/** The same in several clusters once. */
function findingsOf(problems) {
    const told = new Map(problems.map((problem) => {
        const { code: name, severity, danger, message, where } = problem;
        return [JSON.stringify([name, severity, danger?.claim ?? message, where.file, where.line]), problem];
    }));
    return [...told.values()];
}
/** Several of one kind are one line with so many of their messages; the summary has all. */
const ALIKE = 3;
/** `Findings of this pull request: 1 warning`, and a line for each kind. None of them is an error. */
function findingsBlocks(problems, { title, limit = ALIKE }, about) {
    if (problems.length === 0)
        return [];
    const counts = (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice']);
    return [
        { kind: 'heading', phrase: [`${title}: ${counts}`] },
        { kind: 'list', items: findingItems(problems, limit, about) },
    ];
}
/** One line for each code, or rule of a danger, with the same advice. */
function findingItems(problems, limit, about) {
    const sorted = problems.toSorted((one, other) => SEVERITY_ORDER.indexOf(one.severity) - SEVERITY_ORDER.indexOf(other.severity));
    const alike = Map.groupBy(sorted, ({ code: name, severity, danger }) => JSON.stringify([name, severity, danger?.rule, danger?.why]));
    return [...alike.values()].map((same) => ({ phrase: alikeWords(same, limit, about) }));
}
function alikeWords(same, limit, about) {
    const [first] = same;
    if (first === undefined)
        return [];
    const { severity, danger } = first;
    const { shown, more } = limit > 1 ? (0,list/* shortened */.v)(same, limit) : { shown: same.slice(0, 1), more: same.length - 1 };
    const name = (0,phrase/* linked */.q)([(0,phrase/* code */.aY)(danger?.rule ?? first.code)], about.pageOf(first));
    const fixes = about.isShort ? [] : [...new Set(shown.map(({ fix }) => fix))].filter((fix) => fix !== '');
    const isOneFix = fixes.length === 1;
    const isOne = same.length === 1;
    const told = shown.map((problem) => [
        (0,phrase/* sentence */.em)(problem.danger?.claim ?? problem.message),
        ...(isOneFix || fixes.length === 0 || problem.fix === '' ? [] : [' ', (0,phrase/* sentence */.em)(problem.fix)]),
        ...(isOne ? [] : whereWords(problem.where, about)),
    ]);
    return [
        (0,phrase/* strong */.ko)(severity),
        ' ',
        ...name,
        ...(same.length > 1 ? [` (${same.length})`] : []),
        ': ',
        ...(0,phrase/* join */.fj)(told, danger === undefined ? ' ' : '; '),
        ...(danger === undefined ? [] : ['. ', (0,phrase/* sentence */.em)(danger.why)]),
        ...(isOneFix ? [' ', (0,phrase/* sentence */.em)(fixes[0] ?? '')] : []),
        ...(isOne ? whereWords(first.where, about) : []),
        ...(more > 0
            ? [` And ${(0,count/* thousands */.oh)(more)} more, in the ${about.isSummary === true ? 'log' : 'summary'} of the run.`]
            : []),
    ];
}
function whereWords(where, located) {
    const { file, line } = where;
    if (file !== undefined && line !== undefined)
        return [' (', ...(0,place/* placeWords */.f)({ file, line }, located), ')'];
    const text = (0,problem/* placeText */.Z9)(where.object === undefined ? where : { object: where.object });
    return text === '' ? [] : [' (', (0,phrase/* code */.aY)(text), ')'];
}


/***/ }),

/***/ 11745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   HC: () => (/* binding */ atTop),
/* harmony export */   U5: () => (/* binding */ droppable),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _document_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91919);


/**
 * In this order a text gives up what it has no room for. `visible` takes nothing away: it folds what a reader does not
 * need in the first minute.
 */
const STAGES = [
    'visible',
    'picture',
    'yaml',
    'permissions',
    'before',
    'adopted',
    'changes',
    'differs',
    'namespaces',
    'findings',
    'subjects',
    'clusters',
];
/** A part that is there or not. */
function droppable(stage, whole) {
    return { whole, shorter: [{ stage, blocks: [] }] };
}
function fixed(whole) {
    return { whole, shorter: [] };
}
/** What a text begins with. */
function atTop(whole) {
    return { whole, shorter: [], isTop: true };
}
/**
 * The parts in their order, as much of each as there is room for: one large cluster takes nothing from the small ones,
 * because in each stage the longest part gives way first.
 *
 * @param notice is below what is at the top, where something is left out
 */
function fitted(parts, room, notice) {
    const forms = parts.map(formsOf);
    const at = parts.map(() => 0);
    const textOf = (index) => forms[index]?.[at[index] ?? 0]?.text() ?? '';
    const sizes = parts.map((_, index) => room.measure(textOf(index)));
    const seen = parts.map((_, index) => (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLength */ .t)(textOf(index)));
    const shorten = (stage, isTooLong, lengths) => {
        while (isTooLong()) {
            const next = longest(parts.flatMap((_, index) => (forms[index]?.[(at[index] ?? 0) + 1]?.stage === stage ? [index] : [])), lengths);
            if (next === undefined)
                return;
            at[next] = (at[next] ?? 0) + 1;
            sizes[next] = room.measure(textOf(next));
            seen[next] = (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLength */ .t)(textOf(next));
        }
    };
    const noticeSize = room.measure((0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(notice)) + 2;
    const isLeftOut = () => at.some((index, part) => (forms[part]?.slice(1, index + 1) ?? []).some(({ stage }) => stage !== 'visible'));
    const isTooMuch = () => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(sizes) + 2 * parts.length + (isLeftOut() ? noticeSize : 0) > room.size;
    shorten('visible', () => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(seen) > room.visible, seen);
    for (const stage of STAGES)
        shorten(stage, isTooMuch, sizes);
    const texts = parts.map((_, index) => textOf(index));
    const top = parts.findLastIndex(({ isTop }) => isTop === true) + 1;
    return [...texts.slice(0, top), isLeftOut() ? (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(notice) : '', ...texts.slice(top)]
        .filter((text) => text !== '')
        .join('\n\n');
}
function formsOf({ whole, shorter }) {
    return [{ stage: undefined, blocks: whole }, ...shorter].map(({ stage, blocks }) => {
        let text;
        return {
            stage,
            text: () => {
                text ??= (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(blocks);
                return text;
            },
        };
    });
}
function longest(indexes, lengths) {
    return indexes.reduce((best, index) => (best === undefined || (lengths[index] ?? 0) > (lengths[best] ?? 0) ? index : best), undefined);
}


/***/ }),

/***/ 10623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
/** So many names are all of them: where there is room for everything. */
const ALL = 1_000;


/***/ }),

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ beforePart),
  A: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./lib/plan/drift/drift.js
var drift_drift = __webpack_require__(75528);
// EXTERNAL MODULE: ./lib/plan/effect/limits.js
var limits = __webpack_require__(14749);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/plan/findings.js + 1 modules
var findings = __webpack_require__(88026);
// EXTERNAL MODULE: ./lib/render/plan/fold/all.js
var fold_all = __webpack_require__(10623);
// EXTERNAL MODULE: ./lib/render/plan/fold/drift-items.js
var drift_items = __webpack_require__(64194);
// EXTERNAL MODULE: ./lib/render/change/object-words.js + 1 modules
var object_words = __webpack_require__(99314);
;// CONCATENATED MODULE: ./lib/render/plan/fold/unmanaged-bindings.js




/** With what each gives where there is room for all of them, else by name. */
function bindingsItem(bindings, limit) {
    const ranked = bindings.toSorted((one, other) => rank(one) - rank(other));
    const lead = 'Unmanaged bindings that reach what the file declares, or that are dangerous: ';
    if (limit < fold_all/* ALL */.y)
        return (0,block/* item */.A)(lead, ...(0,phrase/* codes */.F4)(ranked.map(({ id }) => id.slice(id.indexOf('/') + 1)), limit));
    return { phrase: [lead], items: ranked.map((one) => (0,block/* item */.A)(...bindingWords(one))) };
}
function bindingWords({ id, object, reaches, danger }) {
    const [kind = '', ...name] = id.split('/');
    const why = (0,phrase/* join */.fj)([
        reaches.length === 0 ? [] : ['reaches ', ...(0,phrase/* codes */.F4)(reaches, 5), ' of the file'],
        danger === undefined ? [] : ['danger ', (0,phrase/* code */.aY)(danger.rule), ` (${danger.severity})`],
    ], '; ');
    return [`${kind} `, (0,phrase/* code */.aY)(name.join('/')), ': ', ...(0,object_words/* contentWords */.Z)(object), '; ', ...why];
}
function rank({ danger, reaches }) {
    if (danger?.severity === 'critical')
        return reaches.length > 0 ? 0 : 1;
    return reaches.length > 0 ? 2 : 3;
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var effect_held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var subject = __webpack_require__(90147);
// EXTERNAL MODULE: ./lib/render/held-words.js
var held_words = __webpack_require__(48689);
;// CONCATENATED MODULE: ./lib/render/plan/fold/unmanaged-rows.js









/** The highest power first. */
function unmanagedRows({ unmanaged, held }, home) {
    const back = new Set(unmanaged.returned);
    const last = new Map(unmanaged.rows.map(({ arn }, index) => [(0,arn_key/* arnKey */.tL)(arn), index]));
    const rows = [
        ...unmanaged.rows.map(({ arn, groups }, index) => ({
            principal: arn,
            groups,
            isReplaced: last.get((0,arn_key/* arnKey */.tL)(arn)) !== index,
        })),
        ...unmanaged.accounts.map((account) => ({ principal: account, groups: [], isReplaced: false })),
    ].map(({ principal, groups, isReplaced }) => {
        const power = isReplaced ? undefined : held.get(principal);
        const isMaster = !isReplaced && groups.includes('system:masters');
        return {
            words: [
                ...(0,subject/* principalWords */.s0)(principal, home),
                ', ',
                ...(isReplaced ? ['replaced by a later row'] : keptWords(power)),
                ...(isMaster ? [' (group ', (0,phrase/* code */.aY)('system:masters'), ')'] : []),
                ...(back.has(principal) ? [', added again by a restore'] : []),
            ],
            held: power,
            isBack: back.has(principal),
        };
    });
    const none = { power: 'login' };
    return rows.toSorted((one, other) => Number(other.isBack) - Number(one.isBack) || (0,effect_held/* byPower */.PL)(one.held?.held ?? none, other.held?.held ?? none));
}
/** `**admin**`, `read in shop` */
function keptWords(kept) {
    if (kept === undefined)
        return ['no access'];
    const words = (0,held_words/* heldWords */.j0)(kept.held);
    const { power } = kept.held;
    const isHigh = power === 'admin' || power === 'way-to-admin';
    return [
        isHigh ? (0,phrase/* strong */.ko)(words) : words,
        ...(kept.scopes.length === 0 || (power === 'admin' && kept.scopes[0] === '')
            ? []
            : [' ', ...(0,gains/* scopeWords */.AN)(kept.scopes, 3)]),
    ];
}
/** ` (admin: role/legacy-admin; a way to admin: role/build)` */
function powersWords(rows) {
    const parts = ['admin', 'way-to-admin'].flatMap((power) => {
        const some = rows.filter(({ held }) => held?.held.power === power && held.scopes[0] === '');
        if (some.length === 0)
            return [];
        const { shown, more } = (0,list/* shortened */.v)(some, 5);
        return [
            [
                (0,phrase/* strong */.ko)(power === 'admin' ? 'admin' : 'a way to admin'),
                ': ',
                ...(0,phrase/* join */.fj)(shown.map(({ words }) => words.slice(0, 1)), ', '),
                ...(more > 0 ? [` and ${more} more`] : []),
            ],
        ];
    });
    return parts.length === 0 ? [] : [' (', ...(0,phrase/* join */.fj)(parts, '; '), ')'];
}
/** All of them in one line. */
function rowsItem(rows, limit) {
    const { shown, more } = (0,list/* shortened */.v)(rows, limit);
    return (0,block/* item */.A)('Unmanaged rows: ', ...(0,phrase/* join */.fj)(shown.map(({ words }) => words), '; '), ...(more > 0 ? [`; and ${(0,count/* counted */.hS)(more, 'more row')}`] : []));
}

;// CONCATENATED MODULE: ./lib/render/plan/fold/before.js











/** What clusters had before the pull request, folded: what is wrong with them, and what no file declares. */
function beforePart(plans, about) {
    const found = plans.map((plan) => beforeOf(plan, about)).filter(({ isNothing }) => !isNothing);
    const [first, ...others] = found;
    if (first === undefined)
        return { whole: [], shorter: [] };
    if (others.length === 0 && plans.length === 1)
        return {
            whole: [fold(first.summary, first.items(about.named))],
            shorter: [
                { stage: 'before', blocks: [fold(first.summary, first.items(3))] },
                { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...first.summary, '.'] }] },
            ],
        };
    const problems = found.flatMap((one) => one.problems);
    const counts = problems.length === 0 ? 'no warnings' : (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice']);
    const summary = [`Before this pull request, in ${(0,count/* counted */.hS)(found.length, 'cluster')}: ${counts}`];
    return {
        whole: [fold(summary, clusterItems(found, about.named))],
        shorter: [
            { stage: 'before', blocks: [fold(summary, clusterItems(found, 3))] },
            { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...summary, '.'] }] },
        ],
    };
}
function fold(summary, items) {
    return { kind: 'fold', summary, blocks: [{ kind: 'list', items }] };
}
/** Clusters of which the same is told share their lines. */
function clusterItems(found, limit) {
    const told = found.map(({ cluster, items }) => ({ cluster, items: items(limit) }));
    const alike = Map.groupBy(told, ({ items }) => JSON.stringify(items));
    return [...alike.values()].map((same) => ({
        phrase: (0,phrase/* codes */.F4)(same.map(({ cluster }) => cluster), limit),
        items: same[0]?.items ?? [],
    }));
}
function beforeOf(plan, { home, about }) {
    const { cluster, unmanaged, kept, lastApplied, drift } = plan;
    const entries = (0,drift_items/* entriesOfDrift */.ls)(drift);
    const rows = unmanagedRows(plan, home);
    const problems = plan.problems.filter(({ brought, severity }) => about !== undefined && brought === 'before' && severity !== 'error');
    const counts = [
        ...(about === undefined
            ? []
            : [[problems.length === 0 ? 'no warnings' : (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice'])]]),
        ...(rows.length === 0 ? [] : [[(0,count/* counted */.hS)(rows.length, 'unmanaged row'), ...powersWords(rows)]]),
        ...(unmanaged.bindings.length === 0
            ? []
            : [[(0,count/* counted */.hS)(unmanaged.bindings.length, 'unmanaged binding'), ...bindingPowers(plan, home)]]),
        ...(entries.length === 0
            ? []
            : [[(0,count/* counted */.hS)(entries.length, 'unmanaged access entry'), ...(0,drift_items/* adminsWords */.Ic)(entries, home)]]),
        ...(about === undefined && kept.nodes > 0 ? [[`${kept.nodes} of nodes`]] : []),
        (0,drift_items/* newWords */.o_)(drift),
    ];
    const isFirst = Object.keys(lastApplied).length === 0;
    return {
        cluster,
        isNothing: problems.length + rows.length + unmanaged.bindings.length + kept.nodes + entries.length === 0 &&
            !(0,drift_drift/* isDrift */._K)(drift),
        problems,
        summary: [
            'In ',
            (0,phrase/* code */.aY)(cluster),
            about === undefined ? ', not in the file: ' : ' before this pull request: ',
            ...(0,phrase/* join */.fj)(counts, ', '),
        ],
        items: (limit) => [
            ...(0,drift_items/* newItems */.hp)(drift, home, limit),
            ...(about === undefined
                ? []
                : (0,findings/* findingItems */.c_)(problems, Math.max(1, Math.floor(limit / 20)), { ...about, isShort: limit < fold_all/* ALL */.y })),
            ...(rows.length === 0 ? [] : [rowsItem(rows, limit)]),
            ...(unmanaged.bindings.length === 0 ? [] : [bindingsItem(unmanaged.bindings, limit)]),
            ...(entries.length === 0 ? [] : [(0,drift_items/* entriesItem */.ue)(entries, home, limit)]),
            ...(kept.nodes === 0 ? [] : [(0,block/* item */.A)(`Rows of nodes: ${kept.nodes}.`)]),
            ...(isFirst ? [(0,block/* item */.A)('This file was never applied here before.')] : []),
            (0,block/* item */.A)('Not counted: ', ...(0,phrase/* join */.fj)(limitsOf(plan), ' ')),
        ],
    };
}
/** Whom bindings that are listed make an admin, or more than that. */
function bindingPowers({ unmanaged, drift }, home) {
    const listed = new Set(unmanaged.bindings.map(({ id }) => id));
    const held = drift.items.filter(({ what }) => what.kind === 'binding' && what.bindings.some((id) => listed.has(id)));
    return (0,drift_items/* adminsWords */.Ic)(held, home);
}
/** What nobody can count, and what could not be read. */
function limitsOf({ effects, hidesCreator }) {
    const own = (effects?.limits ?? [])
        .filter((limit) => limit !== limits/* WHAT_COUNTS */.w)
        .map((limit) => [(0,phrase/* sentence */.em)(limit)]);
    const creator = hidesCreator === true ? 'the principal that created the cluster (an admin that no list shows), ' : '';
    return [[`${creator}other identity providers, the node authorizer, admission control.`], ...own];
}


/***/ }),

/***/ 64194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ itemWords),
/* harmony export */   Ic: () => (/* binding */ adminsWords),
/* harmony export */   hp: () => (/* binding */ newItems),
/* harmony export */   ls: () => (/* binding */ entriesOfDrift),
/* harmony export */   o_: () => (/* binding */ newWords),
/* harmony export */   ue: () => (/* binding */ entriesItem)
/* harmony export */ });
/* harmony import */ var _plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51701);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);
/* harmony import */ var _head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36898);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90147);







/** `3 new since the last apply`; nothing where no apply remembered anything. */
function newWords({ compared, items }) {
    if (compared === 'nothing')
        return [];
    if (compared === 'changed')
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('changed since the last apply')];
    const news = items.filter(({ isNew }) => isNew).length;
    return news === 0 ? ['nothing new since the last apply'] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${news} new since the last apply`)];
}
/** Each that is new, the most powerful first. */
function newItems({ items, compared }, home, limit) {
    const news = items.filter(({ isNew }) => isNew);
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(news, limit);
    return [
        ...(news.length === 0
            ? []
            : [
                {
                    phrase: ['New since the last apply, and in no file:'],
                    items: [
                        ...shown.map((one) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...itemWords(one, home))),
                        ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more')}`)] : []),
                    ],
                },
            ]),
        ...(compared === 'changed' ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(CHANGED)] : []),
    ];
}
const CHANGED = 'Something of this was added, changed or removed since the last apply, and it is not known what: the ledger has no room for more than one digest of all of it.';
/** `role/support, row with group system:masters: admin` */
function itemWords(one, home) {
    const newcomer = (0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one);
    return [...(0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__/* .newcomerWords */ .cQ)(newcomer, home), ': ', ...strongPower(one)];
}
function strongPower(one) {
    const words = (0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__/* .powerPhrase */ .Ts)((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one));
    return isHigh(one) ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words)] : words;
}
/** Access entries that no file declares, whether they are new or not. */
function entriesOfDrift({ items }) {
    return items.filter(({ what }) => what.kind === 'entry');
}
function entriesItem(entries, home, limit) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(entries, limit);
    return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)('Unmanaged access entries: ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map((one) => [...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).subject, home), ', ', ...strongPower(one)]), '; '), ...(more > 0 ? [`; and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more')}`] : []));
}
/** ` (admin: role/a, Group ops; unknown power: role/b)`: by name, whether they are new or not. */
function adminsWords(items, home) {
    const parts = ['admin', 'way-to-admin', 'unknown'].flatMap((word) => {
        const some = items.filter((one) => wordOf(one) === word);
        const subjects = [...new Set(some.map((one) => (0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).subject))];
        if (subjects.length === 0)
            return [];
        // Of many that are no admins yet a number is enough in one line.
        if (word === 'way-to-admin' && subjects.length > NAMED)
            return [[(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(WORDS[word]), `: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(subjects.length, 'subject')}`]];
        const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(subjects, NAMED);
        return [
            [
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(WORDS[word]),
                ': ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map((subject) => (0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)(subject, home)), ', '),
                ...(more > 0 ? [` and ${more} more`] : []),
            ],
        ];
    });
    return parts.length === 0 ? [] : [' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, '; '), ')'];
}
const NAMED = 3;
const WORDS = { admin: 'admin', 'way-to-admin': 'a way to admin', unknown: 'unknown power' };
function wordOf({ power }) {
    if (power === 'unknown')
        return 'unknown';
    return power?.scopes.includes('') ? power.held.power : undefined;
}
function isHigh(one) {
    return one.power === 'unknown' || ['admin', 'way-to-admin'].includes((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).power);
}


/***/ }),

/***/ 70908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ permissionsBlocks)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _head_gains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(859);
/* harmony import */ var _held_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48689);
/* harmony import */ var _who_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7752);
/* harmony import */ var _who_tense_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66430);





/** Verbs and resources of all that is gained and lost, folded; the same of several subjects once. */
function permissionsBlocks({ effects }, home, tense) {
    const access = effects?.access ?? [];
    const all = access.flatMap((effect) => [
        ...effect.gains.map((step) => ({ effect, step, verb: 'gains' })),
        ...effect.losses.map((step) => ({ effect, step, verb: 'loses' })),
    ]);
    if (all.length === 0)
        return [];
    const same = Map.groupBy(all, ({ step }) => JSON.stringify(step.access.map(withoutScope)));
    const items = [...same.values()].map((alike) => {
        const [first] = alike;
        return {
            phrase: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(alike.map((one) => whoWords(one, home, tense)), '; '),
            items: (first?.step.access ?? []).flatMap(accessItems),
        };
    });
    return [{ kind: 'fold', summary: ['Exact permissions, by subject'], blocks: [{ kind: 'list', items }] }];
}
const NAMES = 20;
function whoWords({ effect, step, verb }, home, tense) {
    return [
        ...(0,_who_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectsPhrase */ .b)(effect.subjects, home, NAMES),
        ` ${(0,_who_tense_js__WEBPACK_IMPORTED_MODULE_4__/* .verbWord */ .S)(verb, tense, effect.subjects.length === 1)} `,
        ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeWords */ .AN)(step.scopes, NAMES),
    ];
}
function withoutScope(access) {
    return access.kind === 'resources' ? [access.verbs, access.resources, access.names] : access;
}
function accessItems(access) {
    switch (access.kind) {
        case 'everything':
            return [
                { phrase: ['everything: Kubernetes allows each request of system:masters before it looks at RBAC'] },
            ];
        case 'urls':
            return [
                { phrase: [...(0,_held_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verbsWords */ .s0)(access.verbs), ' the URLs ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(access.urls, access.urls.length)] },
            ];
        case 'resources': {
            const names = access.names === undefined ? [] : [', only named ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(access.names, access.names.length)];
            const groups = [...Map.groupBy(access.resources, ({ group }) => group)];
            const things = groups.map(([group, resources]) => [...resourceWords(resources), ...groupWords(group)]);
            return [{ phrase: [...(0,_held_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verbsWords */ .s0)(access.verbs), ' ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(things, '; '), ...names] }];
        }
    }
}
function groupWords(group) {
    if (group === '')
        return [' of the core group'];
    return group === '*' ? [' of every API group'] : [' of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)([group], 1)];
}
function resourceWords(resources) {
    const names = resources.map(({ resource }) => resource);
    return names.includes('*') ? ['every resource'] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(names, names.length);
}


/***/ }),

/***/ 96303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k_: () => (/* binding */ stepsBlocks),
/* harmony export */   pE: () => (/* binding */ watchesNodes),
/* harmony export */   y_: () => (/* binding */ waitsForEntries)
/* harmony export */ });
/* harmony import */ var _login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12575);
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50740);



/**
 * How the run of a merge applies it, folded: what is written in which order, what is checked, and what is rolled back.
 * Nothing where a merge applies nothing.
 */
function stepsBlocks(all, merging, { nodeSeconds = 0, entrySeconds = 0 }) {
    const plans = all.filter(({ changes, problems }) => changes.length > 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems));
    if (plans.length === 0 || merging.kind !== 'applies')
        return [];
    const written = plans.filter(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('aws-auth', changes).length > 0);
    const withEntries = plans.filter(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', changes).length > 0);
    const bridged = withEntries.some(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', changes).some(({ bridge }) => bridge?.carriesMasters === true));
    const nodes = written.some((plan) => watchesNodes(plan, nodeSeconds));
    const sentences = [
        ...(plans.length > 1
            ? ['Each cluster is applied by itself: a failure in one stops none of the others.']
            : []),
        'Additions first, removals last.',
        ...(bridged
            ? [
                'Who moves from system:masters to an access policy, or back, has a temporary group, bound to cluster-admin, until the policy or the row counts; the same apply removes it.',
            ]
            : []),
        ...(withEntries.some((plan) => waitsForEntries(plan, entrySeconds))
            ? [
                `After access entries gave access, nothing is taken away for ${entrySeconds} seconds, because EKS makes them effective later. Nobody can check another principal's access: what is checked is that EKS shows the entries and their policies.`,
            ]
            : []),
        ...(written.length === 0 ? ['aws-auth is not written.'] : []),
        ...([...written, ...withEntries].some(isRunning)
            ? [
                `Then a new token must be accepted${nodes ? `, and the nodes must stay Ready for ${nodeSeconds} seconds` : ''}; otherwise ${rolledBack(written.length > 0, withEntries.length > 0)} rolled back, and roles and bindings stay.`,
            ]
            : []),
        'Nothing is applied that is not shown here: if a cluster changes so that the plan would do more, its apply stops before it writes.',
    ];
    return [
        {
            kind: 'fold',
            summary: ['What merging does, step by step'],
            blocks: [{ kind: 'paragraph', phrase: [sentences.join(' ')] }],
        },
    ];
}
function rolledBack(rows, entries) {
    if (rows && entries)
        return 'aws-auth and access entries are';
    return rows ? 'aws-auth is' : 'access entries are';
}
/** Whether an apply of the plan waits after access entries gave something: where it takes something as well. */
function waitsForEntries(plan, entrySeconds) {
    const entries = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', plan.changes);
    const gives = entries.some(({ action, adopted, before, after, bridge }) => action === 'add' ||
        bridge !== undefined ||
        (action === 'change' &&
            !(adopted && before !== undefined && after !== undefined && (0,_login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sameEntry */ .d)(before, after))));
    const takes = entries.some(({ action, bridge }) => action !== 'add' || bridge !== undefined) ||
        plan.changes.some((change) => change.kind !== 'entry' && change.kind !== 'ownership' && change.action !== 'add');
    return entrySeconds > 0 && isRunning(plan) && gives && takes;
}
/** Whether an apply of the plan waits for nodes: where it writes `mapRoles` of a running cluster. */
function watchesNodes(plan, nodeSeconds) {
    const rows = plan.changes.some((change) => change.kind === 'row' && change.key === 'mapRoles');
    return nodeSeconds > 0 && isRunning(plan) && rows;
}
function isRunning({ target }) {
    return target.door !== 'directory';
}


/***/ }),

/***/ 97373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ yamlBlocks)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21684);


/** The head that a line is below. */
function lastHead(lines, index) {
    return lines.slice(0, index).findLast((line) => line.startsWith('@@ '));
}
/** What is written, before and after. What is adopted as it is has only marks added. */
function yamlBlocks(changes) {
    const lines = changes
        .filter((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change) !== 'adopt')
        .flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldKind */ .M)(change).diff(change))
        .filter((line, index, all) => !(line.startsWith('@@ ') && line === lastHead(all, index)));
    if (lines.length === 0)
        return [];
    return [
        {
            kind: 'fold',
            summary: ['Before and after, as YAML'],
            blocks: [{ kind: 'code', language: 'diff', lines }],
        },
    ];
}


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ leftOutFacts)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** More clusters than these are counted. */
const NAMES = 10;
/** Which clusters of the file the run was not for; nothing where it was for all. */
function leftOutFacts({ leftOut = [] }) {
    return leftOut.length === 0
        ? []
        : [{ lead: 'Not in this run:', phrase: [...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(leftOut, NAMES), ' (input clusters)'] }];
}


/***/ }),

/***/ 95497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isMovedAsIs),
/* harmony export */   u: () => (/* binding */ movedBlocks)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);




/** Whether an access entry takes over from a row, and gives exactly what that gives: nobody's access changes. */
function isMovedAsIs(change) {
    if (change.kind !== 'entry' || change.move !== 'from-row')
        return false;
    const { over, after } = change;
    return over !== undefined && after !== undefined && after.policies.length === 0 && (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(over, after);
}
/**
 * Those who move as they are: one folded line, whatever it is long.
 *
 * @param names how many are named; 0: they are counted only
 */
function movedBlocks(moved, home, names) {
    if (moved.length === 0)
        return [];
    const summary = [
        `Moved as they are, from rows to access entries: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(moved.length, 'principal')}`,
    ];
    if (names === 0)
        return [{ kind: 'paragraph', phrase: [...summary, '.'] }];
    return [
        {
            kind: 'fold',
            summary,
            blocks: [
                {
                    kind: 'paragraph',
                    phrase: [
                        'Same username and groups. Their rows stay beneath, and count again if an entry is removed.',
                    ],
                },
                {
                    kind: 'list',
                    items: [
                        {
                            phrase: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(moved.map(({ arn }) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k)(arn, home)), names),
                        },
                    ],
                },
            ],
        },
    ];
}


/***/ }),

/***/ 77977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ foldParts),
  mM: () => (/* binding */ planParts),
  _v: () => (/* binding */ toldParts)
});

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(59262);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
;// CONCATENATED MODULE: ./lib/render/change/aggregated.js
/**
 * Ids of the changed ClusterRoles whose rules this role collects, as their labels say: `…/aggregate-to-view`. Roles
 * that collect by other labels are not known to a plan's changes.
 */
function aggregatedInto(role, { parts }) {
    if (parts.length === 0 || !role.startsWith('ClusterRole/'))
        return [];
    const names = collectedBy(role.slice('ClusterRole/'.length));
    return parts
        .filter(({ id, goesTo }) => id !== role && goesTo.some((name) => names.includes(name)))
        .map(({ id }) => id);
}
/**
 * `edit` collects what goes to `view` too, and `admin` all three.
 *
 * Source: clusterRoles of plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go
 */
function collectedBy(name) {
    return CHAIN.includes(name) ? CHAIN.slice(0, CHAIN.indexOf(name) + 1) : [name];
}
const CHAIN = ['view', 'edit', 'admin'];

// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/render/picture/marks.js


function indexChanges({ changes }) {
    const people = new Map(changes.filter(kinds/* isMapping */.pi).flatMap((change) => {
        const principal = (0,kinds/* mappedPrincipal */.IF)(change);
        return principal === undefined ? [] : [[principal, change]];
    }));
    const objects = new Map((0,kinds/* changesTo */.zE)('rbac', changes).map((change) => [change.id, change]));
    const parts = [...objects.values()]
        .filter(({ id }) => id.startsWith('ClusterRole/'))
        .map(({ id, before, after }) => ({ id, goesTo: [before, after].flatMap(goesTo) }))
        .filter((part) => part.goesTo.length > 0);
    return { people, objects, parts };
}
function goesTo(object) {
    return Object.entries(object?.metadata.labels ?? {}).flatMap(([key, value]) => {
        const name = /\/aggregate-to-(.+)$/.exec(key)?.[1];
        return name === undefined || value !== 'true' ? [] : [name];
    });
}
/** Of the principals themselves: `change` where not the same is done to all of them. */
function principalsMark({ people }, principals) {
    return merged(principals.map((principal) => markOf(people.get(principal))));
}
/** One that moves from a row to an entry gets in before and after. */
function markOf(change) {
    switch (change?.action) {
        case undefined:
        case 'release':
            return 'same';
        case 'replace':
            return 'change';
        case 'add':
        case 'change':
        case 'remove':
            return change.kind === 'entry' && change.move !== undefined ? 'change' : change.action;
    }
}
/** Of what lies between principals and the subject that they are, or are in. */
function loginMark({ people }, principals, subject) {
    return merged(principals.map((principal) => {
        const change = people.get(principal);
        if (change === undefined)
            return 'same';
        const mark = markOf(change);
        if (mark !== 'change')
            return mark;
        const identities = (0,kinds/* identitiesOf */.UI)(change);
        const [before, after] = [identities.before, identities.after].map((row) => row !== undefined && [row.username, ...row.groups].includes(subject));
        return presence(before === true, after === true);
    }));
}
function objectMark({ objects }, id) {
    const action = objects.get(id)?.action ?? 'same';
    return action === 'replace' ? 'change' : action;
}
function subjectMark({ objects }, { binding, subject }) {
    return heldIn(objects.get(binding), (object) => (0,rbac_object/* isBinding */.OT)(object) ? (object.subjects ?? []).some((one) => isSubject(one, subject)) : false);
}
function roleMark({ objects }, { binding, role }) {
    return heldIn(objects.get(binding), (object) => {
        if (!(0,rbac_object/* isBinding */.OT)(object))
            return false;
        const { kind, name } = object.roleRef;
        return role.startsWith(`${kind}/`) && role.endsWith(`/${name}`);
    });
}
function heldIn(change, holds) {
    if (change === undefined)
        return 'same';
    const [before, after] = [change.before, change.after].map((object) => object !== undefined && holds(object));
    return presence(before === true, after === true);
}
function isSubject({ kind, name, namespace }, wanted) {
    if (kind !== wanted.kind || name !== wanted.name)
        return false;
    return wanted.kind !== 'ServiceAccount' || namespace === undefined || namespace === wanted.namespace;
}
function presence(before, after) {
    if (before === after)
        return 'same';
    return after ? 'add' : 'remove';
}
function merged(marks) {
    const [first = 'same'] = marks;
    return marks.every((mark) => mark === first) ? first : 'change';
}

;// CONCATENATED MODULE: ./lib/render/picture/graph.js



/** The ways of the effects, those of the first effects first, as long as there is room for their nodes. */
function pictureOf(plan, limit) {
    const index = indexChanges(plan);
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const way of (plan.effects?.access ?? []).flatMap((effect) => waysOf(effect, index))) {
        const fresh = way.nodes.filter(({ key }) => !nodes.has(key));
        if (nodes.size + fresh.length > limit || edges.size + way.edges.length > limit * 2) {
            left += 1;
            continue;
        }
        for (const node of fresh)
            nodes.set(node.key, node);
        for (const edge of way.edges)
            edges.set(keyOf(edge.from, edge.to), edge);
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()], left };
}
/**
 * One for each subject of a binding and role; the bindings between them are one node where the plan does the same to
 * all. Principals stand before the subject by which they come; whoever is named as what it is, is the subject.
 */
function waysOf({ subjects, gainedThrough, lostThrough }, index) {
    const paths = [...lostThrough, ...gainedThrough];
    const principals = subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : []));
    const who = principals.length === 0 ? undefined : principalsNode(principals, index);
    const masters = who !== undefined && paths.some(({ kind }) => kind === 'masters') ? [mastersWay(who, index)] : [];
    const bound = paths.filter((path) => path.kind === 'binding');
    const alike = Map.groupBy(bound, (path) => keyOf((0,access_subject/* matchedName */.A7)(path.subject), path.subject.kind, path.role, ...bindingMarks(path, index), kindOf(path)));
    return [...masters, ...[...alike.values()].flatMap((same) => boundWay(who, same, index))];
}
function principalsNode(principals, index) {
    return {
        key: keyOf('principals', ...principals),
        mark: principalsMark(index, principals),
        content: { kind: 'principals', principals },
    };
}
function mastersWay(who, index) {
    const subject = subjectNode({ kind: 'Group', name: 'system:masters' });
    const all = { key: 'everything', mark: 'same', content: { kind: 'everything' } };
    const login = loginMark(index, who.content.principals, 'system:masters');
    return {
        nodes: [who, subject, all],
        edges: [
            { from: who.key, to: subject.key, mark: login },
            { from: subject.key, to: all.key, mark: 'same' },
        ],
    };
}
function boundWay(who, same, index) {
    const [first] = same;
    if (first === undefined)
        return [];
    const ids = [...new Set(same.map(({ binding }) => binding))].toSorted();
    const [mark, fromSubject, toRole] = bindingMarks(first, index);
    const subject = subjectNode(first.subject);
    const bindings = { key: keyOf('bindings', ...ids), mark, content: { kind: 'bindings', ids } };
    const role = roleNode(first.role, index);
    const parts = aggregatedInto(first.role, index).map((id) => roleNode(id, index));
    const login = who === undefined
        ? []
        : [
            {
                from: who.key,
                to: subject.key,
                mark: loginMark(index, who.content.principals, first.subject.name),
            },
        ];
    return [
        {
            nodes: [...(who === undefined ? [] : [who]), subject, bindings, role, ...parts],
            edges: [
                ...login,
                { from: subject.key, to: bindings.key, mark: fromSubject },
                { from: bindings.key, to: role.key, mark: toRole },
                ...parts.map((part) => ({ from: role.key, to: part.key, mark: part.mark })),
            ],
        },
    ];
}
/** Only RoleBindings are many; one in the whole cluster stands for itself. */
function kindOf({ binding }) {
    return binding.startsWith('RoleBinding/') ? 'RoleBinding' : binding;
}
function bindingMarks(path, index) {
    return [objectMark(index, path.binding), subjectMark(index, path), roleMark(index, path)];
}
function subjectNode(subject) {
    const { kind } = subject;
    const noun = kind === 'Group' ? 'group' : kind === 'User' ? 'user' : 'service account';
    const name = kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    return { key: keyOf('subject', kind, name), mark: 'same', content: { kind: 'subject', noun, name } };
}
function roleNode(id, index) {
    return { key: keyOf('role', id), mark: objectMark(index, id), content: { kind: 'role', id } };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}

;// CONCATENATED MODULE: ./lib/render/picture/picture.js




const NODES = 40;
/**
 * How access that is gained or lost comes, as a diagram of Mermaid: principal → group → binding → role, or from another subject on. No block where
 * nobody gains or loses anything.
 */
function pictureBlocks(plan, home) {
    const { nodes, edges, left } = pictureOf(plan, NODES);
    if (nodes.length === 0)
        return [];
    const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
    const marked = MARKS.map((mark) => ({
        mark,
        nodes: nodes.flatMap((node) => (node.mark === mark ? [ids.get(node.key)] : [])),
        edges: edges.flatMap((edge, index) => (edge.mark === mark ? [index] : [])),
    }));
    const lines = [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.key)}${label(node, home)}`),
        ...edges.map(({ from, to, mark }) => `  ${ids.get(from)} ${ARROWS[mark]} ${ids.get(to)}`),
        ...marked.flatMap(({ mark, nodes: some }) => some.length === 0
            ? []
            : [`  classDef ${mark} ${NODE_STYLES[mark]}`, `  class ${some.join(',')} ${mark}`]),
        ...marked.flatMap(({ mark, edges: some }) => some.length === 0 ? [] : [`  linkStyle ${some.join(',')} ${EDGE_STYLES[mark]}`]),
    ];
    const more = left === 0 ? '' : ` · ${(0,words_count/* thousands */.oh)(left)} more ways are not drawn: the list has them`;
    return [
        { kind: 'code', language: 'mermaid', lines },
        {
            kind: 'small',
            phrases: [[`green: added · red, dashed: removed · orange: changed · the rest stays as it is${more}`]],
        },
    ];
}
const MARKS = ['add', 'remove', 'change'];
const ARROWS = { same: '-->', add: '-->', change: '-->', remove: '-.->' };
// Fill, line and letters together, so that they can be read on a light page and on a dark one.
const NODE_STYLES = {
    add: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    remove: 'fill:#ffebe9,stroke:#cf222e,color:#5c0f16,stroke-dasharray:5 5',
    change: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2200',
};
const EDGE_STYLES = {
    add: 'stroke:#2da44e,stroke-width:2px',
    remove: 'stroke:#e5534b,stroke-width:2px',
    change: 'stroke:#d4762c,stroke-width:2px',
};
const PRINCIPALS = 2;
const NAMESPACES = 2;
function label({ content }, home) {
    switch (content.kind) {
        case 'principals': {
            const names = content.principals.map((principal) => (0,encode/* encodeMermaid */.U4)((0,short_arn/* shortArn */.k)(principal, home)));
            const shown = names.slice(0, names.length > PRINCIPALS + 1 ? PRINCIPALS : undefined);
            const rest = names.length - shown.length;
            const head = names.length > 1 ? [(0,words_count/* counted */.hS)(names.length, 'principal')] : [];
            return box([...head, ...shown, ...(rest > 0 ? [`and ${(0,words_count/* thousands */.oh)(rest)} more`] : [])]);
        }
        case 'subject':
            return `(["${[content.noun, (0,encode/* encodeMermaid */.U4)(content.name)].join(LINE)}"])`;
        case 'bindings': {
            const [only = ''] = content.ids;
            if (content.ids.length === 1)
                return box(kindAndName(only));
            const namespaces = [...new Set(content.ids.map((id) => id.split('/')[1] ?? ''))];
            const shown = namespaces.slice(0, NAMESPACES).map(encode/* encodeMermaid */.U4).join(', ');
            const rest = namespaces.length - NAMESPACES;
            return box([
                `${(0,words_count/* thousands */.oh)(content.ids.length)} RoleBindings`,
                `in ${shown}${rest > 0 ? ` and ${(0,words_count/* thousands */.oh)(rest)} more` : ''}`,
            ]);
        }
        case 'role':
            return box(kindAndName(content.id));
        case 'everything':
            return box(['everything']);
    }
}
const LINE = '<br/>';
function box(lines) {
    return `["${lines.join(LINE)}"]`;
}
/** The kind is one of four, the rest is a name. */
function kindAndName(id) {
    const [kind = '', ...name] = id.split('/');
    return [(0,encode/* encodeMermaid */.U4)(kind), (0,encode/* encodeMermaid */.U4)(name.join('/'))];
}

// EXTERNAL MODULE: ./lib/render/plan/adopted.js
var plan_adopted = __webpack_require__(21205);
// EXTERNAL MODULE: ./lib/render/plan/change-lines.js
var change_lines = __webpack_require__(76642);
// EXTERNAL MODULE: ./lib/render/plan/moved.js
var plan_moved = __webpack_require__(95497);
;// CONCATENATED MODULE: ./lib/render/plan/change-blocks.js



/** The changes of a plan, a line each, and what it moves or adopts as it is. */
function changesPart({ lines, tense, adopted, moved }, about) {
    const { home } = about;
    if (lines.length + adopted.changes.length + moved.length === 0)
        return { whole: [], shorter: [] };
    const titled = (items) => [
        { kind: 'heading', phrase: about.title },
        ...(items.length === 0 ? [] : [{ kind: 'list', items }]),
    ];
    const all = titled(lines.map((line) => (0,change_lines/* changeItem */.it)(line, tense, about)));
    const grouped = titled((0,change_lines/* groupedItems */.ND)(lines, tense, about));
    const asTheyAre = (names) => [
        ...(0,plan_moved/* movedBlocks */.u)(moved, home, names),
        ...(0,plan_adopted/* adoptedBlocks */.gg)(adopted, home, names),
    ];
    const [named, counted] = [asTheyAre(about.names), asTheyAre(0)];
    return {
        whole: [...all, ...named],
        shorter: [
            { stage: 'visible', blocks: [...grouped, ...named] },
            { stage: 'adopted', blocks: [...grouped, ...counted] },
            { stage: 'changes', blocks: [...titled((0,change_lines/* countItems */.A1)(lines, tense)), ...counted] },
        ],
    };
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
;// CONCATENATED MODULE: ./lib/render/plan/clusters.js






/** Which clusters a text is about, and which are alike: from two up. */
function clustersPart(plans, groups) {
    if (plans.length < 2)
        return { whole: [], shorter: [] };
    const account = accountOf(plans);
    const title = {
        kind: 'heading',
        phrase: [account === undefined ? 'Clusters' : `Clusters, all in account ${account}`],
    };
    return {
        whole: [title, { kind: 'list', items: items(plans, groups, true) }],
        shorter: [{ stage: 'clusters', blocks: [title, { kind: 'list', items: items(plans, groups, false) }] }],
    };
}
function accountOf(plans) {
    const accounts = new Set(plans.map(({ target }) => target.account));
    const [only] = accounts;
    return accounts.size === 1 ? only : undefined;
}
function items(plans, groups, isNamed) {
    const names = (clusters) => isNamed ? [': ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [`: ${(0,words_count/* counted */.hS)(clusters.length, 'cluster')}`];
    const changing = new Set(groups.flatMap(({ clusters }) => clusters));
    const idle = Map.groupBy(plans.filter(({ cluster }) => !changing.has(cluster)), stateOf);
    const rest = isNamed ? groups : groups.filter(({ clusters }) => clusters.length > 1);
    return [
        ...rest.map(({ clusters, plan }) => {
            const counts = (0,render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]));
            const isMain = clusters.length > 1;
            return (0,block/* item */.A)((0,phrase/* strong */.ko)(isMain
                ? `The same in ${clusters.length}`
                : groups.some((one) => one.clusters.length > 1)
                    ? 'Different'
                    : 'Changes'), `, ${counts}`, ...names(clusters));
        }),
        ...(isNamed || rest.length === groups.length
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Different'), ...names(groups.flatMap(({ clusters }) => (clusters.length > 1 ? [] : clusters)))),
            ]),
        ...STATES.flatMap((state) => {
            const same = idle.get(state) ?? [];
            return same.length === 0 ? [] : [(0,block/* item */.A)((0,phrase/* strong */.ko)(state), ...names(same.map(({ cluster }) => cluster)))];
        }),
    ];
}
/** What clusters are in which nothing changes. */
const STATES = ['No changes', 'Errors', 'Not planned'];
function stateOf({ unread, problems }) {
    if (unread === true)
        return 'Not planned';
    return (0,problem/* hasErrors */.Cs)(problems) ? 'Errors' : 'No changes';
}

// EXTERNAL MODULE: ./lib/render/plan/fold/yaml.js
var yaml = __webpack_require__(97373);
// EXTERNAL MODULE: ./lib/render/plan/who/subjects.js
var who_subjects = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/render/plan/who/tense.js
var tense = __webpack_require__(66430);
// EXTERNAL MODULE: ./lib/render/plan/who/who.js
var who_who = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/render/plan/differs.js












/** What is otherwise in a cluster, or in some that are alike, than in most: folded. */
function differsPart(group, main, { home, ...located }) {
    const { tense, clusters, plan, adopted, moved } = group;
    const who = ownOf(group.who, main?.who);
    const lines = ownOf(group.lines, main?.lines);
    const asIn = (count) => count === 0
        ? []
        : [(0,block/* item */.A)((0,phrase/* strong */.ko)(`${count} more`), ` as in the ${(0,words_count/* counted */.hS)(main?.clusters.length ?? 0, 'cluster')}`)];
    const list = (items) => (items.length === 0 ? [] : [{ kind: 'list', items }]);
    const counts = (tense === 'record' ? render_counts/* doneCounts */.Ht : render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]));
    const summary = [
        ...names(clusters),
        main === undefined ? ': ' : ' differs: ',
        ...gist(group, main, home, counts),
    ];
    const fold = (more) => [
        {
            kind: 'fold',
            summary,
            blocks: [
                ...list([...who.own.map((one) => (0,who_who/* whoItem */.Iz)(one, home, tense)), ...asIn(who.shared)]),
                ...(lines.own.length + lines.shared === 0
                    ? []
                    : [{ kind: 'paragraph', phrase: ['Changes:'] }]),
                ...list([...lines.own.map((one) => (0,change_lines/* changeItem */.it)(one, tense, located)), ...asIn(lines.shared)]),
                ...(0,plan_moved/* movedBlocks */.u)(moved, home, 0),
                ...(0,plan_adopted/* adoptedBlocks */.gg)(adopted, home, 0),
                ...more,
            ],
        },
    ];
    return {
        whole: fold((0,yaml/* yamlBlocks */.y)(plan.changes).flatMap((block) => (block.kind === 'fold' ? block.blocks : []))),
        shorter: [
            { stage: 'yaml', blocks: fold([]) },
            { stage: 'differs', blocks: [{ kind: 'paragraph', phrase: [...names(clusters), `: ${counts}.`] }] },
            { stage: 'clusters', blocks: [] },
        ],
    };
}
function names(clusters) {
    return clusters.length === 1 ? [(0,phrase/* strong */.ko)([(0,phrase/* code */.aY)(clusters[0] ?? '')])] : (0,phrase/* codes */.F4)(clusters, 5);
}
/** What there is in one and not in the other, and how much is in both. */
function ownOf(all, others = []) {
    const known = new Set(others.map((one) => JSON.stringify(one)));
    const own = all.filter((one) => !known.has(JSON.stringify(one)));
    return { own, shared: all.length - own.length };
}
/** The first thing that somebody gains or loses there and not elsewhere, or how much changes. */
function gist(group, main, home, counts) {
    const [first, ...others] = ownOf(group.who, main?.who).own;
    const one = first?.statements.find(({ verb }) => verb === 'loses') ?? first?.statements[0];
    if (first === undefined || one === undefined)
        return [counts];
    return [
        ...(0,who_subjects/* subjectsPhrase */.b)(first.subjects, home, 3),
        ' ',
        (0,phrase/* strong */.ko)([`${(0,tense/* verbWord */.S)(one.verb, group.tense, first.subjects.length === 1)} `, ...one.what]),
        ...(others.length === 0 ? [] : [`, and ${(0,words_count/* counted */.hS)(others.length, 'difference')} more`]),
        `; ${counts}`,
    ];
}

// EXTERNAL MODULE: ./lib/render/plan/findings.js + 1 modules
var findings = __webpack_require__(88026);
// EXTERNAL MODULE: ./lib/render/plan/fit.js
var fit = __webpack_require__(11745);
// EXTERNAL MODULE: ./lib/render/plan/fold/all.js
var fold_all = __webpack_require__(10623);
// EXTERNAL MODULE: ./lib/render/plan/fold/before.js + 2 modules
var before = __webpack_require__(28138);
;// CONCATENATED MODULE: ./lib/render/plan/fold/console.js


const NAMES = 20;
/** What those find in the EKS console whose access changes. IAM is not asked by a plan. */
function consoleBlocks({ effects }, home) {
    const lines = effects?.console ?? [];
    if (lines.length === 0)
        return [];
    return [
        {
            kind: 'fold',
            summary: ['In the EKS console'],
            blocks: [
                {
                    kind: 'list',
                    items: lines.map(({ principals, mapping, rbac }) => ({
                        phrase: [
                            ...(0,who_subjects/* subjectsPhrase */.b)(principals.map((name) => ({ kind: 'principal', name })), home, NAMES),
                            ': ',
                            ...(mapping ? seenWords(rbac) : ['nothing, because no row or access entry maps it']),
                        ],
                    })),
                },
                {
                    kind: 'paragraph',
                    phrase: [
                        'The console also needs IAM permissions, which a plan does not check: ',
                        (0,phrase/* code */.aY)('eks-access explain PRINCIPAL'),
                        '.',
                    ],
                },
            ],
        },
    ];
}
function seenWords(rbac) {
    switch (rbac.kind) {
        case 'all':
            return rbac.missing === undefined
                ? ['everything in all namespaces']
                : ['workloads in all namespaces', ...missingWords(rbac.missing)];
        case 'namespaces':
            return ['workloads in ', ...(0,phrase/* codes */.F4)(rbac.namespaces, NAMES), ...missingWords(rbac.missing)];
        case 'none':
            return ['nothing, because it has no permission to list anything'];
    }
}
function missingWords(missing = []) {
    return missing.length === 0 ? [] : ['; not ', ...(0,phrase/* codes */.F4)(missing, NAMES)];
}

// EXTERNAL MODULE: ./lib/render/plan/fold/permissions.js
var permissions = __webpack_require__(70908);
// EXTERNAL MODULE: ./lib/render/plan/fold/steps.js
var steps = __webpack_require__(96303);
// EXTERNAL MODULE: ./lib/render/plan/left-out.js
var left_out = __webpack_require__(34056);
// EXTERNAL MODULE: ./lib/render/plan/told.js
var plan_told = __webpack_require__(15661);
;// CONCATENATED MODULE: ./lib/render/plan/who/who-blocks.js






/** Who gains and loses what, and shorter forms of it; nothing where nobody does. */
function whoBlocks(all, about) {
    return all.length === 0
        ? []
        : titled(about, all.map((who) => (0,who_who/* whoItem */.Iz)(who, about.home, about.tense)), foldsOf(all, about));
}
function shorterWho(all, about) {
    if (all.length === 0)
        return [];
    const groups = groupsOf(all);
    const items = groups.flatMap((group) => isMany(group)
        ? [groupItem(group, about)]
        : group.members.map((who) => (0,who_who/* whoItem */.Iz)(who, about.home, about.tense)));
    const foldsWith = (withNamespaces) => groups.flatMap((group) => isMany(group) ? [groupFold(group, about, withNamespaces)] : foldsOf(group.members, about));
    return [
        { stage: 'visible', blocks: titled(about, items, foldsWith(true)) },
        { stage: 'namespaces', blocks: titled(about, items, foldsWith(false)) },
        { stage: 'subjects', blocks: titled(about, items, []) },
        { stage: 'clusters', blocks: titled(about, shortItems(items), []) },
    ];
}
const MOST_ITEMS = 20;
/** The caution has all that is grave. */
function shortItems(items) {
    const rest = items.length - MOST_ITEMS;
    return rest <= 1 ? items : [...items.slice(0, MOST_ITEMS), (0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(rest, 'more line')}`)];
}
function titled({ title }, items, folds) {
    return [{ kind: 'heading', phrase: title }, { kind: 'list', items }, ...folds];
}
const who_blocks_NAMES = 10;
/** Names that a line has no room for. */
function foldsOf(all, { home }) {
    return all
        .filter(({ subjects }) => subjects.length > who_blocks_NAMES + 1)
        .map(({ subjects }) => ({
        kind: 'fold',
        summary: [`All of these ${(0,who_subjects/* subjectCount */.E)(subjects)}`],
        blocks: [{ kind: 'paragraph', phrase: (0,who_subjects/* subjectsPhrase */.b)(subjects, home) }],
    }));
}
function groupsOf(all) {
    const alike = Map.groupBy(all, ({ statements, someLogins }) => JSON.stringify([
        someLogins,
        statements.map(({ verb, what, more, scopes, through }) => [
            [verb, what, scopes[0] === ''],
            verb === 'loses' ? [] : more,
            through.slice(-1),
        ]),
    ]));
    return [...alike.values()].map((members) => ({ members }));
}
/** So many are counted, and their names folded. */
function isMany({ members }) {
    return members.length > 3;
}
function groupItem(group, about) {
    const { members } = group;
    const [first] = members;
    if (first === undefined)
        return (0,block/* item */.A)();
    const subjects = members.flatMap((who) => who.subjects);
    const counts = members.map((who) => (0,who_who/* namespacesOf */.Gw)(who).length);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const places = most === 0
        ? []
        : [
            ` in ${least === most ? (0,words_count/* counted */.hS)(most, 'namespace') : `${(0,words_count/* thousands */.oh)(least)} to ${(0,words_count/* counted */.hS)(most, 'namespace')}`} each`,
        ];
    const words = first.statements.map(({ verb, what, scopes, through }) => [
        (0,phrase/* strong */.ko)([`${(0,tense/* verbWord */.S)(verb, about.tense, subjects.length === 1)} `, ...what]),
        ...(scopes[0] === '' ? [' in the whole cluster'] : scopes.length > 0 ? places : []),
        ...roleWords(through),
    ]);
    return (0,block/* item */.A)((0,who_subjects/* subjectCount */.E)(subjects), ' ', ...(0,phrase/* join */.fj)(words, ' and '));
}
/** The role at the end of a way; each came by a group of its own. */
function roleWords(through) {
    const arrow = through.lastIndexOf(' → ');
    const role = arrow < 0 ? through : through.slice(arrow + 1);
    return role.length === 0 ? [] : [': ', ...role];
}
function groupFold({ members }, { home }, withNamespaces) {
    const subjects = members.flatMap((who) => who.subjects);
    const what = members[0]?.statements.map(({ verb, what: words }) => [
        `${verb === 'gains' ? 'gain' : verb === 'loses' ? 'lose' : 'keep'} `,
        ...words,
    ]) ?? [];
    const summary = [
        `The ${(0,who_subjects/* subjectCount */.E)(subjects)} that `,
        ...(0,phrase/* join */.fj)(what, ' and '),
        ...(withNamespaces && members.some((who) => (0,who_who/* namespacesOf */.Gw)(who).length > 0)
            ? [', with their namespaces']
            : []),
    ];
    const names = members.map((who) => [...(0,who_subjects/* subjectsPhrase */.b)(who.subjects, home), ...(withNamespaces ? (0,who_who/* inNamespaces */.GD)(who) : [])]);
    return { kind: 'fold', summary, blocks: [{ kind: 'paragraph', phrase: (0,phrase/* join */.fj)(names, ', ') }] };
}

;// CONCATENATED MODULE: ./lib/render/plan/parts.js



















function planParts(plans, about) {
    const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => (0,plan_told/* toldOf */.d)(plan, about.home));
    const { options } = about;
    const leftOut = (0,left_out/* leftOutFacts */.X)(options);
    return [
        ...(leftOut.length === 0 ? [] : [(0,fit/* fixed */.Zu)([{ kind: 'facts', facts: leftOut }])]),
        ...toldParts(plans, told, about),
        ...findingsParts(plans, about),
        ...foldParts(told, about),
        (0,before/* beforePart */.R)(plans, { home: about.home, named: namesOf(options), about: (0,render_options/* forFindings */.y)(options) }),
        (0,fit/* fixed */.Zu)((0,steps/* stepsBlocks */.k_)(plans, about.merging, options)),
        ...(options.needs ?? []).map((need) => (0,fit/* fixed */.Zu)([{ kind: 'paragraph', phrase: need }])),
    ];
}
/** Clusters, who gains and loses what, and changes: told once for all clusters that are alike. */
function toldParts(plans, told, about) {
    const groups = (0,plan_told/* groupsOf */.c)(told);
    const { main, others } = mainOf(groups);
    const open = main.map((group) => openParts(group, main.length + others.length > 1 || plans.length > 1, about));
    const [first] = main;
    const most = first !== undefined && first.clusters.length > 1 ? first : undefined;
    return [
        clustersPart(plans, groups),
        ...open.flatMap(({ who }) => who),
        ...open.flatMap(({ changes }) => changes),
        ...others.map((group) => differsPart(group, most, about)),
    ];
}
/** One group is told openly where it is of most clusters; two single clusters are told openly both. */
function mainOf(groups) {
    const [first] = groups;
    if (first === undefined)
        return { main: [], others: [] };
    if (first.clusters.length > 1)
        return { main: [first], others: groups.slice(1) };
    return groups.length <= 2 ? { main: groups, others: [] } : { main: [], others: groups };
}
function openParts(group, isOneOfMany, about) {
    const { clusters, tense, who, plan } = group;
    const where = !isOneOfMany
        ? []
        : clusters.length > 1
            ? [`, the same in ${clusters.length} clusters`]
            : [' in ', (0,phrase/* code */.aY)(clusters[0] ?? '')];
    const { home } = about;
    const titles = TITLES[tense];
    const whoAbout = { title: [titles.who, ...where], home, tense };
    const counts = tense === 'would' ? `: ${(0,render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]))}` : '';
    return {
        who: [{ whole: whoBlocks(who, whoAbout), shorter: shorterWho(who, whoAbout) }],
        changes: [
            changesPart(group, {
                ...about,
                names: namesOf(about.options),
                title: [titles.changes, ...where, counts],
            }),
        ],
    };
}
/** So many names of a list are in a comment; the summary of the run has all. */
function namesOf({ pictures }) {
    return pictures === true ? fold_all/* ALL */.y : 10;
}
const TITLES = {
    plan: { who: 'Who gains and loses what', changes: 'Changes' },
    would: { who: 'Who would gain and lose what', changes: 'Changes that would be made' },
    record: { who: 'Who gained and lost what', changes: 'Changes' },
};
/**
 * Exact permissions, YAML, the picture and the console. Of a cluster that differs a comment has the YAML where the rest of
 * it is; the summary has all.
 */
function foldParts(told, { home, options }) {
    const groups = (0,plan_told/* groupsOf */.c)(told);
    const { main } = mainOf(groups);
    return (options.pictures === true ? groups : main).flatMap(({ plan, tense, clusters }) => {
        const named = (blocks) => blocks.map((block) => groups.length > 1 && block.kind === 'fold'
            ? { ...block, summary: [...block.summary, ...inCluster(clusters)] }
            : block);
        return [
            (0,fit/* droppable */.U5)('permissions', named((0,permissions/* permissionsBlocks */.l)(plan, home, tense))),
            (0,fit/* droppable */.U5)('yaml', named((0,yaml/* yamlBlocks */.y)(plan.changes))),
            ...(options.pictures === true ? [(0,fit/* droppable */.U5)('picture', pictureBlocks(plan, home))] : []),
            (0,fit/* droppable */.U5)('permissions', named(consoleBlocks(plan, home))),
        ];
    });
}
function inCluster(clusters) {
    return clusters.length === 1
        ? [', ', (0,phrase/* code */.aY)(clusters[0] ?? '')]
        : [`, the same in ${clusters.length} clusters`];
}
function findingsParts(plans, about) {
    const found = (0,findings/* findingsOf */.WX)([...(about.options.inFile ?? []), ...plans.flatMap(ofThisPlan)]);
    const title = {
        title: 'Findings of this pull request',
        ...(about.options.pictures === true ? { limit: fold_all/* ALL */.y } : {}),
    };
    return [
        {
            whole: (0,findings/* findingsBlocks */.Tf)(found, title, (0,render_options/* forFindings */.y)(about.options)),
            shorter: [
                {
                    stage: 'visible',
                    blocks: (0,findings/* findingsBlocks */.Tf)(found, title, { ...(0,render_options/* forFindings */.y)(about.options), isShort: true }),
                },
                {
                    stage: 'findings',
                    blocks: (0,findings/* findingsBlocks */.Tf)(found, { ...title, limit: 0 }, (0,render_options/* forFindings */.y)(about.options)),
                },
                {
                    stage: 'subjects',
                    blocks: found.length === 0
                        ? []
                        : [{ kind: 'paragraph', phrase: [`${found.length} findings are not shown here.`] }],
                },
            ],
        },
    ];
}
/** Errors are in the caution. */
function ofThisPlan({ problems }) {
    return problems.filter(({ severity, brought }) => severity !== 'error' && brought !== 'before');
}


/***/ }),

/***/ 15661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf),
/* harmony export */   d: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _adopted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21205);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76642);
/* harmony import */ var _moved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95497);
/* harmony import */ var _who_who_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82773);






/** @param results of an apply that did not do everything */
function toldOf(plan, home, record) {
    const moved = record?.results === undefined ? plan.changes.filter(_moved_js__WEBPACK_IMPORTED_MODULE_3__/* .isMovedAsIs */ .c) : [];
    const areMoved = new Set(moved);
    const changes = plan.changes.filter((change) => !(0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolded */ .zm)(change) && !areMoved.has(change));
    return {
        plan,
        tense: record !== undefined ? 'record' : (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(plan.problems) ? 'would' : 'plan',
        // What came of a part of the changes is nowhere counted.
        who: record?.results === undefined ? (0,_who_who_js__WEBPACK_IMPORTED_MODULE_4__/* .whoOf */ .OD)(plan) : [],
        lines: (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLines */ .Ow)(changes, home, record?.results),
        adopted: (0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptedBy */ .vN)(plan, home),
        moved,
    };
}
/** Those with the most clusters first; each group is told by its first cluster. */
function groupsOf(all) {
    const alike = Map.groupBy(all, ({ tense, who, lines, adopted, moved }) => JSON.stringify([
        [tense, who, lines],
        [adopted.changes.map((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).subject(change)), adopted.admins],
        moved.map(({ arn }) => arn),
    ]));
    return [...alike.values()]
        .flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, clusters: [first, ...others].map(({ plan }) => plan.cluster) }])
        .toSorted((one, other) => other.clusters.length - one.clusters.length);
}


/***/ }),

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ waysWords)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90147);




const WAYS = 2;
/** `group developers → ClusterRole view`; the name by which a binding matches is left out of what has that name itself. */
function waysWords(paths, own) {
    const ways = new Map(paths.map((path) => wayWords(path, own)).map((way) => [JSON.stringify(way), way]));
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .v)([...ways.values()], WAYS);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([...shown, ...(more > 0 ? [[`${more} more ways`]] : [])], ', ');
}
function wayWords(path, own) {
    if (path.kind === 'masters')
        return ['group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('system:masters')];
    if (path.kind === 'policy')
        return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path.policy)];
    const { subject, role } = path;
    const named = (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .asAccessSubject */ .J4)(subject);
    const name = named.kind === 'serviceAccount' ? `${named.namespace}/${named.name}` : named.name;
    const words = name === own ? [] : [`${KINDS[named.kind]} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ' → '];
    return [...words, ...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .objectWords */ .PQ)(withoutNamespace(role))];
}
const KINDS = { principal: '', group: 'group', user: 'User', serviceAccount: 'ServiceAccount' };
/** The line says where it is. */
function withoutNamespace(role) {
    return role.replace(/^Role\/[^/]+\//, 'Role/');
}


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ subjectCount),
/* harmony export */   b: () => (/* binding */ subjectsPhrase)
/* harmony export */ });
/* harmony import */ var _login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49522);
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76629);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90147);






/** All of the subjects, or the first and how many more there are. */
function subjectsPhrase(subjects, home, limit = subjects.length) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(subjects, limit);
    const names = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown.map((subject) => [...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)((0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)(subject), home), ...ownerNote(subject)]), ', ');
    return more === 0 ? names : [...names, ` and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .thousands */ .oh)(more)} more`];
}
/** `(service-linked role of AWS Batch)` */
function ownerNote({ awsOwner }) {
    return awsOwner === undefined ? [] : [' (', ...(0,_login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerWords */ .$J)(awsOwner), ')'];
}
/** `1 principal`, `2 principals and 1 service account`. */
function subjectCount(subjects) {
    const parts = NOUNS.flatMap(({ kind, noun }) => {
        const count = subjects.filter((subject) => subject.kind === kind).length;
        return count === 0 ? [] : [(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, noun)];
    });
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const NOUNS = [
    { kind: 'principal', noun: 'principal' },
    { kind: 'group', noun: 'group' },
    { kind: 'user', noun: 'user' },
    { kind: 'serviceAccount', noun: 'service account' },
];


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verbWord)
/* harmony export */ });
const VERBS = {
    gains: { plan: ['gains', 'gain'], would: ['would gain', 'would gain'], record: ['gained', 'gained'] },
    loses: { plan: ['loses', 'lose'], would: ['would lose', 'would lose'], record: ['lost', 'lost'] },
    keeps: { plan: ['keeps', 'keep'], would: ['would keep', 'would keep'], record: ['kept', 'kept'] },
};
/** `gains`; of several subjects `gain`. */
function verbWord(verb, tense, isOne) {
    const [one, many] = VERBS[verb][tense];
    return isOne ? one : many;
}


/***/ }),

/***/ 82773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ inNamespaces),
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   Iz: () => (/* binding */ whoItem),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   RB: () => (/* binding */ whoOfEffect)
/* harmony export */ });
/* harmony import */ var _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63454);
/* harmony import */ var _plan_shown_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16224);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _head_gains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(859);
/* harmony import */ var _held_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48689);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5404);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7752);
/* harmony import */ var _tense_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66430);








/** Who gains and loses what by a plan; those with the highest power first. */
function whoOf({ effects }) {
    if (effects === undefined)
        return [];
    const told = new Set(effects.access.flatMap(({ subjects }) => subjects.map(({ name }) => name)));
    const logins = (names, verb) => {
        const own = names.filter((name) => !told.has(name));
        return own.length === 0 ? [] : [loginOnly(own, verb)];
    };
    return [
        ...effects.access.toSorted(byRank).map(whoOfEffect),
        ...logins(effects.logins.given, 'gains'),
        ...logins(effects.logins.taken, 'loses'),
    ].map((who) => ({ ...who, subjects: withOwners(who.subjects, effects.awsOwners) }));
}
function withOwners(subjects, awsOwners) {
    if (awsOwners === undefined)
        return subjects;
    return subjects.map((subject) => {
        const awsOwner = subject.kind === 'principal' ? awsOwners.get(subject.name) : undefined;
        return awsOwner === undefined ? subject : { ...subject, awsOwner };
    });
}
/** Admins first, then those who lose all or admin, then the rest; each with the highest power first. */
function byRank(one, other) {
    const [first, second] = [rankOf(one), rankOf(other)];
    return first[0] - second[0] || first[1] - second[1];
}
function rankOf({ gains, losses, losesAll }) {
    const gained = gains[0]?.held.power ?? 'login';
    const lost = losesAll ? 'all' : (losses[0]?.held.power ?? 'login');
    const isGrave = gained === 'admin' || gained === 'way-to-admin';
    const takes = lost === 'all' || lost === 'admin';
    return [isGrave ? 0 : takes ? 1 : 2, Math.min(_plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS */ .lZ.indexOf(gained), _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS */ .lZ.indexOf(lost))];
}
function loginOnly(names, verb) {
    const what = ['a login without permissions'];
    return {
        subjects: names.map((name) => ({ kind: 'principal', name })),
        statements: [{ verb, what, scopes: [], more: [], through: [] }],
        someLogins: false,
    };
}
function whoOfEffect(effect) {
    const { subjects, someLogins, keeps } = effect;
    const [first] = subjects;
    const own = first === undefined
        ? ''
        : first.kind === 'serviceAccount'
            ? `${first.namespace}/${first.name}`
            : first.name;
    const kept = keeps === undefined || effect.gains.length > 0
        ? []
        : [{ verb: 'keeps', what: [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(keeps.held)], scopes: keeps.scopes, more: [], through: [] }];
    return {
        subjects,
        statements: [
            ...effect.gains.map((step) => statement('gains', step, own)),
            ...(effect.losesAll
                ? [lossOfAll(effect, own)]
                : effect.losses.map((step) => lossOf(effect, step, own))),
            ...kept,
        ],
        someLogins,
    };
}
function statement(verb, { held, access, scopes, through }, own) {
    const exact = (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exactWords */ .vl)(held, access);
    return {
        verb,
        what: exact ?? [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(held)],
        scopes,
        more: exact === undefined ? (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .howWords */ .kk)(held) : [],
        through: (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waysWords */ .O)(through, own),
    };
}
function lossOf(effect, step, own) {
    return { ...statement('loses', { ...step, held: (0,_plan_shown_power_js__WEBPACK_IMPORTED_MODULE_1__/* .lostPower */ .sZ)(effect, step) }, own), more: [] };
}
/** `all access, which was read in blog` */
function lossOfAll({ losses }, own) {
    const was = losses.map((step) => {
        const exact = (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exactWords */ .vl)(step.held, step.access);
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(exact ?? [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(step.held)]), ' ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(step.scopes, NAMESPACES)];
    });
    return {
        verb: 'loses',
        what: ['all access'],
        scopes: [],
        more: [', which was ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(was.slice(0, STEPS), ', '), ...(was.length > STEPS ? [' and more'] : [])],
        through: (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waysWords */ .O)(losses.flatMap(({ through }) => through), own),
    };
}
const STEPS = 3;
const NAMESPACES = 5;
const NAMES = 10;
/** One line for those who gain and lose one thing, else a list below their names. */
function whoItem(who, home, tense) {
    const { subjects, statements, someLogins } = who;
    const isOne = subjects.length === 1;
    const names = [
        ...(0,_subjects_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsPhrase */ .b)(subjects, home, NAMES),
        ...(someLogins ? [`, only some of ${isOne ? 'its' : 'their'} sessions,`] : []),
    ];
    const [only] = statements;
    if (statements.length === 1 && only !== undefined)
        return { phrase: [...names, ' ', ...statementWords(only, tense, isOne)] };
    return {
        phrase: names,
        items: statements.map((one) => ({ phrase: statementWords(one, tense, isOne) })),
    };
}
/** `**gains read** in shop: group developers → ClusterRole view` */
function statementWords({ verb, what, scopes, more, through }, tense, isOne) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)([`${(0,_tense_js__WEBPACK_IMPORTED_MODULE_7__/* .verbWord */ .S)(verb, tense, isOne)} `, ...what]),
        ...(scopes.length === 0 ? [] : [' ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(scopes, NAMESPACES)]),
        ...more,
        ...(through.length === 0 ? [] : [': ', ...through]),
    ];
}
/** Namespaces that a line has no room for. */
function namespacesOf({ statements }) {
    return [...new Set(statements.flatMap(({ scopes }) => scopes))].filter((scope) => scope !== '').toSorted();
}
/** `(team-a, team-b)` */
function inNamespaces(who) {
    const namespaces = namespacesOf(who);
    return namespaces.length === 0 ? [] : [' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(namespaces, namespaces.length), ')'];
}


/***/ }),

/***/ 59776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ policyItems),
  gj: () => (/* binding */ policyShown),
  MJ: () => (/* binding */ policyText)
});

// EXTERNAL MODULE: ./lib/words/phrase.js
var words_phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/danger/rule/well-known.js
var well_known = __webpack_require__(14446);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/access/policy/difference.js
var difference = __webpack_require__(46378);
;// CONCATENATED MODULE: ./lib/render/policy/words.js


/** What a looser guard lets pass. */
function guardMeaning(key, after) {
    switch (key) {
        case 'guards.allowSystemMasters':
            return ['a row may then gain ', (0,words_phrase/* code */.aY)('system:masters'), ', which no role limits'];
        case 'guards.allowEmpty':
            return ['all that the set owns in a cluster may then be removed at once'];
        case 'guards.allowNewAwsAuth':
            return ['a missing ', (0,words_phrase/* code */.aY)('aws-auth'), ' may then be created without the rows of nodes'];
        case 'guards.allowOwnAccessChange':
            return ['a plan may then take from the applying identity what it needs to undo it'];
        case 'guards.minAdmins':
            if (after === difference/* NOT_SET */.n)
                return ['one admin is then enough, and none where there is none now'];
            return [...(after === 0 ? ['no admin is then needed'] : [valueWords(after), ' admins are then enough'])];
        case 'guards.maxRemovalPercent':
            return [
                'one apply may then remove the rows, or all access, of ',
                valueWords(after),
                ' % of the managed principals',
            ];
    }
}
/** What a looser review no longer has. */
function reviewMeaning(key) {
    switch (key) {
        case 'review.approval':
            return ['an approval is no longer required'];
        case 'review.gate':
            return ['a confirmed digest is no longer required'];
        case 'review.unsigned':
            return ['a comment that GitHub did not sign counts'];
    }
}
/** A word of the file is plain only where it can be nothing else. */
function valueWords(value) {
    return typeof value !== 'string' || value === difference/* NOT_SET */.n || /^[a-z]+$/.test(value)
        ? String(value)
        : (0,words_phrase/* code */.aY)(value);
}

;// CONCATENATED MODULE: ./lib/render/policy/note.js






/** What is told of one difference: a fixed beginning, and what it is about. */
function policyNote(difference, about) {
    const { file } = about;
    switch (difference.kind) {
        case 'value':
            return valueNote(difference, file);
        case 'list':
            return { lead: ['Loosens a guard'], phrase: listWords(difference) };
        case 'exception':
            return exceptionNote(difference, about);
        case 'target':
            return targetNote(difference);
        case 'dropped':
            return {
                lead: ['Drops a cluster'],
                phrase: [
                    (0,words_phrase/* code */.aY)(difference.cluster),
                    ' is no longer in ',
                    (0,words_phrase/* code */.aY)(file),
                    '. What this set has there stays, and no later plan removes or checks it',
                ],
            };
        case 'added':
            return { lead: ['Adds a cluster'], phrase: [(0,words_phrase/* code */.aY)(difference.cluster)] };
        case 'not-compared':
            return {
                lead: ['Not compared'],
                phrase: [
                    'whether a guard or the review is loosened, or a cluster is another one. GitHub did not return ',
                    (0,words_phrase/* code */.aY)(file),
                    ' as it was before',
                ],
            };
        case 'base':
            return difference.base === 'none'
                ? { lead: ['Compared with the defaults'], phrase: ['there was no ', (0,words_phrase/* code */.aY)(file), ' before'] }
                : {
                    lead: ['Not compared'],
                    phrase: [
                        'all of ',
                        (0,words_phrase/* code */.aY)(file),
                        '. As it was before, it has errors, and what cannot be read counts as its default',
                    ],
                };
    }
}
function valueNote({ key, before, after }, file) {
    const change = [(0,words_phrase/* code */.aY)(key), ' ', valueWords(before), ' → ', valueWords(after)];
    switch (key) {
        case 'unmanaged':
            return after === 'tidy'
                ? {
                    lead: ['Removes rows that give nobody anything'],
                    phrase: [...change, ': each one of ', (0,words_phrase/* code */.aY)('aws-auth'), ' that is not of nodes, now and later'],
                }
                : {
                    lead: ['Removes what ', ...fileWords(file), ' does not have'],
                    phrase: [
                        ...change,
                        ': each row of ',
                        (0,words_phrase/* code */.aY)('aws-auth'),
                        ' that nobody declared and that is not of nodes, now and later',
                    ],
                };
        case 'name':
            return {
                lead: ['Leaves a set'],
                phrase: [
                    (0,words_phrase/* code */.aY)(key),
                    ' ',
                    (0,words_phrase/* code */.aY)(String(before)),
                    ' → ',
                    (0,words_phrase/* code */.aY)(String(after)),
                    ': what the old set has stays, and no later plan removes or checks it',
                ],
            };
        case 'moved-from':
            return {
                lead: ['Takes over a set'],
                phrase: [
                    (0,words_phrase/* code */.aY)(key),
                    ' ',
                    valueWords(before),
                    ' → ',
                    valueWords(after),
                    ': what the set has of that file is managed by ',
                    (0,words_phrase/* code */.aY)(file),
                    ', which removes what it does not declare; that file is then refused',
                ],
            };
        case 'review.approval':
        case 'review.gate':
        case 'review.unsigned':
            return { lead: ['Loosens the review'], phrase: reviewMeaning(key) };
        default:
            return { lead: ['Loosens a guard'], phrase: [...change, ': ', ...guardMeaning(key, after)] };
    }
}
/** Plain in bold words, where it is nothing else by any reading. */
function fileWords(file) {
    return [/^[A-Za-z0-9./-]+$/.test(file) ? file : (0,words_phrase/* code */.aY)(file)];
}
function listWords({ key, change, names, more }) {
    return [
        (0,words_phrase/* code */.aY)(key),
        change === 'added' ? ' now names ' : ' no longer names ',
        ...(0,words_phrase/* codes */.F4)(names, names.length),
        ...(more === 0 ? [] : [` and ${more} more`]),
    ];
}
function exceptionNote(exception, { home, gains }) {
    const { rule, subject, before, after, reason = '' } = exception;
    const gained = gains.some((gain) => isAbout(exception, gain));
    const until = [', until ', ...(before === null ? [] : [(0,words_phrase/* code */.aY)(before), ' → ']), (0,words_phrase/* code */.aY)(after ?? '')];
    return {
        lead: [
            before === null
                ? `Accepts a danger${gained ? ' of this pull request' : ''}`
                : 'Accepts a danger longer',
        ],
        phrase: [
            (0,words_phrase/* code */.aY)(rule),
            ' of ',
            ...subjectWords(subject, home),
            ...until,
            ', for the reason ',
            (0,words_phrase/* code */.aY)(reason),
            ...(gained ? ['. Without this exception there would be a warning'] : []),
        ],
    };
}
const SERVICE_ACCOUNT = 'system:serviceaccount:';
function subjectWords(subject, home) {
    if (subject.startsWith(SERVICE_ACCOUNT))
        return ['ServiceAccount ', (0,words_phrase/* code */.aY)(subject.slice(SERVICE_ACCOUNT.length).replace(':', '/'))];
    return [(0,words_phrase/* code */.aY)((0,short_arn/* shortArn */.k)(subject, home))];
}
/** A well-known role stands for several dangers, which are gained one by one. */
function isAbout({ rule, subject }, gain) {
    const name = gain.subject.slice(gain.subject.indexOf(' ') + 1);
    const names = [name, `${SERVICE_ACCOUNT}${name.replace('/', ':')}`];
    const isOfSubject = names.some((one) => (0,arn_key/* arnKey */.tL)(one) === (0,arn_key/* arnKey */.tL)(subject));
    return isOfSubject && (gain.rule === rule || well_known/* WELL_KNOWN_ROLES */.l.some(({ id }) => id === rule));
}
function targetNote({ cluster, facts }) {
    const changes = facts.map(({ fact, before, after }) => [`${fact} `, ...side(before), ' → ', ...side(after)]);
    const lead = facts.some(isElsewhere)
        ? ['Points ', (0,words_phrase/* code */.aY)(cluster), ' at another cluster']
        : ['Changes how ', (0,words_phrase/* code */.aY)(cluster), ' is reached'];
    return { lead, phrase: (0,words_phrase/* join */.fj)(changes, ', ') };
}
function side(value) {
    return value === null ? ['not set'] : [(0,words_phrase/* code */.aY)(value)];
}
/** An account that is checked or not leads nowhere else by itself; nor does another role of the same account. */
function isElsewhere({ fact, before, after }) {
    if (fact === 'account')
        return before !== null && after !== null;
    if (fact === 'assumeRole')
        return (0,arn_parts/* accountInArn */.m)(before) !== (0,arn_parts/* accountInArn */.m)(after);
    return true;
}

;// CONCATENATED MODULE: ./lib/render/policy/policy.js




function policyShown(plans, file) {
    return { file, clusters: plans.map(policyOfPlan) };
}
function policyOfPlan({ cluster, homeAccount, policy }) {
    return { cluster, ...(homeAccount === undefined ? {} : { home: homeAccount }), policy };
}
/** The lines of the caution about what makes a run less strict, or leads it elsewhere; none where nothing does. */
function policyItems(shown) {
    return notes(shown).map(({ lead, phrase }) => (0,block/* item */.A)((0,words_phrase/* strong */.ko)([...lead, ':']), ' ', ...phrase));
}
/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
function policyText(shown) {
    return notes(shown)
        .map(({ lead, phrase }) => `${(0,words_phrase/* phraseTerminal */.Mx)(lead)}: ${(0,words_phrase/* phraseTerminal */.Mx)(phrase)}\n`)
        .join('');
}
function notes(shown) {
    return inOrder(shown).map((told) => noteOf(told, shown));
}
/** Each difference that people are told, once for all clusters, by what it is about. */
function inOrder({ clusters }) {
    const found = new Map();
    for (const one of clusters) {
        for (const difference of one.policy) {
            if (!difference.loosens)
                continue;
            const key = JSON.stringify(difference);
            found.set(key, { difference, clusters: [...(found.get(key)?.clusters ?? []), one] });
        }
    }
    return [...found.values()].toSorted((one, other) => rank(one.difference) - rank(other.difference));
}
const ORDER = [
    'guards',
    'knownAccounts',
    'review',
    'exception',
    'unmanaged',
    'name',
    'moved-from',
    'target',
    'dropped',
    'added',
    'not-compared',
    'base',
];
function rank(difference) {
    const { kind } = difference;
    return ORDER.indexOf(kind === 'value' || kind === 'list' ? (difference.key.split('.')[0] ?? '') : kind);
}
function noteOf({ difference, clusters }, shown) {
    const { file, clusters: all } = shown;
    const homes = new Set(clusters.map(({ home }) => home));
    const gains = clusters.flatMap((one) => one.gains ?? []);
    const { lead, phrase } = policyNote(difference, {
        file,
        home: homes.size === 1 ? [...homes][0] : undefined,
        gains,
    });
    const isEverywhere = clusters.length === all.length || difference.kind === 'target';
    const where = isEverywhere
        ? []
        : [
            ', for ',
            ...(0,words_phrase/* codes */.F4)(clusters.map(({ cluster }) => cluster), clusters.length),
        ];
    return { lead, phrase: [...phrase, ...where, ...whereWords(difference, shown)] };
}
/** ` (access.yaml:58)`; of what is gone, ` (access.yaml:9 before)`, which is no line of this commit. */
function whereWords({ line, kind }, { file, repository }) {
    if (line === undefined)
        return [];
    if (kind === 'dropped')
        return [' (', ...(0,place/* placeWords */.f)({ file, line }, {}), ' before)'];
    return (0,place/* placesWords */.i)([{ file, line }], repository === undefined ? {} : { repository });
}


/***/ }),

/***/ 98988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ differenceBlocks)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80588);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63809);





const SUBJECTS = 50;
const FACTS = 8;
/**
 * Reviewed and now, for each thing that would now be done otherwise. Nothing where nothing was reviewed: then the plan
 * says it all.
 *
 * @param home see `shortArn`
 */
function differenceBlocks(differences, home) {
    if (!differences.some(({ reviewed }) => reviewed === undefined || reviewed.length > 0))
        return [];
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(differences, SUBJECTS);
    return [
        { kind: 'heading', phrase: ['What was reviewed, and what would be done now'] },
        {
            kind: 'list',
            items: [
                ...shown.map((difference) => ({
                    phrase: (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(difference.subject, home),
                    items: [
                        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('reviewed: ', ...reviewedWords(difference)),
                        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('now: ', ...nowWords(difference)),
                        ...writerWords(difference),
                    ],
                })),
                ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'more subject')}`)] : []),
            ],
        },
    ];
}
function reviewedWords({ reviewed }) {
    if (reviewed === undefined)
        return ['not recorded, because the plan was too long'];
    const words = (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrifles */ .Gl)(reviewed, NONE));
    return words.length === 0 ? ['nothing'] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cut(words), '; ');
}
const NONE = new Set();
/** What nobody reviewed comes first, so that it is not what is cut off. */
function nowWords({ now, extra }) {
    const unseen = new Set(extra);
    const seen = (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrifles */ .Gl)(now, unseen).filter((atom) => !unseen.has(atom));
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...cut((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)(extra)).map((words) => [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('not reviewed:'), ' ', ...words]),
        ...cut((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)(seen)),
    ], '; ');
}
function cut(words) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(words, FACTS);
    return more > 0 ? [...shown, [`and ${more} more`]] : shown;
}
function writerWords({ lastWriter }) {
    if (lastWriter === undefined)
        return [];
    return [
        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('the live object was last written by ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lastWriter.manager), ' at ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lastWriter.time)),
    ];
}


/***/ }),

/***/ 59552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ restoredBlocks)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/* harmony import */ var _change_line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40007);


/** More lines than this say no more to a person; the ledger has the whole text. */
const SHOWN = 300;
/** Both states of aws-auth after a rollback; nothing where they are the same. */
function restoredBlocks(restored) {
    const lines = statesDiff(restored);
    if (lines.length === 0)
        return [];
    return [{ kind: 'fold', summary: [title(restored)], blocks: [{ kind: 'code', language: 'diff', lines }] }];
}
function title({ kind }) {
    switch (kind) {
        case 'restored':
            return 'aws-auth as it was written (-) and as it is again (+)';
        case 'not-restored':
            return 'aws-auth as it was before (-) and as it is now (+)';
    }
}
function statesDiff({ kind, written, previous }) {
    const [from, to] = kind === 'restored' ? [written, previous] : [previous, written];
    const keys = [...new Set([...Object.keys(written), ...Object.keys(previous)])].sort();
    const lines = keys
        .filter((key) => from[key] !== to[key])
        .flatMap((key) => [`@@ ${key} @@`, ...(0,_change_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .lineDiff */ .g)(linesOf(from[key]), linesOf(to[key]))]);
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(lines, SHOWN);
    return more > 0 ? [...shown, `  … and ${more} more lines`] : [...shown];
}
function linesOf(text) {
    return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}


/***/ }),

/***/ 37306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   pd: () => (/* binding */ hasResults),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   sU: () => (/* binding */ isUnverified),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86550);





/** What became of each change; a message that one of the problems says already is said there only. */
function resultsOf({ changes, problems }) {
    const said = new Set(problems.map(({ message }) => message));
    return changes.map(({ change, result, message }) => message === undefined || said.has(message) ? { change, result } : { change, result, message });
}
/** True where a table of results says more than the plan's own. */
function hasResults({ status }) {
    return status === 'partly' || status === 'failed';
}
/** Somebody cancelled the run. */
function isCancelled({ problems, restored }) {
    return restored === undefined && problems.some(({ code }) => code === 'run-cancelled');
}
/** All changes are done, and yet something was wrong when the cluster was read back; the ledger waits for that. */
function isUnverified({ status, changes, problems }) {
    return (status === 'partly' &&
        problems.some(({ code }) => code === 'verify-failed' || code === 'locked-out') &&
        changes.every(({ change, result }) => !(0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutAccess */ .y4)(change) || result === 'applied'));
}
/** `applied, 2 added, 1 removed`; `partly applied, 3 of 4 changes`; … */
function outcomeWords(outcome) {
    if (isCancelled(outcome))
        return cancelledWords(outcome);
    switch (outcome.status) {
        case 'applied':
            return `${outcome.plan.restores ? 'restored' : 'applied'}, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .doneCounts */ .Ht)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .x)([outcome.plan]))}`;
        case 'partly': {
            if (isUnverified(outcome))
                return 'written, but the check afterwards failed';
            return `partly applied, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)((0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .n)(outcome))} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change')}`;
        }
        case 'failed':
            return failedWords(outcome);
        case 'refused':
            return 'refused, nothing has changed';
        case 'superseded':
            return 'superseded by a newer commit, nothing has changed';
        case 'nothing-to-do':
            return 'nothing to do';
    }
}
function cancelledWords(outcome) {
    const done = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .n)(outcome);
    return done === 0
        ? 'cancelled, no change is done'
        : `cancelled, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(done)} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change')} done`;
}
function failedWords(outcome) {
    const count = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .n)(outcome);
    const of = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change');
    const stay = count === 0 ? '' : `, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(count)} of ${of} ${count === 1 ? 'is' : 'are'} still in force`;
    switch (outcome.restored?.kind) {
        case undefined:
            return 'failed, nothing has changed';
        case 'restored':
            return `failed and rolled back${stay}`;
        case 'not-restored':
            return 'failed, and aws-auth could not be rolled back';
    }
}


/***/ }),

/***/ 61762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kJ: () => (/* binding */ plansText),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   xL: () => (/* binding */ outcomesText)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48029);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(50740);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(26226);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(48417);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76670);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(86550);
/* harmony import */ var _document_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42278);
/* harmony import */ var _head_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66394);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19866);
/* harmony import */ var _head_newcomers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36898);
/* harmony import */ var _plan_change_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76642);
/* harmony import */ var _plan_fold_before_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28138);
/* harmony import */ var _plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70908);
/* harmony import */ var _plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97373);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77977);
/* harmony import */ var _plan_told_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15661);
/* harmony import */ var _record_differences_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98988);
/* harmony import */ var _record_restored_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59552);
/* harmony import */ var _record_results_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37306);





















/**
 * Plans as text: what an apply does, who gains and loses what, findings, and a last line that says it all. Ends with a
 * line break.
 */
function plansText(plans, options) {
    const { file } = options;
    const merging = (0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .isRestore */ .bZ)(plans) ? { kind: 'restore' } : { kind: 'no-pull-request' };
    const head = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(plans, { file, docs: '', merging });
    const problems = plans.flatMap((plan) => plan.problems);
    const parts = [
        (0,_document_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)([...headBlocks(head), ...bodyBlocks(plans, head, options)], options),
        ...(problems.length === 0 ? [] : [problemsText(problems, options).trimEnd()]),
        ...moreLines(plans, options),
        lastLine(plans, options),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** What else a person at a terminal can ask for; a log of CI cannot. */
function moreLines(plans, { details }) {
    const has = plans.some(({ changes }) => changes.length > 0);
    if (!has || details === undefined || details.permissions === true || details.yaml === true)
        return [];
    return ['More: --permissions (exact permissions), --yaml (before and after)'];
}
/** Errors are told below, with all that is known of them. */
function headBlocks(head) {
    const isIdle = head.clusters.every(({ counts, policy }) => counts.total === 0 && policy.length === 0);
    const items = isIdle ? (0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_6__/* .newcomerItems */ .tF)(head) : (0,_head_head_js__WEBPACK_IMPORTED_MODULE_5__/* .besideErrors */ .yu)(head);
    return [
        ...(isIdle ? [] : [(0,_head_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .factsBlock */ .R)(head)]),
        ...(items.length === 0 ? [] : [{ kind: 'caution', items }]),
    ];
}
function bodyBlocks(plans, head, options) {
    const home = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(head);
    const { details = {} } = options;
    const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => (0,_plan_told_js__WEBPACK_IMPORTED_MODULE_12__/* .toldOf */ .d)(plan, home));
    return [
        ...(0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .toldParts */ ._v)(plans, told, { home, options }).flatMap(readable),
        ...told.flatMap(({ plan, tense }) => [
            ...(details.permissions === true ? (0,_plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_9__/* .permissionsBlocks */ .l)(plan, home, tense) : []),
            ...(details.yaml === true ? (0,_plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_10__/* .yamlBlocks */ .y)(plan.changes) : []),
        ]),
        ...(0,_plan_fold_before_js__WEBPACK_IMPORTED_MODULE_8__/* .beforePart */ .R)(plans, { home, named: NAMED }).whole,
    ];
}
/** So many of each kind are named. */
const NAMED = 20;
/** More lines than these are read by nobody in a terminal. */
const MOST_LINES = 60;
/** YAML is shown where somebody asks for it. */
function readable({ whole, shorter }) {
    const without = shorter.find(({ stage }) => stage === 'yaml');
    if (without !== undefined)
        return without.blocks;
    const lines = whole.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 1), 0);
    return lines > MOST_LINES ? (shorter[0]?.blocks ?? whole) : whole;
}
/** Problems, each with what to do and its page; empty without problems. Ends with a line break. */
function problemsText(problems, options) {
    return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n');
}
/** What became of each cluster's plan, and why not where it was not done. Ends with a line break. */
function outcomesText(outcomes, options) {
    const parts = outcomes.flatMap((outcome) => {
        const { plan, problems, differences = [], restored } = outcome;
        const home = plan.homeAccount;
        const blocks = [
            ...((0,_record_results_js__WEBPACK_IMPORTED_MODULE_14__/* .hasResults */ .pd)(outcome) ? resultBlocks(outcome, home) : []),
            ...(0,_record_differences_js__WEBPACK_IMPORTED_MODULE_13__/* .differenceBlocks */ .a)(differences, home),
            ...(restored === undefined ? [] : (0,_record_restored_js__WEBPACK_IMPORTED_MODULE_16__/* .restoredBlocks */ .d)(restored)),
        ];
        return [
            ...(blocks.length === 0 ? [] : [(0,_document_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)(blocks, options)]),
            ...(problems.length === 0 ? [] : [problemsText(problems, options).trimEnd()]),
            outcomeLines(outcome, options),
        ];
    });
    return `${parts.join('\n\n')}\n`;
}
function resultBlocks(outcome, home) {
    const lines = (0,_plan_change_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .changeLines */ .Ow)(outcome.plan.changes, home, (0,_record_results_js__WEBPACK_IMPORTED_MODULE_14__/* .resultsOf */ .qS)(outcome));
    return [
        { kind: 'heading', phrase: [{ code: outcome.plan.cluster }] },
        { kind: 'list', items: lines.map((line) => (0,_plan_change_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .changeItem */ .it)(line, 'record', {})) },
    ];
}
function problemLines(problem, { pageOf, paint, width }) {
    const { severity, code, danger, where, message, found, allowed, fix } = problem;
    const place = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_17__/* .placeText */ .Z9)(where);
    const head = [
        `${paint(_colour_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_STYLE */ .M[severity], severity)} ${danger?.rule ?? code}`,
        ...(place === '' ? [] : [paint('bold', (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(place))]),
    ];
    const fact = (name, text) => text === undefined ? [] : (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_19__/* .wrapped */ .ky)((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(text), { width, first: `  ${name.padEnd(7)}  ` });
    return [
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_19__/* .wrapped */ .ky)(head.join(', '), { width, rest: '  ' }),
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_19__/* .wrapped */ .ky)(`${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(message)} ${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(fix)}`, { width, first: '  ' }),
        // Most sentences name what they are about.
        ...(found !== undefined && message.includes(found) ? [] : fact('found', found)),
        ...fact('allowed', allowed),
        `  ${paint('dim', pageOf(problem))}`,
    ];
}
function lastLine(plans, { file, paint, width }) {
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(plans);
    const problems = plans.flatMap((plan) => plan.problems);
    const errors = (0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .problemCounts */ .O0)(problems, ['error']);
    const head = (0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .isRestore */ .bZ)(plans) ? 'Restore' : 'Plan';
    const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .planCounts */ .Ai)(counts)}.`);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_17__/* .hasErrors */ .Cs)(problems))
        return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart();
    if (counts.total > 0)
        return changes;
    const names = plans.map((plan) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(plan.cluster)).join(', ');
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_19__/* .wrapped */ .ky)(`${paint('green', 'No changes.')} ${names} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .agreement */ .z6)(plans, (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(file))}.`, {
        width,
    }).join('\n');
}
function notApplied(plans) {
    if (plans.length === 1)
        return 'It';
    const failing = plans.filter((plan) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_17__/* .hasErrors */ .Cs)(plan.problems)).length;
    return `${failing} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(plans.length, 'cluster')}`;
}
const STATUS_STYLE = {
    applied: 'green',
    partly: 'red',
    failed: 'red',
    refused: 'red',
    superseded: 'yellow',
    'nothing-to-do': 'green',
};
function outcomeLines(outcome, { file, paint, width }) {
    const cluster = (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(outcome.plan.cluster);
    const text = outcome.status === 'nothing-to-do'
        ? `No changes. ${cluster} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_15__/* .agreement */ .z6)([outcome.plan], (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_18__/* .terminal */ .Fo)(file))}.`
        : `${cluster}: ${(0,_record_results_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeWords */ .wX)(outcome)}.`;
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_19__/* .wrapped */ .ky)(text, { width })
        .map((line) => paint(STATUS_STYLE[outcome.status], line))
        .join('\n');
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MANAGED_BY)
/* harmony export */ });
/** Says which program manages an object. Helm reads it of what it is to take over; the others only write it. */
const MANAGED_BY = 'app.kubernetes.io/managed-by';


/***/ }),

/***/ 92319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d7: () => (/* binding */ hasMarkOf),
  Sf: () => (/* binding */ hasWhole),
  yD: () => (/* binding */ keeperOf),
  Or: () => (/* binding */ makerOf),
  wS: () => (/* binding */ toolOf)
});

;// CONCATENATED MODULE: ./lib/tool/field-managers.js
/**
 * The clients that wrote fields of the object which nobody has written since; each names itself. None where the object
 * does not say it, as in a directory.
 *
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
function fieldManagers({ metadata }) {
    const fields = 'managedFields' in metadata ? metadata.managedFields : undefined;
    if (!Array.isArray(fields))
        return [];
    return fields.flatMap((one) => {
        const manager = typeof one === 'object' && one !== null && 'manager' in one ? one.manager : undefined;
        return typeof manager === 'string' ? [manager] : [];
    });
}

// EXTERNAL MODULE: ./lib/tool/managed-by.js
var managed_by = __webpack_require__(4817);
;// CONCATENATED MODULE: ./lib/tool/owner-references.js
/**
 * Those of the object that can be read.
 *
 * Source: `OwnerReference` in apimachinery/pkg/apis/meta/v1/types.go
 */
function ownersOf({ metadata }) {
    const references = 'ownerReferences' in metadata ? metadata.ownerReferences : undefined;
    if (!Array.isArray(references))
        return [];
    return references.flatMap((one) => {
        const { apiVersion, kind, name, controller } = fieldsOf(one);
        return typeof apiVersion === 'string' && typeof kind === 'string' && typeof name === 'string'
            ? [{ apiVersion, name: `${kind}/${name}`, controller: controller === true }]
            : [];
    });
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/tool/marks.js



const ARGO_WRITES = /^argocd-(application-)?controller$/;
/**
 * The marks of tools that look after what has them, in the order in which they count: those that put back what they
 * have come before those that rendered it for them. Who wrote fields is such a mark for tools that leave no other one.
 *
 * Sources: `util/argo/resource_tracking.go` and `common/common.go` (ArgoCDSSAManager) of Argo CD, and
 * https://argo-cd.readthedocs.io/en/release-2.9/user-guide/resource_tracking/ (until 3.0 the default is the label of the
 * app, which many charts set too: it counts where Argo CD wrote the object);
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#inventory, and the same of helm-controller;
 * https://fluxoperator.dev/docs/crd/resourceset/ (the labels of ResourceSet and FluxInstance);
 * `pkg/controller/operators/olm/` and `OwnerKey` in `pkg/lib/ownerutil/util.go` of operator-lifecycle-manager;
 * `internal/operator-controller/labels/labels.go` of operator-controller (OLM 1);
 * `pkg/action/validate.go` of Helm; https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks.KubernetesManifestProps.html#prune;
 * https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/;
 * `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl; `pkg/meta/meta.go` of crossplane-runtime, and
 * `internal/controller/rbac/` of Crossplane (`rbac.crossplane.io/system`; `…/aggregate-to-…` anybody writes who gives
 * something to Crossplane: https://docs.crossplane.io/latest/composition/compositions/#grant-access-to-composed-resources);
 * `kubernetes/provider.go` of terraform-provider-kubernetes, whose client names itself HashiCorp, and Terraform where it
 * applies on the server's side, also when OpenTofu runs it.
 */
const KEEPERS = [
    { tool: 'Argo CD', of: trackedByArgo },
    label('Flux', ({ labels }) => namespaced(labels, 'helm.toolkit.fluxcd.io')),
    label('Flux', ({ labels }) => namespaced(labels, 'kustomize.toolkit.fluxcd.io')),
    label('Flux', ({ labels }) => namespaced(labels, 'resourceset.fluxcd.controlplane.io')),
    label('Flux', ({ labels }) => namespaced(labels, 'fluxcd.controlplane.io')),
    label('Argo CD', ({ labels }) => labels['argocd.argoproj.io/instance']),
    { tool: 'Argo CD', of: labelledByArgo },
    label('OLM', ({ labels }) => labels['olm.owner']),
    label('OLM', ({ labels }) => labels['olm.operatorframework.io/owner-name']),
    label('OLM', ({ labels }) => anyKey(labels, /^operators\.coreos\.com\//)),
    owner('OLM', /^operators\.coreos\.com\//),
    label('Crossplane', ({ labels }) => labels['crossplane.io/composite']),
    label('Crossplane', ({ labels }) => labels['rbac.crossplane.io/system']),
    owner('Crossplane', /(^|\.)crossplane\.io\//),
    owner('ACK', /(^|\.)services\.k8s\.aws\//),
    label('Helm', ({ annotations }) => releaseOf(annotations)),
    label('CDK', ({ labels }) => anyKey(labels, /^aws\.cdk\.eks\/prune-/)),
    label('Pulumi', ({ annotations }) => anyKey(annotations, /^pulumi\.com\//)),
    managedBy('Terraform', /^terraform$/i),
    managedBy('OpenTofu', /^opentofu$/i),
    managedBy('Pulumi', /^pulumi$/i),
    managedBy('eksctl', /^eksctl$/i),
    label('eksctl', ({ labels }) => anyKey(labels, /^alpha\.eksctl\.io\//)),
    { tool: 'controller', of: (object) => ownersOf(object).find(({ controller }) => controller)?.name },
    writtenBy('Terraform', /^(HashiCorp|Terraform|OpenTofu)$/),
    writtenBy('Pulumi', /^pulumi-kubernetes(-[0-9a-f]+)?$/),
    writtenBy('Crossplane', /^(provider-kubernetes|crossplane|rbac\.crossplane\.io)(\/|$)/),
];
/**
 * The marks of tools that rendered an object or wrote something of it, and may have no more to do with it: a tool that
 * renders acts only when somebody applies its output, and the other ones leave a mark above on what they have.
 *
 * Sources: `pkg/action/validate.go` of Helm (what has no annotation of a release is of none); `buildMetadata` in
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/
 */
const MAKERS = [
    managedBy('Helm', /^Helm$/),
    managedBy('Kustomize', /^kustomize(-v[\d.]+)?$/i),
    label('Kustomize', ({ annotations }) => anyKey(annotations, /^(alpha\.)?config\.kubernetes\.io\/(origin|transformations)$/)),
    writtenBy('Argo CD', ARGO_WRITES),
    writtenBy('Flux', /^((kustomize|helm)-controller|flux-operator)$/),
    writtenBy('Helm', /^helm$/),
    writtenBy('eksctl', /^eksctl$/),
];
function label(tool, find) {
    const of = ({ metadata: { labels = {}, annotations = {} } }) => find({ labels, annotations });
    return { tool, of };
}
function managedBy(tool, value) {
    return label(tool, ({ labels }) => (value.test(labels[managed_by/* MANAGED_BY */.K] ?? '') ? '' : undefined));
}
function owner(tool, apiVersion) {
    return { tool, of: (object) => ownersOf(object).find((one) => apiVersion.test(one.apiVersion))?.name };
}
/** Who wrote something of the object says less than a mark: others may have changed it since. */
function writtenBy(tool, manager) {
    return { tool, of: (object) => (fieldManagers(object).some((name) => manager.test(name)) ? '' : undefined) };
}
function anyKey(marks, key) {
    return Object.keys(marks).some((one) => key.test(one)) ? '' : undefined;
}
/** `flux-system/infra` of the labels `…/name` and `…/namespace`. */
function namespaced(labels, domain) {
    const { [`${domain}/name`]: name, [`${domain}/namespace`]: namespace } = labels;
    if (name === undefined)
        return undefined;
    return namespace === undefined ? name : `${namespace}/${name}`;
}
function releaseOf(annotations) {
    const { 'meta.helm.sh/release-name': name, 'meta.helm.sh/release-namespace': namespace } = annotations;
    if (name === undefined)
        return undefined;
    return namespace === undefined ? name : `${namespace}/${name}`;
}
/** `APP:GROUP/KIND:NAMESPACE/NAME`. A copy of an object of Argo CD has the id too, of that other object. */
function trackedByArgo({ kind, metadata }) {
    const id = metadata.annotations?.['argocd.argoproj.io/tracking-id'] ?? '';
    const [, app, ofKind, namespace, name] = /^([^:]+):[^:/]*\/([^:/]+):([^:/]*)\/(.+)$/.exec(id) ?? [];
    if (app === undefined || ofKind !== kind || name !== metadata.name)
        return undefined;
    // For an object without a namespace it is that of the application.
    return metadata.namespace === undefined || metadata.namespace === namespace ? app : undefined;
}
/** The label of the app is Argo CD's where Argo CD wrote the object. */
function labelledByArgo(object) {
    if (!fieldManagers(object).some((name) => ARGO_WRITES.test(name)))
        return undefined;
    return object.metadata.labels?.['app.kubernetes.io/instance'];
}

;// CONCATENATED MODULE: ./lib/tool/of-object.js

/**
 * The tool that has the object, or made it, by the first mark that it has; what the object says of itself counts before
 * who wrote it. `undefined`: no mark is known.
 */
function toolOf(object) {
    return keeperOf(object) ?? makerOf(object);
}
/** The tool that looks after the object, and undoes or replaces what others do to it. */
function keeperOf(object) {
    return firstOf(KEEPERS, object);
}
/** The tool that rendered the object or wrote something of it, where nothing shows that one looks after it. */
function makerOf(object) {
    return keeperOf(object) === undefined ? firstOf(MAKERS, object) : undefined;
}
/** Whether the tool looks after the object, and be it with others. */
function hasMarkOf(tool, object) {
    return KEEPERS.some((mark) => mark.tool === tool && mark.of(object) !== undefined);
}
function firstOf(marks, object) {
    for (const mark of marks) {
        const found = mark.of(object);
        if (found !== undefined)
            return found === '' ? { tool: mark.tool } : { tool: mark.tool, name: found };
    }
    return undefined;
}
/** Whether the tool has all of the object, or only wrote into what others have too. */
function hasWhole({ tool }) {
    return !PARTS.has(tool);
}
/**
 * `eksctl create iamidentitymapping` and `create nodegroup` add rows to aws-auth and leave all others alone.
 *
 * Source: `pkg/authconfigmap/authconfigmap.go` of eksctl
 */
const PARTS = new Set(['eksctl']);


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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Written by `npm run generate` from package.json.
/** `1.2.3` */
const VERSION = '0.1.0';
/** Where the project is: `https://github.com/OWNER/NAME`. */
const REPOSITORY = 'https://github.com/your-org/eks-access';


/***/ }),

/***/ 53434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** The order of texts by their code units, which is the same on every machine. */
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


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


/***/ }),

/***/ 48417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/** Columns of a line where nobody says how many there are: in a pipe, in a log of CI. */
const WIDTH = 80;
/**
 * Text on lines of at most `width` columns, broken at spaces only: a word longer than a line, or what is in double
 * quotes or backticks, stays whole, so that it can be copied. Colours have no width.
 *
 * @param text one line, from `terminal` or `phraseTerminal`
 */
function wrapped(text, { width, first = '', rest = ' '.repeat(columnsOf(first)) }) {
    const lines = [];
    let line = first;
    let used = columnsOf(first);
    let isEmpty = true;
    for (const [part, space = '', word = ''] of text.matchAll(WORD)) {
        const wide = columnsOf(part);
        if (isEmpty || used + wide <= width) {
            line += part;
            used += wide;
        }
        else {
            lines.push(line);
            line = rest + word;
            used = columnsOf(rest) + wide - space.length;
        }
        isEmpty = false;
    }
    return [...lines, line];
}
/** How wide text is in a terminal. Colours and combining marks have no width; ideographs and emoji have two. */
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    return Array.from(text.replaceAll(COLOUR, '').replaceAll(/\p{M}/gu, ''), (character) => WIDE.test(character) ? 2 : 1).reduce((sum, columns) => sum + columns, 0);
}
/** Spaces, then all up to the next space; what is between quotes is one word. */
const WORD = /( *)((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^ ])+)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what starts a colour; `terminal` lets none in from outside
const COLOUR = /\u001b\[[\d;]*m/g;
/** Near enough to East_Asian_Width, of which JavaScript knows nothing. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;


/***/ })

};
