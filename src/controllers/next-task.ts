/** Lets the browser draw and hear the citizen before what follows; together the two would hold up a slow phone. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
