package nl.casustafel.text;

/**
 * The name of one text in a bundle. Implemented by an enum per feature; the bundle lies beside it
 * in the resources, so {@code desktop.home.HomeText.TITLE} is the line {@code TITLE=…} of {@code
 * desktop/home/HomeText_nl.properties} and {@code HomeText_en.properties}.
 */
public interface TextKey {
  String name();
}
