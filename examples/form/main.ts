/** A form of every fact of an application, judged while it is filled in. */
import { ask, assessEligibility, parseApplication } from 'witthayathana';
import { formFields } from 'witthayathana/table';
import { explain, explainIssue, factLabel } from 'witthayathana/text/th';
import { control } from './draw.ts';

function the(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

const form = the('form');
const output = the('output');
const controls = formFields('application').map((field) => [field.path, control(field)] as const);
form.append(...controls.map(([, { element }]) => element));

function listed(selector: string, texts: readonly string[]): void {
  the(selector).replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

function judge(): void {
  const stated = controls.map(([name, { read }]) => [name, read()] as const).filter(([, value]) => value !== undefined);
  const parsed = parseApplication(Object.fromEntries(stated));
  listed('#issues', parsed.ok ? [] : parsed.issues.map((issue) => explainIssue(issue)));
  if (!parsed.ok) return;
  const finding = assessEligibility(parsed.value);
  listed(
    '#questions',
    ask(finding).map((path) => factLabel(path)),
  );
  output.dataset.status = finding.status;
  // Safe whatever the facts hold.
  output.innerHTML = explain(finding, { format: 'html' });
}

form.addEventListener('input', judge);
judge();
