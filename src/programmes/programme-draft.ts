import { checkLine, checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';
import type { Programme } from './programme';

/** What is told of a programme, or of a call, in words. */
export type Told = Pick<Programme, 'title' | 'description'>;

/** Reports every fault at its field, and answers the texts trimmed. */
export function checkTold({ title, description }: Told, faults: Faults): Told {
  return {
    title: checkLine(faults, ['title'], title, { least: 5, most: 200 }),
    description:
      description === null
        ? null
        : checkText(faults, ['description'], description, { least: 1, most: 5_000 }),
  };
}
