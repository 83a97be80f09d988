import { edgeAttributes, nodeAttributes, type Attributes, type ExportedGraph } from './exported';
import { element, xmlDeclaration, xmlText } from './xml';

const types = { string: 'string', integer: 'int', double: 'double' } as const;

/** GraphML (Brandes and others 2002), undirected; labels and weights are data like the rest. */
export function toGraphml({ nodes, edges }: ExportedGraph): string {
  const keys = [
    ...declared('node', { label: 'string', ...nodeAttributes }),
    ...declared('edge', { weight: 'double', ...edgeAttributes }),
  ];
  const graph = element('graph', { id: 'partners', edgedefault: 'undirected' }, [
    ...nodes.map(({ id, label, attributes }) =>
      element('node', { id }, dataOf('node', { label, ...attributes })),
    ),
    ...edges.map(({ id, source, target, weight, attributes }) =>
      element('edge', { id, source, target }, dataOf('edge', { weight, ...attributes })),
    ),
  ]);
  const namespace = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  return `${xmlDeclaration}${element('graphml', namespace, [...keys, graph])}\n`;
}

function declared(
  domain: 'node' | 'edge',
  attributes: Readonly<Record<string, keyof typeof types>>,
): string[] {
  return Object.entries(attributes).map(([name, type]) =>
    element('key', { id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': types[type] }),
  );
}

function dataOf(domain: 'node' | 'edge', attributes: Attributes): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [element('data', { key: `${domain}-${name}` }, [xmlText(value)])],
  );
}
