/** Looks a text up in a table whose names are known, without finding what every object inherits. */
export function valueIn<V>(table: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
