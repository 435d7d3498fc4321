/**
 * An application in brief: of its long lists the few entries that decide every status of its eligibility, also when one
 * entry is replaced. So each difference of two accounts is judged without all that it does not touch.
 */
import { isoOf } from '../../calendar/day';
import type { Application, LanguageTest, Sanction, ServicePeriod } from '../../facts/application';
import type { Law } from '../../law/in-force';
import { conduct } from '../../rules/conduct';
import { language } from '../../rules/language';
import { standingBelow } from '../../rules/post';
import { runReplacing } from '../run-replacing';

/** The lists of entries that are compared one by one. */
export type ListName = 'service' | 'agreements' | 'reports' | 'sanctions' | 'languageTests' | 'salaryRounds';

/** One entry of such a list. */
export type Entry<K extends ListName> = NonNullable<Application[K]>[number];

/** A list with `next` in the place of `old`, where there are such. */
type Replacing<T> = (old: T | undefined, next: T | undefined) => readonly T[];

/** Facts with the same statuses, and how an entry of each of their lists is replaced. */
export interface Brief {
  readonly application: Application;
  readonly replacing: { readonly [K in ListName]: Replacing<Entry<K>> };
}

/** Where a list is judged by what there is in it, two of each kind do for all: of one that is replaced, one is left. */
function twoOfEach<T>(items: readonly T[] | undefined, kindOf: (item: T) => string): readonly T[] | undefined {
  const seen = new Map<string, number>();
  return items?.filter((item) => {
    const kind = kindOf(item);
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < 2;
  });
}

const routes = ['standard', 'reduced'] as const;

/** A list of sanctions is unmet where one of them is by itself. */
function sanctionsOf(application: Application, law: Law): readonly Sanction[] | undefined {
  return twoOfEach(application.sanctions, (sanction) => {
    const alone = { ...application, sanctions: [sanction] };
    return routes.map((route) => conduct(route, alone, undefined, law).status).join();
  });
}

/** A list of language results is judged as the best of them. */
function testsOf(application: Application, law: Law): readonly LanguageTest[] | undefined {
  return twoOfEach(
    application.languageTests,
    (test) => language({ ...application, languageTests: [test] }, law).status,
  );
}

/** Of service only the run counts. */
function serviceReplacing({ service = [], standing }: Application, law: Law): Replacing<ServicePeriod> {
  const runOf = runReplacing(service, standing, law.day);
  return (old, next) => {
    const run = runOf(old, next);
    return run === undefined ? [] : [{ position: 'teacher', standing: standingBelow[standing], from: isoOf(run) }];
  };
}

function replacingIn<T>(items: readonly T[] = []): Replacing<T> {
  return (old, next) => {
    const place = old === undefined ? -1 : items.indexOf(old);
    const others = items.filter((_, index) => index !== place);
    return next === undefined ? others : [...others, next];
  };
}

/** The facts in brief, by the law of their filing day. */
export function briefOf(application: Application, law: Law): Brief {
  const service = serviceReplacing(application, law);
  const sanctions = sanctionsOf(application, law);
  const languageTests = testsOf(application, law);
  const { agreements, reports, salaryRounds } = application;
  return {
    application: {
      ...application,
      ...(application.service === undefined ? {} : { service: service(undefined, undefined) }),
      ...(sanctions === undefined ? {} : { sanctions }),
      ...(languageTests === undefined ? {} : { languageTests }),
    },
    replacing: {
      service,
      agreements: replacingIn(agreements),
      reports: replacingIn(reports),
      sanctions: replacingIn(sanctions),
      languageTests: replacingIn(languageTests),
      salaryRounds: replacingIn(salaryRounds),
    },
  };
}
