import { answerText, guidance } from "../src/answer/answer-text.ts";
import { factList } from "../src/answer/card.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";
import type { Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import { newest } from "./new.ts";
import { sources } from "./sources.ts";
import { what } from "./what.ts";

export const ask: Command = {
  name: "ask",
  description: "Ask a question in your own words",
  localizations: { hi: "अपने शब्दों में प्रश्न पूछें" },
  example: "when is the release",
  options: [
    { name: "question", description: "What you want to know", localizations: { hi: "आप क्या जानना चाहते हैं" }, suggest: suggestQuestions },
  ],
  async run(invocation, context) {
    const question = invocation.options.question?.trim() ?? "";
    if (question === "") return guidance(context.library);
    const command = COMMANDS.find(([wording]) => wording.test(question))?.[1];
    if (ASKS_UNKNOWN.test(question)) return asAnswer(unknowns(context.library), context.library);
    if (!command) return answerText(question, context);
    return asAnswer(await command.run({ ...invocation, command: command.name, options: {} }, context), context.library);
  },
};

/** A list as the answer to a question: it is sure of what it lists, and leaves nothing for a follow-up to lean on. */
function asAnswer(reply: Reply, library: Library): Reply {
  const facts = (reply.factIds ?? []).flatMap((id) => library.fact(id) ?? []);
  const ranked = facts.map((fact) => ({
    id: fact.id,
    claim: fact.claim,
    quote: fact.quote?.words ?? "",
    standing: fact.standing,
    score: 1,
  }));
  return {
    ...reply,
    judgement: { verdict: "answered", confidence: 1, facts: ranked.slice(0, 50), topic: { entityIds: [], question: "" } },
  };
}

/** "What is not known": the facts that say so. */
const ASKS_UNKNOWN =
  /^(?:so |and |hey |ok )*what(?:['’]?s|s| is| are| do (?:we|you)| does the file)?(?: still| things)? (?:(?:not|n['’]?t|un)[ -]?(?:known?|clear|verified|confirmed)|(?:remains?|is|are) (?:unknown|unclear|open|not known))[\s?!.]*$/i;

function unknowns(library: Library): Reply {
  const facts = library.facts.filter(({ standing }) => standing === "unknown").slice(0, MOST_LISTED);
  return factList(
    facts.length === 0 ? "The file names nothing that is not known." : "The file says that this is not known.",
    facts,
    library,
  );
}

/** Facts of a list that answers a question. */
const MOST_LISTED = 10;

/** What people ask of the file as a whole, and the command that tells it. */
const COMMANDS: readonly (readonly [RegExp, Command])[] = [
  [
    /^(?:so |and |hey |hi |ok )*(?:(?:what['’]?s|what is|anything|is there anything|any) (?:new|the latest|latest)|(?:any |latest |the latest )?(?:news|updates?)|latest)\b(?: please| pls| today| now)?[\s?!.]*$/i,
    newest,
  ],
  [
    /^(?:so |and |hey |hi |ok )*(?:(?:a |short |quick |give (?:me|us) (?:a |the )?(?:short |quick )?)?(?:summary|overview|tl;?dr)|summari[sz]e(?: it| this| everything)?|what['’]?s (?:this|it|going on|the story|the saga)(?: about)?|what is (?:this|it|going on|the story|the saga)(?: about| all about)?)(?: please| pls)?[\s?!.]*$/i,
    what,
  ],
  [
    /^(?:so |and |hey |ok )*(?:(?:what|which|who) (?:are|is) (?:your|the|all the|its) sources?|(?:your |list (?:the |your )?)?sources)(?: please| pls)?[\s?!.]*$/i,
    sources,
  ],
];
