import { z } from 'zod';

/**
 * The part of GoRules' JSON Decision Model (JDM) that Handover's decisions use. Further members, such as those that an
 * editor keeps for itself, are let through. Nodes that run code or call elsewhere (function, decision, custom) are not
 * part of it: a decision must explain itself by its rows.
 */

const id = z.string().min(1);
const transform = {
  passThrough: z.boolean().nullish(),
  inputField: z.string().nullish(),
  outputPath: z.string().nullish(),
  executionMode: z.enum(['single', 'loop']).nullish(),
};
const place = { id, name: z.string().trim().min(1), position: z.looseObject({}).optional() };

const inputNode = z.looseObject({ ...place, type: z.literal('inputNode') });
const outputNode = z.looseObject({ ...place, type: z.literal('outputNode') });

const inputColumn = z.looseObject({ id, name: z.string(), field: z.string().nullish() });
const outputColumn = z.looseObject({ id, name: z.string(), field: z.string().trim().min(1) });
const rule = z.looseObject({ _id: id, _description: z.string().nullish() }).catchall(z.string().nullish());

const tableNode = z.looseObject({
  ...place,
  type: z.literal('decisionTableNode'),
  content: z.looseObject({
    ...transform,
    hitPolicy: z.enum(['first', 'collect']),
    inputs: z.array(inputColumn),
    outputs: z.array(outputColumn).min(1),
    rules: z.array(rule),
  }),
});

const expressionNode = z.looseObject({
  ...place,
  type: z.literal('expressionNode'),
  content: z.looseObject({
    ...transform,
    expressions: z.array(z.looseObject({ id, key: z.string().trim().min(1), value: z.string() })),
  }),
});

const switchNode = z.looseObject({
  ...place,
  type: z.literal('switchNode'),
  content: z.looseObject({
    hitPolicy: z.enum(['first', 'collect']),
    statements: z.array(z.looseObject({ id, condition: z.string(), isDefault: z.boolean().nullish() })).min(1),
  }),
});

const node = z.discriminatedUnion('type', [inputNode, outputNode, tableNode, expressionNode, switchNode]);
const edge = z.looseObject({ id, sourceId: id, targetId: id, sourceHandle: z.string().nullish() });

/** Shape of a decision; see {@link validateDecision} for what a shape cannot say. */
export const decisionModel = z.looseObject({
  contentType: z.string().optional(),
  nodes: z.array(node),
  edges: z.array(edge),
});

export type DecisionModel = z.output<typeof decisionModel>;
export type DecisionNode = DecisionModel['nodes'][number];
export type TableNode = z.output<typeof tableNode>;
export type ExpressionNode = z.output<typeof expressionNode>;
export type SwitchNode = z.output<typeof switchNode>;
