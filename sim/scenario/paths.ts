/** A path without `.` and with `..` resolved where possible; backslashes become slashes. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '.') continue;
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '' && last !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The path of a file that is named inside another file, relative to that file's folder. */
export function besideFile(from: string, named: string): string {
  if (named.startsWith('/')) return normalPath(named);
  const folder = from.replaceAll('\\', '/').split('/').slice(0, -1);
  return normalPath([...folder, named].join('/'));
}

/** Whether a path leads to a file below its folder; paths of inputs become paths in packages and zips. */
export function staysInside(path: string): boolean {
  return !/^([/\\]|[A-Za-z]:)/.test(path) && !normalPath(path).split('/').includes('..');
}
