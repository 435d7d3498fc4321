/** How the facts are called that are not stated and could still change an answer. */

/** Hours of the workload that are missing. */
type HoursPath = 'total' | 'support' | 'development' | 'policy';

/** What is missing of an agreement round. */
type RoundPath = 'workload' | `workload.${HoursPath}` | `members[${number}]`;

type FileList = 'lessonPlan' | 'inspirationVideo' | 'teachingVideo' | 'learnerOutcomes';
type FilesPath = FileList | `supportingFiles[${number}].files` | `agreementResults[${number}].files`;
type FileFact = 'kind' | 'bytes' | 'seconds' | 'pages' | 'content' | 'paper' | 'picturesOnPage' | 'captioned';

/** The facts of an application, and of the rounds on record. */
type ApplicationPath =
  | 'service'
  | 'reports'
  | 'sanctions'
  | 'teachesForeignLanguage'
  | 'languageTests'
  | 'specialArea'
  | 'degree'
  | 'degree.usedForFirstAppointment'
  | 'nqf8'
  | `agreements[${number}]`
  | `agreements[${number}].${RoundPath}`
  | `salaryRounds[${number}/${1 | 2}]`;

type ProcedurePath =
  | 'filedOn'
  | 'checked.general'
  | 'checked.degrees'
  | 'checked.licence'
  | 'earlierThisSemester'
  | 'earlierApplication'
  | 'filedThisSemester'
  | 'transfer'
  | 'transfer.filedAt'
  | 'seconded'
  | 'effectiveOn'
  | 'inEducationArea'
  | 'areaBoardExists'
  | 'appointedBy'
  | 'approvedBy'
  | 'salary'
  | 'schoolChanges'
  | `schoolChanges[${number}].newAgreement`;

/**
 * The paths of all facts that findings of this library ask for, and no other text. Rounds are named by their year, a
 * salary round also by its half; members, files and lists count from 0.
 *
 * @example
 * ```ts
 * const path: KnownFactPath = 'agreements[2566].members[2]';
 * ```
 */
export type KnownFactPath =
  | ApplicationPath
  | RoundPath
  | HoursPath
  | `members[${number}].${'teaching' | 'outcomes' | 'academicWork'}`
  | ProcedurePath
  | FilesPath
  | `${FilesPath}[${number}].${FileFact}`
  | 'lessonPlanIsOfVideo'
  | 'supportingFiles'
  | 'agreementResults'
  | `scores.${'total' | 'listeningReading' | 'speaking' | 'writing' | 'level' | 'passed'}`
  | 'setting'
  | 'inSpecialEducationBureau'
  | 'teachesOrdinaryChildren'
  | 'consent';

/**
 * The path of a fact in `missing` and `ask`: one of this library, which an editor completes, or one of your own.
 *
 * @example
 * ```ts
 * ask(finding).includes('sanctions');
 * ```
 */
export type FactPath = KnownFactPath | (string & {});
