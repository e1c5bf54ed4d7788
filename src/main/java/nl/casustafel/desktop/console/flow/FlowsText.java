package nl.casustafel.desktop.console.flow;

import nl.casustafel.text.TextKey;

/** The words of a decision flow in the console. */
enum FlowsText implements TextKey {
  NODE,
  OUTCOME,
  WITHIN,
  LOOKED_AT,
  CHECKLIST,
  ANSWERS,
  EARLIER,
  EARLIER_HINT,
  FROM_CHANGED,
  FROM_FLOW,
  FROM_QUESTIONS,
  TAKE,
  TAKE_NAMED,
  TAKE_BACK,
  REASON,
  ASKED_AT,
  CHOOSE,
  GO_ON,
  PATH,
  PATH_HINT,
  ENTERS,
  CAME_BACK,
  BOX_QUESTION,
  BOX_ANSWERED,
  BOX_OUTCOME,
  BOX_CAME_BACK,
  BECAUSE,
  OPEN_ON_THE_WAY,
  SCHEME,
  SCHEME_HERE
}
