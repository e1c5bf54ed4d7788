package nl.casustafel.report.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The directory at the head of a TrueType font: which tables it has and where they begin. */
final class FontTables {
  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int COUNT_AT = 4;

  private FontTables() {}

  /**
   * The font without one of its tables; the font as it is where it has none of that name. Only the
   * entry goes, the bytes of the table stay behind unread: what the other entries say stays true.
   */
  static byte[] without(String table, byte[] font) {
    ByteBuffer whole = ByteBuffer.wrap(font.clone());
    int count = whole.getShort(COUNT_AT);
    int tag = ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < count; i++) {
      int at = HEAD + i * ENTRY;
      if (whole.getInt(at) == tag) {
        byte[] shorter = whole.array();
        System.arraycopy(shorter, at + ENTRY, shorter, at, (count - 1 - i) * ENTRY);
        return whole.putShort(COUNT_AT, (short) (count - 1)).array();
      }
    }
    return font;
  }
}
