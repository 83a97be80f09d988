import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { exampleQuery } from '../operations/collection';
import { useOpenOperation } from '../operations/use-open-operation';
import type { GraphViewProps } from './graph-view';

/** Asks for the surroundings of a node in a tab of its own; null where this server knows no such question. */
export function useNeighbourhood(): GraphViewProps['action'] {
  const asked = useGraphiQL(({ schema }) => {
    const graph = schema?.getType('PartnerGraph');
    return graph !== undefined && 'getFields' in graph && 'neighbourhood' in graph.getFields();
  });
  const openOperation = useOpenOperation();
  return useMemo(() => {
    if (!asked) return null;
    return {
      name: 'see its neighbourhood',
      act: (of) => {
        // The ids of countries and of institutions tell on which level the node stands.
        const level = of.startsWith('Institution:') ? 'INSTITUTION' : 'COUNTRY';
        const query = exampleQuery('graph-neighbours');
        openOperation({ query, variables: JSON.stringify({ of, depth: 1, level }, null, 2), run: true });
      },
    };
  }, [asked, openOperation]);
}
