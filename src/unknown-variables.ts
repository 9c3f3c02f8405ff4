import { closestMatch } from "leven";

/** A variable that is none of the bot's and looks as if it was meant to be one. */
export interface Stranger {
  readonly name: string;
  /** The one that it is taken for; absent where it only begins as those of a platform do. */
  readonly meant?: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Letters by which a misspelt name may differ. */
const SLIPS = 2;

const PREFIXES = ["DISCORD_", "SLACK_"] as const;

/**
 * The names that look misspelt. The environment is shared with other programs: there only what is nearly one of a platform's variables counts. A file of
 * the bot's own has nothing else in it: there all that is nearly a variable counts, and all that begins as a platform's do.
 */
export function findStrangers(
  names: readonly string[],
  known: readonly string[],
  isOwnFile: (name: string) => boolean,
): readonly Stranger[] {
  return names.flatMap((name): readonly Stranger[] => {
    if (known.includes(name)) return [];
    const upper = name.toUpperCase();
    const prefix = PREFIXES.find((each) => upper.startsWith(each));
    const meant = closestMatch(
      upper,
      known.filter((each) => each.length > 2 * SLIPS),
      { maxDistance: SLIPS },
    );
    if (meant !== undefined && (isOwnFile(name) || PREFIXES.some((each) => meant.startsWith(each))))
      return [{ name, meant, remedy: `Did you mean ${meant}?` }];
    if (prefix === undefined || !isOwnFile(name)) return [];
    return [{ name, remedy: `Those that begin so are ${known.filter((each) => each.startsWith(prefix)).join(", ")}.` }];
  });
}
