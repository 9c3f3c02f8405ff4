import type { AtDesk } from "../../desk/at-desk.ts";
import { type DeskPlatform, describeDesk, type Moderator } from "../desk-contract.ts";
import { openDiscord } from "./loopback/discord.ts";
import { type Done, fieldsOf, type Person } from "./loopback/person.ts";
import { readAs, type Shown, shownOf } from "./loopback/shown.ts";
import type { Interaction } from "./loopback/world.ts";
import { type Served, serveDiscord } from "./serving.ts";

/** The ids of those who are listed, by their names. */
const moderators = new Map<string, string>();

async function open(at: AtDesk): Promise<DeskPlatform> {
  const discord = await openDiscord();
  let served: Served = await serveDiscord({ bot: at.parts, discord });
  const people = new Map<string, Moderator>();

  function moderator(name: string): Moderator {
    const person = served.person(name);
    if (!name.startsWith("stranger")) moderators.set(name, person.id);
    const made = atDiscord(person);
    people.set(name, made);
    return made;
  }

  function atDiscord(person: Person): Moderator {
    let form: Interaction | undefined;
    let message: Shown | undefined;

    /** A modal comes before the message below it. */
    async function see(done: Done): Promise<void> {
      const answered = await done.answered();
      form = answered.answer === 9 ? answered : undefined;
      if (!form) message = await done.shown();
    }

    async function press(label: string): Promise<void> {
      if (!message) throw new Error("There is no message.");
      await see(person.press(message, label));
    }

    return {
      type: (command, options = {}) => see(person.slash(command, options, {}, "leak-desk")),
      async fill(values) {
        if (!form) throw new Error("No form stands open.");
        await see(person.submit(form, values));
      },
      press,
      goBack: press,
      screen: () => (form ? JSON.stringify([...fieldsOf(form).values(), form.data]) : readAs(message?.text ?? "")),
    };
  }

  return {
    get bot() {
      return served.bot;
    },
    get platform() {
      return served.platform;
    },
    moderator: (name) => people.get(name) ?? moderator(name),
    dismiss: (name) => void moderators.delete(name),
    async ask(question) {
      const said = await served.noted(await served.person().mention(question).answer());
      return () => readAs(shownOf(discord.world.sent.get(said.id)).text);
    },
    until: (isSo) => discord.until(isSo),
    async restart(next) {
      await served.stopBot();
      served = await serveDiscord({ bot: next.parts, discord });
    },
    async close() {
      const { failures } = served;
      await served.stop();
      await discord.stop();
      expect([discord.refusals, failures]).toEqual([[], []]);
    },
  };
}

describe("the desk on Discord", () => {
  describeDesk(open, ({ platform, id }) => platform === "discord" && [...moderators.values()].includes(id));
});
