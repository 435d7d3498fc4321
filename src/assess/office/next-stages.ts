/** What comes next of an application, and of an invitation? Rulebook §18. */
import { WitthayathanaError } from '../../error/witthayathana-error';
import type { InvitationName, NextInvitation, NextStage, StageName } from '../../law/office/stages';
import { invitations, stages } from '../../law/office/stages';
import { nearest } from '../../value/nearest';

function unknownName(path: string, given: unknown, known: readonly string[]): WitthayathanaError {
  const suggestion = typeof given === 'string' ? nearest(given, known) : undefined;
  const message = `expected one of ${known.join(', ')}`;
  const issue = { path, code: typeof given === 'string' ? 'unknown-name' : 'wrong-type', message } as const;
  return new WitthayathanaError('invalid-facts', [suggestion === undefined ? issue : { ...issue, suggestion }]);
}

/**
 * What can come next of an application at a stage, and who acts: a state machine without a memory.
 *
 * @param stage - a stage of `stages`
 * @returns the stages that can follow, frozen; empty at the end
 * @throws `invalid-facts` at `stage`
 * @example
 * ```ts
 * nextStages('checked'); // [{ stage: 'returned', by: 'office-director' }, { stage: 'certified', by: 'office-director' }]
 * ```
 */
export function nextStages(stage: StageName): readonly NextStage[] {
  const found = stages.find((each) => each.stage === stage);
  if (found === undefined)
    throw unknownName(
      'stage',
      stage,
      stages.map((each) => each.stage),
    );
  return Object.freeze(
    stages
      .filter((each) => found.next.includes(each.stage))
      .map((each): NextStage => Object.freeze({ stage: each.stage, by: each.by })),
  );
}

/**
 * What can become of an invitation to an assessor, and who acts. `toAnother`: the seat goes to another assessor.
 *
 * @param invitation - a state of `invitations`
 * @returns the states that can follow, frozen; empty where the seat is filled
 * @throws `invalid-facts` at `invitation`
 * @example
 * ```ts
 * nextInvitations('declined'); // [{ invitation: 'waiting', by: 'area-office', toAnother: true }]
 * ```
 */
export function nextInvitations(invitation: InvitationName): readonly NextInvitation[] {
  const found = invitations.find((each) => each.invitation === invitation);
  if (found === undefined) {
    throw unknownName(
      'invitation',
      invitation,
      invitations.map((each) => each.invitation),
    );
  }
  return found.next;
}
