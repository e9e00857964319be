/** Address of a worker that the build makes from a file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
declare module '*.css';
