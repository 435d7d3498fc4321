/** The names of the twelve months, January first. Words only. */

/** A month's name written out (พฤษภาคม), abbreviated (พ.ค.), as it is spoken (พฤษภา), and in English. */
export interface ThaiMonth {
  readonly long: string;
  readonly short: string;
  readonly spoken: string;
  readonly english: string;
}

export const THAI_MONTHS: readonly ThaiMonth[] = [
  { long: 'มกราคม', short: 'ม.ค.', spoken: 'มกรา', english: 'january' },
  { long: 'กุมภาพันธ์', short: 'ก.พ.', spoken: 'กุมภา', english: 'february' },
  { long: 'มีนาคม', short: 'มี.ค.', spoken: 'มีนา', english: 'march' },
  { long: 'เมษายน', short: 'เม.ย.', spoken: 'เมษา', english: 'april' },
  { long: 'พฤษภาคม', short: 'พ.ค.', spoken: 'พฤษภา', english: 'may' },
  { long: 'มิถุนายน', short: 'มิ.ย.', spoken: 'มิถุนา', english: 'june' },
  { long: 'กรกฎาคม', short: 'ก.ค.', spoken: 'กรกฎา', english: 'july' },
  { long: 'สิงหาคม', short: 'ส.ค.', spoken: 'สิงหา', english: 'august' },
  { long: 'กันยายน', short: 'ก.ย.', spoken: 'กันยา', english: 'september' },
  { long: 'ตุลาคม', short: 'ต.ค.', spoken: 'ตุลา', english: 'october' },
  { long: 'พฤศจิกายน', short: 'พ.ย.', spoken: 'พฤศจิกา', english: 'november' },
  { long: 'ธันวาคม', short: 'ธ.ค.', spoken: 'ธันวา', english: 'december' },
];
