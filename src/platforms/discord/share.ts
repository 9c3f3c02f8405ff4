import { type APIMessageTopLevelComponent, type ButtonInteraction, ComponentType, MessageFlags } from "discord.js";
import { askedText } from "../asked.ts";
import { type Adapter, callerOf, noteStanding } from "./adapter.ts";
import { whenLate } from "./late.ts";
import { messageOptions, NO_PINGS, PLAIN } from "./message-options.ts";
import { type Job, tellPrivately } from "./respond.ts";

/** Shows to the whole channel what one person sees, as the file tells it now; the button goes, so that it is shared once, also where it is pressed twice. */
export async function shareOpenly(interaction: ButtonInteraction, job: Job, adapter: Adapter): Promise<void> {
  const { id } = interaction.message;
  if (adapter.sharing.has(id)) return void (await interaction.deferUpdate());
  adapter.sharing.add(id);
  try {
    await share(interaction, job, adapter);
  } finally {
    adapter.sharing.delete(id);
  }
}

async function share(interaction: ButtonInteraction, { request, page, talk }: Job, adapter: Adapter): Promise<void> {
  const { channelId, user, message, customId } = interaction;
  const running = adapter.bot.run({ ...request, ...talk, caller: callerOf(user.id) });
  const { result: reply, isDeferred } = await whenLate(running, () => interaction.deferUpdate(), adapter.after);
  // What has gone, or went wrong, is told to the one who wanted to share it.
  if (reply.isPrivate) return tellPrivately(interaction, reply, PLAIN);
  const components = message.components.map((component) => component.toJSON());
  const left = { components: without(customId, components), flags: MessageFlags.IsComponentsV2, allowedMentions: NO_PINGS } as const;
  if (isDeferred) await interaction.editReply(left);
  else await interaction.update(left);
  const asked = askedText(request, adapter.bot);
  const shared = await interaction.followUp(
    messageOptions(reply, { request, page, canShare: false, ...(asked !== undefined && { asked }) }),
  );
  const { conversation } = talk;
  noteStanding(adapter, { channelId, messageId: shared.id, request, reply, isAsked: asked !== undefined, conversation, userId: user.id });
}

/** The components without the button that was pressed. */
function without(customId: string, components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components.flatMap((component): readonly APIMessageTopLevelComponent[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const left = component.components.filter((button) => !("custom_id" in button && button.custom_id === customId));
    return left.length === 0 ? [] : [{ ...component, components: left }];
  });
}
