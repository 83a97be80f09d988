import { useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark: as the reader chose, or as the system says. */
export function useDark(): boolean {
  const theme = useGraphiQL((state) => state.theme);
  const system = useSyncExternalStore(
    (listener) => {
      const media = query();
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => query().matches,
  );
  return theme === null ? system : theme === 'dark';
}
