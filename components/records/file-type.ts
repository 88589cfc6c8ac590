/** "application/pdf" → "PDF"; what is no media type stands as it is. */
export const fileType = (type: string): string => (type.split('/').at(-1) ?? type).toUpperCase();
