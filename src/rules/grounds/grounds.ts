/**
 * The grounds of the reduction: each of them a rule. Which of them are open is law.
 *
 * A ground that the law opens has a parameter `reduction.ground.<name>` and a row here; one without the other does not
 * compile. w4-2564, 1.1–1.4. Rulebook §3.
 */
import type { Application } from '../../facts/application';
import type { Leaf } from '../../finding/finding';
import type { Law } from '../../law/in-force';
import { isOpenGround } from '../../law/open-ground';
import type { GroundName } from '../../law/open-ground';
import { workedOut } from '../../law/worked-out';
import { forLine } from '../other-line';
import { outsideValidity } from '../unsettled';
import { degree } from './degree';
import { language } from './language';
import { nqf8 } from './nqf8';
import { specialArea } from './special-area';

type GroundRule = (application: Application, law: Law) => Leaf;

const rules: Readonly<Record<GroundName, GroundRule>> = {
  language,
  'special-area': specialArea,
  degree,
  nqf8,
};

const names = Object.keys(rules) as GroundName[];

/** A ground of which no value is in force is unknown, whatever its rule finds. */
function openRule(name: GroundName, { values }: Law): GroundRule {
  const [id, rule] = [`reduction.ground.${name}`, rules[name]] as const;
  if (values[id] !== undefined) return rule;
  return (application, law) => {
    const found = rule(application, law);
    if (found.reason === 'outside-validity') return found;
    return outsideValidity(found.id, law, [id], { actual: found.actual });
  };
}

/** The rule of a ground, as far as it holds for the line of the applicant. */
function ruleForLine(name: GroundName, values: Law): GroundRule {
  const rule = openRule(name, values);
  return (application, law) => forLine(name, rule(application, law), application, law);
}

/** The rules of the grounds that stand in a finding by the law of the day, in the order of the law. */
export const openGrounds = workedOut((law): readonly GroundRule[] =>
  names.filter((name) => isOpenGround(name, law)).map((name) => ruleForLine(name, law)),
);
