import type { BotParts } from "../../../src/bot.ts";
import { platformContract, type Serving } from "../contract.ts";
import { readAs, type Shown } from "./loopback/shown.ts";
import { serveDiscord } from "./serving.ts";

platformContract("Discord", (bot) => open(bot, 0));
platformContract("Discord, where every fifth request is answered 429", (bot) => open(bot, 5));

async function open(bot: BotParts, everyNthLimited: number): Promise<Serving> {
  const served = await serveDiscord({ bot });
  served.discord.faults.everyNthLimited = everyNthLimited;
  return {
    newTalk() {
      const person = served.person();
      let last: Shown | undefined;
      const read = (shown: Shown) => {
        last = shown;
        return [readAs(shown.text), ...shown.buttons.map(({ label }) => label)].join("\n");
      };
      return {
        say: async (text) => read(await person.direct(text).answer()),
        async choose(index) {
          if (!last) throw new Error("Nothing was said yet.");
          return read(await person.press(last, last.buttons[index]?.label ?? "").shown());
        },
      };
    },
    async stop() {
      expect(served.discord.refusals).toEqual([]);
      expect(served.discord.requests.filter(({ status }) => status >= 400 && status !== 429)).toEqual([]);
      await served.stop();
    },
  };
}
