package nl.casustafel.bench;

import nl.casustafel.workshop.agenda.Part;

/** The kinds of fields that somebody types in, and where one finds them. */
enum TypedField {
  HANDS(Part.OBSERVATIONS, Item.FIRST, "Strongly agree", Way.NONE),
  NEW_OBSERVATION(Part.OBSERVATIONS, Item.FIRST, "New observation", Way.NONE),
  OWN_WORDS(Part.OBSERVATIONS, Item.OWN, "The observation, in the words of the group", Way.NONE),
  CONCLUSION(Part.OBSERVATIONS, Item.FIRST, "Reason", Way.NONE),
  DAY(Part.OBSERVATIONS, Item.FIRST, "By", Way.NONE),
  ROLE(Part.OBSERVATIONS, Item.FIRST, "Owner", Way.NONE),
  ANSWER(Part.QUESTIONS, Item.OPEN, "Answer", Way.NONE),
  REASONING(Part.QUESTIONS, Item.OPEN, "Why the group answers so", Way.NONE),
  RISK(Part.RISKS, Item.NONE, "Why, in the words of the group", Way.NONE),
  NEW_ACTION(Part.REPORT, Item.NONE, "New action", Way.NONE),
  ACTION(Part.REPORT, Item.NONE, "Action", Way.ACTION),
  MERGED_SUGGESTION(Part.OBSERVATIONS, Item.OWN, "The observation in its new words", Way.MERGE),
  MINUTES(Part.REPORT, Item.NONE, "Minutes planned for Report", Way.MINUTES),
  ACTION_OWNER(Part.REPORT, Item.NONE, "Owner", Way.ACTION),
  ACTION_DAY(Part.REPORT, Item.NONE, "By", Way.ACTION),
  MEASURE(Part.OBSERVATIONS, Item.FIRST, "Measure", Way.NONE),
  DISSENT(Part.OBSERVATIONS, Item.FIRST, "Dissent, in their words", Way.NONE),
  WHO_FINDS_OUT(Part.QUESTIONS, Item.OPEN, "Who finds out", Way.NONE),
  TITLE(Part.CASE, Item.NONE, "Title", Way.DETAILS),
  ORGANISATION(Part.CASE, Item.NONE, "Organisation", Way.DETAILS);

  private final Part part;
  private final Item item;
  private final String called;
  private final Way way;

  TypedField(Part part, Item item, String called, Way way) {
    this.part = part;
    this.item = item;
    this.called = called;
    this.way = way;
  }

  /** Which item of its part it belongs to. */
  enum Item {
    NONE,
    FIRST,
    OWN,
    OPEN
  }

  /** What has to be pressed before it is there. */
  enum Way {
    NONE,
    ACTION,
    MERGE,
    MINUTES,
    DETAILS
  }

  Part part() {
    return part;
  }

  Item item() {
    return item;
  }

  /** What it is called on the screen. */
  String called() {
    return called;
  }

  Way way() {
    return way;
  }
}
