/**
 * Writes codebooks/codebook.schema.json, which editors use to complete and check a codebook, from the schema
 * the program reads codebooks with. With --check it writes nothing and fails when the file is stale.
 */
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { writeOrCheck } from './written.mjs';

/** Alongside reads every scalar as the text that stands there; an editor sees numbers and booleans in some. */
const scalar = ['string', 'number', 'boolean'];

const { codebookSchema, schemaLine } = await bundled(`
  export { codebookSchema } from './src/codebook/schema.ts';
  export { schemaLine } from './src/codebook/new-codebook.ts';
`);
const definitions = {};
const text = `${JSON.stringify(
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaLine.slice(schemaLine.indexOf('=') + 1),
    title: 'A codebook of Alongside',
    ...shapeOf(codebookSchema),
    definitions,
  },
  null,
  2,
)}\n`;
writeOrCheck(join('codebooks', 'codebook.schema.json'), text);

/** What a value must look like. What a message explains and a check means is not said here. */
function shapeOf(schema) {
  const parts = schema.pipe ?? [];
  // A pipe may begin with anything and go on to the shape it wants: the last one says most.
  const inner = parts.findLast(
    (part) => part.kind === 'schema' && (part.type !== 'unknown' || part.pipe),
  );
  const shape = inner ? shapeOf(inner) : ownShape(schema);
  return parts.reduce(withRule, shape);
}

function withRule(shape, { type, requirement }) {
  if (type === 'regex') return { ...shape, pattern: requirement.source };
  if (type === 'non_empty') return { ...shape, minLength: 1 };
  if (type === 'min_length') return { ...shape, type: 'array', minItems: requirement };
  return shape;
}

function ownShape(schema) {
  switch (schema.type) {
    case 'string':
      return { type: scalar };
    case 'picklist':
      return { enum: schema.options };
    case 'array':
      return { type: ['array', 'null'], items: shapeOf(schema.item) };
    case 'union':
      return { anyOf: schema.options.map(shapeOf) };
    case 'optional':
      return shapeOf(schema.wrapped);
    case 'exact_optional':
      return orEmpty(schema.wrapped);
    case 'strict_object':
      return objectShape(schema.entries);
    case 'lazy':
      return theme(schema.getter());
    default:
      throw new Error(
        `A codebook has a "${schema.type}", and nobody has said what it is in JSON Schema.`,
      );
  }
}

/** A key with nothing behind it is an empty text. */
function orEmpty(wrapped) {
  const shape = shapeOf(wrapped);
  return shape.minLength === undefined && shape.type !== undefined
    ? { ...shape, type: [...new Set([...shape.type, 'null'])] }
    : shape;
}

function objectShape(entries) {
  const keys = Object.entries(entries);
  const needed = keys.filter(([, { type }]) => !['optional', 'exact_optional'].includes(type));
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map(([key, one]) => [key, shapeOf(one)])),
    patternProperties: { '^x-': {} },
    required: needed.map(([key]) => key),
    additionalProperties: false,
  };
}

/** Themes nest, so they are described once and named everywhere else. */
function theme(schema) {
  if (definitions.theme === undefined) {
    definitions.theme = {};
    Object.assign(definitions.theme, shapeOf(schema));
  }
  return { $ref: '#/definitions/theme' };
}
