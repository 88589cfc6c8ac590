const strokes = {
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  smaller: 'M3.5 8h9',
  larger: 'M3.5 8h9M8 3.5v9',
  file: 'M2.5 4v8.5h11V5.5H8L6.5 4z',
} as const;

/** A sign on a button that says in words what it does. */
export const PdfIcon = ({ name }: { name: keyof typeof strokes }) => (
  <svg viewBox="0 0 16 16" class="icon" aria-hidden="true" focusable="false">
    <path d={strokes[name]} />
  </svg>
);
