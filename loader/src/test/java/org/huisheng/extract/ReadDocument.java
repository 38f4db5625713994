package org.huisheng.extract;

import java.nio.charset.StandardCharsets;
import org.huisheng.clean.Cleaner;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.Person;
import org.huisheng.model.SourceFile;

/** Reads a text of a test as the program reads a file: cleaned, then extracted. */
public final class ReadDocument {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Cleaner CLEANER = new Cleaner(LEXICON.cleaning());
  private static final DocumentExtractor EXTRACTOR = new DocumentExtractor(LEXICON);

  private ReadDocument() {}

  public static Extraction of(String text) {
    DocumentId id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
    return EXTRACTOR.extract(CLEANER.clean(new SourceFile(id, "a.txt", "a.txt", text)));
  }

  public static Person person(Extraction extraction, String name) {
    return extraction.persons().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + extraction.persons()));
  }

  public static Meeting meeting(Extraction extraction, String name) {
    return extraction.meetings().stream()
        .filter(meeting -> meeting.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no "
                        + name
                        + " in "
                        + extraction.meetings().stream().map(Meeting::name).toList()));
  }
}
