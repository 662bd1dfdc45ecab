export const id = 5029;
export const ids = [5029];
export const modules = {

/***/ 42150:
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
        message: `${key} in aws-auth cannot be read (line ${line}, column ${column} of its value: ${reason}), so that it maps nobody at all now.`,
        found: quoteLine(text, line),
        allowed: 'a list of rows that aws-iam-authenticator can read',
        fix: `Correct that line with kubectl edit configmap aws-auth --namespace kube-system, then plan again; or plan with ${REPAIR}, which shows what the key can be rebuilt from.`,
    };
}
/** What a key that cannot be read is rebuilt by. */
const REPAIR = '`repair: true` (--repair in a terminal)';
/** A row that other rows are made of cannot be changed or removed for itself. */
function sharedAnchor(key, text, { name, anchor, alias }) {
    const from = (0,_yaml_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, anchor).line;
    const to = (0,_yaml_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, alias).line;
    return {
        code: 'aws-auth-shared-anchor',
        severity: 'error',
        where: AWS_AUTH,
        message: `The row at line ${from} of ${key} has the anchor &${name}, and line ${to} refers to it, so that one cannot be changed without the other.`,
        found: `&${name} at line ${from}, *${name} at line ${to}`,
        allowed: 'rows that stand for themselves',
        fix: `Write out what *${name} stands for with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
    };
}
/** Nothing that was tried read back as what was wanted. Nothing is written then. */
function editFailed(key) {
    return {
        code: 'aws-auth-not-editable',
        severity: 'error',
        where: AWS_AUTH,
        message: `${key} in aws-auth is written in a way that this program cannot edit without changing other rows too.`,
        allowed: 'a YAML list with one row in each item',
        fix: `Write ${key} as a plain list with kubectl edit configmap aws-auth --namespace kube-system, then plan again.`,
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
        fix: 'Give several people one role, or remove rows that nobody needs.',
    };
}
function quoteLine(text, line) {
    const found = (text.split('\n')[line - 1] ?? '').trim();
    return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ editAwsAuth)
});

// UNUSED EXPORTS: MAX_DATA_BYTES

// EXTERNAL MODULE: ./lib/aws-auth/extent.js
var extent = __webpack_require__(12736);
// EXTERNAL MODULE: ./lib/aws-auth/splice.js
var aws_auth_splice = __webpack_require__(71896);
;// CONCATENATED MODULE: ./lib/aws-auth/block-list.js


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
        const eol = (0,aws_auth_splice/* lineBreak */.qL)(text);
        const lines = edit.added.flatMap((item) => item.split('\n')).map((line) => `${indent}${line}`);
        const inserted = (0,aws_auth_splice/* beginsLine */.$3)(text, at)
            ? lines.map((line) => `${line}${eol}`)
            : lines.map((line) => `${eol}${line}`);
        splices.push({ start: at, end: at, text: inserted.join('') });
    }
    return splices;
}
/** The white space in front of an item's `-`. */
function indentOf(text, item) {
    return text.slice((0,aws_auth_splice/* lineStart */.PT)(text, item.start), item.start).replace(/^\uFEFF/, '');
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
    const begin = (0,aws_auth_splice/* lineStart */.PT)(text, item.start);
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
        const above = (0,aws_auth_splice/* lineStart */.PT)(text, top - 1);
        const line = text.slice(above, top);
        if (!/^[ ]*#/.test(line) || line.indexOf('#') !== depth)
            break;
        if (/^[ ]*#\s*-?\s*["']?(?:rolearn|userarn|username|groups|sso)\b/i.test(line))
            return start;
        top = above;
    }
    const next = text.slice(end, (0,aws_auth_splice/* lineEnd */.kd)(text, end));
    return /^\s*(?:#|$)|^---|^\.\.\./.test(next) ? top : start;
}
function beginsItsLine(text, item) {
    return /^\uFEFF?[ ]*$/.test(text.slice((0,aws_auth_splice/* lineStart */.PT)(text, item.start), item.start));
}
function endOfLines(text, item) {
    return (0,aws_auth_splice/* nextLine */.sE)(text, (0,extent/* itemEnd */.z)(text, item));
}
/** Past the comment lines that follow without a blank line and are indented by at least `depth`. */
function behindComments(text, offset, depth) {
    let at = offset;
    while (at < text.length) {
        const line = text.slice(at, (0,aws_auth_splice/* lineEnd */.kd)(text, at));
        if (!/^[ ]*#/.test(line) || line.indexOf('#') < depth)
            return at;
        at += line.length;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/aws-auth/edit-problem.js
var edit_problem = __webpack_require__(42150);
// EXTERNAL MODULE: ./lib/aws-auth/read-key.js + 19 modules
var read_key = __webpack_require__(90436);
;// CONCATENATED MODULE: ./lib/aws-auth/first-row.js


/**
 * The text of a key with the first items of its list, where there was no list: no key, a value that stands for
 * nothing, comments, `null`, or `[]` on a line of its own. `items` are block items without indentation.
 * `undefined` where the empty list shares its line with something else.
 */
function writeFirstItems(text, document, items) {
    const eol = (0,aws_auth_splice/* lineBreak */.qL)(text);
    const block = items.flatMap((item) => item.split('\n')).join(eol);
    if (document === undefined || (0,read_key/* isSkippable */.YQ)(text))
        return `${block}${eol}`;
    const { root, begin } = document;
    if (root === undefined)
        return `${text}${(0,aws_auth_splice/* beginsLine */.$3)(text, text.length) ? '' : eol}${block}${eol}`;
    if (root.start === root.end) {
        const at = begin === 0 ? root.start : (0,aws_auth_splice/* lineEnd */.kd)(text, begin);
        const broken = (0,aws_auth_splice/* beginsLine */.$3)(text, at);
        return `${text.slice(0, at)}${broken ? '' : eol}${block}${eol}${text.slice(at)}`;
    }
    const before = text.slice(0, root.start);
    const after = text.slice(root.end);
    if (/^\uFEFF?$/.test(before.slice((0,aws_auth_splice/* lineStart */.PT)(text, root.start)))) {
        return text.slice(root.start, root.end).includes('#') ? undefined : before + block + after;
    }
    return root.kind === 'scalar' ? before.trimEnd() + eol + block + after : undefined;
}

;// CONCATENATED MODULE: ./lib/aws-auth/flow-list.js

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
        ? `,${(0,aws_auth_splice/* lineBreak */.qL)(text)}${spacesBefore(text, kept.start)}`
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
    return ' '.repeat(offset - (0,aws_auth_splice/* lineStart */.PT)(text, offset));
}

// EXTERNAL MODULE: ./lib/aws-auth/scalar-text.js
var scalar_text = __webpack_require__(81678);
;// CONCATENATED MODULE: ./lib/aws-auth/edit-accounts.js







/** Adds accounts that are not there yet to the text of mapAccounts, and removes every item that is one of `removed`. */
function editAccounts(text, edits) {
    const before = text ?? '';
    const read = (0,read_key/* readAccountItems */.qW)(text);
    if (read.broken !== undefined)
        return { ok: false, problem: (0,edit_problem/* keyIsBroken */.J4)(before, read.broken) };
    const live = read.items.map(({ value }) => value);
    const added = [...new Set(edits.added)].filter((account) => !live.includes(account));
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
        yield (0,aws_auth_splice/* applySplices */.Ut)(text, editFlowList(text, list, { removed: gone, added: texts }));
    else if (gone.size === list.items.length && added.length === 0) {
        yield `${text.slice(0, list.start)}[]${text.slice(list.end)}`;
    }
    else {
        const splices = editBlockList(text, list, { removed: gone, added: lines });
        if (splices !== undefined)
            yield (0,aws_auth_splice/* applySplices */.Ut)(text, splices);
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

// EXTERNAL MODULE: ./lib/aws-auth/row-text.js
var row_text = __webpack_require__(62824);
;// CONCATENATED MODULE: ./lib/aws-auth/shared-anchor.js
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

// EXTERNAL MODULE: ./lib/aws-auth/row-field.js
var row_field = __webpack_require__(73639);
;// CONCATENATED MODULE: ./lib/aws-auth/change-row.js







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
            splices.push(...changeGroups(text, entry, { json, groups: after.groups }));
    }
    return splices;
}
/** Neither order nor repetition of groups means anything to Kubernetes. */
function sameGroups(one, other) {
    return one.every((group) => other.includes(group)) && other.every((group) => one.includes(group));
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
    const at = (0,aws_auth_splice/* nextLine */.sE)(text, end);
    const eol = (0,aws_auth_splice/* lineBreak */.qL)(text);
    // A BOM or a tag in front of the first key would count as columns too; the check after the edit sees to that.
    const indent = ' '.repeat(first.key.start - (0,aws_auth_splice/* lineStart */.PT)(text, first.key.start));
    return (0,aws_auth_splice/* beginsLine */.$3)(text, at)
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
    const removed = new Set(live.flatMap((group, index) => (!groups.includes(group) || live.indexOf(group) < index ? [index] : [])));
    const added = groups.filter((group, index) => !live.includes(group) && groups.indexOf(group) === index);
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

// EXTERNAL MODULE: ./lib/aws-auth/field.js
var field = __webpack_require__(72078);
// EXTERNAL MODULE: ./lib/aws-auth/read-row.js
var read_row = __webpack_require__(46181);
;// CONCATENATED MODULE: ./lib/aws-auth/verify.js





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

;// CONCATENATED MODULE: ./lib/aws-auth/rewrite-row.js





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
    const lines = (0,row_text/* blockRow */.ah)(whole, (0,row_text/* groupsIndentOf */.wk)(text, list)).replaceAll('\n', `${(0,aws_auth_splice/* lineBreak */.qL)(text)}${indent}`);
    return { start, end, text: lines };
}
const KNOWN = new Set(['rolearn', 'userarn', 'username', 'groups']);

;// CONCATENATED MODULE: ./lib/aws-auth/write-rows.js







/** The text with the edits done, not yet checked; `undefined` where the list has no shape that can be edited. */
function writeRows(text, rows) {
    const { list, edits } = rows;
    const edit = listEdit(text, list, edits);
    const whole = list.flow ? editFlowList(text, list, edit) : editBlock(text, list, edit);
    if (whole === undefined)
        return undefined;
    const changed = [...edits.changed].flatMap(([index, after]) => changeRow(text, rows, { index, after }));
    // In this order: a new last line of the last row stands above a new row.
    return (0,aws_auth_splice/* applySplices */.Ut)(text, [...changed, ...whole]);
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
        const eol = (0,aws_auth_splice/* beginsLine */.$3)(text, splice.end) ? (0,aws_auth_splice/* lineBreak */.qL)(text) : '';
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

;// CONCATENATED MODULE: ./lib/aws-auth/edit-rows.js







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
    const rewritten = new Set([...edits.changed.keys()].filter((index) => !canChangeInPlace(key, list, task, index)));
    if (rewritten.size > 0)
        yield writeRows(text, { key, list, items, edits, rewritten });
}
/** Tries the change of one row alone. */
function canChangeInPlace(key, list, { text, read, edits }, index) {
    const meaning = edits.changed.get(index);
    if (meaning === undefined)
        return true;
    const alone = { added: [], removed: new Set(), changed: new Map([[index, meaning]]) };
    const after = writeRows(text, { key, list, items: read.items, edits: alone, rewritten: new Set() });
    return (after !== undefined &&
        meansWanted(key, { before: text, after, wanted: wantedItems(key, read.items, alone) }));
}

;// CONCATENATED MODULE: ./lib/aws-auth/encode.js



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

/***/ 73639:
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

/***/ 62824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ flowRow),
/* harmony export */   ah: () => (/* binding */ blockRow),
/* harmony export */   pm: () => (/* binding */ flowGroups),
/* harmony export */   wk: () => (/* binding */ groupsIndentOf)
/* harmony export */ });
/* harmony import */ var _row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73639);
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81678);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71896);



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

/***/ 81678:
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

/***/ 65534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ objectAcceptance),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   rG: () => (/* binding */ namesPrincipal)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

/**
 * Whether the danger of the principal is accepted on `today` (`2027-01-31`, in UTC): by an exception for its ARN or
 * username, or, where it comes by groups, by exceptions for all of these groups.
 */
function acceptanceOf(danger, principal, { exceptions, today }) {
    const ways = danger.via.map((via) => (via.kind === 'masters' ? undefined : via.subject.name));
    const ofRule = exceptions.filter(({ rule }) => rule === danger.rule);
    const covering = (candidates) => {
        const direct = candidates.filter((exception) => isOf(exception, principal));
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
function isOf({ subject }, { arn, username }) {
    return (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .arnKey */ .tL)(subject) === (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .arnKey */ .tL)(arn) || subject === username;
}
/** Whether an exception can be about the principal: by its name, or by one of its groups. */
function namesPrincipal(exception, principal) {
    return isOf(exception, principal) || principal.groups.includes(exception.subject);
}


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);

/**
 * An apply from a terminal knows no commit, and the last one that is known stays. Without it, a re-run of an older
 * commit would not know that it is old.
 */
function lastKnown(known, provenance) {
    if (provenance.commit !== undefined || known?.commit === undefined)
        return provenance;
    const { commit, run } = known;
    return { commit, ...(run === undefined ? {} : { run }) };
}
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, 'previous-aws-auth': previous, 'good-aws-auth': good } = data;
    const previousAwsAuth = previous === undefined ? {} : parseData(previous);
    const goodAwsAuth = good === undefined ? undefined : parseData(good);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : 'previous-aws-auth';
        return {
            ledger: { principals: [] },
            problems: [
                {
                    code: 'ledger-unreadable',
                    severity: 'error',
                    where: { cluster, object },
                    message: `The ledger's key "${key}" is missing or damaged, so it is not known which principals this set owns.`,
                    allowed: 'the ConfigMap as the last apply wrote it',
                    fix: `Restore ${object} from a backup; or delete it, and the next plan takes over the rows that the file declares and leaves all others.`,
                },
            ],
        };
    }
    return {
        ledger: {
            principals: principals.split('\n').filter((line) => line !== ''),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...begunIn(data),
        },
        problems: [],
    };
}
/**
 * `begun-run` stands there from the first write of an apply to its last, empty where the run has no address.
 * `begun-commit` may stay longer: an apply from a terminal cannot tell whether that commit is in force now.
 */
function begunIn(data) {
    const begun = provenanceIn(data, 'begun-commit', 'begun-run');
    if (data['begun-run'] === undefined)
        return begun.commit === undefined ? {} : { begun };
    return { begun, unfinished: { touchesRows: data['begun-aws-auth'] === 'true' } };
}
function provenanceIn(data, commitKey, runKey) {
    const { [commitKey]: commit, [runKey]: run } = data;
    return {
        ...(commit === undefined || commit === '' ? {} : { commit }),
        ...(run === undefined || run === '' ? {} : { run }),
    };
}
/** The newest data that is known for each key and can be read: rows may be taken from it where the live ones cannot. */
function lastGoodAwsAuth({ previousAwsAuth, goodAwsAuth }) {
    if (previousAwsAuth === undefined)
        return goodAwsAuth;
    const broken = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(previousAwsAuth).broken.flatMap(({ key }) => {
        const text = goodAwsAuth?.[key];
        return text === undefined ? [] : [[key, text]];
    });
    return { ...previousAwsAuth, ...Object.fromEntries(broken) };
}
function parseData(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        const entries = Object.entries(value);
        return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
const LEDGER_BYTES = 1_000_000;
/**
 * The ConfigMap that holds `ledger`; what else stands in the live one stays. The previous aws-auth is left out
 * when it would make the ledger too large to be stored: owning principals matters more than the way back.
 */
function writeLedger(ledger, set, live) {
    const data = {
        principals: [...new Set(ledger.principals)]
            .sort()
            .map((principal) => `${principal}\n`)
            .join(''),
        ...(ledger.commit === undefined ? {} : { commit: ledger.commit }),
        ...(ledger.digest === undefined ? {} : { digest: ledger.digest }),
        ...(ledger.run === undefined ? {} : { run: ledger.run }),
        ...(ledger.begun?.commit === undefined ? {} : { 'begun-commit': ledger.begun.commit }),
        ...(ledger.unfinished === undefined ? {} : { 'begun-run': ledger.begun?.run ?? '' }),
        ...(ledger.unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
    };
    const previous = ledger.previousAwsAuth === undefined ? undefined : JSON.stringify(ledger.previousAwsAuth);
    const bytes = new TextEncoder().encode(JSON.stringify(data) + (previous ?? '')).length;
    if (previous !== undefined && bytes < LEDGER_BYTES)
        data['previous-aws-auth'] = previous;
    const good = ledger.goodAwsAuth === undefined ? '' : JSON.stringify(ledger.goodAwsAuth);
    const withGood = bytes + new TextEncoder().encode(good).length;
    if (good !== '' && withGood < LEDGER_BYTES)
        data['good-aws-auth'] = good;
    return {
        ...(live ?? {}),
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            ...live?.metadata,
            name: ledgerName(set),
            namespace: LEDGER_NAMESPACE,
            labels: {
                ...live?.metadata.labels,
                'app.kubernetes.io/managed-by': 'eks-access',
                'eks-access/set': set,
            },
        },
        data,
    };
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ awsAuthAfter)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);
/* harmony import */ var _aws_auth_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48358);
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19332);




/**
 * The data of aws-auth after the given changes; rows that stand in a plan's `base` already are passed over.
 */
function awsAuthAfter(data, changes) {
    if (changes.length === 0)
        return { ok: true, data: data ?? {} };
    const awsAuth = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(data);
    const edits = changes.flatMap((change) => editsOf(awsAuth, change));
    return (0,_aws_auth_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .editAwsAuth */ .A)(data, edits);
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
        return (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsFor */ .f4)(awsAuth, arn).map((row) => ({ kind: 'remove', row }));
    if (after === undefined)
        throw new Error(`the change of ${arn} has no result`);
    const found = (0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveRow */ .Ot)(awsAuth, arn);
    // A row that is new beside the live data may stand in the base, where a key that was broken can be read.
    if (action === 'add' && found.kind === 'none')
        return [{ kind: 'add', key, arn, ...after }];
    const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows;
    return rows.filter((row) => !(0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .sameMeaning */ ._)(row, after)).map((row) => ({ kind: 'change', row, ...after }));
}


/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ AWS_AUTH)
});

// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
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
    const gone = owned.filter((account) => !declared.has(account));
    const unmanaged = desired.unmanaged === 'remove'
        ? [...live].filter((account) => !declared.has(account) && !gone.includes(account))
        : [];
    return {
        changes: [
            ...desired.accounts
                .filter(({ account }) => !live.has(account))
                .map(({ account, where }) => ({ kind: 'account', action: 'add', account, reason: 'declared', where })),
            ...gone
                .filter((account) => live.has(account))
                .map((account) => ({ kind: 'account', action: 'remove', account, reason: 'no-longer-declared' })),
            ...unmanaged.map((account) => ({ kind: 'account', action: 'remove', account, reason: 'unmanaged' })),
        ],
        ownership: [
            ...desired.accounts
                .filter(({ account }) => live.has(account) && !owned.includes(account))
                .map(({ account, where }) => ({ kind: 'ownership', action: 'adopt', principal: account, where })),
            ...gone
                .filter((account) => !live.has(account))
                .map((account) => ({ kind: 'ownership', action: 'release', principal: account })),
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
        reason: 'declared',
        where: wanted.where,
    };
}
/** All rows of the ARN go, or a shadowed one would come into force. The last is the one that counts today. */
function removal(live, reason) {
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
    const parts = [planDeclared(about), planGone(about), unmanaged];
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
/** What the set owns and the file no longer has. */
function planGone({ desired, live: awsAuth, ledger, nodes }) {
    const declared = declaredArns(desired);
    const changes = [];
    const ownership = [];
    const touches = [];
    for (const principal of ledger.principals) {
        if ((0,aws_auth_arn/* isAccount */.UP)(principal) || declared.has((0,arn_key/* arnKey */.tL)(principal)))
            continue;
        const live = (0,lookup/* rowsFor */.f4)(awsAuth, principal);
        const row = live.find(nodes.joinBy);
        if (live.length === 0) {
            if (awsAuth.broken.length === 0)
                ownership.push({ kind: 'ownership', action: 'release', principal });
            continue;
        }
        if (row !== undefined)
            touches.push({ action: 'remove', row });
        if (row === undefined || nodes.mayTouch(principal))
            changes.push(removal(live, 'no-longer-declared'));
    }
    return { ...NOTHING, changes, ownership, touches };
}
/** What nobody declared, where the file is the whole truth. Node rows stay, and so do those that may be node rows. */
function planUnmanaged({ desired, live: awsAuth, ledger, nodes }) {
    const handled = new Set([...declaredArns(desired), ...ledger.principals.map(arn_key/* arnKey */.tL)]);
    const changes = [];
    const touches = [];
    const doubtful = [];
    for (const { arn } of awsAuth.rows) {
        const id = (0,arn_key/* arnKey */.tL)(arn);
        if (id === '' || handled.has(id))
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
 * leaves out, is in the first.
 */
function awsAuthWrites(step) {
    const { snapshot, changes, base } = step;
    const live = snapshot.awsAuth;
    const taking = changes.filter(({ action, reason }) => action === 'remove' && reason !== 'restored');
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
    read: ({ awsAuth }) => (0,decode/* decodeAwsAuth */._)(awsAuth?.data),
    owned: ownedNames,
    plan: planAwsAuth,
    project: projectAwsAuth,
    writes: awsAuthWrites,
};
function ownedNames(desired) {
    return [...(0,spell/* declaredRows */.G)(desired).map(({ arn }) => arn), ...desired.accounts.map(({ account }) => account)];
}
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

/***/ 95233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ declaredRows)
/* harmony export */ });
/* unused harmony export rowOf */
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84713);
/* harmony import */ var _default_username_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65478);


/**
 * The row that lets a principal in.
 *
 * STS reports a role without its path, so that a row with one never matches (`pkg/arn/arn.go` of
 * aws-iam-authenticator); a user is reported with it.
 */
function rowOf(principal) {
    const { kind, arn, username = (0,_default_username_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultUsername */ .s)(principal), groups, where } = principal;
    if (kind === 'user')
        return { key: 'mapUsers', arn, username, groups, where };
    const path = pathOf(arn);
    return {
        key: 'mapRoles',
        arn: (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .stripRolePath */ .eP)(arn),
        ...(path === '' ? {} : { strippedPath: path }),
        username,
        groups,
        where,
    };
}
// A plan and its guards ask several times, and a file may declare thousands.
const spelled = new WeakMap();
/** The rows of all principals that the file declares, in its order. */
function declaredRows({ principals }) {
    const known = spelled.get(principals);
    if (known !== undefined)
        return known;
    const rows = principals.map(rowOf);
    spelled.set(principals, rows);
    return rows;
}
function pathOf(arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(arn);
    return 'path' in parsed ? parsed.path : '';
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
    if (parsed.kind !== 'role')
        throw new Error(`${arn} is not the ARN of a role`);
    return `arn:${parsed.partition}:sts::${parsed.account}:assumed-role/${parsed.name}/{{SessionName}}`;
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ MAPPINGS)
/* harmony export */ });
/* harmony import */ var _aws_auth_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7684);

/** All ways to let principals in. */
const MAPPINGS = { 'aws-auth': _aws_auth_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .AWS_AUTH */ .n };


/***/ }),

/***/ 89990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   dM: () => (/* binding */ coveredAtoms),
/* harmony export */   td: () => (/* binding */ atomKey)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3059);

/** The atoms of a list of changes, in canonical order. */
function atomsOf(changes) {
    return changes.flatMap(atomsOfChange).sort((one, other) => (atomKey(one) < atomKey(other) ? -1 : 1));
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

/***/ 90570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ completePlan)
});

// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
;// CONCATENATED MODULE: ./lib/login/mapping/aws-auth/kept-rows.js



/** @param awsAuth what the edits of the plan start from */
function keptRows(desired, awsAuth, changes) {
    const touched = new Set(changes.map((change) => (change.kind === 'row' ? (0,arn_key/* arnKey */.tL)(change.arn) : '')));
    const declared = new Set((0,spell/* declaredRows */.G)(desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    const kept = awsAuth.rows.filter(({ arn }) => arn === '' || !touched.has((0,arn_key/* arnKey */.tL)(arn)));
    const nodes = kept.filter(lookup/* isNodeRow */.BD).length;
    const unmanaged = kept.filter((row) => !(0,lookup/* isNodeRow */.BD)(row) && !declared.has((0,arn_key/* arnKey */.tL)(row.arn))).length;
    return { rows: kept.length, nodes, unmanaged };
}

// EXTERNAL MODULE: ./lib/plan/atom.js
var atom = __webpack_require__(89990);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 5 modules
var kinds = __webpack_require__(3059);
// EXTERNAL MODULE: ./lib/danger/exception.js
var danger_exception = __webpack_require__(65534);
// EXTERNAL MODULE: ./lib/danger/catalogue.js
var catalogue = __webpack_require__(82510);
// EXTERNAL MODULE: ./lib/rbac/allows.js
var allows = __webpack_require__(80092);
// EXTERNAL MODULE: ./lib/danger/rule.js
var danger_rule = __webpack_require__(45149);
// EXTERNAL MODULE: ./lib/danger/rules.js + 3 modules
var rules = __webpack_require__(66843);
;// CONCATENATED MODULE: ./lib/danger/finding.js



/** Every rule that is gained in the scope, in the order of the catalogue; also those that others say as well. */
function findingsIn(gain, scope) {
    const findings = [];
    const atoms = gain.atoms(scope);
    const named = atoms.filter(({ name }) => name !== undefined);
    for (const rule of rules/* CATALOGUE_RULES */.U) {
        const severity = (0,danger_rule/* severityIn */.fR)(rule, scope);
        if (severity === undefined)
            continue;
        const at = { gain, scope, severity, atoms, named };
        const finding = rule.with === undefined ? ofRequests(rule, at, findings) : ofBoth(rule, rule.with, at);
        if (finding !== undefined)
            findings.push({ rule: rule.id, scope, ...finding });
    }
    return findings;
}
function ofRequests(rule, at, others) {
    const { gain, scope, severity, atoms } = at;
    if (atoms.length === 0)
        return undefined;
    const asked = [...rule.requests.filter((request) => canBeHeld(request, scope)), ...oddRequests(rule, atoms)];
    const told = others.filter((other) => (0,danger_rule/* atLeast */.jZ)(other.severity, severity));
    const gained = asked
        .map((request) => ({ request, grants: gain.grants(request, scope) }))
        .filter(({ grants }) => grants.length > 0)
        .filter(({ request, grants }) => rule.id !== 'wildcard' || !isTold(request, grants, told));
    if (gained.length > 0)
        return { severity, names: [], ...joined(gained) };
    return ofNames(rule, at);
}
/** What is gained for some names only. */
function ofNames(rule, { gain, scope, severity, named }) {
    if (named.length === 0)
        return undefined;
    const gained = rule.requests
        .filter((request) => canBeHeld(request, scope) && request.name === undefined && carriesName(request))
        .flatMap((request) => named
        .filter((atom) => (0,allows/* allows */.N)(ruleOf(atom), { ...request, name: atom.name ?? '' }))
        .map(({ name = '' }) => ({ name, request: { ...request, name } })))
        .map(({ name, request }) => ({ name, request, grants: gain.grants(request, scope) }))
        .flatMap((one) => {
        const grave = one.grants.length > 0 ? (0,danger_rule/* severityOfName */.cH)(rule, severity, one.name) : undefined;
        return grave === undefined ? [] : [{ ...one, severity: grave }];
    });
    const worst = danger_rule/* SEVERITIES */.oC.find((grave) => gained.some((one) => one.severity === grave));
    if (worst === undefined)
        return undefined;
    const names = [...new Set(gained.map(({ name }) => name))].toSorted();
    return { severity: worst, names, ...joined(gained) };
}
/** Two permissions that are harmless apart. What holds in the whole cluster is said there. */
function ofBoth(rule, second, { gain, scope, severity }) {
    const parts = [rule.requests, second].map((part) => part.filter((request) => canBeHeld(request, scope)));
    const areAll = (permitted) => parts.every((part) => part.some(permitted));
    if (areAll((request) => gain.before(request, scope)))
        return undefined;
    if (scope.kind === 'namespace' && areAll((request) => gain.after(request, { kind: 'cluster' }).length > 0))
        return undefined;
    const held = parts.map((part) => part
        .map((request) => ({ request, grants: gain.after(request, scope) }))
        .filter(({ grants }) => grants.length > 0));
    if (held.some((part) => part.length === 0))
        return undefined;
    return { severity, names: [], ...joined(held.flat()) };
}
function canBeHeld(request, scope) {
    return request.only === undefined || scope.kind === 'cluster';
}
/** A POST to a collection carries no name, so resourceNames never let it pass. */
function carriesName({ verb, subresource }) {
    return verb !== 'create' || subresource !== undefined;
}
/** Parts of rules that are dangerous by their form, as the requests that they let pass. */
function oddRequests({ isDangerous }, atoms) {
    if (isDangerous === undefined)
        return [];
    return atoms.filter(isDangerous).map(({ verb, group, resource: path, name }) => {
        const slash = path.indexOf('/');
        const [resource, subresource] = slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
        return {
            verb,
            group,
            resource,
            ...(subresource === undefined ? {} : { subresource }),
            ...(name === undefined ? {} : { name }),
        };
    });
}
/** Whether each of the rules with the wildcard is part of another finding already. */
function isTold(wildcard, grants, others) {
    const requests = others.flatMap((finding) => finding.requests);
    return grants
        .flatMap(({ rules }) => rules.filter((rule) => (0,allows/* allows */.N)(rule, wildcard)))
        .every((rule) => requests.some((request) => (0,allows/* allows */.N)(rule, request)));
}
function ruleOf({ verb, group, resource, name }) {
    const names = name === undefined ? {} : { resourceNames: [name] };
    return { verbs: [verb], apiGroups: [group], resources: [resource], ...names };
}
function joined(gained) {
    return {
        requests: gained.map(({ request }) => request),
        grants: [...new Set(gained.flatMap(({ grants }) => grants))],
    };
}

// EXTERNAL MODULE: ./lib/rbac/cluster-scoped.js
var cluster_scoped = __webpack_require__(55331);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rbac_rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/danger/gain.js



function gainOf(before, after) {
    const known = new Set(before.map(contentKey));
    const fresh = after.filter((grant) => !known.has(contentKey(grant)));
    const everything = before.some(({ via }) => via.kind === 'masters' && via.symbolic !== true);
    const freshByScope = Map.groupBy(fresh, ({ scope }) => scopeKey(scope));
    const [heldBefore, heldAfter] = [grantsByScope(before), grantsByScope(after)];
    const everywhere = heldAfter({ kind: 'cluster' });
    const earlier = (scope) => scope.kind === 'cluster' ? heldBefore(scope) : [...heldBefore(scope), ...everywhere];
    return {
        masters: everything ? [] : fresh.flatMap(({ via }) => (via.kind === 'masters' ? [via] : [])),
        scopes: everything || fresh.length === 0 ? [] : scopesOf(after),
        atoms: (scope) => {
            const grants = freshByScope.get(scopeKey(scope)) ?? [];
            const [first, ...others] = new Map(grants.map((grant) => [grant.rules, grant])).values();
            if (first === undefined)
                return [];
            return others.length === 0 ? atomsOf(first) : [first, ...others].flatMap(atomsOf);
        },
        grants: (request, scope) => {
            const granting = heldAfter(scope).filter((grant) => grantAllows(grant, request));
            if (granting.length === 0)
                return [];
            const asBefore = earlier(scope).filter((grant) => grantAllows(grant, request));
            return granting.filter((grant) => comparable(asBefore, grant).length === 0);
        },
        before: (request, scope) => heldBefore(scope).some((grant) => grantAllows(grant, request)),
        after: (request, scope) => heldAfter(scope).filter((grant) => grantAllows(grant, request)),
    };
}
/** Equal for grants of the same rules, in the same place, to the same logins. */
function contentKey({ scope, rules, via }) {
    return JSON.stringify([scopeKey(scope), rulesNumber(rules), holderKey(via)]);
}
// Hundreds of grants share the rules of a few roles.
const numbers = new Map();
const rulesNumbers = new WeakMap();
function rulesNumber(rules) {
    const known = rulesNumbers.get(rules);
    if (known !== undefined)
        return known;
    const text = JSON.stringify(rules);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    rulesNumbers.set(rules, number);
    return number;
}
const atoms = {
    cluster: new WeakMap(),
    namespace: new WeakMap(),
};
function atomsOf({ rules, scope }) {
    const known = atoms[scope.kind].get(rules);
    if (known !== undefined)
        return known;
    const found = rules
        .flatMap(rbac_rules/* breakdown */.I)
        .flatMap((atom) => ('url' in atom ? [] : [atom]))
        .filter((atom) => scope.kind === 'cluster' || !(0,cluster_scoped/* isClusterScoped */.Z)(atom));
    atoms[scope.kind].set(rules, found);
    return found;
}
/** What counts in a scope: its own grants and those of the whole cluster. Hundreds of namespaces are asked about. */
function grantsByScope(grants) {
    const own = Map.groupBy(grants, ({ scope }) => scopeKey(scope));
    const everywhere = own.get('') ?? [];
    return (scope) => scope.kind === 'cluster' ? everywhere : [...everywhere, ...(own.get(scope.namespace) ?? [])];
}
/** What some logins hold by their name is compared with what everybody holds, and with what those same logins hold. */
function comparable(earlier, { via }) {
    return earlier.filter((other) => other.via.symbolic !== true || holderKey(other.via) === holderKey(via));
}
function holderKey(via) {
    if (via.symbolic !== true)
        return '';
    return via.kind === 'masters' ? via.kind : JSON.stringify(via.subject);
}
function scopesOf(grants) {
    const namespaces = grants.flatMap(({ scope }) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return [
        { kind: 'cluster' },
        ...[...new Set(namespaces)].toSorted().map((namespace) => ({ kind: 'namespace', namespace })),
    ];
}
function scopeKey(scope) {
    return scope.kind === 'cluster' ? '' : scope.namespace;
}
/** Whether a grant that counts in the scope lets the request pass there. */
function grantAllows({ rules, via }, request) {
    return via.kind === 'masters' || rulesAllow(rules, request);
}
// The same requests of the catalogue are asked of the same rules for every principal, in every namespace.
const answers = new WeakMap();
function rulesAllow(rules, request) {
    const ofRules = answers.get(rules) ?? new WeakMap();
    answers.set(rules, ofRules);
    const known = ofRules.get(request);
    if (known !== undefined)
        return known;
    const answer = rules.some((rule) => (0,allows/* allows */.N)(rule, request));
    ofRules.set(request, answer);
    return answer;
}

// EXTERNAL MODULE: ./lib/danger/well-known.js
var well_known = __webpack_require__(57277);
;// CONCATENATED MODULE: ./lib/danger/judge.js






/**
 * What is dangerous in what the holder of `before` gains by holding `after`: the gravest first. Against no grants at
 * all, it is what is dangerous in `after`.
 *
 * A danger that holds in the whole cluster is not said again for namespaces; the same one in several namespaces is
 * said once; what a graver one says already is left out; of a well-known ClusterRole all that it includes by design
 * is one danger.
 */
function dangersGained(before, after) {
    const gain = gainOf(before, after);
    if (gain.masters.length > 0)
        return [{ kind: 'masters', severity: 'critical', where: { kind: 'cluster' }, via: gain.masters }];
    const found = [];
    for (const scope of gain.scopes)
        found.push(...untold(findingsIn(gain, scope), found));
    const single = Map.groupBy(found, ({ scope }) => (scope.kind === 'cluster' ? '' : scope.namespace));
    return joinNamespaces([...single.values()].flatMap(dangersOfScope)).toSorted((one, other) => danger_rule/* SEVERITIES */.oC.indexOf(one.severity) - danger_rule/* SEVERITIES */.oC.indexOf(other.severity) || rank(one) - rank(other));
}
/** Without what another finding says as well, here or for the whole cluster. */
function untold(findings, everywhere) {
    const others = [...findings, ...everywhere.filter(({ scope }) => scope.kind === 'cluster')];
    const all = others.find(({ rule }) => rule === 'everything');
    return findings.filter((finding) => {
        if (all !== undefined)
            return finding === all;
        const tellers = rules/* CATALOGUE_RULES */.U.find(({ id }) => id === finding.rule)?.toldBy ?? [];
        return !others.some(({ rule, severity }) => tellers.includes(rule) && (0,danger_rule/* atLeast */.jZ)(severity, finding.severity));
    });
}
/** Takes what well-known roles include by design together. */
function dangersOfScope(findings) {
    const included = new Map();
    const own = findings.flatMap((finding) => {
        const known = well_known/* WELL_KNOWN_ROLES */.l.flatMap((role) => {
            const grants = finding.grants.filter((grant) => includes(role, finding, grant));
            return grants.length === 0 ? [] : [{ role, grants }];
        });
        for (const { role, grants } of known)
            included.set(role, [...(included.get(role) ?? []), { rule: finding.rule, grants }]);
        const rest = finding.grants.filter((grant) => !known.some(({ grants }) => grants.includes(grant)));
        return rest.length === 0 || isCarried(finding, rest) ? [] : [permission(finding, rest)];
    });
    const scope = findings[0]?.scope ?? { kind: 'cluster' };
    const roles = [...included].map(([role, parts]) => {
        const grants = new Set(parts.flatMap((part) => part.grants));
        return {
            kind: 'well-known-role',
            rule: role.id,
            includes: parts.map(({ rule }) => rule),
            severity: (0,danger_rule/* severityIn */.fR)(role, scope) ?? role.severity.cluster,
            where: placeOf(scope),
            via: [...grants].map(({ via }) => via),
        };
    });
    return [...roles, ...own];
}
function includes(role, { rule }, { via }) {
    if (via.kind === 'masters' || via.role !== `ClusterRole/${role.id}`)
        return false;
    return role.includes === 'all' || role.includes.includes(rule);
}
/** Of two permissions together, the well-known role may have both, so that the other grants add nothing. */
function isCarried(finding, rest) {
    const isPair = rules/* CATALOGUE_RULES */.U.some(({ id, with: second }) => id === finding.rule && second !== undefined);
    return isPair && rest.length < finding.grants.length;
}
function permission(finding, grants) {
    const { rule, severity, scope, requests, names } = finding;
    const via = grants.map((grant) => grant.via);
    return { kind: 'permission', rule, severity, where: placeOf(scope), requests, names, via };
}
function placeOf(scope) {
    if (scope.kind === 'cluster')
        return { kind: 'cluster' };
    return { kind: 'namespaces', namespaces: [scope.namespace] };
}
/** The same by the same subjects and roles in several namespaces is one danger. */
function joinNamespaces(dangers) {
    const same = Map.groupBy(dangers, ({ via, where, ...danger }) => JSON.stringify([danger, where.kind, [...new Set(via.map(holderAndRole))].toSorted()]));
    return [...same.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        const namespaces = all.flatMap(({ where }) => (where.kind === 'cluster' ? [] : where.namespaces));
        const where = first.where.kind === 'cluster' ? first.where : { kind: 'namespaces', namespaces };
        return [{ ...first, where, via: all.flatMap(({ via }) => via) }];
    });
}
/** A Role is another one in each namespace, and most often the same by its name. */
function holderAndRole(via) {
    if (via.kind === 'masters')
        return via.kind;
    return JSON.stringify([via.subject, via.role.replace(/^Role\/[^/]+\//, 'Role/')]);
}
function rank(danger) {
    return danger.kind === 'masters' ? -1 : catalogue/* DANGER_IDS */.F.indexOf(danger.rule);
}

// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/danger/object-rules.js
var object_rules = __webpack_require__(69966);
;// CONCATENATED MODULE: ./lib/danger/objects.js


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
    return [
        ...[...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) => (binding.subjects ?? []).flatMap((subject) => ofSubject(binding, subject, reach))),
        ...objects.clusterRoles.flatMap(ofAggregation),
    ];
}
function ofSubject(binding, subject, reach) {
    const { kind, name } = subject;
    const role = `${binding.roleRef.kind}/${binding.roleRef.name}`;
    const own = binding.metadata.name;
    if (kind === 'ServiceAccount' || /^(system|eks):/.test(own) || BOOTSTRAP.includes(own))
        return [];
    const danger = (rule, gives) => [
        { rule, severity: severityOf(rule), object: (0,rbac_object/* objectId */.Tu)(binding), subject: name, gives },
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
        return danger('dangling', `${role} to the group ${name}, which no row of aws-auth has`);
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
    return `, also to every principal of ${accounts.length === 1 ? 'account' : 'the accounts'} ${accounts.join(', ')} (mapAccounts)`;
}
/** Its labels make the role part of others. */
function ofAggregation(role) {
    const { name, labels = {} } = role.metadata;
    if (name.startsWith('system:') || labels['kubernetes.io/bootstrapping'] !== undefined)
        return [];
    const targets = Object.entries(labels).flatMap(([label, value]) => value === 'true' ? (/(?:^|\/)aggregate-to-(.+)$/.exec(label)?.slice(1) ?? []) : []);
    const [first] = targets;
    if (first === undefined)
        return [];
    const holders = targets.map((target) => `ClusterRole/${target}`).join(', ');
    return [
        {
            rule: 'aggregation',
            severity: severityOf('aggregation'),
            object: (0,rbac_object/* objectId */.Tu)(role),
            subject: name,
            gives: `its permissions to all who hold ${holders}`,
        },
    ];
}
function withoutRole(objects) {
    const roles = new Set([...objects.clusterRoles, ...objects.roles].map(rbac_object/* objectId */.Tu));
    return [...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) => {
        const { kind, name } = binding.roleRef;
        const { namespace } = binding.metadata;
        const role = (0,rbac_object/* objectId */.Tu)({
            kind,
            metadata: { name, ...(kind === 'Role' && namespace !== undefined ? { namespace } : {}) },
        });
        if (roles.has(role))
            return [];
        const [subject] = binding.subjects ?? [];
        const gives = `${role}, which does not exist`;
        const severity = severityOf('dangling');
        return [{ rule: 'dangling', severity, object: (0,rbac_object/* objectId */.Tu)(binding), subject: subject?.name ?? '', gives }];
    });
}
function severityOf(rule) {
    return object_rules/* OBJECT_RULES */.O.find(({ id }) => id === rule)?.severity.cluster ?? 'high';
}

;// CONCATENATED MODULE: ./lib/danger/unused.js


/** A notice for each exception whose danger nobody has after the plan: it would hide the next one of that kind. */
function unusedExceptions(report) {
    return report.exceptions
        .filter((exception) => !isUsed(exception, report))
        .map((exception) => {
        const { rule, subject, until, where } = exception;
        const ended = (0,danger_exception/* hasEnded */.hY)(exception, report.today);
        return {
            code: 'danger-exception-unused',
            severity: 'notice',
            where,
            message: `${subject} does not have the danger "${rule}" in ${report.cluster}, and an exception accepts it ${ended ? 'still' : `until ${until}`}.`,
            found: rule,
            allowed: 'an exception for a danger that is there',
            fix: 'Take the exception away, or limit it with "clusters" to where the danger is; should it come back, a reviewer sees it then.',
        };
    });
}
function isUsed(exception, { gained, held }) {
    const subject = (0,arn_key/* arnKey */.tL)(exception.subject);
    return [gained, held].some(({ principals, objects }) => objects.some((danger) => danger.rule === exception.rule && danger.subject === exception.subject) ||
        principals.some(({ principal, dangers }) => dangers.some((danger) => danger.kind !== 'masters' &&
            danger.rule === exception.rule &&
            (subject === (0,arn_key/* arnKey */.tL)(principal.arn) ||
                exception.subject === principal.username ||
                danger.via.some((way) => way.kind === 'binding' && way.subject.name === exception.subject)))));
}

;// CONCATENATED MODULE: ./lib/danger/words.js
/** `a`, `a and b`, `a, b and 5 others`. */
function listed(names, limit = 3) {
    const shown = names.length > limit + 1 ? names.slice(0, limit) : names;
    const rest = names.length - shown.length;
    const items = rest > 0 ? [...shown, `${rest} others`] : shown;
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `role/ci` for each ARN; whole ARNs where they are of several accounts. */
function principalNames(arns) {
    const accounts = new Set(arns.map((arn) => arn.split(':')[4]));
    return accounts.size > 1
        ? [...arns]
        : arns.map((arn) => /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(arn)?.[1] ?? arn);
}
/** `in the whole cluster`, `in shop and team-a`. */
function placeWords(where) {
    return where.kind === 'cluster' ? 'in the whole cluster' : `in ${listed(where.namespaces)}`;
}
/** `group deployers → RoleBinding/shop/deployers → ClusterRole/edit`, and how many ways there are beside it. */
function wayWords(via) {
    const ways = [...new Set(via.map(wayOf))];
    return listed(ways, 1);
}
function wayOf(via) {
    if (via.kind === 'masters')
        return 'the group system:masters';
    return `${via.subject.kind.toLowerCase()} ${via.subject.name} → ${via.binding} → ${via.role}`;
}
/** `get secrets, create pods/exec`: a few, as `kubectl auth can-i` takes them. */
function requestWords(requests) {
    const words = [...new Set(requests.map(oneRequest))];
    return words.length > 4 ? `${words.slice(0, 3).join(', ')} and ${words.length - 3} more` : words.join(', ');
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
 * ended, and exceptions that are of no use. The same danger of many principals is one problem. None is an error:
 * dangers inform, guards refuse.
 *
 * `system:masters` is not among them: the guard `system-masters` says it, with its line.
 */
function dangerProblems(report) {
    return [...principalProblems(report), ...objectProblems(report), ...unusedExceptions(report)].toSorted((one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'));
}
function principalProblems(report) {
    const gained = casesOf(report.gained, { report, gained: true });
    const told = new Set(gained.map(caseKey));
    const held = casesOf(report.held, { report, gained: false }).filter((one) => one.acceptance.kind === 'ended' && !told.has(caseKey(one)));
    const open = [...gained, ...held].filter(({ acceptance }) => acceptance.kind !== 'accepted');
    const exact = [...Map.groupBy(open, problemKey).values()];
    const alike = Map.groupBy(exact, ([first]) => (first === undefined ? '' : alikeKey(first)));
    return [...alike.values()].flatMap((groups) => groups.length > MOST_ALIKE
        ? [principalProblem(groups.flat(), report)]
        : groups.map((cases) => principalProblem(cases, report)));
}
/** A change of one role reaches hundreds by as many bindings: more than these are one problem. */
const MOST_ALIKE = 3;
function casesOf({ principals }, { report, gained }) {
    return principals.flatMap(({ principal, dangers }) => dangers.flatMap((danger) => danger.kind === 'masters'
        ? []
        : [{ principal, danger, gained, acceptance: (0,danger_exception/* acceptanceOf */.BL)(danger, principal, report) }]));
}
function caseKey({ principal, danger }) {
    return JSON.stringify([(0,arn_key/* arnKey */.tL)(principal.arn), danger.rule]);
}
/** Equal for what one sentence can say of several principals; each may come to it by a subject of its own. */
function problemKey({ danger, gained, acceptance }) {
    const { via, ...same } = danger;
    const bindings = via.map((way) => (way.kind === 'masters' ? '' : way.binding)).toSorted();
    const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : [];
    return JSON.stringify([same, [...new Set(bindings)], gained, ended]);
}
/** Equal for what is the same but for its bindings and namespaces. */
function alikeKey({ danger, gained, acceptance }) {
    const { via, where, ...same } = danger;
    const roles = via.map((way) => (way.kind === 'masters' ? '' : way.role.replace(/^Role\/[^/]+\//, 'Role/')));
    return JSON.stringify([same, where.kind, [...new Set(roles)].toSorted(), gained, acceptance.kind]);
}
function principalProblem(cases, { cluster, places }) {
    const [first] = cases;
    if (first === undefined)
        throw new Error('a group of dangers has one');
    const { danger, gained, acceptance } = first;
    const arns = [...new Set(cases.map(({ principal }) => principal.arn))];
    const names = principalNames(arns);
    const bindings = danger.via.flatMap((way) => (way.kind === 'masters' ? [] : [way.binding]));
    const verb = gained ? 'would gain' : names.length > 1 ? 'hold' : 'holds';
    const { what, why } = (0,catalogue/* wordsOf */.Z)(danger.rule);
    const including = danger.kind === 'well-known-role'
        ? `, which includes ${listed(danger.includes.map((id) => (0,catalogue/* wordsOf */.Z)(id).what), 9)}`
        : '';
    const only = danger.kind === 'permission' && danger.names.length > 0 ? ` (only ${listed(danger.names)})` : '';
    const isSymbolic = cases.every((one) => one.danger.via.every(({ symbolic }) => symbolic === true));
    const some = isSymbolic ? ' with some session names' : '';
    const ways = wayWords(cases.flatMap((one) => one.danger.via));
    return {
        code: 'danger',
        severity: levelOf(danger.severity),
        where: problems_placeOf(acceptance, { cluster, places, rows: arns, objects: bindings }),
        message: `${listed(names)} ${verb} ${what}${only} ${placesWords(cases)} of ${cluster}${some}${including} (${danger.rule}, ${danger.severity}; by ${ways}). ${why}${endedWords(acceptance)}`,
        found: danger.kind === 'permission' ? requestWords(danger.requests) : danger.rule,
        fix: fixFor(danger, insteadOf(danger), acceptance),
    };
}
/** Where the cases are in several namespaces each, nobody is in all of them. */
function placesWords(cases) {
    const [first, ...others] = [
        ...new Map(cases.map(({ danger }) => [JSON.stringify(danger.where), danger.where])).values(),
    ];
    if (first === undefined || first.kind === 'cluster' || others.length === 0)
        return placeWords(first ?? { kind: 'cluster' });
    const namespaces = [first, ...others].flatMap((where) => (where.kind === 'cluster' ? [] : where.namespaces));
    return `${placeWords({ kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() })}, each in some of these,`;
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
        const acceptance = (0,danger_exception/* objectAcceptance */.$Z)(danger, report);
        if (acceptance.kind === 'accepted' || (!isGained && acceptance.kind !== 'ended'))
            return [];
        const { rule, severity, object, gives } = danger;
        return [
            {
                code: 'danger',
                severity: levelOf(severity),
                where: problems_placeOf(acceptance, { cluster, places, rows: [], objects: [object] }),
                message: `${object} ${isGained ? 'would give' : 'gives'} ${gives} in ${cluster} (${rule}, ${severity}). ${(0,catalogue/* wordsOf */.Z)(rule).why}${endedWords(acceptance)}`,
                found: danger.subject,
                fix: fixFor(danger, (0,catalogue/* wordsOf */.Z)(rule).instead, acceptance),
            },
        ];
    });
}
function levelOf(severity) {
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
/** What has to be looked at: the exception that ended, else the line that asks for it, else the object. */
function problems_placeOf(acceptance, about) {
    if (acceptance.kind === 'ended' && acceptance.by[0] !== undefined)
        return acceptance.by[0].where;
    const declared = [...about.rows, ...about.objects].flatMap((name) => about.places.get(name) ?? []);
    const [object] = about.objects;
    return declared[0] ?? { cluster: about.cluster, ...(object === undefined ? {} : { object }) };
}
function endedWords(acceptance) {
    if (acceptance.kind !== 'ended')
        return '';
    const [first] = acceptance.by;
    return first === undefined ? '' : ` It was accepted until ${first.until} ("${first.reason}").`;
}
/** Where names limit it already, the advice to limit it is none. */
function insteadOf(danger) {
    const limited = danger.kind === 'permission' && danger.names.length > 0;
    return limited ? 'Make sure that these names are all that is needed.' : (0,catalogue/* wordsOf */.Z)(danger.rule).instead;
}
function fixFor({ rule, severity }, instead, acceptance) {
    if (acceptance.kind === 'ended')
        return `${instead} If it is still meant, give the exception a later date.`;
    if (levelOf(severity) === 'notice')
        return instead;
    return `${instead} If it is meant, accept it under "dangers" with \`rule: ${rule}\`, a reason and a last day.`;
}

// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var rbac_grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/login/logins.js + 2 modules
var logins = __webpack_require__(88128);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js + 1 modules
var rbac_index = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/rbac/changed-index.js

/** The names whose grants differ between the two: whoever this index gives nothing holds the same in both. */
function changedIndex(before, after) {
    if (before === after)
        return NOTHING;
    return { groups: changedNames(before.groups, after.groups), users: changedNames(before.users, after.users) };
}
const NOTHING = { groups: (0,rbac_index/* nameIndex */.O)(new Map()), users: (0,rbac_index/* nameIndex */.O)(new Map()) };
function changedNames(before, after) {
    const changed = new Map();
    for (const name of new Set([...before.names, ...after.names])) {
        const [was, is] = [before.grants.get(name) ?? [], after.grants.get(name) ?? []];
        if (!areSame(was, is))
            changed.set(name, [...was, ...is]);
    }
    return (0,rbac_index/* nameIndex */.O)(changed);
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

// EXTERNAL MODULE: ./lib/rbac/everyone.js
var everyone = __webpack_require__(91803);
// EXTERNAL MODULE: ./lib/rbac/gained.js + 1 modules
var gained = __webpack_require__(87729);
;// CONCATENATED MODULE: ./lib/plan/effect/reached.js






/** Who gets in before a plan and after it. */
function loginViews({ facts, awsAuth }) {
    const { before, after } = awsAuth;
    return {
        before: (0,logins/* loginsOf */.Q)({ awsAuth: before, facts }),
        after: (0,logins/* loginsOf */.Q)({ awsAuth: after, facts, live: before }),
    };
}
/**
 * Everybody whose identity changes, and everybody to whom a changed name of a binding means something; nobody else is
 * compared. In the order of the rows.
 */
function reachedPrincipals(views) {
    const { rbac } = views;
    const { before, after } = loginViews(views);
    const changed = changedIndex(rbac.before, rbac.after);
    const isTouched = (identity) => (0,rbac_grants/* grantsOf */.R)(changed, identity).some(({ via }) => via.kind === 'binding');
    const differenceOf = comparer();
    const all = { before: (0,everybody/* everybody */.e)(before, rbac.before), after: (0,everybody/* everybody */.e)(after, rbac.after) };
    return [...new Set([...all.after.keys(), ...all.before.keys()])].flatMap((key) => {
        const principal = (all.after.get(key) ?? all.before.get(key))?.principal ?? key;
        const [was, is] = [before.of(principal), after.of(principal)];
        if (reached_isSame(was, is) && !was?.identities.some(isTouched))
            return [];
        const standing = { before: standingOf(was, rbac.before), after: standingOf(is, rbac.after) };
        return [{ principal, ...standing, difference: differenceOf(standing.before, standing.after) }];
    });
}
function reached_isSame(was, is) {
    return was === is || reached_textOf(was) === reached_textOf(is);
}
function reached_textOf(login) {
    const texts = (login?.identities ?? []).map(({ username, groups }) => JSON.stringify([username, [...new Set(groups)].toSorted()]));
    return texts.toSorted().join();
}
function standingOf(login, index) {
    const identities = login?.identities ?? [];
    return { identities, grants: [...new Set(identities.flatMap((one) => (0,rbac_grants/* grantsOf */.R)(index, one)))] };
}
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

;// CONCATENATED MODULE: ./lib/plan/dangers.js









/** What is dangerous in what a plan gives, and what became of the exceptions of the file. */
function planDangers(about) {
    const { desired, today = '' } = about;
    const gainsSomething = about.changes.some(kinds/* isAboutAccess */.y4);
    if (!gainsSomething && desired.dangers.length === 0)
        return [];
    const views = about.views();
    const logins = [...(0,everybody/* everybody */.e)(loginViews(views).after, views.rbac.after).values()];
    const reach = {
        groups: new Set(logins.flatMap(({ identities }) => identities.flatMap(({ groups }) => groups))),
        accounts: views.awsAuth.after.accounts,
    };
    const exceptions = desired.dangers;
    const problems = dangerProblems({
        cluster: desired.cluster.name,
        gained: { principals: gainedDangers(about.reached), objects: gainedObjects(about, reach) },
        held: heldDangers({ exceptions, logins, views, objects: about.objects.after, reach }),
        exceptions,
        today,
        places: placesOf(desired, about.changes),
    });
    return isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused');
}
/** Whether nobody can hold a danger who is not seen here. */
function isWhole({ facts, awsAuth }) {
    const entries = facts?.accessEntries;
    const others = entries?.kind === 'unknown' || (entries?.kind === 'known' && entries.value.length > 0);
    return !others && awsAuth.after.broken.length === 0;
}
/** Those that hold the same are judged once. */
function gainedDangers(reached) {
    const known = new Map();
    return reached
        .filter(({ difference }) => difference.gained.length > 0)
        .map(({ principal, before, after, difference }) => {
        const dangers = known.get(difference) ?? dangersGained(before.grants, after.grants);
        known.set(difference, dangers);
        return { principal: principalOf(principal, after.identities), dangers };
    });
}
/** That nobody has the group of a new binding is said by the lint, with what else nobody reaches. */
function gainedObjects({ changes, objects }, reach) {
    if ((0,kinds/* changesTo */.zE)('rbac', changes).length === 0)
        return [];
    return objectDangers(objects.before, objects.after, reach).filter(({ rule }) => rule !== 'dangling');
}
/** What those hold whom an exception names. */
function heldDangers(about) {
    const { exceptions, logins, views } = about;
    if (exceptions.length === 0)
        return { principals: [], objects: [] };
    const known = new Map();
    const dangersOf = (identity) => {
        const grants = (0,rbac_grants/* grantsOf */.R)(views.rbac.after, identity);
        const dangers = known.get(grants) ?? dangersGained([], grants);
        known.set(grants, dangers);
        return dangers;
    };
    const named = logins.filter(({ principal, identities }) => exceptions.some((exception) => (0,danger_exception/* namesPrincipal */.rG)(exception, principalOf(principal, identities))));
    return {
        principals: named.flatMap(({ principal, identities }) => identities.map((identity) => ({
            principal: principalOf(principal, [identity]),
            dangers: dangersOf(identity),
        }))),
        objects: heldObjectDangers(about.objects, about.reach).filter((danger) => exceptions.some(({ rule, subject }) => rule === danger.rule && subject === danger.subject)),
    };
}
function principalOf(arn, identities) {
    const groups = new Set(identities.flatMap((identity) => identity.groups));
    return { arn, username: identities[0]?.username ?? arn, groups: [...groups] };
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

// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/rbac/compact.js
var compact = __webpack_require__(42725);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/rbac/console.js
var console = __webpack_require__(26625);
;// CONCATENATED MODULE: ./lib/plan/effect/console-access.js







/**
 * What the console shows, after the plan, to those who gain or lose something and to those whose row changes; nodes do
 * not look. Whoever has an access entry is left out: what it gives is not known.
 */
function consoleAccess(about) {
    const { facts, rbac } = about.views;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return [];
    const { before, after } = loginViews(about.views);
    const views = new Map();
    const viewOf = (login) => {
        const [first = [], ...others] = login.identities.map((identity) => (0,rbac_grants/* grantsOf */.R)(rbac.after, identity));
        const sure = first.filter((grant) => isSure(grant) && others.every((grants) => grants.includes(grant)));
        const view = (others.length === 0 ? views.get(first) : undefined) ?? (0,console/* consoleView */.T)(sure);
        if (others.length === 0)
            views.set(first, view);
        return view;
    };
    const looking = lookers(about).filter((principal) => (0,access_entries/* entryOf */.t)(facts, principal) === undefined &&
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
        .toSorted((one, other) => console_access_rank(one) - console_access_rank(other) || byName(one, other));
}
/** Each once, as the text writes it. */
function lookers({ felt, changes, }) {
    const named = changes.flatMap((change) => (0,kinds/* mappedPrincipal */.IF)(change) ?? []);
    const all = [...named, ...felt.map(({ principal }) => principal)];
    return [...new Map(all.map((principal) => [(0,arn_key/* principalKey */.qW)(principal), principal])).values()];
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
function console_access_rank({ mapping, rbac }) {
    return mapping ? ['none', 'namespaces', 'all'].indexOf(rbac.kind) : 3;
}
function byName(one, other) {
    return (one.principals[0] ?? '') < (other.principals[0] ?? '') ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/plan/effect/gravity.js
/** Sorts effects: everything that RBAC cannot limit, then losses, then gains; each with the most first. */
function byGravity(one, other) {
    const [a, b] = [gravity_rank(one), gravity_rank(other)];
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    const [name = '', otherName = ''] = [one.principals[0], other.principals[0]];
    return name < otherName ? -1 : 1;
}
function gravity_rank({ gained, lost, principals }) {
    const all = [...gained, ...lost];
    return [
        all.some(({ kind }) => kind === 'everything') ? 0 : 1,
        lost.length > 0 ? 0 : 1,
        -Math.max(...all.map(weight)),
        -principals.length,
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

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
;// CONCATENATED MODULE: ./lib/plan/effect/limits.js


/** Why what is said of people is not all. */
function effectLimits({ facts, awsAuth }) {
    const limits = ['Only RBAC is counted: not access policies of EKS, the node authorizer or admission.'];
    const entries = facts?.accessEntries;
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        limits.push('EKS does not read aws-auth in this cluster (authentication mode API), so no row lets anybody in.');
    if (entries?.kind === 'unknown')
        limits.push('Access entries could not be read and are not counted.');
    if (entries?.kind === 'not-asked')
        limits.push('Access entries are not known here and are not counted.');
    const count = entries?.kind === 'known' ? entries.value.length : 0;
    if (count > 0)
        limits.push(`${count === 1 ? '1 access entry is' : `${count} access entries are`} not counted.`);
    for (const { key } of awsAuth.after.broken)
        limits.push(`${key} of aws-auth cannot be read: nobody in it has access, and nobody in it is listed.`);
    const before = new Set(awsAuth.before.accounts.filter(arn/* isAccount */.UP));
    const accounts = new Set([...before, ...awsAuth.after.accounts.filter(arn/* isAccount */.UP)]);
    if (accounts.size > 0)
        limits.push(`By mapAccounts, every principal of ${accounts.size === 1 ? '1 account' : `${accounts.size} accounts`} can log in; only those whom a binding names by their ARN are listed.`);
    return limits;
}

;// CONCATENATED MODULE: ./lib/plan/effect/effects.js




/** What the changes mean for the principals that they reach (`reachedPrincipals`). */
function effectsOf(about) {
    const { views } = about;
    const felt = about.reached.filter(({ difference }) => difference.gained.length + difference.lost.length > 0);
    return {
        access: effects(felt),
        console: consoleAccess({ views, felt, changes: about.changes }),
        limits: effectLimits(views),
    };
}
/** One for all that gain and lose the same by the same roles; they may come to these by groups and names of their own. */
function effects(felt) {
    const drafts = new Map();
    const same = Map.groupBy(felt, (one) => {
        const draft = drafts.get(one.difference) ?? draftOf(one.difference);
        drafts.set(one.difference, draft);
        return `${isUncertain(one)} ${draft.key}`;
    });
    return [...same.values()].flatMap((group) => effect(group, drafts)).toSorted(byGravity);
}
function draftOf(difference) {
    const [gained, lost] = [(0,compact/* compactAccess */.c)(difference.gained), (0,compact/* compactAccess */.c)(difference.lost)];
    const [gainedThrough, lostThrough] = [pathsOf(difference.gained), pathsOf(difference.lost)];
    const someLogins = [...gainedThrough, ...lostThrough].some(({ symbolic }) => symbolic === true);
    const key = JSON.stringify([gained, lost, rolesOf(gainedThrough), rolesOf(lostThrough), someLogins]);
    return { gained, lost, gainedThrough, lostThrough, someLogins, key };
}
function effect(group, drafts) {
    const all = new Set(group.flatMap(({ difference }) => drafts.get(difference) ?? []));
    const [draft] = all;
    const [one] = group;
    if (draft === undefined || one === undefined)
        return [];
    const { gained, lost } = draft;
    return [
        {
            principals: group.map(({ principal }) => principal).toSorted(),
            gained,
            lost,
            gainedThrough: distinct([...all].flatMap(({ gainedThrough }) => gainedThrough)),
            lostThrough: distinct([...all].flatMap(({ lostThrough }) => lostThrough)),
            someLogins: draft.someLogins || isUncertain(one),
        },
    ];
}
/** One of several rows is picked at random, now or after. */
function isUncertain({ before, after }) {
    return before.identities.length > 1 || after.identities.length > 1;
}
function pathsOf(atoms) {
    return distinct([...new Set(atoms.map(({ via }) => via))]);
}
function rolesOf(paths) {
    return [...new Set(paths.map((path) => (path.kind === 'masters' ? path.kind : path.role)))].toSorted();
}
/** By their text, so that the order does not depend on that of the objects. */
function distinct(paths) {
    const byText = new Map(paths.map((path) => [effects_textOf(path), path]));
    return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
}
function effects_textOf(path) {
    const { kind, symbolic = false } = path;
    if (kind === 'masters')
        return JSON.stringify(['', symbolic]);
    return JSON.stringify([path.subject.kind, path.subject.name, path.binding, path.role, symbolic]);
}

// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
;// CONCATENATED MODULE: ./lib/plan/guard/guarded.js


/** Who gets in, now and after the plan; after it as now where the new text of aws-auth cannot be made. */
function guardedLogins({ snapshot, awsAuth, awsAuthAfter = awsAuth, }) {
    const { facts } = snapshot;
    return {
        before: (0,logins/* loginsOf */.Q)({ awsAuth, facts }),
        after: (0,logins/* loginsOf */.Q)({ awsAuth: awsAuthAfter, facts, live: awsAuth }),
    };
}
/** Whether the plan changes what anybody may do. */
function changesAccess({ changes, base }) {
    return base !== undefined || changes.some(kinds/* isAboutAccess */.y4);
}

;// CONCATENATED MODULE: ./lib/plan/guard/masters.js

/** The group that may do everything before RBAC is asked. */
const MASTERS = 'system:masters';
/** A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. */
function guardMasters({ desired, changes }) {
    const isAllowed = desired.guards.allowSystemMasters;
    const cluster = desired.cluster.name;
    return changes
        .filter((change) => (0,kinds/* isMapping */.pi)(change))
        .filter(gainsMasters)
        .map((change) => ({
        code: 'system-masters',
        severity: isAllowed || stoodThere(change) ? 'warning' : 'error',
        where: change.where ?? { cluster },
        message: `${(0,kinds/* mappedPrincipal */.IF)(change)} would gain ${MASTERS} in ${cluster}: it may do everything, RBAC cannot limit it, and no binding shows it.`,
        found: MASTERS,
        allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at the most)',
        fix: stoodThere(change)
            ? 'The row stood there before; make sure that it shall come back.'
            : isAllowed
                ? 'guards.allowSystemMasters lets it pass; make sure that it is meant.'
                : 'Bind a group to a ClusterRole under rbac.bindings; or, if it must be, set `guards.allowSystemMasters: true`.',
    }));
}
/** The way back and a repair make nothing new: who was let in that way must not stay out because of it. */
function stoodThere({ reason }) {
    return reason === 'restored' || reason === 'repaired';
}
function gainsMasters(change) {
    const { before, after } = (0,kinds/* identitiesOf */.UI)(change);
    return after?.groups.includes(MASTERS) === true && !before?.groups.includes(MASTERS);
}

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
    const before = (0,rbac_index/* indexRbac */.h)(guarded.snapshot);
    const after = objects === guarded.snapshot ? before : (0,rbac_index/* indexRbac */.h)(objects);
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

// EXTERNAL MODULE: ./lib/plan/guard/words.js
var words = __webpack_require__(85428);
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
        message: `This runs as ${name}, and would cut its own access to ${cluster}: ${lost.length} of ${needed} permissions that it needs to undo this would go: ${(0,words/* listed */.KE)(lost, 4)}.${why.length === 0 ? '' : ` What does it: ${(0,words/* listed */.KE)(why)}.`}${out ? ' It could not log in any more.' : ''}`,
        found: name,
        allowed: 'a plan that leaves the applying identity what it needs to undo it',
        fix: allowed
            ? 'guards.allowOwnAccessChange lets it pass; make sure that somebody else can undo it.'
            : 'Keep in the file what gives this identity its access; or let another identity with access of its own apply this, or set `guards.allowOwnAccessChange: true`.',
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
        message: `This runs as ${nameOf(caller.identity)}, and ${(0,words/* listed */.KE)(cut)} in ${cluster}, but it stays in: ${keeper(caller.way)}.`,
        fix: 'Nothing, if that is meant.',
    };
}
function keeper(way) {
    switch (way.kind) {
        case 'entry': {
            const policies = way.entry.details?.policies ?? [];
            return `it has an access entry${policies.length === 0 ? '' : ` with ${(0,words/* listed */.KE)(policies)}`}, which no change of aws-auth reaches`;
        }
        case 'hidden':
            return 'neither a row nor a listed access entry lets it in, as with the creator of a cluster, who has system:masters and stands in no list';
        case 'row':
        case 'account':
            return 'another row of aws-auth gives it the same';
        case 'not-iam':
            return 'it does not come in by IAM';
    }
}
function nameOf({ canonicalArn, username }) {
    return canonicalArn ?? username;
}

// EXTERNAL MODULE: ./lib/live/ledger.js
var ledger = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/plan/guard/undo-needs.js




/** What it takes to read the cluster again, to write aws-auth and the ledger, and to put back each kind of object. */
function undoNeeds({ desired, changes }) {
    const objects = (0,kinds/* changesTo */.zE)('rbac', changes);
    const touched = Map.groupBy(objects, ({ id }) => id.split('/')[0]);
    return [
        ...['aws-auth', (0,ledger/* ledgerName */.bo)(desired.set)].flatMap(configMapNeeds),
        ...KINDS.map(listNeed),
        ...KINDS.flatMap((kind) => WRITES.map((verb) => writeNeed(kind, verb, touched.get(kind) ?? []))).filter((need) => need !== undefined),
    ];
}
const KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];
const WRITES = ['create', 'update', 'delete'];
function configMapNeeds(name) {
    return ['get', 'update'].map((verb) => ({
        name: `${verb} ConfigMap ${ledger/* LEDGER_NAMESPACE */.cl}/${name}`,
        heldBy: (grants) => (0,permits/* permits */.V)(grants, { verb, group: '', resource: 'configmaps', name, namespace: ledger/* LEDGER_NAMESPACE */.cl }),
    }));
}
function listNeed(kind) {
    return {
        name: `list ${kind}s`,
        heldBy: (grants) => (0,permits/* permits */.V)(grants, { verb: 'list', group: rbac_object/* RBAC_GROUP */.$j, resource: resourceOf(kind) }),
    };
}
function writeNeed(kind, verb, changes) {
    if (changes.length === 0)
        return undefined;
    const byNamespace = Map.groupBy(changes.flatMap(({ before, after }) => {
        const object = before ?? after;
        return object === undefined ? [] : [object.metadata];
    }), ({ namespace }) => namespace);
    const request = { verb, group: rbac_object/* RBAC_GROUP */.$j, resource: resourceOf(kind) };
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
function resourceOf(kind) {
    return `${kind.toLowerCase()}s`;
}

;// CONCATENATED MODULE: ./lib/plan/guard/self.js








/** An access policy that gives everything, whatever aws-auth and RBAC say. */
const CLUSTER_ADMIN_POLICY = 'AmazonEKSClusterAdminPolicy';
/**
 * The branch that the applying identity sits on: what it can do now by RBAC, and needs to undo the plan, it must be
 * able to do after it. Reckoned from the state after the plan, as the authenticator and RBAC will see it.
 */
function guardSelf(guarded) {
    const logins = guardedLogins(guarded);
    const { caller } = logins.before;
    if (caller === undefined || guarded.awsAuthAfter === undefined || !changesAccess(guarded))
        return [];
    const { identity, way } = caller;
    const after = logins.after.callerIdentities();
    const same = after.length > 0 && after.every((one) => one === identity);
    const cut = ownCuts(guarded, caller);
    const touchesRbac = (0,kinds/* changesTo */.zE)('rbac', guarded.changes).length > 0;
    if (same && !touchesRbac)
        return cut.length === 0 ? [] : [ownAccessElsewhere({ guarded, caller, cut })];
    const views = rbacViews(guarded);
    const before = (0,rbac_grants/* grantsOf */.R)(views.before, identity);
    const grantsAfter = after.map((one) => (0,rbac_grants/* grantsOf */.R)(views.after, one).filter(isCertain));
    const needs = undoNeeds(guarded);
    const lost = needs.filter(({ heldBy }) => heldBy(before) && !(grantsAfter.length > 0 && grantsAfter.every(heldBy)));
    const why = [...cut, ...goingGrants(guarded, before)];
    if (lost.length === 0)
        return cut.length === 0 || !same ? [] : [ownAccessElsewhere({ guarded, caller, cut })];
    if (way.kind === 'entry' && way.entry.details?.policies.includes(CLUSTER_ADMIN_POLICY) === true)
        return [ownAccessElsewhere({ guarded, caller, cut: why })];
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
        case 'object':
        case 'ownership':
            return [];
    }
}
function rowCut({ action, before, after }) {
    if (action === 'remove')
        return ['its row in aws-auth is removed'];
    const gone = (before?.groups ?? []).filter((group) => !after?.groups.includes(group));
    if (gone.length > 0)
        return [`its row in aws-auth loses ${gone.length === 1 ? 'group' : 'groups'} ${(0,words/* listed */.KE)(gone)}`];
    return before !== undefined && before.username !== after?.username
        ? ['its row in aws-auth gets another username']
        : [];
}
/** The objects by which the identity holds something now, and that the plan takes away or changes. */
function goingGrants({ changes }, before) {
    const used = new Set(before.flatMap(({ via }) => (via.kind === 'masters' ? [] : [via.binding, via.role])));
    return (0,kinds/* changesTo */.zE)('rbac', changes)
        .filter(({ action, id }) => action !== 'add' && used.has(id))
        .map(({ id, action }) => `${id} is ${action === 'remove' ? 'removed' : `${action}d`}`);
}

;// CONCATENATED MODULE: ./lib/plan/guard/admins.js










/** Somebody must be able to repair everything: the number of cluster admins does not fall to zero, or below `minAdmins`. */
function guardAdmins(guarded) {
    const { desired, awsAuthAfter } = guarded;
    if (awsAuthAfter === undefined || !changesAccess(guarded))
        return [];
    const logins = guardedLogins(guarded);
    const views = rbacViews(guarded);
    const before = adminsOf(guarded, logins.before, views.before);
    const after = adminsOf(guarded, logins.after, views.after);
    const missing = desired.guards.requiredAdmins.filter((arn) => !after.has((0,arn_key/* principalKey */.qW)(arn)));
    return [
        ...tooFew(guarded, before, after),
        ...missing.map((arn) => requiredIsMissing(guarded, { arn, before })),
    ];
}
/** Where rows apply at random, all of them must give it. */
function adminsOf({ nodes }, logins, index) {
    const admins = [...(0,everybody/* everybody */.e)(logins, index).values()].filter(({ key, way, identities, isNode }) => !isNode &&
        !nodes.roles.has(key) &&
        (isAdminByPolicy(way) || (identities.length > 0 && identities.every((one) => isAdmin(one, index)))));
    return new Map(admins.map(({ key, principal }) => [key, principal]));
}
/** Only of the caller's own entry are the policies known. */
function isAdminByPolicy(way) {
    return way.kind === 'entry' && way.entry.details?.policies.includes(CLUSTER_ADMIN_POLICY) === true;
}
function isAdmin(identity, index) {
    if (identity.groups.includes(MASTERS))
        return true;
    const grants = (0,rbac_grants/* grantsOf */.R)(index, identity).filter(({ scope, via }) => scope.kind === 'cluster' && via.symbolic === undefined);
    return (0,permits/* permits */.V)(grants, { verb: '*', group: '*', resource: '*' });
}
function tooFew(guarded, before, after) {
    const { desired } = guarded;
    const { minAdmins } = desired.guards;
    const cluster = desired.cluster.name;
    const falls = before.size > 0 && after.size === 0;
    const refused = after.size < (minAdmins ?? (falls ? 1 : 0));
    if (!refused && !falls)
        return [];
    const going = [...before].filter(([key]) => !after.has(key)).map(([, arn]) => (0,words/* shortArn */.k$)(arn));
    const names = (admins) => admins.size === 0 ? '' : ` (${(0,words/* listed */.KE)([...admins.values()].map(words/* shortArn */.k$))})`;
    const least = minAdmins ?? 1;
    return [
        {
            code: 'too-few-admins',
            severity: refused ? 'error' : 'warning',
            where: { cluster },
            message: `${cluster} would have ${(0,words/* counted */.hS)(after.size, 'cluster admin')}${names(after)} after this; now it has ${before.size}${names(before)}.${refused ? ` At least ${least} must stay.` : ''}${going.length === 0 ? '' : ` Admin no longer: ${(0,words/* listed */.KE)(going)}.`}${uncounted(guarded)}`,
            found: String(after.size),
            allowed: `${(0,words/* counted */.hS)(least, 'IAM principal')} or more with system:masters, or with every verb on every resource`,
            fix: refused
                ? `Keep another admin in the file, or lower \`guards.minAdmins\` to ${after.size}.`
                : 'guards.minAdmins lets it pass; make sure that somebody else can mend the cluster.',
        },
    ];
}
function requiredIsMissing(guarded, { arn, before }) {
    const { desired, snapshot } = guarded;
    const cluster = desired.cluster.name;
    const byEntry = (0,access_entries/* entryOf */.t)(snapshot.facts, arn) !== undefined;
    return {
        code: 'required-admin-missing',
        severity: 'error',
        where: { cluster },
        message: `${arn} must be a cluster admin of ${cluster} (guards.requiredAdmins), and would be none after this; ${byEntry
            ? 'it comes in by an access entry, whose policies are not read here'
            : before.has((0,arn_key/* principalKey */.qW)(arn))
                ? 'now it is one'
                : 'now it is none either'}.`,
        found: arn,
        allowed: 'a row with system:masters, or with a group that is bound to every verb on every resource',
        fix: byEntry
            ? 'Take it out of `guards.requiredAdmins`: no plan changes what its access entry gives.'
            : 'Keep what makes it an admin, or take it out of `guards.requiredAdmins`.',
    };
}
/** Entries can make admins too, and only that of the applying identity is read. */
function uncounted({ snapshot }) {
    const entries = snapshot.facts?.accessEntries;
    if (entries?.kind === 'unknown')
        return ' Access entries could not be read and are not counted.';
    const count = entries?.kind === 'known' ? entries.value.length : 0;
    return count === 0
        ? ''
        : ` The policies of ${(0,words/* counted */.hS)(count, 'access entrie').replace(/entries?$/, count === 1 ? 'entry' : 'entries')} were not counted.`;
}

;// CONCATENATED MODULE: ./lib/plan/guard/authentication-mode.js






/**
 * Where EKS does not read aws-auth, or not for some principals, a row gives nobody anything.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html; an access entry takes the
 * place of the row of the same principal entirely.
 */
function guardAuthenticationMode(guarded) {
    const { snapshot } = guarded;
    return (0,authentication_mode/* readsAwsAuth */.n)(snapshot.facts) ? rowsWithoutEffect(guarded) : modeApi(guarded);
}
function modeApi({ desired }) {
    const { principals, accounts, cluster } = desired;
    const declared = principals.length + accounts.length;
    if (declared === 0)
        return [];
    return [
        {
            code: 'authentication-mode-api',
            severity: 'error',
            where: { cluster: cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
            message: `${cluster.name} has the authentication mode API: EKS does not read aws-auth there, so the ${(0,words/* counted */.hS)(declared, 'principal')} that the file declares for it would get no access.`,
            found: 'API',
            allowed: 'the authentication modes CONFIG_MAP and API_AND_CONFIG_MAP',
            fix: 'Let these principals in by access entries (aws eks create-access-entry), and leave this cluster out of their clusters in the file; what rbac declares works in every mode.',
        },
    ];
}
function rowsWithoutEffect({ desired, snapshot, awsAuth, changes, nodes }) {
    const { facts } = snapshot;
    if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0)
        return [];
    const cluster = desired.cluster.name;
    const place = { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    const rowChanges = changes.filter((change) => change.kind === 'row');
    const removed = rowChanges.filter(({ action, reason }) => action === 'remove' && reason !== 'restored');
    const ours = new Set([...(0,spell/* declaredRows */.G)(desired), ...rowChanges].map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const others = awsAuth.rows.filter((row) => row.arn !== '' &&
        !(0,lookup/* isNodeRow */.BD)(row) &&
        !nodes.roles.has((0,arn_key/* principalKey */.qW)(row.arn)) &&
        !ours.has((0,arn_key/* principalKey */.qW)(row.arn)) &&
        (0,access_entries/* entryOf */.t)(facts, row.arn) !== undefined);
    return [
        ...(0,spell/* declaredRows */.G)(desired)
            .filter(({ arn }) => (0,access_entries/* entryOf */.t)(facts, arn) !== undefined)
            .map(({ arn, where }) => without({ arn, where, ends: 'gives it nothing' })),
        ...removed
            .filter(({ arn }) => (0,access_entries/* entryOf */.t)(facts, arn) !== undefined)
            .map(({ arn }) => without({ arn, where: place, ends: 'takes nothing from it when it goes' })),
        ...(others.length === 0
            ? []
            : [
                {
                    code: 'row-without-effect',
                    severity: 'notice',
                    where: place,
                    message: `${(0,words/* counted */.hS)(others.length, 'more row')} of aws-auth in ${cluster} ${others.length === 1 ? 'has' : 'have'} no effect, because access entries take ${others.length === 1 ? 'its' : 'their'} place: ${(0,words/* listed */.KE)(others.map(({ arn }) => (0,words/* shortArn */.k$)(arn)))}.`,
                    fix: 'Nothing, if the entries are meant; the rows can go.',
                },
            ]),
    ];
    function without(row) {
        return {
            code: 'row-without-effect',
            severity: 'warning',
            where: row.where,
            message: `${row.arn} has an access entry in ${cluster}, which takes the place of its row entirely: the row ${row.ends}.`,
            found: row.arn,
            allowed: 'a row of a principal that has no access entry',
            fix: 'Change the access entry (aws eks update-access-entry), or delete it, and the row comes into force.',
        };
    }
}

;// CONCATENATED MODULE: ./lib/plan/guard/discovery.js
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
                message: `${what} of ${cluster} are not known, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}. So ${stricter}.`,
                found: action,
                allowed: 'an identity that may see which nodes the cluster has and how principals get in',
                fix: denied
                    ? `Permit ${action} to the identity that runs this, as docs/least-privilege.md shows.`
                    : 'Run it again; if it fails again, the message says what to mend.',
            },
        ];
    });
}
const ROLES = 'aws-auth is not made anew, rows of roles that nobody declared are not removed, and node rows are known by their groups only';
const SOURCES = [
    { name: 'nodeGroups', what: 'The node groups', stricter: ROLES },
    { name: 'fargateProfiles', what: 'The Fargate profiles', stricter: ROLES },
    { name: 'instanceRoles', what: 'The roles of self-managed nodes', stricter: ROLES },
    {
        name: 'nodes',
        what: 'The nodes',
        stricter: 'aws-auth is not made anew, and nobody watches whether nodes stay ready',
    },
    {
        name: 'accessEntries',
        what: 'The access entries',
        stricter: 'every row counts as if it were in force, and a new aws-auth gets rows for all roles of nodes',
    },
];

// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
;// CONCATENATED MODULE: ./lib/plan/guard/node-role-without-row.js


/**
 * Roles of nodes that nothing lets in. It is a finding about the map, and no reason to write into one that has rows:
 * somebody else may be about to.
 *
 * @param about.awsAuth as it would be after the plan
 */
function nodeRolesWithoutRow(about) {
    const { cluster, awsAuth, facts } = about;
    if (!entriesAreKnown(facts) || awsAuth.broken.some(({ key }) => key === 'mapRoles'))
        return [];
    return (0,missing_node_rows/* rolesWithoutWayIn */.iB)(about).map((role) => {
        const { username, groups } = (0,missing_node_rows/* nodeRowMeaning */.ks)(role);
        return {
            code: 'node-role-without-row',
            severity: 'warning',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `Nodes of ${cluster} cannot join by ${role.arn}: ${(0,node_row/* usesOf */.MZ)(role)}, and it has neither a row in aws-auth nor an access entry.`,
            found: role.arn,
            allowed: 'a row or an access entry for each role of a node',
            fix: `Add this item to mapRoles: {rolearn: "${role.arn}", username: "${username}", groups: [${groups.map((group) => `"${group}"`).join(', ')}]}`,
        };
    });
}
/** Without the list of entries nobody can say that a role has none. In mode API a row would not help. */
function entriesAreKnown(facts) {
    if (facts?.authenticationMode === 'API_AND_CONFIG_MAP')
        return facts.accessEntries.kind === 'known';
    return facts?.authenticationMode === 'CONFIG_MAP';
}

// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
;// CONCATENATED MODULE: ./lib/plan/guard/removals.js






/** From so many managed rows up a share means something: one of three is 33 %, and nothing to stop at. */
const FEWEST = 4;
/** Many rows that go at once are a deleted block, a wrong branch or a bad merge more often than they are meant. */
function guardRemovals(guarded) {
    const { desired, changes } = guarded;
    const cluster = desired.cluster.name;
    const limit = desired.guards.maxRemovalPercent;
    const going = changes.flatMap((change) => {
        if (!(0,kinds/* isMapping */.pi)(change))
            return [];
        const taken = change.reason === 'no-longer-declared' || change.reason === 'unmanaged';
        if (change.action !== 'remove' || !taken)
            return [];
        return (0,kinds/* mappedPrincipal */.IF)(change) ?? [];
    });
    const managed = managedPrincipals(guarded);
    const share = going.length / managed.size;
    if (managed.size < FEWEST || share * 100 <= Math.min(limit, settings/* DEFAULT_GUARDS */.Pl.maxRemovalPercent))
        return [];
    const allowed = share * 100 <= limit;
    const shown = (0,words/* percent */.KN)(going.length, managed.size);
    return [
        {
            code: 'too-many-removals',
            severity: allowed ? 'warning' : 'error',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `${going.length} of ${managed.size} managed rows of ${cluster} would go at once (${shown} %), the limit is ${limit} %: ${(0,words/* listed */.KE)(going.map(words/* shortArn */.k$))}.`,
            found: `${shown} %`,
            allowed: `at most ${limit} %`,
            fix: allowed
                ? 'guards.maxRemovalPercent lets it pass; make sure that all of them are meant.'
                : `See whether a block of the file was lost by mistake. If all of them shall go, remove them in several steps, or set \`guards.maxRemovalPercent: ${Math.ceil(Number(shown))}\` for this change.`,
        },
    ];
}
/** What the set owns and is live; with `unmanaged: remove` everything live that is not for nodes. */
function managedPrincipals({ desired, ledger, awsAuth, nodes }) {
    const accounts = new Set(awsAuth.accounts);
    const owned = ledger.principals
        .filter((one) => ((0,arn/* isAccount */.UP)(one) ? accounts.has(one) : (0,lookup/* rowsFor */.f4)(awsAuth, one).length > 0))
        .map(arn_key/* arnKey */.tL);
    if (desired.unmanaged === 'keep')
        return new Set(owned);
    const rows = awsAuth.rows
        .filter((row) => row.arn !== '' && !(0,lookup/* isNodeRow */.BD)(row) && !nodes.roles.has((0,arn_key/* principalKey */.qW)(row.arn)))
        .map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn));
    return new Set([...owned, ...rows, ...accounts]);
}

;// CONCATENATED MODULE: ./lib/plan/guard/guard-plan.js







/**
 * Where each setting of the file is judged; a setting without an answer does not compile. What is judged elsewhere
 * speaks earlier: while the file is resolved, and while rows are planned.
 */
const JUDGES = {
    allowSystemMasters: guardMasters,
    allowOwnAccessChange: guardSelf,
    minAdmins: guardAdmins,
    requiredAdmins: guardAdmins,
    maxRemovalPercent: guardRemovals,
    allowEmpty: 'access/resolve',
    allowNewAwsAuth: 'guard/aws-auth-missing',
    allowNodeRowChanges: 'guard/node-row',
    nodeRoles: 'guard/node-row',
};
/** What all guards say of a plan, the gravest first; the last ones are those that nothing in the file lets pass. */
function guardPlan(guarded) {
    const judges = Object.values(JUDGES).filter((judge) => typeof judge === 'function');
    const all = [...new Set(judges), guardAuthenticationMode, guardNodes, guardDiscovery];
    return all.flatMap((judge) => judge(guarded));
}
function guardNodes(guarded) {
    const { desired, snapshot, awsAuth, awsAuthAfter } = guarded;
    if (snapshot.awsAuth === undefined)
        return [];
    const { facts } = snapshot;
    return nodeRolesWithoutRow({
        ...guarded,
        cluster: desired.cluster.name,
        facts,
        awsAuth: awsAuthAfter ?? awsAuth,
    });
}
function guardDiscovery({ desired, snapshot }) {
    return discoveryProblems(desired.cluster.name, snapshot.facts);
}

// EXTERNAL MODULE: ./lib/plan/lint/lint-live.js + 8 modules
var lint_live = __webpack_require__(95169);
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
    const start = base === undefined ? awsAuth : (0,decode/* decodeAwsAuth */._)(base);
    const guarded = {
        desired,
        snapshot,
        ledger,
        nodes: parts.nodes,
        changes,
        ...(base === undefined ? {} : { base }),
        awsAuth,
        awsAuthAfter: edited.ok ? (edited.data === live ? awsAuth : (0,decode/* decodeAwsAuth */._)(edited.data)) : undefined,
    };
    const meaning = meaningOf(guarded, parts.today);
    const problems = [
        ...parts.problems,
        ...guardPlan(guarded),
        ...parts.objectProblems,
        ...(edited.ok
            ? []
            : edited.problems.map((problem) => ({ ...problem, where: { cluster, ...problem.where } }))),
        ...meaning.problems,
    ];
    return {
        cluster,
        set: desired.set,
        changes,
        problems: complete_plan_distinct(problems),
        digest: (0,digest/* planDigest */.G)(cluster, (0,atom/* atomsOf */.QJ)(changes)),
        lastApplied: lastApplied(ledger),
        ...(base === undefined ? {} : { base }),
        kept: keptRows(desired, start, (0,kinds/* changesTo */.zE)('aws-auth', changes)),
        ...(meaning.effects === undefined ? {} : { effects: meaning.effects }),
    };
}
/** What the plan gives and takes, what of it is dangerous, and what is wrong with the cluster that it leaves behind. */
function meaningOf(guarded, today) {
    const { desired, snapshot, changes, awsAuth, awsAuthAfter = awsAuth } = guarded;
    const { facts } = snapshot;
    const objects = { before: snapshot, after: rbacAfter(guarded) };
    const views = () => ({
        facts,
        awsAuth: { before: awsAuth, after: awsAuthAfter },
        rbac: rbacViews(guarded),
    });
    const reached = changesAccess(guarded) ? reachedPrincipals(views()) : undefined;
    const problems = [
        ...planDangers({ desired, today, changes, reached: reached ?? [], objects, views }),
        ...(0,lint_live/* lintLive */.Q)({
            desired,
            facts,
            before: { awsAuth, objects: objects.before },
            after: { awsAuth: awsAuthAfter, objects: objects.after },
            today,
        }),
    ];
    return reached === undefined
        ? { problems }
        : { problems, effects: effectsOf({ views: views(), reached, changes }) };
}
/** The encoder and the lint may both find that a key is broken; one of them is enough. */
function complete_plan_distinct(problems) {
    const seen = new Set();
    return problems.filter((problem) => {
        const key = JSON.stringify([problem.code, problem.where, problem.message]);
        return !seen.has(key) && seen.add(key);
    });
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

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ setDigest),
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89990);


/**
 * SHA-256, hex, of a cluster's atoms. It knows no resourceVersion, no key order, no YAML style and no time: two
 * plans have the same digest exactly when they change the same facts of the same cluster.
 */
function planDigest(cluster, atoms) {
    const keys = atoms.map(_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ v: 1, cluster, atoms: keys }))
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

/***/ 21894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planFirstRows)
/* harmony export */ });
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24485);
/* harmony import */ var _missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _node_roles_unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64714);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85428);




const EMPTY = { rows: [], accounts: [], broken: [], oddities: [] };
/**
 * Where aws-auth is missing, or has no role at all, writing one with people only would leave EKS's nodes without a
 * row: the rows that nodes need are written with it. Where it is not known what nodes need, that is an error.
 */
function planFirstRows(about) {
    const { desired, facts, nodes, awsAuth, writes } = about;
    // In mode API nobody reads what would be written; that is an error of its own.
    if (!writes || !(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .readsAwsAuth */ .n)(facts) || !isEmpty(awsAuth))
        return { rows: [], problems: [] };
    const roles = (0,_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesWithoutWayIn */ .iB)({ nodes, awsAuth: awsAuth ?? EMPTY, facts });
    const rows = (0,_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeRows */ .s1)(roles, desired);
    // What is there already was made by somebody who knows; only EKS can tell that it is not enough.
    if (awsAuth !== undefined && !asked(facts))
        return { rows, problems: [] };
    const unknown = gaps(about);
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
function asked(facts) {
    return facts !== undefined && facts.nodeGroups.kind !== 'not-asked';
}
/** Everything that stands against the certainty that no node is forgotten. */
function gaps({ desired, facts, nodes }) {
    if (facts === undefined || !asked(facts))
        return [
            `which nodes the cluster has (a ${desired.cluster.door} cluster has no node groups that could be asked for)`,
        ];
    const named = desired.guards.nodeRoles.length > 0;
    const unknown = (what, discovery) => discovery.kind === 'unknown' ? [`${what} (${(0,_node_roles_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWords */ .ky)(discovery)})`] : [];
    const selfManaged = named
        ? []
        : [
            ...unknown('its self-managed nodes', facts.nodes),
            ...unknown('the roles of its self-managed nodes', facts.instanceRoles),
            ...(nodes.unexplained.length > 0 && facts.instanceRoles.kind !== 'unknown'
                ? [
                    `the role of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(nodes.unexplained.length, 'node')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(nodes.unexplained.map(({ name }) => name))})`,
                ]
                : []),
        ];
    const found = [
        ...unknown('its node groups', facts.nodeGroups),
        ...unknown('its Fargate profiles', facts.fargateProfiles),
        ...selfManaged,
        ...[...nodes.roles.values()]
            .filter(_missing_node_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .servesBothWays */ .UI)
            .map(({ arn }) => `one row for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k$)(arn)}, which Fargate and instances both use`),
    ];
    if (found.length === 0 && nodes.roles.size === 0 && !joinsByEntries(facts))
        return ['any role of a node'];
    return found;
}
/** Nodes of EKS Auto Mode need no role here: that there is none is then no gap. */
function joinsByEntries({ authenticationMode, nodes }) {
    return (authenticationMode === 'API_AND_CONFIG_MAP' &&
        nodes.kind === 'known' &&
        nodes.value.some(({ joinsByEntry }) => joinsByEntry));
}
function incomplete({ about, unknown, rows }) {
    const { desired, awsAuth } = about;
    const cluster = desired.cluster.name;
    const allowed = desired.guards.allowNewAwsAuth;
    return {
        ...place(cluster),
        severity: allowed ? 'warning' : 'error',
        message: `${stateOf(cluster, awsAuth)}, and one written now would hold ${rows.length === 0 ? 'no row' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length, 'row')} only`} for its nodes. Not known: ${unknown.join('; ')}.`,
        allowed: 'an aws-auth that holds a row for each role of a node',
        fix: allowed
            ? 'guards.allowNewAwsAuth lets it pass; make sure that nodes join by access entries, or have no row to lose.'
            : 'Permit what is not known (see the warnings of this plan), name the roles of self-managed nodes under `guards.nodeRoles`, or create aws-auth with the rows of its nodes first. If nodes join by access entries, or there are none, set `guards.allowNewAwsAuth: true`.',
    };
}
function created({ about, rows }) {
    const { desired, awsAuth, nodes } = about;
    const cluster = desired.cluster.name;
    const how = rows.length === 0
        ? `without rows for nodes, because ${nodes.roles.size === 0 ? 'they' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(nodes.roles.size, 'role')} of its nodes`} join by access entries`
        : `with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length, 'row')} for its nodes`;
    return {
        ...place(cluster),
        severity: 'notice',
        message: `${stateOf(cluster, awsAuth)}; it will be created ${how}.`,
        fix: 'Nothing, if the plan shows a row for each role of a node that has no access entry.',
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

/***/ 53586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ servesBothWays),
/* harmony export */   iB: () => (/* binding */ rolesWithoutWayIn),
/* harmony export */   ks: () => (/* binding */ nodeRowMeaning),
/* harmony export */   s1: () => (/* binding */ nodeRows)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _login_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88128);


/** The roles of nodes that neither an access entry nor a row of aws-auth lets in, in the order of their ARNs. */
function rolesWithoutWayIn(about) {
    const { nodes, awsAuth, facts } = about;
    const logins = (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .loginsOf */ .Q)({ awsAuth, facts });
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
    const declared = new Set(desired.principals.map(({ arn }) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(arn)));
    return roles
        .filter((role) => !declared.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(role.arn)))
        .map((role) => ({
        kind: 'row',
        action: 'add',
        key: 'mapRoles',
        arn: role.arn,
        after: nodeRowMeaning(role),
        reason: 'nodes',
    }));
}
/**
 * What EKS itself writes for nodes of these kinds. Linux and Windows nodes join by the same username, so one row with
 * the groups of both serves a role that both use.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html
 */
function nodeRowMeaning({ kinds }) {
    if (kinds.has('fargate'))
        return {
            username: 'system:node:{{SessionName}}',
            groups: ['system:bootstrappers', 'system:nodes', 'system:node-proxier'],
        };
    return {
        username: 'system:node:{{EC2PrivateDNSName}}',
        groups: [
            'system:bootstrappers',
            'system:nodes',
            ...(kinds.has('windows') ? ['eks:kube-proxy-windows'] : []),
        ],
    };
}
/** A pod execution role that EC2 instances use too: the two usernames differ, and a role has one row. */
function servesBothWays({ kinds }) {
    return kinds.has('fargate') && kinds.size > 1;
}


/***/ }),

/***/ 64714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ nodeRolesUnknown),
/* harmony export */   aT: () => (/* binding */ unknownNodeRoles),
/* harmony export */   ky: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85428);

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
            : [`the role of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(lost.length, 'node')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(lost.map(({ name }) => name))})`]),
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
    const { arns, unknown, allowed } = about;
    const cluster = desired.cluster.name;
    if (arns.length === 0)
        return [];
    return [
        {
            code: 'node-roles-unknown',
            severity: allowed ? 'warning' : 'error',
            where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
            message: `${cluster} would remove ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(arns.length, 'row')} of roles that nobody declared (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(arns.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortArn */ .k$))}), and ${arns.length === 1 ? 'it' : 'any of them'} may be a node's: it is not known which roles nodes use. Unknown: ${unknown.join('; ')}.`,
            found: arns.length === 1 ? (arns[0] ?? '') : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(arns.length, 'row'),
            allowed: 'rows that are known to be of people and programs',
            fix: allowed
                ? 'guards.allowNodeRowChanges lets it pass; make sure that no node uses these roles.'
                : 'Permit what is unknown (see the warnings of this plan), or declare the roles that shall stay; for a role that no node uses, add it to `guards.allowNodeRowChanges`.',
        },
    ];
}


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nodeRolesOf)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);


/** The roles by which nodes join, from all that says so: node groups, Fargate profiles, live nodes, and the file. */
function nodeRolesOf(guards, facts) {
    const nodes = valueOr(facts?.nodes, []).filter(({ joinsByEntry }) => !joinsByEntry);
    const groups = valueOr(facts?.nodeGroups, []);
    const profiles = valueOr(facts?.fargateProfiles, []);
    const instances = valueOr(facts?.instanceRoles, new Map());
    const found = new Map();
    const draft = (arn) => {
        const key = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn);
        const role = found.get(key) ?? emptyDraft((0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .stripRolePath */ .eP)(arn));
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
            role.kinds.add(node.os);
    }
    for (const { name, roleArn } of profiles) {
        const role = draft(roleArn);
        role.fargateProfiles.push(name);
        role.kinds.add('fargate');
        role.fargateNodes += nodes.filter(({ fargateProfile }) => fargateProfile === name).length;
    }
    const groupNames = new Set(groups.map(({ name }) => name));
    const profileNames = new Set(profiles.map(({ name }) => name));
    const unexplained = [];
    for (const node of nodes) {
        if (node.nodeGroup !== undefined && groupNames.has(node.nodeGroup))
            continue;
        if (node.fargateProfile !== undefined && profileNames.has(node.fargateProfile))
            continue;
        const arn = instances.get(node.name);
        if (arn === undefined)
            unexplained.push(node);
        else {
            const role = draft(arn);
            role.selfManagedNodes++;
            role.kinds.add(node.os);
        }
    }
    for (const arn of guards.nodeRoles) {
        const role = draft(arn);
        role.named = true;
        // Nobody knows which nodes use it: it may be all those whose role cannot be found out.
        for (const { os, fargateProfile } of unexplained)
            if (fargateProfile === undefined)
                role.kinds.add(os);
        if (role.kinds.size === 0)
            role.kinds.add('linux');
    }
    return { roles: found, unexplained };
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
        named: false,
    };
}
function valueOr(discovery, otherwise) {
    return discovery?.value ?? otherwise;
}


/***/ }),

/***/ 79268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   QY: () => (/* binding */ nodeRowProblem),
/* harmony export */   YW: () => (/* binding */ whyNodes),
/* harmony export */   sq: () => (/* binding */ mayTouchNodes)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48358);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);



/** Why nodes need a row: its own groups say so, or something of the cluster uses its role. `undefined`: they do not. */
function whyNodes(row, nodes) {
    const role = nodes.roles.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(row.arn));
    if (role !== undefined)
        return usesOf(role);
    if (!(0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeRow */ .BD)(row))
        return undefined;
    return row.username.startsWith('system:node:')
        ? `its username ${row.username} is that of nodes`
        : `its groups ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(row.groups)} are those of nodes`;
}
/** `node groups cpu and gpu use this role (12 nodes of 2 groups)`, `Fargate profile web uses this role (3 nodes)` */
function usesOf(role) {
    const { nodeGroups, fargateProfiles, groupNodes, fargateNodes, selfManagedNodes, named } = role;
    const groups = nodeGroups.length;
    const uses = [
        ...(groups > 0
            ? [
                `node ${groups === 1 ? 'group' : 'groups'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(nodeGroups)} ${groups === 1 ? 'uses' : 'use'} this role${groupNodes === 0
                    ? ''
                    : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(groupNodes, 'node')}${groups === 1 ? '' : ` of ${groups} groups`})`}`,
            ]
            : []),
        ...(fargateProfiles.length > 0
            ? [
                `${fargateProfiles.length === 1 ? 'Fargate profile' : 'Fargate profiles'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(fargateProfiles)} ${fargateProfiles.length === 1 ? 'uses' : 'use'} this role${fargateNodes === 0 ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(fargateNodes, 'node')})`}`,
            ]
            : []),
        ...(selfManagedNodes > 0
            ? [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(selfManagedNodes, 'self-managed node')} ${selfManagedNodes === 1 ? 'uses' : 'use'} this role`,
            ]
            : []),
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
    const what = action === 'add' ? `add a row for ${arn} that is none for nodes` : `${action} the node row of ${arn}`;
    return {
        code: 'node-row',
        severity: allowed ? 'warning' : 'error',
        where: where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        message: `${cluster} would ${what} (username ${username}, ${groups.length === 0 ? 'no groups' : `groups ${groups.join(', ')}`}): ${why}.`,
        found: arn,
        allowed: 'rows of people and programs; rows of nodes stay as they are',
        fix: allowed
            ? 'guards.allowNodeRowChanges lets it pass; make sure that no node uses this role any more.'
            : `${FIXES[action]} If no node uses the role any more, add it to \`guards.allowNodeRowChanges\`.`,
    };
}
const FIXES = {
    add: 'Take this principal out of the file, and give people and programs a role that no node uses.',
    change: 'Take this principal out of the file, and give people and programs a role that no node uses.',
    remove: 'If the set owns this principal by mistake, delete its line under principals in the ledger, and the row stays.',
};
/** Whether `guards.allowNodeRowChanges` names the role. */
function mayTouchNodes(desired, arn) {
    return desired.guards.allowNodeRowChanges.some((allowed) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(allowed) === (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(arn));
}


/***/ }),

/***/ 85428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k$: () => (/* binding */ shortArn)
/* harmony export */ });
/** `1 row`, `12 rows`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and 5 more`: some names, and how many there are beside them. */
function listed(names, limit = 3) {
    const shown = names.length > limit ? names.slice(0, limit) : names;
    const rest = names.length - shown.length;
    const items = rest > 0 ? [...shown, `${rest} more`] : shown;
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** `role/ci` of `arn:aws:iam::111122223333:role/ci`. A message names the account where it matters. */
function shortArn(arn) {
    return /^arn:[a-z-]+:(?:iam|sts)::\d{12}:(.+)$/.exec(arn)?.[1] ?? arn;
}
/** `25`, `37.5`: a share in percent, to one decimal, and never rounded down to a limit that it is above. */
function percent(part, whole) {
    return String(Math.ceil((part / whole) * 1000 - 1e-9) / 10);
}


/***/ }),

/***/ 95169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ lintLive)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/edit-problem.js
var edit_problem = __webpack_require__(42150);
;// CONCATENATED MODULE: ./lib/aws-auth/lint-problem.js


/** A key that cannot be read maps nobody: nodes included, when it is mapRoles. */
function lintBroken({ key, reason, line, seen }, where) {
    const without = {
        mapRoles: 'no role has access, nodes included',
        mapUsers: 'no user has access by it',
        mapAccounts: 'no account has access by it',
    };
    return {
        code: 'aws-auth-broken-key',
        severity: 'error',
        where,
        message: `The authenticator cannot read ${key} of aws-auth (line ${line} of its value: ${reason}): ${without[key]}.${withoutAccess(key, seen)}`,
        allowed: 'a YAML list that aws-iam-authenticator can read',
        fix: `Correct line ${line} of ${key} with kubectl edit configmap aws-auth --namespace kube-system; or plan with ${edit_problem/* REPAIR */.oT}, which shows what the key can be rebuilt from.`,
    };
}
const NAMED = 5;
/** How many are known by their ARN, and which of them look like nodes. */
function withoutAccess(key, seen) {
    if (seen.length === 0)
        return '';
    const nodes = seen.filter(({ node }) => node).map(({ arn }) => arn);
    const [noun, verb] = seen.length === 1 ? ['principal', 'stands'] : ['principals', 'stand'];
    const named = [...nodes.slice(0, NAMED), ...(nodes.length > NAMED ? [`${nodes.length - NAMED} more`] : [])];
    const which = nodes.length === 0 ? '' : `, ${nodes.length} of nodes among them (${named.join(', ')})`;
    return ` ${seen.length} ${key === 'mapAccounts' ? (seen.length === 1 ? 'account' : 'accounts') : noun} ${verb} in its text${which}.`;
}
/** A row that gives nobody anything. */
function lintDead(row, reason, where) {
    const name = row.sso === true ? 'An sso row' : `The row of ${row.arn}`;
    const { why, fix } = deadness(row, reason);
    return {
        code: 'aws-auth-dead-row',
        severity: 'warning',
        where,
        message: `${name} in ${row.key} (row ${row.index + 1}) gives nobody access: ${why}.`,
        found: row.arn,
        fix,
    };
}
function deadness(row, reason) {
    switch (reason) {
        case 'shadowed':
            return {
                why: 'a later row of the same ARN takes its place, username and groups together',
                fix: 'Put all groups into one row, and remove the other.',
            };
        case 'shadowed-by-map-roles':
            return {
                why: 'a row of mapRoles has the same ARN and is asked first',
                fix: 'Remove one of the two rows.',
            };
        case 'role-path':
            return {
                why: 'AWS reports a role without its path, so that an ARN with a path is never met',
                fix: `Write ${(0,arn/* stripRolePath */.eP)(row.arn)}.`,
            };
        case 'assumed-role':
            return {
                why: 'the authenticator compares with the ARN of the role, not with that of its session',
                fix: 'Write the ARN of the role, arn:aws:iam::<account>:role/<name>.',
            };
        case 'sso':
            return {
                why: 'sso rows need a feature that EKS does not turn on',
                fix: 'Write a row with the ARN of the role that IAM Identity Center made, without its path.',
            };
        case 'never-matches':
            return {
                why: 'no identity has such an ARN',
                fix: 'Correct the ARN; look for white space and missing parts.',
            };
    }
}
/** Something that the authenticator reads differently from what it looks like. */
function lintOddity({ key, index, kind, found, line }, where) {
    const row = `row ${index + 1} of ${key} (line ${line} of its value)`;
    const about = { severity: 'warning', where, found };
    switch (kind) {
        case 'dropped-row':
            return {
                ...about,
                code: 'aws-auth-row-dropped',
                message: `The authenticator drops ${row}: it has no ${key === 'mapUsers' ? 'userarn' : 'rolearn'} that is a string, or an sso that is not valid.`,
                allowed: 'a mapping with an ARN, a username and groups',
                fix: 'Give the row its ARN, or remove it.',
            };
        case 'groups-not-a-list':
            return {
                ...about,
                code: 'aws-auth-groups-not-read',
                message: `The groups in ${row} are no list: the authenticator reads no groups at all.`,
                allowed: 'groups: [name, name]',
                fix: 'Write the groups as a list.',
            };
        case 'group-not-a-string':
            return {
                ...about,
                code: 'aws-auth-groups-not-read',
                message: `A group in ${row} is no string: the authenticator reads it as an empty name.`,
                allowed: 'strings; numbers, yes, no, on, off, y, n and null need quotes',
                fix: 'Put quotes around the name.',
            };
        case 'username-not-a-string':
            return {
                ...about,
                code: 'aws-auth-username-not-read',
                message: `The username in ${row} is no string: the authenticator reads it as empty.`,
                allowed: 'a string; numbers, yes, no, on, off, y, n and null need quotes',
                fix: 'Put quotes around the username.',
            };
        case 'second-document':
            return {
                ...about,
                code: 'aws-auth-second-document',
                message: `${key} goes on behind the end of its first YAML document (line ${line} of its value): the authenticator does not read that.`,
                allowed: 'one YAML document',
                fix: 'Remove the --- and join the lists, or remove what stands behind it.',
            };
        case 'not-an-account':
            return {
                ...about,
                code: 'aws-auth-not-an-account',
                message: `Item ${index + 1} of mapAccounts (line ${line} of its value) is not the id of an account.`,
                allowed: 'twelve digits in quotes',
                fix: 'Correct the id; a zero at its beginning may have been lost.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/lint-template.js
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
            allowed: 'a fixed prefix with a ":" before the template, like "ci:{{SessionName}}"',
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
            message: `A group in the row of ${row.arn} is made of a template: whoever assumes the role chooses the group.`,
            found: group,
            allowed: 'a fixed name; {{AccountID}} may be part of it',
            fix: 'Write the group out.',
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
;// CONCATENATED MODULE: ./lib/aws-auth/lint.js



/** What is wrong in a live aws-auth: keys that cannot be read, rows that do nothing, rows that are not what they seem. */
function lintAwsAuth(awsAuth, cluster) {
    const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    return [
        ...awsAuth.broken.map((broken) => lintBroken(broken, where)),
        ...[...(0,lookup/* deadRows */.O9)(awsAuth)].map(([row, reason]) => lintDead(row, reason, where)),
        ...awsAuth.oddities.map((oddity) => lintOddity(oddity, where)),
        ...awsAuth.rows.flatMap((row) => lintTemplates(row, where)),
    ];
}

// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/danger/exception.js
var danger_exception = __webpack_require__(65534);
// EXTERNAL MODULE: ./lib/rbac/name-template.js
var name_template = __webpack_require__(48184);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/plan/guard/words.js
var guard_words = __webpack_require__(85428);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
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
        for (const name of near.values())
            meant.add(name);
        const rest = own.filter((finding) => !near.has(finding));
        return [
            ...[...near].map(([finding, name]) => problem([finding], words, name)),
            ...(rest.length === 0 ? [] : [problem(rest, words, undefined)]),
        ];
    });
    return { problems, meant };
}
/** People misspell a name now and then; where many stand alone, names that are alike are only a custom. */
function misspelt(findings, others) {
    if (findings.length > MOST_FINDINGS)
        return new Map();
    return new Map(findings.flatMap((finding) => {
        const near = (0,nearest/* nearest */.p)(finding.group, others);
        return near === undefined ? [] : [[finding, near]];
    }));
}
const MOST_FINDINGS = 5;
/** Names that Kubernetes and EKS give and use by themselves. */
function isReservedGroup(group) {
    return /^(system|eks):/.test(group);
}
function problem(findings, words, near) {
    const [first, ...more] = findings;
    if (first === undefined)
        throw new Error('a problem has a finding');
    const { isNew } = first;
    const names = findings.map(({ group }) => `"${group}"`);
    return {
        code: words.code,
        severity: isNew ? 'warning' : 'notice',
        where: first.where,
        message: more.length === 0 ? words.one(first) : words.many(`the groups ${(0,guard_words/* listed */.KE)(names)}`, isNew),
        ...(more.length === 0 ? { found: first.group } : {}),
        allowed: words.allowed,
        fix: near === undefined ? words.fix : `If "${near}" is meant, write that. ${words.fix}`,
    };
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

// EXTERNAL MODULE: ./lib/login/logins.js + 2 modules
var logins = __webpack_require__(88128);
;// CONCATENATED MODULE: ./lib/plan/lint/lint-about.js

/** Who gets in, before and after. */
function lintLogins({ facts, before, after }) {
    return {
        before: (0,logins/* loginsOf */.Q)({ awsAuth: before.awsAuth, facts }),
        after: (0,logins/* loginsOf */.Q)({ awsAuth: after.awsAuth, facts, live: before.awsAuth }),
    };
}

;// CONCATENATED MODULE: ./lib/plan/lint/bound-groups.js








/** Groups of bindings that no row has: the bindings reach nobody by them. `said` are groups that need no more words. */
function lintBoundGroups(about, said) {
    const { desired, facts, before, after, today = '' } = about;
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
        ...accepted.filter((exception) => !(0,danger_exception/* hasEnded */.hY)(exception, today)).map(({ subject }) => subject),
    ]);
    const earlier = bindingsByGroup(before);
    const places = new Map(desired.objects.map(({ object, where }) => [(0,rbac_object/* objectId */.Tu)(object), where]));
    const findings = [...bindingsByGroup(after)]
        .filter(([group]) => !isReservedGroup(group) && !silent.has(group) && !hasRow(group))
        .map(([group, bindings]) => {
        const fresh = bindings.filter((id) => earlier.get(group)?.includes(id) !== true);
        const isNew = fresh.length > 0 || hadRow(group);
        const [first = ''] = fresh.length > 0 ? fresh : bindings;
        const where = (isNew ? places.get(first) : undefined) ?? { cluster, object: first };
        return { group, isNew, where, holders: bindings };
    });
    const unsure = mayHaveEntries(facts) ? ', unless an access entry has it' : '';
    return groupProblems(findings, [...is.keys()], {
        code: 'binding-reaches-nobody',
        one: ({ group, holders, isNew }) => `No row of aws-auth in ${cluster} ${isNew ? 'would have' : 'has'} the group "${group}", to which ${(0,guard_words/* listed */.KE)(holders)} ${holders.length > 1 ? 'give their roles' : 'gives its role'}: nobody gets it${unsure}.`,
        many: (names, isNew) => `No row of aws-auth in ${cluster} ${isNew ? 'would have' : 'has'} ${names}, to which bindings give roles: nobody gets them${unsure.replace('has it', 'has such a group')}.`,
        allowed: 'a group that a principal has',
        fix: 'Give the group to a principal, or take it out of the binding; where others log in with it (OIDC, client certificates), nothing is wrong.',
    }).problems;
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
            if (kind !== 'Group')
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
/** An access entry can have groups too, and they are not read. */
function mayHaveEntries(facts) {
    const entries = facts?.accessEntries;
    return entries?.kind !== 'known' || entries.value.length > 0;
}

// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
;// CONCATENATED MODULE: ./lib/plan/lint/row-groups.js






/** Groups of rows that no binding names: whoever has only these may log in and do nothing. */
function lintRowGroups(about) {
    const { desired, before, after } = about;
    const cluster = desired.cluster.name;
    const bound = boundGroups(after);
    const logins = lintLogins(about);
    const [was, is] = [groupsBy(ROWS, logins.before), groupsBy(ROWS, logins.after)];
    const boundBefore = boundGroups(before);
    const said = new Set(groupsOfFile(desired).values());
    const findings = [...is]
        .filter(([group]) => !bound.has(group) && !isReservedGroup(group) && !said.has(group))
        // A name with templates stands for many, and what is no text is read as empty: the lint of rows speaks of both.
        .filter(([group]) => group !== '' && (0,name_template/* nameTemplate */.e)(group) === undefined)
        .map(([group, arns]) => {
        const isNew = boundBefore.has(group) || arns.some((arn) => was.get(group)?.includes(arn) !== true);
        const row = isNew
            ? (0,spell/* declaredRows */.G)(desired).find(({ arn, groups }) => arns.includes(arn) && groups.includes(group))
            : undefined;
        const where = row?.where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' };
        return { group, isNew, where, holders: arns.map(guard_words/* shortArn */.k$) };
    });
    return groupProblems(findings, [...bound], {
        code: 'group-bound-to-nothing',
        one: ({ group, holders, isNew }) => `No binding of ${cluster} names the group "${group}", which ${(0,guard_words/* listed */.KE)(holders)} ${isNew ? 'would have' : holders.length > 1 ? 'have' : 'has'}: it gives nothing.`,
        many: (names, isNew) => `No binding of ${cluster} names ${names}, which rows of aws-auth ${isNew ? 'would have' : 'have'}: these groups give nothing.`,
        allowed: 'a group that a RoleBinding or ClusterRoleBinding names',
        fix: 'Bind the group to a role under rbac.bindings, or take it out of the row.',
    });
}
const ROWS = ['row', 'random'];
function boundGroups({ objects }) {
    return new Set(bindingsOf(objects).flatMap(({ subjects }) => (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)));
}

;// CONCATENATED MODULE: ./lib/plan/lint/lint-live.js




/**
 * What is wrong in who is let in and what for: rows that do nothing or not what they seem, groups of rows that no
 * binding names, and bindings that reach nobody. What was so before is a notice, what the plan makes a warning.
 */
function lintLive(about) {
    const { desired, facts, after } = about;
    const problems = lintAwsAuth(after.awsAuth, desired.cluster.name);
    // Where aws-auth is not read, or cannot be, nobody knows which groups there are.
    const isKnown = (0,authentication_mode/* readsAwsAuth */.n)(facts) && after.awsAuth.broken.length === 0;
    if (!isKnown)
        return problems;
    const rows = lintRowGroups(about);
    return [...problems, ...rows.problems, ...lintBoundGroups(about, rows.meant)];
}


/***/ }),

/***/ 25029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  b: () => (/* binding */ unreadablePlan)
});

// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/mapping.js + 5 modules
var mapping = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/plan/complete-plan.js + 27 modules
var complete_plan = __webpack_require__(90570);
// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/plan/guard/aws-auth-missing.js
var aws_auth_missing = __webpack_require__(21894);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
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
        wouldJoinBy: (row) => (0,access_entries/* entryOf */.t)(facts, row.arn) === undefined && (0,node_row/* whyNodes */.YW)(row, nodes) !== undefined,
        mayTouch: (arn) => (0,node_row/* mayTouchNodes */.sq)(desired, arn),
        rolesUnknown: (0,node_roles_unknown/* unknownNodeRoles */.aT)(desired, facts, nodes).length > 0,
    };
}
/** What is wrong with a plan that touches what nodes join by, or may. */
function nodeProblems({ touches, doubtful }, { desired, facts, nodes }) {
    const unknown = (0,node_roles_unknown/* unknownNodeRoles */.aT)(desired, facts, nodes);
    return [
        ...touches.map((touch) => (0,node_row/* nodeRowProblem */.QY)(desired, touch, (0,node_row/* whyNodes */.YW)(touch.row, nodes) ?? '')),
        ...[false, true].flatMap((allowed) => {
            const arns = doubtful.filter((row) => row.allowed === allowed).map(({ arn }) => arn);
            return (0,node_roles_unknown/* nodeRolesUnknown */.Gg)(desired, { arns, unknown, allowed });
        }),
    ];
}

// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js
var ownership = __webpack_require__(89469);
// EXTERNAL MODULE: ./lib/rbac/reconcile.js + 1 modules
var reconcile = __webpack_require__(31457);
;// CONCATENATED MODULE: ./lib/plan/objects.js





/** Holds the desired objects against the live ones. Only objects that carry all marks of this set are removed. */
function planObjects(desired, snapshot) {
    const live = liveObjects(snapshot);
    const wanted = new Map(desired.objects.map((item) => [(0,rbac_object/* objectId */.Tu)(item.object), item]));
    const problems = [];
    const objects = [];
    for (const [id, item] of wanted) {
        const existing = live.get(id);
        const obstacle = existing === undefined ? undefined : whyNotOurs(desired, id, existing, item);
        if (obstacle !== undefined) {
            problems.push(obstacle);
            continue;
        }
        const result = (0,reconcile/* reconcile */.L)(existing, item.object);
        if (result.action === 'none')
            continue;
        const adopted = existing !== undefined && (0,ownership/* ownedBy */.LW)(existing) === undefined;
        objects.push({
            kind: 'object',
            action: result.action,
            id,
            ...(existing === undefined ? {} : { before: existing }),
            after: result.after,
            adopted,
            where: item.where,
        });
        if (adopted)
            problems.push(adoption(desired, id, item));
    }
    for (const [id, object] of live) {
        if (wanted.has(id) || !(0,ownership/* isOurs */.MU)(object, desired.set))
            continue;
        const reason = (0,never_touch/* neverTouch */.M)(object);
        if (reason === undefined)
            objects.push({ kind: 'object', action: 'remove', id, before: object, adopted: false });
        else
            problems.push(untouchable(desired, id, reason.text));
    }
    problems.push(...missingRoles(desired, live, objects), ...rolesInUse(desired, live, objects));
    return { objects, problems };
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
    return {
        code: 'object-of-another-set',
        severity: 'error',
        where: item.where,
        message: `${id} in ${desired.cluster.name} is managed by the access file named "${owner}".`,
        found: owner,
        allowed: `an object of "${desired.set}", or one that no access file manages`,
        fix: 'Declare the object in one of the two files only, or under another name.',
    };
}
function untouchable(desired, id, reason) {
    return {
        code: 'never-touch',
        severity: 'error',
        where: { cluster: desired.cluster.name, object: id },
        message: `${id} in ${desired.cluster.name} is never changed or removed: ${reason}.`,
        allowed: 'objects of your own',
        fix: 'Copy what you need into an object with a name of your own.',
    };
}
function adoption(desired, id, item) {
    return {
        code: 'object-adopted',
        severity: 'notice',
        where: item.where,
        message: `${id} exists already in ${desired.cluster.name} and becomes managed by this file.`,
        fix: 'Nothing, if that is meant: from now on it follows the file, and goes when the file no longer has it.',
    };
}
/** A binding to a role that is not there grants nothing now, and something unreviewed once somebody makes it. */
function missingRoles(desired, live, changes) {
    const going = new Set(changes.filter(({ action }) => action === 'remove').map(({ id }) => id));
    const exists = (id) => (live.has(id) && !going.has(id)) || desired.objects.some(({ object }) => (0,rbac_object/* objectId */.Tu)(object) === id);
    return desired.objects.flatMap(({ object, where }) => {
        if (!(0,rbac_object/* isBinding */.OT)(object))
            return [];
        const role = referredRole(object);
        if (role === undefined || exists(role))
            return [];
        return [
            {
                code: 'role-not-found',
                severity: 'error',
                where,
                message: `${(0,rbac_object/* objectId */.Tu)(object)} refers to ${role}, which is neither in ${desired.cluster.name} nor in the file.`,
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
        if (role !== undefined)
            users.set(role, [...(users.get(role) ?? []), id]);
    }
    return changes
        .filter(({ action, id }) => action === 'remove' && users.has(id))
        .map(({ id }) => ({
        code: 'role-in-use',
        severity: 'warning',
        where: { cluster: desired.cluster.name, object: id },
        message: `${id} goes, but ${(users.get(id) ?? []).join(', ')} in ${desired.cluster.name} still refers to it and will grant nothing.`,
        fix: 'Remove those bindings too, or keep the role.',
    }));
}
/** The id of the role that a binding refers to. A Role is looked for in the binding's own namespace. */
function referredRole(binding) {
    const { kind, name } = binding.roleRef;
    if (kind === 'ClusterRole')
        return `ClusterRole/${name}`;
    return binding.metadata.namespace === undefined ? undefined : `Role/${binding.metadata.namespace}/${name}`;
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/yaml/position.js
var position = __webpack_require__(96896);
// EXTERNAL MODULE: ./lib/aws-auth/cut-items.js
var cut_items = __webpack_require__(60007);
// EXTERNAL MODULE: ./lib/aws-auth/read-key.js + 19 modules
var read_key = __webpack_require__(90436);
// EXTERNAL MODULE: ./lib/aws-auth/read-row.js
var read_row = __webpack_require__(46181);
;// CONCATENATED MODULE: ./lib/aws-auth/read-alone.js


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

// EXTERNAL MODULE: ./lib/aws-auth/row-text.js
var row_text = __webpack_require__(62824);
// EXTERNAL MODULE: ./lib/aws-auth/scalar-text.js
var scalar_text = __webpack_require__(81678);
// EXTERNAL MODULE: ./lib/aws-auth/seen.js
var aws_auth_seen = __webpack_require__(75487);
;// CONCATENATED MODULE: ./lib/aws-auth/sift-list.js


/** Tells the pieces that can be read from those that cannot. Their texts, one behind the other, are the whole. */
function siftList({ pieces, indent }, key) {
    const parts = [];
    const keep = (piece, wanted = () => true) => {
        const item = readOne(key, piece.text, parts);
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
/** Alone; or behind the kept ones that have anchors, where it refers to one. */
function readOne(key, text, parts) {
    const alone = readAlone(key, text);
    if (alone !== undefined)
        return alone.length === 1 ? alone[0] : undefined;
    if (!/\*\w/.test(text))
        return undefined;
    const kept = parts.flatMap(({ kind, piece }) => (kind === 'kept' ? [piece.text] : []));
    const before = kept.filter((piece) => /&\w/.test(piece));
    if (before.length === 0)
        return undefined;
    const items = readAlone(key, [...before, text].join('')) ?? [];
    return items.length === before.length + 1 ? items.at(-1) : undefined;
}
/** True for text that may stand in front of rows, or behind them, without changing them. */
function isBetween({ kind, text }, { key, indent }) {
    const row = `${indent}- a\n`;
    const both = kind === 'head' ? text + row : row + text;
    return JSON.stringify(readAlone(key, both)) === JSON.stringify(readAlone(key, row));
}

// EXTERNAL MODULE: ./lib/aws-auth/splice.js
var splice = __webpack_require__(71896);
;// CONCATENATED MODULE: ./lib/aws-auth/mend-list.js








/** Puts a list together again of its pieces and of rows of the backup; `undefined` where the result cannot be read. */
function mendList(cut, sources) {
    const parts = siftList(cut, sources.key);
    const around = { cut, sources, present: presentIn(parts), ...rowsOfBackup(sources) };
    const mended = parts.map((part) => ({ part, ...mendPart(part, around) }));
    const leftOut = mended.filter(({ isLeftOut }) => isLeftOut).map(({ part }) => part.piece);
    const text = joined(mended.flatMap(({ texts }) => texts));
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
function joined(texts) {
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

;// CONCATENATED MODULE: ./lib/aws-auth/repair.js








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
    if (mended === undefined || mended.kept + mended.fromBackup === 0)
        return wholeKey(text, list);
    return {
        key,
        text: mended.text,
        kept: mended.kept,
        fromBackup: mended.fromBackup,
        fromFile: mended.fromFile,
        leftOut: mended.leftOut.map((piece) => leftOut(key, text, piece)),
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
    return {
        key,
        text: (0,read_key/* isSkippable */.YQ)(backup) ? '' : backup,
        kept: 0,
        fromBackup: there.length,
        fromFile: [...declared].filter((arn) => !known.has(arn)).length,
        leftOut: (0,aws_auth_seen/* seenPrincipals */.f)(key, text)
            .filter(({ arn }) => !known.has((0,arn_key/* arnKey */.tL)(arn)) && !declared.has((0,arn_key/* arnKey */.tL)(arn)))
            .map((seen) => ({ line: (0,position/* positionAt */.t)(text, seen.offset).line, text: seen.arn, principals: [seen] })),
        whole: true,
    };
}
function leftOut(key, text, piece) {
    const trimmed = piece.text.trim();
    return {
        line: (0,position/* positionAt */.t)(text, piece.start + piece.text.indexOf(trimmed.charAt(0))).line,
        text: trimmed,
        principals: (0,aws_auth_seen/* seenPrincipals */.f)(key, piece.text),
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
;// CONCATENATED MODULE: ./lib/plan/repair-problem.js

/** What was rebuilt from what, and what could not be. */
function repairProblems(keys, cluster) {
    const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' };
    return keys.flatMap((repair) => [
        {
            code: 'repair',
            severity: 'notice',
            where,
            message: `${repair.key} of aws-auth is rebuilt: ${rebuilt(repair)}. The text as it is now stays in the backup.`,
            fix: 'Look at the rows that come into force; from then on each can be changed like any other.',
        },
        ...repair.leftOut.map(({ line, text, principals }) => ({
            code: 'repair-left-out',
            severity: 'warning',
            where,
            message: `Line ${line} of ${repair.key} can be read neither as a row nor as one of the backup or the file${principals.length === 0 ? '' : `, and ${principals.map(({ arn }) => arn).join(', ')} stays without it`}: ${shorten(text)}`,
            found: shorten(text),
            fix: principals.length === 0
                ? 'Nothing, if it is no row; else declare its principal in the file.'
                : 'Declare the principal in the file if it shall have access.',
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
        message: `${cluster} would rebuild mapRoles without the node row of ${arn}, which stands at line ${line} of the text that cannot be read, and neither in the backup nor in what is known of its nodes.`,
        found: arn,
        allowed: 'a mapRoles with a row for each role of a node',
        fix: allowed
            ? 'guards.allowNodeRowChanges lets it pass; make sure that no node uses this role any more.'
            : `Correct line ${line} of mapRoles with kubectl edit configmap aws-auth --namespace kube-system; or name the role under \`guards.nodeRoles\`, and the row is made anew. If no node uses it any more, add it to \`guards.allowNodeRowChanges\`.`,
    };
}
function rebuilt({ key, kept, fromBackup, fromFile, leftOut, whole }) {
    const noun = (count) => `${count} ${key === 'mapAccounts' ? 'account' : 'row'}${count === 1 ? '' : 's'}`;
    return [
        whole
            ? 'no row can be told from another in its text, so that none was kept'
            : `kept ${noun(kept)} as they were`,
        `${fromBackup} from the backup`,
        `${fromFile} from the file`,
        `${leftOut.length} left out`,
    ].join(', ');
}
const LONGEST = 200;
function shorten(text) {
    const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ⏎ ');
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./lib/plan/repair.js











/** Rebuilds the keys that cannot be read; `undefined` where all can. */
function repairSnapshot(about) {
    const { desired, snapshot, ledger, nodes } = about;
    const data = snapshot.awsAuth?.data ?? {};
    if ((0,decode/* decodeAwsAuth */._)(data).broken.length === 0)
        return undefined;
    const repaired = repairAwsAuth(data, {
        backup: (0,live_ledger/* lastGoodAwsAuth */.Rn)(ledger),
        rows: (0,spell/* declaredRows */.G)(desired),
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
    return (0,missing_node_rows/* nodeRows */.s1)((0,missing_node_rows/* rolesWithoutWayIn */.iB)({ nodes, awsAuth: repaired.awsAuth, facts }), desired);
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

;// CONCATENATED MODULE: ./lib/plan/make-plan.js










/**
 * Desired × snapshot → plan. Everything that can be known to fail without writing is found here: the new text of
 * aws-auth is made and read back as part of planning, although only an apply sends it.
 */
function makePlan(desired, snapshot, options = {}) {
    const { repair = false, today } = options;
    const { facts } = snapshot;
    const live = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const nodes = (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts);
    const { ledger, problems: ledgerProblems } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, desired.cluster.name);
    const repaired = repair ? repairSnapshot({ desired, snapshot, ledger, nodes }) : undefined;
    const awsAuth = repaired?.awsAuth ?? live;
    const aboutNodes = { desired, facts, nodes };
    const mapped = mapping/* AWS_AUTH */.n.plan({ desired, live: awsAuth, ledger, nodes: nodeNeeds(aboutNodes) });
    const firstRows = (0,aws_auth_missing/* planFirstRows */.D)({
        desired,
        facts,
        nodes,
        awsAuth: snapshot.awsAuth && awsAuth,
        writes: repaired !== undefined || mapped.changes.some(({ action }) => action !== 'remove'),
    });
    const { objects, problems: objectProblems } = planObjects(desired, snapshot);
    const planned = {
        changes: [...mapped.changes, ...firstRows.rows],
        ownership: mapped.ownership,
        problems: [...ledgerProblems, ...nodeProblems(mapped, aboutNodes), ...firstRows.problems],
    };
    const { base, changes, ownership, problems } = repaired === undefined ? planned : withRepair({ live, repaired, planned, desired, nodes, facts });
    return (0,complete_plan/* completePlan */.P)({
        desired,
        snapshot,
        ledger,
        nodes,
        awsAuth: live,
        base,
        changes: [...changes, ...objects, ...ownership],
        problems,
        objectProblems,
        today,
    });
}
/** The plan of a cluster that could not be read: no changes, and why. */
function unreadablePlan(desired, problem) {
    return {
        cluster: desired.cluster.name,
        set: desired.set,
        changes: [],
        problems: [problem],
        digest: (0,digest/* planDigest */.G)(desired.cluster.name, []),
        lastApplied: {},
        kept: { rows: 0, nodes: 0, unmanaged: 0 },
    };
}


/***/ }),

/***/ 36985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stateAfter)
/* harmony export */ });
/* harmony import */ var _login_mapping_mappings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);



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

/***/ 55834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ atomIndex)
/* harmony export */ });
function atomIndex(atoms = []) {
    const grants = { resources: new Map(), urls: new Set(), urlPrefixes: new Set() };
    const index = {
        add: (atom) => ('url' in atom ? addUrl(grants, atom) : addResource(grants, atom)),
        covers: (atom) => ('url' in atom ? coversUrl(grants, atom) : coversResource(grants, atom)),
    };
    for (const atom of atoms)
        index.add(atom);
    return index;
}
const ALL_NAMES = 'all names';
function addUrl({ urls, urlPrefixes }, { verb, url }) {
    urls.add(key(verb, url));
    if (url.endsWith('*'))
        urlPrefixes.add(key(verb, url.replace(/\*+$/, '')));
}
function addResource({ resources }, { verb, group, resource, name }) {
    const at = key(verb, group, resource);
    const names = resources.get(at);
    if (name === undefined)
        resources.set(at, ALL_NAMES);
    else if (names === undefined)
        resources.set(at, new Set([name]));
    else if (names !== ALL_NAMES)
        names.add(name);
}
function coversResource(grants, atom) {
    const slash = atom.resource.indexOf('/');
    const patterns = ['*', atom.resource, ...(slash < 0 ? [] : [`*${atom.resource.slice(slash)}`])];
    return ['*', atom.verb].some((verb) => ['*', atom.group].some((group) => patterns.some((resource) => {
        const names = grants.resources.get(key(verb, group, resource));
        return names === ALL_NAMES || (atom.name !== undefined && names?.has(atom.name) === true);
    })));
}
function coversUrl(grants, { verb: wanted, url }) {
    return ['*', wanted].some((verb) => {
        if (grants.urls.has(key(verb, url)))
            return true;
        for (let end = 0; end <= url.length; end++) {
            if (grants.urlPrefixes.has(key(verb, url.slice(0, end))))
                return true;
        }
        return false;
    });
}
function key(...parts) {
    return JSON.stringify(parts);
}


/***/ }),

/***/ 55331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isClusterScoped)
/* harmony export */ });
/**
 * Whether every request that the atom permits is outside of all namespaces, so that it means nothing in the rules of
 * a binding in a namespace. Only Kubernetes' own resources are known; of all others the answer is no.
 *
 * A request for one Namespace by its name is in that namespace. Verbs beyond the usual ones are asked about in
 * namespaces too: `bind` on a ClusterRole, for a RoleBinding to it.
 *
 * Source: `kubectl api-resources --namespaced=false` of Kubernetes 1.36; for `impersonate` and for signers
 * apiserver/pkg/endpoints/filters/impersonation and pkg/certauthorization
 */
function isClusterScoped({ verb, group, resource }) {
    const kind = resource.split('/', 1)[0] ?? '';
    const special = OF_ONE_VERB.find((one) => one.verbs.includes(verb) && one.group === group && one.kinds.includes(kind));
    return (special !== undefined || (USUAL_VERBS.has(verb) && CLUSTER_SCOPED.get(group)?.includes(kind) === true));
}
const USUAL_VERBS = new Set([
    'get',
    'list',
    'watch',
    'create',
    'update',
    'patch',
    'delete',
    'deletecollection',
]);
const CLUSTER_SCOPED = new Map([
    ['', ['componentstatuses', 'nodes', 'persistentvolumes']],
    [
        'admissionregistration.k8s.io',
        [
            'mutatingadmissionpolicies',
            'mutatingadmissionpolicybindings',
            'mutatingwebhookconfigurations',
            'validatingadmissionpolicies',
            'validatingadmissionpolicybindings',
            'validatingwebhookconfigurations',
        ],
    ],
    ['apiextensions.k8s.io', ['customresourcedefinitions']],
    ['apiregistration.k8s.io', ['apiservices']],
    ['authentication.k8s.io', ['selfsubjectreviews', 'tokenreviews']],
    ['authorization.k8s.io', ['selfsubjectaccessreviews', 'selfsubjectrulesreviews', 'subjectaccessreviews']],
    ['certificates.k8s.io', ['certificatesigningrequests', 'clustertrustbundles']],
    ['flowcontrol.apiserver.k8s.io', ['flowschemas', 'prioritylevelconfigurations']],
    ['metrics.k8s.io', ['nodes']],
    ['networking.k8s.io', ['ingressclasses', 'ipaddresses', 'servicecidrs']],
    ['node.k8s.io', ['runtimeclasses']],
    ['rbac.authorization.k8s.io', ['clusterrolebindings', 'clusterroles']],
    ['resource.k8s.io', ['deviceclasses', 'resourceslices']],
    ['scheduling.k8s.io', ['priorityclasses']],
    [
        'storage.k8s.io',
        ['csidrivers', 'csinodes', 'storageclasses', 'volumeattachments', 'volumeattributesclasses'],
    ],
]);
const OF_ONE_VERB = [
    { verbs: ['list', 'create', 'deletecollection'], group: '', kinds: ['namespaces'] },
    { verbs: ['impersonate'], group: '', kinds: ['users', 'groups'] },
    { verbs: ['impersonate'], group: 'authentication.k8s.io', kinds: ['uids', 'userextras'] },
    { verbs: ['approve', 'sign'], group: 'certificates.k8s.io', kinds: ['signers'] },
];


/***/ }),

/***/ 42725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ compactAccess)
/* harmony export */ });
/* harmony import */ var _atom_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55834);

/**
 * The atoms in as few lines as can be, in an order that does not depend on theirs: the whole cluster first, then
 * namespaces by name; URLs last. What another atom includes is left out.
 */
function compactAccess(atoms) {
    if (atoms.some(({ kind }) => kind === 'everything'))
        return [{ kind: 'everything' }];
    const own = withoutIncluded(atoms.flatMap((one) => (one.kind === 'rule' ? [one] : [])));
    const scopes = Map.groupBy(own, ({ scope }) => (scope.kind === 'cluster' ? '' : scope.namespace));
    const resources = sortedEntries(scopes).flatMap(([, ofScope]) => {
        const scope = ofScope[0]?.scope ?? { kind: 'cluster' };
        return compactResources(ofScope.flatMap(({ atom }) => ('url' in atom ? [] : [atom])), scope);
    });
    return [...resources, ...compactUrls(own.flatMap(({ atom }) => ('url' in atom ? [atom] : [])))];
}
/** An atom can only be included in one that is at least as general, so the most general come first. */
function withoutIncluded(atoms) {
    const everywhere = (0,_atom_index_js__WEBPACK_IMPORTED_MODULE_0__/* .atomIndex */ .o)();
    const scopes = new Map();
    return atoms
        .toSorted((one, other) => generality(other) - generality(one))
        .filter(({ scope, atom }) => {
        if (everywhere.covers(atom))
            return false;
        if (scope.kind === 'cluster') {
            everywhere.add(atom);
            return true;
        }
        const index = scopes.get(scope.namespace) ?? (0,_atom_index_js__WEBPACK_IMPORTED_MODULE_0__/* .atomIndex */ .o)();
        scopes.set(scope.namespace, index);
        if (index.covers(atom))
            return false;
        index.add(atom);
        return true;
    });
}
/** Greater for an atom than for all that it can include, but those that include it too. */
function generality({ scope, atom }) {
    const wide = (scope.kind === 'cluster' ? 10 : 0) + (atom.verb === '*' ? 1 : 0);
    if ('url' in atom) {
        return atom.url.endsWith('*') ? wide + 1 + 1 / (1 + atom.url.replace(/\*+$/, '').length) : wide;
    }
    const { group, resource, name } = atom;
    const kinds = resource === '*' ? 2 : resource.startsWith('*/') ? 1 : 0;
    return wide + kinds + (group === '*' ? 1 : 0) + (name === undefined ? 1 : 0);
}
/** Verbs of one resource and name in one list; then names, then resources with the same list together. */
function compactResources(atoms, scope) {
    const things = Map.groupBy(atoms, ({ group, resource, name }) => JSON.stringify([group, resource, name]));
    const named = [...things.values()].map((same) => ({ ...first(same), verbs: compactVerbs(same) }));
    const byNames = Map.groupBy(named, ({ group, resource, name, verbs }) => JSON.stringify([group, resource, verbs, name === undefined]));
    const lines = [...byNames.values()].map((same) => {
        const { group, resource, verbs } = first(same);
        const names = same.flatMap(({ name }) => (name === undefined ? [] : [name])).toSorted();
        return { group, resource, verbs, names };
    });
    const byResources = Map.groupBy(lines, ({ verbs, names }) => JSON.stringify([names.length === 0 ? 0 : 1, rank(verbs), verbs, names]));
    return sortedEntries(byResources).map(([, same]) => {
        const { verbs, names } = first(same);
        const resources = same
            .map(({ group, resource }) => ({ group, resource }))
            .toSorted((one, other) => compare(one.group, other.group) || compare(one.resource, other.resource));
        return { kind: 'resources', scope, verbs, resources, ...(names.length === 0 ? {} : { names }) };
    });
}
function compactUrls(atoms) {
    const byUrl = Map.groupBy(atoms, ({ url }) => url);
    const lines = [...byUrl].map(([url, same]) => ({ url, verbs: compactVerbs(same) }));
    const byVerbs = Map.groupBy(lines, ({ verbs }) => JSON.stringify([rank(verbs), verbs]));
    return sortedEntries(byVerbs).map(([, same]) => ({
        kind: 'urls',
        verbs: first(same).verbs,
        urls: same.map(({ url }) => url).toSorted(),
    }));
}
function compactVerbs(atoms) {
    const verbs = new Set(atoms.map(({ verb }) => verb));
    if (verbs.has('*'))
        return { words: ['everything'], others: [] };
    const words = ['read', 'write'].filter((word) => WORDS[word].every((verb) => verbs.has(verb)));
    const said = new Set(words.flatMap((word) => WORDS[word]));
    return { words, others: [...verbs].filter((verb) => !said.has(verb)).toSorted() };
}
const WORDS = {
    read: ['get', 'list', 'watch'],
    write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};
/** The most comes first. */
function rank({ words }) {
    return words.includes('everything') ? 0 : words.includes('write') ? 1 : words.includes('read') ? 2 : 3;
}
function sortedEntries(groups) {
    return [...groups].toSorted(([one], [other]) => compare(one, other));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** A group that was made by grouping is not empty. */
function first(items) {
    const [item] = items;
    if (item === undefined)
        throw new Error('a group has a member');
    return item;
}


/***/ }),

/***/ 26625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ consoleView)
/* harmony export */ });
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80092);

/** @param grants what the principal holds for certain */
function consoleView(grants) {
    const everywhere = new Set();
    const within = new Map();
    for (const { scope, rules, via } of grants) {
        const listed = via.kind === 'masters' ? RESOURCES : listedBy(rules);
        if (scope.kind === 'cluster')
            for (const one of listed)
                everywhere.add(one);
        else {
            const workloads = listed.filter(({ namespaced }) => namespaced);
            if (workloads.length > 0)
                within.set(scope.namespace, new Set([...(within.get(scope.namespace) ?? []), ...workloads]));
        }
    }
    const namesBut = (isThere) => RESOURCES.filter((one) => !isThere(one)).map(({ resource }) => resource);
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
const RESOURCES = [
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
    const listed = RESOURCES.filter(({ group, resource }) => rules.some((rule) => (0,_allows_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .N)(rule, { verb: 'list', group, resource })));
    known.set(rules, listed);
    return listed;
}


/***/ }),

/***/ 91803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EVERYONE)
/* harmony export */ });
/**
 * What Kubernetes gives everybody who can log in at all: to read its version and which APIs there are, and to ask what
 * one may do. It is not worth a word to people.
 *
 * Source: the rules of `system:basic-user` and `system:discovery` in
 * plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go; those of `system:public-info-viewer` are among them.
 */
const EVERYONE = {
    scope: { kind: 'cluster' },
    rules: [
        {
            verbs: ['create'],
            apiGroups: ['authorization.k8s.io'],
            resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
        },
        { verbs: ['create'], apiGroups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] },
        {
            verbs: ['get'],
            nonResourceURLs: [
                '/api',
                '/api/*',
                '/apis',
                '/apis/*',
                '/healthz',
                '/livez',
                '/openapi',
                '/openapi/*',
                '/readyz',
                '/version',
                '/version/',
            ],
        },
    ],
    via: {
        kind: 'binding',
        subject: { kind: 'Group', name: 'system:authenticated' },
        binding: 'ClusterRoleBinding/system:basic-user',
        role: 'ClusterRole/system:basic-user',
    },
};


/***/ }),

/***/ 87729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ accessDifference)
});

// EXTERNAL MODULE: ./lib/rbac/cluster-scoped.js
var cluster_scoped = __webpack_require__(55331);
// EXTERNAL MODULE: ./lib/rbac/atom-index.js
var atom_index = __webpack_require__(55834);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rbac_rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/rbac/uncovered.js


/**
 * The atoms of `rules` that none of the `others` covers. What thousands of principals hold are the rules of a few
 * roles, and an atom is covered by one of the others or by none, so each pair of lists is compared once.
 */
function uncoveredAtoms(rules, others) {
    const own = factsOf(rules);
    const left = [...others]
        .map((other) => uncoveredBy(own, factsOf(other)))
        .toSorted((one, other) => one.size - other.size);
    const [fewest, ...rest] = left;
    if (fewest === undefined)
        return own.atoms;
    return [...fewest].filter((atom) => rest.every((set) => set.has(atom)));
}
const facts = new WeakMap();
function factsOf(rules) {
    const known = facts.get(rules);
    if (known !== undefined)
        return known;
    const atoms = rules.flatMap(rbac_rules/* breakdown */.I);
    const made = { atoms, index: (0,atom_index/* atomIndex */.o)(atoms), uncovered: new WeakMap() };
    facts.set(rules, made);
    return made;
}
function uncoveredBy(own, other) {
    const known = own.uncovered.get(other);
    if (known !== undefined)
        return known;
    const uncovered = new Set(own.atoms.filter((atom) => !other.index.covers(atom)));
    own.uncovered.set(other, uncovered);
    return uncovered;
}

;// CONCATENATED MODULE: ./lib/rbac/gained.js


/**
 * What the holder of `before` gains and loses by holding `after` instead. `gained` is empty exactly when no request
 * that can be is permitted that was not before, `lost` likewise. Wildcards stay symbolic, so where `*` shrinks to
 * some verbs, `*` is lost, and what remains of it is in `after` and in neither list.
 *
 * What holds in the whole cluster holds in each namespace. An atom that several grants bring is there once. What some
 * logins hold by their name (`symbolic`) is compared with what everybody holds, and with what those same logins hold.
 */
function accessDifference(before, after) {
    return { gained: beyond(after, before), lost: beyond(before, after) };
}
/** What `grants` permit and `others` do not. */
function beyond(grants, others) {
    const otherMasters = others.find(({ via }) => via.kind === 'masters');
    if (otherMasters !== undefined && holderOf(otherMasters) === EVERYBODY)
        return [];
    const masters = grants.find(({ via }) => via.kind === 'masters');
    if (masters !== undefined && (otherMasters === undefined || holderOf(masters) === EVERYBODY)) {
        return [{ kind: 'everything', via: masters.via }];
    }
    const othersAt = Map.groupBy(others, (grant) => placeKey(grant.scope, holderOf(grant)));
    const found = new Map();
    for (const { scope, rules, via } of certainFirst(grants)) {
        const held = placesOf({ scope, rules, via }).flatMap((place) => othersAt.get(place) ?? []);
        if (held.some((other) => other.rules === rules))
            continue;
        for (const atom of uncoveredAtoms(rules, new Set(held.map((other) => other.rules)))) {
            if (scope.kind === 'namespace' && ('url' in atom || (0,cluster_scoped/* isClusterScoped */.Z)(atom)))
                continue;
            const key = JSON.stringify([scope, atom]);
            if (!found.has(key))
                found.set(key, { kind: 'rule', scope, atom, via });
        }
    }
    return [...found.values()];
}
function certainFirst(grants) {
    const bound = grants.filter(({ via }) => via.kind === 'binding');
    return [...bound.filter(({ via }) => !via.symbolic), ...bound.filter(({ via }) => via.symbolic)];
}
/** Which of the logins of one identity hold the grant: those that are given the name of the subject, or all. */
function holderOf({ via }) {
    if (!via.symbolic)
        return EVERYBODY;
    return via.kind === 'masters' ? via.kind : JSON.stringify(via.subject);
}
const EVERYBODY = '';
/** Where something may be held already that makes the grant nothing new. */
function placesOf(grant) {
    const scopes = grant.scope.kind === 'cluster' ? [CLUSTER] : [CLUSTER, grant.scope];
    const holders = new Set([EVERYBODY, holderOf(grant)]);
    return scopes.flatMap((scope) => [...holders].map((holder) => placeKey(scope, holder)));
}
const CLUSTER = { kind: 'cluster' };
function placeKey(scope, holder) {
    return JSON.stringify([scope, holder]);
}


/***/ }),

/***/ 31457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./lib/rbac/atom-index.js
var atom_index = __webpack_require__(55834);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/rbac/covers.js
// Port of kubernetes, changed: notices/kubernetes.txt


/**
 * Whether whoever holds `owner` holds all of `servant`: Covers of
 * component-helpers/auth/rbac/validation/policy_comparator.go, which both the API server's escalation check and
 * `kubectl auth reconcile` use. Time is linear in the atoms of both sides, not in their product.
 */
function covers(owner, servant) {
    const grants = (0,atom_index/* atomIndex */.o)(owner.flatMap(owningAtoms));
    const uncovered = servant.flatMap(rules/* breakdown */.I).filter((atom) => !grants.covers(atom));
    return { covered: uncovered.length === 0, uncovered };
}
/** Go covers a URL only by a rule without resourceNames; a valid rule never has both. */
function owningAtoms(rule) {
    const atoms = (0,rules/* breakdown */.I)(rule);
    return rule.resourceNames?.length ? atoms.filter((atom) => !('url' in atom)) : atoms;
}

// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/rbac/reconcile.js



/**
 * What makes the live object as the desired one says; both have the same id. The shape is that of
 * `kubectl auth reconcile` (component-helpers/auth/rbac/reconciliation), but the desired object is the whole
 * truth: grants, subjects and labels that it does not have go, because each of them is access. Labels are
 * access too: an aggregated ClusterRole selects by them. Annotations of others stay, as do fields that this
 * program does not know.
 *
 * Law: `reconcile(reconcile(live, desired).after, desired)` is `none`.
 */
function reconcile(live, desired) {
    const wanted = withoutAggregatedRules((0,defaults/* withDefaults */.r)(desired));
    if (live === undefined)
        return { action: 'add', after: wanted };
    if ((0,object/* isBinding */.OT)(live)) {
        if ((0,object/* isBinding */.OT)(wanted))
            return reconcileBinding(live, wanted);
    }
    else if (!(0,object/* isBinding */.OT)(wanted)) {
        return reconcileRole(live, wanted);
    }
    throw new Error(`${(0,object/* objectId */.Tu)(live)} cannot become ${(0,object/* objectId */.Tu)(desired)}`);
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
    return canonical(one) === canonical(other) || (covers(one, other).covered && covers(other, one).covered);
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
    const current = (0,defaults/* withDefaults */.r)(live);
    if (canonical(current.roleRef) !== canonical(wanted.roleRef)) {
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
    return canonical([kind, apiGroup, name, kind === 'ServiceAccount' ? (namespace ?? ofBinding ?? '') : '']);
}
/** Labels exactly as wanted; of the annotations those that are wanted. */
function hasMetadata(live, wanted) {
    const { labels = {}, annotations = {} } = live.metadata;
    return (canonical(labels) === canonical(wanted.metadata.labels ?? {}) &&
        Object.entries(wanted.metadata.annotations ?? {}).every(([key, value]) => annotations[key] === value));
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
/** JSON with sorted keys: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
        : item);
}


/***/ })

};
