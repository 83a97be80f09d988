import { edgeAttributes, nodeAttributes, type Attributes, type ExportedGraph } from './exported';
import { element, xmlDeclaration } from './xml';

/** GEXF 1.3, undirected and static: dates are attributes. */
export function toGexf({ nodes, edges }: ExportedGraph): string {
  const graph = element('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
    declared('node', nodeAttributes),
    declared('edge', edgeAttributes),
    element(
      'nodes',
      { count: nodes.length },
      nodes.map(({ id, label, attributes }) => element('node', { id, label }, valuesOf(attributes))),
    ),
    element(
      'edges',
      { count: edges.length },
      edges.map(({ id, source, target, weight, attributes }) =>
        element('edge', { id, source, target, weight }, valuesOf(attributes)),
      ),
    ),
  ]);
  return `${xmlDeclaration}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [graph])}\n`;
}

function declared(of: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const each = Object.entries(attributes).map(([id, type]) => element('attribute', { id, title: id, type }));
  return element('attributes', { class: of }, each);
}

function valuesOf(attributes: Attributes): string[] {
  const values = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [element('attvalue', { for: key, value })],
  );
  return values.length === 0 ? [] : [element('attvalues', {}, values)];
}
