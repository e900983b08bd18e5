/** Stands in the bundle for packages whose code the program never runs. */
export default false;
