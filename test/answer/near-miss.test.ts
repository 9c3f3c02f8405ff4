import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

/** Questions that share their people and things with facts which do not hold what is asked. */
describe("a near miss is not answered", () => {
  test.each([
    "has Shah Mahmood Qureshi commented on the clip",
    "did Maryam Nawaz react to the leaked audio",
    "what did Ishaq Dar say about the hacking",
    "what did Sikandar Sultan Raja say about the leak",
    "did Miftah Ismail apologise",
  ])("where nobody quotes whoever is asked for: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    "when did Azam Khan become principal secretary",
    "when was the cypher meeting held",
    "on what day was the minutes meeting held",
    "when was the call between Imran and Azam recorded",
  ])("by the date on which something was said of it: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each(["was the cypher meeting held", "was the meeting on the cypher actually held"])(
    "by what somebody only proposed: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["who is the head of the Intelligence Bureau", "who was the chief of NAB", "who is the editor of Dawn"])(
    "by whatever else is told of a body whose head is asked for: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["which foreign dignitaries are named in the files", "which journalists were named"])(
    "by a fact without the names that are asked for: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );
});

describe("what comes near a near miss is answered", () => {
  test.each([
    ["when did Azam Khan suggest the meeting", "azam-suggests-meeting"],
    ["did Azam Khan suggest a meeting", "azam-suggests-meeting"],
    ["who is the head of PTI", "who-imran-khan"],
    ["for how long was the PM House tapped", "tapping-for-months"],
    ["what software was used to tap the PM House", "tapping-method-unknown"],
    ['who said "we don\'t need to name America"', "khan-quote-america"],
    ["which ex FM got an arrest warrant", "dar-warrant"],
  ])("%j", (question, id) => {
    const { verdict, factId } = ask(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe(id);
  });
});
