/** How the properties of a shape are described for who reads its JSON Schema: a title, and what it means. */
import type { Headed } from '../field-types';

/** A title, and a description with units, bounds, and what it says where it is missing. */
export type Words = readonly [title: string, description: string];

/** Every property of any of the forms of a type. */
type PropertyOf<T> = T extends object ? keyof T & string : never;

/** Words for each property; one without them does not compile. */
export type WordsOf<T> = Readonly<Record<PropertyOf<T>, Words>>;

/** A description for each property that has its title elsewhere. */
type Descriptions<T> = Readonly<Record<PropertyOf<T>, string>>;

function titleOf({ th, en }: Headed): string {
  return `${en.slice(0, 1).toUpperCase()}${en.slice(1)} (${th})`;
}

/** Takes the titles from the headings that the facts have in a table. */
export function headed<T>(fields: Readonly<Record<PropertyOf<T>, Headed>>, descriptions: Descriptions<T>): WordsOf<T> {
  const entries = Object.entries<string>(descriptions).map(([name, description]): [string, Words] => [
    name,
    [titleOf(fields[name as PropertyOf<T>]), description],
  ]);
  return Object.fromEntries(entries) as unknown as WordsOf<T>;
}
