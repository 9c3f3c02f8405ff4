/** "More please", "go on", "next", "aur batao": whether nothing is asked but for more of what was told. Pure. */
export function asksForMore(text: string): boolean {
  return text.length <= LONGEST && MORE.test(text.trim());
}

/** Longer texts ask for something (characters). */
const LONGEST = 60;

const MORE =
  /^(?:(?:and|but|so|ok|okay|yes|yeah|please|pls|can you|could you)\b[\s,]*)*(?:(?:(?:tell|show|give) (?:me |us )?|say |any |a bit |even |some )*(?:more|the rest)(?: (?:details?|info|of (?:it|them|that|those)|about (?:it|that|this|them)|on (?:it|that|this|them)))?|next(?: one)?|go on|continue|carry on|keep going|then(?: what)?|what then|phir(?: kya(?: hua)?)?|aur|aur (?:kuch )?(?:batao|bataen|bataye|bataiye|sunao|dikhao)|(?:aur )?kuch aur|mazeed)(?: (?:please|pls|then|now)){0,2}[\s?!.]*$/i;
