/** What someone writes by hand on paper; on a screen, what to ask for. */
export function FillIn({ labels }: { labels: readonly string[] }) {
  return (
    <ul class="fill-in">
      {labels.map((label) => (
        <li key={label}>{label}:</li>
      ))}
    </ul>
  );
}
