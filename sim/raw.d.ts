/** A file that the build carries as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** The base paths that come with the program: file name -> plain value, and path -> text of the counts they name. */
declare module 'virtual:shipped-scenarios' {
  export const files: Readonly<Record<string, unknown>>;
  export const texts: Readonly<Record<string, string>>;
}

/** The same files as texts: file name -> text of a base path, and path -> text of counts. */
declare module 'virtual:shipped-texts' {
  export const bases: Readonly<Record<string, string>>;
  export const counts: Readonly<Record<string, string>>;
}
