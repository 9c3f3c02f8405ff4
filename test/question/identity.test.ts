import { entityNamed } from "../../src/question/talk/named.ts";
import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

describe("a question for who or what somebody is", () => {
  test.each([
    ["who is Ishaq Dar", "ishaq-dar"],
    ["who's dar?", "ishaq-dar"],
    ["who exactly is this Azam Khan guy", "azam-khan"],
    ["please tell me who is the CEC", "sikandar-sultan-raja"],
    ["what does NAB stand for", "nab"],
    ["what is the cypher", "cypher"],
    ["so who is the hacker", "dark-web-poster"],
    ["Maryam Nawaz", "maryam-nawaz"],
    ["who was the former prime minister", "imran-khan"],
    ["hacker kaun hai", "dark-web-poster"],
  ])("%j is about %s", (text, id) => {
    expect(understand(text, library).identityOf).toEqual([id]);
  });

  test.each([
    "who replaced Ishaq Dar",
    "who is Ishaq Dar's lawyer",
    "who are Imran Khan and Azam Khan",
    "what did Dar do",
    "when is the release",
    "who is it",
  ])("is not seen in %j", (text) => {
    expect(understand(text, library).identityOf).toBeUndefined();
  });

  test("is about both where the name is ambiguous", () => {
    expect([...(understand("who is Mahmood", library).identityOf ?? [])].sort()).toEqual(["shah-mahmood-qureshi", "sohail-mahmood"]);
  });
});

describe("a name typed after a command", () => {
  test.each([
    ["azam khan", "azam-khan"],
    ["Azm Khan", "azam-khan"],
    ["the CEC?", "sikandar-sultan-raja"],
    ["سائفر", "cypher"],
    ["IK", "imran-khan"],
  ])("%j is one entity", (text, id) => {
    expect(entityNamed(text, library)?.id).toBe(id);
  });

  test.each(["azam khan minutes", "mahmood", "imran khan and azam khan", "xyzzy", "", "ANI"])("%j is none", (text) => {
    expect(entityNamed(text, library)).toBeUndefined();
  });
});
