import type { DecisionModel } from './decision-model.js';
import { type DecisionFault, pointerOf } from './decision-fault.js';

/** Faults of the graph: its input, its outputs, edges to nowhere, names that are used twice, circles. */
export function checkGraph({ nodes, edges }: DecisionModel): DecisionFault[] {
  const known = new Set(nodes.map(({ id }) => id));
  const faults = [...checkEnds(nodes), ...checkNames(nodes), ...checkEdges(edges, known)];
  const next = successors(edges, known);
  const circle = findCircle(nodes, next);
  if (circle) {
    faults.push({ pointer: '/edges', detail: `The nodes ${circle.join(' → ')} form a circle.` });
    return faults;
  }
  return [...faults, ...checkReach(nodes, next)];
}

type Nodes = DecisionModel['nodes'];
type Edges = DecisionModel['edges'];
type Successors = Map<string, string[]>;

function checkEnds(nodes: Nodes): DecisionFault[] {
  const inputs = nodes.flatMap((node, index) => (node.type === 'inputNode' ? [{ node, index }] : []));
  const faults: DecisionFault[] = inputs.slice(1).map(({ node, index }) => ({
    pointer: pointerOf(['nodes', index]),
    node: node.name,
    detail: 'The decision has a second input node: it needs exactly one.',
  }));
  if (inputs.length === 0) faults.push({ pointer: '/nodes', detail: 'The decision has no input node.' });
  if (!nodes.some(({ type }) => type === 'outputNode')) {
    faults.push({ pointer: '/nodes', detail: 'The decision has no output node.' });
  }
  return faults;
}

function checkNames(nodes: Nodes): DecisionFault[] {
  return nodes.flatMap((node, index) =>
    (['id', 'name'] as const).flatMap((member) =>
      nodes.findIndex((other) => other[member] === node[member]) === index
        ? []
        : [
            {
              pointer: pointerOf(['nodes', index, member]),
              node: node.name,
              detail: `Another node has the ${member} "${node[member]}" already.`,
            },
          ],
    ),
  );
}

function checkEdges(edges: Edges, known: ReadonlySet<string>): DecisionFault[] {
  return edges.flatMap((edge, index) =>
    (['sourceId', 'targetId'] as const).flatMap((end) =>
      known.has(edge[end])
        ? []
        : [{ pointer: pointerOf(['edges', index, end]), detail: `The edge names an unknown node "${edge[end]}".` }],
    ),
  );
}

function successors(edges: Edges, known: ReadonlySet<string>): Successors {
  const next: Successors = new Map();
  for (const { sourceId, targetId } of edges) {
    if (known.has(sourceId) && known.has(targetId)) next.set(sourceId, [...(next.get(sourceId) ?? []), targetId]);
  }
  return next;
}

/** Names of the nodes of one circle, the first of them again at the end. */
function findCircle(nodes: Nodes, next: Successors): string[] | undefined {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const done = new Set<string>();
  const visit = (id: string, path: string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const target of next.get(id) ?? []) {
      const circle = visit(target, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of nodes) {
    const circle = visit(id, []);
    if (circle) return circle.map((each) => `"${nameOf.get(each)}"`);
  }
  return undefined;
}

function checkReach(nodes: Nodes, next: Successors): DecisionFault[] {
  const input = nodes.find(({ type }) => type === 'inputNode');
  if (!input) return [];
  const reached = new Set([input.id]);
  for (const id of reached) for (const target of next.get(id) ?? []) reached.add(target);
  return nodes.flatMap((node, index) =>
    node.type !== 'outputNode' || reached.has(node.id)
      ? []
      : [
          {
            pointer: pointerOf(['nodes', index]),
            node: node.name,
            detail: 'No path leads from the input node to this output node.',
          },
        ],
  );
}
