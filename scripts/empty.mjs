/** Stands in the bundle for what the program never runs. */
export default false;

/** Ink's own question. */
export const isDev = () => false;
