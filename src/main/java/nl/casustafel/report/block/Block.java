package nl.casustafel.report.block;

import java.util.List;

/** A piece of a report, in the order of reading. What it looks like is up to the writer. */
public sealed interface Block
    permits Block.Paragraph,
        Block.Group,
        Block.Bullets,
        Block.Facts,
        Block.Figures,
        Block.Table,
        Block.Note,
        VoteChart,
        ChainDrawing,
        FlowDrawing,
        RiskDrawing {

  /** Running text. */
  record Paragraph(Tone tone, String text) implements Block {}

  /** How loud a paragraph is. */
  enum Tone {
    /** The first lines of a section. */
    LEAD,
    TEXT,
    /** What one may skip: references, remarks. */
    QUIET
  }

  /** Blocks under a heading of their own, one level below that of what they stand in. */
  record Group(String heading, List<Block> blocks) implements Block {
    public Group {
      blocks = List.copyOf(blocks);
    }
  }

  /** An enumeration. */
  record Bullets(List<Phrase> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Names with what belongs to them, one below the other. */
  record Facts(String caption, List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One of the facts. */
  record Fact(String name, Phrase value) {}

  /** A few numbers to see at a glance. */
  record Figures(String caption, List<Figure> figures) implements Block {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /** A number and what it counts. */
  record Figure(String number, String name) {}

  /**
   * Rows and columns.
   *
   * @param rows as many phrases a row as there are columns; the first names the row
   */
  record Table(String caption, List<Column> columns, List<List<Phrase>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column.
   *
   * @param width share of the table's width, in percent
   * @param numeric whether its cells are numbers that line up
   */
  record Column(String name, int width, boolean numeric) {
    public static Column of(String name, int width) {
      return new Column(name, width, false);
    }

    public static Column numbers(String name, int width) {
      return new Column(name, width, true);
    }
  }

  /** Something set apart from the running text, with a label that says why. */
  record Note(Kind kind, String label, List<String> paragraphs) implements Block {
    public Note {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Why a note is set apart. */
  enum Kind {
    /** To keep in mind when reading on. */
    REMARK,
    /** Facts of the case's source. */
    SOURCE,
    /** Details that an author made up. */
    AUTHORED
  }
}
