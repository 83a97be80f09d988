/** The number as E.164 writes it, without the blanks, dots, hyphens and brackets that people set; null where it is none. */
export function canonicalPhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '');
  // The shortest numbers in use have seven digits with the country's code, and none has more than fifteen.
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}
