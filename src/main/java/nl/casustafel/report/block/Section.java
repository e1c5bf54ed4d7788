package nl.casustafel.report.block;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id short and unique within the report, of letters only
 * @param basis the provisions and paragraphs that it answers to, in words; empty for none
 */
public record Section(String id, String heading, String basis, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
