/** What a cell was found to hold, and the parts of it that mean nothing here. */
export interface Cell {
  readonly values: readonly string[];
  readonly unknown: readonly string[];
}

export function isBlank(part: string): boolean {
  return /^(|-+|n\/a|none|nil|null|unknown|tbd|not available|not applicable)$/i.test(part.trim());
}

export function partsOf(cell: string): string[] {
  return cell
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));
}
