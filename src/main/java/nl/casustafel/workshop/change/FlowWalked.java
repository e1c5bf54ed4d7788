package nl.casustafel.workshop.change;

import nl.casustafel.workshop.flow.FlowPath;

/** The way that the group took through a decision flow, whole. */
public record FlowWalked(String flow, FlowPath path) implements Change.Written {
  @Override
  public String subject() {
    return flow;
  }

  @Override
  public Change none() {
    return new FlowWalked(flow, FlowPath.NONE);
  }
}
