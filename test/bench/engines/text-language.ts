/** Languages written as text, which differ in little. */
import type { Language } from './decision';
import type { FactName } from './engine';

export interface Words {
  readonly fact: (name: FactName) => string;
  readonly number: (value: number) => string;
  readonly equals: string;
  readonly and: string;
  readonly or: string;
  readonly choose: (condition: string, yes: string, no: string) => string;
}

export function textLanguage({ fact, number, equals, and, or, choose }: Words): Language<string> {
  return {
    isName: (name, value) => `${fact(name)} ${equals} "${value}"`,
    isFlag: (name, value) => `${fact(name)} ${equals} ${String(value)}`,
    isNumber: (name, value) => `${fact(name)} ${equals} ${number(value)}`,
    atLeast: (name, least) => `${fact(name)} >= ${number(least)}`,
    sameName: (one, other) => `${fact(one)} ${equals} ${fact(other)}`,
    constant: (value) => (value === 'not known' ? 'null' : String(value)),
    all: (...conditions) => `(${conditions.join(` ${and} `)})`,
    any: (...conditions) => `(${conditions.join(` ${or} `)})`,
    choose,
    part: (_, condition) => condition,
  };
}
