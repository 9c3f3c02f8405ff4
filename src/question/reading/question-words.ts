/** Words by which a question is known, as alternatives of a pattern, folded or typed. */
export const QUESTION_WORD = "who|whom|whose|whos|what|whats|which|when|where|wheres|why|how|hows";
export const AUXILIARY = "is|are|was|were|do|does|did|has|have|had|will|would|can|could|should";

/** A form of "be" that a question about somebody or something may have for its verb, as a whole word. */
export const FORM_OF_BE = /^(?:is|are|was|were)$/;

/** What is put behind something told to ask whether it is so: "right?", "isn't he?", "is that so?". */
export const TAG =
  "(?:is|was) (?:that|this|it) what (?:(?:the|that|this|their|his|her) )?(?:\\w+ )?(?:\\w+ )?(?:says?|said|claims?|claimed|means?|meant|shows?|happened)|(?:or )?(?:is|was) (?:that|this|it|he|she) (?:so|true|right|correct)|(?:is|was|did|does|has)(?:n?['’]?t| not) (?:it|he|she|they)|right|correct|true or (?:false|not)";
