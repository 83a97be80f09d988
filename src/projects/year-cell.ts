import { isBlank } from './cell';

/** A year, `null` where none is given, 'ONGOING' for 'Present', 'UNREADABLE' for anything else. */
export function readYear(cell: string): number | null | 'ONGOING' | 'UNREADABLE' {
  if (isBlank(cell)) return null;
  if (/^(present|ongoing|on-going|current|continuing|to date)$/i.test(cell.trim())) return 'ONGOING';
  const year = Number(/(?<!\d)(\d{4})(?!\d)/.exec(cell)?.[1]);
  return year >= 1945 && year <= 2100 ? year : 'UNREADABLE';
}
