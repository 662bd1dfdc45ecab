export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 10448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isByEntry),
/* harmony export */   l: () => (/* binding */ declaredPrincipal)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

/** Whether an access entry is to let it in. */
function isByEntry({ by }) {
    return by === 'entry' || by === 'entry-over-row';
}
/** What the file says of a principal, by any of its ARNs. */
function declaredPrincipal({ principals }, arn) {
    const key = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn);
    return principals.find((one) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(one.arn) === key);
}


/***/ }),

/***/ 18323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ deadItems),
/* harmony export */   u: () => (/* binding */ rowId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58315);
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12736);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48358);
/* harmony import */ var _read_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88669);






const KEYS = ['mapRoles', 'mapUsers'];
/** All of them, in the order of the text; none of a key that cannot be read. */
function deadItems(data) {
    const awsAuth = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeAwsAuth */ ._)(data);
    const rows = [...(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .deadRows */ .O9)(awsAuth)].map(([row, why]) => {
        const text = data?.[row.key]?.slice(row.start, row.end) ?? '';
        return { key: row.key, index: row.index, id: rowId(row), why, row, text };
    });
    const dropped = KEYS.flatMap((key) => {
        const found = awsAuth.oddities.filter((oddity) => oddity.key === key && oddity.kind === 'dropped-row');
        if (found.length === 0)
            return [];
        const { items } = (0,_read_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readRowItems */ .z9)(key, data?.[key]);
        return found.flatMap(({ index }) => {
            const read = items[index];
            if (read === undefined)
                return [];
            const text = data?.[key]?.slice(read.item.start, (0,_extent_js__WEBPACK_IMPORTED_MODULE_5__/* .itemEnd */ .z)(data[key] ?? '', read.item)) ?? '';
            return [{ key, index, id: hashOf([key, read.json]), why: 'dropped', text }];
        });
    });
    return [...rows, ...dropped].toSorted((one, other) => KEYS.indexOf(one.key) - KEYS.indexOf(other.key) || one.index - other.index);
}
/** Equal for rows of one list with the same ARN, username and groups. */
function rowId({ key, arn, username, groups, sso }) {
    return hashOf([key, (0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn), username, [...new Set(groups)].sort(), sso === true]);
}
/** 48 bits: enough for the items of one ConfigMap. */
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 63229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ keyIsBroken),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   nl: () => (/* binding */ sharedAnchor),
/* harmony export */   oT: () => (/* binding */ REPAIR),
/* harmony export */   wV: () => (/* binding */ editFailed)
/* harmony export */ });
/* unused harmony export AWS_AUTH */
/* harmony import */ var _yaml_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96896);

/** The place of every problem here; whoever knows the cluster adds it. */
const AWS_AUTH = { object: 'ConfigMap/kube-system/aws-auth' };
/** A key that the authenticator cannot read is not edited: what its rows were meant to be is not known. */
function keyIsBroken(text, { key, reason, offset }) {
    const { line, column } = (0,_yaml_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, offset);
    return {
        code: 'aws-auth-broken-key',
        severity: 'error',
        where: AWS_AUTH,
        message: `${key} in aws-auth cannot be read (line ${line}, column ${column} of its value: ${reason}), so none of its rows has an effect now.`,
        found: quoteLine(text, line),
        allowed: 'a list of rows that aws-iam-authenticator can read',
        fix: `Correct that line with kubectl edit configmap aws-auth --namespace kube-system, then plan again. Or plan with ${REPAIR}, which shows what the key can be rebuilt from.`,
    };
}
/** What a key that cannot be read is rebuilt by. */
const REPAIR = '`repair: true` (`--repair` in a terminal)';
/** A row that other rows are made of cannot be changed or removed for itself. */
function sharedAnchor(key, text, { name, anchor, alias }) {
    const from = (0,_yaml_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, anchor).line;
    const to = (0,_yaml_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, alias).line;
    return {
        code: 'aws-auth-shared-anchor',
        severity: 'error',
        where: AWS_AUTH,
        message: `The row at line ${from} of ${key} has the anchor &${name}, and line ${to} refers to it, so one cannot be changed without the other.`,
        found: `&${name} at line ${from}, *${name} at line ${to}`,
        allowed: 'rows without anchors and aliases',
        fix: `Replace *${name} with its value, with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
    };
}
/** Nothing that was tried read back as what was wanted. Nothing is written then. */
function editFailed(key) {
    return {
        code: 'aws-auth-not-editable',
        severity: 'error',
        where: AWS_AUTH,
        message: `${key} in aws-auth is written in a way that eks-access cannot edit without changing other rows.`,
        allowed: 'a YAML list with one row per item',
        fix: `Rewrite ${key} as a plain list with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
    };
}
/** `bytes` of keys and values. */
function tooLarge(bytes, limit) {
    return {
        code: 'aws-auth-too-large',
        severity: 'error',
        where: AWS_AUTH,
        message: `aws-auth would have ${bytes} bytes of data, ${bytes - limit} more than the ${limit} that a ConfigMap may have.`,
        found: `${bytes} bytes`,
        allowed: `${limit} bytes`,
        fix: 'Let several people share a role, or remove rows that nobody needs.',
    };
}
function quoteLine(text, line) {
    const found = (text.split('\n')[line - 1] ?? '').trim();
    return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}


/***/ }),

/***/ 66292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ editAwsAuth)
});

// UNUSED EXPORTS: MAX_DATA_BYTES

// EXTERNAL MODULE: ./lib/aws-auth/read-key.js + 22 modules
var read_key = __webpack_require__(88669);
// EXTERNAL MODULE: ./lib/aws-auth/extent.js
var extent = __webpack_require__(12736);
// EXTERNAL MODULE: ./lib/aws-auth/edit/splice.js
var edit_splice = __webpack_require__(50687);
;// CONCATENATED MODULE: ./lib/aws-auth/edit/block-list.js


/**
 * Edits a list of `- ` lines: whole lines go and come, all others stay as they are. `undefined` where an item
 * shares a line with something else. Does not say what a list that became empty looks like.
 */
function editBlockList(text, list, edit) {
    const last = list.items.at(-1);
    if (last === undefined || list.items.some((item) => !beginsItsLine(text, item)))
        return undefined;
    const indent = indentOf(text, last);
    const splices = [...edit.removed].flatMap((index) => {
        const item = list.items[index];
        return item === undefined ? [] : [{ ...itemLines(text, list, index), text: '' }];
    });
    if (edit.added.length > 0) {
        const at = behindComments(text, endOfLines(text, last), indent.length);
        const eol = (0,edit_splice/* lineBreak */.qL)(text);
        const lines = edit.added.flatMap((item) => item.split('\n')).map((line) => `${indent}${line}`);
        const inserted = (0,edit_splice/* beginsLine */.$3)(text, at)
            ? lines.map((line) => `${line}${eol}`)
            : lines.map((line) => `${eol}${line}`);
        splices.push({ start: at, end: at, text: inserted.join('') });
    }
    return splices;
}
/** The white space in front of an item's `-`. */
function indentOf(text, item) {
    return text.slice((0,edit_splice/* lineStart */.PT)(text, item.start), item.start).replace(/^\uFEFF/, '');
}
/**
 * The lines of one item: its own, the comments below it that are indented deeper than its `-`, and a comment
 * directly above it when that can only be about this item.
 */
function itemLines(text, list, index) {
    const item = list.items[index];
    if (item === undefined)
        throw new Error(`the list has no item ${index}`);
    const depth = indentOf(text, item).length;
    const end = behindComments(text, endOfLines(text, item), depth + 1);
    const begin = (0,edit_splice/* lineStart */.PT)(text, item.start);
    // A byte order mark stays.
    const start = text[begin] === '\uFEFF' ? begin + 1 : begin;
    return { start: index === 0 ? start : ownComment(text, { start, end, depth }), end };
}
/**
 * Where the comment begins that goes with an item. It must touch the item; what follows the item must be a blank
 * line, another comment or the end, or else it may be the title of several items; and it must not be a row that
 * somebody commented out. A comment above the first item may be about the whole list, and is not asked for.
 */
function ownComment(text, { start, end, depth }) {
    let top = start;
    while (top > 0) {
        const above = (0,edit_splice/* lineStart */.PT)(text, top - 1);
        const line = text.slice(above, top);
        if (!/^[ ]*#/.test(line) || line.indexOf('#') !== depth)
            break;
        if (/^[ ]*#\s*(?:-\s*)?["']?(?:rolearn|userarn|username|groups|sso)\b/i.test(line))
            return start;
        top = above;
    }
    const next = text.slice(end, (0,edit_splice/* lineEnd */.kd)(text, end));
    return /^\s*(?:#|$)|^---|^\.\.\./.test(next) ? top : start;
}
function beginsItsLine(text, item) {
    return /^\uFEFF?[ ]*$/.test(text.slice((0,edit_splice/* lineStart */.PT)(text, item.start), item.start));
}
function endOfLines(text, item) {
    return (0,edit_splice/* nextLine */.sE)(text, (0,extent/* itemEnd */.z)(text, item));
}
/** Past the comment lines that follow without a blank line and are indented by at least `depth`. */
function behindComments(text, offset, depth) {
    let at = offset;
    while (at < text.length) {
        const line = text.slice(at, (0,edit_splice/* lineEnd */.kd)(text, at));
        if (!/^[ ]*#/.test(line) || line.indexOf('#') < depth)
            return at;
        at += line.length;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/aws-auth/edit/edit-problem.js
var edit_problem = __webpack_require__(63229);
;// CONCATENATED MODULE: ./lib/aws-auth/edit/first-row.js


/**
 * The text of a key with the first items of its list, where there was no list: no key, a value that stands for
 * nothing, comments, `null`, or `[]` on a line of its own. `items` are block items without indentation.
 * `undefined` where the empty list shares its line with something else.
 */
function writeFirstItems(text, document, items) {
    const eol = (0,edit_splice/* lineBreak */.qL)(text);
    const block = items.flatMap((item) => item.split('\n')).join(eol);
    if (document === undefined || (0,read_key/* isSkippable */.YQ)(text))
        return `${block}${eol}`;
    const { root, begin } = document;
    if (root === undefined)
        return `${text}${(0,edit_splice/* beginsLine */.$3)(text, text.length) ? '' : eol}${block}${eol}`;
    if (root.start === root.end) {
        const at = begin === 0 ? root.start : (0,edit_splice/* lineEnd */.kd)(text, begin);
        const broken = (0,edit_splice/* beginsLine */.$3)(text, at);
        return `${text.slice(0, at)}${broken ? '' : eol}${block}${eol}${text.slice(at)}`;
    }
    const before = text.slice(0, root.start);
    const after = text.slice(root.end);
    if (/^\uFEFF?$/.test(before.slice((0,edit_splice/* lineStart */.PT)(text, root.start)))) {
        return text.slice(root.start, root.end).includes('#') ? undefined : before + block + after;
    }
    return root.kind === 'scalar' ? before.trimEnd() + eol + block + after : undefined;
}

;// CONCATENATED MODULE: ./lib/aws-auth/edit/flow-list.js

/** Edits a list in brackets. Items that stay keep their text; one that goes takes its comma along. */
function editFlowList(text, list, { removed, added }) {
    const { items } = list;
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined) {
        return [{ start: list.content + 1, end: list.content + 1, text: added.join(', ') }];
    }
    const kept = items.findLast((_, index) => !removed.has(index));
    if (kept === undefined) {
        const end = Math.max(last.afterComma, last.node.end);
        return [{ start: first.start, end, text: added.join(', ') }];
    }
    const splices = [];
    for (const [index, item] of items.entries()) {
        const next = items[index + 1];
        if (!removed.has(index) || item.start > kept.start || next === undefined)
            continue;
        splices.push({ start: item.start, end: beforeNext(text, item.afterComma, next.start), text: '' });
    }
    const separator = onLinesOfTheirOwn(text, list)
        ? `,${(0,edit_splice/* lineBreak */.qL)(text)}${spacesBefore(text, kept.start)}`
        : ', ';
    const tail = added.map((item) => `${separator}${item}`).join('');
    splices.push({ start: kept.node.end, end: last.node.end, text: tail });
    return splices;
}
/** A comment behind the comma is about the item that goes; one on a later line is about the next. */
function beforeNext(text, afterComma, next) {
    const between = text.slice(afterComma, next);
    const comment = between.indexOf('\n');
    if (comment < 0 || !between.slice(comment).includes('#'))
        return next;
    const rest = between.slice(comment + 1);
    return afterComma + comment + 1 + (rest.length - rest.trimStart().length);
}
function onLinesOfTheirOwn(text, { items, content }) {
    const last = items.at(-1)?.start ?? content;
    return text.slice(items.at(-2)?.start ?? content, last).includes('\n');
}
function spacesBefore(text, offset) {
    return ' '.repeat(offset - (0,edit_splice/* lineStart */.PT)(text, offset));
}

// EXTERNAL MODULE: ./lib/aws-auth/edit/scalar-text.js
var scalar_text = __webpack_require__(59419);
;// CONCATENATED MODULE: ./lib/aws-auth/edit/edit-accounts.js







/** Adds accounts that are not there yet to the text of mapAccounts, and removes every item that is one of `removed`. */
function editAccounts(text, edits) {
    const before = text ?? '';
    const read = (0,read_key/* readAccountItems */.qW)(text);
    if (read.broken !== undefined)
        return { ok: false, problem: (0,edit_problem/* keyIsBroken */.J4)(before, read.broken) };
    const live = read.items.map(({ value }) => value);
    const known = new Set(live);
    const added = [...new Set(edits.added)].filter((account) => !known.has(account));
    const wanted = [...live.filter((account) => !edits.removed.has(account)), ...added];
    if (wanted.length === live.length && added.length === 0)
        return { ok: true, text: before };
    for (const after of waysToWrite(before, read, { added, removed: edits.removed })) {
        if (after !== undefined && meansAccounts(after, wanted))
            return { ok: true, text: after };
    }
    return { ok: false, problem: (0,edit_problem/* editFailed */.wV)('mapAccounts') };
}
function* waysToWrite(text, { document, list, items }, { added, removed }) {
    const texts = added.map(scalar_text/* doubleQuoted */.U);
    const lines = texts.map((account) => `- ${account}`);
    if (list === undefined || list.items.length === 0)
        yield writeFirstItems(text, document, lines);
    if (list === undefined)
        return;
    const gone = new Set(items.flatMap(({ value, index }) => (removed.has(value) ? [index] : [])));
    if (list.flow)
        yield (0,edit_splice/* applySplices */.Ut)(text, editFlowList(text, list, { removed: gone, added: texts }));
    else if (gone.size === list.items.length && added.length === 0) {
        yield `${text.slice(0, list.start)}[]${text.slice(list.end)}`;
    }
    else {
        const splices = editBlockList(text, list, { removed: gone, added: lines });
        if (splices !== undefined)
            yield (0,edit_splice/* applySplices */.Ut)(text, splices);
    }
}
function meansAccounts(text, wanted) {
    if ((0,read_key/* isSkippable */.YQ)(text))
        return wanted.length === 0;
    const { items, broken } = (0,read_key/* readAccountItems */.qW)(text);
    return (broken === undefined &&
        items.length === wanted.length &&
        items.every(({ value }, at) => value === wanted[at]));
}

// EXTERNAL MODULE: ./lib/aws-auth/edit/row-text.js
var row_text = __webpack_require__(64019);
;// CONCATENATED MODULE: ./lib/aws-auth/edit/shared-anchor.js
/** The first anchor in one of the `touched` items that an item which is not touched refers to. */
function findSharedAnchor(list, touched) {
    const anchored = new Map();
    for (const index of touched) {
        const item = list.items[index];
        if (item !== undefined)
            visit(item.node, (node) => node.anchor !== undefined && anchored.set(node, node.start));
    }
    let shared;
    for (const [index, { node }] of list.items.entries()) {
        if (touched.has(index))
            continue;
        visit(node, (found) => {
            if (found.kind !== 'alias')
                return;
            const anchor = anchored.get(found.target);
            if (anchor !== undefined)
                shared ??= { name: found.name, anchor, alias: found.start };
        });
    }
    return shared;
}
function visit(node, see) {
    see(node);
    if (node.kind === 'sequence')
        for (const item of node.items)
            visit(item.node, see);
    if (node.kind === 'mapping') {
        for (const { key, value } of node.entries) {
            visit(key, see);
            visit(value, see);
        }
    }
}

// EXTERNAL MODULE: ./lib/aws-auth/field.js
var field = __webpack_require__(72078);
// EXTERNAL MODULE: ./lib/aws-auth/read-row.js
var read_row = __webpack_require__(46181);
// EXTERNAL MODULE: ./lib/aws-auth/edit/row-field.js
var row_field = __webpack_require__(79350);
;// CONCATENATED MODULE: ./lib/aws-auth/edit/change-row.js







/**
 * Changes the username and groups of one row and leaves all else in it as it is. `undefined` where the row is not
 * a mapping of its own. What comes out is checked by reading it again: a row may be odder than this knows.
 */
function changeRowInPlace(text, { item, json }, { before, after }) {
    const { node } = item;
    if (node.kind !== 'mapping')
        return undefined;
    const splices = [];
    if (before.username !== after.username) {
        const entry = node.entries.findLast(({ key }) => (0,row_field/* isRowField */.F)(key, 'username'));
        splices.push(entry === undefined ? insertUsername(text, node, after) : changeUsername(text, entry, after));
    }
    if (!sameGroups(before.groups, after.groups)) {
        const entry = node.entries.findLast(({ key }) => (0,row_field/* isRowField */.F)(key, 'groups'));
        if (entry === undefined)
            splices.push(insertEntry(text, node, `groups: ${(0,row_text/* flowGroups */.pm)(after.groups)}`));
        else
            for (const one of changeGroups(text, entry, { json, groups: after.groups }))
                splices.push(one);
    }
    return splices;
}
/** Neither order nor repetition of groups means anything to Kubernetes. */
function sameGroups(one, other) {
    const [first, second] = [new Set(one), new Set(other)];
    return first.size === second.size && [...first].every((group) => second.has(group));
}
function insertUsername(text, node, { username }) {
    return insertEntry(text, node, `username: ${node.flow ? (0,scalar_text/* doubleQuoted */.U)(username) : (0,scalar_text/* scalarText */.w)(username)}`);
}
function changeUsername(text, entry, { username }) {
    const { value } = entry;
    const like = value.kind === 'scalar' ? value.style : 'plain';
    return replaceValue(text, entry, (0,scalar_text/* scalarText */.w)(username, like));
}
/** Puts `written` where the value of the entry stands, or belongs. */
function replaceValue(text, { key, value, afterColon }, written) {
    if (afterColon < 0)
        return { start: key.end, end: key.end, text: `: ${written}` };
    if (value.start === value.end)
        return { start: afterColon, end: afterColon, text: ` ${written}` };
    return {
        start: value.start,
        end: (0,extent/* itemEnd */.z)(text, { node: value, start: value.start }),
        text: written,
    };
}
/** A new last entry: it counts, whatever is merged above it. */
function insertEntry(text, node, written) {
    const last = node.entries.at(-1);
    if (node.flow) {
        const at = last === undefined ? node.content + 1 : Math.max(last.key.end, last.afterColon, last.value.end);
        return { start: at, end: at, text: last === undefined ? written : `, ${written}` };
    }
    const first = node.entries[0];
    if (last === undefined || first === undefined)
        throw new Error('a block mapping has an entry');
    const end = (0,extent/* itemEnd */.z)(text, { node, start: node.start });
    const at = (0,edit_splice/* nextLine */.sE)(text, end);
    const eol = (0,edit_splice/* lineBreak */.qL)(text);
    // A BOM or a tag in front of the first key would count as columns too; the check after the edit sees to that.
    const indent = ' '.repeat(first.key.start - (0,edit_splice/* lineStart */.PT)(text, first.key.start));
    return (0,edit_splice/* beginsLine */.$3)(text, at)
        ? { start: at, end: at, text: `${indent}${written}${eol}` }
        : { start: at, end: at, text: `${eol}${indent}${written}` };
}
function changeGroups(text, entry, { json, groups }) {
    const { value, afterColon } = entry;
    const whole = [replaceValue(text, entry, (0,row_text/* flowGroups */.pm)(groups))];
    if (value.kind !== 'sequence' || value.start !== value.content)
        return whole;
    const live = groupTexts(entry, json);
    if (live === undefined)
        return whole;
    const wanted = new Set(groups);
    const known = new Set();
    const removed = new Set();
    for (const [index, group] of live.entries()) {
        if (!wanted.has(group) || known.has(group))
            removed.add(index);
        known.add(group);
    }
    const added = [...wanted].filter((group) => !known.has(group));
    const texts = added.map((group) => (0,scalar_text/* scalarText */.w)(group, itemStyle(value)));
    if (value.flow)
        return editFlowList(text, value, { removed, added: texts });
    const splices = editBlockList(text, value, { removed, added: texts.map((group) => `- ${group}`) });
    if (splices === undefined)
        return whole;
    const empty = removed.size === value.items.length && added.length === 0;
    return empty ? [...splices, { start: afterColon, end: afterColon, text: ' []' }] : splices;
}
/** The groups as they are read, item by item. */
function groupTexts({ key, value }, json) {
    if (json.type !== 'object' || key.kind !== 'scalar' || value.kind !== 'sequence')
        return undefined;
    const member = json.members.find(([name]) => name === key.value)?.[1];
    if (member?.type !== 'array' || member.items.length !== value.items.length)
        return undefined;
    return member.items.map((item) => (item.type === 'string' ? item.value : ''));
}
function itemStyle({ items }) {
    const style = items.at(-1)?.node;
    if (style?.kind !== 'scalar')
        return 'plain';
    return style.style === 'single' || style.style === 'double' ? style.style : 'plain';
}

;// CONCATENATED MODULE: ./lib/aws-auth/edit/verify.js





/** The items that the list must have after the edits, in order. */
function wantedItems(key, items, edits) {
    const live = items.flatMap((item, index) => {
        if (edits.removed.has(index))
            return [];
        const meaning = edits.changed.get(index);
        if (meaning === undefined)
            return [{ kind: 'untouched', item }];
        return [{ kind: 'changed', item, row: { ...(0,read_row/* rowOf */.O)(key, item.json), ...meaning } }];
    });
    return [...live, ...edits.added.map((row) => ({ kind: 'added', row }))];
}
/** Reads the edited text as the authenticator will: true when it means exactly what was wanted, in order. */
function meansWanted(key, { before, after, wanted, }) {
    const read = (0,read_key/* readRowItems */.z9)(key, after);
    if (read.broken !== undefined || read.items.length !== wanted.length)
        return false;
    return wanted.every((want, index) => {
        const found = read.items[index];
        return found !== undefined && isWanted(key, { before, after, want, found });
    });
}
function isWanted(key, about) {
    const { before, after, want, found } = about;
    switch (want.kind) {
        case 'untouched':
            return (itemText(before, want.item) === itemText(after, found) &&
                JSON.stringify(want.item.json) === JSON.stringify(found.json));
        case 'changed':
            return isRow(key, found, want.row) && otherMembers(want.item) === otherMembers(found);
        case 'added':
            return isRow(key, found, want.row);
    }
}
function itemText(text, { item }) {
    return text.slice(item.start, (0,extent/* itemEnd */.z)(text, item));
}
function isRow(key, { json }, wanted) {
    const row = (0,read_row/* readRow */.z)(key, json);
    return (row !== undefined &&
        row.arn === wanted.arn &&
        row.sso === wanted.sso &&
        row.username === wanted.username &&
        sameGroups(row.groups, wanted.groups));
}
function otherMembers({ json }) {
    if (json.type !== 'object')
        return '';
    const members = json.members.filter(([name]) => !['username', 'groups', 'rolearn', 'userarn'].includes((0,field/* foldName */.zN)(name)));
    return JSON.stringify(members);
}

;// CONCATENATED MODULE: ./lib/aws-auth/edit/rewrite-row.js





/**
 * Writes one row anew, for a row too odd to be changed in place: an alias, merged keys, a key in several
 * spellings. Unknown fields keep their values; comments and anchors within the row are lost.
 */
function rewriteRow(text, list, { row, item }) {
    const others = item.value.type === 'map'
        ? item.value.entries.filter(({ key }) => key.type !== 'string' || !KNOWN.has((0,field/* foldName */.zN)(key.value)))
        : [];
    const whole = { ...row, others };
    const { start } = item.item;
    const end = (0,extent/* itemEnd */.z)(text, item.item);
    if (list.flow)
        return { start, end, text: (0,row_text/* flowRow */.B5)(whole, false) };
    const indent = indentOf(text, item.item);
    const lines = (0,row_text/* blockRow */.ah)(whole, (0,row_text/* groupsIndentOf */.wk)(text, list)).replaceAll('\n', `${(0,edit_splice/* lineBreak */.qL)(text)}${indent}`);
    return { start, end, text: lines };
}
const KNOWN = new Set(['rolearn', 'userarn', 'username', 'groups']);

;// CONCATENATED MODULE: ./lib/aws-auth/edit/write-rows.js







/** The text with the edits done, not yet checked; `undefined` where the list has no shape that can be edited. */
function writeRows(text, rows) {
    const { list, edits } = rows;
    const edit = listEdit(text, list, edits);
    const whole = list.flow ? editFlowList(text, list, edit) : editBlock(text, list, edit);
    if (whole === undefined)
        return undefined;
    const changed = [...edits.changed].flatMap(([index, after]) => changeRow(text, rows, { index, after }));
    // In this order: a new last line of the last row stands above a new row.
    return (0,edit_splice/* applySplices */.Ut)(text, [...changed, ...whole]);
}
function listEdit(text, list, { added, removed }) {
    if (!list.flow) {
        const indent = (0,row_text/* groupsIndentOf */.wk)(text, list);
        return { removed, added: added.map((row) => (0,row_text/* blockRow */.ah)(row, indent)) };
    }
    const last = list.items.at(-1)?.node;
    const key = last?.kind === 'mapping' ? last.entries[0]?.key : undefined;
    const quotedKeys = key?.kind === 'scalar' && key.style === 'double';
    return { removed, added: added.map((row) => (0,row_text/* flowRow */.B5)(row, quotedKeys)) };
}
/** A list that becomes empty is written as `[]`, so that the key stays a list. */
function editBlock(text, list, edit) {
    const splices = editBlockList(text, list, edit);
    const first = list.items[0];
    const empty = edit.added.length === 0 && edit.removed.size === list.items.length;
    if (splices === undefined || first === undefined || !empty)
        return splices;
    return splices.map((splice) => {
        if (splice.start > first.start || splice.end <= first.start)
            return splice;
        const eol = (0,edit_splice/* beginsLine */.$3)(text, splice.end) ? (0,edit_splice/* lineBreak */.qL)(text) : '';
        return { ...splice, text: `${text.slice(splice.start, first.start)}[]${eol}` };
    });
}
function changeRow(text, { key, list, items, rewritten }, { index, after }) {
    const item = items[index];
    if (item === undefined)
        throw new Error(`${key} has no row ${index}`);
    const before = (0,read_row/* rowOf */.O)(key, item.json);
    const inPlace = rewritten.has(index) ? undefined : changeRowInPlace(text, item, { before, after });
    return inPlace ?? [rewriteRow(text, list, { row: { key, arn: before.arn, ...after }, item })];
}

;// CONCATENATED MODULE: ./lib/aws-auth/edit/edit-rows.js







/**
 * Edits the text of mapRoles or mapUsers. Each way of writing the change is read back, and the first that means
 * exactly what was wanted, with the bytes of all other rows as they were, is taken.
 */
function editRows(key, text, edits) {
    const read = (0,read_key/* readRowItems */.z9)(key, text);
    const before = text ?? '';
    if (read.broken !== undefined)
        return { ok: false, problem: (0,edit_problem/* keyIsBroken */.J4)(before, read.broken) };
    const wanted = wantedItems(key, read.items, edits);
    for (const after of edit_rows_waysToWrite(key, { text: before, read, edits })) {
        if (after !== undefined && meansWanted(key, { before, after, wanted }))
            return { ok: true, text: after };
    }
    const touched = new Set([...edits.changed.keys(), ...edits.removed]);
    const shared = read.list === undefined ? undefined : findSharedAnchor(read.list, touched);
    return { ok: false, problem: shared === undefined ? (0,edit_problem/* editFailed */.wV)(key) : (0,edit_problem/* sharedAnchor */.nl)(key, before, shared) };
}
/** Rows are changed in place where that does it; those that are too odd for it are written anew. */
function* edit_rows_waysToWrite(key, task) {
    const { text, read, edits } = task;
    const { list, items } = read;
    if (list === undefined || list.items.length === 0) {
        const rows = edits.added.map((row) => (0,row_text/* blockRow */.ah)(row, 2));
        yield writeFirstItems(text, read.document, rows);
    }
    if (list === undefined)
        return;
    yield writeRows(text, { key, list, items, edits, rewritten: new Set() });
    const rewritten = oddRows([...edits.changed.keys()], {
        trials: MOST_READ / (text.length + 1),
        canChange: (rows) => canChangeInPlace(key, list, task, rows),
    });
    if (rewritten.size > 0)
        yield writeRows(text, { key, list, items, edits, rewritten });
}
/**
 * The rows that cannot be changed in place. Each trial reads the whole text, so rows are tried in halves; and where as
 * many trials are done as may be, the rows that are left count as odd too.
 */
function oddRows(rows, about) {
    let left = about.trials;
    const odd = new Set();
    const halves = [rows];
    for (let some = halves.pop(); some !== undefined; some = halves.pop()) {
        if (some.length === 0)
            continue;
        const known = left-- > 0;
        if (known && about.canChange(some))
            continue;
        if (!known || some.length === 1)
            for (const row of some)
                odd.add(row);
        else {
            const middle = some.length >> 1;
            halves.push(some.slice(middle), some.slice(0, middle));
        }
    }
    return odd;
}
/** Characters of all trials together: hundreds of trials for a text that people write, and four for the largest. */
const MOST_READ = 4_000_000;
/** Tries the change of some rows without any other. */
function canChangeInPlace(key, list, { text, read, edits }, rows) {
    const chosen = new Set(rows);
    const changed = new Map([...edits.changed].filter(([index]) => chosen.has(index)));
    const alone = { added: [], removed: new Set(), changed };
    const after = writeRows(text, { key, list, items: read.items, edits: alone, rewritten: new Set() });
    return (after !== undefined &&
        meansWanted(key, { before: text, after, wanted: wantedItems(key, read.items, alone) }));
}

;// CONCATENATED MODULE: ./lib/aws-auth/edit/encode.js



/**
 * The most that the data of a ConfigMap may have, keys and values together, in bytes: `MaxSecretSize`, asked for
 * by `ValidateConfigMap` in Kubernetes' pkg/apis/core/validation/validation.go.
 */
const MAX_DATA_BYTES = 1024 * 1024;
/**
 * The data of aws-auth with the edits done; `undefined` stands for a ConfigMap that does not exist.
 *
 * Rows that no edit names keep every byte, comments and unknown fields within them too; other data keys stay. A
 * changed row keeps its unknown fields. New rows go to the end of the list, in its own style. What comes out was
 * read back as the authenticator reads it, and means exactly the wanted rows in order: or else there is a problem
 * and no data.
 *
 * Of comments around a removed row only those go that can be about nothing else (`block-list.ts`).
 */
function editAwsAuth(data, edits) {
    const edited = new Map();
    for (const key of ['mapRoles', 'mapUsers']) {
        const rows = rowEdits(key, edits);
        if (rows !== undefined)
            edited.set(key, editRows(key, data?.[key], rows));
    }
    const accounts = accountEdits(edits);
    const { mapAccounts } = data ?? {};
    if (accounts !== undefined)
        edited.set('mapAccounts', editAccounts(mapAccounts, accounts));
    const problems = [...edited.values()].flatMap((key) => (key.ok ? [] : [key.problem]));
    if (problems.length > 0)
        return { ok: false, problems };
    const result = { ...data };
    for (const [key, text] of edited)
        if (text.ok)
            result[key] = text.text;
    const bytes = byteLength(result);
    return bytes > MAX_DATA_BYTES && bytes > byteLength(data ?? {})
        ? { ok: false, problems: [(0,edit_problem/* tooLarge */.g$)(bytes, MAX_DATA_BYTES)] }
        : { ok: true, data: result };
}
function rowEdits(key, edits) {
    const added = [];
    const changed = new Map();
    const removed = new Set();
    for (const edit of edits) {
        if (edit.kind === 'add' && edit.key === key) {
            added.push({ key, arn: edit.arn, username: edit.username, groups: edit.groups });
        }
        else if (edit.kind === 'change' && edit.row.key === key) {
            changed.set(edit.row.index, { username: edit.username, groups: edit.groups });
        }
        else if (edit.kind === 'remove' && edit.row.key === key) {
            removed.add(edit.row.index);
        }
    }
    for (const index of removed)
        changed.delete(index);
    return added.length + changed.size + removed.size === 0 ? undefined : { added, changed, removed };
}
function accountEdits(edits) {
    const added = edits.flatMap((edit) => (edit.kind === 'add-account' ? [edit.account] : []));
    const removed = edits.flatMap((edit) => (edit.kind === 'remove-account' ? [edit.account] : []));
    return added.length + removed.length === 0 ? undefined : { added, removed: new Set(removed) };
}
function byteLength(data) {
    const encoder = new TextEncoder();
    return Object.entries(data).reduce((sum, [key, value]) => sum + key.length + encoder.encode(value).length, 0);
}


/***/ }),

/***/ 79350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRowField)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72078);

/** True for a key that names that field, in any case. */
function isRowField(key, field) {
    const scalar = key.kind === 'alias' ? key.target : key;
    return scalar.kind === 'scalar' && (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(scalar.value) === field;
}


/***/ }),

/***/ 64019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ flowRow),
/* harmony export */   ah: () => (/* binding */ blockRow),
/* harmony export */   pm: () => (/* binding */ flowGroups),
/* harmony export */   wk: () => (/* binding */ groupsIndentOf)
/* harmony export */ });
/* harmony import */ var _row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79350);
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59419);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50687);



/** `- rolearn: …` and its lines, without indentation. `groupsIndent`: of the groups' `-` beyond their key. */
function blockRow(row, groupsIndent) {
    const groups = row.groups.length === 0
        ? ['groups: []']
        : ['groups:', ...row.groups.map((group) => `${' '.repeat(groupsIndent)}- ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .w)(group)}`)];
    const others = (row.others ?? []).map(({ key, value }) => `${flowValue(key)}: ${flowValue(value)}`);
    const [first, ...lines] = [
        `${arnKey(row.key)}: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .w)(row.arn)}`,
        `username: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .w)(row.username)}`,
        ...groups,
        ...others,
    ];
    return [`- ${first}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
/** `{rolearn: "…", …}`; `quotedKeys` makes it JSON. */
function flowRow(row, quotedKeys) {
    const key = (name) => (quotedKeys ? (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .U)(name) : name);
    const fields = [
        `${key(arnKey(row.key))}: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .U)(row.arn)}`,
        `${key('username')}: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .U)(row.username)}`,
        `${key('groups')}: ${flowGroups(row.groups)}`,
        ...(row.others ?? []).map((pair) => `${flowValue(pair.key)}: ${flowValue(pair.value)}`),
    ];
    return `{${fields.join(', ')}}`;
}
/** `["a", "b"]` */
function flowGroups(groups) {
    return `[${groups.map(_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .U).join(', ')}]`;
}
/** How far the list's own rows indent their groups; 2, as in AWS's documentation, where none shows it. */
function groupsIndentOf(text, list) {
    const known = indents.get(list) ?? findGroupsIndent(text, list);
    indents.set(list, known);
    return known;
}
// Each row that is written anew asks for it.
const indents = new WeakMap();
function findGroupsIndent(text, list) {
    for (const { node } of list.items.toReversed()) {
        if (node.kind !== 'mapping')
            continue;
        for (const { key, value } of node.entries) {
            const dash = value.kind === 'sequence' && !value.flow ? value.items[0] : undefined;
            if (dash === undefined || !(0,_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .isRowField */ .F)(key, 'groups'))
                continue;
            const indent = column(text, dash.start) - column(text, key.start);
            if (indent >= 0)
                return indent;
        }
    }
    return 2;
}
function arnKey(key) {
    return key === 'mapRoles' ? 'rolearn' : 'userarn';
}
function column(text, offset) {
    return offset - (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, offset);
}
function flowValue(value) {
    switch (value.type) {
        case 'null':
            return 'null';
        case 'bool':
        case 'int':
        case 'uint':
            return String(value.value);
        case 'float':
            return floatText(value.value);
        case 'string':
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .U)(value.value);
        case 'list':
            return `[${value.items.map(flowValue).join(', ')}]`;
        case 'map':
            return `{${value.entries.map((pair) => `${flowValue(pair.key)}: ${flowValue(pair.value)}`).join(', ')}}`;
    }
}
/** With a point or an exponent, so that it stays a float. */
function floatText(value) {
    const text = String(value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
}


/***/ }),

/***/ 59419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ doubleQuoted),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _go_yaml_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84767);

/**
 * Writes a string so that go-yaml v2 reads it back as the same string, in flow and in block context, on one line.
 * It is quoted whenever there is a doubt, so that other readers of YAML agree. `like` is the style of the text
 * that it takes the place of.
 */
function scalarText(value, like = 'plain') {
    if (like === 'double' || !SINGLE.test(value))
        return doubleQuoted(value);
    if (like !== 'single' && PLAIN.test(value) && (0,_go_yaml_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveScalar */ .T)('', value, 0).type === 'string')
        return value;
    return `'${value.replaceAll("'", "''")}'`;
}
/** `"…"`, which is JSON too unless the value has characters that JSON escapes in another way. */
function doubleQuoted(value) {
    const escaped = value
        .toWellFormed()
        .replaceAll(/["\\]/g, '\\$&')
        .replaceAll(UNPRINTABLE, (character) => {
        const code = character.charCodeAt(0);
        return ESCAPES[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}
/** Begins with a letter, and has nothing that is an indicator anywhere or a comment, a key or a template. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_./@+=:-]*[A-Za-z0-9_./@+=-])?$/;
const SINGLE = /^[\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const UNPRINTABLE = /[^\x20-\x7e\xa1-\u2027\u202a-\ufefe\uff00-\ufffd]/g;
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


/***/ }),

/***/ 80085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lintOddity),
/* harmony export */   n: () => (/* binding */ lintBroken)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(724);
/* harmony import */ var _edit_edit_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63229);
/* harmony import */ var _near_odd_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43052);
/* harmony import */ var _near_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17028);







/** A key that cannot be read maps nobody: nodes included, when it is mapRoles. */
function lintBroken({ key, reason, line, seen }, where) {
    const without = {
        mapRoles: 'no role has access, nodes included',
        mapUsers: 'no user has access through it',
        mapAccounts: 'no account has access through it',
    };
    return {
        code: 'aws-auth-broken-key',
        severity: 'error',
        where,
        message: `The authenticator cannot read ${key} of aws-auth (line ${line} of its value: ${reason}): ${without[key]}.${withoutAccess(key, seen)}`,
        allowed: 'a YAML list that aws-iam-authenticator can read',
        fix: `Correct line ${line} of ${key} with kubectl edit configmap aws-auth --namespace kube-system. Or plan with ${_edit_edit_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .REPAIR */ .oT}, which shows what the key can be rebuilt from.`,
    };
}
const NAMED = 5;
/** How many are known by their ARN, and which of them look like nodes. */
function withoutAccess(key, seen) {
    if (seen.length === 0)
        return '';
    const nodes = seen.filter(({ node }) => node).map(({ arn }) => arn);
    const which = nodes.length === 0 ? '' : `, including ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(nodes.length, 'node role')} (${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(nodes, NAMED)})`;
    const all = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(seen.length, key === 'mapAccounts' ? 'account' : 'principal');
    return ` ${all} ${seen.length === 1 ? 'is' : 'are'} in its text${which}.`;
}
/** Something that the authenticator reads differently from what it looks like. */
function lintOddity(oddity, where, accounts) {
    const { key, index, kind, found, line } = oddity;
    const row = `row ${index + 1} of ${key} (line ${line} of its value)`;
    const about = { severity: 'warning', where, found };
    switch (kind) {
        case 'dropped-row':
            return {
                ...about,
                code: 'aws-auth-row-dropped',
                message: `The authenticator drops ${row}: its ${key === 'mapUsers' ? 'userarn' : 'rolearn'} is missing or not a string, or its sso is not valid.`,
                allowed: 'a mapping with an ARN, a username and groups',
                fix: 'Give the row its ARN, or remove it.',
            };
        case 'groups-not-a-list':
            return {
                ...about,
                code: 'aws-auth-groups-not-read',
                message: `The groups in ${row} are not a list: the authenticator reads no groups.`,
                allowed: 'groups: [name, name]',
                fix: 'Write the groups as a list.',
            };
        case 'group-not-a-string':
            return {
                ...about,
                code: 'aws-auth-groups-not-read',
                message: `A group in ${row} is not a string: the authenticator reads it as an empty name.`,
                allowed: 'strings; numbers, yes, no, on, off, y, n and null need quotes',
                fix: 'Put the name in quotes.',
            };
        case 'username-not-a-string':
            return {
                ...about,
                code: 'aws-auth-username-not-read',
                message: `The username in ${row} is not a string: the authenticator reads it as empty.`,
                allowed: 'a string; numbers, yes, no, on, off, y, n and null need quotes',
                fix: 'Put the username in quotes.',
            };
        case 'second-document':
            return {
                ...about,
                code: 'aws-auth-second-document',
                message: `${key} has text after the end of its first YAML document (line ${line} of its value): the authenticator does not read it.`,
                allowed: 'one YAML document',
                fix: 'Remove everything after the ---: access stays as it is. What is written there is not read today: moving it into the list before gives access, which has to be reviewed.',
            };
        case 'not-an-account':
            return {
                ...about,
                code: 'aws-auth-not-an-account',
                message: `Item ${index + 1} of mapAccounts (line ${line} of its value) is not an account id.`,
                allowed: 'twelve digits in quotes',
                fix: (0,_near_account_js__WEBPACK_IMPORTED_MODULE_3__/* .accountFix */ .b)(found.replaceAll(/["']/g, ''), accounts, (account) => `"${account}"`),
            };
        case 'key-not-read':
            return {
                ...about,
                code: 'aws-auth-key-not-read',
                ...nearlyRead(oddity),
                allowed: 'rolearn or userarn, username, groups',
            };
        case 'swallowed-row':
            return {
                ...about,
                code: 'aws-auth-row-swallowed',
                ...nearlyRead(oddity),
                allowed: 'names among the groups of a row',
            };
        case 'data-key-not-read':
            return {
                ...about,
                code: 'aws-auth-key-not-read',
                ...nearlyRead(oddity),
                allowed: 'mapRoles, mapUsers, mapAccounts',
            };
    }
}
function nearlyRead(oddity) {
    const words = (0,_near_odd_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nearlyReadWords */ .J)(oddity);
    if (words === undefined)
        throw new Error(`${oddity.kind} has no words`);
    return { message: `${(0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(words.says))}.`, fix: words.fix };
}


/***/ }),

/***/ 95571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ permissionSetRole),
/* harmony export */   t: () => (/* binding */ isMadeAnew)
/* harmony export */ });
/**
 * Takes the name of such a role apart; `undefined` for any other name.
 *
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html; the suffix is 16
 * hexadecimal digits in all ARNs that were published.
 */
function permissionSetRole(name) {
    const found = /^AWSReservedSSO_(.+)_([0-9a-f]{16})$/i.exec(name);
    return found === null ? undefined : { set: found[1] ?? '', suffix: found[2] ?? '' };
}
/** Whether two names are of roles of one permission set, of which one was made anew. */
function isMadeAnew(one, other) {
    const [first, second] = [permissionSetRole(one), permissionSetRole(other)];
    if (first === undefined || second === undefined)
        return false;
    return (first.set.toLowerCase() === second.set.toLowerCase() &&
        first.suffix.toLowerCase() !== second.suffix.toLowerCase());
}


/***/ }),

/***/ 39655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ objectDangers),
/* harmony export */   t: () => (/* binding */ heldObjectDangers)
/* harmony export */ });
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _rule_object_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58245);



/** What is dangerous in the objects of `after` and not in those of `before`. */
function objectDangers(before, after, reach) {
    const known = new Set(dangersIn(before, reach).map(identity));
    return dangersIn(after, reach).filter((danger) => !known.has(identity(danger)));
}
/**
 * All that is dangerous in the objects, also bindings to roles that do not exist: where a plan brings such a binding,
 * or takes its role away, the problems `role-not-found` and `role-in-use` say so already.
 */
function heldObjectDangers(objects, reach) {
    return [...dangersIn(objects, reach), ...withoutRole(objects)];
}
function identity({ rule, object, gives }) {
    return JSON.stringify([rule, object, gives]);
}
function dangersIn(objects, reach) {
    const there = new Set([...EVERYWHERE, ...objects.clusterRoles.map(({ metadata }) => metadata.name)]);
    return [
        ...[...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) => (binding.subjects ?? []).flatMap((subject) => ofSubject(binding, subject, reach))),
        ...objects.clusterRoles.flatMap((role) => ofAggregation(role, there)),
    ];
}
function ofSubject(binding, subject, reach) {
    const { kind, name } = subject;
    const role = `${binding.roleRef.kind}/${binding.roleRef.name}`;
    const own = binding.metadata.name;
    if (kind === 'ServiceAccount' || /^(system|eks):/.test(own) || BOOTSTRAP.includes(own))
        return [];
    const danger = (rule, gives) => [
        { rule, severity: severityOf(rule), object: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)(binding), subject: name, gives },
    ];
    if (NO_LOGIN.includes(name)) {
        return role === 'ClusterRole/system:public-info-viewer' ? [] : danger('anonymous', `${role} to ${name}`);
    }
    if (kind === 'Group' && ALL_LOGINS.includes(name)) {
        return EVERYONE_HAS.includes(role)
            ? []
            : danger('everyone', `${role} to ${name}${accountWords(name, reach)}`);
    }
    if (/^system:serviceaccounts?:/.test(name))
        return [];
    if (/^(system|eks):/.test(name))
        return danger('reserved-name', `${role} to ${name}`);
    if (kind === 'Group' && !reach.groups.has(name))
        return danger('dangling', `${role} to group ${name}, which no known principal has`);
    return [];
}
/** Bootstrap bindings whose names have no prefix. */
const BOOTSTRAP = ['cluster-admin'];
const NO_LOGIN = ['system:anonymous', 'system:unauthenticated'];
const ALL_LOGINS = ['system:authenticated', 'system:serviceaccounts'];
/** What Kubernetes itself gives everyone. Source: plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go */
const EVERYONE_HAS = [
    'ClusterRole/system:basic-user',
    'ClusterRole/system:discovery',
    'ClusterRole/system:public-info-viewer',
    'ClusterRole/system:service-account-issuer-discovery',
];
function accountWords(name, { accounts }) {
    if (name !== 'system:authenticated' || accounts.length === 0)
        return '';
    return `, which includes every principal of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(accounts.length, 'account')} ${accounts.join(', ')} (mapAccounts)`;
}
/** Aggregated roles that every cluster has. */
const EVERYWHERE = ['admin', 'edit', 'view'];
/** Its labels make the role part of others, where these are there: charts have the labels of OpenShift's roles too. */
function ofAggregation(role, there) {
    const { name, labels = {} } = role.metadata;
    if (name.startsWith('system:') || labels['kubernetes.io/bootstrapping'] !== undefined)
        return [];
    const targets = Object.entries(labels).flatMap(([label, value]) => value === 'true' ? (/(?:^|\/)aggregate-to-(.+)$/.exec(label)?.slice(1) ?? []) : []);
    const known = targets.filter((target) => there.has(target));
    const [first] = known;
    if (first === undefined)
        return [];
    const holders = known.map((target) => `ClusterRole/${target}`).join(', ');
    return [
        {
            rule: 'aggregation',
            severity: severityOf('aggregation'),
            object: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)(role),
            subject: name,
            gives: `its permissions to every holder of ${holders}`,
        },
    ];
}
function withoutRole(objects) {
    const roles = new Set([...objects.clusterRoles, ...objects.roles].map(_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu));
    return [...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) => {
        const { kind, name } = binding.roleRef;
        const { namespace } = binding.metadata;
        const role = (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)({
            kind,
            metadata: { name, ...(kind === 'Role' && namespace !== undefined ? { namespace } : {}) },
        });
        if (roles.has(role))
            return [];
        const [subject] = binding.subjects ?? [];
        const gives = `${role}, which does not exist`;
        const severity = severityOf('dangling');
        return [{ rule: 'dangling', severity, object: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)(binding), subject: subject?.name ?? '', gives }];
    });
}
function severityOf(rule) {
    return _rule_object_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_RULES */ .O.find(({ id }) => id === rule)?.severity.cluster ?? 'high';
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   XL: () => (/* binding */ writeLedger)
/* harmony export */ });
/* unused harmony export LEDGER_BYTES */
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16645);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88881);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82431);



/** The ConfigMap that holds `ledger`; what else is in the metadata of the live one stays. */
function writeLedger(ledger, set, live) {
    return {
        ...(live ?? {}),
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            ...live?.metadata,
            name: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerName */ .bo)(set),
            namespace: _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_NAMESPACE */ .cl,
            labels: {
                ...live?.metadata.labels,
                'app.kubernetes.io/managed-by': 'eks-access',
                [_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_LABEL */ .fn]: set,
            },
        },
        data: fittedData(ledger).data,
    };
}
/** The parts of `ledger` that its ConfigMap has no room for. Of a memory there is still its digest. */
function leftOutOf(ledger) {
    return fittedData(ledger).leftOut;
}
/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
const LEDGER_BYTES = 1_000_000;
/**
 * What is owned, then the previous aws-auth, then the entries that were replaced, then the older copy of aws-auth, then
 * the memory: each as far as there is room after
 * those before it. Where not all fits as it is, the copies of aws-auth are compressed.
 */
function fittedData(ledger) {
    const owned = ownedData(ledger);
    const copies = [
        ['previous-aws-auth', ledger.previousAwsAuth],
        ['replaced-entries', ledger.replacedEntries],
        ['good-aws-auth', ledger.goodAwsAuth],
    ].flatMap(([part, data]) => (data === undefined ? [] : [{ part, text: JSON.stringify(data) }]));
    const { memory } = ledger;
    const plain = {
        ...owned,
        ...Object.fromEntries(copies.map(({ part, text }) => [part, text])),
        ...(memory === undefined ? {} : { memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryText */ .FC)(memory) }),
    };
    if (fits(plain))
        return { data: plain, leftOut: [] };
    let data = owned;
    const leftOut = [];
    for (const { part, text } of copies) {
        const next = { ...data, [(0,_deflate_js__WEBPACK_IMPORTED_MODULE_0__/* .packedKey */ .wR)(part)]: (0,_deflate_js__WEBPACK_IMPORTED_MODULE_0__/* .deflated */ .Eb)(text) };
        if (fits(next))
            data = next;
        else
            leftOut.unshift(part);
    }
    if (memory === undefined)
        return { data, leftOut };
    const whole = { ...data, memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryText */ .FC)(memory) };
    if (fits(whole))
        return { data: whole, leftOut };
    const digest = memory.kind === 'keys' ? (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .digestMemory */ .y$)(memory.keys) : memory;
    return { data: { ...data, memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryText */ .FC)(digest) }, leftOut: ['memory', ...leftOut] };
}
function fits(data) {
    const bytes = Object.entries(data).flat().map(byteLength);
    return bytes.reduce((sum, one) => sum + one, 0) <= LEDGER_BYTES;
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** All that is small, and all that is owned: without it nothing could be removed safely. */
function ownedData(ledger) {
    const { entries = [], returned = [], setFile, commit, digest, run, appliedBy, begun, unfinished, previousBy = {}, } = ledger;
    return {
        principals: textOf(ledger.principals),
        ...(entries.length === 0 ? {} : { entries: textOf(entries) }),
        ...(returned.length === 0 ? {} : { returned: textOf(returned) }),
        ...(setFile === undefined ? {} : setFileData(setFile)),
        ...(commit === undefined ? {} : { commit }),
        ...(digest === undefined ? {} : { digest }),
        ...(run === undefined ? {} : { run }),
        ...(appliedBy === undefined ? {} : { 'applied-by': appliedBy }),
        ...(begun?.commit === undefined ? {} : { 'begun-commit': begun.commit }),
        ...(unfinished === undefined ? {} : { 'begun-run': begun?.run ?? '' }),
        ...(unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
        ...(unfinished?.touchesEntries ? { 'begun-entries': 'true' } : {}),
        ...(unfinished?.bridge === undefined ? {} : { 'begun-bridge': unfinished.bridge }),
        ...(previousBy.commit === undefined ? {} : { 'previous-commit': previousBy.commit }),
        ...(previousBy.run === undefined ? {} : { 'previous-run': previousBy.run }),
    };
}
function textOf(principals) {
    return [...new Set(principals)]
        .sort()
        .map((principal) => `${principal}\n`)
        .join('');
}
function setFileData({ repositoryId, repository, path }) {
    return { ...(repositoryId === undefined ? {} : { 'repository-id': repositoryId }), repository, path };
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

/***/ 29923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ knownAccounts)
/* harmony export */ });
/* harmony import */ var _home_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80424);

/**
 * The accounts that a cluster and its file name, with which a mistyped one is compared: the cluster's own first, then
 * that of most principals.
 */
function knownAccounts(about) {
    const { desired, home, facts, awsAuth } = about;
    const entries = facts?.accessEntries;
    const principals = [
        ...awsAuth.rows.map(({ arn }) => arn),
        ...awsAuth.accounts,
        ...(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : []),
        ...desired.principals.map(({ arn }) => arn),
        ...desired.accounts.map(({ account }) => account),
        ...desired.guards.requiredAdmins,
        ...desired.knownAccounts,
    ];
    const named = Map.groupBy(principals.flatMap((principal) => (0,_home_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .X)(principal) ?? []), (account) => account);
    const byCount = [...named].toSorted(([, one], [, other]) => other.length - one.length);
    return [...new Set([...(home === undefined ? [] : [home]), ...byCount.map(([account]) => account)])];
}


/***/ }),

/***/ 97272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
/** The entry without what is no part of what it gives. */
function meaningOf({ username, groups, policies }) {
    return { username, groups, policies };
}


/***/ }),

/***/ 21555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ factsWith)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

// Guards, effects and lint ask for one and the same facts, which much is remembered by.
const known = new WeakMap();
/** The facts with the access entries as they will be; the same facts where none changes. */
function factsWith(changes, facts) {
    if (changes.length === 0 || facts.accessEntries.kind !== 'known')
        return facts;
    const byFacts = known.get(changes) ?? new WeakMap();
    known.set(changes, byFacts);
    const earlier = byFacts.get(facts);
    if (earlier !== undefined)
        return earlier;
    const after = new Map(facts.accessEntries.value.map((entry) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(entry.principalArn), entry]));
    for (const change of changes) {
        const key = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(change.arn);
        const entry = entryAfter(change, after.get(key));
        if (entry === undefined)
            after.delete(key);
        else
            after.set(key, entry);
    }
    const projected = { ...facts, accessEntries: { kind: 'known', value: [...after.values()] } };
    byFacts.set(facts, projected);
    return projected;
}
function entryAfter(change, live) {
    const { action, arn, after } = change;
    switch (action) {
        case 'release':
            return live;
        case 'remove':
            return undefined;
        case 'add':
        case 'replace':
        case 'change': {
            if (after === undefined)
                throw new Error(`the change of the access entry of ${arn} has no result`);
            // One that is made anew is younger than its principal, whenever that is.
            const details = action === 'change' ? live?.details : undefined;
            const principalArn = action === 'change' ? (live?.principalArn ?? arn) : arn;
            return { principalArn, details: { ...NEW, ...details, ...after } };
        }
    }
}
const NEW = { type: 'STANDARD', username: '', groups: [], policies: [] };


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ declaredEntries),
/* harmony export */   y: () => (/* binding */ entryOfPrincipal)
/* harmony export */ });
/* harmony import */ var _access_desired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10448);
/* harmony import */ var _access_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43576);
/* harmony import */ var _default_username_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65478);



/**
 * The entry that lets a principal in. A username that the file leaves out is the one that EKS would fill in, so that a
 * comparison sees no difference.
 */
function entryOfPrincipal(principal) {
    const { arn, username = (0,_default_username_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultUsername */ .s)(principal), groups, policies = [], where } = principal;
    return {
        arn,
        username,
        groups,
        policies: policies.map(({ policy, scopes }) => ({ policy, scopes })),
        ...(0,_access_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .saidOwners */ .SQ)(principal),
        where,
    };
}
// A plan and its guards ask several times, and a file may declare thousands.
const spelled = new WeakMap();
/** The entries of all principals that are to have one, in the order of the file. */
function declaredEntries({ principals }) {
    const known = spelled.get(principals);
    if (known !== undefined)
        return known;
    const entries = principals.filter(_access_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .isByEntry */ .c).map(entryOfPrincipal);
    spelled.set(principals, entries);
    return entries;
}


/***/ }),

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ otherSet),
/* harmony export */   HO: () => (/* binding */ taggedSet),
/* harmony export */   e: () => (/* binding */ SET_TAG)
/* harmony export */ });
/** The tag that an access entry of a set has, with the name of the set: what IAM can ask for (`aws:ResourceTag`). */
const SET_TAG = 'eks-access/set';
/** The set whose tag the entry has. */
function taggedSet({ tags }) {
    return tags?.[SET_TAG] || undefined;
}
/** The set whose tag the entry has, where it is not this one. */
function otherSet(entry, set) {
    const tagged = taggedSet(entry);
    return tagged === set ? undefined : tagged;
}


/***/ }),

/***/ 93824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ entryWrites)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);
/* harmony import */ var _rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1094);
/* harmony import */ var _same_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12575);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27806);




/** @param bridge the temporary group for those that carry `system:masters`; needed where there are any */
function entryWrites(changes, about) {
    const all = changes.map((change) => {
        const { giving, taking } = stepsOf(change, about);
        const last = taking.at(-1) ?? giving.at(-1);
        const write = (step) => step === last ? { step, completes: [change], begins: [] } : { step, completes: [], begins: [change] };
        return { giving: giving.map(write), taking: taking.map(write) };
    });
    return {
        giving: all.flatMap(({ giving }) => giving),
        taking: all.flatMap(({ taking }) => taking),
    };
}
function stepsOf(change, { set, bridge: group }) {
    const { action, arn: principalArn, before, after = before } = change;
    const bridge = change.bridge && bridgeWith(change.bridge, group);
    const tags = { [_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .SET_TAG */ .e]: set };
    if (action === 'remove')
        return {
            giving: bridge === undefined ? [] : [updating(principalArn, bridge)],
            taking: [{ principalArn, verb: 'delete' }],
        };
    if (action === 'release')
        return { giving: [], taking: [{ principalArn, verb: 'untag', keys: [_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .SET_TAG */ .e] }] };
    if (after === undefined)
        throw new Error(`the change of the access entry of ${principalArn} has no result`);
    const create = ({ username, groups }) => ({
        principalArn,
        verb: 'create',
        username,
        groups,
        tags,
    });
    if (action === 'add')
        return {
            giving: [create(bridge ?? after), ...after.policies.map(associating(principalArn))],
            taking: bridge === undefined ? [] : [updating(principalArn, after)],
        };
    // Nobody logs in by the entry that is there, so that nothing is lost between the two.
    if (action === 'replace') {
        const deleted = { principalArn: change.replaces ?? principalArn, verb: 'delete' };
        return {
            giving: [],
            taking: [deleted, create(after), ...after.policies.map(associating(principalArn))],
        };
    }
    if (before === undefined)
        throw new Error(`the change of the access entry of ${principalArn} has no beginning`);
    const own = namesSteps(principalArn, before, after);
    const policies = policySteps(principalArn, before.policies, after.policies);
    const tag = change.adopted ? [{ principalArn, verb: 'tag', tags }] : [];
    return {
        giving: [...tag, ...own.giving, ...policies.giving],
        taking: [...own.taking, ...policies.taking],
    };
}
function bridgeWith({ username, groups, carriesMasters }, group) {
    if (!carriesMasters)
        return { username, groups };
    if (group === undefined)
        throw new Error('nothing stands for system:masters');
    return { username, groups: [...groups, group] };
}
function associating(principalArn) {
    return (policy) => ({ principalArn, verb: 'associate', policy });
}
function updating(principalArn, { username, groups }) {
    return { principalArn, verb: 'update', username, groups };
}
/** All groups of before and after, then those of after; an entry has one username, so that this gives and takes at once. */
function namesSteps(principalArn, before, after) {
    const both = { username: before.username, groups: [...new Set([...after.groups, ...before.groups])] };
    return {
        giving: (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(both, before) ? [] : [updating(principalArn, both)],
        taking: (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(both, after) ? [] : [updating(principalArn, after)],
    };
}
/** A policy that is associated again has its new scopes at once, without a moment in between. */
function policySteps(principalArn, before, after) {
    const associate = associating(principalArn);
    const had = new Map(before.map((policy) => [policy.policy, policy]));
    const has = new Set(after.map(({ policy }) => policy));
    const giving = [];
    const taking = [];
    for (const policy of after) {
        const old = had.get(policy.policy);
        const both = old === undefined ? policy : { ...policy, scopes: union(old.scopes, policy.scopes) };
        if (old === undefined || (0,_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKey */ .s)(both) !== (0,_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKey */ .s)(old))
            giving.push(associate(both));
        if ((0,_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKey */ .s)(both) !== (0,_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKey */ .s)(policy))
            taking.push(associate(policy));
    }
    for (const { policy } of before)
        if (!has.has(policy))
            taking.push({ principalArn, verb: 'disassociate', policy });
    return { giving, taking };
}
function union(some, others) {
    const all = [...some, ...others];
    const cluster = all.find(({ kind }) => kind === 'cluster');
    return cluster === undefined
        ? [...new Map(all.map((scope) => [(0,_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeKey */ .O)(scope), scope])).values()]
        : [cluster];
}


/***/ }),

/***/ 11102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saidMapping),
/* harmony export */   X: () => (/* binding */ assigned)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315);
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48358);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44574);
/* harmony import */ var _owner_entry_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31835);





// A plan, its apply and the questions beside them ask for the same.
const known = new WeakMap();
/**
 * What the file declares, with what is to let each principal in. That follows from the authentication mode, then from
 * `mapping` of the cluster; without it, whoever has an entry or a row keeps it.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
function assigned(desired, snapshot) {
    const bySnapshot = known.get(desired) ?? new WeakMap();
    known.set(desired, bySnapshot);
    const earlier = bySnapshot.get(snapshot);
    if (earlier !== undefined)
        return earlier;
    const found = assignedIn(desired, snapshot);
    bySnapshot.set(snapshot, found);
    return found;
}
function assignedIn(desired, { facts, awsAuth }) {
    const said = saidMapping(desired);
    const mode = facts?.authenticationMode;
    const isMixed = mode === 'API_AND_CONFIG_MAP' || (mode === undefined && said === 'access-entries');
    if (mode !== 'API' && !isMixed)
        return desired;
    const live = mode === 'API' ? undefined : (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAwsAuth */ ._)(awsAuth?.data);
    const byOf = ({ arn }) => {
        if (live === undefined)
            return 'entry';
        const hasRow = (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsFor */ .f4)(live, (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arn)).length > 0;
        const over = hasRow ? 'entry-over-row' : 'entry';
        if (said !== undefined)
            return said === 'aws-auth' ? 'row' : over;
        if (hasOwnEntry(facts, arn, hasRow))
            return over;
        return hasRow || isUnread(live, facts) ? 'row' : 'undecided';
    };
    return { ...desired, principals: desired.principals.map((one) => ({ ...one, by: byOf(one) })) };
}
/** What the file says of the cluster; a context leads to no access entries. */
function saidMapping({ cluster, }) {
    return cluster.door === 'context' ? undefined : cluster.mapping?.name;
}
/** An entry that nodes or AWS use is nobody's to keep where there is a row. */
function hasOwnEntry(facts, arn, hasRow) {
    const entry = (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(facts, arn);
    return entry !== undefined && !(hasRow && (0,_owner_entry_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .awsOwnerOf */ .Q)(entry, { facts }) !== undefined);
}
/** Who has what is not known: an error of its own says so. */
function isUnread({ broken }, facts) {
    return broken.length > 0 || facts?.accessEntries.kind !== 'known';
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ awsAuthAfter)
/* harmony export */ });
/* harmony import */ var _aws_auth_dead_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18323);
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315);
/* harmony import */ var _aws_auth_edit_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66292);
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48358);
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19332);





/**
 * The data of aws-auth after the given changes; rows that stand in a plan's `base` already are passed over. Rows that
 * give nobody anything are looked for once the other changes are made: before them they may have given something.
 */
function awsAuthAfter(data, changes) {
    if (changes.length === 0)
        return { ok: true, data: data ?? {} };
    const dead = changes.filter((change) => change.kind === 'dead-row');
    const others = changes.filter((change) => change.kind !== 'dead-row');
    const edited = others.length === 0 ? undefined : afterOthers(data, others);
    if (edited?.ok === false || dead.length === 0)
        return edited ?? { ok: true, data: data ?? {} };
    const between = edited?.data ?? data;
    return (0,_aws_auth_edit_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .editAwsAuth */ .A)(between, deadEdits(between, dead));
}
function afterOthers(data, changes) {
    const awsAuth = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAwsAuth */ ._)(data);
    return (0,_aws_auth_edit_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .editAwsAuth */ .A)(data, changes.flatMap((change) => editsOf(awsAuth, change)));
}
/** As many of those that are the same as the change says: the first in the text. */
function deadEdits(data, changes) {
    const items = Map.groupBy((0,_aws_auth_dead_items_js__WEBPACK_IMPORTED_MODULE_0__/* .deadItems */ .N)(data), ({ id }) => id);
    return changes.flatMap(({ id, count }) => (items.get(id) ?? []).slice(0, count).map((row) => ({ kind: 'remove', row })));
}
function editsOf(awsAuth, change) {
    switch (change.kind) {
        case 'row':
            return rowEdits(awsAuth, change);
        case 'account':
            return [{ kind: change.action === 'add' ? 'add-account' : 'remove-account', account: change.account }];
    }
}
function rowEdits(awsAuth, change) {
    const { action, arn, key, after } = change;
    if (change.reason === 'repaired' || change.reason === 'restored')
        return [];
    if (action === 'remove')
        return (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsFor */ .f4)(awsAuth, arn).map((row) => ({ kind: 'remove', row }));
    if (after === undefined)
        throw new Error(`the change of ${arn} has no result`);
    const found = (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveRow */ .Ot)(awsAuth, arn);
    // A row that is new beside the live data may stand in the base, where a key that was broken can be read.
    if (action === 'add' && found.kind === 'none')
        return [{ kind: 'add', key, arn, ...after }];
    const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows;
    return rows.filter((row) => !(0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_4__/* .sameMeaning */ ._)(row, after)).map((row) => ({ kind: 'change', row, ...after }));
}


/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ AWS_AUTH),
  p: () => (/* binding */ planAwsAuth)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/mapping/removals.js
var removals = __webpack_require__(29259);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/plan-accounts.js


/** Holds the desired accounts against the live ones. */
function planAccounts(about) {
    const { desired, live: awsAuth, ledger } = about;
    // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
    if (awsAuth.broken.some(({ key }) => key === 'mapAccounts'))
        return { changes: [], ownership: [] };
    const live = new Set(awsAuth.accounts);
    const declared = new Set(desired.accounts.map(({ account }) => account));
    const owned = ledger.principals.filter(arn_key/* isAccount */.UP);
    const named = (0,removals/* principalRemovals */.u)(desired);
    const notDeclared = owned.filter((account) => !declared.has(account));
    const stay = notDeclared.filter((account) => live.has(account) && named.get(account)?.destroy === false);
    const gone = notDeclared.filter((account) => !stay.includes(account));
    const others = [...live].filter((account) => !declared.has(account) && !notDeclared.includes(account));
    const removed = others.filter((account) => named.get(account)?.destroy === true);
    const unmanaged = desired.unmanaged === 'remove' ? others.filter((account) => !named.has(account)) : [];
    const removal = (account, reason) => {
        const where = named.get(account)?.where;
        return { kind: 'account', action: 'remove', account, reason, ...(where === undefined ? {} : { where }) };
    };
    return {
        changes: [
            ...desired.accounts
                .filter(({ account }) => !live.has(account))
                .map(({ account, where }) => ({ kind: 'account', action: 'add', account, reason: 'declared', where })),
            ...gone.filter((account) => live.has(account)).map((account) => removal(account, 'no-longer-declared')),
            ...removed.map((account) => removal(account, 'removed')),
            ...unmanaged.map((account) => removal(account, 'unmanaged')),
        ],
        ownership: [
            ...desired.accounts
                .filter(({ account }) => live.has(account) && !owned.includes(account))
                .map(({ account, where }) => ({ kind: 'ownership', action: 'adopt', principal: account, where })),
            ...gone
                .filter((account) => !live.has(account))
                .map((account) => ({ kind: 'ownership', action: 'release', principal: account })),
            ...stay.map((account) => {
                const where = named.get(account)?.where;
                const release = { kind: 'ownership', action: 'release', principal: account, stays: true };
                return where === undefined ? release : { ...release, where };
            }),
        ],
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/row-change.js
/** The row that the file asks for, where there is none. */
function addition(wanted) {
    return {
        kind: 'row',
        action: 'add',
        key: wanted.key,
        arn: wanted.arn,
        after: meaning(wanted),
        ...(wanted.strippedPath === undefined ? {} : { strippedPath: wanted.strippedPath }),
        ...(wanted.isBeneath === undefined ? {} : { isBeneath: true }),
        reason: 'declared',
        where: wanted.where,
    };
}
/** All rows of the ARN go, or a shadowed one would come into force. The last is the one that counts today. */
function removal(live, reason, where) {
    const inForce = live.filter((row) => row.key === 'mapRoles').at(-1) ?? live.at(-1);
    if (inForce === undefined)
        throw new Error('a removal needs a row');
    return {
        kind: 'row',
        action: 'remove',
        key: inForce.key,
        arn: inForce.arn,
        before: meaning(inForce),
        reason,
        ...(where === undefined ? {} : { where }),
    };
}
/** The row without what is about its text. */
function meaning({ username, groups }) {
    return { username, groups };
}

// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/plan-rows.js







/**
 * Holds the desired rows against what the authenticator makes of the live ones. Node rows never change: where a plan
 * would change or remove one there is a touch instead of the change, unless the file allows it.
 */
function planRows(about) {
    const unmanaged = about.desired.unmanaged === 'remove' ? planUnmanaged(about) : NOTHING;
    const parts = [planDeclared(about), planGone(about), planRemoved(about), unmanaged];
    return {
        changes: parts.flatMap(({ changes }) => changes),
        ownership: parts.flatMap(({ ownership }) => ownership),
        touches: parts.flatMap(({ touches }) => touches),
        doubtful: parts.flatMap(({ doubtful }) => doubtful),
    };
}
const NOTHING = { changes: [], ownership: [], touches: [], doubtful: [] };
/** What the file asks for. */
function planDeclared({ desired, live: awsAuth, ledger, nodes }) {
    const owned = new Set(ledger.principals.map(arn_key/* arnKey */.tL));
    // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
    const broken = new Set(awsAuth.broken.map(({ key }) => key));
    const changes = [];
    const ownership = [];
    const touches = [];
    const push = (change, touch) => {
        if (touch !== undefined)
            touches.push(touch);
        if (touch === undefined || nodes.mayTouch(touch.row.arn))
            changes.push(change);
    };
    for (const wanted of (0,spell/* declaredRows */.G)(desired)) {
        if (broken.has(wanted.key))
            continue;
        const { where, arn } = wanted;
        const live = liveMeanings(awsAuth, arn);
        const differing = live.find((row) => !(0,same_meaning/* sameMeaning */._)(row, wanted));
        if (live.length === 0) {
            const isOfNodes = nodes.wouldJoinBy({ ...meaning(wanted), arn });
            push(addition(wanted), isOfNodes ? { action: 'add', row: wanted, where } : undefined);
        }
        else if (differing === undefined) {
            if (!owned.has((0,arn_key/* arnKey */.tL)(arn)))
                ownership.push({ kind: 'ownership', action: 'adopt', principal: arn, where });
        }
        else {
            const change = {
                ...addition(wanted),
                action: 'change',
                key: differing.key,
                before: meaning(differing),
            };
            const row = live.find(nodes.joinBy);
            push(change, row && { action: 'change', row, where });
        }
    }
    return { ...NOTHING, changes, ownership, touches };
}
/** What the set owns and the file no longer has: it goes, unless `removed` says that it stays. */
function planGone({ desired, live: awsAuth, ledger, nodes }) {
    const declared = declaredArns(desired);
    const named = (0,removals/* principalRemovals */.u)(desired);
    const changes = [];
    const ownership = [];
    const touches = [];
    for (const principal of ledger.principals) {
        if ((0,aws_auth_arn/* isAccount */.UP)(principal) || declared.has((0,arn_key/* arnKey */.tL)(principal)))
            continue;
        const live = (0,lookup/* rowsFor */.f4)(awsAuth, principal);
        const row = live.find(nodes.joinBy);
        const { destroy = true, where } = named.get((0,arn_key/* principalKey */.qW)(principal)) ?? {};
        if (!destroy && live.length > 0) {
            const release = { kind: 'ownership', action: 'release', principal, stays: true };
            ownership.push(where === undefined ? release : { ...release, where });
            continue;
        }
        if (live.length === 0) {
            if (awsAuth.broken.length === 0)
                ownership.push({ kind: 'ownership', action: 'release', principal });
            continue;
        }
        if (row !== undefined)
            touches.push({ action: 'remove', row, where });
        if (row === undefined || nodes.mayTouch(principal))
            changes.push(removal(live, 'no-longer-declared', where));
    }
    return { ...NOTHING, changes, ownership, touches };
}
/** What `removed` names and the set does not own. */
function planRemoved({ desired, live: awsAuth, ledger, nodes }) {
    const named = (0,removals/* principalRemovals */.u)(desired);
    if (named.size === 0)
        return NOTHING;
    const handled = new Set(['', ...ledger.principals.map(arn_key/* arnKey */.tL)]);
    const changes = [];
    const touches = [];
    for (const { arn } of awsAuth.rows) {
        const { destroy = false, where } = named.get((0,arn_key/* principalKey */.qW)(arn)) ?? {};
        if (!destroy || handled.has((0,arn_key/* arnKey */.tL)(arn)))
            continue;
        handled.add((0,arn_key/* arnKey */.tL)(arn));
        const live = (0,lookup/* rowsFor */.f4)(awsAuth, arn);
        const row = live.find(nodes.joinBy);
        if (row !== undefined)
            touches.push({ action: 'remove', row, where });
        if (row === undefined || nodes.mayTouch(arn))
            changes.push(removal(live, 'removed', where));
    }
    return { ...NOTHING, changes, touches };
}
/** What nobody declared, where the file is the whole truth. Node rows stay, and so do those that may be node rows. */
function planUnmanaged({ desired, live: awsAuth, ledger, nodes }) {
    const handled = new Set([...declaredArns(desired), ...ledger.principals.map(arn_key/* arnKey */.tL)]);
    const named = (0,removals/* principalRemovals */.u)(desired);
    const changes = [];
    const touches = [];
    const doubtful = [];
    for (const { arn } of awsAuth.rows) {
        const id = (0,arn_key/* arnKey */.tL)(arn);
        if (id === '' || handled.has(id) || named.has((0,arn_key/* principalKey */.qW)(arn)))
            continue;
        handled.add(id);
        const live = (0,lookup/* rowsFor */.f4)(awsAuth, arn);
        const row = live.find(nodes.joinBy);
        const allowed = nodes.mayTouch(arn);
        const isDoubtful = row === undefined && nodes.rolesUnknown && (0,aws_auth_arn/* parseArn */.Lw)(arn).kind !== 'user';
        if (row !== undefined && allowed)
            touches.push({ action: 'remove', row });
        if (isDoubtful)
            doubtful.push({ arn, allowed });
        if (allowed || (row === undefined && !isDoubtful))
            changes.push(removal(live, 'unmanaged'));
    }
    return { ...NOTHING, changes, touches, doubtful };
}
function declaredArns(desired) {
    return new Set((0,spell/* declaredRows */.G)(desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
}
/** The rows that the authenticator may answer with for `arn`: more than one when it picks at random. */
function liveMeanings(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    switch (found.kind) {
        case 'none':
            return [];
        case 'row':
            return [found.row];
        case 'random':
            return found.rows;
    }
}

// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/project.js

/** The snapshot with aws-auth as it will be. */
function projectAwsAuth({ snapshot, changes, base }) {
    if (base === undefined && changes.length === 0)
        return snapshot;
    const live = snapshot.awsAuth;
    const edited = (0,edits/* awsAuthAfter */.Y)(base ?? live?.data, changes);
    const data = edited.ok ? edited.data : base;
    return data === undefined ? snapshot : { ...snapshot, awsAuth: withData(live, data) };
}
/** The live ConfigMap, or a new one, with this data. */
function withData(live, data) {
    return { ...(live ?? NEW_AWS_AUTH), ...(data === undefined ? {} : { data }) };
}
const NEW_AWS_AUTH = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'aws-auth', namespace: 'kube-system' },
};

;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/writes.js


/**
 * At most two writes of aws-auth: everything that gives, then everything that takes. What a plan's `base` brings, or
 * leaves out, is in the first. A row beneath an access entry follows it in the second: where the entry is new, the row is
 * what its principal gets in by until the entry counts.
 */
function awsAuthWrites(step) {
    const { snapshot, changes, base } = step;
    const live = snapshot.awsAuth;
    const taking = changes.filter(isTaking);
    const giving = changes.filter((change) => !taking.includes(change));
    const first = dataAfter(base ?? live?.data, giving);
    const second = dataAfter(first, taking);
    const create = {
        verb: live === undefined ? 'create' : 'update',
        object: withData(live, first),
        dryRun: 'full',
        completes: giving,
    };
    const take = {
        verb: 'update',
        object: withData(live, second),
        dryRun: live === undefined ? 'not-before' : 'full',
        completes: taking,
    };
    return {
        giving: giving.length > 0 || base !== undefined ? [create] : [],
        taking: taking.length > 0 ? [take] : [],
    };
}
function isTaking(change) {
    if (change.action === 'remove')
        return change.reason !== 'restored';
    return change.kind === 'row' && change.isBeneath === true;
}
function dataAfter(data, changes) {
    const edited = (0,edits/* awsAuthAfter */.Y)(data, changes);
    // A plan with such a problem carries it as an error and is not applied, so this is a defect and not a message.
    if (!edited.ok)
        throw new Error(edited.problems.map(({ message }) => message).join(' '));
    return edited.data;
}

;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/mapping.js





/** Rows of mapRoles and mapUsers for principals, and mapAccounts for accounts, in the ConfigMap of the authenticator. */
const AWS_AUTH = {
    owned: ownedNames,
    project: projectAwsAuth,
    writes: awsAuthWrites,
};
function ownedNames(desired) {
    return [...(0,spell/* declaredRows */.G)(desired).map(({ arn }) => arn), ...desired.accounts.map(({ account }) => account)];
}
/** Holds what the file asks for against what is live. */
function planAwsAuth(about) {
    const [rows, accounts] = [planRows(about), planAccounts(about)];
    return {
        changes: [...rows.changes, ...accounts.changes],
        ownership: [...rows.ownership, ...accounts.ownership],
        touches: rows.touches,
        doubtful: rows.doubtful,
    };
}


/***/ }),

/***/ 96385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rowInForce)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48358);
/* harmony import */ var _authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24485);



/**
 * What its row gives a principal where rows are read, as it is written; of several that apply at random, the groups of
 * all. `undefined` where it has none.
 */
function rowInForce(principal, { awsAuth, facts }) {
    if (!(0,_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .readsAwsAuth */ .n)(facts))
        return undefined;
    const found = (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveRow */ .Ot)(awsAuth, (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(principal));
    if (found.kind === 'none')
        return undefined;
    const rows = found.kind === 'row' ? [found.row] : found.rows;
    const { username = '' } = rows[0] ?? {};
    return { username, groups: [...new Set(rows.flatMap(({ groups }) => groups))] };
}


/***/ }),

/***/ 95233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ declaredRows),
/* harmony export */   O: () => (/* binding */ rowOf)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _default_username_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65478);


/**
 * The row that lets a principal in.
 *
 * STS reports a role without its path, so that a row with one never matches (`pkg/arn/arn.go` of
 * aws-iam-authenticator); a user is reported with it.
 */
function rowOf(principal) {
    const { kind, arn, username = (0,_default_username_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultUsername */ .s)(principal), groups, by, where } = principal;
    const beneath = by === 'entry-over-row' ? { isBeneath: true } : {};
    if (kind === 'user')
        return { key: 'mapUsers', arn, username, groups, ...beneath, where };
    const path = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(arn);
    return {
        key: 'mapRoles',
        arn: (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arn),
        ...(path === '' ? {} : { strippedPath: path }),
        username,
        groups,
        ...beneath,
        where,
    };
}
// A plan and its guards ask several times, and a file may declare thousands.
const spelled = new WeakMap();
/** The rows of all principals that are to have one, in the order of the file. */
function declaredRows({ principals }) {
    const known = spelled.get(principals);
    if (known !== undefined)
        return known;
    const rows = principals.filter(({ by }) => by !== 'entry' && by !== 'undecided').map(rowOf);
    spelled.set(principals, rows);
    return rows;
}


/***/ }),

/***/ 65478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultUsername)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);

/**
 * The username of a principal for which the file names none: the one that EKS gives its access entry, so that a row
 * and an entry mean the same.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
function defaultUsername({ kind, arn }) {
    if (kind === 'user')
        return arn;
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    if (parsed.kind !== 'role' && parsed.kind !== 'service-linked-role')
        throw new Error(`${arn} is not the ARN of a role`);
    return `arn:${parsed.partition}:sts::${parsed.account}:assumed-role/${parsed.name}/{{SessionName}}`;
}


/***/ }),

/***/ 28672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ MAPPINGS)
});

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/project.js
var project = __webpack_require__(21555);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/spell.js
var spell = __webpack_require__(5920);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/writes.js
var writes = __webpack_require__(93824);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/mapping.js



/** Access entries of EKS, with their access policies. */
const ACCESS_ENTRIES = {
    owned: ownedEntries,
    project: projectEntries,
    writes: ({ changes, desired: { set }, bridge }) => (0,writes/* entryWrites */.h)(changes, { set, bridge }),
};
function ownedEntries(desired) {
    return (0,spell/* declaredEntries */.H)(desired).map(({ arn }) => arn);
}
function projectEntries({ snapshot, changes }) {
    const { facts } = snapshot;
    return facts === undefined || changes.length === 0
        ? snapshot
        : { ...snapshot, facts: (0,project/* factsWith */.Q)(changes, facts) };
}

// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/mapping.js + 5 modules
var mapping = __webpack_require__(7684);
;// CONCATENATED MODULE: ./lib/login/mapping/mappings.js


/** All ways to let principals in. */
const MAPPINGS = { 'aws-auth': mapping/* AWS_AUTH */.n, 'access-entries': ACCESS_ENTRIES };


/***/ }),

/***/ 29259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nameOfRemoval),
/* harmony export */   u: () => (/* binding */ principalRemovals)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

// A plan asks for every principal of the ledger and for every row.
const known = new WeakMap();
/** What `removed` says of principals, by `principalKey`. */
function principalRemovals({ removed, }) {
    const earlier = known.get(removed);
    if (earlier !== undefined)
        return earlier;
    const found = new Map(removed.flatMap((one) => one.kind === 'object' ? [] : [[(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(nameOfRemoval(one)), one]]));
    known.set(removed, found);
    return found;
}
/** Its ARN, as the file has it, or the id of the account. */
function nameOfRemoval(removal) {
    return removal.kind === 'principal' ? removal.arn : removal.account;
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
    // A key costs more than a comparison, and there are many comparisons.
    return atoms
        .map((atom) => ({ atom, key: atomKey(atom) }))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ atom }) => atom);
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

/***/ 46585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ setDigest),
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46032);


/**
 * SHA-256, hex, of a cluster's atoms and of what anybody gains that is dangerous. It knows no resourceVersion, no key
 * order, no YAML style and no time: two plans have the same digest exactly when they change the same facts of the same
 * cluster and give the same.
 */
function planDigest(cluster, atoms, gains) {
    const keys = atoms.map(_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td).sort();
    const given = gains.map(({ told: _, ...gain }) => JSON.stringify(gain)).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ v: 2, cluster, atoms: keys, gains: given }))
        .digest('hex');
}
/** One digest for the plans of several clusters, whatever their order. */
function setDigest(plans) {
    const digests = plans
        .map(({ cluster, digest }) => [cluster, digest])
        .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(digests)).digest('hex');
}


/***/ }),

/***/ 39220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ atomsCoveredBy),
  lp: () => (/* binding */ atomsOfPlan),
  Xd: () => (/* binding */ isReviewable)
});

// EXTERNAL MODULE: ./lib/plan/target.js
var plan_target = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/plan/atom/atom.js
var atom = __webpack_require__(46032);
;// CONCATENATED MODULE: ./lib/plan/atom/policy-atoms.js
/** What a reviewer of these differences agrees to. Their lines in the file are no part of it. */
function policyAtoms(differences) {
    return differences.flatMap(atomsOf);
}
function atomsOf(difference) {
    switch (difference.kind) {
        case 'value': {
            const { key, before, after } = difference;
            return [{ subject: `policy/${key}`, fact: 'value', before: String(before), after: String(after) }];
        }
        case 'list':
            return listAtoms(difference);
        case 'exception': {
            const { rule, subject, before, after } = difference;
            return [{ subject: `policy/dangers/${rule}`, fact: `until/${subject}`, before, after }];
        }
        case 'target':
            return targetAtoms(difference);
        case 'dropped':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: 'yes', after: null },
            ];
        case 'added':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: null, after: 'yes' },
            ];
        case 'not-compared':
            return [{ subject: 'policy/base', fact: 'compared', before: 'yes', after: 'no' }];
        case 'base':
            return [];
    }
}
/** One atom a name, so that reviews of several pull requests add up; one for all where not all are named. */
function listAtoms({ key, change, names, more, all }) {
    const subject = `policy/${key}`;
    const sides = (text) => change === 'added' ? { before: null, after: text } : { before: text, after: null };
    if (more === 0)
        return names.map((name) => ({ subject, fact: `name/${name}`, ...sides('yes') }));
    return [{ subject, fact: 'names', ...sides(`${names.length + more} names, ${all ?? ''}`) }];
}
function targetAtoms({ cluster, facts }) {
    const subject = `policy/clusters/${cluster}`;
    return facts.map(({ fact, before, after }) => ({ subject, fact, before, after }));
}

;// CONCATENATED MODULE: ./lib/plan/atom/plan-atoms.js



/** All that somebody who agrees to the plan agrees to: its changes, in which cluster, under which policy. */
function atomsOfPlan(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* atomsOf */.QJ)(plan.changes), ...besideChanges(plan)]);
}
/** The atoms that a review of the plan covers: see `coveredAtoms`. */
function atomsCoveredBy(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* coveredAtoms */.dM)(plan.changes), ...besideChanges(plan)]);
}
/** Whether there is something to agree to. That the target is known is nothing by itself. */
function isReviewable({ changes, policy }) {
    return changes.length > 0 || policyAtoms(policy).length > 0;
}
function besideChanges({ policy, target }) {
    return [...policyAtoms(policy), ...(0,plan_target/* targetAtoms */.cq)(target)];
}


/***/ }),

/***/ 67019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ bridgeBinding),
/* harmony export */   n: () => (/* binding */ bridgedChanges)
/* harmony export */ });
/* harmony import */ var _login_mapping_access_entries_bridge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54913);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _stand_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81642);




/** The changes that need a temporary group that stands for `system:masters` while they are applied. */
function bridgedChanges(changes) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('access-entries', changes).filter(({ bridge }) => bridge?.carriesMasters === true);
}
/** It carries the set's marks, so that the next plan finds and removes it when a run dies in between. */
function bridgeBinding(group, set) {
    if (!(0,_login_mapping_access_entries_bridge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBridgeGroup */ .Lg)(group))
        throw new Error(`${group} is no temporary group`);
    return (0,_stand_in_js__WEBPACK_IMPORTED_MODULE_2__/* .markTemporary */ .bU)({
        apiVersion: `${_rbac_object_js__WEBPACK_IMPORTED_MODULE_3__/* .RBAC_GROUP */ .$j}/v1`,
        kind: 'ClusterRoleBinding',
        metadata: { name: group },
        roleRef: { apiGroup: _rbac_object_js__WEBPACK_IMPORTED_MODULE_3__/* .RBAC_GROUP */ .$j, kind: 'ClusterRole', name: 'cluster-admin' },
        subjects: [{ apiGroup: _rbac_object_js__WEBPACK_IMPORTED_MODULE_3__/* .RBAC_GROUP */ .$j, kind: 'Group', name: group }],
    }, { of: 'system:masters', set });
}


/***/ }),

/***/ 83626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ completePlan)
});

// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/project.js
var project = __webpack_require__(21555);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/plan/atom/digest.js
var digest = __webpack_require__(46585);
// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/tool/of-object.js + 3 modules
var of_object = __webpack_require__(92319);
// EXTERNAL MODULE: ./lib/tool/words.js
var words = __webpack_require__(2215);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
;// CONCATENATED MODULE: ./lib/plan/aws-auth-owner.js






/**
 * That another tool writes aws-auth as a whole, and so removes the rows that it does not know: a warning of a plan that
 * writes it, and a notice where the file has rows that it will remove. Rows have no word: to leave some of them to
 * another tool is not possible.
 */
function awsAuthOwner(about) {
    const { desired, snapshot, changes } = about;
    const { awsAuth, facts } = snapshot;
    const keeper = awsAuth && (0,of_object/* keeperOf */.yD)(awsAuth);
    const tool = keeper ?? (awsAuth && (0,of_object/* makerOf */.Or)(awsAuth));
    if (tool === undefined || !(0,of_object/* hasWhole */.Sf)(tool) || !(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const writes = about.isRewritten || (0,kinds/* changesTo */.zE)('aws-auth', changes).length > 0;
    if (!writes && (0,spell/* declaredRows */.G)(desired).length + desired.accounts.length === 0)
        return [];
    const cluster = desired.cluster.name;
    const by = (0,words/* toolName */.Uf)(tool);
    const what = writes ? 'This plan writes it' : 'The file has rows in it';
    return [
        {
            code: 'aws-auth-of-another-tool',
            severity: writes ? 'warning' : 'notice',
            brought: writes ? 'plan' : 'before',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: keeper === undefined
                ? `aws-auth in ${cluster} was made with ${(0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool))}. ${what}, and whatever still applies that removes the rows that it does not have.`
                : `aws-auth in ${cluster} belongs to ${(0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool))}. ${what}, and ${by} ${words/* UNDOES */.rU[tool.tool]}: rows that it does not have lose their access.`,
            found: (0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool)),
            allowed: 'an aws-auth that no other tool writes as a whole',
            fix: `${keeper === undefined ? 'Let whatever applies aws-auth stop doing so' : `Let ${by} stop managing aws-auth`}, without deleting it, before this is applied. Or declare the rows there, and not here.`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
;// CONCATENATED MODULE: ./lib/danger/exception.js


/**
 * Whether the danger of the holder is accepted on `today` (`2027-01-31`, in UTC): by an exception for its ARN or
 * name, or, where it comes by groups, by exceptions for all of these groups.
 */
function acceptanceOf(danger, holder, { exceptions, today }) {
    const ways = danger.via.map((via) => (via.kind === 'binding' ? (0,access_subject/* matchedName */.A7)(via.subject) : undefined));
    const ofRule = exceptions.filter(({ rule }) => rule === danger.rule);
    const covering = (candidates) => {
        const direct = candidates.filter((exception) => isOf(exception, holder));
        if (direct.length > 0)
            return direct;
        const used = candidates.filter(({ subject }) => ways.includes(subject));
        return ways.every((way) => used.some(({ subject }) => subject === way)) ? used : [];
    };
    return decided(covering, ofRule, today);
}
function objectAcceptance(danger, { exceptions, today }) {
    const own = exceptions.filter(({ rule, subject }) => rule === danger.rule && subject === danger.subject);
    return decided((candidates) => candidates, own, today);
}
/** Dates of this form compare as text. */
function hasEnded({ until }, today) {
    return until < today;
}
function decided(covering, exceptions, today) {
    const current = covering(exceptions.filter((exception) => !hasEnded(exception, today)));
    if (current.length > 0)
        return { kind: 'accepted', by: current };
    const all = covering(exceptions);
    return all.length > 0 ? { kind: 'ended', by: all } : { kind: 'none' };
}
/** ARNs are compared without case, as the authenticator does. */
function isOf({ subject }, { subject: holder, username }) {
    if (holder.kind === 'group')
        return subject === holder.name;
    return subject === username || (holder.kind === 'principal' && (0,arn_key/* arnKey */.tL)(subject) === (0,arn_key/* arnKey */.tL)(holder.name));
}
/** Whether an exception can be about the holder: by its name, or by one of its groups. */
function namesHolder(exception, holder) {
    return isOf(exception, holder) || holder.groups.includes(exception.subject);
}

// EXTERNAL MODULE: ./lib/danger/judge.js + 6 modules
var judge = __webpack_require__(2216);
// EXTERNAL MODULE: ./lib/danger/objects.js
var danger_objects = __webpack_require__(39655);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/danger/problem-words.js
function levelOf(severity) {
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
/** Continues the message of a danger whose exception is over. */
function endedWords(acceptance) {
    if (acceptance.kind !== 'ended')
        return '';
    const [first] = acceptance.by;
    return first === undefined ? '' : ` It was accepted until ${first.until} ("${first.reason}").`;
}
/** What to do in its place, and how to accept it. */
function fixFor({ rule, severity }, instead, acceptance) {
    if (acceptance.kind === 'ended')
        return `${instead} If it is still needed, give the exception a later date.`;
    if (levelOf(severity) === 'notice')
        return instead;
    return `${instead} If it is needed, accept it under "dangers" with \`rule: ${rule}\`, a reason and a last day.`;
}

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
;// CONCATENATED MODULE: ./lib/danger/unused.js



/** A notice for each exception whose danger nobody has after the plan: it would hide the next one of that kind. */
function unusedExceptions(report) {
    return report.exceptions
        .filter((exception) => !(0,catalogue/* isLoginRule */._C)(exception.rule) && !isUsed(exception, report))
        .map((exception) => unusedException(exception, report));
}
function unusedException(exception, { cluster, today }) {
    const { rule, subject, until, where } = exception;
    const ended = hasEnded(exception, today);
    return {
        code: 'danger-exception-unused',
        severity: 'notice',
        where,
        message: `An exception accepts the danger "${rule}" of ${subject}${ended ? '' : ` until ${until}`}, but ${subject} does not have it in ${cluster}.`,
        found: rule,
        allowed: 'an exception for a danger that exists',
        fix: 'Remove the exception, or limit it with "clusters" to where the danger exists. If the danger returns, a reviewer then sees it.',
    };
}
function isUsed(exception, { gained, held }) {
    return [gained, held].some(({ holders, objects }) => objects.some((danger) => danger.rule === exception.rule && danger.subject === exception.subject) ||
        holders.some(({ holder, dangers }) => dangers.some((danger) => danger.kind !== 'masters' &&
            danger.rule === exception.rule &&
            (isOf(exception, holder) ||
                danger.via.some((way) => way.kind === 'binding' && (0,access_subject/* matchedName */.A7)(way.subject) === exception.subject)))));
}

// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/danger/words.js



/** Principals as `shortArn`, others as what they are: `ServiceAccount ci/ci`, `Group dev (whoever has it)`. */
function subjectName(subject, home) {
    const { kind, name } = subject;
    switch (kind) {
        case 'principal':
            return (0,short_arn/* shortArn */.k)(name, home);
        case 'serviceAccount':
            return `ServiceAccount ${subject.namespace}/${name}`;
        case 'user':
            return `User ${name}${(0,access_subject/* userNote */.ez)(name)}`;
        case 'group':
            return `Group ${name} (${(0,access_subject/* groupHolders */.fc)(name)})`;
    }
}
/** `in the whole cluster`, `in shop and team-a`. */
function placeWords(where) {
    return where.kind === 'cluster' ? 'in the whole cluster' : `in ${(0,list/* listed */.K)(where.namespaces)}`;
}
/** `group deployers → RoleBinding/shop/deployers → ClusterRole/edit`, and how many ways there are beside it. */
function wayWords(via) {
    const ways = [...new Set(via.map(wayOf))];
    return (0,list/* listed */.K)(ways, 1);
}
function wayOf(via) {
    if (via.kind === 'masters')
        return 'group system:masters';
    if (via.kind === 'policy')
        return `access policy ${via.policy}`;
    const { subject } = via;
    const name = subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    return `${SUBJECT[subject.kind]} ${name} → ${via.binding} → ${via.role}`;
}
const SUBJECT = { User: 'user', Group: 'group', ServiceAccount: 'service account' };
/** `get secrets and create pods/exec`: a few, as `kubectl auth can-i` takes them. */
function requestWords(requests) {
    return (0,list/* listed */.K)([...new Set(requests.map(oneRequest))]);
}
function oneRequest(request) {
    if ('url' in request)
        return `${request.verb} ${request.url}`;
    const { verb, group, resource, subresource, name } = request;
    const path = subresource === undefined ? '' : `/${subresource}`;
    return `${verb} ${resource}${group === '' ? '' : `.${group}`}${path}${name === undefined ? '' : ` ${name}`}`;
}

;// CONCATENATED MODULE: ./lib/danger/problems.js







/**
 * The dangers as problems, the gravest first: what is gained and not accepted, what is held and whose exception has
 * ended, and exceptions that are of no use. The same danger of many subjects of a kind is one problem. None is an error:
 * dangers inform, guards refuse.
 *
 * `system:masters` is not among them: the guard `system-masters` says it, with its line.
 */
function dangerProblems(report) {
    return [...holderProblems(report), ...objectProblems(report), ...unusedExceptions(report)].toSorted((one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'));
}
function holderProblems(report) {
    const gained = casesOf(report.gained, { report, gained: true });
    const told = new Set(gained.map(caseKey));
    const held = casesOf(report.held, { report, gained: false }).filter((one) => one.acceptance.kind === 'ended' && !told.has(caseKey(one)));
    const open = [...gained, ...held].filter(({ acceptance }) => acceptance.kind !== 'accepted');
    const exact = [...Map.groupBy(open, problemKey).values()];
    const alike = Map.groupBy(exact, ([first]) => (first === undefined ? '' : alikeKey(first)));
    return [...alike.values()].flatMap((groups) => groups.length > MOST_ALIKE
        ? [holderProblem(groups.flat(), report)]
        : groups.map((cases) => holderProblem(cases, report)));
}
/** A change of one role reaches hundreds by as many bindings: more than these are one problem. */
const MOST_ALIKE = 3;
function casesOf({ holders }, { report, gained }) {
    return holders.flatMap(({ holder, dangers }) => dangers.flatMap((danger) => danger.kind === 'masters'
        ? []
        : [{ holder, danger, gained, acceptance: acceptanceOf(danger, holder, report) }]));
}
function caseKey({ holder, danger }) {
    return JSON.stringify([(0,access_subject/* subjectKey */.ow)(holder.subject), danger.rule]);
}
/** Equal for what one sentence can say of several subjects of a kind; each may come to it by a subject of its own. */
function problemKey({ holder, danger, gained, acceptance }) {
    const { via, ...same } = danger;
    const bindings = via.map((way) => (way.kind === 'binding' ? way.binding : policyOf(way))).toSorted();
    const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : [];
    return JSON.stringify([holder.subject.kind, same, [...new Set(bindings)], gained, ended]);
}
/** Equal for what is the same but for its bindings and namespaces. */
function alikeKey({ holder, danger, gained, acceptance }) {
    const { via, where, ...same } = danger;
    const roles = via.map((way) => way.kind === 'binding' ? way.role.replace(/^Role\/[^/]+\//, 'Role/') : policyOf(way));
    const way = [...new Set(roles)].toSorted();
    return JSON.stringify([holder.subject.kind, same, where.kind, way, gained, acceptance.kind]);
}
function policyOf(way) {
    return way.kind === 'policy' ? way.policy : '';
}
function holderProblem(cases, { cluster, home, places }) {
    const [first] = cases;
    if (first === undefined)
        throw new Error('a group of dangers has one');
    const { danger, gained, acceptance } = first;
    const holders = [
        ...new Map(cases.map(({ holder }) => [(0,access_subject/* subjectKey */.ow)(holder.subject), holder.subject])).values(),
    ];
    const subjects = first.holder.subject.kind === 'principal' ? holders : (0,access_subject/* inSubjectOrder */.cQ)(holders);
    const names = subjects.map((subject) => subjectName(subject, home));
    const bindings = danger.via.flatMap((way) => (way.kind === 'binding' ? [way.binding] : []));
    const verb = verbOf(danger, { gained, several: names.length > 1 });
    const { what, why } = (0,catalogue/* wordsOf */.Z9)(danger.rule);
    const including = danger.kind === 'well-known-role'
        ? `, which includes permission to ${(0,list/* listed */.K)(danger.includes.map((id) => (0,catalogue/* wordsOf */.Z9)(id).what), 9)}`
        : '';
    const only = danger.kind === 'permission' && danger.names.length > 0 ? ` (only ${(0,list/* listed */.K)(danger.names)})` : '';
    const isSymbolic = cases.every((one) => one.danger.via.every(({ symbolic }) => symbolic === true));
    const some = isSymbolic ? ' with some session names' : '';
    const claim = `${(0,list/* listed */.K)(names)} ${verb} ${what}${only} ${placesWords(cases)}`;
    const ways = wayWords(cases.flatMap((one) => one.danger.via));
    return {
        code: 'danger',
        severity: levelOf(danger.severity),
        brought: gained ? 'plan' : 'before',
        where: placeOf(acceptance, {
            cluster,
            places,
            rows: subjects.map(({ name }) => name),
            objects: bindings,
        }),
        message: `${claim} of ${cluster}${some}${including} (${danger.rule}, ${danger.severity}; through ${ways}). ${why}${endedWords(acceptance)}`,
        danger: { rule: danger.rule, claim, why: `${why}${endedWords(acceptance)}` },
        found: danger.kind === 'permission' ? requestWords(danger.requests) : danger.rule,
        fix: fixFor(danger, insteadOf(danger), acceptance),
    };
}
/** What a permission is, is said by a verb: `read Secrets`. */
function verbOf({ kind }, { gained, several }) {
    if (kind === 'permission')
        return gained ? 'would be able to' : 'can';
    return gained ? 'would gain' : several ? 'have' : 'has';
}
/** Where the cases are in several namespaces each, nobody is in all of them. */
function placesWords(cases) {
    const [first, ...others] = [
        ...new Map(cases.map(({ danger }) => [JSON.stringify(danger.where), danger.where])).values(),
    ];
    if (first === undefined || first.kind === 'cluster' || others.length === 0)
        return placeWords(first ?? { kind: 'cluster' });
    const namespaces = [first, ...others].flatMap((where) => (where.kind === 'cluster' ? [] : where.namespaces));
    return `${placeWords({ kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() })} (each in some of these)`;
}
function objectProblems(report) {
    const { cluster, gained, held, places } = report;
    const key = ({ rule, object, gives }) => JSON.stringify([rule, object, gives]);
    const told = new Set(gained.objects.map(key));
    const all = [
        ...gained.objects.map((danger) => ({ danger, isGained: true })),
        ...held.objects.filter((one) => !told.has(key(one))).map((danger) => ({ danger, isGained: false })),
    ];
    return all.flatMap(({ danger, isGained }) => {
        const acceptance = objectAcceptance(danger, report);
        if (acceptance.kind === 'accepted' || (!isGained && acceptance.kind !== 'ended'))
            return [];
        const { rule, severity, object, gives } = danger;
        const claim = `${object} ${isGained ? 'would grant' : 'grants'} ${gives}`;
        const why = `${(0,catalogue/* wordsOf */.Z9)(rule).why}${endedWords(acceptance)}`;
        return [
            {
                code: 'danger',
                severity: levelOf(severity),
                brought: isGained ? 'plan' : 'before',
                where: placeOf(acceptance, { cluster, places, rows: [], objects: [object] }),
                message: `${claim} in ${cluster} (${rule}, ${severity}). ${why}`,
                danger: { rule, claim, why },
                found: danger.subject,
                fix: fixFor(danger, (0,catalogue/* wordsOf */.Z9)(rule).instead, acceptance),
            },
        ];
    });
}
/** What has to be looked at: the exception that ended, else the line that asks for it, else the object. */
function placeOf(acceptance, about) {
    if (acceptance.kind === 'ended' && acceptance.by[0] !== undefined)
        return acceptance.by[0].where;
    const declared = [...about.objects, ...about.rows].flatMap((name) => about.places.get(name) ?? []);
    const [object] = about.objects;
    return declared[0] ?? { cluster: about.cluster, ...(object === undefined ? {} : { object }) };
}
/** Where names limit it already, the advice to limit it is none. */
function insteadOf(danger) {
    const limited = danger.kind === 'permission' && danger.names.length > 0;
    return limited ? 'Make sure that exactly these names are needed.' : (0,catalogue/* wordsOf */.Z9)(danger.rule).instead;
}

// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var rbac_grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/plan/effect/gained-dangers.js
var gained_dangers = __webpack_require__(72510);
// EXTERNAL MODULE: ./lib/plan/effect/other-subjects.js
var other_subjects = __webpack_require__(31025);
// EXTERNAL MODULE: ./lib/plan/effect/reached.js
var reached = __webpack_require__(34427);
;// CONCATENATED MODULE: ./lib/plan/danger/dangers.js












/** What is dangerous in what a plan gives, and what became of the exceptions of the file. */
function planDangers(about) {
    const { desired, today = '' } = about;
    const gainsSomething = about.changes.some(kinds/* isAboutAccess */.y4);
    if (!gainsSomething && desired.dangers.length === 0)
        return { problems: [], byObjects: [] };
    const views = about.views();
    const logins = [...(0,everybody/* everybody */.e)((0,reached/* loginViews */.E)(views).after, views.rbac.after).values()];
    const reach = {
        groups: new Set(logins.flatMap(({ identities }) => identities.flatMap(({ groups }) => groups))),
        accounts: views.awsAuth.after.accounts,
    };
    const exceptions = desired.dangers;
    const byObjects = gainedObjects(about, reach);
    const problems = dangerProblems({
        cluster: desired.cluster.name,
        home: about.home,
        gained: { holders: dangersOfReached(about.reached), objects: byObjects },
        held: heldDangers({ exceptions, logins, views, objects: about.objects.after, reach }),
        exceptions,
        today,
        places: placesOf(desired, about.changes),
    });
    return {
        problems: isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused'),
        byObjects,
    };
}
/** Whether nobody can hold a danger who is not seen here. */
function isWhole({ facts, awsAuth }) {
    const entries = facts.after?.accessEntries;
    const others = entries?.kind === 'unknown' || (entries?.kind === 'known' && entries.value.length > 0);
    return !others && awsAuth.after.broken.length === 0;
}
function dangersOfReached(reached) {
    return reached.flatMap((one) => {
        const dangers = (0,gained_dangers/* gainedDangers */.Ld)(one);
        return dangers.length === 0 ? [] : [{ holder: holderOf(one.subject, one.after.identities), dangers }];
    });
}
/** That nobody has the group of a new binding is said by the lint, with what else nobody reaches. */
function gainedObjects({ changes, objects }, reach) {
    if ((0,kinds/* changesTo */.zE)('rbac', changes).length === 0)
        return [];
    return (0,danger_objects/* objectDangers */.i)(objects.before, objects.after, reach).filter(({ rule }) => rule !== 'dangling');
}
/** What those hold whom an exception names. */
function heldDangers(about) {
    const { exceptions, logins, views } = about;
    if (exceptions.length === 0)
        return { holders: [], objects: [] };
    const known = new Map();
    const dangersOf = (grants) => {
        const dangers = known.get(grants) ?? (0,judge/* dangersGained */.RK)([], grants);
        known.set(grants, dangers);
        return dangers;
    };
    const principals = logins
        .map(({ principal, identities }) => ({
        subject: { kind: 'principal', name: principal },
        identities,
    }))
        .filter(({ subject, identities }) => isNamed(exceptions, holderOf(subject, identities)))
        .flatMap(({ subject, identities }) => identities.map((identity) => ({
        holder: holderOf(subject, [identity]),
        dangers: dangersOf((0,rbac_grants/* grantsOf */.R)(views.rbac.after, identity)),
    })));
    const others = namedOthers(exceptions, { logins, index: views.rbac.after }).map((subject) => {
        const identity = (0,other_subjects/* identityOf */.cu)(subject);
        return {
            holder: holderOf(subject, [identity]),
            dangers: dangersOf((0,rbac_grants/* grantsOfExact */.I)(views.rbac.after, identity)),
        };
    });
    return {
        holders: [...principals, ...others],
        objects: (0,danger_objects/* heldObjectDangers */.t)(about.objects, about.reach).filter((danger) => exceptions.some(({ rule, subject }) => rule === danger.rule && subject === danger.subject)),
    };
}
function isNamed(exceptions, holder) {
    return exceptions.some((exception) => namesHolder(exception, holder));
}
/** Subjects of bindings that an exception names and no principal is known to come by. */
function namedOthers(exceptions, { logins, index }) {
    const identities = logins.flatMap((login) => login.identities);
    return [...new Set(exceptions.map(({ subject }) => subject))].flatMap((name) => [
        ...(index.groups.grants.has(name) && !identities.some(({ groups }) => groups.includes(name))
            ? [{ kind: 'group', name }]
            : []),
        ...(index.users.grants.has(name) && !identities.some(({ username }) => username === name)
            ? [(0,access_subject/* userSubject */.cW)(name)]
            : []),
    ]);
}
function holderOf(subject, identities) {
    if (subject.kind === 'group')
        return { subject, groups: [subject.name] };
    const groups = new Set(identities.flatMap((identity) => identity.groups));
    return { subject, username: identities[0]?.username ?? subject.name, groups: [...groups] };
}
/** Principals whose way in the plan changes, and all objects of the file. */
function placesOf({ objects }, changes) {
    const principals = changes.flatMap((change) => {
        const principal = (0,kinds/* mappedPrincipal */.IF)(change);
        return principal === undefined || change.where === undefined ? [] : [[principal, change.where]];
    });
    const declared = objects.map(({ object, where }) => [(0,rbac_object/* objectId */.Tu)(object), where]);
    return new Map([...declared, ...principals]);
}

// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
;// CONCATENATED MODULE: ./lib/danger/login-problems.js









/** As problems: what the plan brings and the file does not accept, what is held longer than accepted, idle exceptions. */
function loginProblems(report) {
    const { gained, held, exceptions } = report;
    const told = new Set(gained.map(keyOf));
    const cases = [
        ...gained.map((danger) => caseOf(danger, true, report)),
        ...held
            .filter((danger) => !told.has(keyOf(danger)))
            .map((danger) => caseOf(danger, false, report))
            .filter(({ acceptance }) => acceptance.kind === 'ended'),
    ].filter(({ acceptance }) => acceptance.kind !== 'accepted');
    const isUsed = (exception) => [...gained, ...held].some(({ rule, holder }) => rule === exception.rule && namesHolder(exception, holder));
    return [
        ...[...Map.groupBy(cases, sameSentence).values()].flatMap((same) => problem(same, report)),
        ...exceptions
            .filter((exception) => !isUsed(exception))
            .map((exception) => unusedException(exception, report)),
    ];
}
function caseOf(danger, isGained, report) {
    return { danger, isGained, acceptance: acceptanceOf(danger, danger.holder, report) };
}
function keyOf({ rule, holder }) {
    return JSON.stringify([rule, (0,arn_key/* principalKey */.qW)(holder.subject.name)]);
}
/** Equal for principals of one account of which one sentence can speak. */
function sameSentence({ danger, isGained, acceptance }) {
    const { rule, severity, holder } = danger;
    const principal = holder.subject.name;
    const own = rule === 'shared-username' || (0,arn_key/* isAccount */.UP)(principal) ? [principal] : [danger.account, danger.where?.kind];
    const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : [];
    return JSON.stringify([rule, severity, isGained, own, ended]);
}
function problem(cases, report) {
    const [first] = cases;
    if (first === undefined)
        return [];
    const { danger, isGained, acceptance } = first;
    const { rule, severity } = danger;
    const { why, instead } = (0,catalogue/* wordsOf */.Z9)(rule);
    const claim = sentence(cases, first, report);
    const reason = `${why}${endedWords(acceptance)}`;
    return [
        {
            code: 'danger',
            severity: levelOf(severity),
            brought: isGained ? 'plan' : 'before',
            where: login_problems_placeOf(first, report),
            message: `${claim} (${rule}, ${severity}). ${reason}`,
            danger: { rule, claim, why: reason },
            found: danger.rule === 'shared-username' ? danger.username : danger.account,
            fix: fixFor(danger, instead, acceptance),
        },
    ];
}
function login_problems_placeOf({ danger, acceptance }, { cluster, places }) {
    if (acceptance.kind === 'ended' && acceptance.by[0] !== undefined)
        return acceptance.by[0].where;
    return places.get((0,arn_key/* principalKey */.qW)(danger.holder.subject.name)) ?? { cluster };
}
function sentence(cases, { danger, isGained }, report) {
    if (danger.rule === 'shared-username')
        return sharedName(danger, isGained, report);
    if ((0,arn_key/* isAccount */.UP)(danger.holder.subject.name))
        return wholeAccount(danger, isGained, report);
    const names = cases.map((one) => (0,short_arn/* shortArn */.k)(one.danger.holder.subject.name, report.home));
    const verb = isGained ? 'would gain' : names.length > 1 ? 'have' : 'has';
    const what = accessWords(cases.flatMap((one) => ('where' in one.danger ? [one.danger.where] : [])));
    return `${(0,list/* listed */.K)(names)} ${verb} ${what} ${report.cluster}; ${accountWords(danger, report)}`;
}
function accessWords(places) {
    const [first, ...others] = places;
    if (first === undefined)
        return 'a login to';
    if (first.kind === 'cluster')
        return 'access in the whole cluster of';
    const all = [first, ...others].flatMap((where) => (where?.kind === 'namespaces' ? where.namespaces : []));
    return `access ${placeWords({ kind: 'namespaces', namespaces: [...new Set(all)].toSorted() })} of`;
}
function wholeAccount(danger, isGained, report) {
    const { rule, account } = danger;
    const can = isGained ? 'would be able to' : 'can';
    const foreign = rule === 'foreign-account' ? `; ${accountWords(danger, report)}` : '';
    return `Every role and user of account ${account} ${can} log in to ${report.cluster}, with its ARN as the username and without groups${foreign}`;
}
function accountWords({ account }, { home, knownAccounts }) {
    const [near] = (0,near_account/* nearAccounts */.d)(account, [...(home === undefined ? [] : [home]), ...knownAccounts]);
    const slip = near === undefined ? '' : `, and is one slip away from ${near.account}`;
    if (home === undefined)
        return `account ${account} is not in knownAccounts${slip}`;
    return knownAccounts.length === 0
        ? `account ${account} is not the cluster's own (${home})${slip}`
        : `account ${account} is neither the cluster's own (${home}) nor in knownAccounts${slip}`;
}
function sharedName({ holder: { subject }, username, with: other }, isGained, { cluster, home }) {
    return `${(0,short_arn/* shortArn */.k)(subject.name, home)} ${isGained ? 'would have' : 'has'} the username "${username}" in ${cluster}, ${holderWords(other, home)}`;
}
function holderWords(holder, home) {
    switch (holder.kind) {
        case 'principals': {
            const names = holder.principals.map((arn) => (0,short_arn/* shortArn */.k)(arn, home));
            return `which ${(0,list/* listed */.K)(names)} ${names.length > 1 ? 'have' : 'has'} too`;
        }
        case 'arn':
            return 'which is the ARN of another principal';
        case 'service-account':
            return 'which is the name of a service account';
        case 'bindings':
            return `to which ${(0,list/* listed */.K)(holder.bindings)} ${holder.bindings.length > 1 ? 'grant roles' : 'grants a role'} already, outside this file`;
    }
}

// EXTERNAL MODULE: ./lib/danger/rule/rule.js
var rule = __webpack_require__(70050);
// EXTERNAL MODULE: ./lib/rbac/access-policy/scope.js
var scope = __webpack_require__(90960);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
;// CONCATENATED MODULE: ./lib/plan/danger/shared-names.js




/**
 * Usernames of rows and entries that are somebody else's as well. Nodes share theirs by design; and a name with the
 * session's in it is one person's in several roles more often than that of two.
 */
function sharedNames(about) {
    const { desired, logins, rbac } = about;
    const before = holdersOf(logins.before);
    const after = holdersOf(logins.after);
    const declared = new Set(desired.objects.map(({ object }) => (0,rbac_object/* objectId */.Tu)(object)));
    return [...after].flatMap(([username, holders]) => [...holders.values()].flatMap((login) => {
        const isNew = before.get(username)?.has(login.key) !== true;
        const other = otherHolder(login, username, { holders, rbac, declared, isNew });
        if (other === undefined)
            return [];
        const subject = { kind: 'principal', name: login.principal };
        const holder = holderOf(subject, login.identities.filter((one) => one.username === username));
        return [
            {
                danger: { rule: 'shared-username', severity: 'high', holder, username, with: other, via: [] },
                isNew,
            },
        ];
    }));
}
/** By username, then by principal. */
function holdersOf({ all }) {
    const found = new Map();
    for (const login of all.values()) {
        if (login.isNode || login.way.kind === 'account')
            continue;
        for (const { username } of login.identities) {
            if (username === '' || username.includes('{{'))
                continue;
            const holders = found.get(username) ?? new Map();
            found.set(username, holders.set(login.key, login));
        }
    }
    return found;
}
function otherHolder(login, username, about) {
    const { holders, rbac, declared, isNew } = about;
    const others = [...holders.values()].filter(({ key }) => key !== login.key);
    if (others.length > 0)
        return { kind: 'principals', principals: others.map(({ principal }) => principal).toSorted() };
    if (username.startsWith('system:serviceaccount:'))
        return { kind: 'service-account' };
    if (username.startsWith('arn:')) {
        return (0,arn_key/* principalKey */.qW)((0,aws_auth_arn/* canonicalArn */.uO)(username) ?? username) === login.key ? undefined : { kind: 'arn' };
    }
    // Whoever has had the name is whom the binding is for.
    if (!isNew)
        return undefined;
    const bindings = bindingsTo(username, rbac).filter((id) => !declared.has(id));
    return bindings.length === 0 ? undefined : { kind: 'bindings', bindings };
}
function bindingsTo(username, rbac) {
    const [before, after] = [rbac.before, rbac.after].map(({ users }) => new Set((users.grants.get(username) ?? []).flatMap(({ via }) => via.kind === 'binding' && via.subject.kind === 'User' ? [via.binding] : [])));
    return [...(before ?? [])].filter((id) => after?.has(id) === true).toSorted();
}

;// CONCATENATED MODULE: ./lib/plan/danger/login-dangers.js













/** Who gains something and is of another account, or has a name that somebody else has; and the exceptions for these. */
function loginDangers(about) {
    const { desired, home, today = '', changes } = about;
    const exceptions = desired.dangers.filter(({ rule }) => (0,catalogue/* isLoginRule */._C)(rule));
    if (!changes.some(kinds/* isAboutAccess */.y4) && exceptions.length === 0)
        return { problems: [], byLogins: [] };
    const views = about.views();
    const logins = (0,reached/* loginViews */.E)(views);
    const all = [...(0,everybody/* everybody */.e)(logins.after, views.rbac.after).values()];
    const shared = sharedNames({ desired, logins, rbac: views.rbac });
    const heldAccounts = all.flatMap(({ principal, identities }) => {
        const stranger = accountDanger(principal, { desired, home });
        return stranger === undefined
            ? []
            : [
                {
                    ...stranger,
                    severity: 'medium',
                    holder: holderOf({ kind: 'principal', name: principal }, identities),
                    via: [],
                },
            ];
    });
    const byLogins = [
        ...about.reached.flatMap((one) => gainedAccess(one, { desired, home })),
        ...shared.filter(({ isNew }) => isNew).map(({ danger }) => danger),
    ];
    const problems = loginProblems({
        cluster: desired.cluster.name,
        home,
        knownAccounts: desired.knownAccounts,
        gained: byLogins,
        held: [...heldAccounts, ...shared.map(({ danger }) => danger)].filter(({ holder }) => exceptions.some((exception) => namesHolder(exception, holder))),
        exceptions,
        today,
        places: login_dangers_placesOf(desired, changes),
    });
    return {
        problems: isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused'),
        byLogins,
    };
}
/** Of an account that is neither the cluster's own nor known; or an account as a whole. */
function accountDanger(principal, { desired, home }) {
    const account = (0,home_account/* accountOf */.X)(principal);
    if (account === undefined)
        return undefined;
    const { knownAccounts } = desired;
    // Where nothing says which account is at home, nobody is a stranger.
    const isForeign = account !== home && !knownAccounts.includes(account) && (home !== undefined || knownAccounts.length > 0);
    if (isForeign)
        return { rule: 'foreign-account', account };
    return (0,arn_key/* isAccount */.UP)(principal) ? { rule: 'whole-account', account } : undefined;
}
function gainedAccess({ subject, before, after, difference }, home) {
    if (subject.kind !== 'principal')
        return [];
    const principal = subject.name;
    const about = accountDanger(principal, home);
    const getsIn = before.identities.length === 0 && after.identities.length > 0;
    const { gained } = difference;
    if (about === undefined || (!getsIn && gained.length === 0))
        return [];
    const where = login_dangers_placeOf(gained);
    const isGrave = (0,arn_key/* isAccount */.UP)(principal) ||
        where?.kind === 'cluster' ||
        (0,judge/* dangersGained */.RK)(before.grants, after.grants).some(({ severity }) => (0,rule/* atLeast */.jZ)(severity, 'high'));
    const severity = isGrave ? 'high' : 'medium';
    const via = [...new Set(gained.map((atom) => atom.via))];
    const place = where === undefined ? {} : { where };
    return [{ ...about, ...place, severity, holder: holderOf(subject, after.identities), via }];
}
/** `kube-system` counts as the cluster: who controls it controls the cluster. */
function login_dangers_placeOf(gained) {
    if (gained.length === 0)
        return undefined;
    const namespaces = gained.flatMap((atom) => atom.kind === 'rule' &&
        atom.scope.kind === 'namespace' &&
        !(0,scope/* namespaceMatches */.DV)(atom.scope.namespace, 'kube-system')
        ? [atom.scope.namespace]
        : []);
    if (namespaces.length < gained.length)
        return { kind: 'cluster' };
    return { kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() };
}
/** The line of each principal of the file, and of each whose way in the plan changes. */
function login_dangers_placesOf({ principals, accounts }, changes) {
    return new Map([
        ...principals.map(({ arn, where }) => [(0,arn_key/* principalKey */.qW)(arn), where]),
        ...accounts.map(({ account, where }) => [account, where]),
        ...changes.flatMap((change) => {
            const principal = (0,kinds/* mappedPrincipal */.IF)(change);
            return principal === undefined || change.where === undefined
                ? []
                : [[(0,arn_key/* principalKey */.qW)(principal), change.where]];
        }),
    ]);
}

// EXTERNAL MODULE: ./lib/plan/effect/effects.js + 4 modules
var effects = __webpack_require__(37353);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/dead.js
var login_dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/dead-words.js
var dead_words = __webpack_require__(59659);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-grants.js
var policy_grants = __webpack_require__(30790);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
;// CONCATENATED MODULE: ./lib/plan/guard/guarded.js


/** Who gets in, now and after the plan; after it as now where the new text of aws-auth cannot be made. */
function guardedLogins({ snapshot, awsAuth, awsAuthAfter = awsAuth, factsAfter, }) {
    return {
        before: (0,login_logins/* loginsOf */.Q)({ awsAuth, facts: snapshot.facts }),
        after: (0,login_logins/* loginsOf */.Q)({ awsAuth: awsAuthAfter, facts: factsAfter, live: awsAuth }),
    };
}
/** Whether the plan changes what anybody may do. */
function changesAccess({ changes, base }) {
    return base !== undefined || changes.some(kinds/* isAboutAccess */.y4);
}

;// CONCATENATED MODULE: ./lib/plan/guard/admins-problem.js












/** The number of admins falls to zero, or is below `guards.minAdmins`. */
function tooFewAdmins(guarded, around) {
    const { desired, home } = guarded;
    const { before, after } = around;
    const { minAdmins } = desired.guards;
    const cluster = desired.cluster.name;
    const falls = before.size > 0 && after.size === 0;
    const refused = after.size < (minAdmins ?? (falls ? 1 : 0));
    if (!refused && !falls)
        return [];
    const going = [...before].filter(([key]) => !after.has(key)).map(([, arn]) => (0,short_arn/* shortArn */.k)(arn, home));
    const names = (admins) => admins.size === 0 ? '' : ` (${(0,list/* listed */.K)([...admins.values()].map((arn) => (0,short_arn/* shortArn */.k)(arn, home)))})`;
    const least = minAdmins ?? 1;
    return [
        {
            code: 'too-few-admins',
            severity: refused ? 'error' : 'warning',
            where: { cluster },
            message: `${cluster} would have ${(0,count/* counted */.hS)(after.size, 'cluster admin')}${names(after)} after this plan, and has ${before.size}${names(before)} now.${refused ? ` At least ${least} must remain.` : ' guards.minAdmins: 0 allows this; the default refuses it.'}${going.length === 0 ? '' : ` No longer admin: ${(0,list/* listed */.K)(going)}.`}${awsOnes(around, home)}${deadOnes(around, home)}${unchecked(guarded, around)}${uncounted(guarded)}`,
            found: String(after.size),
            allowed: `${(0,count/* counted */.hS)(least, 'IAM principal')} or more with system:masters, or with every verb on every resource`,
            fix: refused
                ? `Keep another admin in the file, or lower \`guards.minAdmins\` to ${after.size}.`
                : 'Make sure that somebody else can repair the cluster: its creator, or a principal with an access entry.',
        },
    ];
}
function awsOnes({ ofAws }, home) {
    if (ofAws.length === 0)
        return '';
    const names = ofAws.map(({ principal, owner }) => `${(0,short_arn/* shortArn */.k)(principal, home)} (${(0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner))})`);
    return ` Not counted, because no person uses ${names.length === 1 ? 'it' : 'them'}: ${(0,list/* listed */.K)(names)}.`;
}
const DEAD_SHOWN = 3;
function deadOnes({ dead }, home) {
    if (dead.length === 0)
        return '';
    const words = dead.map((one) => `${(0,short_arn/* shortArn */.k)(one.principal, home)} (${(0,dead_words/* deadWords */.M)(one.dead, one.principal)})`);
    return ` Not counted, because nobody can log in as they did: ${(0,list/* listed */.K)(words, DEAD_SHOWN)}.`;
}
/** Of those who are counted. */
function unchecked({ snapshot: { facts }, home }, { before, after }) {
    const counting = [...new Map([...before, ...after]).values()];
    const unsure = counting.filter((arn) => (0,login_dead/* uncheckedByIam */.xh)(facts, arn) !== undefined);
    const why = (0,login_dead/* uncheckedByIam */.xh)(facts, unsure[0] ?? '');
    if (why === undefined)
        return '';
    return ` Whether IAM still has ${(0,list/* listed */.K)(unsure.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)))} was not checked (${why.action} ${why.denied ? 'was refused' : 'failed'}).`;
}
/** What may make admins too and is not known: entries that nobody read, and policies whose rules nobody published. */
function uncounted({ snapshot: { facts } }) {
    const entries = facts?.accessEntries;
    if (entries?.kind === 'unknown')
        return ' Access entries could not be read and are not counted.';
    const ofPeople = entries?.kind === 'known' ? entries.value.filter((entry) => isOfPeople(entry, facts)) : [];
    const unread = ofPeople.filter(({ details }) => details === undefined).length;
    const policies = new Set(ofPeople.flatMap(unpublishedIn));
    return [
        unread === 0
            ? ''
            : ` ${(0,count/* counted */.hS)(unread, 'access entry')} ${unread === 1 ? 'was not read and is' : 'were not read and are'} not counted.`,
        policies.size === 0
            ? ''
            : ` Not counted, because AWS does not publish their rules: the access policies ${(0,list/* listed */.K)([...policies].toSorted())}.`,
    ].join('');
}
function isOfPeople(entry, facts) {
    return (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts }) === undefined;
}
function unpublishedIn({ details }) {
    return (0,policy_grants/* unpublishedOf */.N)(details?.policies).map(({ policy }) => policy);
}
/** A principal of `guards.requiredAdmins` would be none after the plan. */
function requiredIsMissing(guarded, arn, { before }) {
    const { desired, snapshot } = guarded;
    const cluster = desired.cluster.name;
    const dead = guardedLogins(guarded).after.of(arn)?.dead;
    const entry = (0,access_entries/* entryOf */.Ms)(snapshot.facts, arn);
    const owner = entry && (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts: snapshot.facts });
    if (owner !== undefined)
        return requiredOfAws(cluster, arn, owner);
    const { why, fix } = dead === undefined
        ? reasonOf(snapshot.facts, arn, before.has((0,arn_key/* principalKey */.qW)(arn)))
        : { why: (0,dead_words/* deadWords */.M)(dead, arn), fix: deadFix(dead, arn) };
    return {
        ...requiredMissing(cluster, arn, why),
        fix: `${fix}, or remove it from \`guards.requiredAdmins\`.`,
    };
}
function requiredOfAws(cluster, arn, owner) {
    const why = `no person uses it (${(0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner))}), so it cannot repair the cluster`;
    return {
        ...requiredMissing(cluster, arn, why),
        fix: 'Name another principal in `guards.requiredAdmins`.',
    };
}
function requiredMissing(cluster, arn, why) {
    return {
        code: 'required-admin-missing',
        severity: 'error',
        where: { cluster },
        message: `${arn} must be a cluster admin of ${cluster} (guards.requiredAdmins), but would not be one after this plan; ${why}.`,
        found: arn,
        allowed: 'a row or an access entry with a group that is bound to every verb on every resource, a row with system:masters, or an access entry with AmazonEKSClusterAdminPolicy',
    };
}
function reasonOf(facts, arn, isAdmin) {
    if (isAdmin)
        return { why: 'it is one now', fix: 'Keep what makes it an admin' };
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    if (entry === undefined)
        return { why: 'it is not one now either', fix: 'Keep what makes it an admin' };
    if (entry.details === undefined)
        return {
            why: 'it has an access entry, which was not read',
            fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies for the identity that runs this',
        };
    const unpublished = unpublishedIn(entry);
    return {
        why: unpublished.length === 0
            ? 'it is not one now either, by its access entry'
            : `AWS does not publish the rules of what its access entry has (${(0,list/* listed */.K)(unpublished)}), so that is not counted`,
        fix: 'Associate AmazonEKSClusterAdminPolicy with its access entry',
    };
}
function deadFix(dead, arn) {
    return dead.kind === 'gone'
        ? `Create the ${(0,arn_key/* roleOrUser */.tP)(arn)} again, and its access entry if it had one`
        : 'Delete its access entry and create it again';
}

// EXTERNAL MODULE: ./lib/plan/guard/masters.js
var masters = __webpack_require__(53626);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/plan/state-after.js
var state_after = __webpack_require__(36985);
;// CONCATENATED MODULE: ./lib/plan/guard/rbac-views.js



// An index of thousands of bindings costs more than the rest of a plan, and several ask for it, or nobody does.
const known = new WeakMap();
const projected = new WeakMap();
function rbacViews(guarded) {
    const earlier = known.get(guarded);
    if (earlier !== undefined)
        return earlier;
    const objects = rbacAfter(guarded);
    const before = (0,rbac_index/* indexRbac */.hD)(guarded.snapshot);
    const after = objects === guarded.snapshot ? before : (0,rbac_index/* indexRbac */.hD)(objects);
    const views = { before, after };
    known.set(guarded, views);
    return views;
}
/** The objects as they will be: the snapshot's own where none changes. */
function rbacAfter(guarded) {
    const earlier = projected.get(guarded);
    if (earlier !== undefined)
        return earlier;
    const changes = (0,kinds/* changesTo */.zE)('rbac', guarded.changes);
    const objects = changes.length > 0 ? (0,state_after/* stateAfter */.W)({ changes }, guarded.snapshot) : guarded.snapshot;
    projected.set(guarded, objects);
    return objects;
}

;// CONCATENATED MODULE: ./lib/plan/guard/admins.js










/** Somebody must be able to repair everything: the number of cluster admins does not fall to zero, or below `minAdmins`. */
function guardAdmins(guarded) {
    const { desired, awsAuthAfter } = guarded;
    if (awsAuthAfter === undefined || !changesAccess(guarded))
        return [];
    const around = adminsAround(guarded);
    const missing = desired.guards.requiredAdmins.filter((arn) => !around.after.has((0,arn_key/* principalKey */.qW)(arn)));
    return [...tooFewAdmins(guarded, around), ...missing.map((arn) => requiredIsMissing(guarded, arn, around))];
}
/**
 * `principalKey` of whoever is a cluster admin after the plan, or would be as soon as somebody creates it again: those
 * whom IAM has no more hold what their rows give.
 */
function adminsAfter(guarded) {
    return adminsAround(guarded).holders;
}
/** ARNs of whoever is a cluster admin after the plan, then of who is one before it only. */
function countedAdmins(guarded) {
    const { before, after } = adminsAround(guarded);
    return [...new Map([...after, ...before]).values()];
}
// The guard asks for them, and what must be asked of IAM depends on them.
const admins_known = new WeakMap();
function adminsAround(guarded) {
    const earlier = admins_known.get(guarded);
    if (earlier !== undefined)
        return earlier;
    const [logins, views] = [guardedLogins(guarded), rbacViews(guarded)];
    const { facts } = guarded.snapshot;
    const before = adminLogins(guarded, logins.before, views.before);
    const after = adminLogins(guarded, logins.after, views.after);
    const admins = {
        before: counted(before, facts),
        after: counted(after, facts),
        dead: deadOf([...after, ...before]),
        ofAws: ofAws(after, facts),
        holders: new Set(after.map(({ key }) => key)),
    };
    admins_known.set(guarded, admins);
    return admins;
}
/**
 * Where rows apply at random, all of them must give it. Those too whom IAM has no more: of a dead entry and the row
 * beneath it one is enough, since nobody says which of the two would count.
 */
function adminLogins({ nodes }, logins, index) {
    return [...(0,everybody/* everybody */.e)(logins, index).values()].filter(({ key, identities, isNode, dead }) => !isNode &&
        !nodes.roles.has(key) &&
        identities.length > 0 &&
        (dead === undefined
            ? identities.every((one) => isAdmin(one, index))
            : identities.some((one) => isAdmin(one, index))));
}
/** Services of AWS repair no cluster, and neither does whoever cannot log in. */
function counted(logins, facts) {
    return new Map(logins
        .filter(({ dead, way }) => dead === undefined && awsOwnerIn(way, facts) === undefined)
        .map(({ key, principal }) => [key, principal]));
}
function deadOf(logins) {
    const all = logins.flatMap(({ key, principal, dead }) => dead === undefined ? [] : [[key, { principal, dead }]]);
    return [...new Map(all).values()];
}
function ofAws(logins, facts) {
    return logins.flatMap(({ principal, way, dead }) => {
        const owner = dead === undefined ? awsOwnerIn(way, facts) : undefined;
        return owner === undefined ? [] : [{ principal, owner }];
    });
}
function awsOwnerIn(way, facts) {
    return way.kind === 'entry' ? (0,entry_owner/* awsOwnerOf */.Q)(way.entry, { facts }) : undefined;
}
function isAdmin(identity, index) {
    if ((0,template/* isForInstances */.iy)(identity))
        return false;
    if (identity.groups.includes(masters/* MASTERS */.y))
        return true;
    const grants = (0,rbac_grants/* grantsOf */.R)(index, identity).filter(({ scope, via }) => scope.kind === 'cluster' && via.symbolic === undefined);
    return (0,permits/* permits */.V)(grants, { verb: '*', group: '*', resource: '*' });
}

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/plan/change/bridge-binding.js
var bridge_binding = __webpack_require__(67019);
// EXTERNAL MODULE: ./lib/rbac/atom-budget.js
var atom_budget = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/rbac/covers.js
var covers = __webpack_require__(84246);
;// CONCATENATED MODULE: ./lib/plan/guard/escalation-check.js




/**
 * RBAC's escalation check as the API server does it, for one identity: for what it may grant, RBAC counts and access
 * policies do not. `undefined` where the identity may write nothing that an apply writes: it is not that which applies.
 *
 * Source: `policybased/storage.go` of each of the four kinds in pkg/registry/rbac and `ConfirmNoEscalation` in
 * pkg/registry/rbac/validation/rule.go; the verbs `bind` and `escalate` are asked of every authorizer.
 */
function escalationCheck(identity, { grantsOf, rulesOf }) {
    const { policies: _, ...byRbac } = identity;
    const [all, held] = [grantsOf(identity), grantsOf(byRbac)];
    if (!isApplier(all))
        return undefined;
    const known = new Map();
    return ({ after, action }) => {
        if (after === undefined)
            return undefined;
        const granted = grantedBy(after, rulesOf);
        const key = JSON.stringify([after.kind, after.metadata.namespace, granted.role]);
        if (!known.has(key))
            known.set(key, mayGrant({ all, held }, after, granted) ? undefined : allowingVerb(after));
        const missing = known.get(key);
        const isWritable = mayWrite(all, after, action);
        if (isWritable && missing === undefined)
            return undefined;
        return { mayWrite: isWritable, ...(missing && { missing }) };
    };
}
/** The verb that lets an identity write the object without holding what it grants. */
function allowingVerb(object) {
    return (0,rbac_object/* isBinding */.OT)(object)
        ? { verb: 'bind', on: `${object.roleRef.kind}/${object.roleRef.name}` }
        : { verb: 'escalate', on: resourceOf(object.kind) };
}
/** A role that plans may write none of these. */
function isApplier(grants) {
    const awsAuth = { group: '', resource: 'configmaps', name: 'aws-auth', namespace: 'kube-system' };
    if ((0,permits/* permits */.V)(grants, { ...awsAuth, verb: 'update' }))
        return true;
    return grants.some((grant) => {
        const place = grant.scope.kind === 'cluster' ? {} : { namespace: grant.scope.namespace };
        return KINDS.some((kind) => (0,permits/* permits */.V)([grant], { verb: 'create', group: rbac_object/* RBAC_GROUP */.$j, resource: resourceOf(kind), ...place }));
    });
}
const KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];
/** A ClusterRole that aggregates may come to hold anything. */
function grantedBy(object, rulesOf) {
    if ((0,rbac_object/* isBinding */.OT)(object)) {
        const { kind, name } = object.roleRef;
        return { role: `${kind}/${name}`, rules: rulesOf(object) ?? [] };
    }
    const rules = 'aggregationRule' in object && object.aggregationRule ? EVERYTHING : (object.rules ?? []);
    return { role: `${object.kind}/${object.metadata.name}`, rules };
}
const EVERYTHING = [
    { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
    { verbs: ['*'], nonResourceURLs: ['*'] },
];
function mayWrite(grants, object, action) {
    const { name } = object.metadata;
    const request = { group: rbac_object/* RBAC_GROUP */.$j, resource: resourceOf(object.kind), ...escalation_check_placeOf(object) };
    return action === 'add'
        ? (0,permits/* permits */.V)(grants, { ...request, verb: 'create' })
        : (0,permits/* permits */.V)(grants, { ...request, verb: 'update', name });
}
function mayGrant({ all, held }, object, { rules }) {
    const request = { group: rbac_object/* RBAC_GROUP */.$j, ...escalation_check_placeOf(object) };
    const isAllowed = (0,rbac_object/* isBinding */.OT)(object)
        ? (0,permits/* permits */.V)(all, {
            ...request,
            verb: 'bind',
            resource: resourceOf(object.roleRef.kind),
            name: object.roleRef.name,
        })
        : (0,permits/* permits */.V)(all, { ...request, verb: 'escalate', resource: resourceOf(object.kind) });
    if (isAllowed)
        return true;
    const { namespace } = object.metadata;
    const own = held.filter(({ scope }) => scope.kind === 'cluster' || (namespace !== undefined && scope.namespace === namespace));
    const owned = own.flatMap((grant) => grant.rules);
    // Too large to compare in time: the API server decides.
    return (0,atom_budget/* areTooLarge */.Yj)(owned) || (0,atom_budget/* areTooLarge */.Yj)(rules) || (0,covers/* covers */.h)(owned, rules).covered;
}
function escalation_check_placeOf({ metadata: { namespace } }) {
    return namespace === undefined ? {} : { namespace };
}
function resourceOf(kind) {
    return `${kind.toLowerCase()}s`;
}

;// CONCATENATED MODULE: ./lib/plan/guard/may-grant.js










/**
 * Roles and bindings that the API server would refuse to the identity that applies: it may not write them, or may not
 * grant their permissions. That is the identity of the run, if it may write something that an apply writes; else the one
 * that applied last, by the ledger: on a pull request a run plans with an identity that only reads.
 */
function guardMayGrant(guarded) {
    const changes = [
        ...(0,kinds/* changesTo */.zE)('rbac', guarded.changes).filter(({ after }) => after !== undefined),
        ...temporaryBinding(guarded),
    ];
    const appliers = appliersOf(guarded);
    if (changes.length === 0 || appliers.length === 0)
        return [];
    const { before: index } = rbacViews(guarded);
    const rulesOf = (0,rbac_index/* rulesOfRoles */.Qo)(rbacAfter(guarded));
    for (const applier of appliers) {
        const { identity, isRun } = applier;
        if (identity.groups.includes(masters/* MASTERS */.y))
            return [];
        // Who asks is known as it is; of a session that is still to come, a name with templates may be any that it can become.
        const grants = isRun ? rbac_grants/* grantsOfExact */.I : rbac_grants/* grantsOf */.R;
        const check = escalationCheck(identity, { grantsOf: (one) => grants(index, one), rulesOf });
        if (check === undefined)
            continue;
        const refused = changes.flatMap((change) => {
            const found = check(change);
            return found === undefined ? [] : [{ change, ...found }];
        });
        return refused.length === 0 ? [] : [mayNotGrant(guarded, applier, refused)];
    }
    return guarded.ledger.appliedBy === undefined ? [notKnown(guarded, changes)] : [];
}
/** Nobody applied yet, and the identity of the run only reads: what the one needs that applies can be said all the same. */
function notKnown({ desired }, changes) {
    const { name } = desired.cluster;
    const needed = changes.flatMap(({ after }) => (after === undefined ? [] : [allowingVerb(after)]));
    return {
        code: 'may-not-grant',
        severity: 'notice',
        where: changes[0]?.where ?? { cluster: name },
        message: `Which identity applies this plan in ${name} is not known before it has applied once, so it is not checked whether it may write these roles and bindings. The API server refuses them to an identity to which RBAC gives neither the permissions themselves nor the verbs that allow it: ${verbWords(needed)}.`,
        allowed: ALLOWED,
        fix: 'Before the merge, give these to the identity that applies, as docs/least-privilege.md shows.',
    };
}
const ALLOWED = 'an identity that may write roles and bindings, and has by RBAC what it grants or the verbs bind (bindings) and escalate (roles)';
/** The likeliest first. Of a principal of which its access entry is not known, nothing is said. */
function appliersOf(guarded) {
    const { before } = guardedLogins(guarded);
    const { caller } = before;
    const { appliedBy } = guarded.ledger;
    const last = appliedBy === undefined ? undefined : before.of(appliedBy);
    const [identity] = last?.identities ?? [];
    return [
        ...(caller === undefined
            ? []
            : [
                {
                    identity: caller.identity,
                    name: caller.identity.canonicalArn ?? caller.identity.username,
                    isRun: true,
                },
            ]),
        ...(appliedBy === undefined || identity === undefined
            ? []
            : [{ identity, name: appliedBy, isRun: false }]),
    ];
}
function mayNotGrant({ desired }, { identity, name, isRun }, refused) {
    const cluster = desired.cluster.name;
    const [first] = refused;
    const unwritable = refused.filter(({ mayWrite }) => !mayWrite).map(({ change }) => change.id);
    const ungrantable = refused.filter((one) => one.missing !== undefined).map(({ change }) => change.id);
    const missing = refused.flatMap((one) => one.missing ?? []);
    const reasons = [
        reason('it may not create or change', unwritable),
        reason('RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for', ungrantable),
    ].filter((one) => one !== '');
    const policies = (identity.policies ?? []).map(({ policy }) => policy);
    const uncounted = policies.length === 0 || missing.length === 0
        ? ''
        : ` Its access policies (${(0,list/* listed */.K)(policies)}) do not count for what it may grant.`;
    const who = isRun
        ? 'the identity of this run applies this plan'
        : `${name}, which applied the last one, applies this plan`;
    return {
        code: 'may-not-grant',
        severity: 'warning',
        where: first?.change.where ?? { cluster, object: first?.change.id ?? '' },
        message: `If ${who}, the API server of ${cluster} refuses it: ${reasons.join('; ')}.${uncounted}`,
        found: name,
        allowed: ALLOWED,
        fix: `If this identity applies the plan, ${howToAllow(unwritable, missing)}. If another one does, nothing is wrong.`,
    };
}
function howToAllow(unwritable, missing) {
    const write = 'bind a group or username of it to the ClusterRole of docs/least-privilege.md';
    if (missing.length === 0)
        return write;
    const grant = `let RBAC give it ${verbWords(missing)}, or the permissions themselves, in a role that is bound to a group or username of it`;
    return unwritable.length === 0 ? grant : `${write}, and ${grant}`;
}
/** `bind on ClusterRole/edit and ClusterRole/view; escalate on roles` */
function verbWords(verbs) {
    return [...Map.groupBy(verbs, ({ verb }) => verb)]
        .map(([verb, same]) => `${verb} on ${(0,list/* listed */.K)([...new Set(same.map(({ on }) => on))], MOST_ROLES)}`)
        .join('; ');
}
/** So many roles are named; whoever needs more has them in the manifests. */
const MOST_ROLES = 10;
function reason(why, ids) {
    return ids.length === 0 ? '' : `${why} ${(0,list/* listed */.K)(ids)}`;
}
/** What an apply brings for a while, so that nobody who moves from `system:masters` is without access. */
function temporaryBinding({ changes, desired }) {
    if ((0,bridge_binding/* bridgedChanges */.n)(changes).length === 0)
        return [];
    const after = (0,bridge_binding/* bridgeBinding */.f)((0,bridge/* bridgeGroup */.Jb)('0'.repeat(16)), desired.set);
    const id = 'ClusterRoleBinding/eks-access:temporary-admins';
    return [{ kind: 'object', action: 'add', id, after, adopted: false }];
}

// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/spell.js
var access_entries_spell = __webpack_require__(5920);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
;// CONCATENATED MODULE: ./lib/plan/lint/lint-about.js

const NO_AWS_AUTH = { rows: [], accounts: [], broken: [], oddities: [] };
/** What the authenticator makes of aws-auth: of a missing one, nothing. */
function awsAuthIn({ awsAuth }) {
    return awsAuth ?? NO_AWS_AUTH;
}
/** Who gets in, before and after. */
function lintLogins({ before, after }) {
    const [live, awsAuth] = [awsAuthIn(before), awsAuthIn(after)];
    return {
        before: (0,login_logins/* loginsOf */.Q)({ awsAuth: live, facts: before.facts }),
        after: (0,login_logins/* loginsOf */.Q)({ awsAuth, facts: after.facts, live }),
    };
}

// EXTERNAL MODULE: ./lib/plan/effect/most-held.js
var most_held = __webpack_require__(42860);
// EXTERNAL MODULE: ./lib/plan/effect/power-words.js
var power_words = __webpack_require__(1232);
;// CONCATENATED MODULE: ./lib/plan/lint/row-beneath.js





/** @param login by the row: `logins.beneath` */
function rowBeneath({ identities }, index) {
    const most = (0,most_held/* mostOf */.Fx)([...new Set(identities.flatMap((identity) => (0,rbac_grants/* grantsOf */.R)(index, identity)))]);
    return { identities, ...(most === undefined ? {} : { most }) };
}
/** `the groups a and system:masters (admin)`, `no groups (a login without permissions)` */
function beneathWords(beneath) {
    const groups = [...new Set(beneath.identities.flatMap((identity) => identity.groups))];
    const what = groups.length === 0 ? 'no groups' : `the ${(0,count/* plural */.LS)(groups.length, 'group')} ${(0,list/* listed */.K)(groups, 6)}`;
    return `${what} (${mostWords(beneath)})`;
}
/** `admin`, `write including exec in shop` */
function mostWords({ most }) {
    if (most === undefined)
        return (0,power_words/* powerWords */.R)('login', []);
    const { power, parts } = most.held;
    const words = (0,power_words/* powerWords */.R)(power, power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule));
    const namespaces = most.scopes.filter((scope) => scope !== '');
    return namespaces.length < most.scopes.length || namespaces.length === 0
        ? words
        : `${words} in ${(0,list/* listed */.K)(namespaces)}`;
}

// EXTERNAL MODULE: ./lib/login/login.js
var login = __webpack_require__(15392);
;// CONCATENATED MODULE: ./lib/plan/lint/state-rule.js



/** Problems each of which is about what it found. */
function asFindings(problems) {
    return problems.map((problem) => ({ problem, about: [problem.found ?? problem.message] }));
}
/** The rows in force, without those of roles that nodes use: these are held against what their nodes need. */
function rowsInForce(state) {
    return [...stateLogins(state).all.values()]
        .filter(({ key }) => !state.nodes.roles.has(key))
        .flatMap(({ way }) => (0,login/* rowsOf */.R)(way));
}
/** Who gets in, in the state. */
function stateLogins(state) {
    return (0,login_logins/* loginsOf */.Q)({ awsAuth: awsAuthIn(state), facts: state.facts });
}

;// CONCATENATED MODULE: ./lib/plan/lint/overridden-rows.js


















/**
 * Rows in whose place an access entry counts: one problem for each that the file declares, and one for all others but
 * those of nodes. Those beneath the entry of a principal that is no more are told with it. A row beneath an entry that the
 * file declares too says the same as the entry, and is no problem.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html; an access entry takes the
 * place of the row of the same principal entirely.
 */
function overriddenRows(state) {
    const { desired, facts, nodes } = state;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts) || (0,access_entries/* entriesOf */.Mc)(facts).size === 0)
        return [];
    const awsAuth = awsAuthIn(state);
    const cluster = desired.cluster.name;
    const logins = stateLogins(state);
    const isOverridden = (arn) => (0,access_entries/* entryOf */.Ms)(facts, arn) !== undefined && logins.of(arn)?.dead === undefined;
    const declared = (0,spell/* declaredRows */.G)(desired);
    const ours = new Set(declared.map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const others = awsAuth.rows.filter(({ arn, ...row }) => arn !== '' && !(0,node_row/* isOfNodes */.Zc)({ arn, ...row }, nodes) && !ours.has((0,arn_key/* principalKey */.qW)(arn)) && isOverridden(arn));
    const withEntry = new Set((0,access_entries_spell/* declaredEntries */.H)(desired).map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const effective = declared.filter(({ arn }) => !withEntry.has((0,arn_key/* principalKey */.qW)(arn)) && isOverridden(arn) && (0,lookup/* effectiveRow */.Ot)(awsAuth, arn).kind !== 'none');
    if (effective.length + others.length === 0)
        return [];
    const index = (0,rbac_index/* indexRbac */.hD)(state.objects);
    const beneath = (arn) => {
        const login = logins.beneath(arn);
        return login === undefined ? undefined : rowBeneath(login, index);
    };
    return [
        ...effective.map(({ arn, where }) => ({
            problem: rowWithoutEffect({
                cluster,
                arn,
                where,
                facts,
                ends: 'has no effect',
                beneath: beneath(arn),
                fix: 'Write `mapping: access-entries` for the cluster, and the file says what the entry gives. Or delete the entry (aws eks delete-access-entry), if what the row then gives is intended.',
            }),
            about: [(0,arn_key/* principalKey */.qW)(arn)],
        })),
        ...(others.length === 0
            ? []
            : [
                {
                    problem: othersWithoutEffect(state, others.map(({ arn }) => ({ arn, beneath: beneath(arn) }))),
                    about: others.map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)),
                },
            ]),
    ];
}
/**
 * @param about.ends continues `the row …`
 * @param about.beneath what it would give if the entry were deleted
 * @param about.fix where people use the entry
 */
function rowWithoutEffect(about) {
    const { cluster, arn, where, facts, ends, beneath, fix } = about;
    const later = beneath === undefined ? '' : ` If the entry is deleted, the row gives ${beneathWords(beneath)}.`;
    const owner = overridden_rows_ofAws(facts, arn);
    return {
        code: 'row-without-effect',
        severity: 'warning',
        where,
        message: `${arn}${owner === undefined ? '' : ` (${owner})`} has an access entry in ${cluster}, which completely overrides its row: the row ${ends}.${later}`,
        found: arn,
        allowed: 'a row of a principal that has no access entry',
        fix: owner === undefined
            ? fix
            : 'Leave the access entry as it is: no person uses it. People and programs need another principal.',
    };
}
/** What AWS or a node uses its access entry for. */
function overridden_rows_ofAws(facts, arn) {
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    const owner = entry && (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts });
    return owner && (0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner));
}
/** `role/argocd (role of the ARGOCD capability argocd)` */
function namedWithOwner(arn, { home, facts }) {
    const owner = overridden_rows_ofAws(facts, arn);
    return owner === undefined ? (0,short_arn/* shortArn */.k)(arn, home) : `${(0,short_arn/* shortArn */.k)(arn, home)} (${owner})`;
}
function othersWithoutEffect({ desired, home, facts }, others) {
    const cluster = desired.cluster.name;
    const isOfPeople = others.every(({ arn }) => overridden_rows_ofAws(facts, arn) === undefined);
    const names = others.map(({ arn }) => namedWithOwner(arn, { home, facts }));
    const isOne = others.length === 1;
    return {
        code: 'row-without-effect',
        severity: 'notice',
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `${(0,count/* counted */.hS)(others.length, 'more row')} of aws-auth in ${cluster} ${isOne ? 'has' : 'have'} no effect, because access entries override ${isOne ? 'it' : 'them'}: ${(0,list/* listed */.K)(names)}.${laterWords(others, home)}`,
        // A service may delete its entry again, and needs its row then.
        fix: `Nothing, if the access entries are intended. The rows ${isOfPeople ? '' : 'of people '}can be removed.`,
    };
}
/** The highest power first: `If an entry is deleted, its row gives admin to role/a; read in shop to role/b.` */
function laterWords(others, home) {
    const giving = others.filter(({ beneath }) => beneath?.most !== undefined);
    const byMost = Map.groupBy(giving.toSorted((one, other) => (0,held/* byPower */.PL)(heldOf(one), heldOf(other))), ({ beneath }) => (beneath === undefined ? '' : mostWords(beneath)));
    const parts = [...byMost].map(([most, same]) => `${most} to ${(0,list/* listed */.K)(same.map(({ arn }) => (0,short_arn/* shortArn */.k)(arn, home)))}`);
    if (parts.length === 0)
        return '';
    const { shown, more } = (0,list/* shortened */.v)(parts, POWERS_SHOWN);
    const head = others.length === 1 ? 'If the entry is deleted, the row gives' : 'If an entry is deleted, its row gives';
    return ` ${head} ${shown.join('; ')}${more === 0 ? '' : '; and less to others'}.`;
}
const POWERS_SHOWN = 3;
function heldOf({ beneath }) {
    return beneath?.most?.held ?? { power: 'login' };
}

;// CONCATENATED MODULE: ./lib/plan/guard/overridden-removals.js




/**
 * A row beneath an access entry gives nothing, so that its removal takes nothing; beneath a dead one it may. Where the
 * entry goes with it, that one says what is taken.
 */
function guardOverriddenRemovals(guarded) {
    const { desired, snapshot, changes, factsAfter } = guarded;
    const { facts } = snapshot;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const cluster = desired.cluster.name;
    const logins = guardedLogins(guarded).before;
    return changes
        .filter((change) => change.kind === 'row')
        .filter(({ action, reason }) => action === 'remove' && reason !== 'restored')
        .filter(({ arn }) => (0,access_entries/* entryOf */.Ms)(facts, arn) !== undefined && (0,access_entries/* entryOf */.Ms)(factsAfter, arn) !== undefined)
        .filter(({ arn }) => logins.of(arn)?.dead === undefined)
        .map(({ arn }) => rowWithoutEffect({
        cluster,
        arn,
        facts,
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        ends: 'gives no access now, so its removal changes nothing',
        fix: 'Nothing, if the principal is to keep what its access entry gives. Else name it under `removed`: the entry is then removed too.',
    }));
}

// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/plan/effect/loses-all.js
var loses_all = __webpack_require__(70321);
// EXTERNAL MODULE: ./lib/plan/effect/reached-subjects.js + 2 modules
var reached_subjects = __webpack_require__(26869);
;// CONCATENATED MODULE: ./lib/plan/guard/reached-by.js



// Guards and effects ask for the same, and everybody is compared for it.
const reached_by_known = new WeakMap();
/** Whom the plan reaches, and what each gains and loses by it; nobody where it changes nobody's access. */
function reachedBy(guarded) {
    const reached = reached_by_known.get(guarded) ?? (changesAccess(guarded) ? (0,reached_subjects/* reachedSubjects */.U)(accessViews(guarded)) : []);
    reached_by_known.set(guarded, reached);
    return reached;
}
/** Who comes in and who holds what, before the plan and after it. */
function accessViews(guarded) {
    const { snapshot, awsAuth, awsAuthAfter = awsAuth, factsAfter } = guarded;
    return {
        facts: { before: snapshot.facts, after: factsAfter },
        awsAuth: { before: awsAuth, after: awsAuthAfter },
        rbac: rbacViews(guarded),
    };
}

;// CONCATENATED MODULE: ./lib/plan/guard/losing-all.js










/**
 * Principals that lose all effective access, whatever takes it: a row, a group, a binding or a role. Nodes do not
 * count, nor does who loses it by a row of a restore.
 *
 * @param rows `principalKey` of those whose rows the set manages. Whoever has access by an object of the set counts
 * beside them.
 */
function losingAll(guarded, rows) {
    const { nodes, changes } = guarded;
    const { before } = guardedLogins(guarded);
    const restored = new Set(changes.flatMap((change) => (0,kinds/* isMapping */.pi)(change) && change.reason === 'restored' ? (0,arn_key/* principalKey */.qW)((0,kinds/* mappedPrincipal */.IF)(change) ?? '') : []));
    const losing = reachedBy(guarded)
        .filter((reached) => reached.subject.kind === 'principal' && (0,loses_all/* losesAll */.o)(reached))
        .map(({ subject }) => subject.name)
        .filter((name) => {
        const key = (0,arn_key/* principalKey */.qW)(name);
        return !restored.has(key) && !nodes.roles.has(key) && before.of(name)?.isNode !== true;
    });
    const isOfRows = losing.every((name) => rows.has((0,arn_key/* principalKey */.qW)(name)));
    const managed = isOfRows ? rows : new Set([...rows, ...losing.map(arn_key/* principalKey */.qW), ...holders(guarded)]);
    return { losing, managed: managed.size };
}
/** Everybody who now has access by an object of the set. */
function holders(guarded) {
    const { snapshot, desired } = guarded;
    const { roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot;
    const ours = new Set([...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
        .filter((object) => (0,ownership/* isOurs */.MU)(object, desired.set))
        .map(rbac_object/* objectId */.Tu));
    const { before } = rbacViews(guarded);
    return [...(0,everybody/* everybody */.e)(guardedLogins(guarded).before, before).values()]
        .filter(({ isNode }) => !isNode)
        .filter(({ identities }) => identities.some((identity) => (0,rbac_grants/* grantsOf */.R)(before, identity).some(({ via }) => via.kind === 'binding' && (ours.has(via.binding) || ours.has(via.role)))))
        .map(({ key }) => key);
}

;// CONCATENATED MODULE: ./lib/plan/guard/percent.js
/** `25`, `37.5`: a share in percent, to one decimal, and never rounded down to a limit that it is above. */
function percent(part, whole) {
    return String(Math.ceil((part / whole) * 1000 - 1e-9) / 10);
}

;// CONCATENATED MODULE: ./lib/plan/guard/removals.js













/** From so many managed rows up a share means something: one of three is 33 %, and nothing to stop at. */
const FEWEST = 4;
/**
 * Many rows that are removed at once, or many who lose all access at once, are a deleted block, a slip in the name of a
 * group, a wrong branch or a bad merge more often than they are meant. The larger share counts.
 */
function guardRemovals(guarded) {
    const { desired } = guarded;
    const limit = desired.guards.maxRemovalPercent;
    const usual = settings/* DEFAULT_GUARDS */.Pl.maxRemovalPercent;
    const losses = [rowsRemoved(guarded), accessLost(guarded)].filter(({ of, names }) => of >= FEWEST && percentOf(names, of) > Math.min(limit, usual));
    const [loss] = losses.toSorted((one, other) => percentOf(other.names, other.of) - percentOf(one.names, one.of));
    if (loss === undefined)
        return [];
    return [percentOf(loss.names, loss.of) > limit ? tooMany(guarded, loss) : passing(guarded, loss)];
}
function percentOf({ length }, all) {
    return (length / all) * 100;
}
function tooMany({ desired, home }, loss) {
    const { names, of, where, noun, verb, cause, wish } = loss;
    const limit = desired.guards.maxRemovalPercent;
    const shown = percent(names.length, of);
    return {
        code: 'too-many-removals',
        severity: 'error',
        where,
        message: `${names.length} of ${of} ${noun} would ${verb} at once (${shown} %), but the limit is ${limit} %: ${(0,list/* listed */.K)(names.map((name) => (0,short_arn/* shortArn */.k)(name, home)))}.`,
        found: `${shown} %`,
        allowed: `at most ${limit} %`,
        fix: `Check whether ${cause} was lost by mistake. If ${wish}, do it in several steps, or set \`guards.maxRemovalPercent: ${Math.ceil(Number(shown))}\` for this change.`,
    };
}
/** The default would stop it: what is told is the setting. */
function passing({ desired, home }, { names, of, where, noun, verb }) {
    const limit = desired.guards.maxRemovalPercent;
    const usual = settings/* DEFAULT_GUARDS */.Pl.maxRemovalPercent;
    const shown = percent(names.length, of);
    return {
        code: 'too-many-removals',
        severity: 'warning',
        where,
        message: `guards.maxRemovalPercent: ${limit} allows ${names.length} of ${of} ${noun} to ${verb} at once (${shown} %); the default of ${usual} % refuses it: ${(0,list/* listed */.K)(names.map((name) => (0,short_arn/* shortArn */.k)(name, home)))}.`,
        found: `${shown} %`,
        allowed: `at most ${limit} % in this file, ${usual} % by default`,
        fix: 'Make sure that all of them are intended, and remove the setting afterwards.',
    };
}
/** Because the file does not have it, or no longer. Rows that give nobody anything are of no principal. */
const TAKEN = new Set(['no-longer-declared', 'unmanaged', 'removed']);
function rowsRemoved(guarded) {
    const { desired, changes } = guarded;
    const stays = staysIn(guarded);
    const removed = changes.flatMap((change) => {
        if (!(0,kinds/* isMapping */.pi)(change))
            return [];
        const taken = TAKEN.has(change.reason);
        const principal = (0,kinds/* mappedPrincipal */.IF)(change);
        // Its principal is declared, for the row beneath: what that gives less is a loss, and no removal.
        const isMoved = change.kind === 'entry' && change.move !== undefined;
        return change.action === 'remove' && taken && !isMoved && principal !== undefined && !stays(principal)
            ? [{ principal, kind: change.kind }]
            : [];
    });
    const cluster = desired.cluster.name;
    const hasEntries = removed.some(({ kind }) => kind === 'entry');
    return {
        // Of a principal both may go: its row and its entry.
        names: [...new Map(removed.map(({ principal }) => [(0,arn_key/* principalKey */.qW)(principal), principal])).values()],
        of: managedRows(guarded).size,
        where: hasEntries ? { cluster } : { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        noun: hasEntries
            ? `principals with a managed row or access entry in ${cluster}`
            : `managed rows of ${cluster}`,
        verb: 'be removed',
        cause: 'a block of the file',
        wish: 'all of them must be removed',
    };
}
function accessLost(guarded) {
    const { losing, managed } = losingAll(guarded, managedRows(guarded));
    const cluster = guarded.desired.cluster.name;
    return {
        names: losing,
        of: managed,
        where: { cluster },
        noun: `principals that this set manages in ${cluster}`,
        verb: 'lose all access',
        cause: 'a group, a binding or a block of the file',
        wish: 'all of them must lose their access',
    };
}
/** A row that is removed where its principal has the same access by something else is moved: to an access entry. */
function staysIn(guarded) {
    const { before, after } = guardedLogins(guarded);
    const reached = new Map(reachedBy(guarded)
        .filter(({ subject }) => subject.kind === 'principal')
        .map((one) => [(0,arn_key/* principalKey */.qW)(one.subject.name), one]));
    return (principal) => {
        if (before.of(principal) === undefined || after.of(principal) === undefined)
            return false;
        const change = reached.get((0,arn_key/* principalKey */.qW)(principal));
        return change === undefined || (change.after.identities.length > 0 && change.difference.lost.length === 0);
    };
}
/**
 * What the set owns and is live, and what `removed` names; with `unmanaged: remove` everything live that is not for
 * nodes. `principalKey`.
 */
function managedRows(guarded) {
    const { desired, ledger, awsAuth, nodes, changes, snapshot } = guarded;
    const accounts = new Set(awsAuth.accounts);
    const owned = [
        ...ledger.principals.filter((one) => (0,aws_auth_arn/* isAccount */.UP)(one) ? accounts.has(one) : (0,lookup/* rowsFor */.f4)(awsAuth, one).length > 0),
        ...(ledger.entries ?? []).filter((one) => (0,access_entries/* entryOf */.Ms)(snapshot.facts, one) !== undefined),
    ].map(arn_key/* principalKey */.qW);
    const named = changes.flatMap((change) => (0,kinds/* isMapping */.pi)(change) && change.reason === 'removed' ? [(0,arn_key/* principalKey */.qW)((0,kinds/* mappedPrincipal */.IF)(change) ?? '')] : []);
    if (desired.unmanaged !== 'remove')
        return new Set([...owned, ...named]);
    const rows = awsAuth.rows
        .filter((row) => row.arn !== '' && !(0,node_row/* isOfNodes */.Zc)(row, nodes))
        .map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn));
    return new Set([...owned, ...named, ...rows, ...accounts]);
}

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
;// CONCATENATED MODULE: ./lib/plan/guard/own-access-problem.js

/** The plan takes from the identity what it needs to undo it. */
function ownAccessLost(about) {
    const { guarded, identity, lost, needed, why, out } = about;
    const cluster = guarded.desired.cluster.name;
    const allowed = guarded.desired.guards.allowOwnAccessChange;
    const name = nameOf(identity);
    return {
        code: 'own-access-lost',
        severity: allowed ? 'warning' : 'error',
        where: { cluster },
        message: `This runs as ${name}, and would remove its own access to ${cluster}: it would lose ${lost.length} of ${needed} permissions that it needs to undo this plan: ${(0,list/* listed */.K)(lost, 4)}.${why.length === 0 ? '' : ` Cause: ${(0,list/* listed */.K)(why)}.`}${out ? ' It could no longer log in.' : ''}`,
        found: name,
        allowed: 'a plan after which the applying identity can still undo it',
        fix: allowed
            ? 'guards.allowOwnAccessChange allows this. Make sure that somebody else can undo it.'
            : 'Keep in the file what gives this identity its access, apply this with another identity, or set `guards.allowOwnAccessChange: true`.',
    };
}
/** What the plan takes does not put the identity out: something that a plan does not touch keeps it in. */
function ownAccessElsewhere(about) {
    const { guarded, caller, cut } = about;
    const cluster = guarded.desired.cluster.name;
    return {
        code: 'own-access-elsewhere',
        severity: 'notice',
        where: { cluster },
        message: `This runs as ${nameOf(caller.identity)}, and ${(0,list/* listed */.K)(cut)} in ${cluster}, but it keeps its access: ${keeper(caller.way)}.`,
        fix: 'Nothing, if this is intended.',
    };
}
function keeper(way) {
    switch (way.kind) {
        case 'entry': {
            const policies = (way.entry.details?.policies ?? []).map(({ policy }) => policy);
            return `it has an access entry${policies.length === 0 ? '' : ` with ${(0,list/* listed */.K)(policies)}`}, which no change of aws-auth affects`;
        }
        case 'hidden':
            return 'it has access without a row or a listed access entry, as the creator of a cluster has, who has system:masters and is in no list';
        case 'row':
        case 'account':
            return 'another row of aws-auth gives it the same access';
        case 'not-iam':
            return 'it does not log in with IAM';
    }
}
function nameOf({ canonicalArn, username }) {
    return canonicalArn ?? username;
}

// EXTERNAL MODULE: ./lib/words/sentence.js
var words_sentence = __webpack_require__(724);
;// CONCATENATED MODULE: ./lib/plan/guard/self-unknown.js




/**
 * What is said where an API server did not say as whom this runs: whoever loses something may be the identity that
 * applies it. A plan that only gives cannot cut it off.
 */
function selfUnknown(guarded, unread) {
    const { desired, home } = guarded;
    const cluster = desired.cluster.name;
    const losing = reachedBy(guarded).filter(loses);
    const allowed = desired.guards.allowOwnAccessChange || losing.length === 0;
    const names = (0,list/* listed */.K)(losing.map(({ subject }) => subjectName(subject, home)));
    const what = losing.length === 0
        ? 'so it is not checked whether it keeps its access. This plan only grants access'
        : `and this plan removes access from ${names}, which may be this identity`;
    return {
        code: 'own-access-unknown',
        severity: allowed ? 'warning' : 'error',
        where: { cluster },
        message: `The identity of this run in ${cluster} is not known, ${what}. SelfSubjectReview failed: ${(0,words_sentence/* sentence */.e)(unread.message)}`,
        found: 'an unknown identity',
        allowed: 'a known identity, or a plan that only grants access',
        fix: `Allow SelfSubjectReview (ClusterRole system:basic-user, which every login has by default)${allowed ? '.' : ', or set `guards.allowOwnAccessChange: true`.'}`,
    };
}
function loses({ before, after, difference }) {
    return difference.lost.length > 0 || (before.identities.length > 0 && after.identities.length === 0);
}

// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/plan/guard/undo-needs.js




/** What it takes to read the cluster again, to write aws-auth and the ledger, and to put back each kind of object. */
function undoNeeds({ desired, changes }) {
    const objects = (0,kinds/* changesTo */.zE)('rbac', changes);
    const touched = Map.groupBy(objects, ({ id }) => id.split('/')[0]);
    return [
        ...['aws-auth', (0,live_ledger/* ledgerName */.bo)(desired.set)].flatMap(configMapNeeds),
        ...undo_needs_KINDS.map(listNeed),
        ...undo_needs_KINDS.flatMap((kind) => WRITES.map((verb) => writeNeed(kind, verb, touched.get(kind) ?? []))).filter((need) => need !== undefined),
    ];
}
const undo_needs_KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];
const WRITES = ['create', 'update', 'delete'];
function configMapNeeds(name) {
    return ['get', 'update'].map((verb) => ({
        name: `${verb} ConfigMap ${live_ledger/* LEDGER_NAMESPACE */.cl}/${name}`,
        heldBy: (grants) => (0,permits/* permits */.V)(grants, { verb, group: '', resource: 'configmaps', name, namespace: live_ledger/* LEDGER_NAMESPACE */.cl }),
    }));
}
function listNeed(kind) {
    return {
        name: `list ${kind}s`,
        heldBy: (grants) => (0,permits/* permits */.V)(grants, { verb: 'list', group: rbac_object/* RBAC_GROUP */.$j, resource: undo_needs_resourceOf(kind) }),
    };
}
function writeNeed(kind, verb, changes) {
    if (changes.length === 0)
        return undefined;
    const byNamespace = Map.groupBy(changes.flatMap(({ before, after }) => {
        const object = before ?? after;
        return object === undefined ? [] : [object.metadata];
    }), ({ namespace }) => namespace);
    const request = { verb, group: rbac_object/* RBAC_GROUP */.$j, resource: undo_needs_resourceOf(kind) };
    return {
        name: `${verb} ${kind}s`,
        heldBy: (grants) => [...byNamespace].every(([namespace, objects]) => {
            const scoped = namespace === undefined ? request : { ...request, namespace };
            // Whoever may do it to any name may do it to these; thousands need not be asked for one by one.
            if ((0,permits/* permits */.V)(grants, scoped))
                return true;
            return verb !== 'create' && objects.every(({ name }) => (0,permits/* permits */.V)(grants, { ...scoped, name }));
        }),
    };
}
function undo_needs_resourceOf(kind) {
    return `${kind.toLowerCase()}s`;
}

;// CONCATENATED MODULE: ./lib/plan/guard/self.js











/**
 * The branch that the applying identity sits on: what it can do now by RBAC, and needs to undo the plan, it must be
 * able to do after it. Worked out from the state after the plan, as the authenticator and RBAC will see it.
 */
function guardSelf(guarded) {
    const logins = guardedLogins(guarded);
    const { caller } = logins.before;
    if (guarded.awsAuthAfter === undefined || !changesAccess(guarded))
        return [];
    const unread = guarded.snapshot.facts?.identityUnread;
    if (caller === undefined)
        return unread === undefined ? [] : [selfUnknown(guarded, unread)];
    const { identity } = caller;
    const after = logins.after.callerIdentities();
    const same = after.length > 0 && after.every((one) => isSame(one, identity));
    const cut = ownCuts(guarded, caller);
    const touchesRbac = (0,kinds/* changesTo */.zE)('rbac', guarded.changes).length > 0;
    if (same && !touchesRbac)
        return cut.length === 0 ? [] : [ownAccessElsewhere({ guarded, caller, cut })];
    const views = rbacViews(guarded);
    const before = (0,rbac_grants/* grantsOf */.R)(views.before, identity);
    const grantsAfter = after.map((one) => (0,rbac_grants/* grantsOf */.R)(views.after, one).filter(isCertain));
    const needs = undoNeeds(guarded);
    const lost = needs.filter(isLost(before, grantsAfter));
    const why = [...cut, ...goingGrants(guarded, before)];
    if (lost.length === 0 && needs.some(isLost(ofRbac(before), grantsAfter.map(ofRbac))))
        return [ownAccessElsewhere({ guarded, caller, cut: why })];
    if (lost.length === 0)
        return cut.length === 0 || !same ? [] : [ownAccessElsewhere({ guarded, caller, cut })];
    return [
        ownAccessLost({
            guarded,
            identity,
            lost: lost.map(({ name }) => name),
            needed: needs.length,
            why,
            out: after.length === 0,
        }),
    ];
}
function isLost(before, after) {
    return ({ heldBy }) => heldBy(before) && !(after.length > 0 && after.every(heldBy));
}
/** What would be left without access policies, which no plan touches. */
function ofRbac(grants) {
    return grants.filter(({ via }) => via.kind !== 'policy');
}
function isSame(one, other) {
    return textOf(one) === textOf(other);
}
function textOf({ username, groups, policies = [] }) {
    return JSON.stringify([username, groups, policies]);
}
/** Some logins of a name with templates hold it and others do not. */
function isCertain({ via }) {
    return via.symbolic === undefined;
}
/** What the plan takes from the identity's own way in. */
function ownCuts({ changes }, caller) {
    return caller.key === undefined ? [] : changes.flatMap((change) => ownCut(change, caller));
}
function ownCut(change, { key, way }) {
    switch (change.kind) {
        case 'row':
            return (0,arn_key/* principalKey */.qW)(change.arn) === key ? rowCut(change) : [];
        case 'account':
            return change.action === 'remove' && way.kind === 'account' && change.account === way.account
                ? [`${change.account} is removed from mapAccounts`]
                : [];
        case 'entry':
            return (0,arn_key/* principalKey */.qW)(change.arn) === key ? entryCut(change) : [];
        case 'dead-row':
        case 'object':
        case 'ownership':
            return [];
    }
}
function entryCut({ action, before, after }) {
    if (action === 'remove')
        return ['its access entry is removed'];
    if (before === undefined || after === undefined)
        return [];
    const groups = before.groups.filter((group) => !after.groups.includes(group));
    const policies = before.policies
        .filter((policy) => !after.policies.some((one) => (0,same_entry/* policyKey */.s)(one) === (0,same_entry/* policyKey */.s)(policy)))
        .map(({ policy }) => policy);
    const gone = [
        ...(groups.length === 0 ? [] : [`${(0,count/* plural */.LS)(groups.length, 'group')} ${(0,list/* listed */.K)(groups)}`]),
        ...(policies.length === 0 ? [] : [`${(0,count/* plural */.LS)(policies.length, 'policy')} ${(0,list/* listed */.K)(policies)}`]),
    ];
    if (gone.length > 0)
        return [`its access entry loses ${(0,list/* listed */.K)(gone)}`];
    return before.username === after.username ? [] : ['its access entry gets another username'];
}
function rowCut({ action, before, after }) {
    if (action === 'remove')
        return ['its row in aws-auth is removed'];
    const gone = (before?.groups ?? []).filter((group) => !after?.groups.includes(group));
    if (gone.length > 0)
        return [`its row in aws-auth loses ${(0,count/* plural */.LS)(gone.length, 'group')} ${(0,list/* listed */.K)(gone)}`];
    return before !== undefined && before.username !== after?.username
        ? ['its row in aws-auth gets another username']
        : [];
}
/** The objects by which the identity holds something now, and that the plan takes away or changes. */
function goingGrants({ changes }, before) {
    const used = new Set(before.flatMap(({ via }) => (via.kind === 'binding' ? [via.binding, via.role] : [])));
    return (0,kinds/* changesTo */.zE)('rbac', changes)
        .filter(({ action, id }) => action !== 'add' && used.has(id))
        .map(({ id, action }) => `${id} is ${action === 'remove' ? 'removed' : `${action}d`}`);
}

;// CONCATENATED MODULE: ./lib/plan/guard/guard-plan.js






/**
 * Where each setting of the file is judged; a setting without an answer does not compile. What is judged elsewhere
 * speaks earlier: while the file is resolved, and while rows are planned.
 */
const JUDGES = {
    allowSystemMasters: masters/* guardMasters */.D,
    allowOwnAccessChange: guardSelf,
    minAdmins: guardAdmins,
    requiredAdmins: guardAdmins,
    maxRemovalPercent: guardRemovals,
    allowEmpty: 'access/resolve',
    allowNewAwsAuth: 'guard/aws-auth-missing',
    allowNodeRowChanges: 'guard/node-row',
    nodeRoles: 'guard/node-row',
};
/** What all guards say of a plan, the gravest first; the last ones are those which nothing in the file lets pass. */
function guardPlan(guarded) {
    const judges = Object.values(JUDGES).filter((judge) => typeof judge === 'function');
    return [...new Set(judges), guardOverriddenRemovals, guardMayGrant].flatMap((judge) => judge(guarded));
}

// EXTERNAL MODULE: ./lib/live/memory.js
var live_memory = __webpack_require__(82431);
// EXTERNAL MODULE: ./lib/live/write-ledger.js
var write_ledger = __webpack_require__(12011);
// EXTERNAL MODULE: ./lib/login/mapping/mappings.js + 1 modules
var mappings = __webpack_require__(28672);
// EXTERNAL MODULE: ./lib/plan/restore/replaced-by.js
var replaced_by = __webpack_require__(61744);
// EXTERNAL MODULE: ./lib/plan/restore/saved-aws-auth.js
var saved_aws_auth = __webpack_require__(40796);
;// CONCATENATED MODULE: ./lib/plan/ledger-room.js







/** What the ledger has no room for after an apply of the plan: it is left out, and nobody is to learn that too late. */
function ledgerProblems(plan, about) {
    const { desired, ledger } = about;
    if (plan.changes.length === 0 || plan.restores !== undefined)
        return [];
    const declared = mappings/* MAPPINGS */.k['aws-auth'].owned(desired);
    const entries = mappings/* MAPPINGS */.k['access-entries'].owned(desired);
    const { previousAwsAuth: _, previousBy: __, goodAwsAuth: ___, replacedEntries: ____, ...rest } = ledger;
    const replacedEntries = (0,replaced_by/* replacedBy */._0)(plan, about);
    const leftOut = (0,write_ledger/* leftOutOf */.Tt)({
        ...rest,
        principals: [...ledger.principals, ...declared],
        entries: [...(ledger.entries ?? []), ...entries],
        ...(0,saved_aws_auth/* savedAwsAuth */.ze)(plan, { ...about, provenance: {} }),
        ...(replacedEntries === undefined ? {} : { replacedEntries }),
        memory: (0,live_memory/* memoryOf */.zE)(plan.drift.parts.flatMap(({ facts }) => facts.map(({ key }) => key))),
    });
    if (leftOut.length === 0)
        return [];
    const cluster = desired.cluster.name;
    const parts = leftOut.toReversed();
    return [
        {
            code: 'ledger-full',
            severity: 'warning',
            where: { cluster, object: `ConfigMap/${live_ledger/* LEDGER_NAMESPACE */.cl}/${(0,live_ledger/* ledgerName */.bo)(desired.set)}` },
            message: `The ledger of ${cluster} has no room for ${(0,list/* listed */.K)(parts.map((part) => NAMES[part]))}. ${parts.map((part) => WITHOUT[part]).join(' ')}`,
            allowed: '1,000,000 bytes, after compression',
            fix: leftOut.includes('previous-aws-auth')
                ? 'Keep the backup file of the apply (the output `backup-file`, or `apply --backup`). Move principals to access entries, or remove rows that nobody needs.'
                : 'Move principals to access entries, or remove rows that nobody needs.',
        },
    ];
}
const NAMES = {
    'previous-aws-auth': 'aws-auth as it is before this apply',
    'replaced-entries': 'the access entries as they are before this apply',
    'good-aws-auth': 'the older copy of aws-auth that can be read',
    memory: 'what is in the cluster and in no file',
};
const WITHOUT = {
    'previous-aws-auth': '`restore` needs a backup file.',
    'replaced-entries': '`restore` cannot bring them back.',
    'good-aws-auth': 'A later repair cannot take rows from it.',
    memory: 'It has one digest of all of it, so later plans say whether something changed, and not what.',
};

// EXTERNAL MODULE: ./lib/aws-auth/lint/problem.js
var lint_problem = __webpack_require__(80085);
;// CONCATENATED MODULE: ./lib/aws-auth/lint/template.js
/**
 * Templates that let the holder of a role choose who they are in the cluster: session names are free text of
 * whoever assumes the role. Source: the comment on `SessionName` in `pkg/token/token.go`.
 */
function lintTemplates(row, where) {
    const problems = [];
    if (/^\{\{SessionName(Raw)?\}\}/.test(row.username)) {
        problems.push({
            code: 'template-username',
            severity: 'warning',
            where,
            message: `The username in the row of ${row.arn} begins with the session name: whoever assumes the role chooses any username.`,
            found: row.username,
            allowed: 'a fixed prefix with a ":" before the template, such as "ci:{{SessionName}}"',
            fix: `Write "<prefix>:${row.username}".`,
        });
    }
    for (const group of row.groups) {
        if (!/\{\{(SessionName|SessionNameRaw|AccessKeyID)\}\}/.test(group))
            continue;
        problems.push({
            code: 'template-group',
            severity: 'warning',
            where,
            message: `A group in the row of ${row.arn} contains a template: whoever assumes the role chooses the group.`,
            found: group,
            allowed: 'a fixed name; {{AccountID}} may be part of it',
            fix: 'Use a fixed group.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/aws-auth/lint/lint.js


/**
 * What is wrong in a live aws-auth: keys that cannot be read, and rows that are not what
 * they seem. Rows that give nobody anything depend on the cluster: `plan/lint/dead-rows.ts`.
 *
 * @param accounts those that are known, with which mistyped ones are compared
 */
function lintAwsAuth(awsAuth, cluster, accounts = []) {
    const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    const explained = explainedRows(awsAuth);
    return [
        ...awsAuth.broken.map((broken) => ({ problem: (0,lint_problem/* lintBroken */.n)(broken, where), about: [broken.key] })),
        ...awsAuth.oddities
            .filter((oddity) => oddity.kind !== 'dropped-row' || !explained.has(rowOf(oddity)))
            .map((oddity) => ({
            problem: (0,lint_problem/* lintOddity */.J)(oddity, where, accounts),
            about: [JSON.stringify([oddity.key, oddity.kind, oddity.found])],
        })),
        ...awsAuth.rows.flatMap((row) => lintTemplates(row, where).map((problem) => ({
            problem,
            about: [JSON.stringify([row.key, row.arn, problem.found])],
        }))),
    ];
}
/** Rows that are dropped because of a key that is nearly right: that key is said. */
function explainedRows({ oddities }) {
    return new Set(oddities.filter(({ kind, meant }) => kind === 'key-not-read' && meant !== undefined).map(rowOf));
}
function rowOf({ key, index }) {
    return `${key} ${index}`;
}

// EXTERNAL MODULE: ./lib/login/known-accounts.js
var known_accounts = __webpack_require__(29923);
// EXTERNAL MODULE: ./lib/rbac/name-template.js
var name_template = __webpack_require__(48184);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/template-subject.js
var template_subject = __webpack_require__(84917);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/words/same-but-look.js
var same_but_look = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/plan/lint/group-findings.js



/**
 * One problem for each group that is nearly like one of the `others`, and so most likely misspelt; all the rest in one
 * for what the plan makes and one for what was there before.
 */
function groupProblems(findings, others, words) {
    const names = others.filter((other) => !isReservedGroup(other));
    const meant = new Set();
    const problems = [true, false].flatMap((isNew) => {
        const own = findings
            .filter((finding) => finding.isNew === isNew)
            .toSorted((one, other) => (one.group < other.group ? -1 : 1));
        const near = misspelt(own, names);
        const noted = own
            .filter((finding) => !near.has(finding) && (words.note?.(finding) ?? '') !== '')
            .slice(0, MOST_FINDINGS);
        for (const name of near.values())
            meant.add(name);
        const rest = own.filter((finding) => !near.has(finding) && !noted.includes(finding));
        return [
            ...[...near].map(([finding, name]) => group_findings_problem([finding], words, name)),
            ...noted.map((finding) => group_findings_problem([finding], words, undefined)),
            ...(rest.length === 0 ? [] : [group_findings_problem(rest, words, undefined)]),
        ];
    });
    return { problems, meant };
}
/**
 * People misspell a name now and then; where many stand alone, names that are alike are only a custom. What looks the
 * same as another name is told also then, the first few of it.
 */
function misspelt(findings, others) {
    const isFew = findings.length <= MOST_FINDINGS;
    const alikeTo = (0,same_but_look/* alikeAmong */.H1)(others);
    const found = findings.flatMap((finding) => {
        if (finding.isMeant === true)
            return [];
        const near = alikeTo(finding.group) ?? (isFew ? nearOrTrimmed(finding.group, others) : undefined);
        return near === undefined ? [] : [[finding, near]];
    });
    return new Map(found.slice(0, MOST_FINDINGS));
}
const MOST_FINDINGS = 5;
function nearOrTrimmed(group, others) {
    return (0,nearest/* nearest */.pA)(group, others) ?? ((0,same_but_look/* hasOuterBlank */.aA)(group) ? group.trim() : undefined);
}
/** Names that Kubernetes and EKS give and use by themselves. */
function isReservedGroup(group) {
    return /^(system|eks):/.test(group);
}
function group_findings_problem(findings, words, near) {
    const [first, ...more] = findings;
    if (first === undefined)
        throw new Error('a problem has a finding');
    const { isNew } = first;
    const groups = findings.map(({ group }) => group);
    const names = (0,list/* listed */.K)(groups.map((group) => `"${group}"`));
    const fix = more.length === 0 ? (first.fix ?? words.fix) : words.fix;
    return {
        code: words.code,
        severity: isNew ? 'warning' : 'notice',
        brought: isNew ? 'plan' : 'before',
        where: first.where,
        message: more.length === 0 ? words.one(first) : words.many(`groups ${names}`, isNew, groups),
        ...(more.length === 0 ? { found: first.group } : {}),
        allowed: words.allowed,
        fix: near === undefined ? fix : `If you mean "${near}", write that.${otherFix(first.group, fix)}`,
    };
}
/** A name with a blank around it is never to be used. */
function otherFix(group, fix) {
    return (0,same_but_look/* hasOuterBlank */.aA)(group) ? '' : ` ${fix}`;
}

// EXTERNAL MODULE: ./lib/access/lonely-groups.js
var lonely_groups = __webpack_require__(73448);
;// CONCATENATED MODULE: ./lib/plan/lint/groups.js


/** The groups that these ways give, each with the principals that have it. */
function groupsBy(ways, logins) {
    const found = new Map();
    for (const { principal, identities, way } of logins.all.values()) {
        if (!ways.includes(way.kind))
            continue;
        for (const group of new Set(identities.flatMap(({ groups }) => groups))) {
            const arns = found.get(group);
            if (arns === undefined)
                found.set(group, [principal]);
            else
                arns.push(principal);
        }
    }
    return found;
}
function bindingsOf({ clusterRoleBindings, roleBindings, }) {
    return [...clusterRoleBindings, ...roleBindings];
}
/** Pairs that `group-without-principal` says at the lines of the file: the group of a binding, and that of a row. */
function groupsOfFile(desired) {
    const groups = desired.objects.flatMap(({ object, origin }) => origin === 'binding' && (0,rbac_object/* isBinding */.OT)(object)
        ? (object.subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)
        : []);
    return (0,lonely_groups/* misspeltGroups */.F)(groups, desired);
}

;// CONCATENATED MODULE: ./lib/plan/lint/bound-groups.js















/** Groups of bindings that no row has: whoever has them comes by another login, or they are misspelt. `said` are groups that need no more words. */
function lintBoundGroups(about, said) {
    const { desired, home, before, after, today = '' } = about;
    const { facts } = after;
    const cluster = desired.cluster.name;
    const logins = lintLogins(about);
    const [was, is] = [groupsBy(ALL, logins.before), groupsBy(ALL, logins.after)];
    // Where no row lets anybody in, other ways in are what counts.
    if (is.size === 0 && was.size === 0)
        return [];
    const hadRow = holderTest(was);
    const hasRow = holderTest(is);
    const accepted = desired.dangers.filter(({ rule }) => rule === 'dangling');
    const silent = new Set([
        ...said,
        ...groupsOfFile(desired).keys(),
        ...accepted.filter((exception) => !hasEnded(exception, today)).map(({ subject }) => subject),
    ]);
    const earlier = bindingsByGroup(before);
    const idle = rowsByGroup(after);
    const entries = new Map((0,access_entries_spell/* declaredEntries */.H)(desired).map((one) => [(0,arn_key/* principalKey */.qW)(one.arn), one]));
    const givers = firstGivers(desired.principals);
    const places = new Map(desired.objects.map(({ object, where }) => [(0,rbac_object/* objectId */.Tu)(object), where]));
    const findings = [...bindingsByGroup(after)]
        .filter(([group]) => !isReservedGroup(group) && !silent.has(group) && !hasRow(group))
        .map(([group, bindings]) => {
        const fresh = bindings.filter((id) => earlier.get(group)?.includes(id) !== true);
        const isNew = fresh.length > 0 || hadRow(group);
        const [first = ''] = fresh.length > 0 ? fresh : bindings;
        const where = (isNew ? places.get(first) : undefined) ?? { cluster, object: first };
        const overridden = (idle.get(group) ?? []).filter((arn) => hasEntryOfPeople(arn, facts));
        const own = overridden.flatMap((arn) => entries.get((0,arn_key/* principalKey */.qW)(arn)) ?? []);
        const fix = overridden.length > 0 ? toEntry(group, own, home) : ofFile(givers.get(group), home);
        return { group, isNew, where, holders: bindings, isMeant: idle.has(group), ...(fix && { fix }) };
    });
    // Each entry was looked at, so that it can be said of them too.
    const orEntry = (0,access_entries/* entriesOf */.Mc)(facts).size > 0 && !mayHaveEntries(facts) ? ' and no access entry' : '';
    const others = `OIDC, a client certificate${mayHaveEntries(facts) ? ', an access entry' : ''}`;
    return groupProblems(findings, [...is.keys()], {
        code: 'group-without-row',
        one: ({ group, holders, isNew }) => {
            const only = `only subjects that have it through another login (${others}) get the role.`;
            const bind = `${(0,list/* listed */.K)(holders)} ${holders.length > 1 ? 'bind' : 'binds'}`;
            const rows = idle.get(group);
            if (rows === undefined)
                return `No row of aws-auth${orEntry} in ${cluster} ${isNew ? 'would have' : 'has'} the group "${group}", which ${bind} to a role: ${only}`;
            return `In ${cluster}, only ${idleWords(rows.length, isNew)} the group "${group}": ${rowsWords(rows, about)}. ${bind} the group to a role: ${only}`;
        },
        many: (names, isNew, groups) => {
            const that = groups.some((group) => idle.has(group)) ? ' that has an effect' : '';
            return `No row of aws-auth${orEntry} in ${cluster}${that} ${isNew ? 'would have' : 'has'} ${names}, which bindings bind to roles: only subjects that have them through another login (${others}) get these roles.`;
        },
        allowed: 'a group that a principal has',
        fix: `Give the group to a principal, ${OR_NOT}`,
    }).problems;
}
const OR_NOT = 'or remove it from the binding. If others log in with it, nothing is wrong.';
/**
 * How the access entry that overrides a row with the group gets it.
 *
 * @param declared such entries that the file declares
 */
function toEntry(group, declared, home) {
    const giving = declared.find(({ groups }) => groups.includes(group));
    if (giving !== undefined)
        return `Apply the file: it gives the group to the access entry of ${(0,short_arn/* shortArn */.k)(giving.arn, home)}.`;
    const [first] = declared;
    return first === undefined
        ? `Give the group to the access entry (aws eks update-access-entry, with its username and all of its groups), ${OR_NOT}`
        : `Add the group to \`groups\` of ${(0,short_arn/* shortArn */.k)(first.arn, home)} in the file, ${OR_NOT}`;
}
/**
 * Where the file gives the group to a principal: it was not applied yet, or errors stop that.
 *
 * @param giving the first such principal
 */
function ofFile(giving, home) {
    if (giving === undefined)
        return undefined;
    return `Apply the file: it gives the group to ${(0,short_arn/* shortArn */.k)(giving.arn, home)}. If there are errors about that principal, correct them first.`;
}
/** `a row of aws-auth that has no effect has` */
function idleWords(rows, isNew) {
    const one = rows === 1;
    const have = isNew ? 'would have' : one ? 'has' : 'have';
    return `${one ? 'a row' : 'rows'} of aws-auth that ${one ? 'has' : 'have'} no effect ${have}`;
}
/** `the rows of role/a and role/b, which their access entries override, and the row of role/path/c` */
function rowsWords(arns, { home, after: { facts } }) {
    const named = (rows, after) => {
        if (rows.length === 0)
            return [];
        const names = (0,list/* listed */.K)(rows.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)));
        return [`the ${(0,count/* plural */.LS)(rows.length, 'row')} of ${names}${after}`];
    };
    const [beneath, dead] = [true, false].map((is) => arns.filter((arn) => isOverridden(arn, facts) === is));
    const overridden = beneath?.length === 1 ? 'its access entry overrides' : 'their access entries override';
    const parts = [...named(beneath ?? [], `, which ${overridden}`), ...named(dead ?? [], '')];
    return parts.join(', and ');
}
function isOverridden(arn, facts) {
    return (0,access_entries/* entryOf */.Ms)(facts, arn) !== undefined;
}
/** One that may be changed: those of nodes and of AWS stay as they are. */
function hasEntryOfPeople(arn, facts) {
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    return entry !== undefined && (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts }) === undefined;
}
/** ARNs by the groups of their rows, whether these count or not. */
function rowsByGroup(state) {
    const found = new Map();
    for (const { arn, groups } of awsAuthIn(state).rows) {
        if (arn === '')
            continue;
        for (const group of groups)
            found.set(group, (found.get(group) ?? new Set()).add(arn));
    }
    return new Map([...found].map(([group, arns]) => [group, [...arns]]));
}
function firstGivers(principals) {
    const first = new Map();
    for (const principal of principals)
        for (const group of principal.groups)
            if (!first.has(group))
                first.set(group, principal);
    return first;
}
const ALL = ['row', 'random', 'entry', 'hidden'];
/** Rows whose groups are templates may give many names. */
function holderTest(groups) {
    const templates = [...groups.keys()].flatMap((name) => (0,name_template/* nameTemplate */.e)(name) ?? []);
    return (group) => groups.has(group) || templates.some(({ canBecome }) => canBecome(group));
}
/** Ids of bindings by the groups that they name; those of Kubernetes and EKS are theirs. */
function bindingsByGroup({ objects }) {
    const found = new Map();
    for (const binding of bindingsOf(objects)) {
        if ((0,never_touch/* neverTouch */.M)(binding) !== undefined)
            continue;
        for (const { kind, name } of binding.subjects ?? []) {
            if (kind !== 'Group' || (0,template_subject/* isTemplateSubject */.b)({ kind, name }))
                continue;
            const ids = found.get(name);
            if (ids === undefined)
                found.set(name, [(0,rbac_object/* objectId */.Tu)(binding)]);
            else
                ids.push((0,rbac_object/* objectId */.Tu)(binding));
        }
    }
    return found;
}
/** An access entry can have groups too, and not each is looked at. */
function mayHaveEntries(facts) {
    const entries = facts?.accessEntries;
    return entries?.kind !== 'known' || entries.value.some(({ details }) => details === undefined);
}

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-row-words.js + 1 modules
var dead_row_words = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-rows.js
var dead_rows = __webpack_require__(13005);
// EXTERNAL MODULE: ./lib/login/home-partition.js
var home_partition = __webpack_require__(94109);
;// CONCATENATED MODULE: ./lib/plan/lint/row-place.js


/** Where the row of a principal is to be changed: the line that declares it, or aws-auth. */
function rowPlace({ desired }, arn) {
    const declared = (0,spell/* declaredRows */.G)(desired).find((row) => (0,arn_key/* principalKey */.qW)(row.arn) === (0,arn_key/* principalKey */.qW)(arn));
    return declared?.where ?? { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' };
}

;// CONCATENATED MODULE: ./lib/plan/lint/dead-rows.js











/** Rows that give nobody anything, and rows of root users, which give less than they look. */
function lintDeadRows(state) {
    const { facts } = state;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const awsAuth = awsAuthIn(state);
    const home = (0,home_partition/* homePartition */.KS)({ facts, awsAuth });
    const known = { accounts: (0,known_accounts/* knownAccounts */.M)({ ...state, awsAuth }), partition: home?.partition };
    return [
        ...[...(0,dead_rows/* deadRowsIn */.v)({ awsAuth, facts })].map(([row, reason]) => ({
            problem: problemOf(row, reason, {
                known,
                home,
                by: countingRow(awsAuth, row),
                where: dead_rows_placeOf(state, row, reason),
            }),
            about: [JSON.stringify([row.key, row.arn, reason])],
        })),
        ...awsAuth.rows.flatMap((row) => rootRow(state, row)),
    ];
}
function problemOf(row, reason, about) {
    const name = row.sso === true ? 'An sso row' : `The row of ${row.arn}`;
    return {
        code: 'aws-auth-dead-row',
        severity: 'warning',
        where: about.where,
        message: `${name} in ${row.key} (row ${row.index + 1}) gives nobody access${(0,dead_row_words/* deadRowSentence */.Ws)(reason, row, about)}`,
        found: row.arn,
        fix: (0,dead_row_words/* deadRowFix */.eg)(reason, row, about),
    };
}
/** One that the file declares is changed there; of others the file knows nothing. */
function dead_rows_placeOf(state, { arn }, reason) {
    return reason === 'other-partition'
        ? rowPlace(state, arn)
        : rowPlace({ desired: { ...state.desired, principals: [] } }, arn);
}
/** The row of the same ARN that is in force; `undefined` where none is, or one is picked at random. */
function countingRow(awsAuth, { arn }) {
    const effective = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return effective.kind === 'row' ? effective.row : undefined;
}
/** The root user has such an ARN, and nobody else: people write it for all principals of an account. */
function rootRow({ desired }, { key, index, arn }) {
    if ((0,aws_auth_arn/* parseArn */.Lw)((0,arn_key/* arnKey */.tL)(arn)).kind !== 'root')
        return [];
    const judged = (0,principal/* principalArn */.EJ)('user', arn.toLowerCase(), []);
    if (judged.ok)
        return [];
    const { code, allowed, fix } = judged.fault;
    const problem = {
        code,
        severity: 'notice',
        where: { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
        message: `The row of ${arn} in ${key} (row ${index + 1}) gives access to the root user of the account, and to none of its roles and users.`,
        found: arn,
        ...(allowed === undefined ? {} : { allowed }),
        fix,
    };
    return [{ problem, about: [JSON.stringify([key, arn])] }];
}

// EXTERNAL MODULE: ./lib/access/desired.js
var access_desired = __webpack_require__(10448);
// EXTERNAL MODULE: ./lib/aws-auth/near/permission-set.js
var permission_set = __webpack_require__(95571);
// EXTERNAL MODULE: ./lib/login/entry-commands.js
var entry_commands = __webpack_require__(42628);
;// CONCATENATED MODULE: ./lib/plan/lint/deleted-principals.js














/**
 * Access entries and rows of principals that IAM has no more, among those of whom it was asked: a warning for those
 * whom the file names, a notice for others.
 */
function deletedPrincipals(state) {
    const asked = state.facts?.iamPrincipals;
    if (asked === undefined)
        return [];
    const logins = stateLogins(state);
    return [...asked.keys()].flatMap((key) => {
        const login = logins.of(key);
        if (login?.dead === undefined)
            return [];
        return [{ problem: deleted_principals_problemOf(state, { login, dead: login.dead, logins }), about: [key] }];
    });
}
function deleted_principals_problemOf(state, about) {
    const { desired } = state;
    const { key, way, principal } = about.login;
    const one = (0,access_desired/* declaredPrincipal */.l)(desired, key);
    const declared = one?.where;
    const isNamed = declared !== undefined || desired.guards.requiredAdmins.some((arn) => (0,arn_key/* principalKey */.qW)(arn) === key);
    const cluster = desired.cluster.name;
    const place = way.kind === 'entry' ? { cluster } : { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    return {
        code: 'principal-deleted',
        severity: isNamed ? 'warning' : 'notice',
        where: declared ?? place,
        found: principal,
        ...(way.kind === 'entry'
            ? ofEntry(state, {
                ...about,
                entry: way.entry,
                declared: one !== undefined && (0,access_desired/* isByEntry */.c)(one) ? one : undefined,
            })
            : ofRow(cluster, about, declared !== undefined)),
    };
}
function ofEntry(state, about) {
    const { dead, entry, declared } = about;
    const cluster = state.desired.cluster.name;
    const arn = entry.principalArn;
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts: state.facts });
    const why = `${arn} has an access entry in ${cluster}, but ${(0,dead_words/* deadWords */.M)(dead, arn)}`;
    return {
        message: `${why}. ${dead.kind === 'gone'
            ? 'Nobody can log in with the entry.'
            : 'EKS matches an entry by the unique id of its principal, so this one gives nobody access (401).'}${declared === undefined ? beneath(state, about) : ''}`,
        allowed: 'an access entry that is younger than its principal',
        fix: owner !== undefined && owner.kind !== 'nodes'
            ? `Leave the entry as it is: AWS manages it (${(0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner))}).`
            : declared !== undefined
                ? declaredFix(state, { dead, arn, declared })
                : dead.kind === 'gone'
                    ? `Delete the entry: \`${(0,entry_commands/* commandLine */.ay)((0,entry_commands/* deleteCommand */.x3)(cluster, arn))}\`. A ${(0,arn_key/* roleOrUser */.tP)(arn)} that is created again under this ARN needs a new entry.${assignedAnew(arn)}`
                    : againFix(cluster, entry, dead.kind === 'other-path' ? dead.arn : arn),
    };
}
/** A plan replaces the entry of a principal that was made anew. */
function declaredFix({ facts }, { dead, arn, declared }) {
    const kind = (0,arn_key/* roleOrUser */.tP)(arn);
    const again = `deletes the entry and creates it again, with what the file gives this ${kind}`;
    if (dead.kind === 'gone')
        return `Name the ${kind} under \`removed\` in place of \`principals\`: its entry is then deleted. Or create the ${kind} again: the next apply ${again}.${assignedAnew(arn)}`;
    const record = (0,login_dead/* iamRecord */.P4)(facts, arn);
    const right = record?.kind === 'exists' && record.arn !== declared.arn ? record.arn : undefined;
    const first = right === undefined ? '' : `Write ${right} in the file. `;
    return `${first}If the principal of today is meant to have this access, apply the file: that ${again}. Otherwise name it under \`removed\` in place of \`principals\`.`;
}
/** EKS does not say whether a row beneath a dead entry is used; without the entry it is. */
function beneath(state, { login, logins, dead }) {
    const below = logins.beneath(login.principal);
    if (below === undefined)
        return '';
    const gives = beneathWords(rowBeneath(below, (0,rbac_index/* indexRbac */.hD)(state.objects)));
    const what = below.way.kind === 'account' ? 'its account in mapAccounts' : 'its row in aws-auth';
    const unsure = dead.kind === 'gone' ? '' : ` EKS does not say whether ${what} is used beneath such an entry.`;
    return `${unsure} If the entry is deleted, ${what} gives ${gives}${dead.kind === 'gone' ? ` to a ${(0,arn_key/* roleOrUser */.tP)(login.principal)} that is created under this ARN` : ''}.`;
}
/**
 * Whoever could create the principal again would get what its predecessor had: whether that is meant is not for this
 * program to say.
 */
function againFix(cluster, entry, principalArn) {
    const { details } = entry;
    const commands = details === undefined ? [] : (0,entry_commands/* againCommands */.Fm)(cluster, { ...entry, details }, principalArn);
    const how = isShort(commands)
        ? commands.map((command) => `\`${(0,entry_commands/* commandLine */.ay)(command)}\``).join(', ')
        : `\`eks-access explain ${entry.principalArn}\` prints the commands`;
    return `If the principal of today is meant to have this access, delete the entry and create it again: ${how}. Otherwise only delete the entry.`;
}
/** A command that is cut off where it is shown would create another entry. */
function isShort(commands) {
    const lengths = commands.map((command) => (0,entry_commands/* commandLine */.ay)(command).length);
    return lengths.length > 0 && Math.max(...lengths) <= 236 && (0,count/* sum */.cz)(lengths) <= 800;
}
function ofRow(cluster, { login, dead }, isDeclared) {
    const { principal, way, identities } = login;
    const kind = (0,arn_key/* roleOrUser */.tP)(principal);
    const groups = [...new Set(identities.flatMap((identity) => identity.groups))];
    const gives = groups.length === 0 ? 'the login' : `the ${(0,count/* plural */.LS)(groups.length, 'group')} ${(0,list/* listed */.K)(groups, 6)}`;
    const what = way.kind === 'account' ? 'access to' : 'a row in aws-auth of';
    return {
        message: `${principal} has ${what} ${cluster}, but ${(0,dead_words/* deadWords */.M)(dead, principal)}: nobody can log in with it. A row matches by the ARN, so a ${kind} that is created under this name gets ${gives}.`,
        allowed: `a row of a ${kind} that exists`,
        fix: `${isDeclared ? 'Remove it from the file' : 'Remove the row'}, unless the ${kind} will be created again.${assignedAnew(principal)}`,
    };
}
/** What most often becomes of the role of a permission set. */
function assignedAnew(arn) {
    const role = (0,permission_set/* permissionSetRole */.s)(nameInArn(arn));
    return role === undefined
        ? ''
        : ` If the permission set ${role.set} was assigned again, it has a new role with another suffix: \`eks-access explain\` of that role names this one, and what to write.`;
}
function nameInArn(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/plan/lint/discovery.js
var discovery = __webpack_require__(61107);
// EXTERNAL MODULE: ./lib/plan/guard/aws-auth-missing.js
var aws_auth_missing = __webpack_require__(21894);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
;// CONCATENATED MODULE: ./lib/plan/lint/missing-aws-auth.js







/**
 * A cluster that reads aws-auth and has none: whoever had a row is out, nodes too. Silent where nobody needs a row,
 * because all nodes join by access entries.
 */
function missingAwsAuth(state) {
    const { desired, facts, awsAuth } = state;
    if (awsAuth !== undefined || !(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const says = whatIsMissing(state);
    if (says === undefined)
        return [];
    const cluster = desired.cluster.name;
    const problem = {
        code: 'aws-auth-missing',
        severity: says.severity,
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `${cluster} has no ConfigMap kube-system/aws-auth${says.words}.`,
        allowed: 'an aws-auth with a row for each node role, or an access entry for each',
        fix: says.fix,
    };
    return [{ problem, about: ['aws-auth'] }];
}
function whatIsMissing(state) {
    const { desired, facts, nodes } = state;
    if (!(0,aws_auth_missing/* asksEks */.EV)(facts)) {
        // A folder or a kubeconfig may be of a cluster in mode API, where nobody misses it.
        if (desired.principals.length + desired.accounts.length === 0 && nodes.unexplained.length === 0)
            return undefined;
        return {
            severity: 'notice',
            words: `, so nobody has access through a row. It is not known whether its nodes and people have access entries, which cannot be read with \`${desired.cluster.door}\``,
            fix: 'Nothing, if everybody has an access entry. Otherwise find out who deleted aws-auth, and create it again with the rows of its nodes.',
        };
    }
    const roles = (0,missing_node_rows/* rolesWithoutWayIn */.i)({ nodes, awsAuth: awsAuthIn(state), facts });
    const unknown = (0,aws_auth_missing/* nodeGaps */.kN)(state).filter((gap) => gap !== aws_auth_missing/* NO_NODE_ROLE */.aq);
    const notKnown = unknown.length === 0 ? '' : `; not known: ${unknown.join('; ')}`;
    if (roles.length > 0) {
        const have = roles.length === 1 ? 'has' : 'have';
        const entries = entriesAreKnown(facts)
            ? 'neither a row nor an access entry'
            : 'no row, and it is not known whether there is an access entry';
        return {
            severity: 'warning',
            words: `, and ${(0,count/* counted */.hS)(roles.length, 'node role')} ${have} ${entries} (${(0,list/* listed */.K)(roles.map(({ arn }) => (0,short_arn/* shortArn */.k)(arn, state.home)))}): nodes become NotReady within minutes, and no new node can join${notKnown}`,
            fix: 'Apply a file that declares a principal for this cluster, which creates aws-auth with the rows of its nodes. Or restore it from a backup (`eks-access restore`).',
        };
    }
    if (unknown.length > 0)
        return {
            severity: 'warning',
            words: `, and nodes may need a row in it. Not known: ${unknown.join('; ')}`,
            fix: 'Allow what could not be read (see the warnings about it), or name the roles of self-managed nodes under `guards.nodeRoles`.',
        };
    // By entries everybody may get in; without them a row is the only way.
    if (facts?.authenticationMode !== 'CONFIG_MAP')
        return undefined;
    return {
        severity: 'notice',
        words: ', and has the authentication mode CONFIG_MAP: only the principal that created the cluster has access',
        fix: 'Nothing, if the cluster is new: EKS creates aws-auth with the first managed node group or Fargate profile, and an apply creates it with the first principal.',
    };
}
/** In mode CONFIG_MAP there are none. */
function entriesAreKnown(facts) {
    return facts?.accessEntries.kind === 'known';
}

// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/plan/guard/node-role-without-row.js
var node_role_without_row = __webpack_require__(99122);
// EXTERNAL MODULE: ./lib/plan/guard/node-row-differs.js
var node_row_differs = __webpack_require__(67580);
;// CONCATENATED MODULE: ./lib/plan/lint/node-rows.js









/** What is wrong with the rows of nodes: roles without one, rows that do not serve their nodes, people with such rows. */
function lintNodeRows(about) {
    const { desired, facts, nodes } = about;
    const cluster = desired.cluster.name;
    const state = { cluster, awsAuth: awsAuthIn(about), facts, nodes };
    return [
        ...(0,node_role_without_row/* nodeRolesWithoutRow */.c)(state),
        ...(0,node_row_differs/* nodeRowsThatDiffer */.Nc)(state),
        ...mixedRows(about).map((row) => mixedRow(about, row)),
    ];
}
/** Rows in force that have something of a node and are no node's, as far as is known. */
function mixedRows(about) {
    return rowsInForce(about).filter((row) => (0,row_kind/* rowKind */.Ji)(row) === 'mixed');
}
function mixedRow(about, row) {
    const { nodes } = about;
    const cluster = about.desired.cluster.name;
    const { arn, username, groups } = row;
    const ofNodes = groups.filter(row_kind/* isNodeGroup */.MH);
    const ofPeople = groups.filter((group) => group !== '' && !(0,row_kind/* isNodeGroup */.MH)(group));
    const has = [
        ...((0,row_kind/* isNodeName */.U6)(username) ? [`the username ${username}`] : []),
        ...(ofNodes.length === 0 ? [] : [`the ${(0,count/* plural */.LS)(ofNodes.length, 'group')} ${(0,list/* listed */.K)(ofNodes)}`]),
    ];
    const isDoubtful = !nodes.areKnown && (0,row_kind/* letsNodeWork */.Gl)(row) && !mayTouch(about, arn);
    return {
        code: 'people-with-node-groups',
        severity: 'warning',
        where: rowPlace(about, arn),
        message: `The row of ${arn} in ${cluster} has ${has.join(' and ')} of nodes, but is not a node row: ${node_rows_reason(row, ofPeople)}.${isDoubtful
            ? ' A node might use it, because it is not known which roles nodes use: a plan does not change it.'
            : ' It is treated as a row of people.'}${[username, ...groups].some(row_kind/* asksForInstance */.RC) ? ' Nobody can log in with it: {{EC2PrivateDNSName}} exists for EC2 instances only, so every other login is rejected.' : ''}`,
        found: arn,
        allowed: 'names of nodes in node rows only, and no other names there',
        fix: `${(0,row_kind/* isNodeName */.U6)(username) ? 'Give it another username' : `Remove ${(0,list/* listed */.K)(ofNodes)} from the row`}${(0,row_kind/* isNodeName */.U6)(username) && ofNodes.length > 0 ? `, and remove ${(0,list/* listed */.K)(ofNodes)} from it` : ''}.${isDoubtful ? ' If no node uses the role, add it to `guards.allowNodeRowChanges`: then a plan may change the row.' : ''}`,
    };
}
function node_rows_reason({ arn, username }, ofPeople) {
    if (!(0,row_kind/* mayBeRole */.NP)(arn))
        return 'a node always has a role';
    if (!(0,row_kind/* isNodeName */.U6)(username))
        return `${username === '' ? 'an empty username' : `the username ${username}`} is not the username of a node`;
    return `${(0,list/* listed */.K)(ofPeople)} ${ofPeople.length === 1 ? 'is not a group' : 'are not groups'} of nodes`;
}
function mayTouch({ desired }, arn) {
    return desired.guards.allowNodeRowChanges.some((allowed) => (0,arn_key/* principalKey */.qW)(allowed) === (0,arn_key/* principalKey */.qW)(arn));
}

// EXTERNAL MODULE: ./lib/aws-auth/placeholder.js
var placeholder = __webpack_require__(38175);
;// CONCATENATED MODULE: ./lib/plan/lint/placeholders.js




/** Rows in force with the place for a name where a name belongs; those of nodes are held against what they need. */
function lintPlaceholders(about) {
    const { desired } = about;
    return rowsInForce(about).flatMap(({ arn, username, groups }) => {
        const names = [username, ...groups].filter(placeholder/* isPlaceholder */.wK);
        if (names.length === 0)
            return [];
        const where = rowPlace(about, arn);
        // The errors of the file say it at the very name.
        if (where.file !== undefined)
            return [];
        return [
            {
                code: 'row-with-placeholder',
                severity: 'warning',
                where,
                message: `The row of ${arn} in ${desired.cluster.name} has ${(0,list/* listed */.K)(names)}: ${names.length === 1 ? 'a placeholder, which is' : 'placeholders, which are'} taken literally.`,
                found: names[0] ?? '',
                allowed: 'a username, or the name of a group',
                fix: (0,placeholder/* placeholderFix */.x4)(names),
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/rbac/unbound-note.js
var unbound_note = __webpack_require__(34898);
;// CONCATENATED MODULE: ./lib/plan/lint/row-groups.js









/** Groups of rows that no binding names: whoever has only these may log in and do nothing. */
function lintRowGroups(about) {
    const { desired, home, before, after } = about;
    const cluster = desired.cluster.name;
    const roles = new Set(after.objects.clusterRoles.map(({ metadata }) => metadata.name));
    const noteOn = (group) => (0,unbound_note/* unboundNote */.E)(group, roles.has(group));
    const bound = boundGroups(after);
    const logins = lintLogins(about);
    const [was, is] = [groupsBy(ROWS, logins.before), groupsBy(ROWS, logins.after)];
    const boundBefore = boundGroups(before);
    const said = new Set(groupsOfFile(desired).values());
    const findings = [...is]
        .filter(([group]) => !bound.has(group) && !isReservedGroup(group) && !said.has(group))
        // A name with templates stands for many, and what is no text is read as empty: the lint of rows speaks of both, and
        // of placeholders, which are not to be bound.
        .filter(([group]) => group !== '' && (0,name_template/* nameTemplate */.e)(group) === undefined && !(0,placeholder/* isPlaceholder */.wK)(group))
        .map(([group, arns]) => {
        const isNew = boundBefore.has(group) || arns.some((arn) => was.get(group)?.includes(arn) !== true);
        const row = isNew
            ? (0,spell/* declaredRows */.G)(desired).find(({ arn, groups }) => arns.includes(arn) && groups.includes(group))
            : undefined;
        const where = row?.where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' };
        return { group, isNew, where, holders: arns.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)) };
    });
    return groupProblems(findings, [...bound], {
        code: 'group-bound-to-nothing',
        note: ({ group }) => noteOn(group),
        one: ({ group, holders, isNew }) => `No binding of ${cluster} names the group "${group}"${noteOn(group)}, which ${(0,list/* listed */.K)(holders)} ${isNew ? 'would have' : holders.length > 1 ? 'have' : 'has'}: the group has no effect.`,
        many: (names, isNew) => `No binding of ${cluster} names ${names}, which rows of aws-auth ${isNew ? 'would have' : 'have'}: these groups have no effect.`,
        allowed: 'a group that a RoleBinding or ClusterRoleBinding names',
        fix: 'Bind the group to a role under rbac.bindings, or remove it from the row.',
    });
}
const ROWS = ['row', 'random'];
function boundGroups({ objects }) {
    return new Set(bindingsOf(objects).flatMap(({ subjects }) => (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)));
}

// EXTERNAL MODULE: ./lib/access/name-faults.js
var name_faults = __webpack_require__(51717);
;// CONCATENATED MODULE: ./lib/plan/lint/row-templates.js



/**
 * Rows in force with a template that the authenticator does not know (`{{Session}}`, `{{ SessionName }}`): it stays as it
 * is written, and no binding is likely to name that. In the words of the file's own errors.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator (v0.7.18).
 */
function lintRowTemplates(about) {
    return rowsInForce(about).flatMap((row) => [row.username, ...row.groups].flatMap((name) => (0,name_faults/* templateFaults */.sA)(name).map((fault) => ({
        ...fault,
        severity: 'warning',
        where: rowPlace(about, row.arn),
        message: `The row of ${row.arn} in ${about.desired.cluster.name} has the ${kindOf(row, name)} ${name}. ${fault.message}`,
        found: name,
    }))));
}
function kindOf({ username }, name) {
    return name === username ? 'username' : 'group';
}

;// CONCATENATED MODULE: ./lib/plan/lint/row-without-username.js




/**
 * Rows in force that give no username. A username that is no text, or under another key, is spoken of by the lint of rows, and that of a
 * node's row where it is held against what the node needs.
 *
 * Source: `requestheader.go` in apiserver/pkg/authentication/request/headerrequest of kubernetes: an aggregated API
 * server does not take a request whose header of the username is empty; kubernetes-sigs/aws-iam-authenticator#289.
 */
function lintRowsWithoutUsername(about) {
    const { desired, nodes } = about;
    const unread = awsAuthIn(about).oddities.filter(({ kind, write }) => kind === 'username-not-a-string' || write?.key === 'username');
    return [...stateLogins(about).all.values()]
        .filter(({ key }) => !nodes.roles.has(key))
        .flatMap(({ way, identities }) => (0,login/* rowsOf */.R)(way).filter((_, index) => identities[index]?.username === ''))
        .filter((row) => !unread.some(({ key, index }) => row.key === key && row.index === index))
        .map(({ arn, username }) => ({
        code: 'row-without-username',
        severity: 'warning',
        where: rowPlace(about, arn),
        message: `The row of ${arn} in ${desired.cluster.name} has no username${username === '' ? '' : ` (${username} is empty for an IAM user)`}: the API server accepts the login, but aggregated APIs such as metrics.k8s.io answer 401, and the audit log shows no name.`,
        found: arn,
        allowed: 'a username in each row',
        fix: 'Give the row a username.',
    }));
}

// EXTERNAL MODULE: ./lib/rbac/catalog/rule-faults.js
var rule_faults = __webpack_require__(65920);
;// CONCATENATED MODULE: ./lib/plan/lint/rules-of-bound-roles.js





/**
 * Rules that no request can match, in roles that the file binds and does not declare: somebody believes to get what they
 * say. Of roles of the file its own problems tell, and those of Kubernetes and EKS are theirs.
 */
function lintBoundRoles({ desired, objects }) {
    const declared = new Set(desired.objects.map(({ object }) => (0,rbac_object/* objectId */.Tu)(object)));
    const bound = new Map(desired.objects.flatMap(({ object, where }) => (0,rbac_object/* isBinding */.OT)(object) ? [[(0,rbac_index/* roleId */.It)(object.roleRef, (0,rbac_index/* scopeOf */.Od)(object)), where]] : []));
    return [...objects.clusterRoles, ...objects.roles].flatMap((role) => {
        const id = (0,rbac_object/* objectId */.Tu)(role);
        if (!bound.has(id) || declared.has(id) || (0,never_touch/* neverTouch */.M)(role) !== undefined)
            return [];
        // What an aggregated role has is said of the roles that it is made of.
        const rules = 'aggregationRule' in role && role.aggregationRule !== undefined ? [] : (role.rules ?? []);
        const faults = [...new Map(rules.flatMap(rule_faults/* ruleFaults */.i).map((fault) => [fault.says, fault])).values()];
        if (faults.length === 0)
            return [];
        const cluster = desired.cluster.name;
        return [
            {
                problem: {
                    code: 'rule-matches-nothing',
                    severity: 'warning',
                    where: { cluster, object: id },
                    message: `${id} of ${cluster}, which the file binds, has rules that grant nothing: ${(0,list/* listed */.K)(faults.map(({ says }) => says), SHOWN)}.`,
                    found: faults[0]?.found ?? '',
                    allowed: 'names as the API has them: RBAC compares them literally, with case',
                    fix: `Write ${(0,list/* listed */.K)(faults.map(({ found, meant }) => `${meant} for "${found}"`), SHOWN)} in that role.`,
                },
                about: [id],
            },
        ];
    });
}
const SHOWN = 6;

;// CONCATENATED MODULE: ./lib/plan/lint/template-subjects.js






/**
 * Bindings that name a template as if RBAC filled it in: a warning where a principal of the file, or of a row or an
 * entry, has just that template, because then somebody counts on it. Of what the file declares, the file's own problems
 * tell.
 */
function lintTemplateSubjects(state) {
    const cluster = state.desired.cluster.name;
    const declared = new Set(state.desired.objects.map(({ object }) => (0,rbac_object/* objectId */.Tu)(object)));
    const found = bindingsOf(state.objects).flatMap((binding) => (0,never_touch/* neverTouch */.M)(binding) !== undefined || declared.has((0,rbac_object/* objectId */.Tu)(binding))
        ? []
        : (binding.subjects ?? [])
            .filter(template_subject/* isTemplateSubject */.b)
            .map((subject) => ({ id: (0,rbac_object/* objectId */.Tu)(binding), subject })));
    if (found.length === 0)
        return [];
    const used = namesUsed(state);
    return found.map(({ id, subject }) => ({
        problem: {
            code: 'template-subject',
            severity: used.has(subject.name) ? 'warning' : 'notice',
            where: { cluster, object: id },
            found: subject.name,
            ...(0,template_subject/* templateSubjectWords */.E)(id, subject),
        },
        about: [JSON.stringify([id, subject.kind, subject.name])],
    }));
}
function namesUsed(state) {
    return new Set([
        ...state.desired.principals.flatMap(({ username, groups }) => [
            ...(username === undefined ? [] : [username]),
            ...groups,
        ]),
        ...[...stateLogins(state).all.values()].flatMap(({ way }) => (0,login/* writtenNames */.u)(way)),
    ]);
}

;// CONCATENATED MODULE: ./lib/plan/lint/unread-aws-auth.js



/**
 * Where EKS does not read aws-auth, its rows give nobody anything, and what is left of them is told.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html
 */
function unreadAwsAuth(state) {
    const { desired, facts } = state;
    if ((0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const { cluster } = desired;
    const awsAuth = awsAuthIn(state);
    const place = { cluster: cluster.name, object: 'ConfigMap/kube-system/aws-auth' };
    const start = `${cluster.name} has the authentication mode API: EKS does not read its aws-auth, so`;
    const left = leftOver(awsAuth.rows.length, awsAuth.accounts.length);
    if (left === undefined)
        return [];
    const problem = {
        code: 'authentication-mode-api',
        severity: 'notice',
        where: place,
        message: `${start} ${left} nobody access.`,
        found: 'API',
        allowed: 'access entries: nothing else gives IAM principals access in this mode',
        fix: 'Declare each principal that still needs access: it gets an access entry. The ConfigMap can then be deleted.',
    };
    return [{ problem, about: ['rows'] }];
}
/** `its 3 rows give`; `undefined` where there is nothing. */
function leftOver(rows, accounts) {
    if (rows + accounts === 0)
        return undefined;
    const parts = [
        ...(rows === 0 ? [] : [(0,count/* counted */.hS)(rows, 'row')]),
        ...(accounts === 0 ? [] : [(0,count/* counted */.hS)(accounts, 'account')]),
    ];
    return `its ${parts.join(' and ')} ${rows + accounts === 1 ? 'gives' : 'give'}`;
}

;// CONCATENATED MODULE: ./lib/plan/lint/lint-state.js



















/** All rules that judge one state by itself, in the order in which they speak. */
const STATE_RULES = [
    unreadAwsAuth,
    missingAwsAuth,
    lintDeadRows,
    rowsAsRead,
    rowsOfNodes,
    placeholders,
    unknownTemplates,
    withoutUsername,
    lintTemplateSubjects,
    lintBoundRoles,
    overriddenRows,
    deletedPrincipals,
    whatIsUnknown,
];
/**
 * What is wrong in the state after a plan, or in that which is there: everything that is so whatever led to it. Each
 * problem says whether the plan brings it, which is found out here, by judging the state before it too; only of groups
 * the severity depends on that, and their rules know by themselves.
 */
function lintState(about) {
    const { before, after } = about;
    const found = lint_state_judge(about, after);
    const earlier = keysOf(before === after ? found : lint_state_judge(about, before));
    return [
        ...found.map(({ problem, about: things }) => {
            const isKnown = things.every((thing) => earlier.has(lint_state_keyOf(problem, thing)));
            return { ...problem, brought: isKnown ? 'before' : 'plan' };
        }),
        ...lintGroups(about),
    ];
}
function lint_state_judge({ desired, home, nodes }, state) {
    return STATE_RULES.flatMap((rule) => rule({ ...state, desired, home, nodes }));
}
function keysOf(findings) {
    return new Set(findings.flatMap(({ problem, about }) => about.map((thing) => lint_state_keyOf(problem, thing))));
}
function lint_state_keyOf({ code }, thing) {
    return JSON.stringify([code, thing]);
}
/** What the authenticator makes of the text, where it is asked at all. */
function rowsAsRead({ desired, home, facts, ...state }) {
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const awsAuth = awsAuthIn(state);
    return lintAwsAuth(awsAuth, desired.cluster.name, (0,known_accounts/* knownAccounts */.M)({ desired, home, facts, awsAuth }));
}
/** What the rows of a state say of themselves, where they are read. */
function rowsOfNodes(state) {
    return (0,authentication_mode/* readsAwsAuth */.n)(state.facts) ? asFindings(lintNodeRows(state)) : [];
}
function placeholders(state) {
    return (0,authentication_mode/* readsAwsAuth */.n)(state.facts) ? asFindings(lintPlaceholders(state)) : [];
}
function unknownTemplates(state) {
    return (0,authentication_mode/* readsAwsAuth */.n)(state.facts) ? asFindings(lintRowTemplates(state)) : [];
}
function withoutUsername(state) {
    return (0,authentication_mode/* readsAwsAuth */.n)(state.facts) ? asFindings(lintRowsWithoutUsername(state)) : [];
}
function whatIsUnknown({ desired, facts }) {
    return asFindings((0,discovery/* discoveryProblems */.j)(desired.cluster.name, facts));
}
/**
 * Groups of rows that no binding names, and bindings that reach nobody. What was so before is a notice, what the plan
 * makes a warning.
 */
function lintGroups(about) {
    const { after } = about;
    // Where aws-auth is not read, or cannot be, nobody knows which groups there are.
    if (!(0,authentication_mode/* readsAwsAuth */.n)(after.facts) || awsAuthIn(after).broken.length > 0)
        return [];
    const rows = lintRowGroups(about);
    return [...rows.problems, ...lintBoundGroups(about, rows.meant)];
}

// EXTERNAL MODULE: ./lib/plan/shown/asked-by.js
var asked_by = __webpack_require__(55463);
// EXTERNAL MODULE: ./lib/rbac/compact.js
var compact = __webpack_require__(42725);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/plan/effect/step.js
var step = __webpack_require__(92651);
// EXTERNAL MODULE: ./lib/plan/shown/gain.js
var shown_gain = __webpack_require__(27454);
// EXTERNAL MODULE: ./lib/rbac/aggregate.js
var aggregate = __webpack_require__(30475);
;// CONCATENATED MODULE: ./lib/plan/shown/unheld-roles.js


/**
 * Roles that get other rules by the plan and that no binding gives to anybody: nobody gains by them today, and whoever
 * is bound to one later gains all of it. A ClusterRole is judged as if it were given in the whole cluster.
 */
function unheldRoles({ before, after, }) {
    if (before.clusterRoles === after.clusterRoles && before.roles === after.roles)
        return [];
    const earlier = new Map(rolesOf(before).map((role) => [(0,rbac_object/* objectId */.Tu)(role), role]));
    const changed = rolesOf(after).filter((role) => earlier.get((0,rbac_object/* objectId */.Tu)(role))?.rules !== role.rules);
    const held = new Set([...after.clusterRoleBindings, ...after.roleBindings]
        .filter(({ subjects }) => (subjects ?? []).length > 0)
        .map(({ roleRef, metadata }) => roleRef.kind === 'Role'
        ? `Role/${metadata.namespace ?? ''}/${roleRef.name}`
        : `ClusterRole/${roleRef.name}`));
    return changed
        .filter((role) => !held.has((0,rbac_object/* objectId */.Tu)(role)))
        .map((role) => ({
        role,
        before: grantsOf(earlier.get((0,rbac_object/* objectId */.Tu)(role))),
        after: grantsOf(role),
    }));
}
/** A ClusterRole that is made of others with what it will have of them. */
function rolesOf(objects) {
    const { clusterRoles, roles } = (0,aggregate/* aggregate */.Q)(objects);
    return [...clusterRoles, ...roles];
}
function grantsOf(role) {
    if (role === undefined)
        return [];
    const scope = role.kind === 'Role'
        ? { kind: 'namespace', namespace: role.metadata.namespace ?? '' }
        : { kind: 'cluster' };
    const id = (0,rbac_object/* objectId */.Tu)(role);
    const subject = { kind: 'Group', name: id };
    return [{ scope, rules: role.rules ?? [], via: { kind: 'binding', subject, binding: id, role: id } }];
}

;// CONCATENATED MODULE: ./lib/plan/shown/gains-of.js









/** Every danger but the low ones that somebody gains by a plan, in canonical order, each once. */
function gainsOf({ reached, objects, byObjects, byLogins, askedBy }) {
    const bases = new Map(reached.map((one) => [(0,access_subject/* subjectKey */.ow)(one.subject), basesOfReached(one)]));
    const all = [
        ...reached.flatMap((one) => {
            const about = aboutSubject(one.subject, basesOfReached(one), askedBy);
            const judged = judgedGains(about, (0,gained_dangers/* gainedFindings */.VG)(one));
            const isAll = judged.some((gain) => (0,shown_gain/* isEverything */.CM)(gain) && gain.scope === '');
            return isAll ? judged : [...judged, ...wideWrites(about, one.difference.gained)];
        }),
        ...unheldRoles(objects).flatMap(({ role, before, after }) => judgedGains(aboutObject((0,rbac_object/* objectId */.Tu)(role), askedBy), (0,judge/* judgeGain */.nm)(before, after))),
        ...byObjects.flatMap((danger) => objectGain(danger, askedBy)),
        ...byLogins.flatMap((danger) => loginGain(danger, bases.get((0,access_subject/* subjectKey */.ow)(danger.holder.subject)) ?? new Map(), askedBy)),
    ];
    const known = Map.groupBy(all, ({ told: _, ...gain }) => JSON.stringify(gain));
    return [...known].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, same]) => joined(same));
}
// Hundreds of subjects share a difference.
const gains_of_known = new WeakMap();
function basesOfReached({ difference }) {
    const bases = gains_of_known.get(difference) ?? (0,step/* basesOf */.c)((0,compact/* compactAccess */.c)(difference.gained));
    gains_of_known.set(difference, bases);
    return bases;
}
function joined([first, ...others]) {
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [first];
    const { told } = first;
    const through = distinct([first, ...others].flatMap((gain) => gain.told.through));
    return [{ ...first, told: { ...told, through } }];
}
function aboutSubject(subject, bases, askedBy) {
    const key = (0,access_subject/* subjectKey */.ow)(subject);
    return ({ via, ...gain }) => {
        const where = askedBy(subject, via);
        const told = { base: bases.get(gain.scope) ?? 'none', through: waysOf(via) };
        return { subject: key, ...gain, told: { ...told, ...(where === undefined ? {} : { where }) } };
    };
}
/** Whoever comes by an object. */
function aboutObject(id, askedBy) {
    const subject = { kind: 'group', name: id };
    return ({ via, ...gain }) => {
        const own = { kind: 'binding', subject: { kind: 'Group', name: id }, binding: id, role: id };
        const where = askedBy(subject, [own]);
        const told = { base: 'none', through: waysOf(via).map(({ role }) => ({ role })) };
        return { subject: `object ${id}`, ...gain, told: { ...told, ...(where === undefined ? {} : { where }) } };
    };
}
/** Where everything is gained, no more is said of that place. */
function judgedGains(about, { masters, scopes }) {
    if (masters.length > 0)
        return [about({ rule: 'masters', level: 'critical', scope: '', names: [], via: masters })];
    return scopes.flatMap((findings) => {
        const all = findings.filter(shown_gain/* isEverything */.CM);
        return (all.length > 0 ? all : findings).flatMap(({ rule, severity, scope, names, grants }) => severity === 'low'
            ? []
            : [
                about({
                    rule,
                    level: severity,
                    scope: (0,scope_key/* scopeKey */.O)(scope),
                    names,
                    via: grants.map(({ via }) => via),
                }),
            ]);
    });
}
/** Writing anything in the whole cluster is never a little: which resources there will be, nobody knows. */
function wideWrites(about, gained) {
    const writes = gained.flatMap((one) => one.kind === 'rule' && one.scope.kind === 'cluster' && !('url' in one.atom) && isWrite(one.atom)
        ? [one.via]
        : []);
    if (writes.length === 0)
        return [];
    return [about({ rule: 'write', level: 'high', scope: '', names: [], via: [...new Set(writes)] })];
}
/** A review of who may do what is written and never stored. */
function isWrite({ verb, group }) {
    return gains_of_WRITES.has(verb) && group !== 'authorization.k8s.io' && group !== 'authentication.k8s.io';
}
const gains_of_WRITES = new Set(['*', 'create', 'update', 'patch', 'delete', 'deletecollection']);
function objectGain({ rule, severity, object }, askedBy) {
    return severity === 'low'
        ? []
        : [aboutObject(object, askedBy)({ rule, level: severity, scope: '', names: [], via: [] })];
}
function loginGain(danger, bases, askedBy) {
    const { rule, severity, holder, via } = danger;
    if (severity === 'low')
        return [];
    const names = danger.rule === 'shared-username' ? [danger.username] : [];
    const about = aboutSubject(holder.subject, bases, askedBy);
    const where = danger.rule === 'shared-username' ? undefined : danger.where;
    const scopes = where?.kind === 'namespaces' ? where.namespaces : [''];
    return scopes.map((scope) => about({ rule, level: severity, scope, names, via }));
}
/** A Role is another one in each namespace, and most often the same by its name. */
function waysOf(via) {
    const ways = via.flatMap((way) => {
        if (way.kind === 'masters')
            return [];
        if (way.kind === 'policy')
            return [{ role: `AccessPolicy/${way.policy}` }];
        const role = way.role.replace(/^Role\/[^/]+\//, 'Role/');
        return [way.subject.kind === 'Group' ? { role, group: way.subject.name } : { role }];
    });
    return distinct(ways);
}
function distinct(ways) {
    const byText = new Map(ways.map((way) => [JSON.stringify([way.role, way.group ?? '']), way]));
    return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, way]) => way);
}

// EXTERNAL MODULE: ./lib/plan/target.js
var plan_target = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/aws-auth/dead-items.js
var dead_items = __webpack_require__(18323);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/kept-rows.js



function keptRows(about) {
    const kept = keptIn(about);
    const nodes = kept.filter(about.nodes.joinBy).length;
    return { rows: kept.length, nodes, unmanaged: unmanagedRows(about).length };
}
/** The rows that stay and that nobody declared, without those by which nodes join; in the order of the text. */
function unmanagedRows(about) {
    const declared = new Set((0,spell/* declaredRows */.G)(about.desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    return keptIn(about).filter((row) => !about.nodes.joinBy(row) && !declared.has((0,arn_key/* arnKey */.tL)(row.arn)));
}
/** The same of those by which nodes join. */
function undeclaredNodeRows(about) {
    const declared = new Set((0,spell/* declaredRows */.G)(about.desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    return keptIn(about).filter((row) => about.nodes.joinBy(row) && !declared.has((0,arn_key/* arnKey */.tL)(row.arn)));
}
function keptIn({ awsAuth, changes }) {
    const touched = new Set(changes.map((change) => (change.kind === 'row' ? (0,arn_key/* arnKey */.tL)(change.arn) : '')));
    const dead = new Map(changes.flatMap((change) => (change.kind === 'dead-row' ? [[change.id, change.count]] : [])));
    const isRemoved = (row) => {
        if (dead.size === 0)
            return false;
        const left = dead.get((0,dead_items/* rowId */.u)(row)) ?? 0;
        dead.set((0,dead_items/* rowId */.u)(row), left - 1);
        return left > 0;
    };
    return awsAuth.rows.filter((row) => !isRemoved(row) && (row.arn === '' || !touched.has((0,arn_key/* arnKey */.tL)(row.arn))));
}

;// CONCATENATED MODULE: ./lib/plan/drift/found.js

function fact(...parts) {
    return { key: (0,live_memory/* memoryKey */.dQ)(...parts), wider: nothingWider };
}
function nothingWider() {
    return [];
}
/** Whether a fact is remembered, where a memory has the facts of now. */
function knownBy(memory, isSame) {
    if (memory === undefined)
        return () => false;
    if (memory.kind === 'digest')
        return () => isSame;
    const { keys } = memory;
    return ({ key, wider }) => keys.has(key) || wider().some((one) => keys.has(one));
}
function remembered(isKnown) {
    return (one) => ({ key: one.key, isKnown: isKnown(one) });
}

// EXTERNAL MODULE: ./lib/rbac/url-prefix.js
var url_prefix = __webpack_require__(8514);
;// CONCATENATED MODULE: ./lib/plan/drift/rule-facts.js




/** A role of more atoms is one fact: something in it is new, and it is not said what. */
const MOST_ATOMS = 1_000;
/**
 * What the role grants, each atom once and none that another one includes: a rule twice, in another order, or beside one
 * that grants it already is no fact.
 */
function ruleFacts(role, rules) {
    const { atoms, opaque } = (0,atom_budget/* boundedAtoms */.Gw)(rules);
    const own = new Map(atoms.map((atom) => [atomText(atom), atom]));
    const kept = [...own].filter(([text, atom]) => !widerAtoms(atom).some((one) => one !== text && own.has(one)));
    if (kept.length > MOST_ATOMS || opaque.size > 0) {
        const texts = [...kept.map(([text]) => text), ...opaque.keys()].toSorted();
        return [{ ...fact('rules', role, texts), atoms: kept.slice(0, MOST_ATOMS).map(([, atom]) => atom) }];
    }
    return kept.map(([text, atom]) => ({
        key: ruleKey(role, text),
        wider: () => widerAtoms(atom).map((one) => ruleKey(role, one)),
        atoms: [atom],
    }));
}
function ruleKey(role, atom) {
    return (0,live_memory/* memoryKey */.dQ)('rule', role, atom);
}
function atomText(atom) {
    return 'url' in atom ? urlText(atom.verb, atom.url) : resourceText(atom);
}
function urlText(verb, url) {
    return JSON.stringify([verb, url.endsWith('*') ? `${(0,url_prefix/* withoutStars */.w)(url)}*` : url]);
}
function resourceText({ verb, group, resource, name }) {
    return JSON.stringify([verb, group, resource, ...(name === undefined ? [] : [name])]);
}
/** What grants at least as much as the atom, itself among them. See `AtomIndex`. */
function widerAtoms(atom) {
    const verbs = new Set(['*', atom.verb]);
    if ('url' in atom) {
        const urls = [atom.url, ...prefixes(atom.url)];
        return [...verbs].flatMap((verb) => urls.map((url) => urlText(verb, url)));
    }
    const { group, resource, name } = atom;
    const slash = resource.indexOf('/');
    const resources = new Set(['*', resource, ...(slash < 0 ? [] : [`*${resource.slice(slash)}`])]);
    const names = name === undefined ? [undefined] : [undefined, name];
    return [...verbs].flatMap((verb) => [...new Set(['*', group])].flatMap((one) => [...resources].flatMap((kind) => names.map((own) => resourceText({ verb, group: one, resource: kind, ...(own === undefined ? {} : { name: own }) })))));
}
/** `/a/b`: `/a/b*`, `/a/*`, `/a*`, `/*`, `*`. A URL that is longer than people write is compared as it is. */
function prefixes(url) {
    const text = (0,url_prefix/* withoutStars */.w)(url);
    if (text.length > LONGEST_URL)
        return [];
    return Array.from({ length: text.length + 1 }, (_, length) => `${text.slice(0, length)}*`);
}
const LONGEST_URL = 200;

;// CONCATENATED MODULE: ./lib/plan/drift/held-bindings.js







/**
 * What the bindings grant, by subject, role and place: what gives nobody anything is no part of it, and neither is the
 * name of a binding. And what the roles grant of these bindings, and of those that the file has, but for roles that the
 * file has itself.
 *
 * @param objects as the plan leaves them
 * @param bindings those of them that no file declares and that matter
 */
function heldBindings(objects, bindings, desired) {
    const rulesOf = (0,rbac_index/* rulesOfRoles */.Qo)(objects);
    const power = powers();
    const held = new Map();
    const idsOf = new Map();
    const scopes = new Map();
    const use = (binding) => {
        const scope = (0,rbac_index/* scopeOf */.Od)(binding);
        const role = (0,rbac_index/* roleId */.It)(binding.roleRef, scope);
        // Of one role a binding in the whole cluster grants most.
        if (!scopes.has(role) || scope.kind === 'cluster')
            scopes.set(role, scope);
        return rulesOf(binding) ?? [];
    };
    for (const binding of bindings) {
        const rules = use(binding);
        if (rules.length === 0)
            continue;
        const scope = (0,rbac_index/* scopeOf */.Od)(binding);
        for (const subject of (0,rbac_index/* subjectsOf */.Z6)(binding, scope)) {
            const one = heldBy({ binding, scope, subject, power: () => power(rules, scope) });
            const [{ key }] = one.facts;
            held.set(key, one);
            // A hundred thousand bindings may give one subject one role.
            const ids = idsOf.get(key);
            if (ids === undefined)
                idsOf.set(key, new Set(one.what.bindings));
            else
                for (const id of one.what.bindings)
                    ids.add(id);
        }
    }
    for (const { object } of desired.objects)
        if ((0,rbac_object/* isBinding */.OT)(object))
            use(object);
    const own = new Set(desired.objects.flatMap(({ object }) => (isAggregated(object) ? [] : [(0,rbac_object/* objectId */.Tu)(object)])));
    const rules = (0,rbac_index/* rulesById */.sP)(objects);
    const watched = [...scopes].filter(([role]) => !own.has(role));
    return {
        held: [...held].map(([key, one]) => ({
            ...one,
            what: { ...one.what, bindings: [...(idsOf.get(key) ?? [])].toSorted() },
        })),
        roles: watched.map(([role, scope]) => ({
            role,
            itself: fact('role', role),
            rules: ruleFacts(role, rules.get(role) ?? []),
            power: (some) => power(some, scope),
        })),
    };
}
/** Its rules are those of other roles. */
function isAggregated(object) {
    return object.kind === 'ClusterRole' && object.aggregationRule !== undefined;
}
function heldBy(about) {
    const { binding, scope, subject, power } = about;
    const role = (0,rbac_index/* roleId */.It)(binding.roleRef, scope);
    const place = (0,scope_key/* scopeKey */.O)(scope);
    const kind = subject.kind === 'Group' ? 'group' : 'user';
    const everywhere = fact('binding', kind, (0,access_subject/* matchedName */.A7)(subject), role, '').key;
    return {
        what: {
            kind: 'binding',
            subject: (0,access_subject/* asAccessSubject */.J4)(subject),
            holders: [],
            role,
            scope: place,
            bindings: [(0,rbac_object/* objectId */.Tu)(binding)],
        },
        power,
        facts: [{ ...fact('binding', kind, (0,access_subject/* matchedName */.A7)(subject), role, place), wider: () => [everywhere] }],
    };
}
/** Hundreds of bindings give the same role in the same kind of place. */
function powers() {
    const known = new Map();
    return (rules, scope) => {
        const place = (0,scope_key/* scopeKey */.O)(scope);
        const kind = place === '' || place === 'kube-system' ? place : 'other';
        const ofKind = known.get(kind) ?? new WeakMap();
        known.set(kind, ofKind);
        const earlier = ofKind.get(rules) ?? { power: (0,most_held/* mostOf */.Fx)([grantOf(rules, scope)]) };
        ofKind.set(rules, earlier);
        const { power } = earlier;
        return power === undefined || power === 'unknown' ? power : { ...power, scopes: [place] };
    };
}
/** Nobody asks by whom. */
function grantOf(rules, scope) {
    return {
        scope,
        rules,
        via: { kind: 'binding', subject: { kind: 'Group', name: '' }, binding: '', role: '' },
    };
}

;// CONCATENATED MODULE: ./lib/plan/drift/holders.js

/** Principals of IAM that are known to have a group or a username; of templates only what is certain. */
function holdersIn(logins) {
    const holders = new Map();
    for (const { principal, identities } of logins.all.values())
        for (const { username, groups } of identities)
            for (const subject of [
                (0,access_subject/* userSubject */.cW)(username),
                ...groups.map((name) => ({ kind: 'group', name })),
            ])
                holders.set((0,access_subject/* subjectKey */.ow)(subject), (holders.get((0,access_subject/* subjectKey */.ow)(subject)) ?? new Set()).add(principal));
    return (subject) => [...(holders.get((0,access_subject/* subjectKey */.ow)(subject)) ?? [])];
}

// EXTERNAL MODULE: ./lib/rbac/access-policy/cluster-admin.js
var cluster_admin = __webpack_require__(27700);
// EXTERNAL MODULE: ./lib/plan/drift/entries-read.js
var entries_read = __webpack_require__(26144);
;// CONCATENATED MODULE: ./lib/plan/drift/ways-in.js
















/**
 * Ways to log in that nobody manages, by what they mean: a row that never counts is none, and the order, the quotes and
 * the comments of aws-auth are no part of it. Neither are entries of nodes.
 */
function waysIn(about) {
    const { awsAuth, facts, accounts } = about;
    const logins = (0,login_logins/* loginsOf */.Q)({ awsAuth, facts });
    const powers = powersOf(logins, about.rbac);
    const counting = countingRows(awsAuth, facts);
    const isRead = (0,authentication_mode/* readsAwsAuth */.n)(facts);
    const rows = isRead ? about.rows.filter((row) => counting.has((0,dead_items/* rowId */.u)(row))) : [];
    const declared = new Set((0,access_entries_spell/* declaredEntries */.H)(about.desired).map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const entries = [...(0,access_entries/* entriesOf */.Mc)(facts)].flatMap(([key, entry]) => (declared.has(key) ? [] : [entry]));
    return [
        ...rows.map((row) => ways_in_ofRow(row, logins, powers)),
        ...(isRead ? accounts : []).map((account) => ofAccount(account, powers)),
        ...entries.flatMap((entry) => ways_in_ofEntry(entry, facts, powers)),
    ];
}
/** By what they mean: the rows that are asked about may be read from the text before the plan. */
function countingRows(awsAuth, facts) {
    const dead = (0,dead_rows/* deadRowsIn */.v)({ awsAuth, facts });
    return new Set(awsAuth.rows.filter((row) => !dead.has(row)).map(dead_items/* rowId */.u));
}
function ways_in_ofRow(row, logins, powers) {
    const { arn, username } = row;
    const groups = [...new Set(row.groups)].toSorted();
    const isBeneath = logins.of(arn)?.way.kind === 'entry';
    return {
        what: {
            kind: 'row',
            principal: arn,
            username,
            groups,
            isBeneath,
            isOfNodes: (0,row_kind/* rowKind */.Ji)(row) === 'node row',
        },
        power: () => powers.of(isBeneath ? logins.beneath(arn)?.identities : logins.of(arn)?.identities),
        facts: [fact('row', (0,arn_key/* principalKey */.qW)(arn), username, groups)],
    };
}
function ofAccount(account, powers) {
    return {
        what: { kind: 'account', principal: account },
        power: () => powers.ofPrincipal(account),
        facts: [fact('account', account)],
    };
}
/**
 * Nobody else can use the roles of services, and entries of nodes give nothing but what nodes need; but an entry of
 * another type for a role of nodes makes its instances what it says.
 */
function isOfAws(entry, facts) {
    const owner = (0,entry_owner/* ownerOf */.b)(entry, { facts });
    return owner.kind === 'service-linked-role' || (owner.kind === 'nodes' && owner.type !== 'STANDARD');
}
/** Without details it is its principal alone; so it is where there are more entries than are looked at each time. */
function ways_in_ofEntry(entry, facts, powers) {
    const { principalArn: principal, details } = entry;
    if (isOfAws(entry, facts))
        return [];
    const key = (0,arn_key/* principalKey */.qW)(principal);
    const itself = fact('entry', key);
    const given = (0,entries_read/* areEntriesRead */.Jh)(facts) ? details : undefined;
    return [
        {
            what: {
                kind: 'entry',
                principal,
                ...(details === undefined
                    ? {}
                    : { gives: { username: details.username, groups: groupsOf(details) } }),
            },
            power: () => (details === undefined ? unread(principal, facts) : powers.ofPrincipal(principal)),
            facts: [
                itself,
                ...(given === undefined ? [] : [fact('entry-as', key, given.username, groupsOf(given))]),
            ],
        },
        ...(given === undefined ? [] : ofPolicies(principal, given, { itself, powers })),
        ...(given === undefined && (0,entries_read/* isHolder */.Hk)(facts, principal) ? [ofHolder(principal, itself)] : []),
    ];
}
/** Where entries are too many to be looked at, it is still asked who has this policy, and not where. */
function ofHolder(principal, of) {
    const policy = cluster_admin/* CLUSTER_ADMIN_POLICY */.c;
    return {
        what: { kind: 'policy', principal, policy, scope: '' },
        power: () => ADMIN,
        facts: [fact('policy', (0,arn_key/* principalKey */.qW)(principal), policy, '')],
        of,
    };
}
function groupsOf({ groups }) {
    return [...new Set(groups)].toSorted();
}
function ofPolicies(principal, { username, policies }, { itself, powers }) {
    const key = (0,arn_key/* principalKey */.qW)(principal);
    return policies.flatMap(({ policy, scopes }) => scopes.map((scope) => {
        const place = (0,scope_key/* scopeKey */.O)(scope);
        const everywhere = fact('policy', key, policy, '').key;
        return {
            what: { kind: 'policy', principal, policy, scope: place },
            power: () => powers.of([{ username, groups: [], policies: [{ policy, scopes: [scope] }] }]),
            facts: [{ ...fact('policy', key, policy, place), wider: () => [everywhere] }],
            of: itself,
        };
    }));
}
/** What an entry gives that nobody looked at is not known, but for who has the admin policy. */
function unread(principal, facts) {
    return (0,entries_read/* isHolder */.Hk)(facts, principal) ? ADMIN : 'unknown';
}
const ADMIN = { scopes: [''], held: { power: 'admin', parts: [] } };
function powersOf(logins, rbac) {
    const most = (0,most_held/* rememberedOf */.MI)(most_held/* mostOf */.Fx);
    const of = (identities = []) => {
        if (identities.length === 0)
            return undefined;
        const index = rbac();
        const kept = most([...new Set(identities.flatMap((identity) => (0,rbac_grants/* grantsOf */.R)(index, identity)))]);
        const isKnown = identities.every(({ policies }) => (0,policy_grants/* unpublishedOf */.N)(policies).length === 0);
        return isKnown || (kept?.held.power === 'admin' && kept.scopes.includes('')) ? kept : 'unknown';
    };
    return { of, ofPrincipal: (principal) => of(logins.of(principal)?.identities) };
}

;// CONCATENATED MODULE: ./lib/plan/drift/drift-of.js









/** What a cluster has beside its file after a plan, compared with what the last apply remembers. */
function driftOf(about) {
    const { memory, objects } = about;
    const ways = waysIn(about);
    const { held, roles } = heldBindings(objects.after, about.bindings, about.desired);
    const parts = [...ways, ...held].map(({ facts }) => facts);
    const ofRoles = roles.map(({ itself, rules }) => [itself, ...rules]);
    const all = [...parts, ...ofRoles];
    const keys = new Set(all.flat().map(({ key }) => key));
    const compared = comparedWith(memory, keys);
    const isKnown = knownBy(memory, compared === 'same');
    const known = { isKnown, isCompared: compared === 'each' };
    const found = [
        ...ways.flatMap((one) => itemOf(one, known)),
        ...held.flatMap((one) => itemOf(one, known)),
        ...moreRules(roles, objects, known),
    ];
    return {
        compared,
        items: inOrder(withHolders(found, about)),
        parts: all.map((facts) => ({ facts: facts.map(remembered(isKnown)) })),
    };
}
function comparedWith(memory, keys) {
    if (memory === undefined)
        return 'nothing';
    if (memory.kind === 'keys')
        return 'each';
    return memory.digest === (0,live_memory/* digestOfKeys */.yo)(keys) ? 'same' : 'changed';
}
/** A part of what is new as a whole is not told beside it, nor is one that was there all the time. */
function itemOf({ what, power, facts, of }, { isKnown, isCompared }) {
    const isNew = isCompared && !facts.every(isKnown);
    if (of !== undefined && !(isNew && isKnown(of)))
        return [];
    return [{ what, isNew, power: power() }];
}
/**
 * Roles that were looked at before and grant more now. What the plan itself adds is its change, and is told as that.
 */
function moreRules(roles, { before, after }, { isKnown, isCompared }) {
    if (!isCompared)
        return [];
    const more = roles.flatMap((one) => {
        const added = isKnown(one.itself) ? one.rules.filter((rule) => !isKnown(rule)) : [];
        return added.length === 0 ? [] : [{ ...one, added }];
    });
    const live = before === after || more.length === 0 ? undefined : liveRules(before);
    return more.flatMap(({ role, added, power }) => {
        const keys = live?.(role);
        const own = added.filter(({ key }) => keys?.has(key) ?? true).flatMap(({ atoms }) => atoms);
        if (own.length === 0)
            return [];
        return [{ what: { kind: 'rules', role, added: own }, isNew: true, power: power(own.map(ruleOf)) }];
    });
}
/** Keys of what each role grants before the plan. */
function liveRules(objects) {
    const rules = (0,rbac_index/* rulesById */.sP)(objects);
    return (role) => new Set(ruleFacts(role, rules.get(role) ?? []).map(({ key }) => key));
}
function ruleOf(atom) {
    if ('url' in atom)
        return { verbs: [atom.verb], nonResourceURLs: [atom.url] };
    const { verb, group, resource, name } = atom;
    return {
        verbs: [verb],
        apiGroups: [group],
        resources: [resource],
        ...(name === undefined ? {} : { resourceNames: [name] }),
    };
}
/** Only of what is new: it is asked whom that reaches. */
function withHolders(items, { awsAuth, facts }) {
    if (!items.some(({ what, isNew }) => isNew && what.kind === 'binding'))
        return items;
    const holders = holdersIn((0,login_logins/* loginsOf */.Q)({ awsAuth, facts }));
    return items.map((one) => one.isNew && one.what.kind === 'binding'
        ? { ...one, what: { ...one.what, holders: holders(one.what.subject) } }
        : one);
}
function inOrder(items) {
    return items.toSorted((one, other) => Number(other.isNew) - Number(one.isNew) || rank(one) - rank(other) || byHeld(one, other));
}
/** What is not known comes behind what is known to be an admin. */
function rank({ power }) {
    if (power === 'unknown')
        return 1;
    return power?.held.power === 'admin' ? 0 : power === undefined ? 3 : 2;
}
function byHeld({ power: one }, { power: other }) {
    return typeof one === 'object' && typeof other === 'object' ? (0,held/* byPower */.PL)(one.held, other.held) : 0;
}

// EXTERNAL MODULE: ./lib/plan/undeclared/unmanaged.js + 1 modules
var undeclared_unmanaged = __webpack_require__(44111);
;// CONCATENATED MODULE: ./lib/plan/undeclared/undeclared.js










/**
 * What a plan leaves in the cluster that no file declares.
 *
 * @param start aws-auth that the edits of the plan start from
 */
function undeclaredIn(guarded, start) {
    const { desired, snapshot, factsAfter, ledger, nodes, changes, awsAuth, awsAuthAfter = awsAuth } = guarded;
    const keeps = {
        desired,
        awsAuth: start,
        changes: (0,kinds/* changesTo */.zE)('aws-auth', changes),
        nodes: { joinBy: (row) => (0,node_row/* isOfNodes */.Zc)(row, nodes) },
    };
    const rows = unmanagedRows(keeps);
    const objects = rbacAfter(guarded);
    const rbac = () => rbacViews(guarded).after;
    const bindings = (0,undeclared_unmanaged/* undeclaredBindings */.ax)({ desired, objects, rbac });
    const unmanaged = (0,undeclared_unmanaged/* unmanagedIn */.yY)({
        desired,
        rows,
        awsAuth: awsAuthAfter,
        bindings,
        returned: ledger.returned ?? [],
        admins: () => adminsAfter(guarded),
    });
    return {
        kept: keptRows(keeps),
        unmanaged,
        drift: driftOf({
            desired,
            facts: factsAfter,
            awsAuth: awsAuthAfter,
            rows: [...rows, ...undeclaredNodeRows(keeps).filter((row) => !(0,node_row/* isOfKnownNodes */.Cq)(row, nodes))],
            accounts: unmanaged.accounts,
            objects: { before: snapshot, after: objects },
            rbac,
            bindings: bindings.map(({ object }) => object),
            memory: ledger.memory,
        }),
        held: heldBesides(guarded, rows, (0,dead_rows/* deadRowsIn */.v)({ awsAuth: start, facts: snapshot.facts })),
    };
}
/** What those may do already who have rows that nobody declared, or rows or access entries that become managed. */
function heldBesides(guarded, rows, dead) {
    const { changes, awsAuth, awsAuthAfter = awsAuth } = guarded;
    const adopted = changes.flatMap((change) => {
        if (change.kind === 'entry')
            return change.adopted ? [change.arn] : [];
        return change.kind === 'ownership' ? [change.principal] : [];
    });
    const alive = rows.filter((row) => !dead.has(row));
    const principals = new Set([...alive.map(({ arn }) => arn), ...awsAuthAfter.accounts, ...adopted]);
    return principals.size === 0 ? new Map() : (0,most_held/* mostHeld */.V6)(accessViews(guarded), [...principals]);
}

;// CONCATENATED MODULE: ./lib/plan/complete-plan.js























/**
 * The plan of what is planned: in order, seen by every guard, with its digest. Whatever is written to a cluster, also
 * a way back, goes through here.
 */
function completePlan(parts) {
    const { desired, snapshot, ledger, awsAuth, base } = parts;
    const cluster = desired.cluster.name;
    const changes = (0,kinds/* inOrder */.al)(parts.changes);
    const live = snapshot.awsAuth?.data;
    const edited = (0,edits/* awsAuthAfter */.Y)(base ?? live, (0,kinds/* changesTo */.zE)('aws-auth', changes));
    const home = (0,home_account/* homeAccount */.Z)({ desired, facts: snapshot.facts, awsAuth });
    const start = base === undefined ? awsAuth : (0,decode/* decodeAwsAuth */._)(base);
    const guarded = {
        desired,
        snapshot,
        ledger,
        nodes: parts.nodes,
        changes,
        ...(base === undefined ? {} : { base }),
        ...(parts.restores === undefined ? {} : { restores: parts.restores }),
        awsAuth,
        home,
        awsAuthAfter: edited.ok ? (edited.data === live ? awsAuth : (0,decode/* decodeAwsAuth */._)(edited.data)) : undefined,
        factsAfter: snapshot.facts && (0,project/* factsWith */.Q)((0,kinds/* changesTo */.zE)('access-entries', changes), snapshot.facts),
    };
    const meaning = meaningOf(guarded, parts.today);
    const undeclared = undeclaredIn(guarded, start);
    const ofPlan = [
        ...parts.refused,
        ...parts.problems,
        ...awsAuthOwner({ desired, snapshot, changes, isRewritten: base !== undefined }),
        ...guardPlan(guarded),
        ...ledgerProblems({ ...guarded, drift: undeclared.drift }, guarded),
        ...(edited.ok
            ? []
            : edited.problems.map((problem) => ({ ...problem, where: { cluster, ...problem.where } }))),
    ];
    const problems = [
        ...(snapshot.told ?? []).map((problem) => ({ brought: 'before', ...problem })),
        ...ofPlan.map((problem) => ({ brought: 'plan', ...problem })),
        ...meaning.problems,
    ];
    const target = (0,plan_target/* targetOf */.$r)(desired.cluster, snapshot.facts);
    return {
        cluster,
        ...(home === undefined ? {} : { homeAccount: home }),
        target,
        set: desired.set,
        changes,
        policy: [],
        problems: complete_plan_distinct(problems),
        digest: (0,digest/* planDigest */.G)(cluster, (0,plan_atoms/* atomsOfPlan */.lp)({ changes, policy: [], target }), meaning.gains),
        lastApplied: lastApplied(ledger),
        ...(base === undefined ? {} : { base }),
        ...(parts.restores === undefined ? {} : { restores: parts.restores }),
        ...undeclared,
        gains: meaning.gains,
        ...((0,authentication_mode/* mayHideCreator */.K)(snapshot.facts) ? { hidesCreator: true } : {}),
        ...(meaning.effects === undefined ? {} : { effects: meaning.effects }),
        ...(changesAccess(guarded) ? { admins: countedAdmins(guarded) } : {}),
    };
}
/** What the plan gives and takes, what of it is dangerous, and what is wrong with the cluster that it leaves behind. */
function meaningOf(guarded, today) {
    const { desired, snapshot, nodes, changes } = guarded;
    const objects = { before: snapshot, after: rbacAfter(guarded) };
    const views = () => accessViews(guarded);
    const reached = reachedBy(guarded);
    const dangersAbout = {
        desired,
        home: guarded.home,
        today,
        changes,
        reached,
        objects,
        views,
    };
    const { problems: dangers, byObjects } = planDangers(dangersAbout);
    const { problems: logins, byLogins } = loginDangers(dangersAbout);
    const lint = lintState({ desired, home: guarded.home, nodes, ...statesOf(guarded), today });
    const problems = [...dangers, ...logins, ...lint];
    if (!changesAccess(guarded))
        return { problems, gains: [] };
    return {
        problems,
        gains: gainsOf({ reached, objects, byObjects, byLogins, askedBy: (0,asked_by/* askedBy */.A)(changes) }),
        effects: (0,effects/* effectsOf */.w)({ views: views(), reached, changes }),
    };
}
/** The cluster as it is, and as the plan leaves it: the same one where nothing changes. */
function statesOf(guarded) {
    const { snapshot, changes, base, awsAuth, awsAuthAfter = awsAuth, factsAfter } = guarded;
    const before = { facts: snapshot.facts, awsAuth: snapshot.awsAuth && awsAuth, objects: snapshot };
    if (changes.length === 0 && base === undefined)
        return { before, after: before };
    const isThere = snapshot.awsAuth ?? base ?? (0,kinds/* changesTo */.zE)('aws-auth', changes)[0];
    const after = { facts: factsAfter, awsAuth: isThere && awsAuthAfter, objects: rbacAfter(guarded) };
    return { before, after };
}
/** The encoder and the lint may both find that a key is broken; one of them is enough. */
function complete_plan_distinct(problems) {
    const found = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.code, problem.where, problem.message]);
        // The lint knows better whether it was so before.
        if (!found.has(key) || problem.brought === 'before')
            found.set(key, problem);
    }
    return [...found.values()];
}
function lastApplied({ commit, digest, run, begun }) {
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(digest === undefined ? {} : { digest }),
        ...(run === undefined ? {} : { run }),
        ...(begun === undefined ? {} : { begun }),
    };
}


/***/ }),

/***/ 26144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ isHolder),
/* harmony export */   Jh: () => (/* binding */ areEntriesRead),
/* harmony export */   gF: () => (/* binding */ alsoForDrift)
/* harmony export */ });
/* unused harmony export MOST_COMPARED */
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27700);



/** So many access entries are looked at in each plan to say what of them is new, at most: each costs two requests. */
const MOST_COMPARED = 100;
/**
 * Whether what entries give is compared. Of more entries nothing is, whoever looked at some of them: else what one run
 * looks at and another does not would be new each time.
 */
function areEntriesRead(facts) {
    return (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).size <= MOST_COMPARED;
}
/** What is wanted anyway, and what must be asked to say what of the access entries is new, and who of them is an admin. */
function alsoForDrift(wanted) {
    return (snapshot) => {
        const own = wanted(snapshot);
        const { entries = [], holdersOf = [] } = snapshot.facts === undefined ? {} : wantedForDrift(snapshot.facts);
        return {
            ...own,
            entries: [...(own.entries ?? []), ...entries],
            holdersOf: [...(own.holdersOf ?? []), ...holdersOf],
        };
    };
}
function wantedForDrift(facts) {
    const unread = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).map(({ principalArn }) => principalArn);
    if (unread.length === 0)
        return {};
    return areEntriesRead(facts) ? { entries: unread } : { holdersOf: [_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTER_ADMIN_POLICY */ .c] };
}
/** Whether the entry is known to have the policy of cluster admins. */
function isHolder(facts, principal) {
    const holders = facts?.policyHolders?.get(_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTER_ADMIN_POLICY */ .c);
    if (facts === undefined || holders?.kind !== 'known')
        return false;
    return keysOf(holders.value).has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
}
// Thousands of entries ask for the same list.
const known = new WeakMap();
function keysOf(principals) {
    const keys = known.get(principals) ?? new Set(principals.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW));
    known.set(principals, keys);
    return keys;
}


/***/ }),

/***/ 37353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ effectsOf)
});

// EXTERNAL MODULE: ./lib/danger/rule/rule.js
var rule = __webpack_require__(70050);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/rbac/atom-budget.js
var atom_budget = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/rbac/compact.js
var compact = __webpack_require__(42725);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
;// CONCATENATED MODULE: ./lib/plan/effect/aws-owners.js


/** Those of the subjects that AWS or nodes use: whoever reads of them would take them for people. */
function awsOwners(reached, facts) {
    const found = new Map();
    for (const { subject } of reached) {
        const entry = subject.kind === 'principal' ? (0,access_entries/* entryOf */.Ms)(facts, subject.name) : undefined;
        const owner = entry && (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts });
        if (owner !== undefined)
            found.set(subject.name, owner);
    }
    return found.size === 0 ? {} : { awsOwners: found };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-grants.js
var policy_grants = __webpack_require__(30790);
// EXTERNAL MODULE: ./lib/rbac/console.js
var console = __webpack_require__(26625);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/plan/effect/reached.js
var reached = __webpack_require__(34427);
;// CONCATENATED MODULE: ./lib/plan/effect/console-access.js








/**
 * What the console shows, after the plan, to those who gain or lose something and to those whose row changes; nodes do
 * not look. Whoever has an access entry of which it is not known what it gives is left out.
 */
function consoleAccess(about) {
    const { facts: { after: facts }, rbac, } = about.views;
    const { before, after } = (0,reached/* loginViews */.E)(about.views);
    const views = new Map();
    const viewOf = (login) => {
        const [first = [], ...others] = login.identities.map((identity) => (0,grants/* grantsOf */.R)(rbac.after, identity));
        const sure = first.filter((grant) => isSure(grant) && others.every((grants) => grants.includes(grant)));
        const view = (others.length === 0 ? views.get(first) : undefined) ?? (0,console/* consoleView */.T)(sure);
        if (others.length === 0)
            views.set(first, view);
        return view;
    };
    const looking = lookers(about).filter((principal) => isKnown(facts, (0,access_entries/* entryOf */.Ms)(facts, principal)) &&
        ![before, after].some(({ all }) => all.get((0,arn_key/* principalKey */.qW)(principal))?.isNode === true));
    const rows = looking.map((principal) => {
        const login = after.of(principal);
        return { principal, mapping: login !== undefined, rbac: rbacOf(login && viewOf(login)) };
    });
    const same = Map.groupBy(rows, ({ mapping, rbac: seen }) => JSON.stringify([mapping, seen]));
    return [...same.values()]
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const principals = [first, ...others].map(({ principal }) => principal).toSorted();
        return [{ principals, iam: 'not-checked', mapping: first.mapping, rbac: first.rbac }];
    })
        .toSorted((one, other) => rank(one) - rank(other) || byName(one, other));
}
/** Each once, as the text writes it. */
function lookers({ felt, changes, }) {
    const named = changes.flatMap((change) => (0,kinds/* mappedPrincipal */.IF)(change) ?? []);
    const all = [
        ...named,
        ...felt.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.name] : [])),
    ];
    return [...new Map(all.map((principal) => [(0,arn_key/* principalKey */.qW)(principal), principal])).values()];
}
/** Where no row is read, nothing is said of those who have nothing else. */
function isKnown(facts, entry) {
    if (entry === undefined)
        return (0,authentication_mode/* readsAwsAuth */.n)(facts);
    return entry.details !== undefined && (0,policy_grants/* unpublishedOf */.N)(entry.details.policies).length === 0;
}
function isSure({ via }) {
    return via.symbolic === undefined;
}
function rbacOf(view) {
    if (view === undefined || view.kind === 'none')
        return { kind: 'none' };
    const { kind, namespaces, missing } = view;
    const without = missing.length === 0 ? {} : { missing };
    return kind === 'all' ? { kind, ...without } : { kind, namespaces, ...without };
}
/** Those first who are let in and see nothing. */
function rank({ mapping, rbac }) {
    return mapping ? ['none', 'namespaces', 'all'].indexOf(rbac.kind) : 3;
}
function byName(one, other) {
    return (one.principals[0] ?? '') < (other.principals[0] ?? '') ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/plan/effect/gained-dangers.js
var gained_dangers = __webpack_require__(72510);
;// CONCATENATED MODULE: ./lib/plan/effect/gravity.js

/** Sorts effects: everything that RBAC cannot limit, then losses, then gains; each with the most first. */
function byGravity(one, other) {
    const [a, b] = [gravity_rank(one), gravity_rank(other)];
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return nameOf(one) < nameOf(other) ? -1 : 1;
}
function nameOf({ subjects: [first] }) {
    return first === undefined ? '' : (0,access_subject/* subjectKey */.ow)(first);
}
function gravity_rank({ gained, lost, subjects }) {
    const all = [...gained, ...lost];
    return [
        all.some(({ kind }) => kind === 'everything') ? 0 : 1,
        lost.length > 0 ? 0 : 1,
        -Math.max(...all.map(weight)),
        -subjects.length,
    ];
}
function weight(access) {
    if (access.kind === 'everything')
        return 20;
    const { words, others } = access.verbs;
    const verbs = words.includes('everything') ? 4 : words.includes('write') ? 3 : others.length > 0 ? 2 : 1;
    if (access.kind === 'urls')
        return verbs / 10;
    return access.scope.kind === 'cluster' ? 10 + verbs : verbs;
}

// EXTERNAL MODULE: ./lib/plan/effect/loses-all.js
var loses_all = __webpack_require__(70321);
// EXTERNAL MODULE: ./lib/plan/effect/most-held.js
var most_held = __webpack_require__(42860);
;// CONCATENATED MODULE: ./lib/plan/effect/kept.js


/** The most that somebody has left who loses something; nothing where that is no more than everybody has. */
function keptBy(reached) {
    const { after, difference } = reached;
    return difference.lost.length === 0 || (0,loses_all/* losesAll */.o)(reached) ? undefined : (0,most_held/* mostOf */.Fx)(after.grants);
}

// EXTERNAL MODULE: ./lib/plan/effect/limits.js
var limits = __webpack_require__(14749);
// EXTERNAL MODULE: ./lib/plan/effect/step.js
var step = __webpack_require__(92651);
;// CONCATENATED MODULE: ./lib/plan/effect/effects.js














/** What the changes mean for the subjects that they reach (`reachedSubjects`). */
function effectsOf(about) {
    const { views } = about;
    const felt = about.reached.filter(({ difference }) => difference.gained.length + difference.lost.length > 0);
    return {
        access: effects(felt),
        console: consoleAccess({ views, felt, changes: about.changes }),
        logins: changedLogins(about.reached),
        ...awsOwners(about.reached, views.facts.before),
        limits: [...(0,limits/* effectLimits */.q)(views, about.changes), ...uncomparedRoles(felt)],
    };
}
function changedLogins(reached) {
    const principals = reached.filter(({ subject }) => subject.kind === 'principal');
    const only = (one, other) => principals
        .filter((about) => about[one].identities.length > 0 && about[other].identities.length === 0)
        .map(({ subject }) => subject.name);
    return { given: only('after', 'before'), taken: only('before', 'after') };
}
/** Roles of what somebody gains or loses whose rules are too large to be compared: how many, since names are from outside. */
function uncomparedRoles(felt) {
    const found = new Set();
    for (const { rules, via } of new Set(felt.flatMap(({ before, after }) => [...before.grants, ...after.grants])))
        if (via.kind === 'binding' && (0,atom_budget/* areTooLarge */.Yj)(rules))
            found.add(via.role);
    if (found.size === 0)
        return [];
    return [
        `The rules of ${(0,count/* counted */.hS)(found.size, 'role')} have too many combinations to compare: a gain of them is overstated, and a loss of them is not shown.`,
    ];
}
/**
 * One for all of a kind that gain and lose the same by the same roles; they may come to these by groups and names of
 * their own.
 */
function effects(felt) {
    const drafts = new Map();
    const same = Map.groupBy(felt, (one) => {
        const draft = drafts.get(one.difference) ?? draftOf(one);
        drafts.set(one.difference, draft);
        return `${one.subject.kind} ${isUncertain(one)} ${(0,loses_all/* losesAll */.o)(one)} ${keepsAdmin(one)} ${draft.key}`;
    });
    return [...same.values()].flatMap((group) => effect(group, drafts)).toSorted(byGravity);
}
function draftOf(one) {
    const { difference } = one;
    const [gained, lost] = [(0,compact/* compactAccess */.c)(difference.gained), (0,compact/* compactAccess */.c)(difference.lost)];
    const [gainedThrough, lostThrough] = [pathsOf(difference.gained), pathsOf(difference.lost)];
    const someLogins = [...gainedThrough, ...lostThrough].some(({ symbolic }) => symbolic === true);
    const gains = (0,step/* stepsOf */.B)(gained, (0,gained_dangers/* gainedFindings */.VG)(one), gainedThrough);
    const losses = (0,step/* stepsOf */.B)(lost, (0,gained_dangers/* lostFindings */.LP)(one), lostThrough);
    const keeps = keptBy(one);
    const told = [gains, losses].map((steps) => steps.map(({ scopes, held }) => [scopes, held]));
    const key = JSON.stringify([
        [gained, lost, rolesOf(gainedThrough), rolesOf(lostThrough), someLogins],
        [told, keeps],
    ]);
    return {
        gained,
        lost,
        gainedThrough,
        lostThrough,
        gains,
        losses,
        ...(keeps === undefined ? {} : { keeps }),
        someLogins,
        key,
    };
}
function effect(group, drafts) {
    const all = new Set(group.flatMap(({ difference }) => drafts.get(difference) ?? []));
    const [draft] = all;
    const [one] = group;
    if (draft === undefined || one === undefined)
        return [];
    const { gained, lost, keeps } = draft;
    const danger = gravest(group);
    return [
        {
            subjects: (0,access_subject/* inSubjectOrder */.cQ)(group.map(({ subject }) => subject)),
            gained,
            lost,
            gainedThrough: distinct([...all].flatMap(({ gainedThrough }) => gainedThrough)),
            lostThrough: distinct([...all].flatMap(({ lostThrough }) => lostThrough)),
            gains: joinedWays(all, 'gains'),
            losses: joinedWays(all, 'losses'),
            ...(keeps === undefined ? {} : { keeps }),
            ...(danger === undefined ? {} : { danger }),
            losesAll: (0,loses_all/* losesAll */.o)(one),
            keepsAdmin: keepsAdmin(one),
            someLogins: draft.someLogins || isUncertain(one),
        },
    ];
}
/** The same steps with the ways of all. */
function joinedWays(drafts, side) {
    const [first, ...others] = [...drafts].map((draft) => draft[side]);
    if (first === undefined || others.length === 0)
        return first ?? [];
    return first.map((step, index) => ({
        ...step,
        through: distinct([step, ...others.flatMap((steps) => steps[index] ?? [])].flatMap(({ through }) => through)),
    }));
}
/** Of all of them: what is new is the same to each, and what makes two permissions dangerous together need not be. */
function gravest(group) {
    const found = new Set([...new Map(group.map((one) => [one.difference, one])).values()].flatMap((one) => (0,gained_dangers/* gainedDangers */.Ld)(one).map(({ severity }) => severity)));
    return rule/* SEVERITIES */.oC.find((severity) => found.has(severity));
}
function keepsAdmin({ after, difference }) {
    if (difference.lost.length === 0)
        return false;
    return (0,permits/* permits */.V)(after.grants.filter(({ via }) => via.symbolic !== true), EVERYTHING);
}
const EVERYTHING = { verb: '*', group: '*', resource: '*' };
/** One of several rows is picked at random, now or after. */
function isUncertain({ before, after }) {
    return before.identities.length > 1 || after.identities.length > 1;
}
function pathsOf(atoms) {
    return distinct([...new Set(atoms.map(({ via }) => via))]);
}
function rolesOf(paths) {
    return [...new Set(paths.map(roleOf))].toSorted();
}
function roleOf(path) {
    switch (path.kind) {
        case 'masters':
            return path.kind;
        case 'policy':
            return path.policy;
        case 'binding':
            return path.role;
    }
}
/** By their text, so that the order does not depend on that of the objects. */
function distinct(paths) {
    const byText = new Map(paths.map((path) => [textOf(path), path]));
    return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
}
function textOf(path) {
    const { symbolic = false } = path;
    if (path.kind === 'masters')
        return JSON.stringify(['', symbolic]);
    if (path.kind === 'policy')
        return JSON.stringify(['policy', path.policy, path.namespace ?? '']);
    return JSON.stringify([path.subject.kind, path.subject.name, path.binding, path.role, symbolic]);
}


/***/ }),

/***/ 72510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ lostFindings),
/* harmony export */   Ld: () => (/* binding */ gainedDangers),
/* harmony export */   VG: () => (/* binding */ gainedFindings)
/* harmony export */ });
/* harmony import */ var _danger_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2216);

// Those that hold the same are judged once: they share their difference.
const judgements = new WeakMap();
const known = new WeakMap();
const lost = new WeakMap();
const NOTHING = { masters: [], scopes: [] };
/** What is dangerous in what a plan gives the subject, rule by rule and scope by scope. */
function gainedFindings({ before, after, difference }) {
    if (difference.gained.length === 0)
        return NOTHING;
    const judged = judgements.get(difference) ?? (0,_danger_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGain */ .nm)(before.grants, after.grants);
    judgements.set(difference, judged);
    return judged;
}
/** The same of what it takes. */
function lostFindings({ before, after, difference }) {
    if (difference.lost.length === 0)
        return NOTHING;
    const judged = lost.get(difference) ?? (0,_danger_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGain */ .nm)(after.grants, before.grants);
    lost.set(difference, judged);
    return judged;
}
/** The same as a reader is told it, the gravest first. */
function gainedDangers(reached) {
    const dangers = known.get(reached.difference) ?? (0,_danger_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .dangersOf */ .oi)(gainedFindings(reached));
    known.set(reached.difference, dangers);
    return dangers;
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

/***/ 70321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ losesAll)
/* harmony export */ });
/* harmony import */ var _rbac_catalog_matches_nothing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85421);
/* harmony import */ var _rbac_everyone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91803);


/** Whether it loses something, and what is left is no more than everybody with a login has. */
function losesAll({ after, difference }) {
    return (difference.lost.length > 0 &&
        !after.grants.some((grant) => grant !== _rbac_everyone_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYONE */ .C &&
            !isForEverybody(grant) &&
            (grant.via.kind === 'masters' || !(0,_rbac_catalog_matches_nothing_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesMatchNothing */ .m)(grant.rules))));
}
/** A binding for everybody with a login. */
function isForEverybody({ via }) {
    return via.kind === 'binding' && via.subject.kind === 'Group' && via.subject.name === 'system:authenticated';
}


/***/ }),

/***/ 26869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ reachedSubjects)
});

// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
;// CONCATENATED MODULE: ./lib/rbac/changed-index.js

/** The names whose grants differ between the two: whoever this index gives nothing holds the same in both. */
function changedIndex(before, after) {
    if (before === after)
        return NOTHING;
    return { groups: changedNames(before.groups, after.groups), users: changedNames(before.users, after.users) };
}
const NOTHING = { groups: (0,rbac_index/* nameIndex */.O5)(new Map()), users: (0,rbac_index/* nameIndex */.O5)(new Map()) };
function changedNames(before, after) {
    const changed = new Map();
    for (const name of new Set([...before.names, ...after.names])) {
        const [was, is] = [before.grants.get(name) ?? [], after.grants.get(name) ?? []];
        if (!areSame(was, is))
            changed.set(name, [...was, ...is]);
    }
    return (0,rbac_index/* nameIndex */.O5)(changed);
}
/** Both lists come in the order of the bindings, which a change of one of them does not alter. */
function areSame(before, after) {
    return before.length === after.length && before.every((grant, index) => isSame(grant, after[index]));
}
function isSame(one, other) {
    return (other !== undefined &&
        one.via.kind === 'binding' &&
        other.via.kind === 'binding' &&
        one.via.binding === other.via.binding &&
        one.via.role === other.via.role &&
        (one.rules === other.rules || textOf(one.rules) === textOf(other.rules)));
}
// Aggregation makes the rules of a role anew, and hundreds of grants share them.
const texts = new WeakMap();
function textOf(rules) {
    const known = texts.get(rules);
    if (known !== undefined)
        return known;
    const text = JSON.stringify(rules);
    texts.set(rules, text);
    return text;
}

// EXTERNAL MODULE: ./lib/rbac/grants.js
var grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/everyone.js
var everyone = __webpack_require__(91803);
// EXTERNAL MODULE: ./lib/rbac/gained.js + 1 modules
var gained = __webpack_require__(87729);
;// CONCATENATED MODULE: ./lib/plan/effect/compare.js


/** Compares those that hold the same grants once. */
function comparer() {
    const numbers = new Map();
    const numberOf = (grant) => {
        const number = numbers.get(grant) ?? numbers.size;
        numbers.set(grant, number);
        return number;
    };
    const known = new Map();
    return (before, after) => {
        const key = [before, after]
            .map(({ identities, grants }) => `${identities.length > 0}:${grants.map(numberOf).join()}`)
            .join(' ');
        const difference = known.get(key) ?? compare(before, after);
        known.set(key, difference);
        return difference;
    };
}
/** To be let in at all gives what everybody has; that is left out, and only that. */
function compare(before, after) {
    if (before.identities.length > 0 && after.identities.length > 0)
        return (0,gained/* accessDifference */.y)(before.grants, after.grants);
    return {
        gained: (0,gained/* accessDifference */.y)([everyone/* EVERYONE */.C, ...before.grants], after.grants).gained,
        lost: (0,gained/* accessDifference */.y)(before.grants, [everyone/* EVERYONE */.C, ...after.grants]).lost,
    };
}

// EXTERNAL MODULE: ./lib/plan/effect/other-subjects.js
var other_subjects = __webpack_require__(31025);
// EXTERNAL MODULE: ./lib/plan/effect/reached.js
var reached = __webpack_require__(34427);
;// CONCATENATED MODULE: ./lib/plan/effect/reached-subjects.js






/**
 * Everybody whose identity changes, and everybody to whom a changed name of a binding means something: principals in
 * the order of the rows, then other subjects, of which only those who gain or lose something that no principal does.
 */
function reachedSubjects(views) {
    const changed = changedIndex(views.rbac.before, views.rbac.after);
    const differenceOf = comparer();
    const principals = reachedPrincipals(views, { changed, differenceOf });
    return [...principals, ...(0,other_subjects/* otherSubjects */.Oo)({ rbac: views.rbac, changed, principals, differenceOf })];
}
/** Nobody else is compared. */
function reachedPrincipals(views, about) {
    const { rbac } = views;
    const { before, after } = (0,reached/* loginViews */.E)(views);
    const isTouched = (identity) => (0,grants/* grantsOf */.R)(about.changed, identity).some(({ via }) => via.kind === 'binding');
    const all = { before: (0,everybody/* everybody */.e)(before, rbac.before), after: (0,everybody/* everybody */.e)(after, rbac.after) };
    return [...new Set([...all.after.keys(), ...all.before.keys()])].flatMap((key) => {
        const name = (all.after.get(key) ?? all.before.get(key))?.principal ?? key;
        const [was, is] = [before.of(name), after.of(name)];
        if (reached_subjects_isSame(was, is) && !was?.identities.some(isTouched))
            return [];
        const standing = { before: standingOf(was, rbac.before), after: standingOf(is, rbac.after) };
        const difference = about.differenceOf(standing.before, standing.after);
        return [{ subject: { kind: 'principal', name }, ...standing, difference }];
    });
}
function reached_subjects_isSame(was, is) {
    return was === is || reached_subjects_textOf(was) === reached_subjects_textOf(is);
}
function reached_subjects_textOf(login) {
    const texts = (login?.identities ?? []).map(({ username, groups, policies = [] }) => JSON.stringify([username, [...new Set(groups)].toSorted(), policies]));
    return texts.toSorted().join();
}
function standingOf(login, index) {
    const identities = login?.identities ?? [];
    return { identities, grants: [...new Set(identities.flatMap((one) => (0,grants/* grantsOf */.R)(index, one)))] };
}


/***/ }),

/***/ 21894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ planFirstRows),
/* harmony export */   EV: () => (/* binding */ asksEks),
/* harmony export */   aq: () => (/* binding */ NO_NODE_ROLE),
/* harmony export */   kN: () => (/* binding */ nodeGaps)
/* harmony export */ });
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24485);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40977);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4585);
/* harmony import */ var _missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _needed_node_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63004);
/* harmony import */ var _node_roles_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64714);







const EMPTY = { rows: [], accounts: [], broken: [], oddities: [] };
/**
 * Where aws-auth is missing, or has no role at all, writing one with people only would leave EKS's nodes without a
 * row: the rows that nodes need are written with it. Where it is not known what nodes need, that is an error.
 */
function planFirstRows(about) {
    const { desired, facts, nodes, awsAuth, writes } = about;
    // In mode API nobody reads what would be written; that is an error of its own.
    if (!writes || !(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .readsAwsAuth */ .n)(facts) || !isEmpty(awsAuth))
        return { rows: [], problems: [] };
    const roles = (0,_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesWithoutWayIn */ .i)({ nodes, awsAuth: awsAuth ?? EMPTY, facts });
    const rows = (0,_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeRows */ .s)(roles, desired);
    // What is there already was made by somebody who knows; only EKS can tell that it is not enough.
    if (awsAuth !== undefined && !asksEks(facts))
        return { rows, problems: [] };
    const unknown = nodeGaps(about);
    if (unknown.length > 0)
        return { rows, problems: [incomplete({ about, unknown, rows })] };
    return { rows, problems: awsAuth === undefined ? [created({ about, rows })] : [] };
}
function isEmpty(awsAuth) {
    if (awsAuth === undefined)
        return true;
    const concerns = ({ key }) => key === 'mapRoles';
    return !awsAuth.rows.some(concerns) && !awsAuth.broken.some(concerns);
}
/** Whether EKS could be asked which nodes the cluster has. */
function asksEks(facts) {
    return facts !== undefined && facts.nodeGroups.kind !== 'not-asked';
}
/** Everything that stands against the certainty that no node is forgotten. */
function nodeGaps({ desired, facts, nodes, home, }) {
    if (facts === undefined || !asksEks(facts))
        return [`which nodes the cluster has (node groups cannot be read with \`${desired.cluster.door}\`)`];
    const named = desired.guards.nodeRoles.length > 0;
    const unknown = (what, discovery) => discovery.kind === 'unknown' ? [`${what} (${(0,_node_roles_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownWords */ .ky)(discovery)})`] : [];
    // Without a row of a role, a hybrid node that is ready can only have joined by an entry.
    const unexplained = nodes.unexplained.filter(({ computeType, ready }) => computeType !== 'hybrid' || !ready);
    const selfManaged = named
        ? []
        : [
            ...unknown('its self-managed nodes', facts.nodes),
            ...unknown('the roles of its self-managed nodes', facts.instanceRoles),
            ...(unexplained.length > 0 && facts.instanceRoles.kind !== 'unknown'
                ? [
                    `the role of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(unexplained.length, 'node')} (${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(unexplained.map(({ name }) => name))})`,
                ]
                : []),
        ];
    const found = [
        ...unknown('its node groups', facts.nodeGroups),
        ...unknown('its Fargate profiles', facts.fargateProfiles),
        ...selfManaged,
        ...[...nodes.roles.values()]
            .filter(_needed_node_row_js__WEBPACK_IMPORTED_MODULE_1__/* .servesBothWays */ .UI)
            .map(({ arn }) => `one row for ${(0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_6__/* .shortArn */ .k)(arn, home)}, whose nodes need different usernames`),
    ];
    if (found.length === 0 && nodes.roles.size === 0 && !joinsByEntries(facts))
        return [NO_NODE_ROLE];
    return found;
}
/** The gap where all could be asked, and nothing is there that could join. */
const NO_NODE_ROLE = 'any node role';
/**
 * Nodes of EKS Auto Mode need no role here: that there is none is then no gap. Hybrid nodes that are ready without any
 * row of a role joined by an entry too.
 */
function joinsByEntries({ authenticationMode, nodes }) {
    return (authenticationMode === 'API_AND_CONFIG_MAP' &&
        nodes.kind === 'known' &&
        nodes.value.some(({ computeType }) => computeType !== undefined));
}
function incomplete({ about, unknown, rows }) {
    const { desired, awsAuth } = about;
    const cluster = desired.cluster.name;
    const allowed = desired.guards.allowNewAwsAuth;
    return {
        ...place(cluster),
        severity: allowed ? 'warning' : 'error',
        message: `${stateOf(cluster, awsAuth)}, and one that is created now would have ${rows.length === 0 ? 'no row' : `only ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rows.length, 'row')}`} for its nodes. Not known: ${unknown.join('; ')}.`,
        allowed: 'an aws-auth with a row for each node role',
        fix: allowed
            ? 'guards.allowNewAwsAuth allows this. Make sure that nodes join with access entries, or that there are no nodes.'
            : 'Allow what could not be read (see the warnings of this plan), name the roles of self-managed nodes under `guards.nodeRoles`, or create aws-auth with the rows of its nodes first. If nodes join with access entries, or there are no nodes, set `guards.allowNewAwsAuth: true`.',
    };
}
function created({ about, rows }) {
    const { desired, awsAuth, nodes } = about;
    const cluster = desired.cluster.name;
    const how = rows.length === 0
        ? `without node rows, because ${nodes.roles.size === 0 ? 'its nodes join' : `its ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(nodes.roles.size, 'node role')} ${nodes.roles.size === 1 ? 'joins' : 'join'}`} with access entries`
        : `with ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rows.length, 'node row')}`;
    return {
        ...place(cluster),
        severity: 'notice',
        message: `${stateOf(cluster, awsAuth)}; it will be created ${how}.`,
        fix: 'Nothing, if the plan shows a row for each node role without an access entry.',
    };
}
function stateOf(cluster, awsAuth) {
    return awsAuth === undefined
        ? `${cluster} has no ConfigMap kube-system/aws-auth`
        : `mapRoles of aws-auth in ${cluster} has no row`;
}
function place(cluster) {
    return { code: 'aws-auth-missing', where: { cluster, object: 'ConfigMap/kube-system/aws-auth' } };
}


/***/ }),

/***/ 53626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ guardMasters),
/* harmony export */   y: () => (/* binding */ MASTERS)
/* harmony export */ });
/* harmony import */ var _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27700);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _restore_backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3458);



/** The group that may do everything before RBAC is asked. */
const MASTERS = 'system:masters';
/** What a person types so that a restore may bring back admins whom no apply is known to have saved. */
const WORD = MASTERS;
/**
 * A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. An access entry that a restore brings
 * back with the policy for all of it is no less: nobody reviewed it.
 */
function guardMasters(guarded) {
    const { desired, changes, restores } = guarded;
    const cluster = desired.cluster.name;
    const mapped = changes.filter((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(change));
    const rows = mapped.filter(gainsMasters).map((change) => ({
        code: 'system-masters',
        where: change.where ?? { cluster },
        message: `${(0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mappedPrincipal */ .IF)(change)} would gain ${MASTERS} in ${cluster}: it could then do everything. RBAC cannot limit this group, and no binding shows it.`,
        found: MASTERS,
        allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
        ...judged(change, { isAllowed: desired.guards.allowSystemMasters, restores }),
    }));
    if (restores === undefined)
        return rows;
    const entries = mapped.filter(isRestoredAdmin).map(({ arn }) => ({
        code: 'system-masters',
        where: { cluster },
        message: `${arn} would gain ${_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_ADMIN_POLICY */ .c} for all of ${cluster}: it could then do everything. RBAC cannot limit this access policy, and no binding shows it.`,
        found: _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_ADMIN_POLICY */ .c,
        allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
        ...restored(restores, 'entry'),
    }));
    return [...rows, ...entries];
}
function isRestoredAdmin(change) {
    if (change.kind !== 'entry' || change.reason !== 'restored')
        return false;
    return isAdmin(change.after) && !isAdmin(change.before);
}
function isAdmin(meaning) {
    const held = meaning?.policies.find(({ policy }) => policy === _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_ADMIN_POLICY */ .c);
    return held?.scopes.some(({ kind }) => kind === 'cluster') === true;
}
/** What the file allows is no word about a row that a restore brings: whoever wrote the backup chose it. */
function judged({ kind, reason }, about) {
    if (reason === 'restored' && about.restores !== undefined)
        return restored(about.restores, kind);
    if (reason === 'repaired')
        return {
            severity: 'warning',
            fix: 'The row is in the text of aws-auth that is repaired, or in the backup in the ledger. Make sure that it must be restored.',
        };
    return about.isAllowed
        ? { severity: 'warning', fix: 'guards.allowSystemMasters allows this. Make sure that it is intended.' }
        : {
            severity: 'error',
            fix: 'Bind a group to a ClusterRole under rbac.bindings. If it must be system:masters, set `guards.allowSystemMasters: true`.',
        };
}
function restored(from, kind) {
    const source = `The ${kind === 'entry' ? 'access entry' : 'row'} is ${(0,_restore_backup_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceWords */ .h)(from)}`;
    switch (kind === 'entry' ? from.entryTrust : from.trust) {
        case 'saved':
            return {
                severity: 'warning',
                fix: `${source}, and an apply is known to have saved this aws-auth. Make sure that the row must be restored.`,
            };
        case 'allowed':
            return {
                severity: 'warning',
                fix: `${source}. It is not known whether an apply saved it, but whoever started this run allows it.`,
            };
        case 'unknown':
            return {
                severity: 'error',
                fix: `${source}. It is not known whether an apply saved it: anybody who can edit that could have added it. If you know that it must be restored, run again with --masters ${WORD} in a terminal, or with the input restore-masters: ${WORD} in the workflow.`,
            };
    }
}
function gainsMasters(change) {
    const { before, after } = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesOf */ .UI)(change);
    return after?.groups.includes(MASTERS) === true && !before?.groups.includes(MASTERS);
}


/***/ }),

/***/ 53586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rolesWithoutWayIn),
/* harmony export */   s: () => (/* binding */ nodeRows)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _login_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83388);
/* harmony import */ var _needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63004);



/** The roles of nodes that neither an access entry nor a row of aws-auth lets in, in the order of their ARNs. */
function rolesWithoutWayIn(about) {
    const { nodes, awsAuth, facts } = about;
    const logins = (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)({ awsAuth, facts });
    return [...nodes.roles.values()]
        .filter(({ arn }) => {
        const way = logins.of(arn)?.way.kind;
        // By an account a node is let in under the name of its role, which is not that of a node.
        return way === undefined || way === 'account' || way === 'hidden';
    })
        .toSorted((one, other) => (one.arn < other.arn ? -1 : 1));
}
/** The rows that let these roles in, without those that the file itself declares. */
function nodeRows(roles, desired) {
    const declared = new Set(desired.principals.map(({ arn }) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn)));
    return roles
        .filter((role) => !declared.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(role.arn)))
        .map((role) => ({
        kind: 'row',
        action: 'add',
        key: 'mapRoles',
        arn: role.arn,
        after: (0,_needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeRowMeaning */ .ks)(role),
        reason: 'nodes',
    }));
}


/***/ }),

/***/ 63004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ servesBothWays),
/* harmony export */   V$: () => (/* binding */ BY_SESSION),
/* harmony export */   Vk: () => (/* binding */ neededRows),
/* harmony export */   ks: () => (/* binding */ nodeRowMeaning)
/* harmony export */ });
/* unused harmony export BY_DNS_NAME */
/**
 * The rows that nodes of a role need, one for each username: more than one where a role has nodes of kinds that no
 * single row serves. Groups of kinds with the same username add up.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html. Nodes that are named by the id of
 * their instance (`InstanceIdNodeName` of nodeadm, awslabs/amazon-eks-ami#1731) have it as the name of their session.
 */
function neededRows(role) {
    const groups = new Map();
    for (const kind of KINDS.filter((one) => role.kinds.has(one)))
        for (const username of usernamesOf(kind, role))
            groups.set(username, (groups.get(username) ?? new Set()).union(new Set(GROUPS[kind])));
    return [...groups].map(([username, needed]) => ({ username, groups: [...needed] }));
}
/** The row for a role that has none; where no single row serves its nodes, that of one kind of them. */
function nodeRowMeaning(role) {
    const [row] = neededRows(role);
    if (row === undefined)
        throw new Error(`${role.arn} has nodes of no kind`);
    return row;
}
/** Nodes of the role need different usernames, and a role has one row. */
function servesBothWays(role) {
    return neededRows(role).length > 1;
}
const BY_DNS_NAME = 'system:node:{{EC2PrivateDNSName}}';
const BY_SESSION = 'system:node:{{SessionName}}';
const KINDS = ['fargate', 'linux', 'windows', 'hybrid'];
const OF_ALL = ['system:bootstrappers', 'system:nodes'];
const GROUPS = {
    linux: OF_ALL,
    windows: [...OF_ALL, 'eks:kube-proxy-windows'],
    fargate: [...OF_ALL, 'system:node-proxier'],
    hybrid: OF_ALL,
};
function usernamesOf(kind, role) {
    if (kind === 'fargate' || kind === 'hybrid')
        return [BY_SESSION];
    const { groupNodes, selfManagedNodes, nodesNamedById } = role;
    const isNamedByDns = nodesNamedById === 0 || nodesNamedById < groupNodes + selfManagedNodes;
    return [...(isNamedByDns ? [BY_DNS_NAME] : []), ...(nodesNamedById > 0 ? [BY_SESSION] : [])];
}


/***/ }),

/***/ 99122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nodeRolesWithoutRow),
/* harmony export */   p: () => (/* binding */ rowsAreMissed)
/* harmony export */ });
/* harmony import */ var _missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _needed_node_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63004);
/* harmony import */ var _node_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79268);
/* harmony import */ var _node_row_differs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67580);




/**
 * Roles of nodes that nothing lets in. It is a finding about the map, and no reason to write into one that has rows:
 * somebody else may be about to.
 *
 * @param about.awsAuth as it would be after the plan
 */
function nodeRolesWithoutRow(about) {
    const { cluster, awsAuth, facts } = about;
    if (!rowsAreMissed(facts) || awsAuth.broken.some(({ key }) => key === 'mapRoles'))
        return [];
    return (0,_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesWithoutWayIn */ .i)(about).map((role) => {
        return {
            code: 'node-role-without-row',
            severity: 'warning',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `Nodes of ${cluster} cannot join with ${role.arn}: ${(0,_node_row_js__WEBPACK_IMPORTED_MODULE_2__/* .usesOf */ .MZ)(role)}, but it has neither a row in aws-auth nor an access entry.`,
            found: role.arn,
            allowed: 'a row or an access entry for each node role',
            fix: `Add this item to mapRoles: ${(0,_node_row_differs_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeRowItem */ .MX)(role.arn, (0,_needed_node_row_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeRowMeaning */ .ks)(role))}`,
        };
    });
}
/** Without the list of entries nobody can say that a role has none. In mode API a row would not help. */
function rowsAreMissed(facts) {
    if (facts?.authenticationMode === 'API_AND_CONFIG_MAP')
        return facts.accessEntries.kind === 'known';
    return facts?.authenticationMode === 'CONFIG_MAP';
}


/***/ }),

/***/ 64714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ nodeRolesUnknown),
/* harmony export */   aT: () => (/* binding */ unknownNodeRoles),
/* harmony export */   ky: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);



/**
 * What could not be found out about the roles of nodes: `node groups (eks:ListNodegroups is denied)`. Empty when all
 * is known that this way into the cluster can tell.
 */
function unknownNodeRoles(desired, facts, nodes) {
    if (facts === undefined)
        return [];
    const sources = [
        ['node groups', facts.nodeGroups],
        ['Fargate profiles', facts.fargateProfiles],
        ['the roles of self-managed nodes', facts.instanceRoles],
    ];
    const named = desired.guards.nodeRoles.length > 0;
    const lost = named || facts.instanceRoles.kind !== 'known' ? [] : nodes.unexplained;
    return [
        ...sources.flatMap(([what, discovery]) => discovery.kind === 'unknown' ? [`${what} (${unknownWords(discovery)})`] : []),
        ...(lost.length === 0
            ? []
            : [`the role of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(lost.length, 'node')} (${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(lost.map(({ name }) => name))})`]),
    ];
}
/** `eks:ListNodegroups is denied` */
function unknownWords({ action, denied }) {
    return `${action} ${denied ? 'is denied' : 'failed'}`;
}
/**
 * `unmanaged: remove` would take rows of roles that nobody declared, and any of them may be a node's as long as it is
 * not known which roles nodes use.
 */
function nodeRolesUnknown(desired, about) {
    const { arns, unknown, allowed, home } = about;
    const cluster = desired.cluster.name;
    if (arns.length === 0)
        return [];
    return [
        {
            code: 'node-roles-unknown',
            severity: allowed ? 'warning' : 'error',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `${cluster} would remove ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(arns.length, 'undeclared row')} of roles (${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(arns.map((arn) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k)(arn, home)))}), and ${arns.length === 1 ? 'it' : 'any of them'} may be a node row, because it is not known which roles nodes use. Not known: ${unknown.join('; ')}.`,
            found: arns.length === 1 ? (arns[0] ?? '') : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(arns.length, 'row'),
            allowed: 'rows that are known to be of people and programs',
            fix: allowed
                ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses these roles.'
                : 'Allow what could not be read (see the warnings of this plan), or declare the roles that must stay. If no node uses a role, add it to `guards.allowNodeRowChanges`.',
        },
    ];
}


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nodeRolesOf)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78457);



/**
 * The roles by which nodes join, from all that says so: node groups, Fargate profiles, live nodes, and the file.
 *
 * @param awsAuth as it is live: a node row may be that of hybrid nodes, whose roles nothing else tells
 */
function nodeRolesOf(guards, facts, awsAuth) {
    const nodes = valueOr(facts?.nodes, []).filter(({ computeType }) => computeType !== 'auto');
    const groups = valueOr(facts?.nodeGroups, []);
    const profiles = valueOr(facts?.fargateProfiles, []);
    const instances = valueOr(facts?.instanceRoles, new Map());
    const found = new Map();
    const draft = (arn) => {
        const key = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(arn);
        const role = found.get(key) ?? emptyDraft((0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arn));
        found.set(key, role);
        return role;
    };
    for (const { name, roleArn, os } of groups) {
        const role = draft(roleArn);
        role.nodeGroups.push(name);
        role.kinds.add(os);
        const live = nodes.filter(({ nodeGroup }) => nodeGroup === name);
        role.groupNodes += live.length;
        for (const node of live)
            addNode(role, node);
    }
    for (const { name, roleArn } of profiles) {
        const role = draft(roleArn);
        role.fargateProfiles.push(name);
        role.kinds.add('fargate');
        role.fargateNodes += nodes.filter(({ fargateProfile }) => fargateProfile === name).length;
    }
    for (const { principalArn, details } of valueOr(facts?.accessEntries, [])) {
        if (details?.type !== 'HYBRID_LINUX')
            continue;
        const role = draft(principalArn);
        role.hybridEntry = true;
        role.kinds.add('hybrid');
    }
    const hybridIsKnown = [...found.values()].some(({ hybridEntry }) => hybridEntry) || hasHybridRow(awsAuth, found);
    const groupNames = new Set(groups.map(({ name }) => name));
    const profileNames = new Set(profiles.map(({ name }) => name));
    const unexplained = [];
    for (const node of nodes) {
        if (node.nodeGroup !== undefined && groupNames.has(node.nodeGroup))
            continue;
        if (node.fargateProfile !== undefined && profileNames.has(node.fargateProfile))
            continue;
        if (node.computeType === 'hybrid' && hybridIsKnown)
            continue;
        const arn = instances.get(node.name);
        if (arn === undefined)
            unexplained.push(node);
        else {
            const role = draft(arn);
            role.selfManagedNodes++;
            addNode(role, node);
        }
    }
    for (const arn of guards.nodeRoles) {
        const role = draft(arn);
        role.named = true;
        // Nobody knows which nodes use it: it may be all those whose role cannot be found out.
        for (const { os, fargateProfile, computeType } of unexplained)
            if (fargateProfile === undefined)
                role.kinds.add(computeType === 'hybrid' ? 'hybrid' : os);
        if (role.kinds.size === 0)
            role.kinds.add('linux');
    }
    return { roles: found, unexplained, areKnown: areKnown({ guards, facts, unexplained }) };
}
function addNode(role, { name, os, instanceId }) {
    role.kinds.add(os);
    if (name === instanceId)
        role.nodesNamedById++;
}
/** A node row with the name of the session that no Fargate profile has is that of hybrid nodes. */
function hasHybridRow({ rows }, found) {
    return rows.some((row) => (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKind */ .Ji)(row) === 'node row' &&
        row.username === 'system:node:{{SessionName}}' &&
        !found.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(row.arn)));
}
/** A list in the file stands in for the roles of nodes that are in no group and no profile. */
function areKnown(about) {
    const { guards, facts, unexplained } = about;
    if (facts?.nodeGroups.kind !== 'known' || facts.fargateProfiles.kind !== 'known')
        return false;
    if (guards.nodeRoles.length > 0)
        return true;
    return facts.nodes.kind === 'known' && facts.instanceRoles.kind === 'known' && unexplained.length === 0;
}
function emptyDraft(arn) {
    return {
        arn,
        kinds: new Set(),
        nodeGroups: [],
        fargateProfiles: [],
        groupNodes: 0,
        fargateNodes: 0,
        selfManagedNodes: 0,
        nodesNamedById: 0,
        hybridEntry: false,
        named: false,
    };
}
function valueOr(discovery, otherwise) {
    return discovery?.value ?? otherwise;
}


/***/ }),

/***/ 67580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ nodeRowItem),
/* harmony export */   Nc: () => (/* binding */ nodeRowsThatDiffer),
/* harmony export */   YR: () => (/* binding */ nodeRowDifference)
/* harmony export */ });
/* harmony import */ var _aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38175);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78457);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15392);
/* harmony import */ var _login_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83388);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40977);
/* harmony import */ var _needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63004);
/* harmony import */ var _node_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79268);








/**
 * Rows of roles of nodes by which their nodes cannot work, or not in full, or by which they get more. A row that is
 * right is not spoken of.
 *
 * @param about.awsAuth as it would be after the plan
 */
function nodeRowsThatDiffer(about) {
    const { cluster, awsAuth, facts, nodes } = about;
    const logins = (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)({ awsAuth, facts });
    return [...nodes.roles.values()].flatMap((role) => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .R)(logins.of(role.arn)?.way).flatMap((row) => {
        const difference = nodeRowDifference(role, row);
        return difference === undefined ? [] : [problem({ cluster, role, difference })];
    }));
}
/** `undefined` where the row is right for the nodes of the role. */
function nodeRowDifference(role, row) {
    if (isGuess(role) && (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKind */ .Ji)(row) === 'node row' && (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .letsNodeWork */ .Gl)(row))
        return undefined;
    const all = (0,_needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__/* .neededRows */ .Vk)(role);
    const chosen = all.find(({ username }) => username === row.username) ?? all[0];
    if (chosen === undefined)
        return undefined;
    const need = asNamed(role, row, chosen);
    const lacking = need.groups.filter((group) => !row.groups.includes(group));
    const more = row.groups.filter((group) => group !== '' && !(0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeGroup */ .MH)(group) && !(0,_aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlaceholder */ .wK)(group));
    const unserved = isGuess(role) ? [] : all.filter((one) => one !== chosen);
    const faults = [
        ...(row.username === need.username
            ? []
            : [`its username is ${row.username === '' ? 'empty' : row.username}, with which no node can join`]),
        ...lacking.map((group) => `it lacks the group ${group}, without which ${WITHOUT[group] ?? 'nodes do not work'}`),
        ...(more.length === 0
            ? []
            : [
                `it also gives ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(more.length, 'group')} ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .K)(more)}, which nodes do not need: whoever gets the credentials of a node has ${more.length === 1 ? 'it' : 'them'}`,
            ]),
        ...unserved.map(({ username }) => `some of its nodes need the username ${username}, but a role can have only one row`),
    ];
    if (faults.length === 0)
        return undefined;
    const kept = row.groups.filter((group) => (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeGroup */ .MH)(group) && !need.groups.includes(group));
    return { row, needed: { username: need.username, groups: [...need.groups, ...kept] }, faults };
}
/** Only the file says that nodes use it, and nothing says of which kind they are. */
function isGuess({ nodeGroups, fargateProfiles, selfManagedNodes, hybridEntry }) {
    return nodeGroups.length === 0 && fargateProfiles.length === 0 && selfManagedNodes === 0 && !hybridEntry;
}
/** Without a live node nobody knows whether instances are named by their ids. */
function asNamed({ groupNodes, selfManagedNodes }, row, need) {
    return row.username === _needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_SESSION */ .V$ && groupNodes + selfManagedNodes === 0
        ? { ...need, username: _needed_node_row_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_SESSION */ .V$ }
        : need;
}
/**
 * Sources: `NodeIdentity` in `pkg/auth/nodeidentifier/default.go` of kubernetes; the ClusterRoleBindings
 * `eks:node-bootstrapper`, `eks:kube-proxy-windows` and `eks:kube-proxy-fargate` of an EKS cluster.
 */
const WITHOUT = {
    'system:nodes': 'no node can join',
    'system:bootstrappers': 'kubelets get no certificate for logs and exec',
    'eks:kube-proxy-windows': 'services and DNS do not work on Windows nodes',
    'system:node-proxier': 'services do not work in Fargate pods',
};
function problem(about) {
    const { cluster, role, difference } = about;
    const { row, needed, faults } = difference;
    const isMixed = row.groups.some((group) => group !== '' && !(0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeGroup */ .MH)(group) && !(0,_aws_auth_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlaceholder */ .wK)(group));
    return {
        code: 'node-row-differs',
        severity: 'warning',
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `The row of ${row.arn} is not what its nodes in ${cluster} need. ${[(0,_node_row_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)(role), ...faults].map(sentence).join(' ')}`,
        found: row.arn,
        allowed: nodeRowItem(row.arn, needed),
        fix: `Replace row ${row.index + 1} of ${row.key} with this item (kubectl edit configmap aws-auth --namespace kube-system)${isMixed ? ', and give people and programs a role of their own' : ''}.`,
    };
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
/** An item of mapRoles, in one line. */
function nodeRowItem(arn, { username, groups }) {
    return `{rolearn: "${arn}", username: "${username}", groups: [${groups.map((group) => `"${group}"`).join(', ')}]}`;
}


/***/ }),

/***/ 79268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isOfKnownNodes),
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   QY: () => (/* binding */ nodeRowProblem),
/* harmony export */   YW: () => (/* binding */ whyNodes),
/* harmony export */   Zc: () => (/* binding */ isOfNodes),
/* harmony export */   sq: () => (/* binding */ mayTouchNodes)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78457);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40977);




/**
 * Why nodes need a row, or may: something of the cluster uses its role, it is a node row, or a node could work by it
 * and nobody knows whether one does. `undefined`: they do not.
 */
function whyNodes(row, nodes) {
    const role = nodes.roles.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(row.arn));
    if (role !== undefined)
        return usesOf(role);
    if ((0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKind */ .Ji)(row) === 'node row')
        return `its username ${row.username} is the username of nodes`;
    if (nodes.areKnown || !(0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .letsNodeWork */ .Gl)(row))
        return undefined;
    return `its username ${row.username} and its group system:nodes allow a node to join, and it is not known which roles nodes use`;
}
/** Whether a plan leaves the row to nodes. */
function isOfNodes(row, nodes) {
    return whyNodes(row, nodes) !== undefined;
}
/** Whether it is known that nodes use the role, and the row gives no more than what they need. */
function isOfKnownNodes(row, nodes) {
    return nodes.roles.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(row.arn)) && (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKind */ .Ji)(row) === 'node row';
}
/** `node groups cpu and gpu use this role (12 nodes of 2 groups)`, `Fargate profile web uses this role (3 nodes)` */
function usesOf(role) {
    const { nodeGroups, fargateProfiles, groupNodes, fargateNodes, selfManagedNodes, hybridEntry, named } = role;
    const groups = nodeGroups.length;
    const uses = [
        ...(groups > 0
            ? [
                `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(groups, 'node group')} ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(nodeGroups)} ${groups === 1 ? 'uses' : 'use'} this role${groupNodes === 0
                    ? ''
                    : ` (${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(groupNodes, 'node')}${groups === 1 ? '' : ` of ${groups} groups`})`}`,
            ]
            : []),
        ...(fargateProfiles.length > 0
            ? [
                `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fargateProfiles.length, 'Fargate profile')} ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(fargateProfiles)} ${fargateProfiles.length === 1 ? 'uses' : 'use'} this role${fargateNodes === 0 ? '' : ` (${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(fargateNodes, 'node')})`}`,
            ]
            : []),
        ...(selfManagedNodes > 0
            ? [
                `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(selfManagedNodes, 'self-managed node')} ${selfManagedNodes === 1 ? 'uses' : 'use'} this role`,
            ]
            : []),
        ...(hybridEntry ? ['its access entry is for hybrid nodes'] : []),
    ];
    return uses.length === 0 && named ? 'guards.nodeRoles names this role' : uses.join(', ');
}
/**
 * A node row is never touched: without it the nodes of a cluster cannot reach it, and all work stops. A warning where
 * the file says that no node uses the role any more, see `mayTouchNodes`.
 *
 * @param why nodes need it, see `whyNodes`
 */
function nodeRowProblem(desired, { action, row, where }, why) {
    const { arn, username, groups } = row;
    const allowed = mayTouchNodes(desired, arn);
    const cluster = desired.cluster.name;
    const what = action === 'add' ? `add a row for ${arn} that is not a node row` : `${action} the node row of ${arn}`;
    return {
        code: 'node-row',
        severity: allowed ? 'warning' : 'error',
        where: where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `${cluster} would ${what} (username ${username}, ${groups.length === 0 ? 'no groups' : `groups ${groups.join(', ')}`}): ${why}.`,
        found: arn,
        allowed: 'changes of rows of people and programs only',
        fix: allowed
            ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses this role any more.'
            : `${action === 'remove' && where !== undefined ? NAMED : FIXES[action]} If no node uses the role any more, add it to \`guards.allowNodeRowChanges\`.`,
    };
}
const FIXES = {
    add: 'Remove this principal from the file, and give people and programs a role that no node uses.',
    change: 'Remove this principal from the file, and give people and programs a role that no node uses.',
    remove: 'If the set owns this principal by mistake, name it under `removed` with `destroy: false`: then the row stays.',
};
/** A removal has a line where `removed` asks for it. */
const NAMED = 'Delete this entry; if the set owns the principal by mistake, give it `destroy: false`: then the row stays.';
/** Whether `guards.allowNodeRowChanges` names the role. */
function mayTouchNodes(desired, arn) {
    return desired.guards.allowNodeRowChanges.some((allowed) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(allowed) === (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn));
}


/***/ }),

/***/ 61107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ discoveryProblems)
/* harmony export */ });
/** One warning for each thing that could not be found out, and what it makes stricter. */
function discoveryProblems(cluster, facts) {
    if (facts === undefined)
        return [];
    return SOURCES.flatMap(({ name, what, stricter }) => {
        const discovery = facts[name];
        if (discovery.kind !== 'unknown')
            return [];
        const { action, denied, message } = discovery;
        return [
            {
                code: 'discovery-incomplete',
                severity: 'warning',
                where: { cluster },
                message: `${what} of ${cluster} are not known, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}. Therefore ${stricter}.`,
                found: action,
                allowed: 'an identity that may read the nodes and access entries of the cluster',
                fix: denied
                    ? `Allow ${action} for the identity that runs this, as docs/least-privilege.md shows.`
                    : 'Run it again. If it fails again, fix what the message says.',
            },
        ];
    });
}
const ROLES = 'a missing aws-auth is not created, undeclared rows of roles are not removed, and node rows are recognized by username and groups only';
const SOURCES = [
    { name: 'nodeGroups', what: 'The node groups', stricter: ROLES },
    { name: 'fargateProfiles', what: 'The Fargate profiles', stricter: ROLES },
    { name: 'instanceRoles', what: 'The roles of self-managed nodes', stricter: ROLES },
    {
        name: 'nodes',
        what: 'The nodes',
        stricter: 'a missing aws-auth is not created, and nodes are not watched after an apply',
    },
    {
        name: 'accessEntries',
        what: 'The access entries',
        stricter: 'every row is treated as if it were in force, and a new aws-auth gets rows for all node roles',
    },
];


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  mM: () => (/* binding */ planParts),
  bX: () => (/* binding */ unreadablePlan)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/entry-plan.js
function joined(parts) {
    return {
        changes: parts.flatMap(({ changes = [] }) => changes),
        ownership: parts.flatMap(({ ownership = [] }) => ownership),
        problems: parts.flatMap(({ problems = [] }) => problems),
        refused: parts.flatMap(({ refused = [] }) => refused),
    };
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/obstacle.js




function error(about) {
    return { ...about, severity: 'error' };
}
/** Nodes or a service of AWS use the entry. */
function ofAws({ cluster }, { arn, where, owner }) {
    return error({
        code: 'entry-of-aws',
        where,
        message: `The access entry of ${arn} in ${cluster.name} is not for people: ${(0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner))}. eks-access never changes or removes it.`,
        found: arn,
        allowed: 'a principal without an access entry, or one with an entry that people or programs use',
        fix: 'Remove this entry from the file, or for this cluster from its `clusters`. Declare the role or user that people use.',
    });
}
/** Nodes use the role, and have no entry yet. */
function forNodes({ cluster }, { arn, where }) {
    return error({
        code: 'entry-of-aws',
        where,
        message: `Nodes of ${cluster.name} use ${arn}. An access entry for people would take the place of its row, and its nodes could not join.`,
        found: arn,
        allowed: 'a principal that no node uses',
        fix: 'Remove this entry from the file, or for this cluster from its `clusters`. An access entry for nodes has a type of its own (aws eks create-access-entry --type EC2_LINUX).',
    });
}
function ofAnotherSet({ cluster, set: own }, { arn, where, set }) {
    return error({
        code: 'entry-of-another-set',
        where,
        message: `The access entry of ${arn} in ${cluster.name} is managed by the set "${set}" of another access file: its tag says so.`,
        found: set,
        allowed: `an access entry of the set "${own}", or an unmanaged one`,
        fix: 'Declare the principal for this cluster in one of the two files only.',
    });
}
/** Which entries there are is not known. */
function unreadList({ cluster }, facts) {
    const entries = facts?.accessEntries;
    const why = entries?.kind === 'unknown' ? ` ${(0,sentence/* sentence */.e)(entries.message)}` : '';
    return error({
        code: 'entries-unknown',
        where: { cluster: cluster.name },
        message: `The access entries of ${cluster.name} could not be read, so nothing that the file declares for them can be planned.${why}`,
        allowed: 'a cluster whose access entries can be read',
        fix: 'Allow eks:ListAccessEntries, eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
    });
}
/** What the entry gives is not known; nothing is said where it is only to be asked yet. */
function unreadEntry({ cluster }, { arn, where, facts }) {
    const why = facts?.entriesUnread;
    if (why === undefined)
        return [];
    return [
        error({
            code: 'entries-unknown',
            where: { cluster: cluster.name, ...where },
            message: `What the access entry of ${arn} in ${cluster.name} gives could not be read, so it is not changed: ${(0,sentence/* sentence */.e)(why.message)}`,
            found: arn,
            allowed: 'an access entry that can be read',
            fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
        }),
    ];
}
function notInIam({ cluster }, { arn, where }) {
    return error({
        code: 'entry-without-principal',
        where,
        message: `IAM has no principal ${arn}, and EKS refuses an access entry for one that does not exist: ${cluster.name} cannot give it access.`,
        found: arn,
        allowed: 'the ARN of a role or user that exists, with its path',
        fix: 'Correct the ARN, create the role or user first, or remove this entry.',
    });
}
function otherPath({ cluster }, { arn, where, right }) {
    return error({
        code: 'entry-without-principal',
        where,
        message: `The ARN of this principal in IAM is ${right}. An access entry needs it with its path: EKS refuses ${arn} in ${cluster.name}.`,
        found: arn,
        allowed: right,
        fix: `Write ${right}.`,
    });
}
/** Policies come after the entry, and what these groups give has to end before. */
function groupsCannotMove({ cluster }, { arn, where, groups }) {
    return error({
        code: 'entry-cannot-take-over',
        where,
        message: `The row of ${arn} in ${cluster.name} has ${(0,list/* listed */.K)(groups)}, which no access entry can have. Until its policies count, the entry would not give what ${groups.length === 1 ? 'this group gives' : 'these groups give'}.`,
        found: groups.join(', '),
        allowed: 'a row whose groups do not begin with "system:" (system:masters is carried over)',
        fix: 'In a first pull request, give the principal a group of your own that is bound to the same roles, with `mapping: aws-auth`. Move it in a second one.',
    });
}
/** The same of a username that a binding names. */
function usernameCannotMove({ cluster }, { arn, where, username }) {
    return error({
        code: 'entry-cannot-take-over',
        where,
        message: `The row of ${arn} in ${cluster.name} has the username ${username}, which no access entry can have and which a binding names. Until its policies count, the entry would not give what this binding gives.`,
        found: username,
        allowed: 'a row whose username an access entry can have, or one that no binding names',
        fix: 'In a first pull request, give the principal a group of your own that is bound to the same roles, with `mapping: aws-auth`. Move it in a second one.',
    });
}

// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/dead.js
var login_dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var access_entries_bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/change.js
var access_entries_change = __webpack_require__(97272);
// EXTERNAL MODULE: ./lib/access/owners.js
var owners = __webpack_require__(43576);
// EXTERNAL MODULE: ./lib/tool/of-tags.js
var of_tags = __webpack_require__(6175);
// EXTERNAL MODULE: ./lib/tool/words.js
var words = __webpack_require__(2215);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/other-tool.js




/**
 * Whether an entry may be changed or removed although its tags say that another tool made it. Without a word of the file
 * it is refused, unless the set owns it already: then it was adopted before.
 */
function otherTool({ tags }, about) {
    const tool = (0,of_tags/* toolOfTags */.D)(tags);
    if (tool === undefined)
        return { tool: {}, problems: [] };
    const severity = (0,owners/* severityBeside */.K8)(about.said, about);
    if (severity === undefined)
        return { tool: { tool }, problems: [] };
    const problem = { ...ofTool(tool, about), severity };
    return severity === 'error'
        ? { tool: { tool }, refused: problem, problems: [] }
        : { tool: { tool }, problems: [problem] };
}
function ofTool(tool, about) {
    const { desired, arn, isOurs, does, where } = about;
    const { name } = desired.cluster;
    const by = (0,words/* toolName */.Uf)(tool);
    const word = does === 'changes' ? 'the principal' : 'its entry of `removed`';
    const own = isOurs ? `is of the set "${desired.set}" and` : 'was';
    return {
        code: 'entry-of-another-tool',
        where: where.file === undefined ? { cluster: name, ...where } : where,
        message: `The access entry of ${arn} in ${name} ${isOurs ? `${own} of` : `${own} made by`} ${(0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool))}. If eks-access ${does} it, ${by} ${words/* UNDOES */.rU[tool.tool]}.`,
        found: (0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool)),
        allowed: 'an access entry that no other tool made',
        fix: isOurs
            ? `Remove it from what ${by} makes, or leave it to ${by}: name its principal under \`removed\` with \`destroy: false\`.${does === 'changes' ? ' If both are meant to have it, add `owners: adopt` to the principal.' : ''}`
            : `${does === 'changes' ? 'Change' : 'Remove'} it where ${by} gets it from, or let go of it there first. If it is meant to be ${does === 'changes' ? 'in both' : 'removed here'}, add \`owners: adopt\` to ${word}.`,
    };
}

// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/tag.js
var tag = __webpack_require__(27806);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/ours.js




/** What a live entry gives, where it may be changed: it is not of nodes, AWS or another set, and was read. */
function changeable(live, { desired, facts }, named) {
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(live, { facts });
    if (owner !== undefined)
        return refused([ofAws(desired, { ...named, owner })]);
    const { details } = live;
    if (details === undefined)
        return refused(unreadEntry(desired, { ...named, facts }));
    const set = (0,tag/* otherSet */.$M)(details, desired.set);
    if (set !== undefined)
        return refused([ofAnotherSet(desired, { ...named, set })]);
    return { kind: 'changeable', details };
}
function refused(problems) {
    return { kind: 'refused', part: { refused: problems } };
}
/** By its tag, which whoever makes an entry can write, and by the ledger, which outlives the entry. */
function isOurs(entry, details, { desired, ledger }) {
    return (0,tag/* taggedSet */.HO)(details) === desired.set && ownedKeys(ledger).has((0,arn_key/* principalKey */.qW)(entry.principalArn));
}
// Each of thousands of declared entries asks for the same ledger.
const known = new WeakMap();
/** `principalKey` of the entries that the ledger says are ours. */
function ownedKeys(ledger) {
    const keys = known.get(ledger) ?? new Set((ledger.entries ?? []).map(arn_key/* principalKey */.qW));
    known.set(ledger, keys);
    return keys;
}

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/plan-declared.js








/** The entry of a principal of the file: it is added, changed, made anew, or right as it is. */
function planDeclared(wanted, about) {
    const { desired, facts } = about;
    const { arn, where } = wanted;
    const live = (0,access_entries/* entryOf */.Ms)(facts, arn);
    if (live === undefined)
        return planNew(wanted, about);
    const found = changeable(live, about, { arn, where });
    if (found.kind === 'refused')
        return found.part;
    const { details } = found;
    const [before, after] = [(0,access_entries_change/* meaningOf */.P)(details), (0,access_entries_change/* meaningOf */.P)(wanted)];
    const adopted = !isOurs(live, details, about);
    const dead = (0,login_dead/* deadEntry */.XB)(facts, live);
    const isAnew = dead !== undefined && dead.kind !== 'gone';
    const record = isAnew ? (0,login_dead/* iamRecord */.P4)(facts, arn) : undefined;
    if (record?.kind === 'exists' && record.arn !== arn)
        return { refused: [otherPath(desired, { arn, where, right: record.arn })] };
    if (!isAnew && !adopted && (0,same_entry/* sameEntry */.d)(before, after))
        return {};
    const said = { desired, arn, isOurs: !adopted, does: 'changes', said: wanted, where };
    const { tool, problems, refused } = otherTool(details, said);
    if (refused !== undefined)
        return { refused: [refused] };
    const changed = { kind: 'entry', before, after, adopted, ...tool, reason: 'declared', where };
    if (!isAnew)
        return { changes: [{ ...changed, arn: live.principalArn, action: 'change' }], problems };
    const old = live.principalArn;
    const replaced = { ...changed, arn, action: 'replace', ...(old === arn ? {} : { replaces: old }) };
    return { changes: [replaced], problems };
}
/** Where IAM was asked, what EKS would refuse is known. */
function planNew(wanted, { desired, facts, rowOf, isOfNodes, bindsUser }) {
    const { arn, where } = wanted;
    // It would take the place of their row, and is of a type that nodes cannot join by.
    if (isOfNodes(arn))
        return { refused: [forNodes(desired, { arn, where })] };
    const record = (0,login_dead/* iamRecord */.P4)(facts, arn);
    if (record?.kind === 'none')
        return { refused: [notInIam(desired, { arn, where })] };
    if (record !== undefined && record.arn !== arn)
        return { refused: [otherPath(desired, { arn, where, right: record.arn })] };
    const after = (0,access_entries_change/* meaningOf */.P)(wanted);
    const add = { kind: 'entry', action: 'add', arn, after, adopted: false, reason: 'declared', where };
    const row = rowOf(arn);
    if (row === undefined)
        return { changes: [add] };
    const taken = (0,access_entries_bridge/* takeOver */.w9)(row, after, bindsUser);
    switch (taken.kind) {
        case 'groups-missing':
            return { refused: [groupsCannotMove(desired, { arn, where, groups: taken.groups })] };
        case 'username-missing':
            return { refused: [usernameCannotMove(desired, { arn, where, username: taken.username })] };
        case 'possible': {
            const { bridge } = taken;
            const bridged = bridge === undefined ? {} : { bridge };
            return { changes: [{ ...add, move: 'from-row', over: row, ...bridged }] };
        }
    }
}

// EXTERNAL MODULE: ./lib/login/mapping/removals.js
var removals = __webpack_require__(29259);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/spell.js
var spell = __webpack_require__(5920);
;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/plan-removed.js










/** What the set owns and the file asks for no longer: it is removed, unless `removed` says that it stays. */
function planGone(about) {
    const { desired, facts, ledger } = about;
    const declared = new Set((0,spell/* declaredEntries */.H)(desired).map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const byRow = new Map(desired.principals.map((one) => [(0,arn_key/* principalKey */.qW)(one.arn), one]));
    const named = (0,removals/* principalRemovals */.u)(desired);
    const parts = (ledger.entries ?? []).map((principal) => {
        const key = (0,arn_key/* principalKey */.qW)(principal);
        if (declared.has(key))
            return {};
        const live = (0,access_entries/* entryOf */.Ms)(facts, principal);
        const release = { kind: 'ownership', action: 'release', principal, mapping: 'access-entries' };
        if (live === undefined)
            return { ownership: [release] };
        const { details, principalArn: arn } = live;
        if (details === undefined)
            return { refused: unreadEntry(desired, { arn, where: {}, facts }) };
        // Somebody made it anew, or took it over: it is no longer ours.
        if (!isOurs(live, details, about))
            return { ownership: [{ ...release, stays: true }] };
        const { destroy = true, where } = named.get(key) ?? {};
        const place = where === undefined ? {} : { where };
        const before = (0,access_entries_change/* meaningOf */.P)(details);
        const change = {
            kind: 'entry',
            arn,
            before,
            adopted: false,
            reason: 'no-longer-declared',
            ...place,
        };
        if (!destroy)
            return { changes: [{ ...change, action: 'release', after: before }] };
        const said = named.get(key) ?? {};
        const asked = { desired, arn, isOurs: true, does: 'removes', said, where: where ?? {} };
        const { tool, problems } = otherTool(details, asked);
        const row = byRow.get(key);
        if (row === undefined)
            return { changes: [{ ...change, ...tool, action: 'remove' }], problems };
        // Its row is not known to be there, so that nothing says what it would have.
        if (row.by !== 'row')
            return {};
        const bridge = (0,access_entries_bridge/* bridgeBack */.fk)(before, row);
        const back = { ...change, ...tool, action: 'remove', move: 'to-row', where: row.where };
        return { changes: [bridge === undefined ? back : { ...back, bridge }], problems };
    });
    return joined(parts);
}
/** What `removed` names and the set does not own. */
function planRemoved(about) {
    const { desired, facts, ledger } = about;
    const owned = ownedKeys(ledger);
    const parts = [...(0,removals/* principalRemovals */.u)(desired)].map(([key, removal]) => {
        const { destroy, where } = removal;
        const live = destroy && !owned.has(key) ? (0,access_entries/* entryOf */.Ms)(facts, key) : undefined;
        if (live === undefined)
            return {};
        const { principalArn: arn } = live;
        const found = changeable(live, about, { arn, where });
        if (found.kind === 'refused')
            return found.part;
        const { details } = found;
        const asked = { desired, arn, isOurs: false, does: 'removes', said: removal, where };
        const { tool, refused } = otherTool(details, asked);
        if (refused !== undefined)
            return { refused: [refused] };
        const before = (0,access_entries_change/* meaningOf */.P)(details);
        const remove = {
            kind: 'entry',
            action: 'remove',
            arn,
            before,
            adopted: false,
            reason: 'removed',
            where,
        };
        return { changes: [{ ...remove, ...tool }] };
    });
    return joined(parts);
}

;// CONCATENATED MODULE: ./lib/login/mapping/access-entries/plan-entries.js





/**
 * Holds the entries that the file asks for against the live ones. An entry is ours by its tag and by the ledger; any
 * other one is changed only where the file declares its principal, which adopts it, and removed only where `removed`
 * names it. Those that nodes or AWS use are never touched.
 */
function planEntries(about) {
    const declared = (0,spell/* declaredEntries */.H)(about.desired);
    const { desired, facts, ledger } = about;
    if (facts?.accessEntries.kind !== 'known') {
        // Of what nobody asks for nothing needs to be known.
        const isAsked = declared.length + (ledger.entries ?? []).length > 0;
        return isAsked ? { ...NOTHING, refused: [unreadList(desired, facts)] } : NOTHING;
    }
    return joined([
        ...declared.map((wanted) => planDeclared(wanted, about)),
        planGone(about),
        planRemoved(about),
    ]);
}
const NOTHING = { changes: [], ownership: [], problems: [], refused: [] };

// EXTERNAL MODULE: ./lib/login/mapping/assigned.js
var assigned = __webpack_require__(11102);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/mapping.js + 5 modules
var mapping = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/aws-auth/dead-items.js
var dead_items = __webpack_require__(18323);
// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/plan-tidy.js





/**
 * The rows that give nobody anything once the other changes of the plan are made, and that so can go without a login
 * that changes: they are about no principal. Those of nodes stay, and so does what `removed` says stays as it is.
 */
function planTidy(about) {
    const { desired, data, changes, nodes } = about;
    if (desired.unmanaged === 'keep' || data === undefined)
        return plan_tidy_NOTHING;
    const edited = (0,edits/* awsAuthAfter */.Y)(data, changes);
    if (!edited.ok)
        return plan_tidy_NOTHING;
    const stays = (0,removals/* principalRemovals */.u)(desired);
    const dead = (0,dead_items/* deadItems */.N)(edited.data).filter((item) => !isOfNodes(item, nodes) && stays.get((0,arn_key/* principalKey */.qW)(item.row?.arn ?? ''))?.destroy !== false);
    return splitByEditor(edited.data, [...Map.groupBy(dead, ({ id }) => id).values()].map(removal));
}
const plan_tidy_NOTHING = { changes: [], left: [] };
/** A row that somebody meant for nodes is theirs to correct, also where the authenticator drops it. */
function isOfNodes({ row, text }, nodes) {
    if (row === undefined)
        return /system:(?:node:|nodes\b|bootstrappers\b)/.test(text);
    return nodes.joinBy(row) || (0,row_kind/* isNodeName */.U6)(row.username) || row.groups.some(row_kind/* isNodeGroup */.MH);
}
function removal(same) {
    const [first] = same;
    if (first === undefined)
        throw new Error('a removal needs a row');
    const { key, id, why, row, text } = first;
    const line = (text.split(/[\r\n]/, 1)[0] ?? '').replace(/^-(?=\s)/, '').trim();
    return {
        kind: 'dead-row',
        action: 'remove',
        key,
        id,
        count: same.length,
        why,
        ...(row === undefined ? {} : { arn: row.arn, before: { username: row.username, groups: row.groups } }),
        found: line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line,
        reason: 'tidy',
    };
}
/** Characters of a dropped row that are shown. */
const SHOWN = 60;
/** Those that the editor can remove together; each trial makes and reads the whole text. */
function splitByEditor(data, all) {
    if (all.length === 0 || (0,edits/* awsAuthAfter */.Y)(data, all).ok)
        return { changes: all, left: [] };
    let trials = MOST_READ / (JSON.stringify(data).length + 1);
    const changes = [];
    const left = [];
    for (const one of all) {
        const isRemoved = trials-- > 0 && (0,edits/* awsAuthAfter */.Y)(data, [...changes, one]).ok;
        if (isRemoved)
            changes.push(one);
        else
            left.push(one);
    }
    return { changes, left };
}
/** Characters of all trials together. */
const MOST_READ = 4_000_000;

// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/row-in-force.js
var row_in_force = __webpack_require__(96385);
// EXTERNAL MODULE: ./lib/rbac/binds-user.js
var binds_user = __webpack_require__(97694);
// EXTERNAL MODULE: ./lib/plan/atom/digest.js
var digest = __webpack_require__(46585);
// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
// EXTERNAL MODULE: ./lib/plan/complete-plan.js + 59 modules
var complete_plan = __webpack_require__(83626);
// EXTERNAL MODULE: ./lib/plan/drift/drift.js
var drift = __webpack_require__(75528);
// EXTERNAL MODULE: ./lib/plan/guard/aws-auth-missing.js
var aws_auth_missing = __webpack_require__(21894);
// EXTERNAL MODULE: ./lib/plan/guard/node-roles-unknown.js
var node_roles_unknown = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
;// CONCATENATED MODULE: ./lib/plan/guard/node-needs.js



/** What a plan must leave as it is for nodes to join. */
function nodeNeeds({ desired, facts, nodes }) {
    return {
        joinBy: (row) => (0,node_row/* whyNodes */.YW)(row, nodes) !== undefined,
        // An access entry takes the place of the row, so that nodes do not feel it.
        wouldJoinBy: (row) => (0,access_entries/* entryOf */.Ms)(facts, row.arn) === undefined && (0,node_row/* whyNodes */.YW)(row, nodes) !== undefined,
        mayTouch: (arn) => (0,node_row/* mayTouchNodes */.sq)(desired, arn),
        rolesUnknown: (0,node_roles_unknown/* unknownNodeRoles */.aT)(desired, facts, nodes).length > 0,
    };
}
/**
 * What is wrong with a plan that touches what nodes join by, or may: what the file allows, and so changes; and what is
 * refused, so that no plan does it.
 */
function nodeProblems({ touches, doubtful }, { desired, facts, nodes, home }) {
    const unknown = (0,node_roles_unknown/* unknownNodeRoles */.aT)(desired, facts, nodes);
    const problems = [
        ...touches.map((touch) => (0,node_row/* nodeRowProblem */.QY)(desired, touch, (0,node_row/* whyNodes */.YW)(touch.row, nodes) ?? '')),
        ...[false, true].flatMap((allowed) => {
            const arns = doubtful.filter((row) => row.allowed === allowed).map(({ arn }) => arn);
            return (0,node_roles_unknown/* nodeRolesUnknown */.Gg)(desired, { arns, unknown, allowed, home });
        }),
    ];
    return {
        allowed: problems.filter(({ severity }) => severity !== 'error'),
        refused: problems.filter(({ severity }) => severity === 'error'),
    };
}

// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/access/desired.js
var access_desired = __webpack_require__(10448);
// EXTERNAL MODULE: ./lib/access/entry-rules.js
var entry_rules = __webpack_require__(23296);
// EXTERNAL MODULE: ./lib/access/row-rules.js
var row_rules = __webpack_require__(39236);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/plan/mapping/mapping-problems.js





/**
 * What is wrong with how principals are to get access in this cluster: the mapping that the file says against its
 * authentication mode; principals of which neither says how; and what the mode alone decides that they get, and EKS
 * would refuse. What the file says by itself is judged where it is read.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 *
 * @param desired with what is to let each principal in, see `assigned`
 */
function mappingProblems(desired, { facts }) {
    const mode = facts?.authenticationMode;
    const said = (0,assigned/* saidMapping */.G)(desired);
    const against = againstMode(desired, mode);
    if (against !== undefined)
        return [against];
    return [
        ...notSaid(desired),
        ...(said === undefined ? decidedByMode(desired, mode) : []),
        ...(mode === 'CONFIG_MAP' ? withPolicies(desired, 'mode') : []),
    ];
}
function againstMode({ cluster }, mode) {
    if (cluster.door === 'context' || cluster.mapping === undefined)
        return undefined;
    const { name, where } = cluster.mapping;
    const about = { code: 'mapping-against-mode', severity: 'error', where, found: name };
    if (name === 'access-entries' && mode === 'CONFIG_MAP')
        return {
            ...about,
            message: `${cluster.name} has the authentication mode CONFIG_MAP, which has no access entries.`,
            allowed: 'mapping: aws-auth in this mode',
            fix: `Change the authentication mode first: \`aws eks update-cluster-config --name ${cluster.name} --access-config authenticationMode=API_AND_CONFIG_MAP\`. It cannot be changed back, and rows of aws-auth still count.`,
        };
    if (name === 'aws-auth' && mode === 'API')
        return {
            ...about,
            message: `${cluster.name} has the authentication mode API: EKS does not read its aws-auth.`,
            allowed: 'mapping: access-entries in this mode, or no mapping',
            fix: 'Write mapping: access-entries, or remove the key.',
        };
    return undefined;
}
/** The first of them, at its line: one word of the file decides for all. */
function notSaid({ cluster, principals }) {
    const undecided = principals.filter(({ by }) => by === 'undecided');
    const [first] = undecided;
    if (first === undefined)
        return [];
    const others = undecided.length === 1
        ? ''
        : `, and so have ${(0,words_count/* counted */.hS)(undecided.length - 1, 'other principal')} of the file`;
    return [
        {
            code: 'mapping-not-said',
            severity: 'error',
            where: first.where,
            message: `${first.arn} has neither a row of aws-auth nor an access entry in ${cluster.name}${others}, and the file does not say which of the two it is to get: the authentication mode allows both.`,
            found: first.arn,
            allowed: '`mapping: access-entries` or `mapping: aws-auth` for the cluster',
            fix: `Write \`mapping: access-entries\` under ${cluster.name} in \`clusters\`, as AWS recommends: whoever has a row is then moved to an access entry, which needs eks:CreateAccessEntry, eks:UpdateAccessEntry, eks:DeleteAccessEntry, eks:AssociateAccessPolicy, eks:DisassociateAccessPolicy and eks:TagResource. Or write \`mapping: aws-auth\` to keep rows.`,
        },
    ];
}
/** What `mapping` would have let the file's own checks see. */
function decidedByMode(desired, mode) {
    const { cluster, principals, accounts } = desired;
    const here = [cluster.name];
    const withEntry = principals.filter(access_desired/* isByEntry */.c);
    const place = { cluster: cluster.name };
    return [
        ...withEntry.flatMap((principal) => (0,entry_rules/* entryProblems */.VF)(principal, here)),
        ...(0,entry_rules/* tooManyEntries */.qp)(withEntry.length, cluster.name, place),
        ...(mode === 'API' ? accounts.map((account) => (0,entry_rules/* accountWithEntries */.Ax)(account, here)) : []),
        ...(mode === 'API_AND_CONFIG_MAP' ? withPolicies(desired, 'row') : []),
    ];
}
function withPolicies({ cluster, principals }, because) {
    return principals
        .filter(({ by }) => by === undefined || by === 'row')
        .flatMap((principal) => (0,row_rules/* policiesWithoutEntry */.r)(principal, { clusters: [cluster.name], because }));
}

// EXTERNAL MODULE: ./lib/plan/mapping/moved-rows.js
var moved_rows = __webpack_require__(36411);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/plan/mapping/tidy-problem.js



/** Rows that give nobody anything, and that cannot be removed without another row: they stay. */
function tidyProblems(cluster, left, home) {
    if (left.length === 0)
        return [];
    const count = (0,words_count/* sum */.cz)(left.map((one) => one.count));
    const names = left.map(({ arn, found }) => (arn === undefined || arn === '' ? found : (0,short_arn/* shortArn */.k)(arn, home)));
    return [
        {
            code: 'tidy-left',
            severity: 'notice',
            brought: 'before',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `${(0,words_count/* counted */.hS)(count, 'row')} of aws-auth in ${cluster} that ${count === 1 ? 'gives' : 'give'} nobody anything ${count === 1 ? 'stays' : 'stay'}, because ${count === 1 ? 'it' : 'they'} cannot be removed without changing another row: ${(0,list/* listed */.K)(names)}.`,
            fix: `Remove ${count === 1 ? 'it' : 'them'} with kubectl edit configmap aws-auth --namespace kube-system.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/plan/mapping/uncovered-rows.js

/** The access entries with what counts where one is removed: a row beneath it that the plan leaves as it is. */
function withUncovered(entries, rows, rowOf) {
    const removed = new Set(rows.flatMap((row) => (row.kind === 'row' && row.action === 'remove' ? [(0,arn_key/* principalKey */.qW)(row.arn)] : [])));
    return entries.map((change) => {
        if (change.action !== 'remove' || change.move !== undefined)
            return change;
        const uncovers = removed.has((0,arn_key/* principalKey */.qW)(change.arn)) ? undefined : rowOf(change.arn);
        return uncovers === undefined ? change : { ...change, uncovers };
    });
}

// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/rbac/reconcile.js
var reconcile = __webpack_require__(81288);
;// CONCATENATED MODULE: ./lib/plan/object/object-problem.js
/** @param owner the set that has it */
function object_problem_ofAnotherSet(desired, id, owner) {
    return {
        code: 'object-of-another-set',
        severity: 'error',
        where: { cluster: desired.cluster.name, object: id },
        message: `${id} in ${desired.cluster.name} is managed by the set "${owner}" of another access file.`,
        found: owner,
        allowed: `an object of the set "${desired.set}", or an unmanaged one`,
        fix: 'Declare the object in one of the two files only, or use another name.',
    };
}
/** @param reason a clause, see `neverTouch` */
function untouchable(desired, id, reason) {
    return {
        code: 'never-touch',
        severity: 'error',
        where: { cluster: desired.cluster.name, object: id },
        message: `eks-access never changes or removes ${id} in ${desired.cluster.name}: ${reason}.`,
        allowed: 'objects of your own',
        fix: 'Copy what you need to an object with a name of your own.',
    };
}

// EXTERNAL MODULE: ./lib/tool/of-object.js + 3 modules
var of_object = __webpack_require__(92319);
;// CONCATENATED MODULE: ./lib/plan/object/other-owner.js






/**
 * Whether the object may be written or removed although another tool has it. Without a word of the file it is refused
 * where the tool looks after it, because both would undo each other for ever. What the set owns already was adopted,
 * perhaps by a version that asked nobody: of it the tool is named. A tool that only made the object, and may have no more
 * to do with it, is named too.
 *
 * @param about.where the line that asks for it; empty where none does
 * @param about.word where `owners: adopt` is to be written
 */
function otherOwner(existing, about) {
    const severity = (0,owners/* severityBeside */.K8)(about.said, { isOurs: (0,ownership/* isOurs */.MU)(existing, about.desired.set) });
    const keeper = (0,of_object/* keeperOf */.yD)(existing);
    if (keeper === undefined) {
        const maker = severity === 'error' ? (0,of_object/* makerOf */.Or)(existing) : undefined;
        return maker === undefined ? {} : { problem: ofMaker(existing, maker, about) };
    }
    if (severity === undefined)
        return { tool: keeper };
    const problem = { ...ofKeeper(existing, keeper, about), severity };
    return severity === 'error' ? { refused: problem } : { tool: keeper, problem };
}
function ofKeeper(existing, tool, { desired, does, where, word }) {
    const id = (0,rbac_object/* objectId */.Tu)(existing);
    const { name } = desired.cluster;
    const isOwn = (0,ownership/* isOurs */.MU)(existing, desired.set);
    return {
        code: 'object-of-another-tool',
        where: { cluster: name, object: id, ...where },
        message: `${id} in ${name} ${isOwn ? `is of the set "${desired.set}" and of` : 'belongs to'} ${(0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool))}. If eks-access ${does} it, ${(0,words/* toolName */.Uf)(tool)} ${words/* UNDOES */.rU[tool.tool]}.`,
        found: (0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool)),
        allowed: 'an object that no other tool has',
        fix: isOwn
            ? `Remove it from what ${(0,words/* toolName */.Uf)(tool)} applies, or leave it to ${(0,words/* toolName */.Uf)(tool)}: name it under \`removed\` with \`destroy: false\`.${does === 'changes' ? ` If both are meant to have it, ${word}.` : ''}`
            : `${does === 'changes' ? 'Change' : 'Remove'} it where ${(0,words/* toolName */.Uf)(tool)} gets it from, or let go of it there first. If it is meant to be ${does === 'changes' ? 'in both' : 'removed here'}, ${word}.`,
    };
}
function ofMaker(existing, tool, { desired, where, word }) {
    const id = (0,rbac_object/* objectId */.Tu)(existing);
    const { name } = desired.cluster;
    return {
        code: 'object-of-another-tool',
        severity: 'warning',
        where: { cluster: name, object: id, ...where },
        message: `${id} in ${name} was made with ${(0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool))}. No mark says that anything still applies it; what does will undo this.`,
        found: (0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(tool)),
        fix: `If a pipeline or a person still applies it, remove it from there first. If nobody does, ${word}.`,
    };
}

;// CONCATENATED MODULE: ./lib/plan/removed/removed.js





/** What is wrong with the principals of `removed`: those that are not there, or that no plan can remove. */
function removedProblems(about) {
    return [...(0,removals/* principalRemovals */.u)(about.desired).values()].flatMap((removal) => {
        const found = removal.destroy ? whyNotRemoved(removal, about) : whyNotReleased(removal, about);
        return found === undefined ? [] : [found];
    });
}
function whyNotRemoved(removal, about) {
    const { desired, awsAuth, facts, home } = about;
    const name = (0,removals/* nameOfRemoval */.H)(removal);
    const isRead = (0,authentication_mode/* readsAwsAuth */.n)(facts);
    // What a key that cannot be read says is not known.
    if (isRead && (awsAuth.broken.length > 0 || isThere(removal, awsAuth)))
        return undefined;
    if (removal.kind === 'principal' && (0,access_entries/* entryOf */.Ms)(facts, name) !== undefined)
        return undefined;
    return withoutEffect(removal.where, {
        name,
        message: `${(0,short_arn/* shortArn */.k)(name, home)} ${whereItIsNot(removal, { cluster: desired.cluster.name, facts })}.`,
    });
}
function whereItIsNot({ kind }, { cluster, facts }) {
    const isUnknown = facts?.accessEntries.kind === 'unknown';
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts)) {
        if (kind === 'account')
            return `gets in by nothing: EKS does not read mapAccounts of ${cluster}`;
        return isUnknown
            ? `may have an access entry in ${cluster}: that is not known`
            : `has no access entry in ${cluster}`;
    }
    if (kind === 'account')
        return `is not in mapAccounts of ${cluster}`;
    return `is not in aws-auth of ${cluster}${isUnknown ? ', and whether it has an access entry is not known' : ''}`;
}
function whyNotReleased(removal, about) {
    const { desired, ledger, awsAuth, home } = about;
    const name = (0,removals/* nameOfRemoval */.H)(removal);
    const all = [...ledger.principals, ...(ledger.entries ?? [])];
    const owned = all.some((one) => (0,arn_key/* principalKey */.qW)(one) === (0,arn_key/* principalKey */.qW)(name));
    // Without the entry `unmanaged: remove` would remove it.
    if (owned || (desired.unmanaged === 'remove' && isThere(removal, awsAuth)))
        return undefined;
    return withoutEffect(removal.where, {
        name,
        message: `The set "${desired.set}" does not own ${(0,short_arn/* shortArn */.k)(name, home)} in ${desired.cluster.name}.`,
    });
}
/** The entry is done, or was never right. */
function withoutEffect(where, { name, message }) {
    return {
        code: 'removed-without-effect',
        severity: 'notice',
        where,
        message,
        found: name,
        fix: 'Remove this entry from the file once it is applied to all of its clusters.',
    };
}
function isThere(removal, { rows, accounts }) {
    if (removal.kind === 'account')
        return accounts.includes(removal.account);
    const key = (0,arn_key/* principalKey */.qW)(removal.arn);
    return rows.some(({ arn }) => arn !== '' && (0,arn_key/* principalKey */.qW)(arn) === key);
}

;// CONCATENATED MODULE: ./lib/plan/object/removed-objects.js






/**
 * The objects that leave: those of this set that the file no longer declares, those that `removed` names, and those that
 * stay without being managed.
 *
 * @param wanted what the file declares, by id
 */
function planRemovedObjects(desired, live, wanted) {
    const objects = [];
    const problems = [];
    const refused = [];
    const named = new Map(desired.removed.flatMap((one) => (one.kind === 'object' ? [[one.id, one]] : [])));
    for (const [id, object] of live) {
        const removal = named.get(id);
        if (wanted.has(id) || !((0,ownership/* isOurs */.MU)(object, desired.set) || removal?.destroy === true))
            continue;
        const obstacle = removed_objects_whyNotRemoved(desired, object, removal);
        const other = obstacle === undefined ? ownerBeside(desired, object, removal) : { refused: obstacle };
        if (other.refused !== undefined) {
            refused.push(other.refused);
            continue;
        }
        objects.push(removalOf(object, { removal, tool: other.tool }));
        if (other.problem !== undefined)
            problems.push(other.problem);
    }
    for (const removal of named.values()) {
        const object = live.get(removal.id);
        if (object === undefined || (!removal.destroy && !(0,ownership/* isOurs */.MU)(object, desired.set)))
            refused.push(nothingToRemove(desired, removal, object));
    }
    return { objects, problems, refused };
}
/** It goes, or loses the marks of its owner and stays as it is. */
function removalOf(object, { removal, tool }) {
    const { destroy = true, where } = removal ?? {};
    return {
        kind: 'object',
        ...(destroy ? { action: 'remove' } : { action: 'change', after: (0,ownership/* withoutMarks */.zw)(object) }),
        id: (0,rbac_object/* objectId */.Tu)(object),
        before: object,
        adopted: false,
        ...(tool === undefined ? {} : { tool }),
        ...(where === undefined ? {} : { where }),
    };
}
/** What is only let go of stays as the tool has it. */
function ownerBeside(desired, object, removal) {
    if (removal?.destroy === false)
        return {};
    return otherOwner(object, {
        desired,
        does: 'removes',
        said: removal ?? {},
        where: removal?.where ?? {},
        word: 'add `owners: adopt` to its entry of `removed`',
    });
}
/** @param removal what `removed` says of it; absent where the file no longer declares it */
function removed_objects_whyNotRemoved(desired, object, removal) {
    const id = (0,rbac_object/* objectId */.Tu)(object);
    const at = removal === undefined ? {} : { where: removal.where };
    const untouched = (0,never_touch/* neverTouch */.M)(object);
    if (untouched !== undefined)
        return { ...untouchable(desired, id, untouched.text), ...at };
    const owner = (0,ownership/* ownedBy */.LW)(object);
    if (owner === undefined || owner === desired.set)
        return undefined;
    return {
        ...object_problem_ofAnotherSet(desired, id, owner),
        ...at,
        fix: `Remove it from the access file of the set "${owner}".`,
    };
}
function nothingToRemove(desired, removal, object) {
    const { id, where } = removal;
    const cluster = desired.cluster.name;
    const message = object === undefined
        ? `${id} is not in ${cluster}.`
        : `The set "${desired.set}" does not own ${id} in ${cluster}.`;
    return withoutEffect(where, { name: id, message });
}

;// CONCATENATED MODULE: ./lib/plan/object/objects.js










/**
 * Holds the desired objects against the live ones. Only objects that carry all marks of this set are removed, and those
 * that `removed` names.
 */
function planObjects(desired, snapshot) {
    const live = liveObjects(snapshot);
    const wanted = new Map(desired.objects.map((item) => [(0,rbac_object/* objectId */.Tu)(item.object), item]));
    const [problems, refused] = [[], []];
    const objects = [];
    for (const [id, item] of wanted) {
        const existing = live.get(id);
        const obstacle = existing === undefined ? undefined : whyNotOurs(desired, id, existing, item);
        if (obstacle !== undefined) {
            refused.push(obstacle);
            continue;
        }
        const result = (0,reconcile/* reconcile */.L)(existing, item.object);
        if (result.action === 'none')
            continue;
        const other = existing === undefined ? {} : objects_ownerBeside(existing, item, desired);
        if (other.refused !== undefined) {
            refused.push(other.refused);
            continue;
        }
        if (other.problem !== undefined)
            problems.push(other.problem);
        const adopted = existing !== undefined && (0,ownership/* ownedBy */.LW)(existing) === undefined;
        objects.push({
            kind: 'object',
            action: result.action,
            id,
            ...(existing === undefined ? {} : { before: existing }),
            after: result.after,
            adopted,
            ...(other.tool === undefined ? {} : { tool: other.tool }),
            where: item.where,
        });
    }
    const gone = planRemovedObjects(desired, live, wanted);
    objects.push(...gone.objects);
    problems.push(...gone.problems);
    refused.push(...gone.refused);
    for (const one of missingRoles(desired, live, objects))
        refused.push(one);
    for (const one of rolesInUse(desired, live, objects))
        problems.push(one);
    return { objects, problems, refused };
}
/** All live objects by id, API defaults filled in. */
function liveObjects(snapshot) {
    const all = [
        ...snapshot.clusterRoles,
        ...snapshot.roles,
        ...snapshot.clusterRoleBindings,
        ...snapshot.roleBindings,
    ];
    return new Map(all.map((object) => [(0,rbac_object/* objectId */.Tu)(object), (0,defaults/* withDefaults */.r)(object)]));
}
function whyNotOurs(desired, id, existing, item) {
    const untouched = (0,never_touch/* neverTouch */.M)(existing);
    if (untouched !== undefined)
        return { ...untouchable(desired, id, untouched.text), where: item.where };
    const owner = (0,ownership/* ownedBy */.LW)(existing);
    if (owner === undefined || owner === desired.set)
        return undefined;
    return { ...object_problem_ofAnotherSet(desired, id, owner), where: item.where };
}
function objects_ownerBeside(existing, item, desired) {
    const { where, origin } = item;
    return otherOwner(existing, { desired, does: 'changes', said: item, where, word: WORDS[origin] });
}
const WORDS = {
    manifest: 'write the entry of `rbac.manifests` that has it as `{ path: …, owners: adopt }`',
    preset: 'add `owners: adopt` to the preset',
    binding: 'add `owners: adopt` to the binding',
};
/** A binding to a role that is not there grants nothing now, and something unreviewed once somebody makes it. */
function missingRoles(desired, live, changes) {
    const going = new Set(changes.filter(({ action }) => action === 'remove').map(({ id }) => id));
    const declared = new Set(desired.objects.map(({ object }) => (0,rbac_object/* objectId */.Tu)(object)));
    const exists = (id) => (live.has(id) && !going.has(id)) || declared.has(id);
    return desired.objects.flatMap(({ object, where }) => {
        if (!(0,rbac_object/* isBinding */.OT)(object))
            return [];
        const role = referredRole(object);
        if (role === undefined || exists(role))
            return [];
        const kind = role.slice(0, role.lastIndexOf('/') + 1);
        const others = [...live.keys(), ...declared].filter((id) => id.startsWith(kind) && exists(id));
        const near = (0,nearest/* nearest */.pA)(role.slice(kind.length), others.map((id) => id.slice(kind.length)));
        return [
            {
                code: 'role-not-found',
                severity: 'error',
                where,
                message: `${(0,rbac_object/* objectId */.Tu)(object)} refers to ${role}, which is neither in ${desired.cluster.name} nor in the file.${(0,nearest/* didYouMean */.au)(near)}`,
                found: role,
                allowed: 'a role that exists, or one that rbac.manifests declares',
                fix: 'Correct the name, or add the role to rbac.manifests.',
            },
        ];
    });
}
function rolesInUse(desired, live, changes) {
    const touched = new Map(changes.map((change) => [change.id, change]));
    const users = new Map();
    for (const [id, object] of live) {
        const after = touched.has(id) ? touched.get(id)?.after : object;
        if (after === undefined || !(0,rbac_object/* isBinding */.OT)(after))
            continue;
        const role = referredRole(after);
        if (role === undefined)
            continue;
        const known = users.get(role);
        if (known === undefined)
            users.set(role, [id]);
        else
            known.push(id);
    }
    return changes
        .filter(({ action, id }) => action === 'remove' && users.has(id))
        .map(({ id }) => ({
        code: 'role-in-use',
        severity: 'warning',
        where: { cluster: desired.cluster.name, object: id },
        message: `${id} in ${desired.cluster.name} would be removed, but ${(0,list/* listed */.K)(users.get(id) ?? [])} still refers to it and would then grant nothing.`,
        fix: 'Remove these bindings too, or keep the role.',
    }));
}
/** The id of the role that a binding refers to. A Role is looked for in the binding's own namespace. */
function referredRole(binding) {
    const { kind, name } = binding.roleRef;
    if (kind === 'ClusterRole')
        return `ClusterRole/${name}`;
    return binding.metadata.namespace === undefined ? undefined : `Role/${binding.metadata.namespace}/${name}`;
}

// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
;// CONCATENATED MODULE: ./lib/plan/removed/no-longer-declared.js






/** From so many up it is more likely a deleted block, or the revert of an adoption, than all of them are meant. */
const FEWEST = 4;
/** So many lines are written out; the others are alike. */
const LINES = 3;
/**
 * What is said where much is removed only because the file no longer has it: it can be kept. What was adopted is not
 * told from what was created, because nobody wrote down which it was.
 */
function noLongerDeclared(desired, changes) {
    const gone = changes.flatMap((change) => {
        const line = isNoLongerDeclared(desired, change) ? keepingLine(change) : undefined;
        const { kind } = change;
        return line === undefined ? [] : [{ kind, line, of: (0,arn_key/* principalKey */.qW)((0,kinds/* mappedPrincipal */.IF)(change) ?? line) }];
    });
    if (gone.length < FEWEST)
        return [];
    const objects = gone.filter(({ kind }) => kind === 'object').length;
    const entries = gone.filter(({ kind }) => kind === 'entry').length;
    const rows = gone.length - objects - entries;
    const what = (0,list/* listed */.K)([
        ...(rows > 0 ? [(0,words_count/* counted */.hS)(rows, 'row')] : []),
        ...(entries > 0 ? [(0,words_count/* counted */.hS)(entries, 'access entry')] : []),
        ...(objects > 0 ? [(0,words_count/* counted */.hS)(objects, 'object')] : []),
    ]);
    // One line keeps the row and the access entry of a principal.
    const { shown, more } = (0,list/* shortened */.v)([...new Map(gone.map(({ of, line }) => [of, line])).values()], LINES);
    const lines = shown.map((line) => `\`${line}\``).join(', ');
    const { name } = desired.cluster;
    return [
        {
            code: 'no-longer-declared',
            severity: 'notice',
            where: { cluster: name },
            message: `${what} of ${name} are removed because this file no longer declares them, also those that were there before it did.`,
            fix: `What must stay as it is, and no longer be managed, needs an entry under \`removed\`: ${lines}${more > 0 ? `, and ${(0,words_count/* counted */.hS)(more, 'more')} like these` : ''}.`,
        },
    ];
}
function isNoLongerDeclared(desired, change) {
    // An entry of `removed` asks for it.
    if (change.where !== undefined || change.action !== 'remove')
        return false;
    if (change.kind === 'object')
        return change.before !== undefined && (0,ownership/* isOurs */.MU)(change.before, desired.set);
    return ((change.kind === 'row' || change.kind === 'account' || change.kind === 'entry') &&
        change.reason === 'no-longer-declared');
}
/** The entry of `removed` that keeps it, on one line. */
function keepingLine(change) {
    if (change.kind === 'object') {
        const { kind, metadata } = change.before ?? {};
        if (kind === undefined || metadata === undefined)
            return undefined;
        const { namespace, name } = metadata;
        return entry({ kind, ...(namespace === undefined ? {} : { namespace }), name });
    }
    const principal = (0,kinds/* mappedPrincipal */.IF)(change);
    if (principal === undefined)
        return undefined;
    if ((0,arn_key/* isAccount */.UP)(principal))
        return `- { account: "${principal}", destroy: false }`;
    const { kind } = (0,arn/* parseArn */.Lw)(principal);
    return entry({
        [kind === 'role' || kind === 'service-linked-role' || kind === 'assumed-role' ? 'role' : 'user']: principal,
    });
}
function entry(keys) {
    const pairs = Object.entries(keys).map(([key, value]) => `${key}: ${scalar(value)}`);
    return `- { ${pairs.join(', ')}, destroy: false }`;
}
/** Plain where no reader of YAML can take it for anything but a text. */
function scalar(value) {
    return /^[A-Za-z][\w.:/@+=-]*[\w/]$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
        ? value
        : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/yaml/lines.js
var lines = __webpack_require__(35912);
// EXTERNAL MODULE: ./lib/aws-auth/cut-items.js
var cut_items = __webpack_require__(60007);
// EXTERNAL MODULE: ./lib/aws-auth/read-key.js + 22 modules
var read_key = __webpack_require__(88669);
// EXTERNAL MODULE: ./lib/aws-auth/seen.js
var aws_auth_seen = __webpack_require__(75487);
// EXTERNAL MODULE: ./lib/aws-auth/edit/row-text.js
var row_text = __webpack_require__(64019);
// EXTERNAL MODULE: ./lib/aws-auth/edit/scalar-text.js
var scalar_text = __webpack_require__(59419);
// EXTERNAL MODULE: ./lib/aws-auth/edit/splice.js
var splice = __webpack_require__(50687);
// EXTERNAL MODULE: ./lib/aws-auth/read-row.js
var read_row = __webpack_require__(46181);
;// CONCATENATED MODULE: ./lib/aws-auth/repair/read-alone.js


/** The items of a text; none for a text without a list. `undefined` where the authenticator cannot read it. */
function readAlone(key, text) {
    if (key === 'mapAccounts')
        return readAccounts(text);
    const { items, broken } = (0,read_key/* readRowItems */.z9)(key, text);
    if (broken !== undefined)
        return undefined;
    return items.map(({ json }) => {
        const row = (0,read_row/* readRow */.z)(key, json);
        const complete = row !== undefined && row.username !== '' && row.groups.length > 0 && !row.groups.includes('');
        const named = row === undefined || row.sso === true ? {} : { principal: row.arn };
        return { meaning: JSON.stringify(json), complete, ...named };
    });
}
function readAccounts(text) {
    const { list, items, broken } = (0,read_key/* readAccountItems */.qW)(text);
    if (broken !== undefined || (list?.items.length ?? 0) !== items.length)
        return undefined;
    return items.map(({ value }) => ({ meaning: value, principal: value, complete: true }));
}
/** The ARNs of the rows of a text, or its account ids; of a text that cannot be read nothing. */
function principalsOf(key, text) {
    return (readAlone(key, text) ?? []).flatMap(({ principal }) => principal ?? []);
}

;// CONCATENATED MODULE: ./lib/aws-auth/repair/sift-list.js


/** Tells the pieces that can be read from those that cannot. Their texts, one behind the other, are the whole. */
function siftList({ pieces, indent }, key) {
    const parts = [];
    const readOne = itemReader(key, parts);
    const keep = (piece, wanted = () => true) => {
        const item = readOne(piece.text);
        if (item === undefined || !wanted(item))
            return false;
        parts.push({ kind: 'kept', piece, item });
        return true;
    };
    const keepBetween = (piece) => {
        const kind = isBetween(piece, { key, indent }) ? 'between' : 'broken';
        if (piece.text !== '')
            parts.push({ kind, piece });
    };
    for (const piece of pieces) {
        if (piece.kind !== 'item')
            keepBetween(piece);
        else if (!keep(piece)) {
            const { body, gap } = (0,cut_items/* partGap */.Oi)(piece.text);
            const said = { ...piece, text: body };
            if (!keep(said)) {
                const [first = said, ...strays] = key === 'mapAccounts' ? [said] : (0,cut_items/* cutFurther */.Xs)(said, indent);
                // A row that seems whole is kept in front of something that is no part of it.
                if (strays.length === 0 || !keep(first, ({ complete }) => complete))
                    parts.push({ kind: 'broken', piece: first });
                for (const stray of strays)
                    parts.push({ kind: 'broken', piece: stray });
            }
            keepBetween({ ...piece, start: piece.start + body.length, text: gap });
        }
    }
    return parts;
}
/** Reads an item alone; or behind the kept ones that have anchors, where it refers to one. */
function itemReader(key, parts) {
    const anchored = [];
    let seen = 0;
    let left = MOST_READ_AGAIN;
    return (text) => {
        const alone = readAlone(key, text);
        if (alone !== undefined)
            return alone.length === 1 ? alone[0] : undefined;
        if (!/\*\w/.test(text))
            return undefined;
        for (; seen < parts.length; seen++) {
            const part = parts[seen];
            if (part?.kind === 'kept' && /&\w/.test(part.piece.text))
                anchored.push(part.piece.text);
        }
        const whole = [...anchored, text].join('');
        if (anchored.length === 0 || whole.length > left)
            return undefined;
        left -= whole.length;
        const items = readAlone(key, whole) ?? [];
        return items.length === anchored.length + 1 ? items.at(-1) : undefined;
    };
}
/**
 * Characters of all that is read once more for the sake of its anchors. A list that a person wrote has some hundred; one
 * in which each row has an anchor, and each refers to one, would be read as often as it has rows.
 */
const MOST_READ_AGAIN = 4_000_000;
/** True for text that may stand in front of rows, or behind them, without changing them. */
function isBetween({ kind, text }, { key, indent }) {
    const row = `${indent}- a\n`;
    const both = kind === 'head' ? text + row : row + text;
    return JSON.stringify(readAlone(key, both)) === JSON.stringify(readAlone(key, row));
}

;// CONCATENATED MODULE: ./lib/aws-auth/repair/mend-list.js








/** Puts a list together again of its pieces and of rows of the backup; `undefined` where the result cannot be read. */
function mendList(cut, sources) {
    const parts = siftList(cut, sources.key);
    const around = { cut, sources, present: presentIn(parts), ...rowsOfBackup(sources) };
    const mended = parts.map((part) => ({ part, ...mendPart(part, around) }));
    const leftOut = mended.filter(({ isLeftOut }) => isLeftOut).map(({ part }) => part.piece);
    const text = mend_list_joined(mended.flatMap(({ texts }) => texts));
    const items = mended.flatMap((one) => one.items);
    const sum = (count) => mended.reduce((total, one) => total + count(one), 0);
    if (!sameMeanings(readAlone(sources.key, text), items))
        return undefined;
    return {
        text,
        kept: sum(({ part }) => (part.kind === 'kept' && part.item.principal !== undefined ? 1 : 0)),
        fromBackup: sum(({ part, items: all }) => (part.kind === 'broken' ? all.length : 0)),
        fromFile: sum(({ fromFile }) => fromFile),
        leftOut,
    };
}
function rowsOfBackup({ key, backup = '' }) {
    if (key === 'mapAccounts')
        return { rows: new Map(), accounts: new Set(principalsOf(key, backup)) };
    const rows = Map.groupBy((0,decode/* decodeRows */.U)(key, backup).rows, ({ arn }) => (0,arn_key/* arnKey */.tL)(arn));
    return { rows, accounts: new Set() };
}
function presentIn(parts) {
    const principals = parts.flatMap((part) => (part.kind === 'kept' ? (part.item.principal ?? []) : []));
    return new Set(principals.map(arn_key/* arnKey */.tL));
}
function mendPart(part, around) {
    const { kind, piece } = part;
    if (kind !== 'broken') {
        const items = kind === 'kept' ? [part.item] : [];
        return { texts: [piece.text], items, fromFile: 0, isLeftOut: false };
    }
    const { sources, present } = around;
    const seen = (0,aws_auth_seen/* principalsIn */.r)(sources.key, piece.text).map(({ arn }) => arn);
    const rows = seen.map((arn) => {
        if (present.has((0,arn_key/* arnKey */.tL)(arn)))
            return undefined;
        const row = rowOfBackup(arn, around);
        if (row !== undefined)
            present.add((0,arn_key/* arnKey */.tL)(arn));
        return row ?? (sources.declared.has((0,arn_key/* arnKey */.tL)(arn)) ? 'file' : undefined);
    });
    const mended = rows.filter((row) => row !== undefined && row !== 'file');
    return {
        texts: mended.map(({ text }) => text),
        items: mended.map(({ item }) => item),
        fromFile: rows.filter((row) => row === 'file').length,
        isLeftOut: piece.text.trim() !== '' && (rows.length === 0 || rows.includes(undefined)),
    };
}
/** The backup's item of that principal, of several the one that counts: its bytes where they fit in here. */
function rowOfBackup(arn, around) {
    const { cut, sources } = around;
    const eol = (0,splice/* lineBreak */.qL)(cut.pieces[0]?.text ?? '');
    for (const lines of waysToWrite(arn, around)) {
        const text = `${lines}${eol}`;
        const [item, second] = readAlone(sources.key, text) ?? [];
        if (item?.principal !== undefined && (0,arn_key/* arnKey */.tL)(item.principal) === (0,arn_key/* arnKey */.tL)(arn) && second === undefined)
            return { text, item };
    }
    return undefined;
}
function waysToWrite(arn, { cut, sources, rows, accounts }) {
    const { key, backup = '' } = sources;
    const { indent } = cut;
    if (key === 'mapAccounts')
        return accounts.has(arn) ? [`${indent}- ${(0,scalar_text/* doubleQuoted */.U)(arn)}`] : [];
    const same = rows.get((0,arn_key/* arnKey */.tL)(arn)) ?? [];
    const row = same.findLast((one) => one.arn === arn) ?? same.at(-1);
    if (row === undefined)
        return [];
    const comment = /^[ \t]+#[^\r\n]*/.exec(backup.slice(row.end))?.[0] ?? '';
    const fits = backup.slice((0,splice/* lineStart */.PT)(backup, row.start), row.start) === indent;
    const lines = (0,row_text/* blockRow */.ah)({ ...row, key }, 2).split('\n');
    return [
        ...(fits ? [`${indent}${backup.slice(row.start, row.end)}${comment}`] : []),
        lines.map((line) => `${indent}${line}`).join((0,splice/* lineBreak */.qL)(backup)),
    ];
}
/** Each text begins a line. */
function mend_list_joined(texts) {
    const eol = (0,splice/* lineBreak */.qL)(texts.join(''));
    const filled = texts.filter((text) => text !== '');
    return filled
        .map((text, at) => {
        const before = filled[at - 1] ?? '';
        return (0,splice/* beginsLine */.$3)(before, before.length) || before === BOM ? text : eol + text;
    })
        .join('');
}
const BOM = '\uFEFF';
function sameMeanings(items, wanted) {
    return items?.length === wanted.length && items.every(({ meaning }, at) => meaning === wanted[at]?.meaning);
}

;// CONCATENATED MODULE: ./lib/aws-auth/repair/repair.js








/**
 * The data of aws-auth with every key that the authenticator cannot read made readable. Other keys stay.
 *
 * A row that can be read alone keeps its bytes. One that cannot is the row of the same ARN in the backup; or it is
 * left to the file, which adds it; or it is left out. A text in which no row can be told from another is the whole
 * key of the backup, or nothing. No row comes from anywhere else.
 */
function repairAwsAuth(data, sources) {
    const keys = (0,decode/* decodeAwsAuth */._)(data).broken.map(({ key }) => repairKey(key, data[key] ?? '', sources));
    return { data: { ...data, ...Object.fromEntries(keys.map(({ key, text }) => [key, text])) }, keys };
}
function repairKey(key, text, sources) {
    const list = listSources(key, sources);
    const cut = (0,cut_items/* cutItems */.RE)(text, key === 'mapAccounts' ? cut_items/* ACCOUNT_START */.H4 : undefined);
    const mended = cut === undefined ? undefined : mendList(cut, list);
    const positionOf = (0,lines/* linesOf */.D)(text);
    if (mended === undefined || mended.kept + mended.fromBackup === 0)
        return wholeKey(text, list);
    return {
        key,
        text: mended.text,
        kept: mended.kept,
        fromBackup: mended.fromBackup,
        fromFile: mended.fromFile,
        leftOut: mended.leftOut.map((piece) => leftOut(key, positionOf, piece)),
        whole: false,
    };
}
function listSources(key, { backup, rows, accounts }) {
    const text = backup?.[key];
    const usable = text !== undefined && (0,decode/* decodeAwsAuth */._)({ [key]: text }).broken.length === 0;
    return {
        key,
        backup: usable ? text : undefined,
        declared: new Set(key === 'mapAccounts' ? accounts : rows.filter((row) => row.key === key).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn))),
    };
}
function wholeKey(text, { key, backup = '', declared }) {
    const there = principalsOf(key, backup);
    const known = new Set(there.map(arn_key/* arnKey */.tL));
    const positionOf = (0,lines/* linesOf */.D)(text);
    return {
        key,
        text: (0,read_key/* isSkippable */.YQ)(backup) ? '' : backup,
        kept: 0,
        fromBackup: there.length,
        fromFile: [...declared].filter((arn) => !known.has(arn)).length,
        leftOut: (0,aws_auth_seen/* seenPrincipals */.f)(key, text)
            .filter(({ arn }) => !known.has((0,arn_key/* arnKey */.tL)(arn)) && !declared.has((0,arn_key/* arnKey */.tL)(arn)))
            .map((seen) => ({ line: positionOf(seen.offset).line, text: seen.arn, principals: [seen] })),
        whole: true,
    };
}
function leftOut(key, positionOf, piece) {
    const trimmed = piece.text.trim();
    return {
        line: positionOf(piece.start + piece.text.indexOf(trimmed.charAt(0))).line,
        text: trimmed,
        principals: (0,aws_auth_seen/* seenPrincipals */.f)(key, piece.text),
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var aws_auth_spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
;// CONCATENATED MODULE: ./lib/plan/repair/repair-problem.js



/** What was rebuilt from what, and what could not be. */
function repairProblems(keys, cluster) {
    const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    return keys.flatMap((repair) => [
        {
            code: 'repair',
            severity: 'notice',
            where,
            message: `${repair.key} of aws-auth is rebuilt: ${rebuilt(repair)}. The backup keeps the current text.`,
            fix: 'Check the rows that take effect. After the repair they can be changed like any other.',
        },
        ...repair.leftOut.map(({ line, text, principals }) => ({
            code: 'repair-left-out',
            severity: 'warning',
            where,
            message: `Line ${line} of ${repair.key} cannot be read as a row, and it matches no row of the backup or the file${principals.length === 0 ? '' : `, so ${(0,list/* listed */.K)(principals.map(({ arn }) => arn))} stays without access`}: ${shorten(text)}`,
            found: shorten(text),
            fix: principals.length === 0
                ? 'Nothing, if it is not a row. Otherwise declare its principal in the file.'
                : 'Declare the principal in the file if it must have access.',
        })),
    ]);
}
/** A rebuilt mapRoles without a row that nodes had, by the look of the broken text. */
function nodeRowLeftOut(desired, { arn, line }) {
    const cluster = desired.cluster.name;
    const allowed = (0,node_row/* mayTouchNodes */.sq)(desired, arn);
    return {
        code: 'node-row',
        severity: allowed ? 'warning' : 'error',
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `${cluster} would rebuild mapRoles without the node row of ${arn}, which is on line ${line} of the text that cannot be read, but neither in the backup nor known as a node role.`,
        found: arn,
        allowed: 'a mapRoles with a row for each node role',
        fix: allowed
            ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses this role any more.'
            : `Correct line ${line} of mapRoles with kubectl edit configmap aws-auth --namespace kube-system. Or name the role under \`guards.nodeRoles\`: then its row is created again. If no node uses it any more, add it to \`guards.allowNodeRowChanges\`.`,
    };
}
function rebuilt({ key, kept, fromBackup, fromFile, leftOut, whole }) {
    return [
        whole
            ? 'its rows cannot be told apart, so none was kept'
            : `${(0,words_count/* counted */.hS)(kept, key === 'mapAccounts' ? 'account' : 'row')} kept`,
        `${fromBackup} from the backup`,
        `${fromFile} from the file`,
        `${leftOut.length} left out`,
    ].join(', ');
}
const LONGEST = 200;
function shorten(text) {
    const lines = text.split(/[\r\n]/).map((line) => line.trim());
    const line = lines.filter((said) => said !== '').join(' ⏎ ');
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./lib/plan/repair/repair.js











/** Rebuilds the keys that cannot be read; `undefined` where all can. */
function repairSnapshot(about) {
    const { desired, snapshot, ledger, nodes } = about;
    const data = snapshot.awsAuth?.data ?? {};
    if ((0,decode/* decodeAwsAuth */._)(data).broken.length === 0)
        return undefined;
    const repaired = repairAwsAuth(data, {
        backup: (0,live_ledger/* lastGoodAwsAuth */.Rn)(ledger),
        rows: (0,aws_auth_spell/* declaredRows */.G)(desired),
        accounts: desired.accounts.map(({ account }) => account),
    });
    const awsAuth = (0,decode/* decodeAwsAuth */._)(repaired.data);
    return {
        base: repaired.data,
        awsAuth,
        problems: [
            ...repairProblems(repaired.keys, desired.cluster.name),
            ...lostNodeRows(repaired.keys, { desired, awsAuth, nodes }),
        ],
    };
}
/** Nodes are not left out: what looks like a row of theirs must have come back, or else nothing is written. */
function lostNodeRows(keys, about) {
    const { desired, awsAuth, nodes } = about;
    const lost = keys
        .flatMap(({ key, leftOut }) => (key === 'mapRoles' ? leftOut : []))
        .flatMap(({ line, principals }) => principals.map((principal) => ({ line, ...principal })))
        .filter(({ arn, node }) => node && !nodes.roles.has((0,arn_key/* principalKey */.qW)(arn)))
        .filter(({ arn }) => inForce(awsAuth, arn) === undefined);
    return lost.map(({ arn, line }) => nodeRowLeftOut(desired, { arn, line }));
}
/** The rows without which nodes of the cluster could not come in once mapRoles is rebuilt. */
function rowsOfNodes(about) {
    const { desired, live, repaired, nodes, facts } = about;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts) || !live.broken.some(({ key }) => key === 'mapRoles'))
        return [];
    return (0,missing_node_rows/* nodeRows */.s)((0,missing_node_rows/* rolesWithoutWayIn */.i)({ nodes, awsAuth: repaired.awsAuth, facts }), desired);
}
/**
 * Makes of a plan that was made for the rebuilt data the plan for the live data, in which a broken key gives nobody
 * anything: what comes into force by the repair alone is a change too, and what would go before it came into force
 * is left out of the base, and is none. Rows that nodes need are added.
 */
function withRepair(about) {
    const { live, repaired, planned } = about;
    const plannedRows = planned.changes.filter((change) => change.kind === 'row');
    const known = new Set(plannedRows.map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    const forNodes = rowsOfNodes(about).filter(({ arn }) => !known.has((0,arn_key/* arnKey */.tL)(arn)));
    const rows = [...plannedRows, ...forNodes].map((change) => ({ change, seen: asSeenLive(change, live) }));
    const plannedAccounts = planned.changes.filter((change) => change.kind === 'account');
    const accounts = plannedAccounts.map((change) => ({
        change,
        seen: change.action === 'remove' && !live.accounts.includes(change.account) ? undefined : change,
    }));
    const silent = [...rows, ...accounts].flatMap(({ change, seen }) => (seen === undefined ? [change] : []));
    const edited = (0,edits/* awsAuthAfter */.Y)(repaired.base, silent);
    const base = edited.ok ? edited.data : repaired.base;
    const final = (0,decode/* decodeAwsAuth */._)(base);
    const seenRows = rows.flatMap(({ seen }) => seen ?? []);
    const seenAccounts = accounts.flatMap(({ seen }) => seen ?? []);
    const result = {
        changes: [
            ...seenRows,
            ...inForceAgain(live, final, seenRows),
            ...seenAccounts,
            ...countedAgain(live, final, seenAccounts),
        ],
        ownership: [...planned.ownership, ...silent.flatMap(released)],
        problems: [...planned.problems, ...repaired.problems, ...(edited.ok ? [] : edited.problems)],
    };
    // Where nothing comes of it the key stays broken, and the plan says so as it does without a repair.
    return result.changes.length === 0 ? result : { ...result, base };
}
/** The change beside what is in force now; `undefined` where that stays as it is. */
function asSeenLive(change, live) {
    const now = inForce(live, change.arn);
    const { before: _, ...rest } = change;
    if (now === undefined)
        return change.after === undefined ? undefined : { ...rest, action: 'add' };
    if (change.after === undefined)
        return { ...rest, before: now };
    return (0,same_meaning/* sameMeaning */._)(now, change.after) ? undefined : { ...rest, action: 'change', before: now };
}
/** What the repair brings for which nothing else is planned. */
function inForceAgain(live, final, planned) {
    const done = new Set(['', ...planned.map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn))]);
    return final.rows.flatMap(({ arn, key }) => {
        const id = (0,arn_key/* arnKey */.tL)(arn);
        if (done.has(id))
            return [];
        done.add(id);
        const [before, after] = [inForce(live, arn), inForce(final, arn)];
        if (after === undefined || (before !== undefined && (0,same_meaning/* sameMeaning */._)(before, after)))
            return [];
        const about = { kind: 'row', key, arn, after, reason: 'repaired' };
        return [before === undefined ? { ...about, action: 'add' } : { ...about, action: 'change', before }];
    });
}
function countedAgain(live, final, planned) {
    const done = new Set([...live.accounts, ...planned.map(({ account }) => account)]);
    return [...new Set(final.accounts)]
        .filter((account) => !done.has(account))
        .map((account) => ({ kind: 'account', action: 'add', account, reason: 'repaired' }));
}
function inForce(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    const row = found.kind === 'random' ? found.rows.at(-1) : found.kind === 'row' ? found.row : undefined;
    return row && { username: row.username, groups: row.groups };
}
/** What no longer stands in the file leaves the ledger. */
function released(change) {
    if (change.action !== 'remove' || change.reason !== 'no-longer-declared')
        return [];
    const principal = change.kind === 'row' ? change.arn : change.account;
    return [{ kind: 'ownership', action: 'release', principal }];
}

// EXTERNAL MODULE: ./lib/plan/set-owner.js + 1 modules
var set_owner = __webpack_require__(67089);
// EXTERNAL MODULE: ./lib/plan/target.js
var plan_target = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/plan/undeclared/unmanaged.js + 1 modules
var unmanaged = __webpack_require__(44111);
;// CONCATENATED MODULE: ./lib/plan/make-plan.js
































/**
 * Desired × snapshot → plan. Everything that can be known to fail without writing is found here: the new text of
 * aws-auth is made and read back as part of planning, although only an apply sends it.
 */
function makePlan(desired, snapshot, options = {}) {
    return (0,complete_plan/* completePlan */.P)(planParts(desired, snapshot, options));
}
const NO_ROWS = { changes: [], ownership: [], touches: [], doubtful: [] };
/** What is planned, before guards have seen it. */
function planParts(file, snapshot, options = {}) {
    const { repair = false, today } = options;
    const { facts } = snapshot;
    const desired = (0,assigned/* assigned */.X)(file, snapshot);
    const live = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const nodes = (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts, live);
    const { ledger, problems: ledgerProblems } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, desired.cluster.name);
    const repaired = repair ? repairSnapshot({ desired, snapshot, ledger, nodes }) : undefined;
    const awsAuth = repaired?.awsAuth ?? live;
    const home = (0,home_account/* homeAccount */.Z)({ desired, facts, awsAuth: live });
    const aboutNodes = { desired, facts, nodes, home };
    // Where nothing reads the rows, they give nobody anything and stay as they are.
    const mapped = (0,authentication_mode/* readsAwsAuth */.n)(facts)
        ? (0,mapping/* planAwsAuth */.p)({ desired, live: awsAuth, ledger, nodes: nodeNeeds(aboutNodes) })
        : NO_ROWS;
    const rowOf = (principal) => (0,row_in_force/* rowInForce */.H)(principal, { awsAuth: live, facts });
    const entries = planEntries({
        desired,
        facts,
        ledger,
        rowOf,
        isOfNodes: (principal) => nodes.roles.has((0,arn_key/* principalKey */.qW)(principal)) ||
            (0,lookup/* rowsFor */.f4)(live, (0,arn/* stripRolePath */.eP)(principal)).some((row) => (0,node_row/* isOfNodes */.Zc)(row, nodes)),
        bindsUser: (username) => (0,binds_user/* bindsUser */.o)(snapshot, username),
    });
    const firstRows = (0,aws_auth_missing/* planFirstRows */.Dh)({
        desired,
        facts,
        nodes,
        home,
        awsAuth: snapshot.awsAuth && awsAuth,
        writes: repaired !== undefined || mapped.changes.some(({ action }) => action !== 'remove'),
    });
    const objects = planObjects(desired, snapshot);
    const onNodes = nodeProblems(mapped, aboutNodes);
    const planned = {
        changes: [...mapped.changes, ...firstRows.rows],
        ownership: mapped.ownership,
        problems: [...onNodes.allowed, ...firstRows.problems],
    };
    const { base, changes, ownership, problems } = repaired === undefined ? planned : withRepair({ live, repaired, planned, desired, nodes, facts });
    const tidy = (0,authentication_mode/* readsAwsAuth */.n)(facts)
        ? planTidy({ desired, data: base ?? snapshot.awsAuth?.data, changes, nodes: nodeNeeds(aboutNodes) })
        : { changes: [], left: [] };
    const cluster = desired.cluster.name;
    return {
        desired,
        snapshot,
        ledger,
        nodes,
        awsAuth: live,
        base,
        changes: [
            ...(0,moved_rows/* withMoves */.P)(changes, entries.changes),
            ...tidy.changes,
            ...withUncovered(entries.changes, changes, rowOf),
            ...objects.objects,
            ...ownership,
            ...entries.ownership,
        ],
        problems: [
            ...problems,
            ...objects.problems,
            ...entries.problems,
            ...noLongerDeclared(desired, [...changes, ...entries.changes, ...objects.objects]),
        ],
        refused: [
            ...ledgerProblems,
            ...(0,set_owner/* setOwnerProblems */.i)({ desired, ledger }),
            ...mappingProblems(desired, snapshot),
            ...entries.refused,
            ...onNodes.refused,
            ...objects.refused,
            ...removedProblems({ desired, ledger, awsAuth, facts, home }),
            ...tidyProblems(cluster, tidy.left, home),
        ],
        today,
    };
}
/** The plan of a cluster that could not be read: no changes, and why. */
function unreadablePlan(desired, problem) {
    const cluster = desired.cluster.name;
    const target = (0,plan_target/* targetOf */.$r)(desired.cluster);
    return {
        cluster,
        unread: true,
        target,
        set: desired.set,
        changes: [],
        policy: [],
        gains: [],
        held: new Map(),
        problems: [problem],
        digest: (0,digest/* planDigest */.G)(cluster, (0,plan_atoms/* atomsOfPlan */.lp)({ changes: [], policy: [], target }), []),
        lastApplied: {},
        kept: { rows: 0, nodes: 0, unmanaged: 0 },
        unmanaged: unmanaged/* NOTHING_UNMANAGED */.tS,
        drift: drift/* NO_DRIFT */.o0,
    };
}


/***/ }),

/***/ 36411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMoves)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

/** The changes of rows, with those marked that are added where the access entry of their principal is removed. */
function withMoves(rows, entries) {
    const moved = new Set(entries.filter(({ move }) => move === 'to-row').map(({ arn }) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn)));
    return rows.map((change) => change.kind === 'row' && change.action === 'add' && moved.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(change.arn))
        ? { ...change, moves: true }
        : change);
}


/***/ }),

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sourceWords)
/* harmony export */ });
/**
 * `in the ledger of run https://…`, `in the file backup.yaml`: where a row or an access entry is, and nothing about how it
 * got there.
 */
function sourceWords(from) {
    if (from.kind === 'file')
        return `in the file ${from.file}`;
    const { run, commit } = from.by;
    if (run !== undefined)
        return `in the ledger of run ${run}`;
    return commit === undefined
        ? 'in the ledger, which does not say which run saved it'
        : `in the ledger of commit ${commit}`;
}


/***/ }),

/***/ 61744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ replacedBy),
/* harmony export */   eO: () => (/* binding */ entryBefore),
/* harmony export */   mI: () => (/* binding */ entriesChangedBy),
/* harmony export */   nG: () => (/* binding */ rowsBeneath)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_mapping_aws_auth_row_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96385);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34564);
/* harmony import */ var _saved_aws_auth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40796);





/**
 * The access entries that the plan changes, as they are before it, for the ledger; none where it changes rows only, so that
 * what the ledger has of both is of one moment. What an unfinished apply found stays: what is live now may be its own
 * half-done work.
 */
function replacedBy(plan, { ledger, snapshot }) {
    if (!(0,_saved_aws_auth_js__WEBPACK_IMPORTED_MODULE_4__/* .writesLogins */ .K$)(plan))
        return ledger.replacedEntries;
    const earlier = (0,_saved_aws_auth_js__WEBPACK_IMPORTED_MODULE_4__/* .isKeptAlready */ .rO)(ledger) ? ledger.replacedEntries : {};
    const all = { ...entriesChangedBy(plan, snapshot), ...earlier };
    return Object.keys(all).length === 0 ? undefined : all;
}
/** The access entries that the plan changes, as they are in the snapshot. */
function entriesChangedBy({ changes }, snapshot) {
    const rowOf = rowsBeneath(snapshot);
    return Object.fromEntries((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .changesTo */ .zE)('access-entries', changes).map(({ arn }) => {
        const entry = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(snapshot.facts, arn);
        return [entry?.principalArn ?? arn, entryBefore(arn, entry?.details, rowOf)];
    }));
}
function rowsBeneath({ awsAuth: live, facts }) {
    const awsAuth = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(live?.data);
    return (principal) => (0,_login_mapping_aws_auth_row_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .rowInForce */ .H)(principal, { awsAuth, facts });
}
/** @param details `undefined`: there is no entry */
function entryBefore(principal, details, rowOf) {
    if (details === undefined) {
        const over = rowOf(principal);
        return over === undefined ? null : { over };
    }
    const { username, groups, policies, tags } = details;
    return { username, groups, policies, ...(tags === undefined ? {} : { tags }) };
}


/***/ }),

/***/ 40796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ writesAwsAuth),
/* harmony export */   K$: () => (/* binding */ writesLogins),
/* harmony export */   rO: () => (/* binding */ isKeptAlready),
/* harmony export */   ze: () => (/* binding */ savedAwsAuth)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _live_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88881);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34564);



function writesAwsAuth({ changes, base }) {
    return base !== undefined || (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .changesTo */ .zE)('aws-auth', changes).length > 0;
}
/** Whether it writes what lets principals in: aws-auth, or access entries. */
function writesLogins(plan) {
    return writesAwsAuth(plan) || (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .changesTo */ .zE)('access-entries', plan.changes).length > 0;
}
/** What is kept in the ledger is from before the apply that is not finished. */
function isKeptAlready({ unfinished }) {
    return unfinished !== undefined && (unfinished.touchesRows || unfinished.touchesEntries === true);
}
/**
 * What an apply of the plan keeps of aws-auth as it is before it, in the ledger: also where it writes access entries
 * only, so that both are of one moment.
 */
function savedAwsAuth(plan, about) {
    const { previousAwsAuth, previousBy } = previousOf(plan, about);
    const good = goodAwsAuth(about.ledger, previousAwsAuth);
    return {
        ...(previousAwsAuth === undefined ? {} : { previousAwsAuth }),
        ...(previousBy === undefined ? {} : { previousBy }),
        ...(good === undefined ? {} : { goodAwsAuth: good }),
    };
}
/** What an unfinished apply found stays: what is live now may be its own half-done work. */
function previousOf(plan, { ledger, snapshot: { awsAuth }, provenance }) {
    if (!writesLogins(plan) || awsAuth === undefined || isKeptAlready(ledger))
        return ledger;
    return { previousAwsAuth: awsAuth.data ?? {}, previousBy: provenance };
}
/** Kept only beside data that cannot be read. */
function goodAwsAuth(ledger, previous) {
    return (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(previous).broken.length === 0 ? undefined : (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .lastGoodAwsAuth */ .Rn)(ledger);
}


/***/ }),

/***/ 67089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ setFileAfter),
  i: () => (/* binding */ setOwnerProblems)
});

;// CONCATENATED MODULE: ./lib/access/set-file.js
/** `octocat/hello-world/access.yaml` */
function setFileName({ repository, path }) {
    return `${repository}/${path}`;
}
/** Whether both are one file. Without a number on both sides the name of the repository decides, without case. */
function isSameFile(one, other) {
    return one.path === other.path && isSameRepository(one, other);
}
/** GitHub knows a repository by its name whatever the case; a path is another one in another case. */
function isSameRepository(one, other) {
    if (one.repositoryId !== undefined && other.repositoryId !== undefined)
        return one.repositoryId === other.repositoryId;
    return one.repository.toLowerCase() === other.repository.toLowerCase();
}
/** Whether `OWNER/REPO/PATH` names the file. */
function isNamed({ repository, path }, name) {
    const [owner = '', repo = '', ...rest] = name.split('/');
    return isSameFile({ repository, path }, { repository: `${owner}/${repo}`, path: rest.join('/') });
}

// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/plan/set-owner.js


/**
 * What is said where the ledger is of another file than the one that is planned: two files with the same `name` would
 * each remove what the other declares. A ledger that names no file is anybody's, and the next apply writes whose.
 */
function setOwnerProblems({ desired, ledger }) {
    const { setFile, set, cluster, movedFrom } = desired;
    const { setFile: owner } = ledger;
    if (owner === undefined)
        return [];
    const where = { cluster: cluster.name, object: `ConfigMap/${live_ledger/* LEDGER_NAMESPACE */.cl}/${(0,live_ledger/* ledgerName */.bo)(set)}` };
    const about = `The set "${set}" of ${cluster.name} belongs to ${setFileName(owner)}`;
    if (setFile === undefined)
        return [
            {
                code: 'set-file-unknown',
                severity: 'warning',
                where,
                message: `${about}, and it is not known which repository this file is in.`,
                allowed: setFileName(owner),
                fix: 'Make sure that this is that file: what the set owns and this file does not declare is removed.',
            },
        ];
    if (isSameFile(owner, setFile) || (movedFrom !== undefined && isNamed(owner, movedFrom)))
        return [];
    const numbers = setFileName(owner) === setFileName(setFile);
    return [
        {
            code: 'set-of-another-file',
            severity: 'error',
            where,
            message: `${about}${numbers ? numberOf(owner) : ''}, and this file is ${setFileName(setFile)}${numbers ? numberOf(setFile) : ''}. An apply would remove everything of the set that this file does not declare.`,
            found: setFileName(setFile),
            allowed: setFileName(owner),
            fix: `Give this file a \`name\` of its own. If the file was moved here, add \`moved-from: ${setFileName(owner)}\` next to \`name\`, and remove it after the next apply.`,
        },
    ];
}
/** What an apply writes of whom the set is: what is known already stays where this run knows less. */
function setFileAfter({ desired, ledger }) {
    const { setFile } = desired;
    const { setFile: owner } = ledger;
    if (setFile === undefined)
        return owner;
    if (setFile.repositoryId !== undefined || owner?.repositoryId === undefined)
        return setFile;
    return isSameRepository(owner, setFile) ? { ...setFile, repositoryId: owner.repositoryId } : setFile;
}
function numberOf({ repositoryId }) {
    return repositoryId === undefined ? '' : ` (repository ${repositoryId})`;
}


/***/ }),

/***/ 36985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stateAfter)
/* harmony export */ });
/* harmony import */ var _login_mapping_mappings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28672);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);



/**
 * The snapshot as it will be when the plan is applied. Objects that the plan does not change are the same objects, so
 * that what was found out about them holds on. Where the new aws-auth cannot be written, which is an error of the
 * plan, it stays as it is. The ledger is left alone: it gives nobody anything.
 */
function stateAfter(plan, snapshot) {
    return Object.values(PROJECTORS).reduce((state, projector) => projector(plan, state), snapshot);
}
const PROJECTORS = {
    'aws-auth': ({ changes, base }, snapshot) => _login_mapping_mappings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAPPINGS */ .k['aws-auth'].project({ snapshot, changes: (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('aws-auth', changes), base }),
    'access-entries': ({ changes }, snapshot) => _login_mapping_mappings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAPPINGS */ .k['access-entries'].project({ snapshot, changes: (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('access-entries', changes) }),
    rbac: ({ changes }, snapshot) => withObjects(snapshot, (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('rbac', changes)),
    ledger: (_, snapshot) => snapshot,
};
function withObjects(snapshot, changes) {
    return {
        ...snapshot,
        roles: changed(snapshot.roles, changes, 'Role'),
        clusterRoles: changed(snapshot.clusterRoles, changes, 'ClusterRole'),
        roleBindings: changed(snapshot.roleBindings, changes, 'RoleBinding'),
        clusterRoleBindings: changed(snapshot.clusterRoleBindings, changes, 'ClusterRoleBinding'),
    };
}
function changed(live, changes, kind) {
    const own = changes.filter(({ id }) => id.startsWith(`${kind}/`));
    if (own.length === 0)
        return live;
    const after = new Map(live.map((object) => [(0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(object), object]));
    for (const change of own) {
        if (change.action === 'remove')
            after.delete(change.id);
        else if (isOfKind(change.after, kind))
            after.set(change.id, change.after);
        else
            throw new Error(`the change of ${change.id} has no result`);
    }
    return [...after.values()];
}
function isOfKind(object, kind) {
    return object?.kind === kind;
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   VU: () => (/* binding */ isOfTarget),
/* harmony export */   cq: () => (/* binding */ targetAtoms)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);

/** @param facts absent where the cluster has none, or could not be read */
function targetOf(entry, facts) {
    const { door, name: cluster } = entry;
    const endpoint = facts?.endpoint;
    const found = endpoint === undefined ? {} : { endpoint };
    switch (entry.door) {
        case 'eks': {
            const { region } = entry;
            const arn = facts?.arn;
            const account = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountInArn */ .m)(arn) ?? entry.account;
            return {
                cluster,
                door,
                region,
                ...(account === undefined ? {} : { account }),
                ...(arn === undefined ? {} : { arn }),
                ...found,
            };
        }
        case 'context':
            return {
                cluster,
                door,
                context: entry.context,
                ...(entry.kubeconfig === undefined ? {} : { kubeconfig: entry.kubeconfig }),
                ...found,
            };
        case 'directory':
            return { cluster, door, directory: entry.directory };
    }
}
/** Which cluster somebody agrees to change: another one of the same name is not what was agreed to. */
function targetAtoms(target) {
    const subject = `target/${target.cluster}`;
    return FACTS.flatMap((fact) => {
        const after = target[fact];
        return after === undefined ? [] : [{ subject, fact, before: null, after }];
    });
}
const FACTS = ['account', 'arn', 'endpoint', 'context', 'kubeconfig', 'directory', 'region'];
function isOfTarget({ subject }) {
    return subject.startsWith('target/');
}


/***/ }),

/***/ 44111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tS: () => (/* binding */ NOTHING_UNMANAGED),
  ax: () => (/* binding */ undeclaredBindings),
  yY: () => (/* binding */ unmanagedIn)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/danger/judge.js + 6 modules
var judge = __webpack_require__(2216);
// EXTERNAL MODULE: ./lib/danger/objects.js
var danger_objects = __webpack_require__(39655);
// EXTERNAL MODULE: ./lib/danger/rule/rule.js
var rule = __webpack_require__(70050);
;// CONCATENATED MODULE: ./lib/plan/undeclared/binding-dangers.js




/** The gravest danger that each of these bindings gives, by its id, of those that are critical or high. */
function bindingDangers({ groups, users }, bindings) {
    const asked = new Set(bindings.map(rbac_object/* objectId */.Tu));
    const found = new Map();
    const add = (id, danger) => {
        if (danger === undefined || !(0,rule/* atLeast */.jZ)(danger.severity, 'high'))
            return;
        const known = found.get(id);
        if (known === undefined || !(0,rule/* atLeast */.jZ)(known.severity, danger.severity))
            found.set(id, danger);
    };
    const ofGrant = gravest();
    for (const grants of [...groups.grants.values(), ...users.grants.values()])
        for (const grant of grants)
            if (grant.via.kind === 'binding' && asked.has(grant.via.binding))
                add(grant.via.binding, ofGrant(grant));
    const objects = {
        ...NO_OBJECTS,
        roleBindings: bindings.filter((one) => one.kind === 'RoleBinding'),
        clusterRoleBindings: bindings.filter((one) => one.kind === 'ClusterRoleBinding'),
    };
    for (const danger of (0,danger_objects/* objectDangers */.i)(NO_OBJECTS, objects, NOBODY))
        add(danger.object, danger);
    return found;
}
const NO_OBJECTS = { roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [] };
const NOBODY = { groups: new Set(), accounts: [] };
/** Hundreds of bindings give the same role in the same kind of place. */
function gravest() {
    const known = new Map();
    return (grant) => {
        const { scope, rules } = grant;
        const place = scope.kind === 'cluster' ? '' : scope.namespace === 'kube-system' ? 'kube-system' : 'other';
        const ofPlace = known.get(place) ?? new WeakMap();
        known.set(place, ofPlace);
        const dangers = ofPlace.get(rules) ?? dangersOf(grant);
        ofPlace.set(rules, dangers);
        return dangers[0];
    };
}
/** The gravest first. */
function dangersOf(grant) {
    return (0,judge/* dangersGained */.RK)([], [grant]).flatMap((danger) => danger.kind === 'masters' ? [] : [{ rule: danger.rule, severity: danger.severity }]);
}

;// CONCATENATED MODULE: ./lib/plan/undeclared/unmanaged.js






const NOTHING_UNMANAGED = {
    rows: [],
    accounts: [],
    bindings: [],
    returned: [],
    returnedAdmins: [],
};
/**
 * Bindings that reach what the file gives (a group or a username of it), or that give a grave danger. What is of
 * Kubernetes and EKS is not listed, nor what another file manages.
 */
function unmanagedIn(about) {
    const { desired, rows, awsAuth } = about;
    const declared = new Set(desired.accounts.map(({ account }) => account));
    const accounts = [...new Set(awsAuth.accounts)].filter((account) => !declared.has(account));
    const back = new Set(about.returned.map(arn_key/* arnKey */.tL));
    const returned = [...new Set([...rows.map(({ arn }) => arn), ...accounts])].filter((one) => back.has((0,arn_key/* arnKey */.tL)(one)));
    const admins = returned.length === 0 ? undefined : about.admins();
    return {
        rows,
        accounts,
        returned,
        returnedAdmins: returned.filter((one) => admins?.has((0,arn_key/* principalKey */.qW)(one))),
        bindings: about.bindings.filter(({ object }) => (0,never_touch/* neverTouch */.M)(object) === undefined && (0,ownership/* ownedBy */.LW)(object) === undefined),
    };
}
/**
 * Bindings that the file does not have and that matter to who is declared, or to the cluster, by their ids. The marks of
 * another set, of Kubernetes or of EKS are no reason to leave one out: whoever makes a binding can write them. Only what
 * gives something to a name of Kubernetes or EKS themselves is theirs.
 */
function undeclaredBindings(about) {
    const { desired, objects } = about;
    const ours = new Set(desired.objects.map(({ object }) => (0,rbac_object/* objectId */.Tu)(object)));
    const others = [...objects.clusterRoleBindings, ...objects.roleBindings].filter((object) => (object.subjects ?? []).length > 0 &&
        !ours.has((0,rbac_object/* objectId */.Tu)(object)) &&
        (0,ownership/* ownedBy */.LW)(object) !== desired.set &&
        !isOfSystem(object));
    const managed = namesOf(desired);
    const dangers = others.length === 0 ? undefined : bindingDangers(about.rbac(), others);
    const bindings = others.flatMap((object) => {
        const id = (0,rbac_object/* objectId */.Tu)(object);
        const danger = dangers?.get(id);
        const reaches = (object.subjects ?? []).map(subjectKey).flatMap((key) => managed.get(key) ?? []);
        if (reaches.length === 0 && danger === undefined)
            return [];
        return [{ id, object, reaches: [...new Set(reaches)], ...(danger === undefined ? {} : { danger }) }];
    });
    return bindings.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
function isOfSystem(object) {
    const why = (0,never_touch/* neverTouch */.M)(object);
    return why !== undefined && why.kind !== 'autoupdate-off' && (object.subjects ?? []).every(isSystemSubject);
}
/** Groups that whoever logs in is in are no names of the system. */
function isSystemSubject({ kind, name, namespace }) {
    if (kind === 'ServiceAccount')
        return namespace === 'kube-system';
    if (/^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/.test(name))
        return false;
    return name.startsWith('system:') || name.startsWith('eks:');
}
/** The groups and usernames that the file gives to principals, or to which it gives roles. */
function namesOf(desired) {
    const rows = (0,spell/* declaredRows */.G)(desired).flatMap(({ username, groups }) => [
        { kind: 'User', name: username },
        ...groups.map((name) => ({ kind: 'Group', name })),
    ]);
    const bound = desired.objects.flatMap(({ object }) => ((0,rbac_object/* isBinding */.OT)(object) ? (object.subjects ?? []) : []));
    const named = bound.filter(({ kind }) => kind !== 'ServiceAccount');
    return new Map([...rows, ...named].map((subject) => [subjectKey(subject), subject.name]));
}
function subjectKey({ kind, name }) {
    return JSON.stringify([kind, name]);
}


/***/ }),

/***/ 27700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CLUSTER_ADMIN_POLICY)
/* harmony export */ });
/** The access policy that gives everything in the cluster, whatever aws-auth and RBAC say. */
const CLUSTER_ADMIN_POLICY = 'AmazonEKSClusterAdminPolicy';


/***/ }),

/***/ 97694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bindsUser)
/* harmony export */ });
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48184);

/** Whether a binding may name the username; of one with templates it is known only what it may become. */
function bindsUser({ roleBindings, clusterRoleBindings }, username) {
    const template = (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(username);
    const isMeant = (name) => template?.canBecome(name) ?? name === username;
    return [...roleBindings, ...clusterRoleBindings].some(({ subjects }) => (subjects ?? []).some(({ kind, name }) => kind === 'User' && isMeant(name)));
}


/***/ }),

/***/ 26625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ consoleView),
/* harmony export */   q: () => (/* binding */ CONSOLE_RESOURCES)
/* harmony export */ });
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80092);

/** @param grants what the principal holds for certain */
function consoleView(grants) {
    const everywhere = new Set();
    const within = new Map();
    for (const { scope, rules, via } of grants) {
        const listed = via.kind === 'masters' ? CONSOLE_RESOURCES : listedBy(rules);
        if (scope.kind === 'cluster')
            for (const one of listed)
                everywhere.add(one);
        else {
            const workloads = listed.filter(({ namespaced }) => namespaced);
            if (workloads.length > 0)
                within.set(scope.namespace, new Set([...(within.get(scope.namespace) ?? []), ...workloads]));
        }
    }
    const namesBut = (isThere) => CONSOLE_RESOURCES.filter((one) => !isThere(one)).map(({ resource }) => resource);
    if ([...everywhere].some(({ namespaced }) => namespaced))
        return { kind: 'all', namespaces: [], missing: namesBut((one) => everywhere.has(one)) };
    const places = [...within.values()];
    return {
        kind: places.length > 0 ? 'namespaces' : 'none',
        namespaces: [...within.keys()].toSorted(),
        missing: namesBut((one) => everywhere.has(one) || (places.length > 0 && places.every((of) => of.has(one)))),
    };
}
/** Source: what both of AWS's manifests, eks-console-full-access.yaml and eks-console-restricted-access.yaml, list. */
const CONSOLE_RESOURCES = [
    { group: '', resource: 'nodes', namespaced: false },
    { group: '', resource: 'namespaces', namespaced: false },
    { group: '', resource: 'pods', namespaced: true },
    { group: 'apps', resource: 'deployments', namespaced: true },
    { group: 'apps', resource: 'daemonsets', namespaced: true },
    { group: 'apps', resource: 'statefulsets', namespaced: true },
    { group: 'apps', resource: 'replicasets', namespaced: true },
    { group: 'batch', resource: 'jobs', namespaced: true },
];
// Thousands of grants share the rules of a few roles.
const known = new WeakMap();
function listedBy(rules) {
    const earlier = known.get(rules);
    if (earlier !== undefined)
        return earlier;
    const listed = CONSOLE_RESOURCES.filter(({ group, resource }) => rules.some((rule) => (0,_allows_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .N)(rule, { verb: 'list', group, resource })));
    known.set(rules, listed);
    return listed;
}


/***/ }),

/***/ 84246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _atom_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55834);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45523);
// Port of kubernetes, changed: notices/kubernetes.txt


/**
 * Whether whoever holds `owner` holds all of `servant`: Covers of
 * component-helpers/auth/rbac/validation/policy_comparator.go, which both the API server's escalation check and
 * `kubectl auth reconcile` use. Time is linear in the atoms of both sides, not in their product.
 */
function covers(owner, servant) {
    const grants = (0,_atom_index_js__WEBPACK_IMPORTED_MODULE_0__/* .atomIndex */ .o)(owner.flatMap(owningAtoms));
    const uncovered = servant.flatMap(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .breakdown */ .I).filter((atom) => !grants.covers(atom));
    return { covered: uncovered.length === 0, uncovered };
}
/** Go covers a URL only by a rule without resourceNames; a valid rule never has both. */
function owningAtoms(rule) {
    const atoms = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .breakdown */ .I)(rule);
    return rule.resourceNames?.length ? atoms.filter((atom) => !('url' in atom)) : atoms;
}


/***/ }),

/***/ 37104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permittedBy),
/* harmony export */   V: () => (/* binding */ permits)
/* harmony export */ });
/* harmony import */ var _access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90960);
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80092);


/** Whether the holder of the grants may make the request. */
function permits(grants, request) {
    const namespace = namespaceOf(request);
    return grants.some((grant) => grantPermits(grant, { request, namespace }));
}
/** The grants that let the request pass, each by itself. */
function permittedBy(grants, request) {
    const namespace = namespaceOf(request);
    return grants.filter((grant) => grantPermits(grant, { request, namespace }));
}
function grantPermits({ scope, rules, via }, { request, namespace }) {
    if (via.kind === 'masters')
        return true;
    if (scope.kind === 'namespace' &&
        !(namespace !== undefined && (0,_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceMatches */ .DV)(scope.namespace, namespace)))
        return false;
    return rules.some((rule) => (0,_allows_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .N)(rule, request));
}
/**
 * What the authorizer sees as the request's namespace. A request for one Namespace by its name is one in that
 * namespace, so a RoleBinding there can permit it.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go
 */
function namespaceOf(request) {
    if ('url' in request)
        return undefined;
    const { verb, group, resource, name, namespace } = request;
    const one = group === '' && resource === 'namespaces' && name && !OF_MANY.includes(verb);
    return namespace || (one ? name : undefined);
}
/** Their path ends in the collection, even where a field selector names one object. */
const OF_MANY = ['list', 'watch', 'create', 'deletecollection'];


/***/ }),

/***/ 81288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _atom_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(137);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84246);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17448);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38247);





/**
 * What makes the live object as the desired one says; both have the same id. The shape is that of
 * `kubectl auth reconcile` (component-helpers/auth/rbac/reconciliation), but the desired object is the whole
 * truth: grants, subjects and labels that it does not have go, because each of them is access. Labels are
 * access too: an aggregated ClusterRole selects by them. Annotations of others stay, as do fields that this
 * program does not know, and the marks of another tool that has the object (`withLiveMarks`).
 *
 * Law: `reconcile(reconcile(live, desired).after, desired)` is `none`.
 */
function reconcile(live, desired) {
    const declared = withoutAggregatedRules((0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefaults */ .r)(desired));
    if (live === undefined)
        return { action: 'add', after: declared };
    const wanted = { ...declared, metadata: (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .withLiveMarks */ .nm)(live, declared.metadata) };
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinding */ .OT)(live)) {
        if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinding */ .OT)(wanted))
            return reconcileBinding(live, wanted);
    }
    else if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinding */ .OT)(wanted)) {
        return reconcileRole(live, wanted);
    }
    throw new Error(`${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .Tu)(live)} cannot become ${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .Tu)(desired)}`);
}
/** The controller owns the rules of an aggregated ClusterRole: rules sent with it would be overwritten. */
function withoutAggregatedRules(object) {
    if (object.kind !== 'ClusterRole' || object.aggregationRule === undefined)
        return object;
    const { rules: _, ...rest } = object;
    return rest;
}
function reconcileRole(live, wanted) {
    const aggregation = aggregationOf(wanted);
    const sameRules = aggregation !== undefined || grantSame(live.rules ?? [], wanted.rules ?? []);
    const sameAggregation = selectSame(aggregationOf(live), aggregation);
    if (sameRules && sameAggregation && hasMetadata(live, wanted))
        return { action: 'none', after: live };
    const { aggregationRule: _, ...rest } = live;
    const after = {
        ...rest,
        metadata: mergeMetadata(live.metadata, wanted.metadata),
        ...(sameRules ? {} : { rules: wanted.rules ?? [] }),
        ...(aggregation === undefined ? {} : { aggregationRule: aggregation }),
    };
    return { action: 'change', after: after };
}
/** The same atoms may stand in differently split rules. Equal text also settles rules that no server accepts. */
function grantSame(one, other) {
    if (isSame(one, other))
        return true;
    // What is declared is never so large, so what is live is something else, or written so that nobody can tell.
    if ((0,_atom_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .atomCountOf */ .IY)(one) > _atom_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_OF_ROLE */ .vk || (0,_atom_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .atomCountOf */ .IY)(other) > _atom_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_OF_ROLE */ .vk)
        return false;
    return (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .h)(one, other).covered && (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .h)(other, one).covered;
}
function aggregationOf(role) {
    return role.kind === 'ClusterRole' ? role.aggregationRule : undefined;
}
/** A ClusterRole is the union of what its selectors find, so their order and number mean nothing. */
function selectSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return sameSet((one.clusterRoleSelectors ?? []).map(selectorKey), (other.clusterRoleSelectors ?? []).map(selectorKey));
}
function selectorKey({ matchLabels = {}, matchExpressions = [] }) {
    const expressions = matchExpressions.map(({ key, operator, values = [] }) => ({ key, operator, values }));
    return canonical({ matchLabels, matchExpressions: expressions });
}
function reconcileBinding(live, wanted) {
    const current = (0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefaults */ .r)(live);
    if (!isSame(current.roleRef, wanted.roleRef)) {
        const after = {
            ...live,
            metadata: fresh(mergeMetadata(live.metadata, wanted.metadata)),
            ...contentOf(wanted),
        };
        return { action: 'replace', after: after };
    }
    const namespace = live.metadata.namespace;
    const keys = (binding) => (binding.subjects ?? []).map((subject) => subjectKey(subject, namespace));
    if (sameSet(keys(current), keys(wanted)) && hasMetadata(live, wanted))
        return { action: 'none', after: live };
    const after = { ...live, metadata: mergeMetadata(live.metadata, wanted.metadata), ...contentOf(wanted) };
    return { action: 'change', after: after };
}
function contentOf({ roleRef, subjects }) {
    return { roleRef, subjects: subjects ?? [] };
}
/**
 * Who a subject is, as the authorizer sees it (appliesToUser of pkg/registry/rbac/validation/rule.go): a
 * ServiceAccount without a namespace is one of the binding's namespace, users and groups have none.
 */
function subjectKey({ kind, name, apiGroup = '', namespace }, ofBinding) {
    return JSON.stringify([
        kind,
        apiGroup,
        name,
        kind === 'ServiceAccount' ? (namespace ?? ofBinding ?? '') : '',
    ]);
}
/** Labels exactly as wanted; of the annotations those that are wanted. */
function hasMetadata(live, wanted) {
    const { labels = {}, annotations = {} } = live.metadata;
    const { labels: wantedLabels = {}, annotations: wantedAnnotations = {} } = wanted.metadata;
    return (Object.keys(labels).length === Object.keys(wantedLabels).length &&
        has(labels, wantedLabels) &&
        has(annotations, wantedAnnotations));
}
function mergeMetadata(live, wanted) {
    const { labels: _, ...rest } = live;
    const annotations = { ...live.annotations, ...wanted.annotations };
    return {
        ...rest,
        ...(wanted.labels === undefined ? {} : { labels: wanted.labels }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}
/** Without what belonged to the deleted object: the server refuses a create that carries it, or fills it in. */
function fresh(metadata) {
    const kept = Object.entries(metadata).filter(([key]) => !OF_ONE_LIFE.includes(key));
    return Object.fromEntries(kept);
}
const OF_ONE_LIFE = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'managedFields',
    'selfLink',
];
function sameSet(one, other) {
    const [first, second] = [new Set(one), new Set(other)];
    return first.size === second.size && [...first].every((item) => second.has(item));
}
function has(values, wanted) {
    return Object.entries(wanted).every(([key, value]) => Object.hasOwn(values, key) && values[key] === value);
}
/** Whether the data are equal, in whatever order their keys are; most often that is the same. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}
/** JSON with sorted keys: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
        : item);
}


/***/ })

};
