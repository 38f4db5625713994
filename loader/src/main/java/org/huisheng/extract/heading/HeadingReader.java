package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Reads title, genre, dates, publisher and by-lines off a document. */
public final class HeadingReader {

  private final HeadLineReader headLines;
  private final TitleReader titles;
  private final ByLineReader byLines;
  private final GenreReader genres;
  private final HeadingDates dates;
  private final PublisherReader publishers;
  private final SignatureReader signatures;
  private final LetterheadReader letterheads;

  public HeadingReader(HeadingLexicon lexicon) {
    NameReader names = new NameReader(lexicon.surnames(), lexicon.cues("name-tail"));
    headLines = new HeadLineReader(lexicon, names);
    titles = new TitleReader(lexicon);
    byLines = new ByLineReader(lexicon, names);
    genres = new GenreReader(lexicon);
    dates = new HeadingDates(lexicon);
    publishers = new PublisherReader(lexicon);
    signatures = new SignatureReader(lexicon);
    letterheads = new LetterheadReader(lexicon);
  }

  public Heading read(DocumentText text) {
    List<PrintedLine> page = PrintedLine.of(text);
    List<HeadLine> head = headLines.read(text);
    TitleReader.Title title = titles.read(text, page, head);
    Optional<Mention> publisher = publishers.read(text, page, head);
    List<Heading.ByLine> people = byLines.read(text, page, head, title);
    Genre genre = genres.read(text, title.text(), head, people, publisher);
    Optional<Signature> signature = signatures.read(text, title.inView().map(Span::end).orElse(0));
    return new Heading(
        title.text(),
        title.inView(),
        genre,
        dates.read(text, page, head, title, genre, signature),
        publisher,
        isReport(genre) ? people.stream().map(HeadingReader::asReporter).toList() : people,
        signature,
        letterheads.read(text, page, head, genre));
  }

  private static boolean isReport(Genre genre) {
    return genre == Genre.NEWS_REPORT || genre == Genre.MEETING_REPORT;
  }

  /** Who is named 作者 of a report is its reporter. */
  private static Heading.ByLine asReporter(Heading.ByLine line) {
    return line.role() == Role.AUTHOR
        ? new Heading.ByLine(Role.REPORTER, line.title(), line.mention())
        : line;
  }
}
