package nl.casustafel.desktop.console.chain;

import nl.casustafel.text.TextKey;

/** The words of the first part. */
enum ChainText implements TextKey {
  CASE_PILL,
  CHAIN_TITLE,
  CHAIN_HINT,
  PICTURE,
  NO_DATA_HERE,
  BY,
  WHAT_HAPPENS,
  WHY_PERSONAL_DATA,
  OPERATIONS,
  IN_THIS_CASE,
  DATA,
  PEOPLE,
  BY_WHOM,
  BACKGROUND,
  SOURCE,
  SOURCE_MEANS,
  AUTHORED,
  AUTHORED_MEANS,
  ACTORS,
  MISSING,
  MISSING_HINT,
  DEVELOPER,
  FINETUNER,
  DEPLOYER
}
