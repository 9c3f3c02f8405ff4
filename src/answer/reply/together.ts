import type { Explanation } from "../../explanation.ts";
import { type Judgement, MOST_JUDGED, type Part, type RankedFact, type Reply, type Verdict } from "../../reply.ts";

/** Several questions' replies as one: told one after the other, judged as one, the facts that answer first. */
export function together(replies: readonly Reply[]): Reply {
  const judgements = replies.flatMap(({ judgement }) => judgement ?? []);
  const answered = judgements.filter(({ verdict }) => verdict === "answered");
  const rest = judgements.filter(({ verdict }) => verdict !== "answered");
  const choices = replies.flatMap((reply) => reply.choices ?? []);
  const first = replies.find(({ actions }) => actions !== undefined);
  const last = judgements.at(-1);
  return {
    parts: [...replies.flatMap((reply, index) => tellingParts(reply, replies.slice(0, index))), ...endOf(replies)],
    ...(choices.length > 0 && { choices }),
    ...(first?.actions && { actions: first.actions }),
    factIds: [...new Set(replies.flatMap(({ factIds }) => factIds ?? []))],
    ...(last && {
      judgement: {
        verdict: verdictOf(judgements),
        confidence: Math.min(...(answered.length > 0 ? answered : judgements).map(({ confidence }) => confidence)),
        facts: inTurn([...answered, ...rest].map(({ facts }) => facts)),
        topic: last.topic,
        explain: () => explainedTogether(judgements),
      },
    }),
  };
}

/** What a reply tells, without the note at its end that all share; where an earlier one told the same fact, only what answers this question. */
function tellingParts({ parts, judgement }: Reply, earlier: readonly Reply[]): readonly Part[] {
  const told = parts.slice(0, -1);
  const factId = judgement?.verdict === "answered" ? judgement.topic.factId : undefined;
  const same = earlier.find((reply) => factId !== undefined && reply.judgement?.topic.factId === factId);
  if (!same) return told;
  const said = new Set(same.parts.flatMap((part) => ("text" in part ? part.text : [])));
  return told.filter((part) => part.kind === "lead" && !said.has(part.text));
}

function endOf(replies: readonly Reply[]): readonly Part[] {
  return replies.at(-1)?.parts.slice(-1) ?? [];
}

/** One part that is answered makes an answer. */
function verdictOf(judgements: readonly Judgement[]): Verdict {
  const order: readonly Verdict[] = ["answered", "withdrawn", "unsure", "not_in_file"];
  return order.find((verdict) => judgements.some((judgement) => judgement.verdict === verdict)) ?? "not_in_file";
}

/** The first facts of all, then the second ones; each fact once. */
function inTurn(lists: readonly (readonly RankedFact[])[]): readonly RankedFact[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const mixed = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
  return mixed.filter(({ id }, place) => mixed.findIndex((other) => other.id === id) === place).slice(0, MOST_JUDGED);
}

function explainedTogether(judgements: readonly Judgement[]): Explanation {
  const all = judgements.flatMap(({ explain }) => explain?.() ?? []);
  return {
    understood: {
      readAs: all.map(({ understood }) => understood.readAs).join(" + "),
      asksFor: all.map(({ understood }) => understood.asksFor).join(" + "),
      names: all.flatMap(({ understood }) => understood.names),
      words: all.flatMap(({ understood }) => understood.words),
      corrections: all.flatMap(({ understood }) => understood.corrections),
    },
    facts: all.flatMap(({ facts }) => facts),
    rule: `Several questions in one, answered one after the other. ${all.map(({ rule }) => rule).join(" ")}`,
    hints: [...new Set(all.flatMap(({ hints }) => hints))],
  };
}
