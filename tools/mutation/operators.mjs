// What a mutant may change: each operator takes a node of the syntax tree and gives the possible replacements.
const COMPARISONS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};
const ARITHMETIC = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] };
const LOGICAL = { '&&': ['||'], '||': ['&&'] };
const SWAPPED_CALLS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  indexOf: 'lastIndexOf',
};
const DROPPED_CALLS = new Set([
  'filter',
  'slice',
  'sort',
  'reverse',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'normalize',
]);

const textOf = (node, source) => source.slice(node.start, node.end);
const whole = (node, texts) => texts.map((text) => ({ start: node.start, end: node.end, text }));

const isText = (node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string') || joinsText(node);
const joinsText = (node) =>
  node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some(isText);

function binary(node, source) {
  if (joinsText(node)) return [];
  const operators = COMPARISONS[node.operator] ?? ARITHMETIC[node.operator] ?? [];
  const [left, right] = [textOf(node.left, source), textOf(node.right, source)];
  return whole(
    node,
    operators.map((operator) => `(${left} ${operator} ${right})`),
  );
}

function logical(node, source) {
  const [left, right] = [textOf(node.left, source), textOf(node.right, source)];
  if (node.operator === '??') return whole(node, [`(${left})`]);
  return whole(
    node,
    LOGICAL[node.operator].map((operator) => `((${left}) ${operator} (${right}))`),
  );
}

function unary(node, source) {
  return node.operator === '!' || node.operator === '-' ? whole(node, [textOf(node.argument, source)]) : [];
}

function literal(node) {
  if (typeof node.value === 'boolean') return whole(node, [String(!node.value)]);
  if (typeof node.value === 'number')
    return whole(
      node,
      [node.value + 1, node.value - 1].map((value) => (value < 0 ? `(${value})` : String(value))),
    );
  return typeof node.value === 'string' && node.value !== '' ? whole(node, ["''"]) : [];
}

const template = (node) => (node.end - node.start > '``'.length ? whole(node, ["''"]) : []);
const condition = (node) => whole(node.test, ['true', 'false']);

/** `rows.filter(kept)` becomes `rows`; `some` becomes `every`. */
function call({ callee, end }) {
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const name = callee.property.name;
  if (DROPPED_CALLS.has(name)) return [{ start: callee.object.end, end, text: '' }];
  const { start, end: nameEnd } = callee.property;
  return name in SWAPPED_CALLS ? [{ start, end: nameEnd, text: SWAPPED_CALLS[name] }] : [];
}

const REMOVED = new Set(['CallExpression', 'AssignmentExpression', 'UpdateExpression', 'ChainExpression']);

function statement(node) {
  return !node.directive && REMOVED.has(node.expression.type) ? whole(node, [';']) : [];
}

/** `false` as null is seldom another result. */
function nulled(value) {
  return value && value.type !== 'BlockStatement' && !/^(null|false)$/.test(value.raw) ? whole(value, ['null']) : [];
}

export const OPERATORS = {
  BinaryExpression: binary,
  LogicalExpression: logical,
  UnaryExpression: unary,
  Literal: literal,
  TemplateLiteral: template,
  ConditionalExpression: condition,
  IfStatement: condition,
  CallExpression: call,
  ExpressionStatement: statement,
  ContinueStatement: (node) => whole(node, [';']),
  ReturnStatement: (node) => nulled(node.argument),
  VariableDeclarator: ({ init }) => (init?.type === 'ArrowFunctionExpression' ? nulled(init.body) : []),
};
