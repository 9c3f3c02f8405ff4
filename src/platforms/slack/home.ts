import type { types } from "@slack/bolt";
import type { Reply } from "../../reply.ts";
import { fitted } from "./fitted.ts";
import { LIMITS } from "./limits.ts";
import { render } from "./render.ts";
import { callerOf, type Serving } from "./serving.ts";

/** What the app's home shows: what the saga is and as of when, questions to try, how to ask, the cast and what is new; to moderators the desk too. */
export async function publishHome({ bot, client, self }: Serving, userId: string): Promise<void> {
  const caller = callerOf(self.teamId, userId);
  const run = (command: string) => bot.run({ command, options: {}, caller, conversation: `slack:${self.teamId}:home:${userId}` });
  const { title, asOf, questions } = bot.about();
  const desk = bot.isModerator(caller) ? bot.deskCommands.filter(({ name }) => name === "check" || name === "gaps") : [];
  const [what, newest, cast, ...states] = await Promise.all(["what", "new", "who", ...desk.map(({ name }) => name)].map(run));
  const sections = [what, newest, cast, ...states].flatMap((reply) => (reply === undefined ? [] : [sectionOf(reply)]));
  const blocks = [
    ...render(greeting(title, asOf, questions)).blocks,
    ...sections.flatMap((section): types.KnownBlock[] => [{ type: "divider" }, ...section]),
  ];
  await client.views.publish({ user_id: userId, view: { type: "home", blocks: blocks.slice(0, LIMITS.blocksOfView) } });
}

function greeting(title: string, asOf: string, questions: readonly string[]): Reply {
  return {
    parts: [
      { kind: "lead", text: title },
      {
        kind: "claim",
        text: "Answers about this saga, each from one file of facts: who said it, how sure it is and where it was published. What the file does not say is not said.",
      },
      { kind: "note", text: `Facts ${asOf}.` },
      {
        kind: "list",
        title: "How to ask",
        items: [
          { text: "Write to it here, under Messages, in your own words." },
          { text: "Mention it in a channel: the answer comes in the thread." },
          { text: "Type /leak and a question: only you see the answer, and can share it. /leak help lists the commands." },
          { text: "In a message's menu, choose “Ask the saga about this”." },
        ],
      },
      { kind: "list", title: "Questions to try", items: [] },
    ],
    choices: questions.slice(0, 4).map((label) => ({ label, request: { command: "ask", options: { question: label } } })),
  };
}

function sectionOf(reply: Reply): readonly types.KnownBlock[] {
  return fitted({ ...reply, actions: [] }, {}).blocks;
}
