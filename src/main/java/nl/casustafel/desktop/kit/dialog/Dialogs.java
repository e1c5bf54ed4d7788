package nl.casustafel.desktop.kit.dialog;

/** Speaks to people in the window itself, above what they were doing. JavaFX thread only. */
public interface Dialogs {

  /** Says that something went wrong. */
  void problem(Trouble trouble);

  /** Asks before something is done; runs {@code yes} only when it is agreed to. */
  void confirm(Question question, Runnable yes);

  /** Shows some content with a button to close it. */
  void show(String title, javafx.scene.Node content);

  /** Shows a form with a button that does something with it, and one that does not. */
  void ask(String title, javafx.scene.Node form, String yes, Runnable deed);

  /**
   * Shows a form with a button that does something with it, and one that does not.
   *
   * @param deed whether it could be done; the form stays open as long as it could not
   */
  void edit(
      String title, javafx.scene.Node form, String yes, java.util.function.BooleanSupplier deed);

  /** Asks which of several things to do, or none; Enter does the last that has a way back. */
  void choose(String title, String text, java.util.List<Choice> choices);

  /**
   * One of several things to do.
   *
   * @param words the words on its button
   * @param dangerous whether there is no way back
   */
  record Choice(String words, boolean dangerous, Runnable deed) {}

  /**
   * What went wrong, in the words of those who read it.
   *
   * @param happened what happened
   * @param kept what was kept all the same
   * @param todo what one can do
   */
  record Trouble(String happened, String kept, String todo) {}

  /**
   * A question before a deed.
   *
   * @param yes the words on the button that does it
   * @param dangerous whether there is no way back
   */
  record Question(String title, String text, String yes, boolean dangerous) {}
}
