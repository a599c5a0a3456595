/**
 * How sure it is that something was found. `certain`: the text says so itself, with the same scope and time on both
 * sides. `likely`: one of them is understood, not said. `doubtful`: a question, never an error.
 */
export type Confidence = 'certain' | 'likely' | 'doubtful';
