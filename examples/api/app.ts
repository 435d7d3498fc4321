/** A service on Hono: the schemas of the library judge what comes in, so its types and its issues are the library's. */
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { ask, assessEligibility, assessWorkload, isWitthayathanaError } from 'witthayathana';
import { applicationSchema, workloadSchema } from 'witthayathana/schema';
import { explain, factLabel } from 'witthayathana/text/th';
import { openapi } from './openapi.ts';

interface Checked {
  readonly success: boolean;
  readonly error?: unknown;
}

/** Each issue has its code, its path and what was probably meant. */
function refuse(checked: Checked, c: Context) {
  return checked.success ? undefined : c.json({ issues: checked.error }, 400);
}

export const app = new Hono()
  .post('/eligibility', sValidator('json', applicationSchema, refuse), (c) => {
    const finding = assessEligibility(c.req.valid('json'));
    const questions = ask(finding).map((path) => ({ path, question: factLabel(path) }));
    return c.json({ status: finding.status, questions, text: explain(finding) });
  })
  .post('/workload/:on', sValidator('json', workloadSchema, refuse), (c) => {
    const finding = assessWorkload(c.req.valid('json'), c.req.param('on') ?? '');
    return c.json({ status: finding.status, text: explain(finding) });
  })
  .post('/finding', sValidator('json', applicationSchema, refuse), (c) =>
    // Whole, for those who store it: they read it back with `parseFinding`.
    c.body(JSON.stringify(assessEligibility(c.req.valid('json'))), 200, { 'content-type': 'application/json' }),
  )
  .get('/openapi.json', (c) => c.json(openapi));

app.onError((error, c) => {
  // A day in the path that is none is misuse of a function, and it says so with a code.
  if (isWitthayathanaError(error)) return c.json({ issues: error.details.issues }, 400);
  throw error;
});

/** What a client is typed by: `hc<App>(url)`. */
export type App = typeof app;
