package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Finds people, their posts and what they do. */
public final class PersonExtractor {

  private final PersonLexicon lexicon;
  private final TransliteratedNames transliterated;

  public PersonExtractor(PersonLexicon lexicon) {
    this.lexicon = lexicon;
    this.transliterated = new TransliteratedNames(lexicon);
  }

  /** What is gathered of one person. */
  private record Sheet(Set<Post> posts, Set<Role> roles, TreeMap<Span, Mention> mentions) {
    Sheet() {
      this(new LinkedHashSet<>(), EnumSet.noneOf(Role.class), new TreeMap<>());
    }

    void add(Mention mention) {
      mentions.putIfAbsent(mention.where(), mention);
    }
  }

  public List<Person> extract(DocumentText text, Heading heading, Bodies bodies) {
    String view = text.view();
    PostReader posts = new PostReader(lexicon.titles(), new BodyIndex(bodies), view);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    new NameCollector(lexicon, transliterated, posts, view)
        .collect(text.sentences(), text.lines())
        .forEach((name, stated) -> sheet(sheets, name).posts().addAll(stated));
    byLines(heading, sheets);

    List<LabelledNames.Found> labelled = new LabelledNames(lexicon).in(text);
    labelled.forEach(name -> add(sheets, name));
    NamePlaces places = new NamePlaces(lexicon, text, sheets.keySet(), stateTitles(sheets));
    for (NamePlaces.Place place : places.all()) {
      sheet(sheets, place.name()).add(text.mention(place.where(), place.basis()));
    }
    for (NamePlaces.Deeds deeds : places.deeds(new DeedReader(lexicon, posts, view))) {
      for (String name : deeds.names()) {
        sheet(sheets, name).roles().add(deeds.deed().role());
        sheet(sheets, name).posts().addAll(deeds.deed().posts());
      }
    }
    if (heading.genre() == Genre.NEWS_REPORT || heading.genre() == Genre.MEETING_REPORT) {
      attend(sheets);
    }
    List<Post> ofAuthor = new AuthorNote(lexicon.titles()).posts(text, bodies);
    sheets.values().stream()
        .filter(sheet -> sheet.roles().contains(Role.AUTHOR))
        .forEach(sheet -> sheet.posts().addAll(ofAuthor));
    if (heading.genre() == Genre.SPEECH) {
      sheets.values().stream()
          .filter(sheet -> sheet.roles().contains(Role.AUTHOR))
          .forEach(sheet -> sheet.roles().add(Role.SPEAKER));
    }
    return people(sheets);
  }

  private static void add(Map<String, Sheet> sheets, LabelledNames.Found name) {
    Sheet sheet = sheet(sheets, NameReader.plain(name.mention().surface()));
    sheet.add(name.mention());
    name.post().ifPresent(sheet.posts()::add);
    if (name.role() != Role.MENTIONED) {
      sheet.roles().add(name.role());
    }
  }

  /** Who speaks in a report of a meeting was there; a leader of the state is quoted. */
  private void attend(Map<String, Sheet> sheets) {
    sheets.values().stream()
        .filter(sheet -> sheet.roles().contains(Role.SPEAKER))
        .filter(sheet -> sheet.posts().stream().noneMatch(lexicon.titles()::isOfState))
        .forEach(sheet -> sheet.roles().add(Role.ATTENDEE));
  }

  private static Sheet sheet(Map<String, Sheet> sheets, String name) {
    return sheets.computeIfAbsent(name, n -> new Sheet());
  }

  private static void byLines(Heading heading, Map<String, Sheet> sheets) {
    for (Heading.ByLine line : heading.byLines()) {
      Sheet sheet = sheet(sheets, NameReader.plain(line.mention().surface()));
      sheet.roles().add(line.role());
      sheet.add(line.mention());
      if (line.role() == Role.EDITOR) {
        line.title().ifPresent(title -> sheet.posts().add(new Post(title, Optional.empty())));
      }
    }
  }

  /** Who holds which title of state or Party that may stand for them (总书记). */
  private Map<String, String> stateTitles(Map<String, Sheet> sheets) {
    Map<String, String> holders = new LinkedHashMap<>();
    for (var form : lexicon.titles().ofState()) {
      Post post = new Post(form.title(), Optional.of(form.of()));
      List<String> names =
          sheets.entrySet().stream()
              .filter(entry -> entry.getValue().posts().contains(post))
              .map(Map.Entry::getKey)
              .toList();
      if (names.size() == 1) {
        holders.put(form.text(), names.get(0));
      }
    }
    return holders;
  }

  private static List<Person> people(Map<String, Sheet> sheets) {
    List<Person> people = new ArrayList<>();
    sheets.forEach(
        (name, sheet) -> {
          if (!sheet.mentions().isEmpty()) {
            Set<Role> roles = sheet.roles().isEmpty() ? Set.of(Role.MENTIONED) : sheet.roles();
            List<Mention> mentions = List.copyOf(sheet.mentions().values());
            people.add(new Person(name, List.copyOf(sheet.posts()), roles, mentions));
          }
        });
    people.sort(Comparator.comparing(person -> person.mentions().get(0)));
    return people;
  }
}
