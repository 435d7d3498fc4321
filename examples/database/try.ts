/** Judges the rows of a database, stores findings and receipts beside them, and years later reads them back. */
import { DuckDBInstance } from '@duckdb/node-api';
import { assessEligibility, compact, expand, parseFinding } from 'witthayathana';
import type { Application } from 'witthayathana';
import { receipt, verify } from 'witthayathana/receipt';
import type { Receipt } from 'witthayathana/receipt';
import { readRow } from 'witthayathana/table';
import { explainIssue } from 'witthayathana/text/th';

const database = await (await DuckDBInstance.create(':memory:')).connect();

await database.run(`
  CREATE TABLE teacher (
    id VARCHAR PRIMARY KEY, full_name VARCHAR, line VARCHAR, standing VARCHAR, filed_on DATE,
    service_1_from DATE, service_1_position VARCHAR, service_1_standing VARCHAR,
    agreements_2567_position VARCHAR, agreements_2567_standing VARCHAR,
    agreements_2567_workload_setting VARCHAR,
    agreements_2567_workload_teaching DECIMAL(5, 2), agreements_2567_workload_total DECIMAL(5, 2),
    -- A list says more than NULL does: '[]' is "none", NULL is "nobody looked".
    sanctions JSON
  );
  CREATE TABLE judged (teacher VARCHAR, status VARCHAR, finding JSON, receipt JSON);
`);

const inPost = `DATE '2020-10-01', 'teacher', 'senior-professional', 'teacher', 'senior-professional'`;
await database.run(`
  INSERT INTO teacher VALUES
    ('T-01', 'ครู ก', 'teaching', 'expert', DATE '2025-01-15', ${inPost}, 'primary', 12.00, 20.00, '[]'),
    ('T-02', 'ครู ข', 'teaching', 'expert', DATE '2025-01-15', ${inPost}, 'primary', 11.50, 20.00, NULL),
    ('T-03', 'ครู ค', 'teaching', 'exprt', DATE '2025-01-15', ${inPost}, NULL, NULL, NULL, NULL);
`);

/** A row as JSON: days as YYYY-MM-DD, decimals as exact texts. An empty list says that there is none. */
function recordOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...row, sanctions: row.sanctions === '[]' ? 'none' : row.sanctions };
}

const refused: Record<string, readonly string[]> = {};
const applications = new Map<string, Application>();
const rows = await database.runAndReadAll('SELECT * FROM teacher ORDER BY id');
for (const row of rows.getRowObjectsJson()) {
  // NULL is "not known" in every column, as databases have it.
  const read = readRow(recordOf(row), { nulls: 'missing', dates: 'iso' });
  if (!read.ok) {
    refused[String(row.id)] = read.issues.map((issue) => explainIssue(issue));
    continue;
  }
  const { id, application } = read.value;
  if (application === undefined) continue;
  applications.set(id, application);
  const finding = assessEligibility(application);
  const insert = await database.prepare('INSERT INTO judged VALUES ($1, $2, $3, $4)');
  insert.bindVarchar(1, id);
  insert.bindVarchar(2, finding.status);
  insert.bindVarchar(3, JSON.stringify(compact(finding)));
  insert.bindVarchar(4, JSON.stringify(receipt({ facts: application, finding })));
  await insert.run();
}

/** What was stored is read, never cast: it may have been changed, or written by another version. */
const stored = await database.runAndReadAll('SELECT * FROM judged ORDER BY teacher');
const readBack = stored.getRowObjectsJson().map((row) => {
  const application = applications.get(String(row.teacher));
  if (application === undefined) throw new Error(`no facts of ${String(row.teacher)}`);
  const finding = expand(JSON.parse(String(row.finding)));
  const whole = parseFinding(JSON.parse(JSON.stringify(finding)));
  return {
    teacher: row.teacher,
    status: row.status,
    same: JSON.stringify(finding) === JSON.stringify(assessEligibility(application)) && whole.ok,
    verified: verify(JSON.parse(String(row.receipt)) as Receipt, application),
    // Other facts than those that were judged: the receipt says so.
    changed: verify(JSON.parse(String(row.receipt)) as Receipt, { ...application, filedOn: '2025-01-16' }).differs,
    facts: { sanctions: application.sanctions, workload: application.agreements?.[0]?.workload },
  };
});

process.stdout.write(`${JSON.stringify({ refused, readBack }, null, 2)}\n`);
