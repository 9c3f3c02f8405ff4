import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("whom somebody spoke to", () => {
  test("is nobody that he only has to do with", () => {
    const { verdict, lead } = ask("who was maryam speaking with");
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file does not say who.");
  });

  test("is told where the file tells it", () => {
    expect(ask("who was imran talking to").lead).toBe("Azam Khan, allegedly.");
  });

  test.each(["pm ko kisne bataya", "who does imran say raja is working with"])("is no outlet: %j", (question) => {
    expect(ask(question).lead).not.toMatch(/quoted by ANI/);
  });
});

describe("what would be said", () => {
  test.each(["what did sohail mahmood say", "what did qureshi tell azam", "what did Qureshi say", "who asked qureshi to read the letter"])(
    "has not been said: %j",
    (question) => {
      const { verdict, lead } = ask(question);
      expect(verdict).toBe("not_in_file");
      expect(lead).toBe("That is only proposed; the file does not say that it was said.");
    },
  );

  test("has been said by whoever says that it will be", () => {
    expect(ask('who said "the date was already there"').lead).toBe("Imran Khan, allegedly.");
  });

  test.each(["who would read the letter", "what will the minutes say", "what did azam khan say about the minutes"])(
    "is told to whoever asks for it: %j",
    (question) => {
      expect(ask(question).verdict).toBe("answered");
    },
  );
});

describe("whether somebody said it", () => {
  test.each(["did shehbaz say the audio was fake", "did imran khan claim the leak proves a forgery"])(
    "is not answered by what else he says, without a word before it: %j",
    (question) => {
      expect(ask(question).lead).toMatch(/^The file does not say/);
    },
  );

  test("is answered by that he says it", () => {
    expect(ask("did imran khan say raja should resign").lead).not.toMatch(/^The file does not say/);
  });
});

describe("how people are related", () => {
  test.each(["is maryam shehbazs daughter", "is maryam his niece"])("is not told by that both are in a fact: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file does not say how they are related.");
  });
});

describe("what somebody is called", () => {
  test.each([
    ["is dar a former finance minister", "who-ishaq-dar"],
    ["is imran khan a former pm", "who-imran-khan"],
  ])("is answered by what says it of him, though he goes by that name elsewhere: %j", (question, id) => {
    const { factId, lead } = ask(question);
    expect(factId).toBe(id);
    expect(lead).toBe("Yes, as reported.");
  });
});

describe("a day or month that the fact does not have", () => {
  test("gets no fact without a word before it", () => {
    expect(ask("was the warrant issued in september").lead).toBe("The file does not say just that. It says:");
    expect(ask("was the warrant issued in may").lead).not.toMatch(/^The file does not say/);
  });
});

describe("which country", () => {
  test("is not answered by a place that is none", () => {
    expect(ask("which country was miftah in").lead).toBe("The file does not say where.");
  });
});

describe("the day of a claim", () => {
  test("is reported, and is none of what is claimed", () => {
    expect(ask("when did Imran Khan say that Raja should resign").lead).toBe("Monday 26 September 2022, as reported.");
  });
});
