package org.huisheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.CleaningLexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Finding;
import org.huisheng.model.Furniture;
import org.huisheng.model.Repair;
import org.huisheng.model.Severity;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;

/** Takes the noise out of a document, and tells what it cannot put right. Safe for threads. */
public final class Cleaner {

  /** Enough for any text we know: what one round uncovers, the next one sees. */
  private static final int MOST_ROUNDS = 4;

  /** Of the last line of a place, what tells it from others. In characters. */
  private static final int TAIL = 8;

  private final CharacterForms forms;
  private final List<CleaningStep> steps;

  public Cleaner(CleaningLexicon lexicon) {
    forms = new CharacterForms(lexicon.traditional());
    steps =
        List.of(
            // First what hides characters and lines from every later rule.
            new HtmlRemains(),
            new InvisibleCharacters(),
            new CompatibilityForms(),
            new PinyinForCharacters(lexicon.readings()),
            // Copies go while they are still equal, with the furniture that was copied along.
            new RepeatedText(),
            new RepeatedPassages(),
            // Furniture, from what spans several lines to what is a part of one.
            new BracketedControls(),
            new BreadCrumbs(lexicon.labels()),
            new LabelledLines(lexicon.labels()),
            FurnitureLines.anywhere(lexicon.lines()),
            FurnitureLines.aroundTheText(lexicon.lines()),
            new PageMenus(lexicon.pageWords()),
            new ControlsBesideText(lexicon.pageWords()),
            new RelatedLinks(lexicon.pageWords()),
            new SiteImprint(lexicon.pageWords()),
            new StraySymbols(),
            // With the furniture gone, the first line is the title.
            new RepeatedTitle(),
            // Page numbers say where lines were broken by pages; then lines are joined by width.
            new SplicedPageNumbers(),
            new PageNumberLines(),
            new InlinePageNumbers(),
            new WrappedLines(),
            // Sentences are whole now: misread characters are judged by their neighbours.
            new MisreadPatterns(lexicon.misreadings()),
            new MisreadWordings(lexicon.wordings()),
            new EnumerationCommas(lexicon.enumerations()),
            new TurnedQuotes(),
            new UnclosedQuotes(lexicon.quoted()),
            // Last, lines are cut where a heading, a salutation or a repaired date shows a lost
            // break.
            new FlattenedText());
  }

  /**
   * {@return the cleaned view of {@code source}, the way back, and what was repaired or set aside}
   */
  public CleanDocument clean(SourceFile source) {
    AlignedText text = AlignedText.read(source.text(), forms.reading(source.text()));
    List<Repair> repairs = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      AlignedText before = text;
      for (CleaningStep step : steps) {
        text = apply(step, text, repairs, furniture);
      }
      if (text.text().equals(before.text())) {
        break;
      }
    }
    repairs.sort(Comparator.comparing(Repair::where));
    furniture.sort(Comparator.comparing(Furniture::where));
    return new CleanDocument(source, text, repairs, furniture, findings(source, text.reading()));
  }

  private static List<Finding> findings(SourceFile source, String reading) {
    return InterleavedColumns.in(reading).stream().map(where -> columns(source, where)).toList();
  }

  private static Finding columns(SourceFile source, Span where) {
    return new Finding(
        Severity.WARNING,
        "interleaved-columns",
        source.location(),
        Optional.of(source.id()),
        Optional.of(where),
        "the lines of two columns stand here in turn, up to the one that ends in “"
            + new Span(Math.max(where.start(), where.end() - TAIL), where.end()).in(source.text())
            + "”; sentences go on at the line after the next",
        "copy one column after the other from the original page and load the file again");
  }

  private static AlignedText apply(
      CleaningStep step, AlignedText text, List<Repair> repairs, List<Furniture> furniture) {
    List<Change> changes = step.changes(text.text());
    for (Change change : changes) {
      change.repair(text).ifPresent(repairs::add);
      change.furniture(text).ifPresent(furniture::add);
    }
    return text.edited(changes.stream().map(Change::edit).toList());
  }
}
