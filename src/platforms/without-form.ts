import type { Action, Reply } from "../reply.ts";
import { encodeRequest, type Request } from "../request.ts";

/** What stands for a form that cannot be opened: what is wrong with it, or a button that opens it. Pure. */
export function withoutForm({ form, parts, actions = [], ...rest }: Reply, request: Request): Reply {
  const opening: readonly Action[] = encodeRequest(request) === undefined ? [] : [{ label: "Open the form", request }];
  const lead = { kind: "lead", text: form?.title ?? "" } as const;
  return { ...rest, parts: parts.length > 0 ? parts : [lead], actions: actions.length > 0 ? actions : opening };
}
