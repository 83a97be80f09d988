/** The title in one line. */
export function titleIn(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ');
}

/** Two rows of one title are one project: with the other in sight, hiding it would hide nothing, and importing it would count it twice. */
export function identityOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
