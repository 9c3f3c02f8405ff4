import { platformContract } from "../contract.ts";
import { readAs, type Shown } from "./loopback/shown.ts";
import { serveDiscord } from "./serving.ts";

platformContract("Discord", async (bot) => {
  const served = await serveDiscord({ bot });
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
      await served.stop();
    },
  };
});
