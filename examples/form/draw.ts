/** Draws any fact from its field, and reads back what was filled in. There is no table of names here: words and options come from the library. */
import type { FactField } from 'witthayathana/table';

/** A control on the page, and the fact that it holds; `undefined` where nothing is stated. */
export interface Control {
  readonly element: HTMLElement;
  readonly read: () => unknown;
}

function labelled(text: string, ...inner: readonly Node[]): HTMLElement {
  const element = document.createElement('label');
  element.append(text, ' ', ...inner);
  return element;
}

function fieldset(legend: string, ...inner: readonly Node[]): HTMLElement {
  const [element, title] = [document.createElement('fieldset'), document.createElement('legend')];
  title.append(legend);
  element.append(title, ...inner);
  return element;
}

function button(text: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.append(text);
  element.addEventListener('click', onClick);
  return element;
}

/** Choices and flags: nothing stated, none where that is an answer, and the options. */
function choice({ path, question, options = [], none }: FactField): Control {
  const select = document.createElement('select');
  select.name = path;
  const values: readonly unknown[] = [
    undefined,
    ...(none === undefined ? [] : [null]),
    ...options.map(({ value }) => value),
  ];
  const texts = ['', ...(none === undefined ? [] : [none.th]), ...options.map(({ th }) => th)];
  for (const [at, text] of texts.entries()) select.add(new Option(text, String(at)));
  return { element: labelled(question.th, select), read: () => values[Number(select.value)] };
}

function input({ path, question, kind, bounds }: FactField): Control {
  const element = document.createElement('input');
  element.name = path;
  element.type = kind === 'day' ? 'date' : 'number';
  if (bounds !== undefined) {
    element.min = String(bounds.from);
    element.max = String(bounds.to);
    element.step = bounds.whole ? '1' : '0.01';
  }
  const read = (): unknown => {
    if (element.value === '') return undefined;
    return kind === 'day' ? element.value : Number(element.value);
  };
  return { element: labelled(question.th, element), read };
}

/** The name that a fact has within the one that it is a part of. */
function keyOf({ path }: FactField): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** An object of what is stated; `undefined` where nothing is. */
function parts(fields: readonly FactField[]): {
  readonly elements: readonly HTMLElement[];
  readonly read: () => unknown;
} {
  const controls = fields.map((field) => [keyOf(field), control(field)] as const);
  const read = (): unknown => {
    const stated = controls
      .map(([name, each]) => [name, each.read()] as const)
      .filter(([, value]) => value !== undefined);
    return stated.length === 0 ? undefined : Object.fromEntries(stated);
  };
  return { elements: controls.map(([, { element }]) => element), read };
}

/** A list grows by a button; that it is complete, and perhaps empty, is stated by a tick. */
function list({ path, question, fields = [] }: FactField): Control {
  const entries: ReturnType<typeof parts>[] = [];
  const complete = document.createElement('input');
  complete.type = 'checkbox';
  complete.name = path;
  const rows = document.createElement('div');
  const add = button('+', () => {
    const entry = parts(fields);
    entries.push(entry);
    complete.checked = true;
    rows.append(fieldset(String(entries.length), ...entry.elements));
  });
  const read = (): unknown => (complete.checked ? entries.map((entry) => entry.read() ?? {}) : undefined);
  return { element: fieldset(question.th, complete, rows, add), read };
}

function members({ question, fields: [each] = [] }: FactField): Control {
  const three = each === undefined ? [] : [1, 2, 3].map(() => control({ ...each, kind: 'number', ...each.alone }));
  const read = (): unknown => {
    const scores = three.map((member) => member.read() ?? null);
    return scores.every((score) => score === null) ? undefined : scores;
  };
  return { element: fieldset(question.th, ...three.map(({ element }) => element)), read };
}

function group(field: FactField): Control {
  const { elements, read } = parts(field.fields ?? []);
  return { element: fieldset(field.question.th, ...elements), read };
}

export function control(field: FactField): Control {
  switch (field.kind) {
    case 'choice':
    case 'flag':
      return choice(field);
    case 'day':
    case 'number':
      return input(field);
    case 'list':
      return list(field);
    case 'members':
      return members(field);
    case 'group':
      return group(field);
    case 'levels':
      // Fifteen levels of a form: they are asked for on a sheet of their own.
      return { element: document.createElement('span'), read: () => undefined };
  }
}
