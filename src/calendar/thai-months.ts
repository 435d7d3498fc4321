/** The names of the twelve months in Thai, January first, written out and abbreviated. */

/** A month's name written out (พฤษภาคม) and abbreviated (พ.ค.). */
export interface ThaiMonth {
  readonly long: string;
  readonly short: string;
}

export const THAI_MONTHS: readonly ThaiMonth[] = [
  { long: 'มกราคม', short: 'ม.ค.' },
  { long: 'กุมภาพันธ์', short: 'ก.พ.' },
  { long: 'มีนาคม', short: 'มี.ค.' },
  { long: 'เมษายน', short: 'เม.ย.' },
  { long: 'พฤษภาคม', short: 'พ.ค.' },
  { long: 'มิถุนายน', short: 'มิ.ย.' },
  { long: 'กรกฎาคม', short: 'ก.ค.' },
  { long: 'สิงหาคม', short: 'ส.ค.' },
  { long: 'กันยายน', short: 'ก.ย.' },
  { long: 'ตุลาคม', short: 'ต.ค.' },
  { long: 'พฤศจิกายน', short: 'พ.ย.' },
  { long: 'ธันวาคม', short: 'ธ.ค.' },
];
