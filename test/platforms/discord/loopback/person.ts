import type { Discord } from "./discord.ts";
import { APPLICATION_ID, BOT_USER, CHANNEL_ID, member, message, newId, type Payload, thread, user } from "./payloads.ts";
import { fieldOf, listOf, numberOf, textOf, withNested } from "./read.ts";
import { type Shown, shownOf } from "./shown.ts";
import type { Interaction } from "./world.ts";

/** Where and how something is done. */
export interface Doing {
  readonly channelId?: string;
  /** How often it is delivered. */
  readonly times?: number;
  /** How long ago it was done, in ms, where it waited on the way. */
  readonly ago?: number;
  /** 0 in a server, 1 in the bot's direct messages, 2 anywhere else. */
  readonly context?: number;
}

/** What somebody has done with a command, a button or a form, and what came of it. */
export interface Done {
  readonly interaction: Interaction;
  deliverAgain(): void;
  /** The first message that answers it, or that it changed. */
  shown(): Promise<Shown>;
  /** The first response, of whatever kind. */
  answered(): Promise<Interaction>;
}

/** A message that somebody wrote. */
export interface Written {
  readonly id: string;
  readonly channelId: string;
  /** The bot's message that replies to it. */
  answer(): Promise<Shown>;
}

export type Person = ReturnType<typeof createPerson>;

let lastPerson = 9_000_000_000_000_000_000n;

/** Somebody at Discord. Every person is a new one. */
export function createPerson(discord: Discord, name = "reader") {
  lastPerson += 1n;
  const self = user(String(lastPerson), name);
  const { world, gateway } = discord;

  function begin(
    type: number,
    data: Payload,
    { channelId = CHANNEL_ID, times = 1, ago = 0, context }: Doing,
    more: Payload = {},
    sourceId?: string,
  ): Done {
    const id = newId(ago);
    const guildId = world.seats.get(channelId)?.guildId;
    const interaction: Interaction = {
      id,
      token: `interaction-token-${id}`,
      type,
      channelId,
      userId: String(self.id),
      at: Date.now() - ago,
      isExpired: false,
      deferredFlags: 0,
      ...(sourceId !== undefined && { sourceId }),
    };
    world.interactions.set(id, interaction);
    const who = guildId === undefined ? { user: self } : { guild_id: guildId, member: member(self) };
    const payload = {
      id,
      application_id: APPLICATION_ID,
      type,
      token: interaction.token,
      version: 1,
      channel_id: channelId,
      channel: world.seats.get(channelId)?.payload,
      locale: "en-US",
      guild_locale: "en-US",
      app_permissions: "2147483647",
      entitlements: [],
      authorizing_integration_owners: context === 2 ? { 1: self.id } : { 0: guildId ?? "0" },
      context: context ?? (guildId === undefined ? 1 : 0),
      attachment_size_limit: 10_485_760,
      data,
      ...who,
      ...more,
    };
    for (let at = 0; at < times; at++) gateway.dispatch("INTERACTION_CREATE", payload, guildId);
    return done(interaction, () => gateway.dispatch("INTERACTION_CREATE", payload, guildId));
  }

  function done(interaction: Interaction, deliverAgain: () => void): Done {
    const own = () => [...world.sent.values()].find((sent) => sent.interactionId === interaction.id && !sent.isDeleted);
    const changed = () => (interaction.answer === 7 ? world.sent.get(interaction.sourceId ?? "") : undefined);
    return {
      interaction,
      deliverAgain,
      async shown() {
        await discord.until(() => own() !== undefined || changed() !== undefined);
        return shownOf(changed() ?? own());
      },
      async answered() {
        await discord.until(() => interaction.answer !== undefined);
        return interaction;
      },
    };
  }

  /** What Discord says with a message of where it stands. */
  function whereIs(channelId: string) {
    const seat = world.seats.get(channelId);
    const { guildId } = seat ?? {};
    return { guildId, channel_type: seat?.payload.type, ...(guildId !== undefined && { guild_id: guildId, member: member(self) }) };
  }

  function write(content: string, channelId: string, mentions: readonly Payload[], more: Payload, times: number, ago = 0): Written {
    const id = newId(ago);
    world.written.add(content);
    const { guildId, ...where } = whereIs(channelId);
    const payload = { ...message({ id, channelId, author: self, content, mentions, more }), ...where };
    for (let at = 0; at < times; at++) gateway.dispatch("MESSAGE_CREATE", payload, guildId);
    return {
      id,
      channelId,
      async answer() {
        const own = () => [...world.sent.values()].find((sent) => sent.replyTo === id && !sent.isDeleted);
        await discord.until(() => own() !== undefined);
        return shownOf(own());
      },
    };
  }

  return {
    id: String(self.id),
    /** Uses `/leak NAME` with options. */
    slash(name: string, options: Readonly<Record<string, string | boolean>> = {}, doing: Doing = {}, command = "leak"): Done {
      for (const value of Object.values(options)) world.written.add(String(value));
      const given = Object.entries(options).map(([option, value]) => ({ name: option, type: typeof value === "boolean" ? 5 : 3, value }));
      return begin(2, { id: "1", name: command, type: 1, options: [{ name, type: 1, options: given }] }, doing);
    },
    /** Types into an option of `/leak NAME`. */
    completing(name: string, option: string, typed: string, command = "leak"): Done {
      const options = [{ name, type: 1, options: [{ name: option, type: 3, value: typed, focused: true }] }];
      return begin(4, { id: "1", name: command, type: 1, options }, {});
    },
    /** The same; resolves with what is offered. */
    async complete(
      name: string,
      option: string,
      typed: string,
      command = "leak",
    ): Promise<readonly { readonly name: string; readonly value: string }[]> {
      const { data } = await this.completing(name, option, typed, command).answered();
      return listOf(data, "choices").map((choice) => ({ name: textOf(choice, "name") ?? "", value: textOf(choice, "value") ?? "" }));
    },
    /** Uses "Ask the saga about this" on a message. */
    askAbout(content: string, doing: Doing = {}): Done {
      const id = newId();
      const target = message({ id, channelId: doing.channelId ?? CHANNEL_ID, author: user("5", "writer"), content });
      return begin(
        2,
        { id: "2", name: "Ask the saga about this", type: 3, target_id: id, resolved: { messages: { [id]: target } } },
        doing,
      );
    },
    /** Presses the button with the label. */
    press(shown: Shown, label: string, doing: Doing = {}): Done {
      const button = shown.buttons.find((entry) => entry.label === label);
      if (!button) throw new Error(`There is no button “${label}”, but ${shown.buttons.map((entry) => entry.label).join(", ")}.`);
      return this.pressId(shown, button.customId, doing);
    },
    /** Presses a button that carries the id, also one that is no longer shown. */
    pressId(shown: Shown, customId: string, doing: Doing = {}): Done {
      const sent = world.sent.get(shown.id);
      const source = sent && world.payloadOf(sent);
      return begin(3, { custom_id: customId, component_type: 2 }, { channelId: shown.channelId, ...doing }, { message: source }, shown.id);
    },
    /** Picks what has the label in the message's select. */
    pick(shown: Shown, label: string): Done {
      const select = shown.selects.find((entry) => entry.options.some((option) => option.label === label));
      const value = select?.options.find((option) => option.label === label)?.value;
      if (!select || value === undefined) throw new Error(`There is no choice “${label}”.`);
      const sent = world.sent.get(shown.id);
      const source = sent && world.payloadOf(sent);
      return begin(
        3,
        { custom_id: select.customId, component_type: 3, values: [value] },
        { channelId: shown.channelId },
        { message: source },
        shown.id,
      );
    },
    /** Sends the modal that an interaction opened, its fields filled in by name; what is left out keeps what stood in it. */
    submit(interaction: Interaction, values: Readonly<Record<string, string>>, doing: Doing = {}): Done {
      const labels = listOf(interaction.data, "components");
      const components = labels.map((label, at) => ({
        type: 18,
        id: at * 2 + 1,
        component: filled(fieldOf(label, "component"), values, at * 2 + 2),
      }));
      const source = interaction.sourceId === undefined ? undefined : world.sent.get(interaction.sourceId);
      const custom = { custom_id: textOf(interaction.data, "custom_id"), components };
      const more = source ? { message: world.payloadOf(source) } : {};
      return begin(5, custom, { channelId: interaction.channelId, ...doing }, more, source?.id);
    },
    /** Writes a message that mentions the bot. */
    mention(text: string, { channelId = CHANNEL_ID, times = 1, ago = 0 }: Doing = {}): Written {
      return write(`<@${APPLICATION_ID}> ${text}`, channelId, [{ ...BOT_USER, member: member(BOT_USER) }], {}, times, ago);
    },
    /** Writes any message; where it mentions nobody Discord keeps its text from the bot, but for direct messages. */
    write(content: string, doing: Doing & { readonly more?: Payload; readonly mentions?: readonly Payload[] } = {}): Written {
      const { channelId = CHANNEL_ID, times = 1, more = {}, mentions = [] } = doing;
      return write(content, channelId, mentions, more, times);
    },
    /** Writes to the bot in direct messages. */
    direct(text: string, times = 1): Written {
      return write(text, world.directWith(self), [], {}, times);
    },
    /** Replies to a message of the bot's, which mentions it. */
    reply(shown: Shown, text: string): Written {
      const sent = world.sent.get(shown.id);
      const reference = { type: 19, message_reference: { type: 0, message_id: shown.id, channel_id: shown.channelId } };
      const referenced = sent ? { referenced_message: world.payloadOf(sent) } : {};
      return write(text, shown.channelId, [BOT_USER], { ...reference, ...referenced }, 1);
    },
    /** Edits a message of one's own. */
    edit(written: Written, content: string): void {
      const { guildId, ...where } = whereIs(written.channelId);
      const mentions = content.includes(`<@${APPLICATION_ID}>`) ? [BOT_USER] : [];
      const more = { edited_timestamp: new Date().toISOString() };
      gateway.dispatch(
        "MESSAGE_UPDATE",
        { ...message({ id: written.id, channelId: written.channelId, author: self, content, mentions, more }), ...where },
        guildId,
      );
    },
    /**
     * Opens a thread on a message; gives the thread's channel. The bot is told of the thread, of the message that now has one, and of the
     * system message that the thread begins with; of nothing where it was away then.
     */
    openThread({ id, channelId }: Pick<Shown, "id" | "channelId">, { isTold = true } = {}): string {
      const { guildId = "" } = whereIs(channelId);
      const payload = thread(id, channelId, guildId);
      world.seats.set(id, { id, guildId, payload });
      if (!isTold) return id;
      const sent = world.sent.get(id);
      const starter = sent ? world.payloadOf(sent) : message({ id, channelId, author: self });
      gateway.dispatch("THREAD_CREATE", { ...payload, newly_created: true }, guildId);
      gateway.dispatch(
        "MESSAGE_UPDATE",
        { ...starter, flags: 32 | (numberOf(starter, "flags") ?? 0), thread: payload, guild_id: guildId },
        guildId,
      );
      const reference = { type: 21, message_reference: { type: 0, message_id: id, channel_id: channelId }, referenced_message: starter };
      write("", id, [], reference, 1);
      return id;
    },
    /** Deletes a message of one's own. */
    remove(written: Written): void {
      const guildId = world.seats.get(written.channelId)?.guildId;
      gateway.dispatch(
        "MESSAGE_DELETE",
        { id: written.id, channel_id: written.channelId, ...(guildId !== undefined && { guild_id: guildId }) },
        guildId,
      );
    },
  };
}

function filled(component: unknown, values: Readonly<Record<string, string>>, id: number): Payload {
  const type = numberOf(component, "type") ?? 0;
  const customId = textOf(component, "custom_id") ?? "";
  const chosen = listOf(component, "options").find((option) => fieldOf(option, "default") === true);
  const stood = type === 3 ? textOf(chosen, "value") : textOf(component, "value");
  const value = values[customId] ?? stood ?? "";
  return type === 3 ? { type, id, custom_id: customId, values: value === "" ? [] : [value] } : { type, id, custom_id: customId, value };
}

/** The text inputs and selects of a modal that was opened, by name. */
export function fieldsOf(interaction: Interaction): ReadonlyMap<string, unknown> {
  const inner = listOf(interaction.data, "components").flatMap(withNested);
  return new Map(
    inner.flatMap((component) =>
      textOf(component, "custom_id") === undefined ? [] : [[textOf(component, "custom_id") ?? "", component] as const],
    ),
  );
}
