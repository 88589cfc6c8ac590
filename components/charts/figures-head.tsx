/** The head of a table of figures: what a row is of, and what each figure says. */
export const FiguresHead = ({ of, figures }: { of: string; figures: readonly string[] }) => (
  <thead>
    <tr>
      <th scope="col">{of}</th>
      {figures.map((said) => (
        <th key={said} scope="col" class="figure">
          {said}
        </th>
      ))}
    </tr>
  </thead>
);
