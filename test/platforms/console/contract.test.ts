import { once } from "node:events";
import { PassThrough } from "node:stream";
import { createBot } from "../../../src/bot.ts";
import { type Chat, openChat } from "../../../src/platforms/console/chat.ts";
import { platformContract } from "../contract.ts";

platformContract("the terminal", async (parts) => {
  const bot = createBot(parts);
  const chats: Chat[] = [];
  return {
    newTalk() {
      const input = new PassThrough();
      const output = new PassThrough({ encoding: "utf8" });
      const chat = openChat({ input, output, wantsColour: false });
      chats.push(chat);
      const started = chat.start(bot);
      async function say(text: string): Promise<string> {
        await started;
        const shown = once(output, "data");
        input.write(`${text}\n`);
        return String((await shown)[0]);
      }
      return { say, choose: (index) => say(String(index + 1)) };
    },
    async stop() {
      await Promise.all(chats.map((chat) => chat.stop()));
    },
  };
});
