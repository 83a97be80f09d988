import { variableLimits } from './limits';

/** Which limit the variables of an operation overstep, by the sheer size of what was sent; null where they keep to all. */
export function overstepsInVariables(variables: unknown): keyof typeof variableLimits | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (value === null || typeof value !== 'object') continue;
    if (depth > variableLimits.depth) return 'depth';
    if (Array.isArray(value) && value.length > variableLimits.entries) return 'entries';
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return null;
}
