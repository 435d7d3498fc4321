/** How the instruments of the register are called: their numbers and years. */

/** The ids of the register of this library, and no other text. */
export type KnownInstrumentId =
  | '154-2566'
  | '456-2566'
  | '587-2569'
  | '679-2566'
  | '1122-2567'
  | '1144-2567'
  | '1437-2566'
  | '1683-2567'
  | '1932-2567'
  | 'act-2547'
  | 'ccc-193'
  | 'handbook'
  | 'khurusapha-2566'
  | 'l1222-2568'
  | 'ncpo-19-2560'
  | 'salary-act-2554'
  | 'w3-2564'
  | 'w4-2564'
  | 'w8-2558'
  | 'w9-2562'
  | 'w9-2564'
  | 'w10-2564'
  | 'w10-2567'
  | 'w11-2564'
  | 'w12-2564'
  | 'w15-2565'
  | 'w17-2552'
  | 'w18-2567'
  | 'w19-2561'
  | 'w19-2567'
  | 'w19-2568'
  | 'w21-2560'
  | 'w21-2564'
  | 'w22-2564'
  | 'w23-2563'
  | 'w23-2564'
  | 'w26-2565'
  | 'w27-2564'
  | 'w30-2565'
  | 'w31-2565'
  | 'w32-2565';

/**
 * The id of an instrument: one of the register, which an editor completes, or one of your own, such as a draft.
 *
 * @example
 * ```ts
 * without(regulation, '679-2566');
 * ```
 */
export type InstrumentId = KnownInstrumentId | (string & {});
