package org.huisheng.extract.heading;

import java.util.List;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Genre;

/** Reads title, genre, dates, publisher and by-lines off a document. */
public final class HeadingReader {

  private final HeadLineReader headLines;
  private final TitleReader titles;
  private final ByLineReader byLines;
  private final GenreReader genres;
  private final HeadingDates dates;
  private final PublisherReader publishers;

  public HeadingReader(HeadingLexicon lexicon) {
    NameReader names = new NameReader(lexicon.surnames(), lexicon.cues("name-tail"));
    headLines = new HeadLineReader(lexicon, names);
    titles = new TitleReader(lexicon);
    byLines = new ByLineReader(lexicon, names);
    genres = new GenreReader(lexicon);
    dates = new HeadingDates(lexicon);
    publishers = new PublisherReader(lexicon);
  }

  public Heading read(DocumentText text) {
    List<PrintedLine> page = PrintedLine.of(text);
    List<HeadLine> head = headLines.read(text);
    TitleReader.Title title = titles.read(text, page, head);
    List<Heading.ByLine> people = byLines.read(text, page, head, title);
    Genre genre = genres.read(text, title.text(), head, people);
    return new Heading(
        title.text(),
        title.inView(),
        genre,
        dates.read(text, page, head, title, genre),
        publishers.read(text, page),
        people);
  }
}
