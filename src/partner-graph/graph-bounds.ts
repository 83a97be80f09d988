/** How much of a graph one answer shows. */
export const mostNodes = 5_000;
export const mostEdges = 20_000;
