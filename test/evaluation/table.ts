import { type Measures, measure, type Outcome } from "./measures.ts";

const HEAD = ["style", "asked", "right at 1st", "right in 3", "MRR", "abstained", "harm"] as const;

/** The measures of each style and of all, as lines of text; a dash where nothing of the sort was asked. */
export function measureTable(outcomes: readonly Outcome[]): string {
  const styles = [...new Set(outcomes.map(({ asked }) => asked.style))];
  const rows = styles.map((style) => row(style, measure(outcomes.filter(({ asked }) => asked.style === style))));
  return lines([[...HEAD], ...rows, row("all", measure(outcomes))]);
}

function row(style: string, measures: Measures): readonly string[] {
  const { questions, rightAtFirst, rightInThree, mrr, abstained, harm } = measures;
  return [
    style,
    String(questions),
    percent(rightAtFirst),
    percent(rightInThree),
    Number.isNaN(mrr) ? "-" : mrr.toFixed(3),
    percent(abstained),
    percent(harm),
  ];
}

/** How often answers given at a confidence were right: the reliability of the confidence. */
export function reliabilityTable(outcomes: readonly Outcome[]): string {
  const given = outcomes.filter(({ isAnswer }) => isAnswer);
  const rows = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const to = from + 0.1;
    const among = given.filter(({ confidence }) => confidence >= from && (confidence < to || to > 0.99));
    const right = among.filter(({ asked, ids }) => asked.facts.includes(ids[0] ?? ""));
    return [`${from.toFixed(1)} to ${to.toFixed(1)}`, String(among.length), percent(right.length / among.length)];
  });
  return lines([["confidence", "answers", "right"], ...rows]);
}

function percent(share: number): string {
  return Number.isNaN(share) ? "-" : `${(100 * share).toFixed(1)} %`;
}

/** Rows as aligned columns, the first to the left, the others to the right. */
export function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (text: string, column: number) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((cells) => cells.map(pad).join("  ").trimEnd()).join("\n");
}
