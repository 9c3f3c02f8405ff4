import type { types } from "@slack/bolt";
import type { About } from "../../bot.ts";
import type { Part, Reply } from "../../reply.ts";
import { fitted } from "./fitted.ts";
import { LIMITS } from "./limits.ts";
import { callerOf, type Serving, showing } from "./serving.ts";

/** Shows the app's home to somebody who opens it; where that fails, a sentence with the id of the report in its place. Never rejects. */
export function openHome(serving: Serving, userId: string): Promise<void> {
  const publish = async (blocks: readonly types.KnownBlock[]) => {
    await serving.client.views.publish({ user_id: userId, view: { type: "home", blocks: blocks.slice(0, LIMITS.blocksOfView) } });
  };
  return showing(
    serving.bot,
    "home",
    async () => publish(await homeOf(serving, userId)),
    (sentence) => publish(fitted(sentence, {}).blocks),
  );
}

/** What the saga is and as of when, questions to try, how to ask; to moderators the desk; what is new, and the cast. */
async function homeOf({ bot, self }: Serving, userId: string): Promise<readonly types.KnownBlock[]> {
  const caller = callerOf(self.teamId, userId);
  const run = (command: string) => bot.run({ command, options: {}, caller, conversation: `slack:${self.teamId}:home:${userId}` });
  const desk = bot.isModerator(caller) ? bot.deskCommands.filter(({ name }) => name === "gaps" || name === "check") : [];
  const [what, newest, cast] = await Promise.all([run("what"), run("new"), run("who")]);
  const states = await Promise.all(desk.map(({ name }) => run(name)));
  const sections = [greeting(bot.about(), what), HOW_TO_ASK, ...states, withoutAsOf(newest), withoutAsOf(cast)];
  return sections.flatMap((reply, at): readonly types.KnownBlock[] => [
    ...(at === 0 ? [] : [{ type: "divider" } as const]),
    ...fitted(reply, {}).blocks,
  ]);
}

/** What failed is private, and is shown as it is. */
function greeting({ title, asOf, questions }: About, { parts, isPrivate }: Reply): Reply {
  return {
    parts: [
      { kind: "lead", text: title },
      ...parts.filter(({ kind }) => isPrivate || kind === "claim"),
      {
        kind: "note",
        text: `Facts ${asOf}. An answer says who said it, how sure it is and where it was published. What the file does not say, the bot does not say.`,
      },
      ...(questions.length === 0 ? [] : [{ kind: "list", title: "Questions to try", items: [] } as const]),
    ],
    choices: questions.slice(0, 4).map((label) => ({ label, request: { command: "ask", options: { question: label } } })),
  };
}

const HOW_TO_ASK: Reply = {
  parts: [
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
  ],
};

/** The home says as of when at its top. */
function withoutAsOf(reply: Reply): Reply {
  const last: Part | undefined = reply.parts.at(-1);
  return last?.kind === "note" ? { ...reply, parts: reply.parts.slice(0, -1) } : reply;
}
