import { inDigits } from '../in-words.ts';

/** "application/pdf" → "PDF"; what is no media type stands as it is. */
export const fileType = (type: string): string => (type.split('/').at(-1) ?? type).toUpperCase();

/** "0.94 MB" → "0,94 MB" for a Dutch reader; what is no number and a unit stands as it is. */
export function fileSize(size: string): string {
  const [, number, unit] = /^(\d+(?:\.\d{1,3})?) ?(B|[KMG]B)$/i.exec(size.trim()) ?? [];
  return number !== undefined && unit !== undefined ? `${inDigits(Number(number))} ${unit}` : size;
}
