/** Stands in a table where a rule bars every row of that value. */
export const BARRED = -1;
