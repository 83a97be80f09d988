const known = ['/graphql', '/health/live', '/health/ready', '/ide', '/schema.graphql'];

/**
 * Where a request went, out of a few: an address that somebody made up may hold anything, and would be a series of metrics of its own.
 */
export function routeOf(url: string, status: number): string {
  const path = url.split('?', 1)[0]!;
  const found = known.find((route) => path === route || path.startsWith(`${route}/`));
  if (path === '/') return '/';
  return found ?? (status === 404 || status === 421 ? 'unknown' : 'other');
}
