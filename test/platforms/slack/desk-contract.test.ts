import { buttonCommands, commands } from "../../../commands/index.ts";
import type { AtDesk } from "../../desk/at-desk.ts";
import { type DeskPlatform, describeDesk, type Moderator } from "../desk-contract.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, mention, press, slashCommand, submission } from "./payloads.ts";
import { readAs } from "./read-as.ts";
import { toJson } from "./web-api.ts";
import type { Json, Message } from "./workspace-state.ts";

/** The calls that show something to the person at work. */
const SHOWING = new Set(["views.open", "views.update", "response_url"]);

const listed = new Set<string>();

async function open(at: AtDesk): Promise<DeskPlatform> {
  const room: Newsroom = await openNewsroom({ bot: { commands, buttonCommands, ...at.parts } });
  const { workspace } = room;
  let serving = room;
  for (const name of ["ANNA", "BILAL"]) listed.add(`T0SAGA:U0${name}`);
  const people = new Map<string, Moderator>();

  function blocksOf(view: Json | undefined): readonly Json[] {
    return Array.isArray(view?.blocks) ? view.blocks.map(toJson) : [];
  }

  function atSlack(user: string): Moderator {
    let seen: { readonly viewId: string } | Message | undefined;
    let errors = "";

    const blocks = () => (seen && "viewId" in seen ? blocksOf(workspace.views.get(seen.viewId)) : (seen?.blocks ?? []));

    /** Delivers what was done, and waits for what is shown then. */
    async function see(envelope: Parameters<Newsroom["deliver"]>[0]): Promise<void> {
      const shown = () => workspace.calls.filter(({ method, error }) => SHOWING.has(method) && error === undefined);
      const before = shown().length;
      await room.deliver(envelope);
      await workspace.until(() => shown().length > before);
      errors = "";
      switch (shown().at(-1)?.method) {
        case "views.open":
          seen = { viewId: [...workspace.views.keys()].at(-1) ?? "" };
          break;
        case "response_url":
          seen = workspace.ephemerals.at(-1);
      }
    }

    return {
      type: (command, options = {}) => see(slashCommand(workspace, "/leak-desk", [command, ...Object.values(options)].join(" "), { user })),
      async fill(values) {
        if (!seen || !("viewId" in seen)) throw new Error("No form stands open.");
        const { viewId } = seen;
        const filled = { ...stoodIn(blocks()), ...values };
        const answered = toJson(await room.deliver(submission(workspace, viewId, filled, { user })));
        errors = answered.response_action === "errors" ? JSON.stringify(answered.errors).replaceAll('\\"', '"') : "";
        if (answered.response_action === "update") workspace.views.set(viewId, toJson(answered.view));
      },
      async press(label) {
        if (!seen) throw new Error("There is nothing to press.");
        await see(press(workspace, seen, buttonOf(blocks(), label), { user, isEphemeral: !("viewId" in seen) }));
      },
      goBack: async () => {},
      screen: () => (Object.keys(stoodIn(blocks())).length > 0 ? JSON.stringify(blocks()) + errors : readAs(blocks())),
    };
  }

  return {
    get bot() {
      return serving.bot;
    },
    get platform() {
      return serving.platform;
    },
    moderator(name) {
      const made = people.get(name) ?? atSlack(`U0${name.toUpperCase().replace(" ", "")}`);
      people.set(name, made);
      return made;
    },
    dismiss: (name) => void listed.delete(`T0SAGA:U0${name.toUpperCase()}`),
    async ask(question) {
      const before = serving.said.length;
      await room.deliver(mention(workspace, { text: `<@U0BOT> ${question}` }));
      const answer = await workspace.until(() =>
        room.said.length > before || workspace.messages.length > before ? workspace.messages.at(-1) : undefined,
      );
      return () => readAs(answer.blocks);
    },
    async until(isSo) {
      await workspace.until(() => isSo() || undefined);
    },
    async restart(next) {
      await room.platform.stop();
      serving = await openNewsroom({
        bot: { commands, buttonCommands, ...next.parts },
        options: { apiUrl: workspace.apiUrl, transport: { kind: "socket", appToken: workspace.appToken } },
      });
    },
    async close() {
      if (serving !== room) await serving.close();
      await room.close();
      expect([...room.failures, ...serving.failures]).toEqual([]);
    },
  };
}

/** What stands in the inputs of a form, by the names of their blocks. */
function stoodIn(blocks: readonly Json[]): Readonly<Record<string, string>> {
  const inputs = blocks.filter(({ type }) => type === "input");
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => {
      const { initial_value, initial_option } = toJson(element);
      return [String(block_id), String(initial_value ?? toJson(initial_option ?? {}).value ?? "")];
    }),
  );
}

describe("the desk on Slack", () => {
  describeDesk(open, ({ platform, id }) => platform === "slack" && listed.has(id));
});
