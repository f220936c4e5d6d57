package id.saring.workbench.suggest;

/** What is known of a word before anybody is asked how often it stands where. */
enum WordClass {
  /** Digits, or too short to mean anything alone. */
  NUMBER,
  /** A word of grammar. */
  FUNCTION,
  /** A word of {@code konteks.csv}. */
  CONTEXT,
  /** A place of {@code wilayah.csv}. */
  PLACE,
  /** Part of the name of somebody who stands for election. */
  NAME,
  /** Anybody writes it. */
  EVERYDAY,
  /** Nothing. */
  NEW;

  /** Whether two of such make no tagline. */
  boolean isFrame() {
    return this == NUMBER || this == FUNCTION || this == CONTEXT || this == PLACE;
  }
}
