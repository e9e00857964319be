/** A file that the build carries as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** The address of a worker that the build makes a file of. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
