import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

function deedOf(text: string): string | undefined {
  const { deed } = understand(text, library);
  const part = (side: NonNullable<typeof deed>["agent"]) => (side.kind === "named" ? side.ids.join("+") : side.kind);
  return deed && `${part(deed.agent)} ${deed.verb.words[0]?.text} ${part(deed.patient)}`;
}

describe("the deed of a question", () => {
  test.each([
    ["did Imran Khan resign", "imran-khan resign open"],
    ["why did Miftah Ismail resign", "miftah-ismail resign open"],
    ["when did the PM resign", "shehbaz-sharif resign open"],
    ["who replaced Miftah Ismail", "asked replaced miftah-ismail"],
    ["who was replaced by Ishaq Dar", "ishaq-dar replaced asked"],
    ["did the IB inform the PM", "intelligence-bureau inform shehbaz-sharif"],
    ["did the PM inform the IB", "shehbaz-sharif inform intelligence-bureau"],
    ["was Azam Khan arrested", "open arrested azam-khan"],
    ["was Dar declared an absconder by the court", "court declared ishaq-dar"],
    ["has Ishaq Dar been convicted", "open convicted ishaq-dar"],
    ["who was quickly arrested", "open arrested asked"],
    ["did Dar's driver resign", "open resign open"],
    ["did NAB's report accuse Dar", "nab accuse ishaq-dar"],
  ])("%j is: %s", (text, expected) => {
    expect(deedOf(text)).toBe(expected);
  });

  test.each(["is Azam Khan in the clip", "is Dar corrupt", "azam khan minutes", "what is NAB", "does the hacker have audio of judges"])(
    "is none in %j",
    (text) => {
      expect(deedOf(text)).toBeUndefined();
    },
  );
});
