/** A file that the build carries as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
