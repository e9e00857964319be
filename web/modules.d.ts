/** Address of a worker that the build makes from a file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
/** Address of a font of the page. */
declare module '*.woff2?url' {
  const address: string;
  export default address;
}
declare module '*.ttf?url' {
  const address: string;
  export default address;
}
declare module '*.css';
