import { parse } from 'csv-parse/sync';
import sax from 'sax';
import { toEdgesCsv, toNodesCsv } from '../../src/partner-graph/export/csv';
import { toGexf } from '../../src/partner-graph/export/gexf';
import { toGraphml } from '../../src/partner-graph/export/graphml';
import type { ExportedGraph } from '../../src/partner-graph/export/exported';
import type { Data } from '../support/world';

const awkward = `=1+1 <"O'Neill" & Söhne>, 海关\nnext\u0001`;
const nothing = { country: null, groups: null, betweenness: null, community: null };
const graph: ExportedGraph = {
  nodes: [
    { id: 'Institution:1', label: awkward, attributes: { kind: 'INSTITUTION', degree: 1, ...nothing } },
    {
      id: 'Country:LAO',
      label: 'Lao PDR',
      attributes: { ...nothing, kind: 'COUNTRY', degree: 1, country: 'LAO', betweenness: 0.25, community: 0 },
    },
  ],
  edges: [
    {
      id: 'Country:LAO Institution:1 PROJECT AGREED',
      source: 'Country:LAO',
      target: 'Institution:1',
      weight: 3,
      attributes: {
        kind: 'PROJECT',
        standing: 'AGREED',
        from: '2020-01-01',
        until: null,
        themes: '@a; b',
        sdg: null,
        sources: null,
      },
    },
  ],
};

/** What XML cannot hold is replaced; all else comes back. */
const readBack = awkward.replace('\u0001', '\ufffd');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Read by a strict parser, which refuses what is not well formed. */
function read(xml: string): (name: string) => Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = sax.parser(true);
  parser.onerror = (fault) => {
    throw fault;
  };
  parser.onopentag = ({ name, attributes }) => {
    const found: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(found);
    all.push(found);
    open.push(found);
  };
  parser.ontext = (text) => {
    const around = open.at(-1);
    if (around) around.text += text;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(xml).close();
  return (name) => all.filter((element) => element.name === name);
}

test('GraphML reads back, with every attribute declared', () => {
  const find = read(toGraphml(graph));
  const types = new Map(find('key').map(({ attributes }) => [attributes['id'], attributes['attr.type']]));
  const dataOf = ({ children }: Element) =>
    Object.fromEntries(children.map(({ attributes, text }) => [attributes['key'], text]));
  const [first, second] = find('node');
  expect(dataOf(first!)).toEqual({ 'node-label': readBack, 'node-kind': 'INSTITUTION', 'node-degree': '1' });
  expect(dataOf(second!)).toMatchObject({ 'node-betweenness': '0.25', 'node-community': '0' });
  const [edge] = find('edge');
  expect(edge!.attributes).toMatchObject({ source: 'Country:LAO', target: 'Institution:1' });
  expect(dataOf(edge!)).toMatchObject({ 'edge-weight': '3', 'edge-themes': '@a; b' });
  for (const { attributes } of find('data')) expect(types.has(attributes['key'])).toBe(true);
  expect(types.get('node-betweenness')).toBe('double');
});

test('GEXF reads back, with every attribute declared', () => {
  const find = read(toGexf(graph));
  expect(find('node')[0]!.attributes).toEqual({ id: 'Institution:1', label: readBack });
  const [edge] = find('edge');
  expect(edge!.attributes).toMatchObject({ source: 'Country:LAO', target: 'Institution:1', weight: '3' });
  const values = find('attvalue').map(({ attributes }) => attributes);
  expect(values).toContainEqual({ for: 'from', value: '2020-01-01' });
  const declared = find('attribute').map(({ attributes }) => attributes['id']);
  for (const { for: name } of values) expect(declared).toContain(name);
});

test('CSV reads back, and holds no formula', () => {
  const nodes = parse<Data>(toNodesCsv(graph), { columns: true });
  expect(nodes[0]).toMatchObject({ Id: 'Institution:1', Label: `'${awkward}`, degree: '1', community: '' });
  const edges = parse<Data>(toEdgesCsv(graph), { columns: true });
  expect(edges).toEqual([
    {
      Source: 'Country:LAO',
      Target: 'Institution:1',
      Type: 'Undirected',
      Id: 'Country:LAO Institution:1 PROJECT AGREED',
      Weight: '3',
      kind: 'PROJECT',
      standing: 'AGREED',
      from: '2020-01-01',
      until: '',
      themes: "'@a; b",
      sdg: '',
      sources: '',
    },
  ]);
});
