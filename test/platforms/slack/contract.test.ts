import type { BotParts } from "../../../src/bot.ts";
import { platformContract, type Serving } from "../contract.ts";
import { openNewsroom } from "./newsroom.ts";
import { buttonsOf, directMessage, press } from "./payloads.ts";
import type { Message } from "./workspace-state.ts";

for (const over of ["socket", "http"] as const) platformContract(`Slack over ${over}`, (bot) => serve(over, bot));

async function serve(over: "socket" | "http", bot: BotParts): Promise<Serving> {
  const { workspace, deliver, close } = await openNewsroom({ over, bot });
  return {
    newTalk() {
      let last: Message | undefined;
      const read = (message: Message) => {
        last = message;
        return message.text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      };
      return {
        async say(text) {
          const before = workspace.messages.length;
          await deliver(directMessage(workspace, { text }));
          return read(await workspace.until(() => workspace.messages[before]));
        },
        async choose(index) {
          const on = last;
          if (!on) throw new Error("Nothing was said yet.");
          const before = on.text;
          await deliver(press(workspace, on, buttonsOf(on.blocks)[index] ?? {}));
          await workspace.until(() => on.text !== before);
          return read(on);
        },
      };
    },
    stop: close,
  };
}
