export const id = 7574;
export const ids = [7574];
export const modules = {

/***/ 84291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/**
 * Problems in the order in which a reader meets them: by file, line and column. Two that say the same about the
 * same place (through two aliases of one value) are one.
 */
function byPlace(problems) {
    const seen = new Set();
    return problems
        .filter((problem) => {
        const { file, line, column } = problem.where;
        const key = JSON.stringify([file, line, column, problem.code, problem.message]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    })
        .sort((a, b) => (a.where.file ?? '').localeCompare(b.where.file ?? '', 'en') ||
        (a.where.line ?? 0) - (b.where.line ?? 0) ||
        (a.where.column ?? 0) - (b.where.column ?? 0));
}


/***/ }),

/***/ 68515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readClusters),
/* harmony export */   n: () => (/* binding */ clusterEntry)
/* harmony export */ });
/* harmony import */ var _form_form_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);

function readClusters(form) {
    const paths = (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(form, ['clusters']).map(({ path }) => [...path, 'name']);
    const names = paths.map((path) => (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .soundText */ .dj)(form, path));
    const clusters = (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .soundItemsAt */ .vB)(form, ['clusters']).map(({ path, value }) => ({
        entry: clusterEntry(form, path, value),
        where: form.document.placeOf([...path, 'name']),
    }));
    const problems = paths.flatMap((path, index) => {
        const name = names[index];
        const first = names.indexOf(name);
        if (name === undefined || first === index)
            return [];
        const line = form.document.placeOf(paths[first] ?? []).line;
        return [
            {
                code: 'duplicate-cluster',
                severity: 'error',
                where: form.document.placeOf(path),
                message: `The cluster "${name}" is declared already on line ${line}.`,
                found: name,
                allowed: 'each cluster once',
                fix: 'Remove one of the two, or give it the name of another cluster.',
            },
        ];
    });
    const known = names.filter((name) => name !== undefined);
    return {
        clusters,
        problems,
        ...(known.length > 0 && known.length === names.length ? { names: [...new Set(known)] } : {}),
    };
}
/** The cluster at `path`, whose form is sound. */
function clusterEntry(form, path, value) {
    const placeOf = (key) => form.document.placeOf([...path, key]);
    const { name, region, context, directory, ...rest } = value;
    const { account, assumeRole, kubeconfig } = rest;
    const mapping = rest.mapping === undefined ? {} : { mapping: { name: rest.mapping, where: placeOf('mapping') } };
    if (directory !== undefined)
        return { door: 'directory', name, directory, where: placeOf('directory'), ...mapping };
    if (context !== undefined) {
        const where = placeOf(kubeconfig === undefined ? 'context' : 'kubeconfig');
        return { door: 'context', name, context, ...(kubeconfig === undefined ? {} : { kubeconfig }), where };
    }
    if (region === undefined)
        throw new Error(`no way into ${name}`);
    return {
        door: 'eks',
        name,
        region,
        ...(account === undefined ? {} : { account }),
        ...(assumeRole === undefined ? {} : { assumeRole }),
        ...mapping,
    };
}


/***/ }),

/***/ 77998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readDangers)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _form_form_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53826);


/** Reads `dangers`, as far as its form is sound. A role's path does not count, as in `principals`. */
function readDangers(form, forClusters) {
    return (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_1__/* .soundItemsAt */ .vB)(form, ['dangers']).map(({ path, value }) => {
        const { rule, reason, until } = value;
        const subject = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(value.subject);
        const { clusters, where } = forClusters(path);
        return { exception: { rule, subject, reason, until, where }, clusters, where };
    });
}


/***/ }),

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

/***/ 23296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ accountWithEntries),
/* harmony export */   VF: () => (/* binding */ entryProblems),
/* harmony export */   qp: () => (/* binding */ tooManyEntries)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40977);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88235);
/* harmony import */ var _form_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90909);
/* harmony import */ var _service_linked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26876);






/**
 * Why EKS would refuse the access entry of a principal, as far as its declaration alone says so; nothing of it depends on
 * the cluster. Each problem is at the line of its value, and an error.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 *
 * @param clusters the names of those in which it gets one, for the messages; at least one
 */
function entryProblems(principal, clusters) {
    const { kind, arn, username, groups, places, where } = principal;
    const gets = `and this principal would get one in ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clusters, 6)}`;
    const at = (place, found) => ({
        where: place ?? where,
        found,
    });
    const serviceLinked = kind === 'role' ? (0,_service_linked_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceLinkedEntryFault */ .d)(arn, gets) : undefined;
    return [
        ...(serviceLinked === undefined ? [] : [(0,_form_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultProblem */ .i)(serviceLinked, at(places?.arn, arn))]),
        ...(username === undefined
            ? []
            : usernameFaults(username, { arn, gets }).map((fault) => (0,_form_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultProblem */ .i)(fault, at(places?.username, username)))),
        ...groups.flatMap((group, index) => groupFaults(group, { arn, gets }).map((fault) => (0,_form_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultProblem */ .i)(fault, at(places?.groups[index], group)))),
    ];
}
/** An account has no access entry: `mapAccounts` of aws-auth has no successor. */
function accountWithEntries({ account, where }, clusters) {
    return {
        code: 'entry-of-account',
        severity: 'error',
        where,
        message: `EKS has no access entry for all principals of an account, and access entries are the mapping of ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clusters, 6)}.`,
        found: account,
        allowed: 'a role or a user, or an account in clusters that use aws-auth',
        fix: 'Declare the roles and users of the account that need access, or give the entry other clusters.',
    };
}
/**
 * More principals than a cluster can have access entries.
 *
 * Source: https://docs.aws.amazon.com/general/latest/gr/eks.html ("Access entries per cluster", not adjustable)
 *
 * @param where a line that is about the cluster
 */
function tooManyEntries(count, cluster, where) {
    if (count <= MOST_ENTRIES)
        return [];
    return [
        {
            code: 'too-many-entries',
            severity: 'error',
            where,
            message: `The file declares ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(count)} roles and users for ${cluster}, and a cluster has at most ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(MOST_ENTRIES)} access entries.`,
            found: (0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(count),
            allowed: `at most ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(MOST_ENTRIES)} roles and users`,
            fix: 'Declare roles that several people assume in place of single users, or give some entries other clusters.',
        },
    ];
}
const MOST_ENTRIES = 3000;
function usernameFaults(username, { arn, gets }) {
    const prefix = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedPrefix */ .$1)(username);
    const about = { code: 'username-not-portable' };
    return [
        ...(prefix === undefined
            ? []
            : [
                {
                    ...about,
                    message: `EKS refuses access entries whose username begins with "${prefix}", ${gets}.`,
                    allowed: _entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWED */ .p3.prefix,
                    fix: 'Use another prefix, or leave the username out for the default. Bindings that name it must name the new one.',
                },
            ]),
        ...((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksColon */ ._)(username)
            ? [
                {
                    ...about,
                    message: `EKS refuses access entries whose username has no ":" before the session name, ${gets}.`,
                    allowed: _entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWED */ .p3.colon,
                    fix: 'Write a fixed prefix that ends with ":" before the template.',
                },
            ]
            : []),
        ...templatesIn(username).map((template) => ({
            ...about,
            message: `EKS documents no ${template} for usernames of access entries, ${gets}.`,
            allowed: '{{SessionName}}, {{SessionNameRaw}}, or fixed text',
            fix: templateFix(template, arn),
        })),
    ];
}
function groupFaults(group, { arn, gets }) {
    const about = {
        code: 'group-not-portable',
        allowed: 'a fixed name that does not begin with system:',
    };
    return [
        ...((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusedGroup */ .Sd)(group)
            ? [
                {
                    ...about,
                    message: `EKS refuses access entries with a group that begins with "system:", ${gets}.`,
                    fix: group === 'system:masters'
                        ? 'Write policies: [AmazonEKSClusterAdminPolicy] in place of the group. It is not the same: it is not in RBAC, so no binding shows who has it.'
                        : 'Use a group of your own, and bind it to the role that it needs.',
                },
            ]
            : []),
        ...templatesIn(group).map((template) => ({
            ...about,
            message: `EKS documents no ${template} for groups of access entries, ${gets}.`,
            fix: templateFix(template, arn),
        })),
    ];
}
/** What aws-iam-authenticator fills in from aws-auth, and the page about access entries does not name. */
function templatesIn(text) {
    return ['{{AccountID}}', '{{AccessKeyID}}', '{{EC2PrivateDNSName}}'].filter((one) => text.includes(one));
}
function templateFix(template, arn) {
    const account = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .accountInArn */ .m)(arn);
    return template === '{{AccountID}}' && account !== undefined && account !== ''
        ? `Write ${account} in its place.`
        : 'Remove the template.';
}


/***/ }),

/***/ 80101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ mapDocuments),
  r: () => (/* binding */ readDocuments)
});

;// CONCATENATED MODULE: ./lib/yaml/core-value.js
/**
 * How many values aliases may unfold to. A file that a person wrote has some thousands; a text of ten lines can
 * name a billion.
 */
const LARGEST = 1_000_000;
/** And how many characters their texts may have: a text of 1 MB can name 50 GB by a long scalar and many aliases. */
const LONGEST = 32_000_000;
/**
 * The data of a tree by the core schema of YAML 1.2 (chapter 10.3): `yes` and `on` are text, `0o17` is 15 and
 * `017` is 17. Of a key that stands twice, the first counts.
 */
function coreValue(root) {
    const mistakes = [];
    let count = 0;
    let characters = 0;
    const isTooLarge = () => count > LARGEST || characters > LONGEST;
    const read = (node) => {
        count++;
        if (isTooLarge())
            return null;
        switch (node.kind) {
            case 'scalar':
                characters += node.value.length;
                if (node.tag !== undefined && !isTextTag(node.tag))
                    mistakes.push({ kind: 'tag', node });
                return coreScalar(node);
            case 'sequence':
                if (node.tag !== undefined)
                    mistakes.push({ kind: 'tag', node });
                return node.items.map(read);
            case 'mapping':
                if (node.tag !== undefined)
                    mistakes.push({ kind: 'tag', node });
                return unquotedTemplate(node, mistakes) ?? readMapping(node);
        }
    };
    const readMapping = (node) => {
        const data = Object.create(null);
        let keys;
        for (const { key, value } of node.entries) {
            if (key.kind !== 'scalar')
                mistakes.push({ kind: 'key', node: key });
            else if (isMerge(key))
                mistakes.push({ kind: 'merge-key', node: key });
            else {
                characters += key.value.length;
                const isFirst = !(key.value in data);
                const item = read(value);
                if (isFirst)
                    data[key.value] = item;
                else {
                    keys ??= firstKeys(node);
                    mistakes.push({ kind: 'duplicate-key', node: key, first: keys.get(key.value) ?? key });
                }
            }
        }
        return data;
    };
    const value = read(root);
    if (isTooLarge())
        return { value: null, mistakes: [{ kind: 'too-large', node: root }] };
    return { value, mistakes };
}
/** `{{SessionName}}` without quotes is a mapping whose key is a mapping: nobody means that. */
function unquotedTemplate(node, mistakes) {
    const key = node.entries[0]?.key;
    if (!node.flow || node.entries.length !== 1 || key?.kind !== 'mapping' || !key.flow)
        return undefined;
    const word = key.entries[0]?.key;
    if (key.entries.length !== 1 || word?.kind !== 'scalar')
        return undefined;
    mistakes.push({ kind: 'template', node });
    return `{{${word.value}}}`;
}
/** The node behind `path`, or the nearest one above it that is there; `key` is the node of its last key. */
function nodeAt(root, path) {
    let node = root;
    let key;
    for (const step of path) {
        const entry = child(node, step);
        if (entry === undefined)
            return { node, key, found: false };
        node = entry.value;
        key = entry.key;
    }
    return { node, key, found: true };
}
function child(node, step) {
    switch (node.kind) {
        case 'scalar':
            return undefined;
        case 'sequence': {
            const value = typeof step === 'number' ? node.items[step] : undefined;
            return value && { key: undefined, value };
        }
        case 'mapping':
            return typeof step === 'string' ? entriesOf(node).get(step) : undefined;
    }
}
// Each key of a mapping may have a problem with a place of its own.
const entries = new WeakMap();
/** The first entry of each key that is text. */
function entriesOf(node) {
    const known = entries.get(node);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const entry of node.entries) {
        const { key } = entry;
        if (key.kind === 'scalar' && !found.has(key.value))
            found.set(key.value, entry);
    }
    entries.set(node, found);
    return found;
}
function isMerge({ value, style }) {
    return value === '<<' && style === 'plain';
}
/** Where each key stands first, `<<` apart. */
function firstKeys({ entries }) {
    const keys = new Map();
    for (const { key } of entries)
        if (key.kind === 'scalar' && !isMerge(key) && !keys.has(key.value))
            keys.set(key.value, key);
    return keys;
}
function isTextTag(tag) {
    return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
}
/** The value of a scalar by the core schema: only plain ones can be other than text. */
function coreScalar({ value, style, tag }) {
    if (style !== 'plain' || (tag !== undefined && isTextTag(tag)))
        return value;
    // Nearly all plain scalars are text, and most of them begin as nothing else does.
    if (/^[^-+.~\dntfNTF]/.test(value))
        return value;
    if (/^(null|Null|NULL|~|)$/.test(value))
        return null;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    if (/^0o[0-7]+$/.test(value))
        return Number.parseInt(value.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(value))
        return Number.parseInt(value.slice(2), 16);
    if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(value))
        return Number(value);
    if (/^[-+]?\.(inf|Inf|INF)$/.test(value))
        return value.startsWith('-') ? -Infinity : Infinity;
    if (/^\.(nan|NaN|NAN)$/.test(value))
        return Number.NaN;
    return value;
}

// EXTERNAL MODULE: ./lib/yaml/lines.js
var lines = __webpack_require__(35912);
// EXTERNAL MODULE: ./lib/yaml/parse.js + 1 modules
var parse = __webpack_require__(38892);
;// CONCATENATED MODULE: ./lib/access/form/syntax-hint.js
/** What the line in which a YAML parser gave up most likely needs. */
function hintFor(source, offset) {
    const start = source.lastIndexOf('\n', offset - 1) + 1;
    const end = source.indexOf('\n', offset);
    const line = source.slice(start, end < 0 ? undefined : end);
    const open = openQuote(source.slice(0, start), line);
    if (open)
        return { allowed: 'a quote that is closed on the same line', fix: 'Close the quote on the line above.' };
    if (/^ *\t/.test(line))
        return {
            allowed: 'spaces before a key or an item',
            fix: 'Replace the tab with spaces: YAML indents with spaces only.',
        };
    if (/[:-]\s+\{\{/.test(line))
        return {
            allowed: 'a template in quotes, such as "{{SessionName}}"',
            fix: 'Put the value in quotes: "{{" begins a mapping in YAML.',
        };
    if (/[:-]\s+[@`%]/.test(line))
        return {
            allowed: 'a value in quotes',
            fix: 'Put the value in quotes: YAML reserves its first character.',
        };
    if (/[:-]\s+[*&]/.test(line))
        return {
            allowed: 'a value in quotes, or an alias of an anchor above',
            fix: 'Put the value in quotes: "*" and "&" begin an alias and an anchor in YAML.',
        };
    if (/:\s[^"'#]*:\s/.test(line))
        return {
            allowed: 'one key and one value per line',
            fix: 'Put the value in quotes, or begin a new line.',
        };
    return {
        fix: 'Correct the line: look for a wrong indent, an open quote or bracket, or a missing ":".',
    };
}
/** True when nothing is left to read here, and the last line that has text opens a quote and does not close it. */
function openQuote(before, line) {
    const last = before.trimEnd().split('\n').at(-1) ?? '';
    return line.trim() === '' && (last.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/access/form/document.js




/** Reads every document of `source`. All problems are errors of YAML itself, none of what the data means. */
function readDocuments(source, file) {
    return mapDocuments(source, file, (document) => document);
}
/**
 * The same, of which `use` makes something as soon as a document is read: of thousands, not all need memory at once.
 *
 * @param use has no effect but what it returns: it may be called more than once for a document
 */
function mapDocuments(source, file, use) {
    const positionAt = (0,lines/* linesOf */.D)(source);
    const placeAt = (start, end) => {
        const from = positionAt(start);
        const to = positionAt(end);
        // What spans lines is pointed at by its beginning: an annotation belongs where the reader has to look first.
        if (to.line !== from.line)
            return { file, line: from.line, column: from.column };
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
    const placed = (node) => placeAt(node.start, node.end);
    const readOne = (root) => {
        const { value, mistakes } = coreValue(root);
        const problems = mistakes.map((mistake) => mistakeProblem(mistake, placed));
        if (mistakes.some(({ kind }) => kind === 'too-large'))
            return { problems, made: [] };
        const document = {
            value,
            mistakes: problems,
            placeOf: (path) => placed(nodeAt(root, path).node),
            keyPlaceOf: (path) => {
                const { node, key, found } = nodeAt(root, path);
                return placed(found ? (key ?? node) : node);
            },
            linesOf: (path) => {
                const { start, end } = nodeAt(root, path).node;
                // The end of a block may be the beginning of the line behind it.
                return { first: positionAt(start).line, last: positionAt(Math.max(start, end - 1)).line };
            },
            textAt: (path) => {
                const { node } = nodeAt(root, path);
                return shorten(source.slice(node.start, node.end));
            },
        };
        return { problems, made: [use(document)] };
    };
    const parsed = (0,parse/* readYaml */.g)(source, (root) => (isFilled(root) ? readOne(root) : undefined));
    if (!parsed.ok) {
        const { reason, offset } = parsed.error;
        const hint = hintFor(source, offset);
        const where = placeAt(offset, offset);
        const message = `The text is not YAML: ${reason}.`;
        const brokenAt = source.lastIndexOf('\n', offset - 1) + 1;
        return {
            documents: [],
            problems: [{ code: 'yaml-syntax', severity: 'error', where, message, ...hint }],
            brokenAt,
        };
    }
    const read = parsed.documents.filter((one) => one !== undefined);
    return { documents: read.flatMap(({ made }) => made), problems: read.flatMap(({ problems }) => problems) };
}
/** Nothing at all, between two `---` or behind the last one, is no `null` that anybody wrote. */
function isFilled(node) {
    return node !== null && !(node.kind === 'scalar' && node.style === 'plain' && node.value === '');
}
function mistakeProblem(mistake, placed) {
    const error = { severity: 'error', where: placed(mistake.node) };
    switch (mistake.kind) {
        case 'duplicate-key': {
            const key = mistake.node.kind === 'scalar' ? mistake.node.value : '';
            const line = mistake.first === undefined ? '' : `, first on line ${placed(mistake.first).line}`;
            return {
                ...error,
                code: 'yaml-duplicate-key',
                message: `The key "${key}" is in this mapping twice${line}.`,
                found: key,
                allowed: 'each key once',
                fix: 'Keep one of the two, or join their values.',
            };
        }
        case 'merge-key':
            return {
                ...error,
                code: 'yaml-merge-key',
                message: 'The merge key "<<" is not part of YAML 1.2, so nothing is merged.',
                found: '<<',
                allowed: 'plain keys, or an alias (*name) as a whole value',
                fix: 'Write the keys themselves.',
            };
        case 'tag':
            return {
                ...error,
                code: 'yaml-tag',
                message: `The tag ${mistake.node.tag} is not supported.`,
                found: mistake.node.tag ?? '',
                allowed: 'values without a tag, or text with !!str',
                fix: 'Remove the tag. Put text that looks like a number in quotes.',
            };
        case 'key':
            return {
                ...error,
                code: 'yaml-key',
                message: `A ${mistake.node.kind} cannot be a key.`,
                allowed: 'keys that are plain text',
                fix: 'Write the key as text. Put text that begins with "{" or "[" in quotes.',
            };
        case 'template':
            return {
                ...error,
                code: 'yaml-template',
                message: 'A template without quotes is a mapping in YAML.',
                allowed: 'a template in quotes, such as "{{SessionName}}"',
                fix: 'Put the value in quotes.',
            };
        case 'too-large':
            return {
                ...error,
                code: 'yaml-too-large',
                message: 'The aliases of this text expand to more than a million values.',
                allowed: 'at most a million values',
                fix: 'Write the values themselves instead of nested aliases.',
            };
    }
}
/** One line of at most 80 characters: `found` is for a glance, the place is for the rest. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}


/***/ }),

/***/ 90909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ faultProblem)
/* harmony export */ });
function faultProblem(fault, at) {
    return { severity: 'error', ...fault, ...at };
}


/***/ }),

/***/ 53826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   dj: () => (/* binding */ soundText),
/* harmony export */   vB: () => (/* binding */ soundItemsAt)
/* harmony export */ });
/** The items of the list at `path`, sound or not. */
function itemsAt(form, path) {
    const list = form.valueAt(path);
    return Array.isArray(list) ? list.map((value, index) => ({ path: [...path, index], value })) : [];
}
/** The items whose form is sound, and which so have the type that the schema gives them. */
function soundItemsAt(form, path) {
    return itemsAt(form, path).filter((item) => form.isSound(item.path));
}
/** The text at `path`, where there is one and its form is sound. */
function soundText(form, path) {
    const value = form.valueAt(path);
    return typeof value === 'string' && form.isSound(path) ? value : undefined;
}


/***/ }),

/***/ 42321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkForm)
});

// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/rbac/access-policy/meant-policy.js
var meant_policy = __webpack_require__(98802);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-arn.js
var policy_arn = __webpack_require__(80978);
;// CONCATENATED MODULE: ./lib/access/form/access-policy-fix.js


/** What to write in place of a text that is no name of an access policy, where that can be known. */
function accessPolicyFix(text) {
    const name = (0,policy_arn/* policyName */.c)(text.trim());
    // IAM and EKS have policies of the same name, such as AmazonEKSComputePolicy, that give other things.
    if (/^arn:[^:]*:iam:/.test(text))
        return 'Write the name of an access policy of EKS: a policy of IAM gives nothing in a cluster.';
    const meant = (0,meant_policy/* meantPolicy */.m)(name.replace(/[^A-Za-z0-9]/g, ''));
    if (meant !== undefined)
        return `Write ${meant}.`;
    return name !== text && /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? `Write ${name}.` : undefined;
}

// EXTERNAL MODULE: ./lib/access/form/format.js
var form_format = __webpack_require__(66574);
;// CONCATENATED MODULE: ./lib/access/form/issue-tree.js
/** What an entry that may be short (text) or long (a mapping) is expected to be. */
const SHORT_OR_LONG = 'string or mapping';
/**
 * Issues with those of unions put in their place: an entry that may be short or long is judged as what its author
 * chose. In the schema, the short form is the first alternative.
 */
function flatIssues(issues, data) {
    return issues.flatMap((issue) => {
        if (issue.code !== 'invalid_union')
            return [issue];
        const value = valueAt(data, issue.path);
        const [short = [], long = []] = issue.errors.map((inner) => inner.map((part) => ({ ...part, path: [...issue.path, ...part.path] })));
        if (typeof value === 'string')
            return flatIssues(short, data);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return flatIssues(long, data);
        const { path, message } = issue;
        return [{ code: 'invalid_type', expected: SHORT_OR_LONG, path, message }];
    });
}
/** The value at `path` of plain data. */
function valueAt(data, path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined, data);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./lib/access/form/rule.js

/** Checks that mappings of one kind keep `rules`; also where other checks of the mapping have failed already. */
function keeps(...rules) {
    const check = schemas/* check */.z6Y(({ value, issues }) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return;
        for (const rule of rules.filter((rule) => broken(rule, value)))
            issues.push({ code: 'custom', input: value, params: rule, path: [] });
    }, { when: () => true });
    return [check, schemas/* meta */.mIj({ allOf: rules.map(toJsonSchema) })];
}
/** Checks that no text stands twice in a list. */
function keepsUnique() {
    const check = schemas/* check */.z6Y(({ value, issues }) => {
        if (!Array.isArray(value))
            return;
        const seen = new Set();
        for (const [index, item] of value.entries()) {
            if (typeof item !== 'string')
                continue;
            const params = { rule: 'unique' };
            if (seen.has(item))
                issues.push({ code: 'custom', input: item, params, path: [index] });
            seen.add(item);
        }
    }, { when: () => true });
    return [check, schemas/* meta */.mIj({ uniqueItems: true })];
}
/** Checks that an entry in its short form is not one that needs its long form. */
function keepsLongForm(rule) {
    const check = schemas/* check */.z6Y(({ value, issues }) => {
        if (value === rule.value)
            issues.push({ code: 'custom', input: value, params: rule, path: [] });
    });
    return [check, schemas/* meta */.mIj({ not: { const: rule.value } })];
}
/** The keys that stand in `value`, in the order of `keys`. */
function presentKeys(keys, value) {
    return keys.filter((key) => Object.hasOwn(value, key));
}
function broken(rule, value) {
    switch (rule.rule) {
        case 'exactly-one':
            return presentKeys(rule.keys, value).length !== 1;
        case 'at-least-one':
            return presentKeys(rule.keys, value).length === 0;
        case 'excludes':
            return applies(rule, value) && presentKeys(rule.others, value).length > 0;
        case 'needs':
            return applies(rule, value) && !Object.hasOwn(value, rule.needed);
    }
}
function applies(rule, value) {
    return (Object.hasOwn(value, rule.key) &&
        (rule.value === undefined || Reflect.get(value, rule.key) === rule.value));
}
function toJsonSchema(rule) {
    switch (rule.rule) {
        case 'exactly-one':
            return { oneOf: rule.keys.map((key) => ({ required: [key] })) };
        case 'at-least-one':
            return { anyOf: rule.keys.map((key) => ({ required: [key] })) };
        case 'excludes': {
            const excluded = { not: { anyOf: rule.others.map((key) => ({ required: [key] })) } };
            return ifThen(rule, excluded);
        }
        case 'needs':
            return ifThen(rule, { required: [rule.needed] });
    }
}
function ifThen(rule, then) {
    const properties = rule.value === undefined ? {} : { properties: { [rule.key]: { const: rule.value } } };
    return { if: { required: [rule.key], ...properties }, then };
}

// EXTERNAL MODULE: ./lib/access/form/written-accounts.js
var written_accounts = __webpack_require__(65027);
;// CONCATENATED MODULE: ./lib/access/form/value-problem.js



function missingKey(path, document, instead) {
    const keys = instead ?? [String(path.at(-1))];
    const names = keys.map((key) => `"${key}"`).join(', ');
    const one = keys.length === 1;
    return {
        code: 'missing-key',
        severity: 'error',
        where: document.placeOf(path),
        message: one ? `The key ${names} is missing.` : `One of the keys ${names} is missing.`,
        allowed: one ? `a mapping with ${names}` : `a mapping with one of ${names}`,
        fix: one ? `Add ${names}.` : `Add one of ${names}.`,
    };
}
/** How a message calls the value at `path`. */
function nameOf(path) {
    const key = path.findLast((step) => typeof step === 'string');
    if (key === undefined)
        return 'The file';
    return typeof path.at(-1) === 'number' ? `An entry of "${String(key)}"` : `"${String(key)}"`;
}
function emptyValue(path, document, allowed) {
    return {
        code: 'empty-value',
        severity: 'error',
        where: document.placeOf(path),
        message: `${nameOf(path)} is empty text.`,
        found: document.textAt(path),
        allowed,
        fix: typeof path.at(-1) === 'number' ? 'Write a value, or remove the entry.' : 'Write a value.',
    };
}
/** `expected` is a type as zod calls it. */
function wrongType(at, expected) {
    const { path, value, document } = at;
    const isAccount = path.at(-1) === 'account' || path[0] === 'knownAccounts';
    if (isAccount && typeof value === 'number')
        return numericAccount(at);
    const found = document.textAt(path);
    const wanted = WORDS[expected] ?? expected;
    const quotable = (typeof value === 'number' || typeof value === 'boolean') && /string/.test(expected);
    return {
        code: 'wrong-type',
        severity: 'error',
        where: document.placeOf(path),
        message: `${nameOf(path)} must be ${wanted}, but is ${isNumeric(expected) && typeof value === 'number' ? found : typeName(value)}.`,
        found,
        allowed: wanted,
        fix: quotable ? `Put it in quotes: "${found}".` : fixFor(value, expected),
    };
}
/** YAML reads `012345678901` as a number, and a number has no leading zero. */
function numericAccount({ path, document }) {
    const found = document.textAt(path);
    const lost = found.startsWith('0') ? ' and loses its leading zero' : ', and a number loses leading zeros';
    return {
        code: 'account-not-a-string',
        severity: 'error',
        where: document.placeOf(path),
        message: `An account id without quotes is read as a number${lost}.`,
        found,
        allowed: '12 digits in quotes',
        fix: /^[0-9]{12}$/.test(found)
            ? `Put it in quotes: ${inQuotes(found)}.`
            : (0,near_account/* accountFix */.b)(found, (0,written_accounts/* writtenAccounts */.Q)(document), inQuotes),
    };
}
/** An account id as YAML reads it for text. */
function inQuotes(account) {
    return `"${account}"`;
}
const WORDS = {
    string: 'text',
    boolean: 'true or false',
    number: 'a whole number',
    int: 'a whole number',
    array: 'a list',
    object: 'a mapping',
    [SHORT_OR_LONG]: 'text or a mapping',
};
function isNumeric(expected) {
    return expected === 'number' || expected === 'int';
}
function typeName(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'number':
            return 'a number';
        case 'boolean':
            return 'a boolean';
        case 'string':
            return 'text';
        default:
            return 'a mapping';
    }
}
function fixFor(value, expected) {
    if (value === null)
        return 'Write a value, or remove the key.';
    if (expected === 'array')
        return 'Write a list: each entry on a line of its own, after "- ".';
    if (expected === 'object')
        return 'Write keys and values below it.';
    if (expected === 'boolean')
        return 'Write true or false, without quotes.';
    if (isNumeric(expected))
        return 'Write a whole number, without quotes.';
    return 'Write a single value here.';
}

;// CONCATENATED MODULE: ./lib/access/form/rule-problem.js


/** A broken rule in words, at the keys that break it. */
function ruleProblem(rule, at) {
    const { path, document } = at;
    const value = Object(at.value);
    switch (rule.rule) {
        case 'long-form':
            return [
                {
                    code: 'missing-key',
                    severity: 'error',
                    where: document.placeOf(path),
                    message: `${rule.value} needs "${rule.needed}".`,
                    found: document.textAt(path),
                    allowed: `a mapping with "${rule.key}" and "${rule.needed}"`,
                    fix: `Write ${rule.key}: ${rule.value}, and "${rule.needed}" below it.`,
                },
            ];
        case 'unique':
            return [
                {
                    code: 'duplicate-item',
                    severity: 'error',
                    where: document.placeOf(path),
                    message: `${document.textAt(path)} is in the list twice.`,
                    found: document.textAt(path),
                    allowed: 'each entry once',
                    fix: 'Remove one of the two.',
                },
            ];
        case 'exactly-one': {
            const [first, ...rest] = presentKeys(rule.keys, value);
            if (first === undefined)
                return [missingKey(path, document, rule.keys)];
            return rest.map((key) => conflict({ ...at, path: [...path, key] }, first));
        }
        case 'at-least-one':
            return [missingKey(path, document, rule.keys)];
        case 'excludes':
            return presentKeys(rule.others, value).map((key) => conflict({ ...at, path: [...path, key] }, rule.value ?? rule.key));
        case 'needs':
            return [missingKey([...path, rule.needed], document)];
    }
}
function conflict({ path, document }, other) {
    const key = String(path.at(-1));
    return {
        code: 'conflicting-keys',
        severity: 'error',
        where: document.keyPlaceOf(path),
        message: `"${key}" and "${other}" cannot be used together.`,
        found: key,
        allowed: `"${key}" or "${other}", not both`,
        fix: `Remove one of the two, or make two entries.`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/access/owners.js
var owners = __webpack_require__(43576);
;// CONCATENATED MODULE: ./lib/access/form/schema-values.js




const schema_values_text = (description) => schemas/* string */.YjP().check(api/* _minLength */.m9(1), schemas/* describe */.q0y(description));
/** The message of a format's issue is the format's name: `issue.ts` looks it up. */
const formatted = (format, description) => schemas/* string */.YjP().check(api/* _regex */.Fk(form_format/* FORMATS */.h[format].pattern, { error: format }), schemas/* describe */.q0y(description));
const list = (item, description) => schemas/* array */.YOg(item).check(api/* _minLength */.m9(1), ...keepsUnique(), schemas/* describe */.q0y(description));
const flag = (description) => schemas/* boolean */.zMY().check(schemas/* describe */.q0y(description), schemas/* meta */.mIj({ default: false }));
const schema_values_owners = (description) => schemas/* exactOptional */.yqP(schemas/* enum */.k5n(owners/* OWNERS */.H1).check(schemas/* describe */.q0y(description)));
const ownersOfObjects = schema_values_owners('adopt: objects that another tool has (Helm, Argo CD, Flux, …) are taken over; its marks stay.');
const selectedClusters = list(formatted('selector', 'The name of a cluster of this file, or a glob: "*" matches any characters, "?" matches one.'), 'The clusters that this entry applies to: names or globs. Default: all clusters of the file.');
const namespaces = (description) => list(formatted('namespace', 'The name of a namespace.'), description);
const wholeNumber = (range, description) => schemas/* int */.Whr()
    .check(api/* _gte */.qm(range.from), ...(range.to === undefined ? [] : [api/* _lte */.Zm(range.to)]), schemas/* describe */.q0y(description));

// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
;// CONCATENATED MODULE: ./lib/access/guard/schema.js



const ITEMS = {
    roles: 'The ARN of an IAM role; its path is ignored.',
    'roles-and-users': 'The ARN of an IAM role or user; the path of a role is ignored.',
};
const schema_settings = Object.fromEntries(Object.entries(settings/* GUARD_SETTINGS */.WV).map(([name, setting]) => [
    name,
    schemas/* exactOptional */.yqP(schemaOf(setting)),
]));
/** What the ARNs mean is judged in `read.ts`. */
function schemaOf(setting) {
    switch (setting.kind) {
        case 'flag':
            return flag(setting.description);
        case 'number': {
            const range = { from: setting.from, ...(setting.to === undefined ? {} : { to: setting.to }) };
            const number = wholeNumber(range, setting.description);
            return setting.default === undefined ? number : number.check(schemas/* meta */.mIj({ default: setting.default }));
        }
        case 'list':
            return list(schema_values_text(ITEMS[setting.of]), setting.description);
    }
}
const guards = schemas/* strictObject */.rej(schema_settings)
    .check(schemas/* describe */.q0y('What is allowed although it is refused by default, and what is required in addition.'));

;// CONCATENATED MODULE: ./lib/access/mapping.js
/** The ways to give principals a login, as `mapping` of a cluster names them. */
const MAPPING_NAMES = ['aws-auth', 'access-entries'];

// EXTERNAL MODULE: ./lib/access/review/settings.js
var review_settings = __webpack_require__(83446);
;// CONCATENATED MODULE: ./lib/access/review/schema.js


const review_schema_settings = Object.fromEntries(Object.entries(review_settings/* REVIEW_SETTINGS */.Z$).map(([name, setting]) => [
    name,
    schemas/* exactOptional */.yqP(schemas/* enum */.k5n(setting.values).check(schemas/* describe */.q0y(setting.description), schemas/* meta */.mIj({ default: setting.default }))),
]));
const review = schemas/* strictObject */.rej(review_schema_settings)
    .check(schemas/* describe */.q0y('What a review needs to count. For a change of this file, the stricter of the two versions decides.'));

// EXTERNAL MODULE: ./lib/access/unmanaged.js
var unmanaged = __webpack_require__(33338);
;// CONCATENATED MODULE: ./lib/access/form/schema-access-policies.js


const schema_access_policies_name = (description) => formatted('accessPolicy', description);
const accessPolicy = schemas/* union */.KCZ([
    schema_access_policies_name('The name of an access policy of EKS, which counts in the whole cluster.'),
    schemas/* strictObject */.rej({
        policy: schema_access_policies_name('The name of an access policy of EKS, such as AmazonEKSViewPolicy.'),
        namespaces: schemas/* exactOptional */.yqP(list(formatted('namespacePattern', 'The name of a namespace, or a pattern such as shop-*.'), 'The namespaces in which the policy counts: names, or patterns with "*" at their end. Default: the whole cluster.')),
    })
        .check(schemas/* describe */.q0y('An access policy, and the namespaces in which it counts.')),
]);
const accessPolicies = list(accessPolicy, 'The access policies of EKS, which need an access entry: not with `mapping: aws-auth`.');

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/pages.js
var pages = __webpack_require__(35047);
;// CONCATENATED MODULE: ./lib/access/form/schema-dangers.js




const dangers = list(schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(catalogue/* DANGER_IDS */.FH)
        .check(schemas/* describe */.q0y(`The danger that is accepted: see ${pages/* RELEASE_PAGES */.lu}/docs/dangers.md.`)),
    subject: formatted('subject', 'Who has it: the ARN of an IAM role or user, a Kubernetes group, or a username.'),
    reason: formatted('reason', 'Why it is accepted, for later readers.'),
    until: formatted('date', 'The last day on which it is accepted, such as 2027-01-31 (UTC).'),
    clusters: schemas/* exactOptional */.yqP(selectedClusters),
})
    .check(schemas/* describe */.q0y('A danger that is accepted until a given day.')), 'Dangers that are known and accepted: plans do not warn about them until that day is over.');

;// CONCATENATED MODULE: ./lib/access/form/schema-rbac.js



const presetName = schemas/* enum */.k5n(['console-full-access', 'console-restricted-access']);
const preset = schemas/* union */.KCZ([
    presetName.check(...keepsLongForm({
        rule: 'long-form',
        value: 'console-restricted-access',
        key: 'preset',
        needed: 'namespaces',
    }), schemas/* describe */.q0y('The objects that the EKS console needs, under the names that AWS gave them.')),
    schemas/* strictObject */.rej({
        preset: presetName.check(schemas/* describe */.q0y('The name of the preset.')),
        namespaces: schemas/* exactOptional */.yqP(namespaces('console-restricted-access: the namespaces whose workloads are visible.')),
        owners: ownersOfObjects,
        clusters: schemas/* exactOptional */.yqP(selectedClusters),
    })
        .check(...keeps({ rule: 'needs', key: 'preset', value: 'console-restricted-access', needed: 'namespaces' }, { rule: 'excludes', key: 'preset', value: 'console-full-access', others: ['namespaces'] })),
]);
const manifest = schemas/* union */.KCZ([
    formatted('glob', 'A glob of manifests, relative to this file: Role, ClusterRole, RoleBinding, ClusterRoleBinding.'),
    schemas/* strictObject */.rej({
        path: formatted('glob', 'A glob of manifests, relative to this file.'),
        namespace: schemas/* exactOptional */.yqP(formatted('namespace', 'The namespace of each Role and RoleBinding that names none.')),
        otherKinds: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['error'])
            .check(schemas/* describe */.q0y('error: objects of other kinds are an error. Default: they are left out, with a notice.'))),
        owners: ownersOfObjects,
        clusters: schemas/* exactOptional */.yqP(selectedClusters),
    }),
]);
const binding = schemas/* strictObject */.rej({
    groups: schemas/* exactOptional */.yqP(list(formatted('subject', 'The name of a Kubernetes group.'), 'The groups that get the role.')),
    users: schemas/* exactOptional */.yqP(list(formatted('subject', 'A Kubernetes username.'), 'The usernames that get the role.')),
    clusterRole: schemas/* exactOptional */.yqP(formatted('roleName', 'The name of a ClusterRole, such as view, edit or admin.')),
    role: schemas/* exactOptional */.yqP(formatted('roleName', 'The name of a Role in each of the namespaces.')),
    namespaces: schemas/* exactOptional */.yqP(namespaces('The namespaces in which the role is granted. Default: the whole cluster.')),
    owners: ownersOfObjects,
    clusters: schemas/* exactOptional */.yqP(selectedClusters),
})
    .check(...keeps({ rule: 'at-least-one', keys: ['groups', 'users'] }, { rule: 'exactly-one', keys: ['clusterRole', 'role'] }, { rule: 'needs', key: 'role', needed: 'namespaces' }), schemas/* describe */.q0y('Groups and users that get a ClusterRole or Role.'));

;// CONCATENATED MODULE: ./lib/access/form/schema-removed.js



const KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];
const OF_OBJECTS = ['namespace', 'name'];
const item = schemas/* strictObject */.rej({
    role: schemas/* exactOptional */.yqP(schema_values_text('The ARN of an IAM role. A path makes no difference.')),
    user: schemas/* exactOptional */.yqP(schema_values_text('The ARN of an IAM user, with its path.')),
    account: schemas/* exactOptional */.yqP(formatted('account', 'An AWS account, twelve digits in quotes.')),
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(KINDS).check(schemas/* describe */.q0y('The kind of an RBAC object.'))),
    namespace: schemas/* exactOptional */.yqP(formatted('namespace', 'The namespace of a Role or RoleBinding.')),
    name: schemas/* exactOptional */.yqP(formatted('objectName', 'The name of the RBAC object.')),
    destroy: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()
        .check(schemas/* describe */.q0y('false: what this set owns stays in the cluster as it is, and is no longer managed. Default: true, it is removed.'), schemas/* meta */.mIj({ default: true }))),
    owners: schema_values_owners('adopt: it is removed although another tool has it (Helm, Argo CD, CloudFormation, …).'),
    clusters: schemas/* exactOptional */.yqP(selectedClusters),
})
    .check(...keeps({ rule: 'exactly-one', keys: ['role', 'user', 'account', 'kind'] }, { rule: 'needs', key: 'kind', needed: 'name' }, { rule: 'needs', key: 'kind', value: 'Role', needed: 'namespace' }, { rule: 'needs', key: 'kind', value: 'RoleBinding', needed: 'namespace' }, { rule: 'excludes', key: 'kind', value: 'ClusterRole', others: ['namespace'] }, { rule: 'excludes', key: 'kind', value: 'ClusterRoleBinding', others: ['namespace'] }, { rule: 'excludes', key: 'role', others: OF_OBJECTS }, { rule: 'excludes', key: 'user', others: OF_OBJECTS }, { rule: 'excludes', key: 'account', others: [...OF_OBJECTS, 'owners'] }), schemas/* describe */.q0y('A principal (`role`, `user` or `account`) or an RBAC object (`kind`, `namespace`, `name`).'));
const removed = list(item, 'What is removed from the clusters although this file does not declare it and its set may not own it.');

;// CONCATENATED MODULE: ./lib/access/form/schema.js











const cluster = schemas/* strictObject */.rej({
    name: formatted('cluster', "The cluster's name. With `region`, its name in EKS."),
    region: schemas/* exactOptional */.yqP(formatted('region', 'The region of an EKS cluster. Endpoint and CA are read from EKS (DescribeCluster).')),
    account: schemas/* exactOptional */.yqP(formatted('account', 'The AWS account of the caller and the cluster: twelve digits, in quotes. A run in another account stops.')),
    assumeRole: schemas/* exactOptional */.yqP(formatted('assumedRole', 'The ARN of an IAM role to assume first.')),
    context: schemas/* exactOptional */.yqP(schema_values_text('The name of a context in a kubeconfig.')),
    kubeconfig: schemas/* exactOptional */.yqP(schema_values_text('The kubeconfig that has the context, relative to this file. Default: KUBECONFIG, then ~/.kube/config.')),
    directory: schemas/* exactOptional */.yqP(schema_values_text('A folder of manifests, as written by `eks-access snapshot`, relative to this file.')),
    mapping: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(MAPPING_NAMES)
        .check(schemas/* describe */.q0y('How principals get access: by rows of aws-auth, or by access entries. Default: what the authentication mode of the cluster allows.'))),
})
    .check(...keeps({ rule: 'exactly-one', keys: ['region', 'context', 'directory'] }, { rule: 'excludes', key: 'context', others: ['account', 'assumeRole', 'mapping'] }, { rule: 'excludes', key: 'directory', others: ['account', 'assumeRole', 'kubeconfig'] }, { rule: 'excludes', key: 'region', others: ['kubeconfig'] }), schemas/* describe */.q0y('A cluster, and how to connect to it: `region`, `context` or `directory`.'));
const principal = schemas/* strictObject */.rej({
    role: schemas/* exactOptional */.yqP(schema_values_text('The ARN of an IAM role, with its path. Its row has no path, because aws-auth never matches a role with one.')),
    user: schemas/* exactOptional */.yqP(schema_values_text('The ARN of an IAM user, with its path.')),
    account: schemas/* exactOptional */.yqP(formatted('account', 'An AWS account, twelve digits in quotes: all its principals can log in, with their ARN as the username and without groups.')),
    username: schemas/* exactOptional */.yqP(formatted('subject', 'The Kubernetes username. Default: the ARN of a user; for a role arn:…:assumed-role/<role>/{{SessionName}}.')),
    groups: schemas/* exactOptional */.yqP(list(formatted('subject', 'The name of a Kubernetes group.'), 'The Kubernetes groups.')),
    policies: schemas/* exactOptional */.yqP(accessPolicies),
    owners: schema_values_owners('adopt: an access entry that another tool made (CloudFormation, eksctl, ACK, Crossplane) is taken over.'),
    clusters: schemas/* exactOptional */.yqP(selectedClusters),
})
    .check(...keeps({ rule: 'exactly-one', keys: ['role', 'user', 'account'] }, { rule: 'excludes', key: 'account', others: ['username', 'groups', 'policies', 'owners'] }), schemas/* describe */.q0y('A principal with access: exactly one of `role`, `user`, `account`.'));
/**
 * The form of access.yaml: the one source of its types, of its checks and of `access.schema.json`. What a value
 * means beyond its own mapping (an ARN, a cluster's name) is judged in `parse.ts`.
 */
const accessSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).check(schemas/* describe */.q0y('The version of this format: 1.')),
    name: schemas/* exactOptional */.yqP(formatted('set', 'The name of the set that owns what this file creates. Default: default.').check(schemas/* meta */.mIj({ default: 'default' }))),
    'moved-from': schemas/* exactOptional */.yqP(formatted('movedFrom', 'The file that had this set until now, as OWNER/REPO/PATH: this file takes the set over.')),
    clusters: list(cluster, 'The clusters that this file manages.'),
    principals: schemas/* exactOptional */.yqP(list(principal, 'Who has access, with which username, groups and access policies.')),
    rbac: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        presets: schemas/* exactOptional */.yqP(list(preset, 'Ready-made objects for the EKS console.')),
        manifests: schemas/* exactOptional */.yqP(list(manifest, 'Plain Kubernetes manifests of RBAC objects.')),
        bindings: schemas/* exactOptional */.yqP(list(binding, 'Bindings that eks-access writes.')),
    })
        .check(schemas/* describe */.q0y('What groups and users may do.'))),
    removed: schemas/* exactOptional */.yqP(removed),
    knownAccounts: schemas/* exactOptional */.yqP(list(formatted('account', 'An AWS account: twelve digits, in quotes.'), "Other AWS accounts whose principals may have access, beside the cluster's own: plans do not warn about them.")),
    unmanaged: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(unmanaged/* UNMANAGED */.p)
        .check(schemas/* describe */.q0y('Rows of aws-auth that no access file declares: keep (default); tidy removes rows that give nobody anything; remove. Node rows are always kept.'), schemas/* meta */.mIj({ default: 'keep' }))),
    guards: schemas/* exactOptional */.yqP(guards),
    dangers: schemas/* exactOptional */.yqP(dangers),
    review: schemas/* exactOptional */.yqP(review),
})
    .check(schemas/* meta */.mIj({
    title: 'access.yaml',
    description: 'Who has access to which Amazon EKS cluster. eks-access plans and applies this file.',
}));

;// CONCATENATED MODULE: ./lib/access/form/schema-keys.js
/** The keys that the mapping at `path` may have, by the schema; none where there is no mapping. */
function keysAt(schema, path) {
    return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}
function shapesAt(schema, path) {
    const def = schema._zod.def;
    switch (def.type) {
        case 'optional':
            return shapesAt(def.innerType, path);
        case 'union':
            return def.options.flatMap((option) => shapesAt(option, path));
        case 'array':
            return path.length === 0 ? [] : shapesAt(def.element, path.slice(1));
        case 'object': {
            const [key, ...rest] = path;
            if (key === undefined)
                return [def.shape];
            const child = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
            return child === undefined ? [] : shapesAt(child, rest);
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/access/form/issue.js










/** What zod found in `document`, in this program's own words and at the places of the source. */
function issueProblems(issue, document) {
    const path = issue.path;
    const value = valueAt(document.value, path);
    const error = { severity: 'error', where: document.placeOf(path) };
    const found = { found: document.textAt(path) };
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey([...path, key], document, keysAt(accessSchema, path)));
        case 'invalid_type':
            return [
                value === undefined
                    ? missingKey(path, document)
                    : wrongType({ path, value, document }, issue.expected),
            ];
        case 'invalid_value':
            if (value === undefined)
                return [missingKey(path, document)];
            if (value === null)
                return [wrongType({ path, value, document }, 'string')];
            return [unknownValue(path, issue.values.map(String), document)];
        case 'too_big':
            return [outOfRange(path, document, `at most ${issue.maximum}`)];
        case 'too_small':
            if (issue.origin === 'number')
                return [outOfRange(path, document, `at least ${issue.minimum}`)];
            if (issue.origin !== 'array')
                return [emptyValue(path, document, 'text')];
            return [
                {
                    ...error,
                    code: 'empty-list',
                    message: `${nameOf(path)} is an empty list.`,
                    ...found,
                    allowed: 'a list with at least one entry',
                    fix: 'Add an entry, or remove the key.',
                },
            ];
        case 'invalid_format': {
            const name = issue.message;
            const { code, what, allowed, fix } = form_format/* FORMATS */.h[name];
            if (value === '')
                return [emptyValue(path, document, allowed)];
            const better = betterFix(name, String(value), document) ?? fix;
            return [{ ...error, code, message: `This is not ${what}.`, ...found, allowed, fix: better }];
        }
        case 'custom':
            return ruleProblem(issue.params, { path, value, document });
        default:
            throw new Error(`the schema gave an issue that has no words: ${issue.code}`);
    }
}
/** What to write, where the value says more than that it is wrong. */
function betterFix(name, value, document) {
    switch (name) {
        case 'account':
            return (0,near_account/* accountFix */.b)(value, (0,written_accounts/* writtenAccounts */.Q)(document), inQuotes);
        case 'accessPolicy':
            return accessPolicyFix(value);
        default:
            return undefined;
    }
}
function outOfRange(path, document, bound) {
    return {
        code: 'out-of-range',
        severity: 'error',
        where: document.placeOf(path),
        message: `${nameOf(path)} must be ${bound}, but is ${document.textAt(path)}.`,
        found: document.textAt(path),
        allowed: bound,
        fix: `Write a whole number that is ${bound}.`,
    };
}
function unknownKey(path, document, keys) {
    const key = String(path.at(-1));
    const near = (0,nearest/* nearest */.pA)(key, keys);
    return {
        code: 'unknown-key',
        severity: 'error',
        where: document.keyPlaceOf(path),
        message: `The key "${key}" is not known here${near === undefined ? '' : `; did you mean "${near}"?`}`,
        found: key,
        allowed: keys.join(', '),
        fix: near === undefined ? 'Remove the key, or move it to where it belongs.' : `Write "${near}".`,
    };
}
function unknownValue(path, values, document) {
    const found = document.textAt(path);
    const near = (0,nearest/* nearest */.pA)(found, values);
    const isVersion = path.length === 1 && path[0] === 'version';
    return {
        code: isVersion ? 'unsupported-version' : 'unknown-value',
        severity: 'error',
        where: document.placeOf(path),
        message: `${nameOf(path)} cannot be ${found}${near === undefined ? '' : `; did you mean "${near}"?`}`,
        found,
        allowed: isVersion ? '1, without quotes' : values.join(', '),
        fix: isVersion ? 'Write version: 1.' : `Write ${near ?? `one of: ${values.join(', ')}`}.`,
    };
}

;// CONCATENATED MODULE: ./lib/access/form/form.js



function checkForm(document) {
    const result = accessSchema.safeParse(document.value);
    const issues = result.success ? [] : flatIssues(result.error.issues, document.value);
    // A key too many leaves the other keys as they are.
    const unsound = new Set(issues.flatMap(({ code, path }) => code === 'unrecognized_keys' ? [] : [...path, ''].map((_, depth) => keyOf(path.slice(0, depth)))));
    const value = (path) => valueAt(document.value, path);
    return {
        document,
        problems: issues.flatMap((issue) => issueProblems(issue, document)),
        isSound: (path) => value(path) !== undefined && !unsound.has(keyOf(path)),
        valueAt: value,
    };
}
/** Equal for equal paths. */
function keyOf(path) {
    return JSON.stringify(path);
}


/***/ }),

/***/ 65027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accountCounts),
/* harmony export */   Q: () => (/* binding */ writtenAccounts)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);

/**
 * The accounts of twelve digits that the document names, by themselves or in ARNs, wherever: the one that is named most
 * often first.
 */
function writtenAccounts(document) {
    return [...accountCounts(document).keys()];
}
/** The same, each with how often it is named. */
function accountCounts(document) {
    const earlier = known.get(document);
    if (earlier !== undefined)
        return earlier;
    const texts = textsIn(document.value);
    const accounts = texts.flatMap((text) => {
        const account = text.startsWith('arn:') ? (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountInArn */ .m)(text) : text;
        return account !== undefined && /^[0-9]{12}$/.test(account) ? [account] : [];
    });
    const byCount = [...Map.groupBy(accounts, (account) => account)].toSorted(([, one], [, other]) => other.length - one.length);
    const written = new Map(byCount.map(([account, same]) => [account, same.length]));
    known.set(document, written);
    return written;
}
// A file of thousands of faulty ARNs would be walked through for each of them.
const known = new WeakMap();
/** Without recursion: what people nest is for others to judge. */
function textsIn(value) {
    const texts = [];
    const rest = [value];
    const seen = new Set();
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
        if (typeof next === 'string')
            texts.push(next);
        if (typeof next !== 'object' || next === null || seen.has(next))
            continue;
        seen.add(next);
        for (const inner of Object.values(next))
            rest.push(inner ?? '');
    }
    return texts.reverse();
}


/***/ }),

/***/ 60700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ foundClusters),
/* harmony export */   W: () => (/* binding */ NO_CLUSTERS)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68515);
/* harmony import */ var _form_form_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);


const NO_CLUSTERS = { clusters: [] };
/** @param problems all that is wrong in the text of the file */
function foundClusters(form, problems) {
    const { document } = form;
    const errors = problems.filter(({ severity }) => severity === 'error');
    // Of another version nobody knows here what the keys of a cluster mean.
    if (form.valueAt(['version']) !== undefined && !form.isSound(['version']))
        return NO_CLUSTERS;
    if (errors.some(({ code, found }) => code === 'yaml-duplicate-key' && found === 'clusters'))
        return NO_CLUSTERS;
    const items = (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(form, ['clusters']);
    const names = items.map(({ path }) => (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .soundText */ .dj)(form, [...path, 'name']));
    const faultyLines = new Set(errors.map(({ where }) => where.line));
    const twice = repeated(names);
    const clusters = items.map(({ path, value }, index) => {
        const { first, last } = document.linesOf(path);
        const name = names[index];
        const lines = Array.from({ length: last - first + 1 }, (_, line) => first + line);
        const isFaulty = !form.isSound(path) || twice.has(name) || lines.some((line) => faultyLines.has(line));
        return {
            ...(name === undefined ? {} : { name }),
            // Its form is sound, so that it has the type that the schema gives it.
            ...(isFaulty ? {} : { entry: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterEntry */ .n)(form, path, value) }),
        };
    });
    const set = form.valueAt(['name']) === undefined ? 'default' : (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .soundText */ .dj)(form, ['name']);
    return { ...(set === undefined ? {} : { set }), clusters };
}
function repeated(names) {
    const seen = new Set();
    return new Set(names.filter((name) => seen.size === seen.add(name).size));
}


/***/ }),

/***/ 29877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readGuards)
});

// EXTERNAL MODULE: ./lib/access/form/fault.js
var fault = __webpack_require__(90909);
// EXTERNAL MODULE: ./lib/access/form/form-items.js
var form_items = __webpack_require__(53826);
// EXTERNAL MODULE: ./lib/access/form/written-accounts.js
var written_accounts = __webpack_require__(65027);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
;// CONCATENATED MODULE: ./lib/access/listed-arn.js


/** Judges an item as the ARN of a principal is judged; a role loses its path, and a service-linked one is no item. */
function listedArn(kinds, arn, accounts) {
    const key = kinds === 'roles-and-users' && (0,aws_auth_arn/* parseArn */.Lw)(arn).kind === 'user' ? 'user' : 'role';
    const fault = (0,principal/* arnFault */.WC)(key, arn, accounts);
    if (fault === undefined)
        return { ok: true, arn: (0,aws_auth_arn/* stripRolePath */.eP)(arn) };
    return { ok: false, fault: { ...fault, ...inAList(fault.code, kinds, arn) } };
}
/** What reads differently where there are no keys `role`, `user` and `account` to choose from. */
function inAList(code, kinds, arn) {
    const { allowed, fix } = WANTED[kinds];
    switch (code) {
        case 'principal-wrong-key':
            return { message: 'This is the ARN of a user in a list of roles.', allowed, fix };
        case 'principal-wildcard':
            return { message: 'Wildcards are not supported here: ARNs are compared as they are.', allowed, fix };
        case 'principal-assumed-role':
            return { allowed, fix: `Write ${roleOf(arn)}.` };
        case 'principal-not-an-arn':
            return /^[0-9]{12}$/.test(arn) ? { allowed, fix } : { allowed };
        case 'principal-root':
        case 'principal-iam-group':
            return { allowed, fix };
        case 'principal-partition':
        case 'principal-name':
            return {};
        default:
            return { allowed };
    }
}
const WANTED = {
    roles: {
        allowed: 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/admin',
        fix: 'Write the ARN of a role, or remove the entry.',
    },
    'roles-and-users': {
        allowed: 'the ARN of an IAM role or user, such as arn:aws:iam::111122223333:role/admin',
        fix: 'Write the ARN of a role or user, or remove the entry.',
    },
};
function roleOf(session) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(session);
    if (parsed.kind !== 'assumed-role')
        throw new Error(`${session} is no session of a role`);
    return `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.role}`;
}

// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
;// CONCATENATED MODULE: ./lib/access/guard/read.js





function readGuards(form) {
    const problems = [];
    const guards = (0,settings/* eachGuard */.tg)((name) => {
        const setting = settings/* GUARD_SETTINGS */.WV[name];
        if (setting.kind === 'list') {
            const list = readArns(form, name, setting.of);
            for (const one of list.problems)
                problems.push(one);
            return list.arns;
        }
        return (form.isSound(['guards', name]) ? form.valueAt(['guards', name]) : undefined) ?? setting.default;
    });
    return { guards, problems };
}
/** Two items that mean one role are one. */
function readArns(form, guard, kinds) {
    const arns = new Set();
    const problems = (0,form_items/* itemsAt */.Ct)(form, ['guards', guard]).flatMap(({ path }) => {
        const written = (0,form_items/* soundText */.dj)(form, path);
        if (written === undefined)
            return [];
        const judged = listedArn(kinds, written, (0,written_accounts/* writtenAccounts */.Q)(form.document));
        if (judged.ok) {
            arns.add(judged.arn);
            return [];
        }
        const { document } = form;
        return [(0,fault/* faultProblem */.i)(judged.fault, { where: document.placeOf(path), found: document.textAt(path) })];
    });
    return { arns: [...arns], problems };
}


/***/ }),

/***/ 90203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ DEFAULT_GUARDS),
/* harmony export */   Q2: () => (/* binding */ isListGuard),
/* harmony export */   WV: () => (/* binding */ GUARD_SETTINGS),
/* harmony export */   Zi: () => (/* binding */ GUARD_NAMES),
/* harmony export */   tg: () => (/* binding */ eachGuard)
/* harmony export */ });
/**
 * What the file may say under `guards`, in the order of the docs: each with its default and with what loosens it. Type,
 * schema, reader, the table of the docs and the caution about loosened guards are made from this. What a plan may not
 * do is judged in `plan/guard/`, where each setting has its judge.
 */
const GUARD_SETTINGS = {
    allowSystemMasters: {
        kind: 'flag',
        default: false,
        laxer: true,
        description: 'A row may gain system:masters.',
        answers: ['system-masters'],
        meaning: 'a row may gain `system:masters`',
        risk: 'no role limits that group, and no binding shows who has it',
    },
    allowEmpty: {
        kind: 'flag',
        default: false,
        laxer: true,
        description: 'The file may declare nothing for a cluster: everything that this set owns there is removed.',
        answers: ['empty-file'],
        meaning: 'nothing may be declared for a cluster',
        risk: 'everything that the set owns there is removed',
    },
    allowNewAwsAuth: {
        kind: 'flag',
        default: false,
        laxer: true,
        description: 'A missing aws-auth may be created even if nodes have no row in it.',
        answers: ['aws-auth-missing'],
        meaning: 'a missing aws-auth may be created even if nodes have no row in it',
        risk: 'nodes without an access entry cannot join the cluster',
    },
    allowNodeRowChanges: {
        kind: 'list',
        of: 'roles-and-users',
        default: [],
        laxer: ({ added }) => ({ names: added, noLongerNames: [] }),
        description: 'Principals whose rows may be changed or removed although they are, or may be, node rows, because no node uses them any more.',
        answers: ['node-row', 'node-roles-unknown'],
        meaning: 'the node rows of these principals may be changed or removed',
        risk: 'nodes that still use such a role lose access to the cluster within minutes',
    },
    allowOwnAccessChange: {
        kind: 'flag',
        default: false,
        laxer: true,
        description: 'The plan may take from the applying identity the access that it needs to undo the plan.',
        answers: ['own-access-lost', 'own-access-unknown'],
        meaning: 'the plan may take from the applying identity the access that it needs, even if that identity is not known',
        risk: 'the next run cannot undo this one. The check after the apply still runs',
    },
    minAdmins: {
        kind: 'number',
        from: 0,
        default: undefined,
        defaultWords: 'not set: one, if there is one now',
        // Unset asks for one admin where there is one now: less than 1, and more than 0.
        laxity: (value) => -(value ?? 0.5),
        description: 'How many IAM principals must be cluster admins after an apply. Default: at least one, if there is one now.',
        answers: ['too-few-admins'],
        meaning: 'at least this many IAM principals are cluster admins after an apply. `0`: none is needed',
        risk: "with none left, only the cluster's creator or a principal with an access entry can repair access",
    },
    requiredAdmins: {
        kind: 'list',
        of: 'roles-and-users',
        default: [],
        laxer: ({ gone }) => ({ names: [], noLongerNames: gone }),
        description: 'Principals that must be cluster admins after an apply, whether this file declares them or not.',
        answers: ['required-admin-missing'],
        meaning: 'these principals are cluster admins after an apply, whether or not the file declares them',
        risk: 'without it, the break-glass role can be lost like any other',
    },
    maxRemovalPercent: {
        kind: 'number',
        from: 0,
        to: 100,
        default: 25,
        laxity: (value) => value,
        description: 'The percentage of managed rows that one plan may remove, and of managed principals that may lose all access. It applies to four or more of them.',
        answers: ['too-many-removals'],
        meaning: 'the percentage of managed rows that one plan may remove, and of managed principals that may lose all access; it applies where there are four or more. `0` to `100`',
        risk: 'at `100`, a truncated file removes all access',
    },
    nodeRoles: {
        kind: 'list',
        of: 'roles',
        default: [],
        // It stands in for what cannot be found out of nodes; one that is there already only protects more by growing.
        laxer: ({ before, added, gone }) => ({ names: before.length === 0 ? added : [], noLongerNames: gone }),
        description: 'Roles of self-managed nodes that eks-access cannot discover itself.',
        answers: ['aws-auth-missing', 'node-roles-unknown'],
        meaning: 'all roles of self-managed nodes that cannot be discovered; their rows are node rows',
        risk: 'the list replaces discovery: a role that is left out of it is not treated as a node role',
    },
};
const GUARD_NAMES = Object.keys(GUARD_SETTINGS);
/** What a file without `guards` says. */
const DEFAULT_GUARDS = eachGuard((name) => GUARD_SETTINGS[name].default);
/** A value for each setting. */
function eachGuard(pick) {
    return Object.fromEntries(GUARD_NAMES.map((name) => [name, pick(name)]));
}
function isListGuard(name) {
    return GUARD_SETTINGS[name].kind === 'list';
}


/***/ }),

/***/ 98074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readKnownAccounts)
/* harmony export */ });
/* harmony import */ var _form_form_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);

/** `knownAccounts`, as far as it is sound: twelve digits each, in the order of the file. */
function readKnownAccounts(form) {
    return (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(form, ['knownAccounts']).flatMap(({ path }) => (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_0__/* .soundText */ .dj)(form, path) ?? []);
}


/***/ }),

/***/ 73448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ misspeltGroups),
/* harmony export */   Y: () => (/* binding */ lonelyGroups)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56405);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);


/**
 * Bindings of one cluster for a group that no principal has, where a principal has a group of nearly that name
 * which nothing is bound to: most likely one of the two is misspelt. A group that is far from all others says
 * nothing: rows that nobody declared here may have it.
 */
function lonelyGroups(bindings, { principals, objects }) {
    const groups = bindings.flatMap(({ binding }) => binding.groups ?? []);
    const pairs = misspeltGroups(groups, { principals, objects });
    return bindings.flatMap(({ binding, groupPlaces, where }) => (binding.groups ?? []).flatMap((group, index) => {
        const near = pairs.get(group);
        if (near === undefined)
            return [];
        return [
            {
                code: 'group-without-principal',
                severity: 'notice',
                where: groupPlaces[index] ?? where,
                message: `No principal of this file has the group "${group}". One has "${near}", to which nothing is bound.`,
                found: group,
                allowed: 'any group',
                fix: `If you mean "${near}", write that. If others have the group, nothing is wrong.`,
            },
        ];
    }));
}
/** The groups of bindings that no principal has, each with the group of one that is most likely the same. */
function misspeltGroups(groups, { principals, objects }) {
    const given = new Set(principals.flatMap((principal) => principal.groups));
    const bound = new Set(objects.flatMap(({ object }) => (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(object)
        ? (object.subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)
        : []));
    const unbound = [...given].filter((group) => !bound.has(group));
    return new Map([...new Set(groups)].flatMap((group) => {
        const near = given.has(group) ? undefined : (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(group, unbound);
        return near === undefined ? [] : [[group, near]];
    }));
}


/***/ }),

/***/ 51717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ usernameFaults),
/* harmony export */   X7: () => (/* binding */ groupFaults),
/* harmony export */   sA: () => (/* binding */ templateFaults)
/* harmony export */ });
/* harmony import */ var _aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38175);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78457);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88235);



/**
 * What is wrong with the username of a declared principal.
 *
 * Templates: `server/server.go` of aws-iam-authenticator.
 */
function usernameFaults(username, principal) {
    return [
        ...templateFaults(username),
        ...placeholderFaults(username),
        ...sessionFaults(username, principal),
        ...prefixFaults(username),
    ];
}
/** What is wrong with a group of a declared principal. `system:masters` is judged by a guard of the plan. */
function groupFaults(group) {
    const faults = [...templateFaults(group), ...placeholderFaults(group)];
    if (CHOSEN.test(group)) {
        faults.push({
            code: 'template-group',
            message: 'Whoever assumes the role chooses the session name, and so this group.',
            allowed: 'a fixed name; {{AccountID}} may be part of it',
            fix: 'Use a fixed group. For one group per person, give each person a role.',
        });
    }
    if (/^(system|eks):/.test(group) && group !== 'system:masters') {
        faults.push({
            code: 'reserved-group',
            message: `"${group}" is reserved for ${group.startsWith('eks') ? 'EKS' : 'Kubernetes'}.`,
            allowed: 'a group of your own, or system:masters with its guard',
            fix: (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeGroup */ .MH)(group)
                ? 'Remove it: eks-access keeps node rows, and this file must not declare them.'
                : 'Use a group of your own, and bind it to the role that it needs.',
        });
    }
    return faults;
}
const TEMPLATES = ['AccountID', 'SessionName', 'SessionNameRaw', 'AccessKeyID', 'EC2PrivateDNSName'];
/** Filled in with something that the caller, or nobody who wrote the file, decides. */
const CHOSEN = /\{\{(SessionName|SessionNameRaw|AccessKeyID|EC2PrivateDNSName)\}\}/;
/** Templates that the authenticator does not fill in: no username or group can come of them. */
function templateFaults(text) {
    return templatesIn(text)
        .filter((template) => !TEMPLATES.includes(template.slice(2, -2)))
        .map((template) => ({
        code: 'unknown-template',
        message: `The authenticator does not know ${template} and leaves it unchanged.`,
        allowed: '{{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}}, without spaces',
        fix: 'Use one of these templates, or fixed text.',
    }));
}
/** The place for a name where a name belongs: most likely copied from a manual. */
function placeholderFaults(name) {
    if (!(0,_aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(name))
        return [];
    return [
        {
            code: 'row-with-placeholder',
            severity: 'warning',
            message: `"${name}" is a placeholder, which is taken literally.`,
            allowed: 'a username, or the name of a group',
            fix: (0,_aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderFix */ .x4)([name]),
        },
    ];
}
/** What stands between double braces on one line, braces included: from the first that open to the next that close. */
function templatesIn(text) {
    const found = [];
    for (const line of text.split(/[\n\r\u2028\u2029]/)) {
        for (let start = line.indexOf('{{'); start >= 0;) {
            const end = line.indexOf('}}', start + 2);
            if (end < 0)
                break;
            found.push(line.slice(start, end + 2));
            start = line.indexOf('{{', end + 2);
        }
    }
    return found;
}
function sessionFaults(username, principal) {
    const allowed = _entry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALLOWED */ .p3.colon;
    if (username.includes('{{EC2PrivateDNSName}}')) {
        return [
            {
                code: 'template-username',
                message: 'Only an EC2 instance has a private DNS name: authentication fails for every other principal.',
                allowed,
                fix: 'Remove the template: this file must not declare node rows.',
            },
        ];
    }
    // What stands before the template decides; another template in it is filled in before.
    const prefix = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .beforeSession */ .OT)(username);
    if (prefix === undefined)
        return [];
    if (principal === 'user') {
        return [
            {
                code: 'template-username',
                message: 'An IAM user has no session name: the template is replaced with empty text.',
                allowed: 'a fixed name',
                fix: 'Use a fixed name.',
            },
        ];
    }
    if (prefix === '') {
        return [
            {
                code: 'template-username',
                message: 'Whoever assumes the role chooses the session name, and so any username.',
                allowed,
                fix: `Write "<prefix>:${username}".`,
            },
        ];
    }
    if (!(0,_entry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksColon */ ._)(username))
        return [];
    return [
        {
            code: 'username-not-portable',
            severity: 'warning',
            message: `There is no ":" before the template: a session name can complete "${prefix}" to the username of another principal, and access entries reject it.`,
            allowed,
            fix: `Write "${upToWord(prefix)}:${username.slice(prefix.length)}".`,
        },
    ];
}
/** Without what stands behind the last letter or digit. */
function upToWord(text) {
    let end = text.length;
    while (end > 0 && !/[0-9A-Za-z]/.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function prefixFaults(username) {
    const prefix = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedPrefix */ .$1)(username);
    if (prefix === undefined)
        return [];
    const allowed = _entry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALLOWED */ .p3.prefix;
    const fix = 'Use another prefix, or leave the username out for the default.';
    if (prefix === 'system:' || prefix === 'eks:') {
        const owner = prefix === 'eks:' ? 'EKS' : 'Kubernetes';
        const message = `Usernames that begin with "${prefix}" are reserved for ${owner}: this principal would be taken for a part of it.`;
        return [{ code: 'reserved-username', message, allowed, fix }];
    }
    const message = `aws-auth accepts usernames that begin with "${prefix}", but access entries reject them.`;
    return [{ code: 'username-not-portable', severity: 'warning', message, allowed, fix }];
}


/***/ }),

/***/ 43576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ OWNERS),
/* harmony export */   K8: () => (/* binding */ severityBeside),
/* harmony export */   SQ: () => (/* binding */ saidOwners)
/* harmony export */ });
const OWNERS = ['adopt'];
/** The part of a value that says `owners`, for another value; empty where it is not said. */
function saidOwners({ owners }) {
    return owners === undefined ? {} : { owners };
}
/**
 * What is said where another tool has what a plan changes or removes: nothing with the word of the file. Without it, an
 * error; but a warning of what the set owns already, because that was adopted before.
 */
function severityBeside({ owners }, { isOurs }) {
    if (owners === 'adopt')
        return undefined;
    return isOurs ? 'warning' : 'error';
}


/***/ }),

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseAccess)
});

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/access/by-place.js
var by_place = __webpack_require__(84291);
// EXTERNAL MODULE: ./lib/access/clusters.js
var access_clusters = __webpack_require__(68515);
// EXTERNAL MODULE: ./lib/access/dangers.js
var access_dangers = __webpack_require__(77998);
;// CONCATENATED MODULE: ./lib/access/duplicate-presets.js
/** A preset of one name has one set of objects in a cluster: two entries would fight over them. */
function duplicatePresets(presets) {
    const first = new Map();
    return presets.flatMap((entry) => {
        const clashes = entry.clusters.flatMap((cluster) => {
            const other = first.get(`${cluster} ${entry.preset}`);
            if (other === undefined)
                first.set(`${cluster} ${entry.preset}`, entry);
            return other === undefined ? [] : [{ cluster, other }];
        });
        const [clash] = clashes;
        if (clash === undefined)
            return [];
        const clusters = clashes.map(({ cluster }) => cluster).join(', ');
        return [
            {
                code: 'duplicate-preset',
                severity: 'error',
                where: entry.where,
                message: `The preset ${entry.preset} is declared already on line ${clash.other.where.line}, for ${clusters} too.`,
                found: entry.preset,
                allowed: 'each preset once per cluster',
                fix: 'Write one entry with all its namespaces.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/access/form/form-items.js
var form_items = __webpack_require__(53826);
// EXTERNAL MODULE: ./lib/access/guard/read.js + 1 modules
var read = __webpack_require__(29877);
// EXTERNAL MODULE: ./lib/access/known-accounts.js
var known_accounts = __webpack_require__(98074);
// EXTERNAL MODULE: ./lib/access/owners.js
var access_owners = __webpack_require__(43576);
// EXTERNAL MODULE: ./lib/rbac/access-policy/meant-policy.js
var meant_policy = __webpack_require__(98802);
// EXTERNAL MODULE: ./lib/rbac/access-policy/names.js
var names = __webpack_require__(36500);
;// CONCATENATED MODULE: ./lib/access/access-policy-name.js


/**
 * What is wrong with the name of an access policy that a principal is to have.
 *
 * EKS adds policies without asking for a new version of this program, so an unknown name is a warning. Where it is a slip
 * away from a known one it is an error, because an apply would fail after it made the access entry, and the principal
 * would have an entry without the policy.
 */
function accessPolicyFault(name) {
    if ((0,names/* isOfServiceLinkedRoles */.J)(name)) {
        return {
            code: 'access-policy-of-services',
            message: `${name} is for service-linked roles of AWS: EKS refuses it for any other principal.`,
            allowed,
            fix: 'Remove it, or write a policy for people and programs, such as AmazonEKSViewPolicy.',
        };
    }
    if (names/* ACCESS_POLICIES */.e.some((known) => known === name))
        return undefined;
    const meant = (0,meant_policy/* meantPolicy */.m)(name);
    if (meant !== undefined) {
        return {
            code: 'access-policy-unknown',
            message: `EKS has no access policy "${name}"; did you mean "${meant}"?`,
            allowed,
            fix: `Write ${meant}.`,
        };
    }
    return {
        code: 'access-policy-unknown',
        severity: 'warning',
        message: `"${name}" is no access policy that this version of eks-access knows. If EKS has none of this name, the apply fails.`,
        allowed,
        fix: 'Compare the name with the output of `aws eks list-access-policies`. If it is there, nothing is wrong.',
    };
}
const allowed = 'the name of an access policy of EKS, such as AmazonEKSViewPolicy';

// EXTERNAL MODULE: ./lib/access/form/fault.js
var form_fault = __webpack_require__(90909);
;// CONCATENATED MODULE: ./lib/access/access-policies.js



/** Reads `policies` of the principal at `path`. A name is judged also where something is wrong with its namespaces. */
function readAccessPolicies(form, path) {
    const list = [...path, 'policies'];
    const named = (0,form_items/* itemsAt */.Ct)(form, list).flatMap((item) => {
        const at = typeof item.value === 'string' ? item.path : [...item.path, 'policy'];
        const name = (0,form_items/* soundText */.dj)(form, at);
        return name === undefined ? [] : [{ name, at, where: form.document.placeOf(at) }];
    });
    const first = new Map();
    const problems = named.flatMap(({ name, at, where }) => {
        const fault = accessPolicyFault(name);
        const before = first.get(name);
        if (before === undefined)
            first.set(name, where);
        return [
            ...(fault === undefined ? [] : [(0,form_fault/* faultProblem */.i)(fault, { where, found: form.document.textAt(at) })]),
            ...(before === undefined ? [] : [duplicate(name, { where, first: before.line })]),
        ];
    });
    const policies = (0,form_items/* soundItemsAt */.vB)(form, list).map(({ path: item, value }) => ({
        policy: typeof value === 'string' ? value : value.policy,
        scopes: scopesOf(value),
        where: form.document.placeOf(item),
    }));
    return { policies, problems };
}
/** Without namespaces the whole cluster: an empty list of them is an error of the form. */
function scopesOf(content) {
    if (typeof content === 'string' || content.namespaces === undefined)
        return [{ kind: 'cluster' }];
    return content.namespaces.map((namespace) => ({ kind: 'namespace', namespace }));
}
/** EKS associates each policy with an access entry once: a second scope would replace the first. */
function duplicate(name, { where, first }) {
    return {
        code: 'duplicate-access-policy',
        severity: 'error',
        where,
        message: `The principal has ${name} already on line ${first}, and an access entry has each access policy once.`,
        found: name,
        allowed: 'each access policy once, for the whole cluster or with all of its namespaces',
        fix: 'Write one entry with all the namespaces, or without namespaces for the whole cluster.',
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/joined-groups.js
var joined_groups = __webpack_require__(34390);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/access/duplicate-principals.js





/**
 * Principals that are declared twice for one cluster. The authenticator compares ARNs without case and knows no path of
 * a role, and one of two rows alone counts. What is advised leaves access as it is for a file that was copied from
 * aws-auth, because nothing of the cluster is known here.
 */
function duplicatePrincipals(principals) {
    const byCluster = new Map();
    for (const principal of principals) {
        for (const cluster of principal.clusters) {
            const same = byCluster.get(keyOf(cluster, principal));
            if (same === undefined)
                byCluster.set(keyOf(cluster, principal), [principal]);
            else
                same.push(principal);
        }
    }
    return principals.flatMap((principal) => {
        const clashes = principal.clusters.flatMap((cluster) => {
            const all = byCluster.get(keyOf(cluster, principal)) ?? [];
            return all[0] === principal ? [] : [{ all, cluster }];
        });
        const alike = Map.groupBy(clashes, ({ all }) => all.map(({ where }) => where.line).join());
        return [...alike.values()].map((same) => duplicate_principals_duplicate(principal, same));
    });
}
/** @param clashes clusters for which the same entries are one principal's */
function duplicate_principals_duplicate(principal, clashes) {
    const clusters = clashes.map(({ cluster }) => cluster);
    const all = clashes[0]?.all ?? [];
    const name = nameOf(principal);
    return {
        code: 'duplicate-principal',
        severity: 'error',
        where: principal.where,
        message: `${name} is declared already on line ${all[0]?.where.line}, for ${clusters.join(', ')} too.`,
        found: name,
        allowed: 'each principal once per cluster (roles are compared without their path, and without case)',
        fix: all.every((one) => meaning(one) === meaning(all[0]))
            ? `The entries say the same: ${removal([principal], clusters)}.`
            : `${whichToKeep(all, clusters)} Or give the entries different clusters.`,
    };
}
function whichToKeep(all, clusters) {
    if (all.some((one) => one.kind === 'iam' && one.principal.policies !== undefined))
        return 'A principal has one access entry: write one entry with the groups and the access policies that are meant.';
    if (isDecidedEachTime(all))
        return 'Rows of aws-auth whose ARNs of a user differ in case count at random, one for each request: keep the entry that is meant, and review what it gives.';
    const counting = lastThatMatches(all);
    const others = all.filter((one) => one !== counting);
    const groups = groupsOf(counting);
    const has = groups.length === 0 ? 'without groups' : `with its ${(0,count/* plural */.LS)(groups.length, 'group')} ${(0,list/* listed */.K)(groups, 6)}`;
    const why = hasPath(counting) || !others.some(hasPath)
        ? 'of several rows of aws-auth the last counts, and groups are not combined'
        : 'of several rows of aws-auth the last without a path of the role counts, and groups are not combined';
    return `If they are copied from aws-auth, keep the entry on line ${counting?.where.line} as it is (${has}) and ${removal(others, clusters)}: ${why}.${(0,joined_groups/* joiningWords */.u)({ name: 'that entry', groups }, others.flatMap(groupsOf))}`;
}
/** `remove the one on line 6`; an entry that is for other clusters too stays there. */
function removal(others, clusters) {
    const lines = others.map(({ where }) => String(where.line));
    const those = `the ${lines.length === 1 ? 'one on line' : 'ones on lines'} ${(0,list/* listed */.K)(lines)}`;
    return others.some((one) => one.clusters.some((cluster) => !clusters.includes(cluster)))
        ? `remove ${clusters.join(', ')} from the clusters of ${those}`
        : `remove ${those}`;
}
/** Source: `saveMap` in `pkg/mapper/configmap/configmap.go`; a path is never part of what STS reports. */
function lastThatMatches(all) {
    return all.findLast((one) => !hasPath(one)) ?? all.at(-1);
}
/** Rows of users are kept by the ARN as it is written, and one of those that match is picked at random. */
function isDecidedEachTime(all) {
    const arns = all.flatMap((one) => one.kind === 'iam' && one.principal.kind === 'user' ? [one.principal.arn] : []);
    return new Set(arns).size > 1;
}
function hasPath(principal) {
    if (principal?.kind !== 'iam')
        return false;
    const parsed = (0,arn/* parseArn */.Lw)(principal.principal.arn);
    return (parsed.kind === 'role' || parsed.kind === 'service-linked-role') && parsed.path !== '';
}
function groupsOf(principal) {
    return principal?.kind === 'iam' ? principal.principal.groups : [];
}
/** Equal for entries that give the same; an entry of an account gives nothing beside the login. */
function meaning(principal) {
    if (principal?.kind !== 'iam')
        return 'account';
    const { username, groups, policies = [] } = principal.principal;
    const held = policies.map(({ policy, scopes }) => [policy, scopes.map(scope_key/* scopeKey */.O).sort()]);
    return JSON.stringify([username, [...groups].sort(), held.map((one) => JSON.stringify(one)).sort()]);
}
function keyOf(cluster, principal) {
    return `${cluster} ${nameOf(principal).toLowerCase()}`;
}
function nameOf(principal) {
    return principal.kind === 'iam' ? (0,arn/* stripRolePath */.eP)(principal.principal.arn) : principal.account.account;
}

// EXTERNAL MODULE: ./lib/access/form/written-accounts.js
var written_accounts = __webpack_require__(65027);
// EXTERNAL MODULE: ./lib/access/entry-rules.js
var entry_rules = __webpack_require__(23296);
// EXTERNAL MODULE: ./lib/access/row-rules.js
var row_rules = __webpack_require__(39236);
;// CONCATENATED MODULE: ./lib/access/mapping-problems.js



/**
 * What is wrong with a principal because of what the file says of its clusters: that they have access entries, or that
 * they have none. Where it says nothing, the authentication mode decides, and with it the plan.
 *
 * @param clusters those that the principal is declared for
 */
function mappingProblems(declared, clusters) {
    const named = (isOne) => clusters.filter(isOne).map(({ entry }) => entry.name);
    const withEntries = named(usesEntries);
    if (declared.kind === 'account')
        return withEntries.length === 0 ? [] : [(0,entry_rules/* accountWithEntries */.Ax)(declared.account, withEntries)];
    const { principal } = declared;
    const withRows = named(({ entry }) => entry.door !== 'context' && entry.mapping?.name === 'aws-auth');
    const byContext = named(({ entry }) => entry.door === 'context');
    return [
        ...(withEntries.length === 0 ? [] : (0,entry_rules/* entryProblems */.VF)(principal, withEntries)),
        ...(withRows.length === 0
            ? []
            : (0,row_rules/* policiesWithoutEntry */.r)(principal, { clusters: withRows, because: 'mapping' })),
        ...(byContext.length === 0
            ? []
            : (0,row_rules/* policiesWithoutEntry */.r)(principal, { clusters: byContext, because: 'context' })),
    ];
}
/** Clusters for which more principals are declared than they can have access entries. */
function fullClusters(principals, clusters) {
    return clusters.filter(usesEntries).flatMap(({ entry, where }) => {
        const here = principals.filter(({ kind, clusters }) => kind === 'iam' && clusters.includes(entry.name));
        return (0,entry_rules/* tooManyEntries */.qp)(here.length, entry.name, where);
    });
}
function usesEntries({ entry }) {
    return entry.door !== 'context' && entry.mapping?.name === 'access-entries';
}
/**
 * The problems of one principal, each value blamed once: an access entry's error takes the place of the warning or the
 * notice of the same code, and is not said beside another error of its value.
 */
function withMappingProblems(problems, refused) {
    const wrong = new Set(problems.filter((one) => (0,problem/* hasErrors */.Cs)([one])).map(({ where }) => placeKey(where)));
    const said = refused.filter(({ where }) => !wrong.has(placeKey(where)));
    const replaced = new Set(said.map(({ where, code }) => `${placeKey(where)} ${code}`));
    return [...problems.filter(({ where, code }) => !replaced.has(`${placeKey(where)} ${code}`)), ...said];
}
function placeKey({ line, column }) {
    return `${line}:${column}`;
}

// EXTERNAL MODULE: ./lib/access/name-faults.js
var name_faults = __webpack_require__(51717);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
;// CONCATENATED MODULE: ./lib/access/odd-account.js



/**
 * A sound ARN whose account the file names this once, and which is one slip away from one that it names more often.
 * Accounts of one organization are as far from each other as any, so that most likely a digit is wrong.
 */
function oddAccount(arn, document) {
    const account = (0,arn_parts/* accountInArn */.m)(arn) ?? '';
    const counts = (0,written_accounts/* accountCounts */.G)(document);
    if (counts.get(account) !== 1)
        return undefined;
    const [near] = (0,near_account/* nearAccounts */.d)(account, counts.keys()).filter((one) => (counts.get(one.account) ?? 0) > 1);
    if (near === undefined)
        return undefined;
    return {
        code: 'principal-account',
        severity: 'warning',
        message: `The account ${account} is one slip away from ${near.account}, which this file names ${counts.get(near.account)} times, and is named only here.`,
        allowed: 'the account that the principal is in',
        fix: `Write ${near.account}, if that is meant. If both are yours, add "${account}" to knownAccounts.`,
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/near/partition-words.js
var partition_words = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/aws-auth/region-partition.js
/**
 * The partition of a region; `undefined` for a region that none of them has by its name.
 *
 * Source: `partitions.json` of the AWS SDKs (`regionRegex`),
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
function partitionOfRegion(region) {
    return REGIONS.find(([pattern]) => pattern.test(region))?.[1];
}
const REGIONS = [
    [/^cn-/, 'aws-cn'],
    [/^us-gov-/, 'aws-us-gov'],
    [/^us-iso-/, 'aws-iso'],
    [/^us-isob-/, 'aws-iso-b'],
    [/^eu-isoe-/, 'aws-iso-e'],
    [/^us-isof-/, 'aws-iso-f'],
    [/^eusc-/, 'aws-eusc'],
    [/^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/, 'aws'],
];

;// CONCATENATED MODULE: ./lib/access/other-partition.js




/**
 * What is wrong with a principal that is declared for a cluster of another partition, which its region says; `undefined`
 * where nothing is, or where the file does not say in which region a cluster is.
 *
 * @param clusters those that the principal is declared for
 */
function otherPartitionFault(arn, clusters) {
    const partition = (0,arn_parts/* partitionInArn */.V)(arn);
    const places = clusters.flatMap(({ entry }) => {
        const home = entry.door === 'eks' ? partitionOfRegion(entry.region) : undefined;
        return home === undefined || entry.door !== 'eks'
            ? []
            : [{ name: entry.name, region: entry.region, home }];
    });
    const others = places.filter(({ home }) => home !== partition);
    const [first] = others;
    if (first === undefined)
        return undefined;
    const here = others.filter(({ home }) => home === first.home);
    const where = `${(0,list/* listed */.K)(here.map(({ name, region }) => `${name} (${region})`))} ${here.length === 1 ? 'is' : 'are'} in ${first.home}`;
    const isOfSome = others.length < clusters.length;
    return {
        code: 'principal-other-partition',
        message: `This principal is ${(0,partition_words/* otherPartitionWords */.k)(partition, where)}.`,
        allowed: `a principal of the partition ${first.home}`,
        fix: isOfSome
            ? 'Name the clusters of its partition under `clusters` of the entry, and declare the principals of the others.'
            : `If you mean ${(0,partition_words/* inPartition */.o)(arn, first.home)}, write that. Otherwise remove the entry.`,
    };
}

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var access_principal = __webpack_require__(92281);
;// CONCATENATED MODULE: ./lib/access/principals.js










/** Reads `principals`. `forClusters` gives the clusters of the entry at a path, of those of the file. */
function readPrincipals(form, forClusters, clusters) {
    const read = (0,form_items/* itemsAt */.Ct)(form, ['principals']).map(({ path }) => {
        const selection = forClusters(path);
        const own = clusters.filter(({ entry }) => selection.clusters.includes(entry.name));
        return readPrincipal(form, path, { selection, clusters: own });
    });
    const principals = read.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
    return {
        principals,
        problems: [
            ...read.flatMap(({ problems }) => problems),
            ...duplicatePrincipals(principals),
            ...fullClusters(principals, clusters),
        ],
    };
}
/** Each value is judged by itself, so that a faulty group does not hide a faulty ARN. */
function readPrincipal(form, path, { selection, clusters }) {
    const at = (key) => ({
        where: form.document.placeOf([...path, ...key]),
        found: form.document.textAt([...path, ...key]),
    });
    const account = (0,form_items/* soundText */.dj)(form, [...path, 'account']);
    const key = form.valueAt([...path, 'role']) === undefined ? 'user' : 'role';
    const written = (0,form_items/* soundText */.dj)(form, [...path, key]);
    const judged = written === undefined ? undefined : (0,access_principal/* principalArn */.EJ)(key, written, (0,written_accounts/* writtenAccounts */.Q)(form.document));
    const policies = readAccessPolicies(form, path);
    const problems = [...policies.problems];
    const faults = judged?.ok === true
        ? [judged.notice, oddAccount(judged.arn, form.document), otherPartitionFault(judged.arn, clusters)]
        : [judged?.fault];
    for (const fault of faults)
        if (fault !== undefined)
            problems.push((0,form_fault/* faultProblem */.i)(fault, at([key])));
    const username = (0,form_items/* soundText */.dj)(form, [...path, 'username']);
    if (username !== undefined)
        problems.push(...(0,name_faults/* usernameFaults */.CY)(username, key).map((fault) => (0,form_fault/* faultProblem */.i)(fault, at(['username']))));
    const groups = (0,form_items/* itemsAt */.Ct)(form, [...path, 'groups']).flatMap((item, index) => {
        const group = (0,form_items/* soundText */.dj)(form, item.path);
        if (group === undefined)
            return [];
        problems.push(...(0,name_faults/* groupFaults */.X7)(group).map((fault) => (0,form_fault/* faultProblem */.i)(fault, at(['groups', index]))));
        return [{ name: group, where: at(['groups', index]).where }];
    });
    const { where } = selection;
    const owners = form.valueAt([...path, 'owners']);
    // Also of an ARN that is wrong, so that it does not hide what is wrong with its username, groups and policies.
    const principal = {
        kind: key,
        arn: written ?? '',
        ...(username === undefined ? {} : { username }),
        groups: groups.map(({ name }) => name),
        ...(policies.policies.length === 0 ? {} : { policies: policies.policies }),
        ...(owners === 'adopt' ? { owners } : {}),
        where,
        places: {
            arn: at([key]).where,
            ...(username === undefined ? {} : { username: at(['username']).where }),
            groups: groups.map(({ where }) => where),
        },
    };
    const isSound = judged?.ok === true;
    const declared = isSound || account === undefined
        ? { kind: 'iam', principal, ...selection }
        : { kind: 'account', account: { account, where }, ...selection };
    return {
        problems: withMappingProblems(problems, mappingProblems(declared, clusters)),
        ...(isSound || account !== undefined ? { principal: declared } : {}),
    };
}

// EXTERNAL MODULE: ./lib/access/removed.js
var access_removed = __webpack_require__(81446);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/access/select.js
var access_select = __webpack_require__(72196);
;// CONCATENATED MODULE: ./lib/access/selection.js



/** The clusters that the entry at `path` is for. `names` is absent where they cannot be known. */
function readSelection(form, path, names) {
    const where = form.document.placeOf(path);
    if (names === undefined)
        return { clusters: [], where, problems: [] };
    const selectors = (0,form_items/* itemsAt */.Ct)(form, [...path, 'clusters']);
    if (selectors.length === 0)
        return { clusters: names, where, problems: [] };
    const chosen = new Set();
    const problems = [];
    for (const { path } of selectors) {
        const selector = (0,form_items/* soundText */.dj)(form, path);
        if (selector === undefined)
            continue;
        const found = (0,access_select/* selectClusters */.oK)(selector, names);
        for (const name of found)
            chosen.add(name);
        if (found.length === 0)
            problems.push(notFound({ form, path, selector, names }));
    }
    return { clusters: names.filter((name) => chosen.has(name)), where, problems };
}
function notFound(about) {
    const { form, path, selector, names } = about;
    const near = (0,nearest/* nearest */.pA)(selector, names);
    return {
        code: 'cluster-not-found',
        severity: 'error',
        where: form.document.placeOf(path),
        message: `"${selector}" matches no cluster of this file${near === undefined ? '' : `; did you mean "${near}"?`}`,
        found: selector,
        allowed: names.join(', '),
        fix: near === undefined ? 'Write a name or glob of the clusters of this file.' : `Write "${near}".`,
    };
}

// EXTERNAL MODULE: ./lib/rbac/template-subject.js
var template_subject = __webpack_require__(84917);
;// CONCATENATED MODULE: ./lib/access/template-subjects.js

const LISTS = [
    { key: 'groups', kind: 'Group' },
    { key: 'users', kind: 'User' },
];
/** Names in an entry of `rbac.bindings` that somebody hopes to be filled in. */
function templateSubjects(form, path, binding) {
    return LISTS.flatMap(({ key, kind }) => (binding[key] ?? []).flatMap((name, index) => {
        if (!(0,template_subject/* isTemplateSubject */.b)({ kind, name }))
            return [];
        return [
            {
                code: 'template-subject',
                severity: 'warning',
                where: form.document.placeOf([...path, key, index]),
                found: name,
                ...(0,template_subject/* templateSubjectWords */.E)('The binding', { kind, name }),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/access/entries.js











/** Judges what the entries of a file mean, as far as their form is sound. */
function readEntries(form, file) {
    const problems = [];
    const clusters = (0,access_clusters/* readClusters */.c)(form);
    for (const one of clusters.problems)
        problems.push(one);
    const forClusters = (path) => {
        const { problems: found, ...selection } = readSelection(form, path, clusters.names);
        for (const one of found)
            problems.push(one);
        return selection;
    };
    const principals = readPrincipals(form, forClusters, clusters.clusters);
    for (const one of principals.problems)
        problems.push(one);
    const presets = (0,form_items/* soundItemsAt */.vB)(form, ['rbac', 'presets']).map(({ path, value }) => ({
        preset: typeof value === 'string' ? value : value.preset,
        namespaces: typeof value === 'string' ? [] : (value.namespaces ?? []),
        ...(typeof value === 'string' ? {} : (0,access_owners/* saidOwners */.SQ)(value)),
        ...forClusters(path),
    }));
    for (const one of duplicatePresets(presets))
        problems.push(one);
    const manifests = (0,form_items/* soundItemsAt */.vB)(form, ['rbac', 'manifests']).map(({ path, value }) => ({
        ...(typeof value === 'string' ? { glob: value } : manifestGlob(value)),
        ...forClusters(path),
    }));
    const bindings = (0,form_items/* soundItemsAt */.vB)(form, ['rbac', 'bindings']).map(({ path, value }) => ({
        binding: bindingEntry(value),
        ...(0,access_owners/* saidOwners */.SQ)(value),
        groupPlaces: (value.groups ?? []).map((_, index) => form.document.placeOf([...path, 'groups', index])),
        ...forClusters(path),
    }));
    for (const { path, value } of (0,form_items/* soundItemsAt */.vB)(form, ['rbac', 'bindings']))
        problems.push(...templateSubjects(form, path, value));
    const removed = (0,access_removed/* readRemoved */.Do)(form, forClusters);
    problems.push(...removed.problems, ...(0,access_removed/* declaredAndRemoved */.Et)(principals.principals, removed.removed));
    const guards = (0,read/* readGuards */.h)(form);
    for (const one of guards.problems)
        problems.push(one);
    const dangers = (0,access_dangers/* readDangers */.X)(form, forClusters);
    return {
        problems,
        manifests,
        access: () => {
            const { name, unmanaged, 'moved-from': movedFrom } = form.document.value;
            return {
                file,
                set: name ?? 'default',
                ...(movedFrom === undefined ? {} : { movedFrom }),
                clusters: clusters.clusters,
                principals: principals.principals,
                presets,
                manifests,
                bindings,
                removed: removed.removed,
                knownAccounts: (0,known_accounts/* readKnownAccounts */.k)(form),
                unmanaged: unmanaged ?? 'keep',
                guards: guards.guards,
                dangers,
            };
        },
    };
}
function manifestGlob({ path, namespace, otherKinds, owners }) {
    return {
        glob: path,
        ...(namespace === undefined ? {} : { namespace }),
        ...(otherKinds === undefined ? {} : { otherKinds }),
        ...(0,access_owners/* saidOwners */.SQ)({ owners }),
    };
}
function bindingEntry({ groups, users, clusterRole, role, namespaces }) {
    if (clusterRole !== undefined)
        return { groups, users, clusterRole, namespaces };
    if (role !== undefined && namespaces !== undefined)
        return { groups, users, role, namespaces };
    throw new Error('the schema let a binding without its role pass');
}

// EXTERNAL MODULE: ./lib/access/form/document.js + 2 modules
var form_document = __webpack_require__(80101);
// EXTERNAL MODULE: ./lib/access/form/form.js + 16 modules
var form_form = __webpack_require__(42321);
// EXTERNAL MODULE: ./lib/access/found-clusters.js
var found_clusters = __webpack_require__(60700);
// EXTERNAL MODULE: ./lib/access/policy/policy.js + 1 modules
var policy_policy = __webpack_require__(67356);
;// CONCATENATED MODULE: ./lib/access/parse.js







/**
 * Reads the text of an access.yaml. Every problem of the text itself is here, at its place in `file`; manifests
 * and what follows from them come with `resolveAccess`. Never throws.
 */
function parseAccess(source, file) {
    const { documents, problems, brokenAt } = (0,form_document/* readDocuments */.r)(source, file);
    if (brokenAt !== undefined) {
        const before = problemsBefore(source.slice(0, brokenAt), file);
        const found = foundBefore(source, file);
        return { manifests: [], policy: UNREAD, found, problems: (0,by_place/* byPlace */.h)([...before, ...problems]) };
    }
    const [document, ...others] = documents;
    if (document === undefined)
        return {
            manifests: [],
            policy: UNREAD,
            found: found_clusters/* NO_CLUSTERS */.W,
            problems: problems.length > 0 ? problems : [nothingAtAll(file)],
        };
    const form = (0,form_form/* checkForm */.H)(document);
    const entries = readEntries(form, file);
    const all = (0,by_place/* byPlace */.h)([
        ...problems,
        ...others.slice(0, 1).map(secondDocument),
        ...form.problems,
        ...entries.problems,
    ]);
    const { manifests } = entries;
    const policy = (0,policy_policy/* policyOf */.US)(form);
    const found = (0,found_clusters/* foundClusters */.D)(form, all);
    return (0,problem/* hasErrors */.Cs)(all)
        ? { manifests, policy, found, problems: all }
        : { access: entries.access(), manifests, policy, found, problems: all };
}
const UNREAD = { ...policy_policy/* DEFAULT_POLICY */.zj, complete: false };
/** What is wrong in the lines before a syntax error, whatever may follow them. */
function problemsBefore(source, file) {
    const read = readPart(source, file);
    return read === undefined ? [] : read.problems.filter(({ code }) => STANDS_ALONE.test(code));
}
/** The clusters of a text that is no YAML further down: those before the key behind them, with which they end. */
function foundBefore(source, file) {
    const key = source.search(/^clusters:/m);
    const items = key < 0 ? 0 : source.indexOf('\n', key) + 1;
    const length = items === 0 ? -1 : source.slice(items).search(/^[^\s#-]/m);
    const read = length < 0 ? undefined : readPart(source.slice(0, items + length), file);
    return read === undefined ? found_clusters/* NO_CLUSTERS */.W : (0,found_clusters/* foundClusters */.D)(read.form, read.problems);
}
/** The first lines of a file, where they are YAML by themselves. */
function readPart(source, file) {
    const { documents, problems, brokenAt } = (0,form_document/* readDocuments */.r)(source, file);
    const [document] = documents;
    if (brokenAt !== undefined || document === undefined)
        return undefined;
    const form = (0,form_form/* checkForm */.H)(document);
    return { form, problems: [...problems, ...form.problems, ...readEntries(form, file).problems] };
}
/** Codes of problems that no later line can mend: a key that is missing may still come, a wrong ARN stays wrong. */
const STANDS_ALONE = /^(principal-|invalid-|template-|reserved-|duplicate-|account-|access-policy-|unknown-|unsupported-|conflicting-|yaml-)/;
function nothingAtAll(file) {
    return {
        code: 'empty-file',
        severity: 'error',
        where: { file, line: 1, column: 1 },
        message: 'The file is empty.',
        allowed: 'at least version and clusters',
        fix: 'Write version: 1, and the clusters and principals; or write what a cluster has now with `eks-access import`.',
    };
}
function secondDocument(document) {
    return {
        code: 'yaml-documents',
        severity: 'error',
        where: document.placeOf([]),
        message: 'A second YAML document begins here. An access file is one document.',
        allowed: 'one document',
        fix: 'Remove the line "---", or move the document to a file of its own with its own "name".',
    };
}


/***/ }),

/***/ 67356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  US: () => (/* binding */ policyOf),
  N_: () => (/* binding */ policyOfText),
  MC: () => (/* binding */ reviewBefore)
});

// EXTERNAL MODULE: ./lib/access/clusters.js
var access_clusters = __webpack_require__(68515);
// EXTERNAL MODULE: ./lib/access/dangers.js
var dangers = __webpack_require__(77998);
// EXTERNAL MODULE: ./lib/access/form/document.js + 2 modules
var form_document = __webpack_require__(80101);
// EXTERNAL MODULE: ./lib/access/form/form.js + 16 modules
var form_form = __webpack_require__(42321);
// EXTERNAL MODULE: ./lib/access/form/form-items.js
var form_items = __webpack_require__(53826);
// EXTERNAL MODULE: ./lib/access/guard/read.js + 1 modules
var read = __webpack_require__(29877);
// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
// EXTERNAL MODULE: ./lib/access/known-accounts.js
var known_accounts = __webpack_require__(98074);
// EXTERNAL MODULE: ./lib/access/review/settings.js
var review_settings = __webpack_require__(83446);
;// CONCATENATED MODULE: ./lib/access/review/read.js

/** `review`: the default for each setting that is not there or not sound. */
function readReviewSettings(form) {
    return (0,review_settings/* eachReview */.YZ)((name) => (form.isSound(['review', name]) ? form.valueAt(['review', name]) : undefined) ??
        review_settings/* REVIEW_SETTINGS */.Z$[name].default);
}

// EXTERNAL MODULE: ./lib/access/select.js
var access_select = __webpack_require__(72196);
// EXTERNAL MODULE: ./lib/access/unmanaged.js
var unmanaged = __webpack_require__(33338);
;// CONCATENATED MODULE: ./lib/access/policy/policy.js












/** What a file that is not there says. */
const DEFAULT_POLICY = {
    set: 'default',
    movedFrom: undefined,
    guards: settings/* DEFAULT_GUARDS */.Pl,
    knownAccounts: [],
    unmanaged: 'keep',
    review: review_settings/* DEFAULT_REVIEW */.FJ,
    exceptions: [],
    clusters: [],
    complete: true,
    lineOf: () => undefined,
};
/** The policy of an access.yaml, whatever else is wrong in it: what cannot be read counts as its default. Never throws. */
function policyOfText(source) {
    const { documents, problems } = (0,form_document/* readDocuments */.r)(source, '');
    const [document] = documents;
    if (document === undefined)
        return { ...DEFAULT_POLICY, complete: false };
    const policy = policyOf((0,form_form/* checkForm */.H)(document));
    return { ...policy, complete: policy.complete && problems.length === 0 };
}
/** What `review` said in the text of a file; the defaults where there was none. */
function reviewBefore(source) {
    return source === undefined ? review_settings/* DEFAULT_REVIEW */.FJ : policyOfText(source).review;
}
/** As far as the form is sound. */
function policyOf(form) {
    const { guards, problems } = (0,read/* readGuards */.h)(form);
    const clusters = (0,access_clusters/* readClusters */.c)(form);
    const { set, unmanaged } = wordsOf(form);
    const isRead = KEYS.every((key) => form.valueAt([key]) === undefined || form.isSound([key]));
    return {
        set,
        movedFrom: (0,form_items/* soundText */.dj)(form, ['moved-from']),
        guards,
        knownAccounts: (0,known_accounts/* readKnownAccounts */.k)(form),
        unmanaged,
        review: readReviewSettings(form),
        exceptions: exceptionsOf(form),
        clusters: clusters.clusters,
        complete: isRead && problems.length + clusters.problems.length === 0,
        lineOf: (path) => form.document.placeOf(path).line,
    };
}
const KEYS = ['name', 'moved-from', 'clusters', 'knownAccounts', 'unmanaged', 'guards', 'dangers', 'review'];
function wordsOf(form) {
    const set = (0,form_items/* soundText */.dj)(form, ['name']) ?? DEFAULT_POLICY.set;
    const written = (0,form_items/* soundText */.dj)(form, ['unmanaged']);
    return { set, unmanaged: unmanaged/* UNMANAGED */.p.find((one) => one === written) ?? DEFAULT_POLICY.unmanaged };
}
/** Selectors are asked for a name, so that the exceptions of two files are compared for the same cluster. */
function exceptionsOf(form) {
    const selectors = [];
    const read = (0,dangers/* readDangers */.X)(form, (path) => {
        selectors.push((0,form_items/* itemsAt */.Ct)(form, [...path, 'clusters']).flatMap((item) => (0,form_items/* soundText */.dj)(form, item.path) ?? []));
        return { clusters: [], where: form.document.placeOf(path) };
    });
    return read.map(({ exception }, index) => {
        const chosen = selectors[index] ?? [];
        return {
            exception,
            isFor: (cluster) => chosen.length === 0 || chosen.some((selector) => (0,access_select/* selectClusters */.oK)(selector, [cluster]).length > 0),
        };
    });
}


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
var service_linked = __webpack_require__(26876);
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

/***/ 81446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ readRemoved),
/* harmony export */   Et: () => (/* binding */ declaredAndRemoved),
/* harmony export */   qZ: () => (/* binding */ bothProblems)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99809);
/* harmony import */ var _form_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90909);
/* harmony import */ var _form_form_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53826);
/* harmony import */ var _form_written_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65027);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43576);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92281);







/** Reads `removed`. `forClusters` gives the clusters of the entry at a path. */
function readRemoved(form, forClusters) {
    const problems = [];
    const removed = (0,_form_form_items_js__WEBPACK_IMPORTED_MODULE_3__/* .soundItemsAt */ .vB)(form, ['removed']).flatMap(({ path, value }) => {
        const selection = forClusters(path);
        const key = value.role === undefined ? 'user' : 'role';
        const arn = value.role ?? value.user;
        const fault = arn === undefined ? undefined : (0,_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .removedArn */ .O7)(key, arn, (0,_form_written_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAccounts */ .Q)(form.document));
        if (fault !== undefined) {
            const at = [...path, key];
            problems.push((0,_form_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultProblem */ .i)(fault, { where: form.document.placeOf(at), found: form.document.textAt(at) }));
            return [];
        }
        const { destroy = true } = value;
        return [
            { removal: { ...whatOf(value), destroy, ...(0,_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .saidOwners */ .SQ)(value), where: selection.where }, ...selection },
        ];
    });
    return { removed, problems: [...problems, ...duplicates(removed)] };
}
/** What is declared and removed for one cluster: an error at both lines. */
function declaredAndRemoved(principals, removed) {
    const named = Map.groupBy(removed, ({ removal }) => keyOf(removal));
    return principals.flatMap((principal) => {
        const name = principal.kind === 'iam' ? principal.principal.arn : principal.account.account;
        return (named.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(name)) ?? []).flatMap(({ clusters, where }) => {
            const both = clusters.filter((cluster) => principal.clusters.includes(cluster));
            return both.length === 0 ? [] : bothProblems(name, both, { declared: principal.where, removed: where });
        });
    });
}
/** The errors of one thing that is declared at one place and removed at another. */
function bothProblems(name, clusters, places) {
    const about = {
        code: 'declared-and-removed',
        severity: 'error',
        found: name,
        allowed: 'each thing declared or removed, not both',
        fix: 'Remove one of the two, or give them different clusters.',
    };
    const { declared, removed } = places;
    const here = clusters.join(', ');
    return [
        {
            ...about,
            where: declared,
            message: `${name} is declared here, and removed at ${placeOf(removed)}, for ${here}.`,
        },
        {
            ...about,
            where: removed,
            message: `${name} is removed here, and declared at ${placeOf(declared)}, for ${here}.`,
        },
    ];
}
function placeOf({ file, line }) {
    return `${file}:${line}`;
}
function whatOf({ role, user, account, kind, namespace, name }) {
    if (kind !== undefined && name !== undefined) {
        const metadata = { name, ...(namespace === undefined ? {} : { namespace }) };
        return { kind: 'object', id: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_6__/* .objectId */ .Tu)({ kind, metadata }) };
    }
    if (account !== undefined)
        return { kind: 'account', account };
    const arn = role ?? user;
    if (arn === undefined)
        throw new Error('the schema let an entry of removed without its subject pass');
    return { kind: 'principal', arn };
}
/** Equal for all ways to name the same. */
function keyOf(removal) {
    return removal.kind === 'principal' ? (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(removal.arn) : nameOf(removal);
}
function nameOf(removal) {
    switch (removal.kind) {
        case 'principal':
            return removal.arn;
        case 'account':
            return removal.account;
        case 'object':
            return removal.id;
    }
}
function duplicates(removed) {
    const first = new Map();
    return removed.flatMap((one) => {
        const clashes = one.clusters.flatMap((cluster) => {
            const key = JSON.stringify([cluster, keyOf(one.removal)]);
            const other = first.get(key);
            if (other === undefined)
                first.set(key, one);
            return other === undefined ? [] : [{ cluster, other }];
        });
        const [clash] = clashes;
        if (clash === undefined)
            return [];
        const name = nameOf(one.removal);
        return [
            {
                code: 'duplicate-removed',
                severity: 'error',
                where: one.where,
                message: `${name} is removed already on line ${clash.other.where.line}, for ${clashes.map(({ cluster }) => cluster).join(', ')} too.`,
                found: name,
                allowed: 'each thing once per cluster (roles are compared without their path, and without case)',
                fix: 'Remove one of the two, or give them different clusters.',
            },
        ];
    });
}


/***/ }),

/***/ 19029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ manifestProblems),
  p: () => (/* binding */ resolveAccess)
});

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/access/by-place.js
var by_place = __webpack_require__(84291);
// EXTERNAL MODULE: ./lib/rbac/bindings.js
var rbac_bindings = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/rbac/presets.js
var rbac_presets = __webpack_require__(34280);
// EXTERNAL MODULE: ./lib/access/lonely-groups.js
var lonely_groups = __webpack_require__(73448);
// EXTERNAL MODULE: ./lib/rbac/atom-budget.js
var atom_budget = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
;// CONCATENATED MODULE: ./lib/rbac/name-syntax.js
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** IsDNS1123Label of apimachinery/pkg/util/validation/validation.go. */
const NAMESPACE = {
    accepts: (name) => name.length <= 63 && DNS_LABEL.test(name),
    allowed: 'at most 63 lower-case letters, digits and "-", with a letter or digit at both ends',
};
/** IsDNS1123Subdomain of the same file. */
const SERVICE_ACCOUNT = {
    accepts: (name) => name.length <= 253 && DNS_SUBDOMAIN.test(name),
    allowed: 'at most 253 lower-case letters, digits, "-" and ".", with a letter or digit at both ends',
};
/**
 * The name of an RBAC object is a segment of a URL, and may hold what DNS may not: `system:node`, `Team A`
 * (ValidateRBACName of pkg/apis/rbac/validation/validation.go).
 */
const RBAC_NAME = {
    accepts: (name) => name !== '' && name !== '.' && name !== '..' && !/[/%]/.test(name),
    allowed: 'any text without "/" and "%", except "." and ".."',
};
/** IsLabelKey of apimachinery/pkg/api/validate/content/kube.go. */
const LABEL_KEY = {
    accepts: (key) => {
        const [name = '', prefix, ...more] = key.split('/').reverse();
        return (more.length === 0 &&
            (prefix === undefined || SERVICE_ACCOUNT.accepts(prefix)) &&
            name.length <= 63 &&
            LABEL_NAME.test(name));
    },
    allowed: 'a name of at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends; before it, optionally, a DNS name and "/"',
};
/** Annotation keys are label keys whose case does not matter (ValidateAnnotations of api/validation/objectmeta.go). */
const ANNOTATION_KEY = {
    accepts: (key) => LABEL_KEY.accepts(key.toLowerCase()),
    allowed: LABEL_KEY.allowed,
};
/** IsLabelValue of apimachinery/pkg/api/validate/content/kube.go. */
const LABEL_VALUE = {
    accepts: (value) => value === '' || (value.length <= 63 && LABEL_NAME.test(value)),
    allowed: 'nothing, or at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends',
};

// EXTERNAL MODULE: ./lib/rbac/read/reading.js
var read_reading = __webpack_require__(68433);
;// CONCATENATED MODULE: ./lib/rbac/read/aggregation.js



const PATH = ['aggregationRule'];
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
/**
 * Which ClusterRoles a ClusterRole is made of, checked as ValidateClusterRole and ValidateLabelSelector do
 * (pkg/apis/rbac/validation/validation.go, apimachinery/pkg/apis/meta/v1/validation/validation.go).
 */
function readAggregationRule(reading, value) {
    const known = ['clusterRoleSelectors'];
    const fields = (0,read_reading/* readFields */.qU)(reading, PATH, { value, known });
    const path = [...PATH, 'clusterRoleSelectors'];
    const list = fields?.clusterRoleSelectors;
    if (fields !== undefined && (list === undefined || (Array.isArray(list) && list.length === 0))) {
        (0,read_reading/* reportMissing */.vr)(reading, PATH, {
            key: 'clusterRoleSelectors',
            allowed: 'at least one label selector',
            fix: 'Add a selector, or remove aggregationRule.',
        });
    }
    const selectors = (0,read_reading/* readList */.LD)(reading, path, list);
    return {
        clusterRoleSelectors: selectors.map((item, index) => readSelector(reading, [...path, index], item)),
    };
}
function readSelector(reading, path, value) {
    const fields = (0,read_reading/* readFields */.qU)(reading, path, { value, known: ['matchLabels', 'matchExpressions'] }) ?? {};
    const labels = [...path, 'matchLabels'];
    const expressions = [...path, 'matchExpressions'];
    const matchLabels = (0,read_reading/* readTextMap */.Ko)(reading, labels, fields.matchLabels);
    for (const [key, text] of Object.entries(matchLabels ?? {})) {
        check(reading, [...labels, key], { text: key, syntax: LABEL_KEY, what: 'the key of a label' });
        check(reading, [...labels, key], { text, syntax: LABEL_VALUE, what: 'the value of a label' });
    }
    const matchExpressions = (0,read_reading/* readList */.LD)(reading, expressions, fields.matchExpressions).flatMap((item, index) => readRequirement(reading, [...expressions, index], item));
    return {
        ...(matchLabels === undefined ? {} : { matchLabels }),
        ...(fields.matchExpressions === undefined ? {} : { matchExpressions }),
    };
}
function readRequirement(reading, path, value) {
    const fields = (0,read_reading/* readFields */.qU)(reading, path, { value, known: ['key', 'operator', 'values'] });
    if (fields === undefined)
        return [];
    const key = (0,read_reading/* readText */.yR)(reading, [...path, 'key'], fields.key);
    const values = (0,read_reading/* readTexts */.Z7)(reading, [...path, 'values'], fields.values);
    if (fields.key === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, path, { key: 'key', allowed: LABEL_KEY.allowed, fix: 'Add the key of the label.' });
    }
    else if (key !== undefined) {
        check(reading, [...path, 'key'], { text: key, syntax: LABEL_KEY, what: 'the key of a label' });
    }
    for (const [index, text] of (values ?? []).entries()) {
        check(reading, [...path, 'values', index], { text, syntax: LABEL_VALUE, what: 'the value of a label' });
    }
    const operator = readOperator(reading, path, fields.operator);
    const known = Array.isArray(fields.values) || fields.values === undefined;
    if (known)
        checkValues(reading, path, { operator, count: values?.length ?? 0 });
    return [{ key: key ?? '', operator, ...(values === undefined ? {} : { values }) }];
}
function readOperator(reading, path, value) {
    const at = [...path, 'operator'];
    const operator = (0,read_reading/* readText */.yR)(reading, at, value);
    if (value === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'operator',
            allowed: OPERATORS.join(', '),
            fix: `Write one of ${OPERATORS.join(', ')}.`,
        });
    }
    else if (operator !== undefined && !OPERATORS.includes(operator)) {
        (0,read_reading/* report */.z8)(reading, at, {
            code: 'invalid-selector',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, at)} is ${(0,read_reading/* quoted */.TL)(operator)}.`,
            found: operator,
            allowed: OPERATORS.join(', '),
            fix: `Write ${(0,nearest/* nearest */.pA)(operator, OPERATORS) ?? OPERATORS.join(' or ')}.`,
        });
    }
    return operator ?? '';
}
function checkValues(reading, path, { operator, count }) {
    if ((operator === 'In' || operator === 'NotIn') && count === 0) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'values',
            allowed: `at least one value for ${operator}`,
            fix: 'Add the values, or select by the key alone with Exists or DoesNotExist.',
        });
    }
    if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) {
        (0,read_reading/* report */.z8)(reading, [...path, 'values'], {
            code: 'invalid-selector',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} has values, which ${operator} does not take.`,
            allowed: 'values for In and NotIn only',
            fix: `Remove the values, or write ${operator === 'Exists' ? 'In' : 'NotIn'}.`,
        });
    }
}
function check(reading, path, { text, syntax, what }) {
    if (syntax.accepts(text))
        return;
    (0,read_reading/* report */.z8)(reading, path, {
        code: 'invalid-selector',
        message: `${(0,read_reading/* quoted */.TL)(text)} cannot be ${what}.`,
        found: text,
        allowed: syntax.allowed,
        fix: 'Copy it from the labels of the ClusterRoles.',
    });
}

;// CONCATENATED MODULE: ./lib/rbac/read/metadata.js


const metadata_PATH = ['metadata'];
/** What the API server fills in. `kubectl get -o yaml` prints it, and in a manifest it means nothing. */
const FILLED_IN = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'selfLink',
    'managedFields',
];
/** What an object may have and a manifest here may not: it would be sent once and never compared again. */
const NOT_MANAGED = ['generateName', 'finalizers', 'ownerReferences'];
const KNOWN = ['name', 'namespace', 'labels', 'annotations', ...FILLED_IN, ...NOT_MANAGED];
/** ValidateAnnotationsSize of apimachinery/pkg/api/validation/objectmeta.go: bytes of all keys and values. */
const ANNOTATIONS_LIMIT = 256 * 1024;
/** Name, namespace, labels and annotations; a part with a problem is read as if it were right, or left out. */
function readMetadata(reading, { value, kind }) {
    const fields = (0,read_reading/* readFields */.qU)(reading, metadata_PATH, { value, known: KNOWN }) ?? {};
    for (const key of NOT_MANAGED)
        reportNotManaged(reading, fields, key);
    const namespace = readNamespace(reading, fields, kind);
    const labels = readLabels(reading, fields);
    const annotations = readAnnotations(reading, fields);
    return {
        name: readName(reading, fields),
        ...(namespace === undefined ? {} : { namespace }),
        ...(labels === undefined ? {} : { labels }),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function reportNotManaged(reading, fields, key) {
    const value = fields[key];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        return;
    (0,read_reading/* report */.z8)(reading, [...metadata_PATH, key], {
        code: 'metadata-not-managed',
        message: `${(0,read_reading/* nameOf */.Vb)(reading, [...metadata_PATH, key])} cannot be declared.`,
        allowed: 'name, namespace, labels, annotations',
        fix: key === 'generateName' ? 'Write a name: a plan must know which object it is for.' : 'Remove the key.',
    });
}
function readName(reading, fields) {
    const path = [...metadata_PATH, 'name'];
    const name = (0,read_reading/* readText */.yR)(reading, path, fields.name);
    if (fields.name === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, metadata_PATH, { key: 'name', allowed: RBAC_NAME.allowed, fix: 'Add a name.' });
    }
    else if (name !== undefined && !RBAC_NAME.accepts(name)) {
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'invalid-object-name',
            message: `${(0,read_reading/* quoted */.TL)(name)} cannot be the name of an RBAC object.`,
            found: name,
            allowed: RBAC_NAME.allowed,
            fix: 'Use another name.',
        });
    }
    else if (name !== undefined && hasTemplate(name)) {
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'invalid-object-name',
            message: `${(0,read_reading/* quoted */.TL)(name)} has a template in it, which nothing fills in.`,
            found: name,
            allowed: 'the name that the object has in the cluster',
            fix: 'Render the template first, for example with helm template NAME CHART > rbac.yaml.',
        });
    }
    return name ?? '';
}
/**
 * The API server takes braces in a name; an action of Helm nobody means.
 *
 * Source: https://helm.sh/docs/chart_template_guide/builtin_objects
 */
function hasTemplate(name) {
    return /\{\{-? *(?:\.|include\b|template\b)[^}]*\}\}/.test(name);
}
/**
 * The API server gives an object of the whole cluster no namespace, whatever it names.
 *
 * Source: EnsureObjectNamespaceMatchesRequestNamespace in apiserver/pkg/registry/rest/meta.go
 */
function readNamespace(reading, fields, kind) {
    const path = [...metadata_PATH, 'namespace'];
    const written = (0,read_reading/* readText */.yR)(reading, path, fields.namespace);
    const namespaced = kind === 'Role' || kind === 'RoleBinding';
    const isMissing = namespaced && (fields.namespace === undefined || written === '');
    if (isMissing && reading.namespace === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, metadata_PATH, {
            key: 'namespace',
            allowed: NAMESPACE.allowed,
            fix: `Add the namespace of this ${kind}; or write namespace at the entry of rbac.manifests, for manifests that are applied with kubectl apply -n. For the whole cluster, use a Cluster${kind}.`,
        });
    }
    const namespace = isMissing ? reading.namespace : written;
    // To the API server an empty namespace is none.
    if (!namespace)
        return undefined;
    if (!namespaced) {
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'namespace-not-allowed',
            // Of a role nothing depends on it: a binding says where its rules count.
            severity: kind === 'ClusterRoleBinding' ? 'warning' : 'notice',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} is ${(0,read_reading/* quoted */.TL)(namespace)}, which the API server ignores: a ${kind} is for the whole cluster.`,
            found: namespace,
            allowed: 'no namespace',
            fix: `Remove the key, or use a ${kind.replace('Cluster', '')} to grant in this namespace only.`,
        });
        return undefined;
    }
    if (!NAMESPACE.accepts(namespace)) {
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'invalid-namespace',
            message: `${(0,read_reading/* quoted */.TL)(namespace)} cannot be the name of a namespace.`,
            found: namespace,
            allowed: NAMESPACE.allowed,
            fix: 'Write the name of a namespace of the cluster.',
        });
    }
    return namespace;
}
function readLabels(reading, fields) {
    const path = [...metadata_PATH, 'labels'];
    const labels = (0,read_reading/* readTextMap */.Ko)(reading, path, fields.labels);
    for (const [key, value] of Object.entries(labels ?? {})) {
        const fault = LABEL_KEY.accepts(key)
            ? { what: 'value', text: value, syntax: LABEL_VALUE }
            : { what: 'key', text: key, syntax: LABEL_KEY };
        if (fault.syntax.accepts(fault.text))
            continue;
        (0,read_reading/* report */.z8)(reading, [...path, key], {
            code: 'invalid-label',
            message: `${(0,read_reading/* quoted */.TL)(fault.text)} cannot be the ${fault.what} of a label.`,
            found: fault.text,
            allowed: fault.syntax.allowed,
            fix: `Use another ${fault.what}, or remove the label.`,
        });
    }
    return labels;
}
function readAnnotations(reading, fields) {
    const path = [...metadata_PATH, 'annotations'];
    const annotations = (0,read_reading/* readTextMap */.Ko)(reading, path, fields.annotations);
    for (const key of Object.keys(annotations ?? {})) {
        if (ANNOTATION_KEY.accepts(key))
            continue;
        (0,read_reading/* report */.z8)(reading, [...path, key], {
            code: 'invalid-annotation',
            message: `${(0,read_reading/* quoted */.TL)(key)} cannot be the key of an annotation.`,
            found: key,
            allowed: ANNOTATION_KEY.allowed,
            fix: 'Use another key, or remove the annotation.',
        });
    }
    const size = new TextEncoder().encode(Object.entries(annotations ?? {})
        .flat()
        .join('')).length;
    if (size > ANNOTATIONS_LIMIT) {
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'invalid-annotation',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} take ${size} bytes.`,
            found: `${size} bytes`,
            allowed: `at most ${ANNOTATIONS_LIMIT} bytes for all keys and values together`,
            fix: 'Shorten them, or remove some.',
        });
    }
    return annotations;
}

;// CONCATENATED MODULE: ./lib/rbac/read/role-ref.js




const role_ref_PATH = ['roleRef'];
const role_ref_KNOWN = ['apiGroup', 'kind', 'name'];
/**
 * What a binding refers to, checked as ValidateRoleBinding and ValidateClusterRoleBinding do
 * (pkg/apis/rbac/validation/validation.go). An absent group is the group of RBAC.
 */
function readRoleRef(reading, { value, kind: binding }) {
    const kinds = binding === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
    const nothing = { apiGroup: rbac_object/* RBAC_GROUP */.$j, kind: 'ClusterRole', name: '' };
    if (value === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, [], {
            key: 'roleRef',
            allowed: `the ${kinds.join(' or ')} that is granted`,
            fix: `Add roleRef: { apiGroup: ${rbac_object/* RBAC_GROUP */.$j}, kind: ClusterRole, name: view }, with the role you mean.`,
        });
        return nothing;
    }
    const fields = (0,read_reading/* readFields */.qU)(reading, role_ref_PATH, { value, known: role_ref_KNOWN });
    if (fields === undefined)
        return nothing;
    const apiGroup = (0,read_reading/* readText */.yR)(reading, [...role_ref_PATH, 'apiGroup'], fields.apiGroup) || rbac_object/* RBAC_GROUP */.$j;
    if (apiGroup !== rbac_object/* RBAC_GROUP */.$j) {
        (0,read_reading/* report */.z8)(reading, [...role_ref_PATH, 'apiGroup'], {
            code: 'invalid-role-ref',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, [...role_ref_PATH, 'apiGroup'])} is ${(0,read_reading/* quoted */.TL)(apiGroup)}.`,
            found: apiGroup,
            allowed: rbac_object/* RBAC_GROUP */.$j,
            fix: `Write ${rbac_object/* RBAC_GROUP */.$j}, or remove the key. It is the API group of roles, without a version.`,
        });
    }
    const kind = (0,read_reading/* readText */.yR)(reading, [...role_ref_PATH, 'kind'], fields.kind);
    if (fields.kind === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, role_ref_PATH, {
            key: 'kind',
            allowed: kinds.join(', '),
            fix: `Write kind: ${kinds.join(' or kind: ')}.`,
        });
    }
    else if (kind !== undefined && !kinds.includes(kind)) {
        (0,read_reading/* report */.z8)(reading, [...role_ref_PATH, 'kind'], {
            code: 'invalid-role-ref',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, [...role_ref_PATH, 'kind'])} is ${(0,read_reading/* quoted */.TL)(kind)}.`,
            found: kind,
            allowed: kinds.join(', '),
            fix: kind === 'Role'
                ? 'A Role grants in its namespace only: use a RoleBinding there, or a ClusterRole here.'
                : `Write ${(0,nearest/* nearest */.pA)(kind, kinds) ?? kinds.join(' or ')}.`,
        });
    }
    return { apiGroup, kind: kind === 'Role' ? 'Role' : 'ClusterRole', name: role_ref_readName(reading, fields.name) };
}
function role_ref_readName(reading, value) {
    const name = (0,read_reading/* readText */.yR)(reading, [...role_ref_PATH, 'name'], value);
    if (value === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, role_ref_PATH, {
            key: 'name',
            allowed: RBAC_NAME.allowed,
            fix: 'Add the name of the role that is granted.',
        });
    }
    else if (name !== undefined && !RBAC_NAME.accepts(name)) {
        (0,read_reading/* report */.z8)(reading, [...role_ref_PATH, 'name'], {
            code: 'invalid-role-ref',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, [...role_ref_PATH, 'name'])} is ${(0,read_reading/* quoted */.TL)(name)}, which cannot be the name of a role.`,
            found: name,
            allowed: RBAC_NAME.allowed,
            fix: 'Add the name of the role that is granted.',
        });
    }
    return name ?? '';
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/rbac/catalog/named-requests.js

/**
 * What `resourceNames` makes of verbs that are about many objects: sentences, or nothing. A subresource is always that of
 * one object, whose name its path has.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go (a list and a watch have the name that a
 * field selector asks for), and `PatchResource` in apiserver/pkg/endpoints/handlers/patch.go (an apply that creates is
 * asked about with the name)
 */
function namesOfMany({ verbs, resources = [], resourceNames = [] }) {
    if (resourceNames.length === 0 || resources.every((resource) => resource.includes('/')))
        return undefined;
    const has = (...of) => of.filter((verb) => verbs.includes(verb));
    const ofMany = has('list', 'watch');
    const sentences = [
        ofMany.length === 0
            ? ''
            : `${(0,list/* listed */.K)(ofMany)} ${ofMany.length === 1 ? 'is' : 'are'} permitted only with the field selector metadata.name=NAME, not for all objects`,
        has('create').length === 0
            ? ''
            : 'create is permitted only as a server-side apply, because other requests to create have no name',
        has('deletecollection').length === 0
            ? ''
            : 'deletecollection permits nothing, because such a request has no name',
    ].filter((sentence) => sentence !== '');
    return sentences.length === 0 ? undefined : sentences.join('; ');
}

// EXTERNAL MODULE: ./lib/rbac/catalog/rule-faults.js
var rule_faults = __webpack_require__(65920);
;// CONCATENATED MODULE: ./lib/rbac/read/rules.js





const rules_KNOWN = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'];
/** The rules of a Role or ClusterRole, checked as ValidatePolicyRule does (pkg/apis/rbac/validation/validation.go). */
function readRules(reading, { value, kind }) {
    const rules = (0,read_reading/* readList */.LD)(reading, ['rules'], value).flatMap((item, index) => {
        const path = ['rules', index];
        const before = reading.problems.length;
        const fields = (0,read_reading/* readFields */.qU)(reading, path, { value: item, known: rules_KNOWN });
        if (fields === undefined)
            return [];
        const lists = rules_KNOWN.flatMap((key) => {
            const texts = (0,read_reading/* readTexts */.Z7)(reading, [...path, key], fields[key]);
            return texts === undefined ? [] : [[key, texts]];
        });
        const rule = { verbs: [], ...Object.fromEntries(lists) };
        // A list of the wrong type is reported already; it must not be called missing as well.
        const missing = (key) => !rule[key]?.length && (fields[key] === undefined || Array.isArray(fields[key]));
        checkRule(reading, path, { rule, kind, missing });
        checkCount(reading, path, { count: (0,atom_budget/* atomCount */.BF)(rule), most: atom_budget/* MOST_OF_RULE */.VM });
        // What could not be read stands as empty text here, which is the name of a group.
        if (reading.problems.length === before)
            checkWords(reading, path, rule);
        return [rule];
    });
    checkCount(reading, ['rules'], { count: (0,atom_budget/* atomCountOf */.IY)(rules), most: atom_budget/* MOST_OF_ROLE */.vk });
    return rules;
}
/** What a plan cannot list, no reviewer can read. */
function checkCount(reading, path, { count, most }) {
    if (count <= most)
        return;
    (0,read_reading/* report */.z8)(reading, path, {
        code: 'rule-too-large',
        message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} has ${count} combinations of verb, API group, resource and name.`,
        found: `${count} combinations`,
        allowed: `at most ${most}`,
        fix: 'Use "*" where all are meant, leave resourceNames out, or split it into several roles.',
    });
}
/** What the API server stores and RBAC never finds: names are compared as they are. */
function checkWords(reading, path, rule) {
    for (const { key, index, found, says, meant } of (0,rule_faults/* ruleFaults */.i)(rule)) {
        (0,read_reading/* report */.z8)(reading, [...path, key, index], {
            code: 'rule-matches-nothing',
            severity: 'warning',
            message: `${reading.name} grants nothing here: ${says}.`,
            found,
            allowed: 'names as the API has them: RBAC compares them literally, with case',
            fix: `Write ${meant}.`,
        });
    }
    const names = namesOfMany(rule);
    if (names === undefined)
        return;
    (0,read_reading/* report */.z8)(reading, [...path, 'resourceNames'], {
        code: 'rule-names-of-many',
        severity: 'notice',
        message: `With resourceNames, in ${(0,read_reading/* nameOf */.Vb)(reading, path)}: ${names}.`,
        found: (0,list/* listed */.K)(rule.resourceNames ?? []),
        allowed: 'resourceNames with verbs for one object: get, update, patch, delete',
        fix: 'Nothing, if that is meant. Otherwise write a rule without resourceNames for these verbs.',
    });
}
function checkRule(reading, path, { rule, kind, missing }) {
    if (missing('verbs')) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'verbs',
            allowed: 'at least one verb: get, list, watch, create, update, patch, delete, deletecollection, …, or "*"',
            fix: 'Add the verbs, for example verbs: [get, list, watch].',
        });
    }
    if (rule.nonResourceURLs?.length) {
        checkUrls(reading, path, { rule, kind });
        return;
    }
    if (missing('apiGroups')) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'apiGroups',
            allowed: 'at least one API group; "" is the core group of pods, secrets and services',
            fix: 'Add the API group of the resources, for example apiGroups: [""] or apiGroups: [apps].',
        });
    }
    if (missing('resources')) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'resources',
            allowed: 'at least one resource in the plural, such as pods or pods/log, or "*"',
            fix: 'Add the resources, for example resources: [pods].',
        });
    }
}
function checkUrls(reading, path, { rule, kind }) {
    const at = [...path, 'nonResourceURLs'];
    if (kind === 'Role') {
        (0,read_reading/* report */.z8)(reading, at, {
            code: 'urls-in-role',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} grants URLs, which are not in any namespace.`,
            allowed: 'nonResourceURLs in a ClusterRole only',
            fix: 'Move the rule to a ClusterRole, and bind it with a ClusterRoleBinding.',
        });
    }
    if (rule.apiGroups?.length || rule.resources?.length || rule.resourceNames?.length) {
        (0,read_reading/* report */.z8)(reading, at, {
            code: 'rule-mixes-urls',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, path)} has both resources and URLs.`,
            allowed: 'apiGroups, resources and resourceNames; or nonResourceURLs',
            fix: 'Split it into two rules.',
        });
    }
}

// EXTERNAL MODULE: ./lib/rbac/template-subject.js
var template_subject = __webpack_require__(84917);
;// CONCATENATED MODULE: ./lib/rbac/read/subjects.js





const subjects_KNOWN = ['kind', 'apiGroup', 'name', 'namespace'];
const KINDS = ['User', 'Group', 'ServiceAccount'];
/** Who gets the role, checked as ValidateRoleBindingSubject does (pkg/apis/rbac/validation/validation.go). */
function readSubjects(reading, { value, kind: binding }) {
    return (0,read_reading/* readList */.LD)(reading, ['subjects'], value).flatMap((item, index) => {
        const path = ['subjects', index];
        const fields = (0,read_reading/* readFields */.qU)(reading, path, { value: item, known: subjects_KNOWN });
        if (fields === undefined)
            return [];
        const kind = readKind(reading, path, fields);
        const name = subjects_readName(reading, path, { fields, kind });
        const apiGroup = (0,read_reading/* readText */.yR)(reading, [...path, 'apiGroup'], fields.apiGroup);
        const namespace = (0,read_reading/* readText */.yR)(reading, [...path, 'namespace'], fields.namespace);
        if (kind === undefined)
            return [];
        checkGroup(reading, path, { kind, apiGroup });
        if ((0,template_subject/* isTemplateSubject */.b)({ kind, name })) {
            const words = (0,template_subject/* templateSubjectWords */.E)(reading.name, { kind, name });
            (0,read_reading/* report */.z8)(reading, [...path, 'name'], {
                code: 'template-subject',
                severity: 'warning',
                found: name,
                ...words,
            });
        }
        if (kind === 'ServiceAccount' && binding === 'ClusterRoleBinding' && !namespace) {
            (0,read_reading/* reportMissing */.vr)(reading, path, {
                key: 'namespace',
                allowed: 'the namespace of the ServiceAccount',
                fix: 'Add the namespace: a ClusterRoleBinding has none of its own.',
            });
        }
        return [{ kind, name, ...(apiGroup ? { apiGroup } : {}), ...(namespace ? { namespace } : {}) }];
    });
}
function readKind(reading, path, fields) {
    const at = [...path, 'kind'];
    const kind = (0,read_reading/* readText */.yR)(reading, at, fields.kind);
    const known = KINDS.find((candidate) => candidate === kind);
    if (fields.kind === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'kind',
            allowed: KINDS.join(', '),
            fix: 'Write kind: Group for a group of aws-auth, or kind: User for a username.',
        });
    }
    else if (kind !== undefined && known === undefined) {
        (0,read_reading/* report */.z8)(reading, at, {
            code: 'invalid-subject',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, at)} is ${(0,read_reading/* quoted */.TL)(kind)}.`,
            found: kind,
            allowed: KINDS.join(', '),
            fix: `Write ${(0,nearest/* nearest */.pA)(kind, KINDS) ?? KINDS.join(' or ')}.`,
        });
    }
    return known;
}
function subjects_readName(reading, path, { fields, kind }) {
    const at = [...path, 'name'];
    const name = (0,read_reading/* readText */.yR)(reading, at, fields.name);
    if (fields.name === undefined || name === '') {
        (0,read_reading/* reportMissing */.vr)(reading, path, {
            key: 'name',
            allowed: 'a username, a group or a ServiceAccount',
            fix: 'Add who gets the role.',
        });
    }
    else if (name !== undefined && kind === 'ServiceAccount' && !SERVICE_ACCOUNT.accepts(name)) {
        (0,read_reading/* report */.z8)(reading, at, {
            code: 'invalid-subject',
            message: `${(0,read_reading/* quoted */.TL)(name)} cannot be the name of a ServiceAccount.`,
            found: name,
            allowed: SERVICE_ACCOUNT.allowed,
            fix: name.includes(':')
                ? 'Write the name and the namespace of the ServiceAccount as two keys.'
                : 'Write the name of the ServiceAccount.',
        });
    }
    return name ?? '';
}
function checkGroup(reading, path, { kind, apiGroup }) {
    const allowed = kind === 'ServiceAccount' ? '' : rbac_object/* RBAC_GROUP */.$j;
    if (!apiGroup || apiGroup === allowed)
        return;
    (0,read_reading/* report */.z8)(reading, [...path, 'apiGroup'], {
        code: 'invalid-subject',
        message: `${(0,read_reading/* nameOf */.Vb)(reading, [...path, 'apiGroup'])} is ${(0,read_reading/* quoted */.TL)(apiGroup)}, but a ${kind} is not in that API group.`,
        found: apiGroup,
        allowed: allowed === '' ? 'no apiGroup, or ""' : allowed,
        fix: 'Remove the key: the right API group is the default.',
    });
}

;// CONCATENATED MODULE: ./lib/rbac/read/object.js











const API_VERSION = `${rbac_object/* RBAC_GROUP */.$j}/v1`;
const KEYS = {
    Role: ['rules'],
    ClusterRole: ['rules', 'aggregationRule'],
    RoleBinding: ['subjects', 'roleRef'],
    ClusterRoleBinding: ['subjects', 'roleRef'],
};
/** The kinds of RBAC. */
const RBAC_KINDS = Object.keys(KEYS);
/**
 * Reads one object of a manifest from JSON data of any shape and finds, all at once, everything that the API
 * server would refuse, keys that it does not know, and objects that are never touched. `List` is not unpacked.
 * What only the API server fills in (`uid`, `managedFields`, …) is left out of the object. A Role or RoleBinding that names
 * no namespace is of `namespace`. Never throws.
 */
function readRbacObject(value, placeOf, { namespace } = {}) {
    const reading = { name: nameFor(value), placeOf, problems: [], namespace };
    const object = readObject(reading, value);
    const { problems } = reading;
    return object === undefined || (0,problem/* hasErrors */.Cs)(problems)
        ? { problems }
        : { object: (0,defaults/* withDefaults */.r)(object), problems };
}
function readObject(reading, value) {
    const { kind: found } = typeof value === 'object' && value !== null ? value : {};
    const kind = RBAC_KINDS.find((candidate) => candidate === found);
    if (kind === undefined) {
        reportKind(reading, found);
        return undefined;
    }
    const fields = (0,read_reading/* readFields */.qU)(reading, [], { value, known: ['apiVersion', 'kind', 'metadata', ...KEYS[kind]] });
    if (fields === undefined)
        return undefined;
    checkVersion(reading, fields);
    const object = readContent(reading, fields, kind);
    return isNeverTouched(reading, object) ? undefined : object;
}
function reportKind(reading, kind) {
    const meant = typeof kind === 'string' ? (0,nearest/* nearest */.pA)(kind, RBAC_KINDS) : undefined;
    (0,read_reading/* report */.z8)(reading, typeof kind === 'string' ? ['kind'] : [], {
        code: 'manifest-kind',
        message: typeof kind === 'string' ? `The kind is ${(0,read_reading/* quoted */.TL)(kind)}.` : 'This is not an object with a kind.',
        ...(typeof kind === 'string' ? { found: kind } : {}),
        allowed: RBAC_KINDS.join(', '),
        fix: meant === undefined
            ? 'Write the kind that is meant, or move it to a file that "manifests" does not match.'
            : `Write ${meant}.`,
    });
}
function checkVersion(reading, fields) {
    const version = (0,read_reading/* readText */.yR)(reading, ['apiVersion'], fields.apiVersion);
    if (fields.apiVersion === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, [], {
            key: 'apiVersion',
            allowed: API_VERSION,
            fix: `Add apiVersion: ${API_VERSION}.`,
        });
    }
    else if (version !== undefined && version !== API_VERSION) {
        (0,read_reading/* report */.z8)(reading, ['apiVersion'], {
            code: 'manifest-api-version',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, ['apiVersion'])} is ${(0,read_reading/* quoted */.TL)(version)}.`,
            found: version,
            allowed: API_VERSION,
            fix: BEFORE_V1.test(version)
                ? `Write ${API_VERSION}: its fields are the same, and Kubernetes has had no other since 1.22.`
                : `Write ${API_VERSION}.`,
        });
    }
}
/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/#rbac-resources-v122 */
const BEFORE_V1 = /^rbac\.authorization\.k8s\.io\/v1(?:alpha|beta)1$/;
function readContent(reading, fields, kind) {
    if (fields.metadata === undefined) {
        (0,read_reading/* reportMissing */.vr)(reading, [], {
            key: 'metadata',
            allowed: 'a mapping with a name',
            fix: 'Add metadata with a name.',
        });
    }
    const base = {
        apiVersion: API_VERSION,
        metadata: fields.metadata === undefined ? { name: '' } : readMetadata(reading, { value: fields.metadata, kind }),
    };
    switch (kind) {
        case 'Role':
            return { ...base, kind, rules: readRules(reading, { value: fields.rules, kind }) };
        case 'ClusterRole': {
            const rules = readRules(reading, { value: fields.rules, kind });
            if (fields.aggregationRule === undefined)
                return { ...base, kind, rules };
            if (rules.length > 0)
                reportAggregatedRules(reading);
            return { ...base, kind, aggregationRule: readAggregationRule(reading, fields.aggregationRule) };
        }
        case 'RoleBinding':
        case 'ClusterRoleBinding':
            return {
                ...base,
                kind,
                subjects: readSubjects(reading, { value: fields.subjects, kind }),
                roleRef: readRoleRef(reading, { value: fields.roleRef, kind }),
            };
    }
}
function reportAggregatedRules(reading) {
    (0,read_reading/* report */.z8)(reading, ['rules'], {
        code: 'aggregated-rules',
        severity: 'warning',
        message: `${(0,read_reading/* nameOf */.Vb)(reading, ['rules'])} have no effect: the role has an aggregationRule.`,
        allowed: 'rules or aggregationRule',
        fix: 'Remove the rules, or move them to a ClusterRole with a label that the aggregationRule selects.',
    });
}
/** Published sets have such objects beside others: what is not declared stays as it is in the cluster. */
function isNeverTouched(reading, object) {
    const reason = (0,never_touch/* neverTouch */.M)(object);
    if (reason === undefined)
        return false;
    // What is odd in an object that is left out has no effect on anything.
    const faults = reading.problems.filter(({ severity }) => severity === 'error');
    reading.problems.splice(0, reading.problems.length, ...faults);
    (0,read_reading/* report */.z8)(reading, reason.path, {
        code: 'never-touch',
        severity: 'warning',
        message: `${reading.name} is left out, because it is never changed: ${reason.text}.`,
        allowed: 'objects of your own',
        fix: 'Apply it with the tool that installs the rest of it. For a role of your own, use a name of your own, without these labels and annotations.',
    });
    return true;
}
/** `Role/shop/deployer`, as far as it can be told before anything is checked. */
function nameFor(value) {
    const { kind, metadata } = (value ?? {});
    const { name, namespace } = (metadata ?? {});
    const parts = [kind, namespace, name].filter((part) => typeof part === 'string' && part !== '');
    return parts.length === 0 ? 'the object' : parts.join('/');
}

// EXTERNAL MODULE: ./lib/access/form/document.js + 2 modules
var form_document = __webpack_require__(80101);
;// CONCATENATED MODULE: ./lib/access/manifest/kustomization.js
/**
 * What of a kustomization makes other RBAC objects of those in the files: the keys that do. Only naming files in
 * `resources`, or making ConfigMaps and Secrets, does not.
 *
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
function changesOf(kustomization) {
    return CHANGING.filter((key) => isFilled(kustomization[key]));
}
const CHANGING = [
    'namespace',
    'namePrefix',
    'nameSuffix',
    'commonLabels',
    'labels',
    'commonAnnotations',
    'patches',
    'patchesStrategicMerge',
    'patchesJson6902',
    'replacements',
    'vars',
    'components',
    'transformers',
    'generators',
    'helmCharts',
];
function isFilled(value) {
    return (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
}

;// CONCATENATED MODULE: ./lib/access/manifest/api-group.js
/**
 * The API group of an object as far as it can be told: `rbac.authorization.k8s.io` also where the version is missing, `''`
 * for `v1`; `undefined` without an apiVersion.
 */
function groupOf({ apiVersion }) {
    if (typeof apiVersion !== 'string')
        return undefined;
    const slash = apiVersion.indexOf('/');
    if (slash >= 0)
        return apiVersion.slice(0, slash);
    return /^v[0-9]/.test(apiVersion) ? '' : apiVersion;
}

;// CONCATENATED MODULE: ./lib/access/manifest/left-out-as.js





/**
 * What an object of a manifest is counted as where it is none of RBAC: by its kind, or by what its file is for. `undefined`
 * for objects of RBAC, for what was probably meant as one (`Rolebinding`, `rbac/v1`), and for what cannot be told: all
 * these are read, and what is wrong in them is an error.
 */
function leftOutAs(value, file) {
    if (isJsonPatch(value))
        return 'patch';
    if (!(0,read_reading/* isMapping */.pi)(value))
        return undefined;
    if (isKustomization(value, file))
        return 'Kustomization';
    const { kind } = value;
    if (kind === undefined || kind === null)
        return OF_HELM.test(baseOf(file)) ? baseOf(file) : undefined;
    if (typeof kind !== 'string' || kind === '')
        return undefined;
    if ('$patch' in value)
        return `patch of ${kind}`;
    const group = groupOf(value);
    if (isOfOthers(group))
        return left_out_as_KINDS.includes(kind) ? `${kind} of ${group}` : kind;
    return meansRbac(value, { kind, group }) ? undefined : kind;
}
/** A file of kustomize, which changes what the files that it names declare; Flux has a kind of the same name. */
function isKustomization(value, file) {
    if (!(0,read_reading/* isMapping */.pi)(value))
        return false;
    const group = groupOf(value);
    if (group === KUSTOMIZE_GROUP)
        return true;
    return group === undefined && value['kind'] === undefined && OF_KUSTOMIZE.has(baseOf(file));
}
const left_out_as_KINDS = RBAC_KINDS;
const KUSTOMIZE_GROUP = 'kustomize.config.k8s.io';
/** RecognizedKustomizationFileNames of sigs.k8s.io/kustomize/api/konfig/general.go; kind and apiVersion may be left out. */
const OF_KUSTOMIZE = new Set([
    'kustomization.yaml',
    'kustomization.yml',
    'Kustomization',
]);
/** https://helm.sh/docs/topics/charts/: neither has a kind. Values of an environment are `values-prod.yaml` by custom. */
const OF_HELM = /^(?:Chart|values(?:[._-].*)?)\.ya?ml$/;
/** A file of operations on another object: https://datatracker.ietf.org/doc/html/rfc6902 */
function isJsonPatch(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => (0,read_reading/* isMapping */.pi)(item) && typeof item['op'] === 'string' && typeof item['path'] === 'string'));
}
/** A group of somebody's own domain: `iam.services.k8s.aws` has a kind Role too. */
function isOfOthers(group) {
    return group?.includes('.') === true && !/(?:^|\.)k8s\.io$/.test(group) && !isNearRbacGroup(group);
}
function meansRbac(value, { kind, group }) {
    if (group !== undefined && isNearRbacGroup(group))
        return true;
    if (left_out_as_KINDS.some((known) => (0,nearest/* editDistance */.YC)(kind.toLowerCase(), known.toLowerCase()) <= slipsIn(known)))
        return true;
    return ONLY_IN_RBAC.some((key) => key in value);
}
/** Node is two letters away from Role; what is farther from the long names was hardly a slip. */
function slipsIn(kind) {
    return kind.length < 8 ? 1 : 3;
}
/** Keys that no kind has beside those of RBAC, at the top of an object. */
const ONLY_IN_RBAC = ['roleRef', 'aggregationRule', 'subjects'];
/** `rbac`, `rbac.k8s.io`, `rbac.authorization.k8s`, and what is a few letters away from the whole. */
function isNearRbacGroup(group) {
    if (group === '')
        return false;
    return (rbac_object/* RBAC_GROUP */.$j.startsWith(group) ||
        /^rbac\b.*k8s\.io$/.test(group) ||
        (0,nearest/* editDistance */.YC)(group, rbac_object/* RBAC_GROUP */.$j) <= SLIPS_IN_GROUP);
}
const SLIPS_IN_GROUP = 4;
function baseOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/access/manifest/objects-in.js


/**
 * The objects of a document: `List`, `RoleList` and the like have theirs in `items`, where an item of a list of one kind
 * may leave its kind and apiVersion out.
 *
 * Source: decodeToList in apimachinery/pkg/apis/meta/v1/unstructured/unstructured.go
 */
function objectsIn(value) {
    if (!(0,read_reading/* isMapping */.pi)(value))
        return [{ path: [], value }];
    const { kind, apiVersion, items } = value;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [{ path: [], value }];
    // A custom resource may be called a list of something else than objects.
    if ((groupOf(value) ?? '').includes('.') && !items.every(read_reading/* isMapping */.pi))
        return [{ path: [], value }];
    const itemKind = kind.slice(0, -'List'.length);
    return items.flatMap((item, index) => {
        const bare = (0,read_reading/* isMapping */.pi)(item) && item['kind'] === undefined && item['apiVersion'] === undefined;
        const whole = bare && itemKind !== '' ? { ...item, kind: itemKind, apiVersion } : item;
        return objectsIn(whole).map(({ path, value: inner }) => ({
            path: ['items', index, ...path],
            value: inner,
        }));
    });
}

;// CONCATENATED MODULE: ./lib/access/manifest/template.js
/** What is no YAML because it is a template of Helm or of Go is told as that: no line of it can be corrected. */
function templateProblem(problem, text) {
    if (!NO_YAML.has(problem.code) || !ACTION.test(text))
        return problem;
    return {
        ...problem,
        allowed: 'manifests as they are applied, without {{ … }}',
        fix: 'Render the template first, for example with helm template NAME CHART > rbac.yaml, and name the result in rbac.manifests.',
    };
}
const NO_YAML = new Set(['yaml-syntax', 'yaml-template', 'yaml-key']);
/** `{{ .Values.x }}`, `{{- if … }}`, `{{ include "name" . }}`: https://pkg.go.dev/text/template#hdr-Actions */
const ACTION = /\{\{-? ?(?:[.$]|(?:if|else|end|range|with|include|template|define|block|toYaml|tpl|printf|default|quote)\b|[A-Z_]+\}\})/;

;// CONCATENATED MODULE: ./lib/access/manifest.js







/** Equal for the same file read in the same way: objects without a namespace can be of several. */
function fileKey({ path, namespace }) {
    return JSON.stringify([path, namespace]);
}
/**
 * Reads the RBAC objects of YAML and JSON manifests: several documents in a file, and lists as `kubectl get`
 * writes them. Objects that the API server would refuse, or that are not ours to declare, are problems; what else
 * is in the files is left out.
 */
function readManifests(files) {
    const objects = [];
    const leftOut = [];
    const problems = [];
    let combinations = 0;
    for (const one of files) {
        const { path, text } = one;
        const file = fileKey(one);
        const read = (0,form_document/* mapDocuments */.F)(text, path, (document) => readDocument(document, one, file));
        const unread = new Set();
        for (const part of read.documents) {
            for (const other of part.leftOut)
                leftOut.push(other);
            for (const mistake of part.unread)
                unread.add(mistake);
            for (const { object, problems: ofObject } of part.read) {
                for (const problem of ofObject)
                    problems.push(problem);
                if (object === undefined)
                    continue;
                objects.push(object);
                const before = combinations;
                combinations += combinationsOf(object.object);
                if (before <= atom_budget/* MOST_OF_FILE */.B8 && combinations > atom_budget/* MOST_OF_FILE */.B8)
                    problems.push(tooMany(object.where));
            }
        }
        for (const problem of read.problems)
            if (!unread.has(problem))
                problems.push(templateProblem(problem, text));
    }
    return { objects, leftOut, problems };
}
function readDocument(document, of, file) {
    const parts = partsOf(document, of.path);
    return {
        read: parts.read.map(({ value, path }) => {
            const placeOf = (inner) => document.placeOf([...path, ...inner]);
            const { object, problems } = readRbacObject(value, placeOf, of);
            return { object: object && { object, where: placeOf([]), file }, problems };
        }),
        leftOut: parts.leftOut.map(({ as, item }) => {
            const changes = isKustomization(item.value, of.path) ? { changes: changesOf(item.value) } : {};
            return { as, where: document.placeOf(item.path), file, ...changes };
        }),
        unread: parts.read.length === 0 ? document.mistakes.filter(isOfTheRest) : [],
    };
}
function partsOf(document, path) {
    // kubectl skips it too: YAMLOrJSONDecoder and its callers, cli-runtime/pkg/resource/visitor.go
    if (document.value === null)
        return { read: [], leftOut: [] };
    const read = [];
    const leftOut = [];
    for (const item of objectsIn(document.value)) {
        const as = leftOutAs(item.value, path);
        if (as === undefined)
            read.push(item);
        else
            leftOut.push({ as, item });
    }
    return { read, leftOut };
}
/** Of a document that is left out nothing matters but what it is. */
function isOfTheRest({ found }) {
    return found !== 'kind' && found !== 'apiVersion';
}
function combinationsOf(object) {
    return 'rules' in object ? (0,atom_budget/* atomCountOf */.IY)(object.rules ?? []) : 0;
}
function tooMany(where) {
    return {
        code: 'rule-too-large',
        severity: 'error',
        where,
        message: `With the rules of this object, all manifests of the file have more than ${atom_budget/* MOST_OF_FILE */.B8} combinations of verb, API group, resource and name.`,
        allowed: `at most ${atom_budget/* MOST_OF_FILE */.B8} combinations in all manifests of a file`,
        fix: 'Use "*" where all are meant, leave resourceNames out, or declare some of the roles in another access file.',
    };
}

// EXTERNAL MODULE: ./lib/access/owners.js
var owners = __webpack_require__(43576);
;// CONCATENATED MODULE: ./lib/access/declared.js









/**
 * Clusters for which the same entries of the file count have one answer, made once: hundreds of clusters may share
 * thousands of objects, and copies for each would fill the memory. Its problems are given with the first of them.
 */
function declaredByKind(access, manifests) {
    const { principals, presets, bindings, removed, dangers } = access;
    const entries = [principals, presets, bindings, manifests.globs, removed, dangers]
        .flat()
        .map(({ clusters }) => new Set(clusters));
    const known = new Map();
    return (cluster) => {
        const kind = entries.map((clusters) => (clusters.has(cluster) ? '1' : '0')).join('');
        const alike = known.get(kind);
        if (alike !== undefined)
            return { ...alike, problems: [] };
        const declared = declaredInCluster(access, manifests, cluster);
        known.set(kind, declared);
        return declared;
    };
}
function declaredInCluster(access, manifests, cluster) {
    const isHere = ({ clusters }) => clusters.includes(cluster);
    const declared = declaredObjects(access, manifests, isHere);
    const here = access.principals.filter(isHere);
    const principals = here.flatMap((one) => (one.kind === 'iam' ? [one.principal] : []));
    const lonely = (0,lonely_groups/* lonelyGroups */.Y)(access.bindings.filter(isHere), { principals, objects: declared.objects });
    return {
        principals,
        accounts: here.flatMap((one) => (one.kind === 'account' ? [one.account] : [])),
        objects: declared.objects,
        removed: access.removed.filter(isHere).map(({ removal }) => removal),
        dangers: access.dangers.filter(isHere).map(({ exception }) => exception),
        problems: [...declared.problems, ...lonely],
    };
}
/** The objects of one cluster, with API defaults and marks. */
function declaredObjects(access, manifests, isHere) {
    const presets = access.presets.filter(isHere).flatMap(({ preset, namespaces, where, ...entry }) => (0,rbac_presets/* presetObjects */.Q)(preset, namespaces).map((object) => ({
        object,
        where,
        origin: 'preset',
        ...(0,owners/* saidOwners */.SQ)(entry),
    })));
    const entries = access.bindings.filter(isHere);
    const bindings = (0,rbac_bindings/* bindingObjects */.u)(entries.map(({ binding }) => binding), access.set).map(({ object, entries: asked }) => ({
        object,
        where: entries[asked[0] ?? 0]?.where ?? { file: access.file },
        origin: 'binding',
        ...ownersOf(asked.flatMap((index) => entries[index] ?? [])),
    }));
    const matching = globsOfFiles(manifests.globs.filter(isHere));
    const written = manifests.objects.flatMap(({ object, where, file }) => {
        const own = matching.get(file);
        return own === undefined ? [] : [{ object, where, origin: 'manifest', ...ownersOf(own) }];
    });
    return withoutDuplicates([...presets, ...bindings, ...written], (object) => (0,ownership/* markOwned */.bR)((0,defaults/* withDefaults */.r)(object), access.set));
}
/** By `fileKey` of each file that they match. */
function globsOfFiles(globs) {
    const found = new Map();
    for (const glob of globs) {
        for (const file of glob.files) {
            const key = fileKey(file);
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [glob]);
            else
                known.push(glob);
        }
    }
    return found;
}
/** What one of the entries says that ask for an object. */
function ownersOf(entries) {
    return (0,owners/* saidOwners */.SQ)(entries.find(({ owners }) => owners !== undefined) ?? {});
}
/** Each object once; a second one of the same id is a problem that names both places. */
function withoutDuplicates(declared, finish) {
    const first = new Map();
    const problems = [];
    for (const item of declared) {
        const id = (0,rbac_object/* objectId */.Tu)(item.object);
        const other = first.get(id);
        if (other === undefined)
            first.set(id, { ...item, object: finish(item.object) });
        // A file that is read for two namespaces has objects of the whole cluster too.
        else if (item.origin === 'manifest' && (0,problem/* samePlace */.o0)(item.where, other.where))
            continue;
        else
            problems.push(duplicateObject(id, item, other));
    }
    return { objects: [...first.values()], problems };
}
function duplicateObject(id, { where }, other) {
    return {
        code: 'duplicate-object',
        severity: 'error',
        where,
        message: `${id} is declared already at ${other.where.file}:${other.where.line} (${other.origin}).`,
        found: id,
        allowed: 'each object once per cluster',
        fix: 'Remove one of the two, give it another name, or give them different clusters.',
    };
}

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/access/manifest/glob-problems.js




function byFile({ objects, leftOut, problems }) {
    return {
        declared: new Set(objects.map(({ file }) => file)),
        leftOut: Map.groupBy(leftOut, ({ file }) => file),
        problems: Map.groupBy(problems, ({ where }) => where.file),
    };
}
/**
 * What a reader must know of what the glob matches: that nothing of it is declared, what beside RBAC is left out, and that
 * kustomize would apply something else than the files say.
 */
function globProblems(glob, manifests) {
    if (glob.files.length === 0)
        return [matchesNothing(glob)];
    const files = glob.files.map((file) => {
        const key = fileKey(file);
        const problems = manifests.problems.get(file.path) ?? [];
        const isDeclared = manifests.declared.has(key);
        return { file, isDeclared, leftOut: manifests.leftOut.get(key) ?? [], problems };
    });
    const leftOut = files.flatMap((one) => one.leftOut);
    const empty = files.filter(({ file, isDeclared, leftOut: others, problems }) => !isDeclared && others.length === 0 && problems.length === 0 && file.unread === undefined);
    const mayHaveRbac = files.some(({ file, isDeclared, problems }) => isDeclared || file.unread === true || (0,problem/* hasErrors */.Cs)(problems));
    return [
        ...(mayHaveRbac ? [] : [withoutRbac(glob)]),
        ...leftOutProblem(glob, leftOut, empty.map(({ file }) => file)),
        ...kustomizationProblem(glob, leftOut),
    ];
}
function matchesNothing({ glob, where }) {
    return {
        code: 'glob-matches-nothing',
        severity: 'error',
        where,
        message: `"${glob}" matches no file. What it matched before would be removed from the cluster.`,
        found: glob,
        allowed: 'a path or glob of existing files, relative to the folder of this file',
        fix: 'Correct the path, or remove the entry.',
    };
}
function withoutRbac({ glob, where, files }) {
    return {
        code: 'glob-without-rbac',
        severity: 'error',
        where,
        message: `"${glob}" matches ${(0,count/* counted */.hS)(files.length, 'file')} without any RBAC object that can be declared. What it declared before would be removed from the cluster.`,
        found: glob,
        allowed: `files with at least one ${RBAC_KINDS_TEXT}`,
        fix: 'Correct the path, or remove the entry.',
    };
}
const RBAC_KINDS_TEXT = 'Role, ClusterRole, RoleBinding or ClusterRoleBinding';
function leftOutProblem({ glob, otherKinds }, leftOut, empty) {
    const [first] = leftOut;
    const [firstEmpty] = empty;
    const where = first?.where ?? (firstEmpty && { file: firstEmpty.path, line: 1, column: 1 });
    if (where === undefined)
        return [];
    const isError = otherKinds === 'error' && first !== undefined;
    const files = firstEmpty === undefined
        ? []
        : [`${(0,count/* counted */.hS)(empty.length, 'file')} without any object: ${(0,list/* listed */.K)(empty.map(({ path }) => path))}.`];
    return [
        {
            code: 'other-kinds-left-out',
            severity: isError ? 'error' : 'notice',
            where,
            message: [
                ...(first === undefined
                    ? [`"${glob}" matches`]
                    : [
                        `${(0,count/* counted */.hS)(leftOut.length, 'object')} of other kinds in "${glob}" ${leftOut.length === 1 ? 'is' : 'are'} not declared: ${kindsOf(leftOut)}.`,
                        ...(firstEmpty === undefined ? [] : ['It also matches']),
                    ]),
                ...files,
            ].join(' '),
            allowed: `${RBAC_KINDS_TEXT} of rbac.authorization.k8s.io/v1`,
            fix: isError
                ? 'Move them to files that the glob does not match, or remove otherKinds from the entry.'
                : 'Nothing, if another tool applies what else is in the files. Write otherKinds: error at the entry of rbac.manifests to have this refused.',
        },
    ];
}
/** `3 Deployment, 2 Service and 1 values.yaml`: the most first. */
function kindsOf(leftOut) {
    const counts = [...Map.groupBy(leftOut, ({ as }) => shorten(as))]
        .map(([as, { length }]) => ({ as, length }))
        .toSorted((a, b) => b.length - a.length || (a.as < b.as ? -1 : 1));
    const { shown, more } = (0,list/* shortened */.v)(counts, MOST_KINDS);
    const rest = (0,count/* sum */.cz)(counts.slice(shown.length).map(({ length }) => length));
    return (0,list/* listed */.K)([
        ...shown.map(({ as, length }) => `${(0,count/* thousands */.oh)(length)} ${as}`),
        ...(more === 0 ? [] : [`${(0,count/* thousands */.oh)(rest)} of ${(0,count/* thousands */.oh)(more)} more kinds`]),
    ], MOST_KINDS + 1);
}
const MOST_KINDS = 8;
/** A kind is what somebody wrote, of any length. */
function shorten(kind) {
    return kind.length > 63 ? `${kind.slice(0, 62)}…` : kind;
}
function kustomizationProblem({ glob }, leftOut) {
    const changing = leftOut.filter(({ changes = [] }) => changes.length > 0);
    const [first] = changing;
    if (first === undefined)
        return [];
    const keys = [...new Set(changing.flatMap(({ changes = [] }) => changes))];
    const of = changing.length === 1 ? 'A kustomization' : (0,count/* counted */.hS)(changing.length, 'kustomization');
    return [
        {
            code: 'kustomization-not-run',
            severity: 'warning',
            where: first.where,
            message: `${of} in "${glob}" ${changing.length === 1 ? 'is' : 'are'} not run: objects are declared as their files have them, without what ${(0,list/* listed */.K)(keys, MOST_KINDS)} would make of them.`,
            found: keys.join(', '),
            allowed: 'manifests as they are applied',
            fix: 'Render them first, with kubectl kustomize FOLDER > rbac.yaml, and name the result in rbac.manifests.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/access/removed.js
var access_removed = __webpack_require__(81446);
;// CONCATENATED MODULE: ./lib/access/resolve.js







/** Works out what the file says about each of its clusters. */
function resolveAccess(access, globs) {
    const manifests = readExpanded(globs);
    const problems = [...manifests.problems];
    const unread = (0,problem/* hasErrors */.Cs)(problems);
    const declaredIn = declaredByKind(access, manifests);
    const desired = access.clusters.map(({ entry, where }) => {
        const cluster = entry.name;
        const declared = declaredIn(cluster);
        const { principals, accounts, objects, removed, dangers } = declared;
        for (const one of declared.problems)
            problems.push(one);
        for (const one of objectsInBoth(objects, removed, cluster))
            problems.push(one);
        const isEmpty = principals.length + accounts.length + objects.length + removed.length === 0;
        if (isEmpty && !unread && !access.guards.allowEmpty)
            problems.push(declaresNothing(cluster, where));
        const { set, movedFrom, knownAccounts, unmanaged, guards } = access;
        return {
            cluster: entry,
            set,
            ...(movedFrom === undefined ? {} : { movedFrom }),
            principals,
            accounts,
            objects,
            removed,
            knownAccounts,
            unmanaged,
            guards,
            dangers,
        };
    });
    return { desired, problems: (0,by_place/* byPlace */.h)(problems) };
}
/** All that is wrong with manifests by themselves: for a file that cannot be resolved because of other errors. */
function manifestProblems(globs) {
    return (0,by_place/* byPlace */.h)(readExpanded(globs).problems);
}
/** Each file once, whatever number of globs match it; once for each namespace that its objects get. */
function readExpanded(globs) {
    const expanded = globs.map((glob) => ({
        ...glob,
        files: glob.files.map((file) => inNamespace(file, glob)),
    }));
    const files = new Map(expanded.flatMap((glob) => glob.files).map((file) => [fileKey(file), file]));
    const manifests = readManifests([...files.values()]);
    const read = byFile(manifests);
    const ofGlobs = expanded.flatMap((glob) => globProblems(glob, read));
    return { globs: expanded, objects: manifests.objects, problems: [...manifests.problems, ...ofGlobs] };
}
function inNamespace(file, { namespace }) {
    return namespace === undefined ? file : { ...file, namespace };
}
/** What is declared for a cluster, in whatever way, and removed there too. */
function objectsInBoth(objects, removed, cluster) {
    const places = new Map(removed.flatMap((one) => (one.kind === 'object' ? [[one.id, one.where]] : [])));
    return objects.flatMap(({ object, where: declared }) => {
        const id = (0,rbac_object/* objectId */.Tu)(object);
        const where = places.get(id);
        return where === undefined ? [] : (0,access_removed/* bothProblems */.qZ)(id, [cluster], { declared, removed: where });
    });
}
function declaresNothing(cluster, where) {
    return {
        code: 'empty-file',
        severity: 'error',
        where,
        message: `Nothing is declared for "${cluster}": everything that this set owns there would be removed.`,
        found: cluster,
        allowed: 'at least one principal or RBAC object for each cluster',
        fix: 'Declare who has access, or write what the cluster has now with `eks-access import`; or remove the cluster from the file.',
    };
}


/***/ }),

/***/ 83446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ DEFAULT_REVIEW),
/* harmony export */   O$: () => (/* binding */ REVIEW_NAMES),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   Vi: () => (/* binding */ isLaxer),
/* harmony export */   YZ: () => (/* binding */ eachReview),
/* harmony export */   Z$: () => (/* binding */ REVIEW_SETTINGS)
/* harmony export */ });
/**
 * What the file may say under `review`, in the order of the docs, each with its default and with its values by
 * strictness. Type, schema, reader, the table of the docs, the stricter of two files and the caution about a loosened
 * review are made from this.
 */
const REVIEW_SETTINGS = {
    approval: {
        values: ['none', 'required'],
        default: 'none',
        description: 'required: a pull request counts only with an approval by somebody with write permission who contributed nothing to it, given after its plan appeared.',
        meaning: '`required`: a pull request counts only when somebody with write permission who contributed nothing to it approved its last commit after the plan appeared',
        risk: 'with `none`, the merge alone is the review: whoever can merge alone decides alone',
    },
    gate: {
        values: ['optional', 'required'],
        default: 'optional',
        description: 'required: a push applies nothing by itself; only a run with the confirmed digest of the plan does.',
        meaning: '`required`: a merge is not applied on the strength of its comment; only a run with the confirmed digest of the plan writes',
        risk: 'with `optional`, the comment is the only review of what somebody with write permission to the repository merges',
    },
    unsigned: {
        values: ['allow', 'refuse'],
        default: 'refuse',
        description: 'allow: a plan in a comment counts even if GitHub did not sign it.',
        meaning: '`allow`: a plan in a comment counts even if GitHub did not sign it',
        risk: 'with `allow`, anybody with write permission to the repository can write a comment that counts',
    },
};
const REVIEW_NAMES = Object.keys(REVIEW_SETTINGS);
/** What a file without `review` says. */
const DEFAULT_REVIEW = eachReview((name) => REVIEW_SETTINGS[name].default);
/** For each setting the stricter value of the two. */
function stricter(one, other) {
    return eachReview((name) => (isLaxer(name, one[name], other[name]) ? other[name] : one[name]));
}
function isLaxer(name, value, than) {
    const values = REVIEW_SETTINGS[name].values;
    return values.indexOf(value) < values.indexOf(than);
}
/** A value for each setting. */
function eachReview(pick) {
    return Object.fromEntries(REVIEW_NAMES.map((name) => [name, pick(name)]));
}


/***/ }),

/***/ 39236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ policiesWithoutEntry)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40977);

/**
 * Access policies where none can be had: only an access entry has them. At the first of them, and an error, because the
 * principal would silently have less than the file says.
 *
 * @param clusters the names of those in which it gets no access entry, all for the same reason; at least one
 */
function policiesWithoutEntry({ policies = [] }, { clusters, because }) {
    const [first] = policies;
    if (first === undefined)
        return [];
    const { reason, fix } = REASONS[because];
    return [
        {
            code: 'access-policy-without-entry',
            severity: 'error',
            where: first.where,
            message: `Only an access entry has access policies, and ${reason((0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(clusters, 6))}.`,
            found: (0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(policies.map(({ policy }) => policy), 6),
            allowed: 'groups, which bindings give roles; policies only where the principal gets an access entry',
            fix,
        },
    ];
}
const REASONS = {
    mapping: {
        reason: (clusters) => `aws-auth is the mapping of ${clusters}`,
        fix: 'Give the principal groups in place of policies, or write mapping: access-entries for the cluster.',
    },
    context: {
        reason: (clusters) => `the connection to ${clusters} is a kubeconfig, which does not lead to access entries`,
        fix: 'Give the principal groups in place of policies, or reach the cluster by region. If the policies are for others, name those under clusters of the entry.',
    },
    mode: {
        reason: (clusters) => `the authentication mode of ${clusters} is CONFIG_MAP, which has none`,
        fix: 'Give the principal groups in place of policies, or change the authentication mode to API_AND_CONFIG_MAP first.',
    },
    row: {
        reason: (clusters) => `the principal has a row of aws-auth in ${clusters} and keeps it`,
        fix: 'Give the principal groups in place of policies, or write mapping: access-entries for the cluster.',
    },
};


/***/ }),

/***/ 72196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   oK: () => (/* binding */ selectClusters)
/* harmony export */ });
/** The names that `selector` means: `*` stands for any characters, `?` for one, all else for itself, with case. */
function selectClusters(selector, names) {
    return names.filter((name) => matchesName(selector, name));
}
/** Whether the selector can mean several names. */
function isGlob(selector) {
    return /[*?]/.test(selector);
}
/**
 * Whether the selector means the name. Goes back to the last `*` only, so that none takes more than selector × name
 * steps.
 */
function matchesName(selector, name) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let read = 0; read < name.length;) {
        if (selector[at] === '*') {
            star = at++;
            resume = read;
        }
        else if (selector[at] === '?' || selector[at] === name[read]) {
            at++;
            read++;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++resume;
        }
        else
            return false;
    }
    return /^\**$/.test(selector.slice(at));
}


/***/ }),

/***/ 26876:
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

/***/ 33338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UNMANAGED),
/* harmony export */   w: () => (/* binding */ takesMore)
/* harmony export */ });
/**
 * What happens to live rows of aws-auth that no file declares, from what takes least to what takes most. `tidy` removes
 * those that give nobody anything, `remove` these and all others.
 */
const UNMANAGED = ['keep', 'tidy', 'remove'];
/** Whether more rows are removed under the first than under the second. */
function takesMore(one, other) {
    return UNMANAGED.indexOf(one) > UNMANAGED.indexOf(other);
}


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

/***/ 78457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ letsNodeWork),
/* harmony export */   Ji: () => (/* binding */ rowKind),
/* harmony export */   MH: () => (/* binding */ isNodeGroup),
/* harmony export */   NP: () => (/* binding */ mayBeRole),
/* harmony export */   RC: () => (/* binding */ asksForInstance),
/* harmony export */   U6: () => (/* binding */ isNodeName)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);


/** The one place that says what a node row is; which roles nodes use is known in `plan/guard/node-roles.ts`. */
function rowKind(row) {
    const { arn, username, groups } = row;
    const isNamed = isNodeName(username);
    if (!isNamed && !groups.some(isNodeGroup))
        return 'people';
    return isNamed && mayBeRole(arn) && groups.every((group) => group === '' || isNodeGroup(group))
        ? 'node row'
        : 'mixed';
}
/**
 * Whether a node could do its work by the row, whatever else the row gives: a role, the username of a node, and
 * `system:nodes`.
 *
 * Source: `NodeIdentity` in `pkg/auth/nodeidentifier/default.go` of kubernetes: the node authorizer knows nodes by
 * both, the prefix of the username and the group.
 */
function letsNodeWork({ arn, username, groups }) {
    return mayBeRole(arn) && isNodeName(username) && groups.includes('system:nodes');
}
/** `system:node:` and a template, or a name. */
function isNodeName(username) {
    return username.startsWith('system:node:');
}
/** A group that rows of nodes have, of one kind of node or another. */
function isNodeGroup(group) {
    return NODE_GROUPS.has(group);
}
/**
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html
 */
const NODE_GROUPS = new Set([
    'system:bootstrappers',
    'system:nodes',
    'system:node-proxier',
    'eks:kube-proxy-windows',
]);
/** An instance has a role and never a user. An ARN that cannot be read may be a role's. */
function mayBeRole(arn) {
    const { kind } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn));
    return kind === 'invalid' ? !/:user\//i.test(arn) : !NO_ROLES.has(kind);
}
const NO_ROLES = new Set(['user', 'root', 'federated-user', 'group']);
/** Whether a username or group has the template that is filled in for sessions of instances only. */
function asksForInstance(name) {
    return name.includes('{{EC2PrivateDNSName}}');
}


/***/ }),

/***/ 38059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether there is a file, folder or link at the path. */
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 96254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71019);

/** Files and folders open at once, whatever is read of how many clusters: macOS lets a process have 256 by default. */
const openFiles = (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_0__/* .laneOf */ .k)(64);


/***/ }),

/***/ 12275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   bj: () => (/* binding */ wayTo),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38059);



/**
 * The workspace of the action, `within`; in a terminal the Git checkout that access.yaml lies in, or else the folder of
 * access.yaml: what lies in it may come from others, but whoever runs a program there has looked at it.
 */
async function workspaceOf(about) {
    if (about.within !== undefined)
        return { root: (await wayTo(about.within)).real, refuses: true };
    const folder = (await wayTo(about.folder)).real;
    return { root: (await checkoutAround(folder)) ?? folder, refuses: false };
}
async function checkoutAround(folder) {
    if (await (0,_is_there_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? undefined : await checkoutAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
/** Whether a path is the folder or lies in it; both absolute, links followed. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** A path as people of the repository write it, where it lies in the workspace. */
function shownPath(path, { root }) {
    return isInside(root, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}
/** As `path_resolution(7)` says: name by name, each link in place of its name. */
async function wayTo(path) {
    const through = [];
    let { root: at } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path).slice(at.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let links = 0, name = names.shift(); name !== undefined; name = names.shift()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        through.push(next);
        const link = links < MOST_LINKS ? await linkAt(next) : undefined;
        if (link === undefined)
            at = next;
        else {
            links++;
            const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(link);
            if (root !== '')
                at = root;
            names.unshift(...link.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : /[\\/]/));
        }
    }
    // The file system may spell a name otherwise, where upper and lower case are the same.
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at).catch(() => at);
    return { real, through: [...through, real] };
}
/** As Linux has it; with more, opening the path fails. */
const MOST_LINKS = 40;
async function linkAt(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    }
    catch {
        return undefined;
    }
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

/***/ 87574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ loadAccess),
  nc: () => (/* binding */ nothingLoaded),
  yR: () => (/* binding */ readText),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/access/found-clusters.js
var found_clusters = __webpack_require__(60700);
// EXTERNAL MODULE: ./lib/access/parse.js + 12 modules
var parse = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/access/policy/policy.js + 1 modules
var policy = __webpack_require__(67356);
// EXTERNAL MODULE: ./lib/access/resolve.js + 16 modules
var resolve = __webpack_require__(19029);
// EXTERNAL MODULE: ./lib/cluster/open-files.js
var open_files = __webpack_require__(96254);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/files/git-file.js


/**
 * A file as the repository of its working tree knows it, under the name that it is asked for, as in the action: by the remote `origin`, which is read and not asked. Git is
 * not run: the configuration of a working tree can name programs. `undefined` where the file is in no working tree,
 * or where its remote is not OWNER/REPO on some server.
 *
 * @param path absolute
 */
async function gitFile(path) {
    const tree = await workingTree((0,external_node_path_.dirname)(path));
    if (tree === undefined)
        return undefined;
    const repository = repositoryOf(originIn(await textOf((0,external_node_path_.join)(tree.settings, 'config'))));
    if (repository === undefined)
        return undefined;
    return { repository, path: (0,external_node_path_.relative)(tree.root, path).split(external_node_path_.sep).join('/') };
}
/** The nearest folder at or above it that has a `.git`. */
async function workingTree(folder) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        const git = (0,external_node_path_.join)(root, '.git');
        const found = await (0,promises_.stat)(git).catch(() => undefined);
        if (found?.isDirectory())
            return { root, settings: git };
        if (found?.isFile())
            return await linkedTree(root, git);
        if ((0,external_node_path_.dirname)(root) === root)
            return undefined;
    }
}
/**
 * A worktree or a submodule: `.git` is a file that says where its folder is, and that of a worktree names the folder
 * which all of them share.
 *
 * Source: https://git-scm.com/docs/gitrepository-layout, `gitdir` and `commondir`
 */
async function linkedTree(root, file) {
    const [, named] = /^gitdir: (.+)$/m.exec(await textOf(file)) ?? [];
    if (named === undefined)
        return undefined;
    const own = (0,external_node_path_.resolve)(root, named.trim());
    const common = (await textOf((0,external_node_path_.join)(own, 'commondir'))).trim();
    return { root, settings: common === '' ? own : (0,external_node_path_.resolve)(own, common) };
}
/** The address of the remote `origin`, the last one that is written. */
function originIn(config) {
    let isOrigin = false;
    let url;
    for (const line of config.split('\n').map((one) => one.trim())) {
        if (line.startsWith('['))
            isOrigin = /^\[remote "origin"\]/.test(line);
        else if (isOrigin && /^url\s*=/i.test(line))
            url = line.slice(line.indexOf('=') + 1).trim();
    }
    return url;
}
/** `octocat/hello-world` of `https://…/octocat/hello-world.git`, `ssh://git@…/…` and `git@…:octocat/hello-world.git`. */
function repositoryOf(url) {
    const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url ?? '')?.[1] ?? /^[^/:]+:(.+)$/.exec(url ?? '')?.[1];
    const [owner, repo, ...more] = (path ?? '')
        .replace(/^\/|\/$/g, '')
        .replace(/\.git$/, '')
        .split('/');
    return owner && repo && more.length === 0 ? `${owner}/${repo}` : undefined;
}
async function textOf(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: ./lib/access/select.js
var access_select = __webpack_require__(72196);
;// CONCATENATED MODULE: ./lib/files/glob.js



/** @param isOpen whether a folder may be read */
function openFolders(isOpen) {
    const known = new Map();
    return {
        read: (folder) => {
            const found = known.get(folder) ?? isOpen(folder).then((open) => (open ? entriesOf(folder) : []));
            known.set(folder, found);
            return found;
        },
    };
}
async function entriesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isFile()
            ? 'file'
            : entry.isDirectory()
                ? 'folder'
                : entry.isSymbolicLink()
                    ? 'link'
                    : 'other',
    }));
}
/**
 * The files, and the symbolic links, that the glob names below `folder`, which is absolute; in no order. `*` stands for
 * any characters of a name, `?` for one, `**` between slashes for any folders, but for those behind symbolic links. A
 * name that begins with a dot is meant only by a part of the glob that does so.
 *
 * A folder is walked with all parts of the glob that may come next, so that time is linear in folders × parts, whatever
 * the glob.
 */
async function expandGlob(glob, folder, folders) {
    const { from, parts } = partsOf(glob, folder);
    const found = new Set();
    await walk(from, new Set([0]), { parts, folders, found });
    return [...found];
}
/** Where a glob begins, all parts without a wildcard passed but the last one; and what comes behind that. */
function partsOf(glob, folder) {
    const all = glob.split('/');
    const first = all.findIndex((part) => /[*?]/.test(part));
    const fixed = all.slice(0, first < 0 ? -1 : first);
    const rest = all.slice(fixed.length).filter((part) => part !== '' && part !== '.');
    return {
        from: (0,external_node_path_.resolve)(folder, fixed.map((part) => `${part}/`).join('')),
        parts: rest.filter((part, at) => part !== '**' || rest[at - 1] !== '**'),
    };
}
/** @param places the parts that may come next, by their index */
async function walk(folder, places, about) {
    const { parts, folders, found } = about;
    const open = [...places].flatMap((at) => (parts[at] === '**' ? [at, at + 1] : [at]));
    for (const { name, kind } of await folders.read(folder)) {
        const next = new Set();
        for (const at of open) {
            const part = parts[at];
            if (part === undefined)
                continue;
            if (part === '**') {
                if (name.startsWith('.'))
                    continue;
                if (kind === 'folder')
                    next.add(at);
                else if (at === parts.length - 1)
                    next.add(parts.length);
            }
            else if (isMeant(part, name))
                next.add(at + 1);
        }
        const path = (0,external_node_path_.join)(folder, name);
        if (next.has(parts.length) && (kind === 'file' || kind === 'link'))
            found.add(path);
        next.delete(parts.length);
        if (next.size > 0 && (kind === 'folder' || kind === 'link'))
            await walk(path, next, about);
    }
}
function isMeant(part, name) {
    return (!name.startsWith('.') || part.startsWith('.')) && (0,access_select/* matchesName */.Hj)(part, name);
}

;// CONCATENATED MODULE: ./lib/files/load-access.js










/**
 * Reads an access file and its manifests. A file that cannot be read is a problem like any other.
 *
 * @param onParsed given what the file says, where it has no error, and awaited before its manifests are read
 */
async function loadAccess(input, onParsed) {
    const path = (0,external_node_path_.resolve)(input.folder, input.file);
    const read = await readText(input);
    if (!read.ok)
        return nothingLoaded([unreadable(input.file, read.reason)]);
    if (read.text.length > LITTLE_TEXT)
        input.deadline?.watch();
    const { access, manifests, policy, found, problems } = (0,parse/* parseAccess */.C)(read.text, input.file);
    if (access !== undefined)
        await onParsed?.(access);
    const unread = [];
    const isOpen = async (folder) => await liesWithin(folder, input.within);
    const tree = { folder: (0,external_node_path_.dirname)(path), folders: openFolders(isOpen), isOpen };
    const expanded = await Promise.all(manifests.map((item) => expand(item, tree, input, unread)));
    if (charactersOf(expanded) > LITTLE_TEXT)
        input.deadline?.watch();
    // With errors in the file itself nothing can be worked out, but faulty manifests are still told at once.
    if (access === undefined) {
        const problemsOfAll = [...problems, ...unread, ...(0,resolve/* manifestProblems */.c)(expanded)];
        return { ...nothingLoaded(problemsOfAll), policy, found };
    }
    const resolved = (0,resolve/* resolveAccess */.p)(access, expanded);
    const setFile = input.setFile ?? (await gitFile(path));
    return {
        set: access.set,
        desired: setFile === undefined ? resolved.desired : resolved.desired.map((one) => ({ ...one, setFile })),
        policy,
        found,
        problems: [...problems, ...unread, ...resolved.problems],
    };
}
/** Characters that certainly are worked out in a moment. */
const LITTLE_TEXT = 100_000;
function charactersOf(globs) {
    return globs.flatMap(({ files }) => files).reduce((sum, { text }) => sum + text.length, 0);
}
/** Where no file is read. */
function nothingLoaded(problems) {
    return { set: 'default', desired: [], policy: policy/* DEFAULT_POLICY */.zj, found: found_clusters/* NO_CLUSTERS */.W, problems };
}
async function expand(item, { folder, folders, isOpen }, input, unread) {
    if (!(await isOpen(partsOf(item.glob, folder).from))) {
        unread.push({ ...unreadable(item.glob, OUTSIDE), where: item.where });
        return { ...item, files: [{ path: item.glob, text: '', unread: true }] };
    }
    const paths = await expandGlob(item.glob, folder, folders);
    const files = await Promise.all(paths.toSorted().map(async (path) => {
        const shown = (0,external_node_path_.relative)(input.folder, path).split(external_node_path_.sep).join('/');
        const read = await readText({ ...input, file: path });
        if (read.ok)
            return { path: shown, text: read.text };
        unread.push(unreadable(shown, read.reason));
        return { path: shown, text: '', unread: true };
    }));
    return { ...item, files };
}
/** A text file in UTF-8, or why there is none. */
async function readText({ file, folder, within }) {
    const path = (0,external_node_path_.resolve)(folder, file);
    try {
        if (within !== undefined && !(0,workspace/* isInside */.FK)(await (0,promises_.realpath)(within), await (0,promises_.realpath)(path)))
            return { ok: false, reason: OUTSIDE };
        const bytes = await (0,open_files/* openFiles */.K)(() => (0,promises_.readFile)(path));
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        return { ok: false, reason: reasonOf(error) };
    }
}
const OUTSIDE = 'it is outside the workspace';
/** Whether the folder is inside; also one that is not there, in which nothing is found. */
async function liesWithin(folder, within) {
    if (within === undefined)
        return true;
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    return real === undefined || (0,workspace/* isInside */.FK)(await (0,promises_.realpath)(within), real);
}
const REASONS = {
    ENOENT: 'it does not exist',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
/** A file that a person named and that cannot be read. */
function unreadable(file, reason) {
    return {
        code: 'file-unreadable',
        severity: 'error',
        where: { file },
        message: `${file} cannot be read: ${reason}.`,
        allowed: 'a text file in UTF-8',
        fix: 'Correct the path (`--file`, or the input `file`), or check out the repository before this step.',
    };
}


/***/ }),

/***/ 98802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ meantPolicy)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56405);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36500);


/**
 * The known access policy that a name most certainly means: its own, or one that differs by a slip, only in case, or by
 * what all names begin and end with (`View`, `AmazonEKSView`). `undefined` for a name that is farther away: a newer policy
 * could have it.
 */
function meantPolicy(name) {
    const near = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_POLICIES */ .e.map((known) => ({ known, distance: distanceOf(known, name) }))
        .filter(({ known, distance }) => distance <= slips(known))
        .sort((one, other) => one.distance - other.distance);
    return near[0]?.known ?? _names_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_POLICIES */ .e.find((known) => coreOf(known) === coreOf(name));
}
/**
 * How many edits are a slip. Two make another word of `View` (`New`), but no two names of EKS are that near to each other,
 * so that a new one that is near a longer one would be the first.
 */
function slips(known) {
    return coreOf(known).length > 4 ? 2 : 1;
}
function distanceOf(known, name) {
    return (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .YC)(known.toLowerCase(), name.toLowerCase());
}
/** `view` of `AmazonEKSViewPolicy`. */
function coreOf(name) {
    return name
        .toLowerCase()
        .replace(/^(amazon|aws)/, '')
        .replace(/^eks/, '')
        .replace(/polic(y|ies)$/, '');
}


/***/ }),

/***/ 36500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isOfServiceLinkedRoles),
/* harmony export */   e: () => (/* binding */ ACCESS_POLICIES)
/* harmony export */ });
/**
 * The access policies that this version knows by name. EKS adds some each year, so a name that is not here may exist:
 * only ListAccessPolicies says which a cluster's EKS has.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html, ListAccessPolicies, and the
 * guides of the services that have one.
 */
const ACCESS_POLICIES = [
    'AmazonEKSClusterAdminPolicy',
    'AmazonEKSAdminPolicy',
    'AmazonEKSEditPolicy',
    'AmazonEKSViewPolicy',
    'AmazonEKSAdminViewPolicy',
    'AmazonEKSSecretReaderPolicy',
    'AmazonEKSSecretAdminPolicy',
    'AmazonEKSAutoNodePolicy',
    'AmazonEKSLoadBalancingPolicy',
    'AmazonEKSLoadBalancingClusterPolicy',
    'AmazonEKSNetworkingPolicy',
    'AmazonEKSNetworkingClusterPolicy',
    'AmazonEKSPodIdentityPolicy',
    'AmazonEKSBlockStoragePolicy',
    'AmazonEKSBlockStorageClusterPolicy',
    'AmazonEKSComputePolicy',
    'AmazonEKSComputeClusterPolicy',
    'AmazonEKSHybridPolicy',
    'AmazonEKSClusterInsightsPolicy',
    'AmazonEKSEventPolicy',
    'AmazonEKSACKPolicy',
    'AmazonEKSArgoCDPolicy',
    'AmazonEKSArgoCDClusterPolicy',
    'AmazonEKSKROPolicy',
    'AWSBackupFullAccessPolicyForBackup',
    'AWSBackupFullAccessPolicyForRestore',
    'AWSBatchClusterPolicy',
    'AWSBatchNamespacePolicy',
    'AIDevOpsAgentAccessPolicy',
    'AmazonAIOpsAssistantPolicy',
    'AmazonARCRegionSwitchScalingPolicy',
    'AmazonEMRJobPolicy',
    'AmazonSagemakerHyperpodClusterPolicy',
    'AmazonSagemakerHyperpodControllerPolicy',
    'AmazonSagemakerHyperpodSpacePolicy',
    'AmazonSagemakerHyperpodSpaceTemplatePolicy',
    'AmazonSagemakerHyperpodSystemNamespacePolicy',
    'AmazonSagemakerHyperpodUserClusterPolicy',
];
/**
 * Whether only service-linked roles of AWS may have the access policy: EKS refuses to associate it with the access entry
 * of anybody else.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
function isOfServiceLinkedRoles(policy) {
    return OF_SERVICE_LINKED_ROLES.has(policy);
}
const OF_SERVICE_LINKED_ROLES = new Set([
    'AmazonEKSPodIdentityPolicy',
    'AmazonEKSBlockStoragePolicy',
    'AmazonEKSBlockStorageClusterPolicy',
    'AmazonEKSComputePolicy',
    'AmazonEKSComputeClusterPolicy',
    'AmazonEKSHybridPolicy',
    'AmazonEKSClusterInsightsPolicy',
]);


/***/ }),

/***/ 80978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyName),
/* harmony export */   m: () => (/* binding */ policyArn)
/* harmony export */ });
/**
 * The name in the ARN of an access policy, in any partition; anything else as it is.
 *
 * `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy` is `AmazonEKSViewPolicy`.
 */
function policyName(arn) {
    return /^arn:aws[a-z-]*:eks::aws:cluster-access-policy\/([^/]+)$/.exec(arn)?.[1] ?? arn;
}
/**
 * The ARN of an access policy; a name that is an ARN, of a form that `policyName` does not know, as it is.
 *
 * @param partition `aws`, `aws-cn`, `aws-us-gov`, …
 */
function policyArn(partition, name) {
    return name.startsWith('arn:') ? name : `arn:${partition}:eks::aws:cluster-access-policy/${name}`;
}


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

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ MOST_OF_FILE),
/* harmony export */   BF: () => (/* binding */ atomCount),
/* harmony export */   Gw: () => (/* binding */ boundedAtoms),
/* harmony export */   IY: () => (/* binding */ atomCountOf),
/* harmony export */   VM: () => (/* binding */ MOST_OF_RULE),
/* harmony export */   Yj: () => (/* binding */ areTooLarge),
/* harmony export */   vk: () => (/* binding */ MOST_OF_ROLE)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45523);

/** A rule of a manifest, a role and all manifests of a file may have so many combinations: people read what they mean. */
const MOST_OF_RULE = 10_000;
const MOST_OF_ROLE = 50_000;
const MOST_OF_FILE = 500_000;
/** And what is live, which nobody here declared: a role with more is not compared combination by combination. */
const MOST_LIVE = 100_000;
/** How many atoms the rule breaks down to: a thousand bytes can have millions. */
function atomCount({ verbs, apiGroups, resources, resourceNames, nonResourceURLs, }) {
    const names = Math.max(distinct(resourceNames), 1);
    const resourceAtoms = distinct(apiGroups) * distinct(resources) * names;
    return distinct(verbs) * (resourceAtoms + distinct(nonResourceURLs));
}
/** The atoms of all rules together. */
function atomCountOf(rules) {
    return rules.reduce((sum, rule) => sum + atomCount(rule), 0);
}
const known = new WeakMap();
/** Whether some of the rules are too large to be compared atom by atom. */
function areTooLarge(rules) {
    const earlier = known.get(rules) ?? boundedAtoms(rules).opaque.size > 0;
    known.set(rules, earlier);
    return earlier;
}
/**
 * The atoms of the rules; of those that are too many, fewer that grant more. `exact` has only what the rules grant for
 * sure: what is too large counts as more than it is where it is gained, and as nothing where it is held already.
 */
function boundedAtoms(rules) {
    const atoms = [];
    const exact = [];
    const opaque = new Map();
    let left = MOST_LIVE;
    for (const rule of rules) {
        const fits = atomCount(rule) <= Math.max(left, ALWAYS);
        const own = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .breakdown */ .I)(fits ? rule : widened(rule));
        left -= own.length;
        for (const atom of own)
            atoms.push(atom);
        if (fits)
            for (const atom of own)
                exact.push(atom);
        else
            opaque.set(JSON.stringify(rule), own);
    }
    return { atoms, exact, opaque };
}
/** Rules as small as this are never widened: a role of 1 MB has some ten thousand of them. */
const ALWAYS = 16;
/** A rule that grants all that this one does, and more, in few atoms: for all names, then for all of the longest lists. */
function widened(rule) {
    const { resourceNames: _, ...unnamed } = rule;
    let wide = unnamed;
    while (atomCount(wide) > MOST_WIDENED) {
        const longest = DIMENSIONS.toSorted((one, other) => distinct(wide[other]) - distinct(wide[one]))[0];
        if (longest === undefined)
            return wide;
        wide = { ...wide, [longest]: ['*'] };
    }
    return wide;
}
const MOST_WIDENED = 1_000;
const DIMENSIONS = ['verbs', 'apiGroups', 'resources', 'nonResourceURLs'];
function distinct(values) {
    return values === undefined ? 0 : new Set(values).size;
}


/***/ }),

/***/ 68508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bindingObjects)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);

/**
 * The bindings that the entries ask for, without marks; no two have the same id. Entries for the same role in the
 * same place share one binding, with the subjects of all.
 *
 * The name carries the role, because a roleRef cannot be changed: another role is another binding, made before
 * the old one is deleted, and nobody is without access in between. It carries the set, so that two files never
 * share a binding.
 */
function bindingObjects(entries, set) {
    const generated = new Map();
    for (const [index, entry] of entries.entries()) {
        for (const object of bindingsOf(entry, set)) {
            const id = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu)(object);
            const earlier = generated.get(id);
            generated.set(id, earlier === undefined ? { object, entries: [index] } : join(earlier, { object, index }));
        }
    }
    return [...generated.values()];
}
function bindingsOf(entry, set) {
    const roleRef = entry.clusterRole === undefined
        ? { apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, kind: 'Role', name: entry.role }
        : { apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, kind: 'ClusterRole', name: entry.clusterRole };
    const kindInName = roleRef.kind === 'Role' ? 'role' : 'cluster-role';
    const name = `eks-access:${set}:${kindInName}:${roleRef.name}`;
    const subjects = distinct([
        ...(entry.groups ?? []).map((group) => ({ kind: 'Group', apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, name: group })),
        ...(entry.users ?? []).map((user) => ({ kind: 'User', apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, name: user })),
    ]);
    const apiVersion = `${_object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j}/v1`;
    if (entry.namespaces === undefined) {
        return [{ apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, subjects, roleRef }];
    }
    return [...new Set(entry.namespaces)].map((namespace) => ({
        apiVersion,
        kind: 'RoleBinding',
        metadata: { name, namespace },
        subjects,
        roleRef,
    }));
}
function join(earlier, { object, index }) {
    const subjects = distinct([...(earlier.object.subjects ?? []), ...(object.subjects ?? [])]);
    return { object: { ...earlier.object, subjects }, entries: [...earlier.entries, index] };
}
function distinct(subjects) {
    return [...new Map(subjects.map((subject) => [`${subject.kind}/${subject.name}`, subject])).values()];
}


/***/ }),

/***/ 65920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ruleFaults)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71883);


/** What of the rule permits nothing, because it is nearly a word that an API has, and is none. */
function ruleFaults(rule) {
    const { verbs, apiGroups = [], resources = [], nonResourceURLs = [] } = rule;
    const of = nonResourceURLs.length > 0 ? 'urls' : 'resources';
    const groups = apiGroups.map((group) => (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMiss */ .MD)(group)?.meant[0] ?? group);
    return [
        ...faultsIn('verbs', verbs, (verb) => (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .verbMiss */ ._E)(verb, of)),
        ...faultsIn('apiGroups', apiGroups, _near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMiss */ .MD),
        ...faultsIn('resources', resources, (resource) => inNoGroup(resource, groups)),
        ...faultsIn('nonResourceURLs', nonResourceURLs, _near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .urlMiss */ .Y8),
    ];
}
/** A rule is for each resource in each group, and people write them together: one group that has it is enough. */
function inNoGroup(resource, groups) {
    const misses = groups.map((group) => (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceMiss */ .rF)(resource, group));
    if (misses.includes(undefined))
        return undefined;
    return misses.find((miss) => miss?.inGroup === undefined) ?? misses[0];
}
function faultsIn(key, items, missOf) {
    return items.flatMap((found, index) => {
        const miss = missOf(found);
        return miss === undefined ? [] : [{ key, index, found, says: saysOf(found, miss), meant: meantBy(miss) }];
    });
}
function saysOf(found, { what, inGroup }) {
    switch (what) {
        case 'verb':
            return `no request has the verb "${found}"`;
        case 'URL':
            return `no request has the URL "${found}"`;
        case 'API group':
            return `there is no API group "${found}"`;
        case 'subresource':
            return found.endsWith('/*') ? `RBAC has no pattern "${found}"` : `there is no subresource "${found}"`;
        case 'resource':
            return inGroup === undefined
                ? `there is no resource "${found}"`
                : `there is no resource "${found}" in these API groups`;
    }
}
/** `get`, `"" (the core group)`, `deployments with apiGroups: [apps]`. */
function meantBy({ what, meant, inGroup }) {
    if (what === 'API group')
        return meant[0] === '' ? '"" (the core group)' : (0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(meant);
    // All subresources are more than anybody means who writes a pattern.
    if (what === 'subresource' && meant.length > 1)
        return `those that are meant of ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(meant, 9)}`;
    const words = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(meant, 8);
    return inGroup === undefined ? words : `${words} with apiGroups: [${inGroup === '' ? '""' : inGroup}]`;
}


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

/***/ 95388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ neverTouch)
/* harmony export */ });
/**
 * Why the object must not be declared, changed, adopted or deleted; `undefined` when it may.
 *
 * Kubernetes puts bootstrap objects back at each start of an API server, EKS does the same with its own, and
 * `autoupdate: "false"` is how a person says hands off, which `kubectl auth reconcile` respects too.
 */
function neverTouch(object) {
    const { name, labels, annotations } = object.metadata;
    if (name.startsWith('system:')) {
        return {
            kind: 'system-name',
            text: 'names that start with "system:" are reserved for Kubernetes',
            path: ['metadata', 'name'],
        };
    }
    if (name.startsWith('eks:')) {
        return {
            kind: 'eks-name',
            text: 'names that start with "eks:" are reserved for Amazon EKS',
            path: ['metadata', 'name'],
        };
    }
    if (labels?.[BOOTSTRAPPING] !== undefined) {
        return {
            kind: 'bootstrapping',
            text: `the label ${BOOTSTRAPPING} says that the API server maintains it and would restore it`,
            path: ['metadata', 'labels', BOOTSTRAPPING],
        };
    }
    if (labels?.[EKS_COMPONENT] !== undefined) {
        return {
            kind: 'eks-component',
            text: `the label ${EKS_COMPONENT} says that Amazon EKS maintains it`,
            path: ['metadata', 'labels', EKS_COMPONENT],
        };
    }
    if (annotations?.[AUTOUPDATE] === 'false') {
        return {
            kind: 'autoupdate-off',
            text: `the annotation ${AUTOUPDATE}: "false" protects it from every tool`,
            path: ['metadata', 'annotations', AUTOUPDATE],
        };
    }
    return undefined;
}
const BOOTSTRAPPING = 'kubernetes.io/bootstrapping';
const EKS_COMPONENT = 'eks.amazonaws.com/component';
const AUTOUPDATE = 'rbac.authorization.kubernetes.io/autoupdate';


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

/***/ 34280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ presetObjects)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);

/**
 * The objects of a preset, without marks, under the names that AWS gave them, so that a cluster to which somebody
 * applied AWS's manifest shows what differs instead of a second set of roles. docs/presets.md says what each
 * preset stands for and where it is this project's own choice.
 *
 * `namespaces` counts for `console-restricted-access` only: one Role and one RoleBinding in each of them.
 */
function presetObjects(name, namespaces) {
    switch (name) {
        case 'console-full-access':
            return fullAccess();
        case 'console-restricted-access':
            return restrictedAccess(namespaces);
    }
}
/** eks-console-full-access.yaml, in the form since 2022, which reads Secrets. */
function fullAccess() {
    const role = 'eks-console-dashboard-full-access-clusterrole';
    const group = 'eks-console-dashboard-full-access-group';
    return [
        clusterRole(role, FULL),
        clusterRoleBinding('eks-console-dashboard-full-access-binding', { role, group }),
    ];
}
/** eks-console-restricted-access.yaml, which has one namespace, `default`; here it is a parameter. */
function restrictedAccess(namespaces) {
    const group = 'eks-console-dashboard-restricted-access-group';
    const clusterWide = 'eks-console-dashboard-restricted-access-clusterrole';
    const namespaced = 'eks-console-dashboard-restricted-access-role';
    return [
        clusterRole(clusterWide, [read('', 'nodes', 'namespaces')]),
        clusterRoleBinding(`${clusterWide}-binding`, { role: clusterWide, group }),
        ...[...new Set(namespaces)].flatMap((namespace) => [
            role({ namespace, name: namespaced }, RESTRICTED),
            roleBinding({ namespace, name: `${namespaced}-binding` }, { role: namespaced, group }),
        ]),
    ];
}
const FULL = [
    read('', 'nodes', 'namespaces', 'pods', 'configmaps', 'endpoints', 'events', 'limitranges', 'persistentvolumeclaims', 'podtemplates', 'replicationcontrollers', 'resourcequotas', 'secrets', 'serviceaccounts', 'services'),
    read('apps', 'deployments', 'daemonsets', 'statefulsets', 'replicasets'),
    read('batch', 'jobs', 'cronjobs'),
    read('coordination.k8s.io', 'leases'),
    read('discovery.k8s.io', 'endpointslices'),
    read('events.k8s.io', 'events'),
    read('extensions', 'daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'),
    read('networking.k8s.io', 'ingresses', 'networkpolicies'),
    read('policy', 'poddisruptionbudgets'),
    read('rbac.authorization.k8s.io', 'rolebindings', 'roles'),
    read('storage.k8s.io', 'csistoragecapacities'),
];
const RESTRICTED = [
    read('', 'pods'),
    read('apps', 'deployments', 'daemonsets', 'statefulsets', 'replicasets'),
    read('batch', 'jobs'),
];
/** As in AWS's manifests: the console lists and gets, and does not watch. */
function read(group, ...resources) {
    return { apiGroups: [group], resources, verbs: ['get', 'list'] };
}
const apiVersion = `${_object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j}/v1`;
function clusterRole(name, rules) {
    return { apiVersion, kind: 'ClusterRole', metadata: { name }, rules };
}
function clusterRoleBinding(name, { role, group }) {
    return {
        apiVersion,
        kind: 'ClusterRoleBinding',
        metadata: { name },
        subjects: [groupSubject(group)],
        roleRef: { apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, kind: 'ClusterRole', name: role },
    };
}
function role(metadata, rules) {
    return { apiVersion, kind: 'Role', metadata, rules };
}
function roleBinding(metadata, { role, group }) {
    return {
        apiVersion,
        kind: 'RoleBinding',
        metadata,
        subjects: [groupSubject(group)],
        roleRef: { apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, kind: 'Role', name: role },
    };
}
function groupSubject(name) {
    return { kind: 'Group', apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j, name };
}


/***/ }),

/***/ 68433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readTextMap),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   vr: () => (/* binding */ reportMissing),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56405);

function report(reading, path, finding) {
    reading.problems.push({ severity: 'error', where: reading.placeOf(path), ...finding });
}
/** `rules[0].verbs of Role/shop/deployer`, for the start or the middle of a sentence. */
function nameOf(reading, path) {
    return path.length === 0 ? reading.name : `${textOf(path)} of ${reading.name}`;
}
/** `undefined` when the value is no mapping, which is reported, as is each key that is not in `known`. */
function readFields(reading, path, { value, known }) {
    const keys = known;
    if (!isMapping(value)) {
        reportType(reading, path, { value, wanted: 'a mapping of keys to values' });
        return undefined;
    }
    for (const key of Object.keys(value)) {
        if (!keys.includes(key))
            reportUnknown(reading, [...path, key], { key, known });
    }
    return Object.fromEntries(known.filter((key) => isPresent(value, key)).map((key) => [key, value[key]]));
}
/** `undefined` when absent, or reported as no text. */
function readText(reading, path, value) {
    if (value === undefined || typeof value === 'string')
        return value;
    reportType(reading, path, { value, wanted: 'text' });
    return undefined;
}
/** An absent list is an empty one. */
function readList(reading, path, value) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    reportType(reading, path, { value, wanted: 'a list' });
    return [];
}
/** The texts of a list; `undefined` when it is absent or no list. */
function readTexts(reading, path, value) {
    if (value === undefined)
        return undefined;
    const texts = readList(reading, path, value).map((item, index) => {
        // To the list's reader `null` is an item of the wrong type, not an absent one.
        const text = readText(reading, [...path, index], item ?? null);
        return text ?? '';
    });
    return Array.isArray(value) ? texts : undefined;
}
/** Keys with text values, such as labels; `undefined` when absent or no mapping. */
function readTextMap(reading, path, value) {
    if (value === undefined)
        return undefined;
    if (!isMapping(value)) {
        reportType(reading, path, { value, wanted: 'a mapping of keys to text' });
        return undefined;
    }
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        readText(reading, [...path, key], item ?? null) ?? '',
    ]);
    return Object.fromEntries(entries);
}
/** Reports that `key` is not in the mapping at `path`. */
function reportMissing(reading, path, { key, allowed, fix }) {
    report(reading, path, {
        code: 'missing-key',
        message: `${nameOf(reading, path)} has no ${key}.`,
        allowed,
        fix,
    });
}
/** A name in quotes for a message; what is long is cut. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
function reportType(reading, path, { value, wanted }) {
    const scalar = typeof value === 'number' || typeof value === 'boolean';
    report(reading, path, {
        code: 'wrong-type',
        message: `${nameOf(reading, path)} is ${sortOf(value)}.`,
        found: scalar ? String(value) : sortOf(value),
        allowed: wanted,
        fix: fixType(value, wanted),
    });
}
function fixType(value, wanted) {
    if (wanted !== 'text')
        return `Write ${wanted}.`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return `Put it in quotes: "${value}".`;
    return value === null ? 'Write text, or "" for empty text.' : 'Write text.';
}
function reportUnknown(reading, path, { key, known }) {
    const meant = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, known);
    report(reading, path, {
        code: 'unknown-key',
        message: `${quoted(key)} is not a key of ${nameOf(reading, path.slice(0, -1))}.`,
        found: key,
        allowed: known.join(', '),
        fix: meant === undefined ? 'Remove the key.' : `Write "${meant}".`,
    });
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPresent(mapping, key) {
    return Object.hasOwn(mapping, key) && mapping[key] !== null && mapping[key] !== undefined;
}
function sortOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return 'text';
    return typeof value === 'boolean' ? `the boolean ${value}` : `the ${typeof value} ${String(value)}`;
}
function textOf(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^\w+$/.test(step))
            return `[${quoted(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
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

/***/ 84917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateSubjectWords),
/* harmony export */   b: () => (/* binding */ isTemplateSubject)
/* harmony export */ });
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48184);

/**
 * Whether a subject of a binding has a template of the authenticator in its name. RBAC fills in none and compares names
 * as they are, while aws-auth and access entries never give such a name: they fill it in at each login.
 *
 * Source: `appliesToUser` in kubernetes/pkg/registry/rbac/validation/rule.go
 */
function isTemplateSubject({ kind, name }) {
    return kind !== 'ServiceAccount' && (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(name) !== undefined;
}
/** What is wrong with it, whoever says so: a sentence that begins with the binding, and what to write. */
function templateSubjectWords(binding, { kind, name }) {
    const noun = kind === 'Group' ? 'group' : 'username';
    return {
        message: `${binding} has the ${noun} "${name}" literally: RBAC fills in no templates, and no row or access entry gives that name to anybody.`,
        allowed: `a ${noun} as Kubernetes gets it, after templates are filled in`,
        fix: kind === 'Group'
            ? 'Bind each group by the name that it gets, such as team-111122223333 for team-{{AccountID}}.'
            : 'Give those principals a group in their rows or access entries, and bind the group. Or bind the username of each session.',
    };
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

/***/ 71019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ someAtOnce),
/* harmony export */   k: () => (/* binding */ laneOf)
/* harmony export */ });
/**
 * Does one thing with each item, at most so many at once, and gives the results in the order of the items, whichever
 * ended first. They are begun in that order too.
 *
 * After an error no further item is begun; what is under way ends first, and then the first error is thrown.
 *
 * @param most at least 1
 */
async function someAtOnce(items, most, run) {
    const results = new Array(items.length);
    let failure;
    let next = 0;
    const runOneByOne = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await run(items[index]);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, runOneByOne));
    if (failure !== undefined)
        throw failure.error;
    return results;
}
/**
 * A lane in which at most so many things are under way at once, whoever begins them.
 *
 * @param most at least 1
 */
function laneOf(most) {
    const waiting = [];
    let free = most;
    return async (run) => {
        if (free > 0)
            free--;
        else
            await new Promise((begin) => waiting.push(begin));
        try {
            return await run();
        }
        finally {
            const begin = waiting.shift();
            // The turn is passed on: nobody who comes meanwhile takes it.
            if (begin === undefined)
                free++;
            else
                begin();
        }
    };
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
function shownBy(object) {
    const { kind, metadata } = object;
    const { labels = {}, annotations = {} } = metadata;
    return {
        kind,
        metadata,
        labels,
        annotations,
        owners: ownersOf(object),
        managers: fieldManagers(object),
    };
}
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
    { tool: 'controller', of: ({ owners }) => owners.find(({ controller }) => controller)?.name },
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
function label(tool, of) {
    return { tool, of };
}
function managedBy(tool, value) {
    return label(tool, ({ labels }) => (value.test(labels[managed_by/* MANAGED_BY */.K] ?? '') ? '' : undefined));
}
function owner(tool, apiVersion) {
    return { tool, of: ({ owners }) => owners.find((one) => apiVersion.test(one.apiVersion))?.name };
}
/** Who wrote something of the object says less than a mark: others may have changed it since. */
function writtenBy(tool, manager) {
    return { tool, of: ({ managers }) => (managers.some((name) => manager.test(name)) ? '' : undefined) };
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
function trackedByArgo({ kind, metadata, annotations }) {
    const id = annotations['argocd.argoproj.io/tracking-id'] ?? '';
    const [, app, ofKind, namespace, name] = /^([^:]+):[^:/]*\/([^:/]+):([^:/]*)\/(.+)$/.exec(id) ?? [];
    if (app === undefined || ofKind !== kind || name !== metadata.name)
        return undefined;
    // For an object without a namespace it is that of the application.
    return metadata.namespace === undefined || metadata.namespace === namespace ? app : undefined;
}
/** The label of the app is Argo CD's where Argo CD wrote the object. */
function labelledByArgo({ managers, labels }) {
    if (!managers.some((name) => ARGO_WRITES.test(name)))
        return undefined;
    return labels['app.kubernetes.io/instance'];
}

;// CONCATENATED MODULE: ./lib/tool/of-object.js

/**
 * The tool that has the object, or made it, by the first mark that it has; what the object says of itself counts before
 * who wrote it. `undefined`: no mark is known.
 */
function toolOf(object) {
    return keeperOf(object) ?? firstOf(MAKERS, shownBy(object));
}
// A plan asks of each object when it compares it, and again for who owns it and what may be done to it.
const keepers = new WeakMap();
/** The tool that looks after the object, and undoes or replaces what others do to it. */
function keeperOf(object) {
    const known = keepers.get(object);
    if (known !== undefined)
        return known.keeper;
    const keeper = firstOf(KEEPERS, shownBy(object));
    keepers.set(object, { keeper });
    return keeper;
}
/** The tool that rendered the object or wrote something of it, where nothing shows that one looks after it. */
function makerOf(object) {
    return keeperOf(object) === undefined ? firstOf(MAKERS, shownBy(object)) : undefined;
}
/** Whether the tool looks after the object, and be it with others. */
function hasMarkOf(tool, object) {
    const shown = shownBy(object);
    return KEEPERS.some((mark) => mark.tool === tool && mark.of(shown) !== undefined);
}
function firstOf(marks, shown) {
    for (const mark of marks) {
        const found = mark.of(shown);
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

/***/ 35912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * `positionAt` for many offsets of one text: the lines are counted once. 1-based; the column counts UTF-16
 * units. An offset past the end gives the end.
 */
function linesOf(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const within = Math.max(0, Math.min(offset, source.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= within)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/yaml/any-yaml.js

/** Parses every document of `source` into trees with offsets. Never throws on bad YAML. */
function parseAnyYaml(source) {
    try {
        return { ok: true, documents: compose(source, (0,js_yaml/* parseEvents */.PH)(source, {})) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { ok: false, error: { reason: error.reason, offset: error.mark?.position ?? 0 } };
    }
}
function compose(source, events) {
    const documents = [];
    let at = 0;
    let anchors = new Map();
    const remember = (node) => {
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        return node;
    };
    // An anchor is known from the event that opens a node, so that a node that holds an alias to itself is an error.
    const readNode = () => {
        const event = events[at++];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return remember(scalar(source, event));
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = source.slice(event.anchorStart, event.anchorEnd);
                const target = anchors.get(name);
                const start = event.anchorStart - 1;
                if (target === undefined)
                    return js_yaml/* YAMLException */.tB.throwAt(source, start, `unidentified alias "${name}"`);
                return { ...target, alias: { start, end: event.anchorEnd } };
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const items = [];
                let last;
                while (events[at]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
                    const item = placed(readNode(), last ?? event.start);
                    items.push(item);
                    last = laterEnd(last, item);
                }
                at++;
                const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
                const end = flow ? closing(source, last ?? event.start + 1, ']') : (last ?? event.start);
                return remember({
                    kind: 'sequence',
                    flow,
                    items,
                    start: event.start,
                    end,
                    ...properties(source, event),
                });
            }
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const entries = [];
                let last;
                while (events[at]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
                    const key = readNode();
                    const value = placed(readNode(), key.end);
                    entries.push({ key, value });
                    last = laterEnd(laterEnd(last, key), value);
                }
                at++;
                const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
                const end = flow ? closing(source, last ?? event.start + 1, '}') : (last ?? event.start);
                return remember({
                    kind: 'mapping',
                    flow,
                    entries,
                    start: event.start,
                    end,
                    ...properties(source, event),
                });
            }
            default:
                throw new Error(`js-yaml gave event ${event?.type} where a node begins`);
        }
    };
    while (at < events.length) {
        at++; // the document's own event
        anchors = new Map();
        documents.push(events[at] === undefined || events[at]?.type === js_yaml/* EVENT_ID */.hy.POP ? null : readNode());
        at++; // its end
    }
    return documents;
}
const STYLES = {
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: 'plain',
    [js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED]: 'single',
    [js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]: 'double',
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: 'literal',
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: 'folded',
};
function scalar(source, event) {
    const style = STYLES[event.style] ?? 'plain';
    // js-yaml gives the text between the quotes; a node includes them.
    const quoted = style === 'single' || style === 'double' ? 1 : 0;
    return {
        kind: 'scalar',
        value: (0,js_yaml/* getScalarValue */.KE)(source, event),
        style,
        start: event.valueStart - quoted,
        end: event.valueEnd + quoted,
        ...properties(source, event),
    };
}
function properties(source, event) {
    return {
        ...(event.tagStart >= 0 ? { tag: source.slice(event.tagStart, event.tagEnd) } : {}),
        ...(event.anchorStart >= 0 ? { anchor: source.slice(event.anchorStart, event.anchorEnd) } : {}),
    };
}
/** js-yaml gives -1 for a value that is not there (`key:`, an empty `-`): it stands where it would begin. */
function placed(node, offset) {
    return node.start < 0 ? { ...node, start: offset, end: offset } : node;
}
/** The later end of what stands in the source: an alias ends where its name does, not where its target does. */
function laterEnd(end, node) {
    return Math.max(end ?? 0, node.alias?.end ?? node.end);
}
/** The offset behind the bracket that closes a flow collection, past white space, commas and comments. */
function closing(source, from, bracket) {
    let at = from;
    while (at < source.length && source[at] !== bracket) {
        if (source[at] === '#')
            while (at < source.length && source[at] !== '\n')
                at++;
        else
            at++;
    }
    return Math.min(at + 1, source.length);
}

// EXTERNAL MODULE: ./lib/yaml/plain-yaml.js + 1 modules
var plain_yaml = __webpack_require__(54708);
;// CONCATENATED MODULE: ./lib/yaml/parse.js


/** The trees of all documents of `source`. */
function parseYaml(source) {
    return readYaml(source, (document) => document);
}
/**
 * Parses every document of `source` into a tree with offsets; an empty one is `null`, or a plain scalar without text.
 * Never throws on bad YAML.
 *
 * Nearly all manifests are plain: their trees then take a sixth of the time that js-yaml and `compose` need for them, and
 * there is one of them at a time.
 *
 * @param use what is made of a document; may be called more than once for one, and for documents of what is not YAML
 */
function readYaml(source, use) {
    const documents = (0,plain_yaml/* readPlainYaml */.g)(source, use);
    if (documents !== undefined)
        return { ok: true, documents };
    const parsed = parseAnyYaml(source);
    return parsed.ok ? { ok: true, documents: parsed.documents.map(use) } : parsed;
}


/***/ }),

/***/ 54708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parsePlainYaml),
  g: () => (/* binding */ readPlainYaml)
});

;// CONCATENATED MODULE: ./lib/yaml/plain-text.js
/** The text has something that this reader does not know for certain. */
class Unsure extends Error {
    name = 'Unsure';
}
/** Leaves the text to the parser that reads all of YAML. */
function unsure() {
    throw new Unsure();
}
/**
 * A text of plain YAML, read from its beginning to its end, line by line. Its methods throw Unsure at everything that
 * is not certain.
 */
class PlainText {
    /** With a line break at the end, so that each line has one. */
    text;
    length;
    /** Where reading goes on. */
    at = 0;
    /** Of the first character of the line that reading goes on in; -1 at the end of a document. */
    column = -1;
    constructor(source) {
        this.text = `${source}\n`;
        this.length = source.length;
        this.toContent(0);
    }
    get isOver() {
        return this.column < 0 && this.at >= this.length;
    }
    codeAt(offset) {
        return this.text.charCodeAt(offset);
    }
    /** The offset of what stands behind blanks. */
    pastBlanks(offset) {
        let at = offset;
        while (this.text.charCodeAt(at) === SPACE)
            at++;
        return at;
    }
    /** A `-` that begins an item. */
    isDash(offset) {
        return this.text.charCodeAt(offset) === DASH && this.text.charCodeAt(offset + 1) === SPACE;
    }
    /** Whether the line says nothing more from here on, blanks before it passed. */
    isLineEnd(offset) {
        const code = this.text.charCodeAt(offset);
        return code === LF || (code === HASH && this.text.charCodeAt(offset - 1) === SPACE);
    }
    /** Goes on to the next line that says something; this one must not say anything more. */
    nextLine() {
        const at = this.pastBlanks(this.at);
        if (!this.isLineEnd(at))
            unsure();
        this.toContent(this.text.indexOf('\n', at) + 1);
    }
    toContent(lineStart) {
        const { text, length } = this;
        let start = lineStart;
        while (start < length) {
            let at = start;
            let code = text.charCodeAt(at);
            while (code === SPACE)
                code = text.charCodeAt(++at);
            if (code !== HASH && code !== LF) {
                this.at = at;
                this.column = at - start;
                if (this.column === 0 && this.isMarker(at))
                    this.column = -1;
                return;
            }
            start = text.indexOf('\n', at) + 1;
        }
        this.at = length;
        this.column = -1;
    }
    isMarker(at) {
        if (this.text.startsWith('...', at))
            unsure();
        if (!this.text.startsWith('---', at))
            return false;
        const behind = this.text.charCodeAt(at + 3);
        return behind === SPACE || behind === LF;
    }
    /** The scalar that begins at `at`; reading goes on behind it, at the `:` where it is a key. */
    scalar(inFlow) {
        const code = this.text.charCodeAt(this.at);
        return code === DOUBLE || code === SINGLE ? this.quoted(code) : this.plain(code, inFlow);
    }
    /** Without escapes, on one line. */
    quoted(quote) {
        const { text, at: start } = this;
        let at = start + 1;
        for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at))
            if (code === LF || (code === BACKSLASH && quote === DOUBLE))
                unsure();
        this.at = at + 1;
        // Two of them are one.
        if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE)
            unsure();
        const style = quote === DOUBLE ? 'double' : 'single';
        return { kind: 'scalar', value: text.slice(start + 1, at), style, start, end: at + 1 };
    }
    plain(first, inFlow) {
        const { text, at: start } = this;
        if (!mayBegin(first) && !(first === DASH && isWord(text.charCodeAt(start + 1))))
            unsure();
        let at = start;
        let end = start;
        for (let code = first; code !== LF; code = text.charCodeAt(++at)) {
            if (code === SPACE)
                continue;
            if (code === COLON) {
                const behind = text.charCodeAt(at + 1);
                if (behind === SPACE || behind === LF)
                    break;
                if (inFlow && isFlowIndicator(behind))
                    unsure();
            }
            else if (code === HASH) {
                if (text.charCodeAt(at - 1) === SPACE)
                    break;
            }
            else if (inFlow && isFlowIndicator(code)) {
                if (code === QUESTION)
                    unsure();
                break;
            }
            end = at + 1;
        }
        this.at = at;
        return { kind: 'scalar', value: text.slice(start, end), style: 'plain', start, end };
    }
    /** Behind the `:` of a key that was just read; a key is short, and its `:` stands at it. */
    passColon(key, inFlow) {
        const { at } = this;
        if (this.text.charCodeAt(at) !== COLON || at !== key.end || at - key.start > LONGEST_KEY)
            unsure();
        const behind = this.text.charCodeAt(at + 1);
        if (behind !== SPACE && behind !== LF && !(inFlow && key.style !== 'plain'))
            unsure();
        this.at = this.pastBlanks(at + 1);
    }
    isColon() {
        return this.text.charCodeAt(this.at) === COLON;
    }
}
/** A little below 1,024, the longest that a key without a `?` may be. */
const LONGEST_KEY = 1_000;
const LF = 0x0a;
const SPACE = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const DASH = 0x2d;
const COLON = 0x3a;
const QUESTION = 0x3f;
const BACKSLASH = 0x5c;
/** Those that begin a plain scalar and never anything else: letters, digits, and `$ ( ) + . / ; < = \ ^ _ ~`. */
function mayBegin(code) {
    return (isWord(code) ||
        code === 0x24 ||
        code === 0x28 ||
        code === 0x29 ||
        code === 0x2b ||
        code === 0x2e ||
        code === 0x2f ||
        (code >= 0x3b && code <= 0x3d) ||
        code === BACKSLASH ||
        code === 0x5e ||
        code === 0x7e);
}
/** `[0-9A-Za-z_]`, and all that is not ASCII. */
function isWord(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code > 0x7f);
}
/** `, [ ] { }`, and `?`, which YAML 1.1 counts among them. */
function isFlowIndicator(code) {
    return (code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d || code === QUESTION);
}

;// CONCATENATED MODULE: ./lib/yaml/plain-yaml.js

/** The trees of a plain text; `undefined` for every other one. */
function parsePlainYaml(source) {
    return readPlainYaml(source, (document) => document);
}
/**
 * The documents of a text that is written as nearly all manifests are: block mappings and lists, lists and mappings in
 * brackets on one line, scalars on one line, plain or in quotes without escapes, comments, and `---`. They are what
 * `parseAnyYaml` gives; `undefined` for every other text, also for those that are no YAML.
 *
 * @param use what is made of a document, before the next one is read; of no effect where the text turns out to be another
 */
function readPlainYaml(source, use) {
    if (ODD.test(source))
        return undefined;
    try {
        return documentsOf(new PlainText(source), use);
    }
    catch (error) {
        if (!(error instanceof Unsure))
            throw error;
        return undefined;
    }
}
/** Anything but printable ASCII, spaces, line feeds, and letters that no version of YAML takes for something else. */
const ODD = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\uf900-\ufefe\uff00-\uffef]/;
/** The parsers have limits of their own, 100 and more. */
const DEEPEST = 40;
function documentsOf(text, use) {
    const documents = [];
    while (!text.isOver) {
        if (text.column < 0) {
            text.at += '---'.length;
            text.nextLine();
        }
        if (text.column > 0)
            unsure();
        const document = text.column < 0 ? emptyAt(-1) : root(text);
        if (text.column >= 0)
            unsure();
        documents.push(use(document));
    }
    return documents;
}
/** Also in brackets, as JSON on one line is. */
function root(text) {
    const code = text.codeAt(text.at);
    return code === OPEN_LIST || code === OPEN_MAPPING ? inline(text, 0) : block(text, 0);
}
function emptyAt(offset) {
    return { kind: 'scalar', value: '', style: 'plain', start: offset, end: offset };
}
/** A block list or mapping, up to the line behind it. */
function block(text, depth) {
    if (depth > DEEPEST)
        unsure();
    if (text.isDash(text.at))
        return sequence(text, depth);
    const key = text.scalar(false);
    return mapping(text, key, text.column, depth);
}
function mapping(text, first, column, depth) {
    const entries = [];
    let key = first;
    let value;
    for (;;) {
        text.passColon(key, false);
        value = valueBehind(text, key, column, depth);
        entries.push({ key, value });
        if (text.column !== column)
            break;
        key = text.scalar(false);
    }
    if (text.column > column)
        unsure();
    return { kind: 'mapping', flow: false, entries, start: first.start, end: value.end };
}
function valueBehind(text, key, column, depth) {
    if (!text.isLineEnd(text.at))
        return inline(text, depth);
    text.nextLine();
    if (text.column > column || (text.column === column && text.isDash(text.at)))
        return block(text, depth + 1);
    return emptyAt(key.end);
}
/** What ends with its line. */
function inline(text, depth) {
    const value = flowNode(text, false, depth);
    text.nextLine();
    return value;
}
function sequence(text, depth) {
    const { at: start, column } = text;
    const items = [];
    let item;
    do {
        item = itemOf(text, depth);
        items.push(item);
    } while (text.column === column && text.isDash(text.at));
    if (text.column > column)
        unsure();
    return { kind: 'sequence', flow: false, items, start, end: item.end };
}
function itemOf(text, depth) {
    const at = text.pastBlanks(text.at + 1);
    if (text.isLineEnd(at))
        unsure();
    text.column += at - text.at;
    text.at = at;
    const { column } = text;
    if (text.isDash(at))
        return block(text, depth + 1);
    const node = flowNode(text, false, depth);
    if (node.kind === 'scalar' && text.isColon())
        return mapping(text, node, column, depth + 1);
    text.nextLine();
    return node;
}
function flowNode(text, inFlow, depth) {
    const code = text.codeAt(text.at);
    if (code === OPEN_LIST)
        return flowSequence(text, depth + 1);
    if (code === OPEN_MAPPING)
        return flowMapping(text, depth + 1);
    return text.scalar(inFlow);
}
function flowSequence(text, depth) {
    const items = [];
    const start = text.at;
    readFlow(text, CLOSE_LIST, depth, () => items.push(flowNode(text, true, depth)));
    return { kind: 'sequence', flow: true, items, start, end: text.at };
}
function flowMapping(text, depth) {
    const entries = [];
    const start = text.at;
    readFlow(text, CLOSE_MAPPING, depth, () => {
        const key = text.scalar(true);
        text.passColon(key, true);
        entries.push({ key, value: flowNode(text, true, depth) });
    });
    return { kind: 'mapping', flow: true, entries, start, end: text.at };
}
/** From the bracket that opens to behind the one that closes; no comma may stand before that. */
function readFlow(text, close, depth, readOne) {
    if (depth > DEEPEST)
        unsure();
    text.at = text.pastBlanks(text.at + 1);
    if (text.codeAt(text.at) === close) {
        text.at++;
        return;
    }
    for (;;) {
        readOne();
        text.at = text.pastBlanks(text.at);
        const code = text.codeAt(text.at);
        if (code !== COMMA && code !== close)
            unsure();
        text.at++;
        if (code === close)
            return;
        text.at = text.pastBlanks(text.at);
    }
}
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAPPING = 0x7b;
const CLOSE_MAPPING = 0x7d;


/***/ })

};
