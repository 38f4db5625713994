package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huisheng.extract.text.Claims;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.Span;

/** Every place of the cleaned view where a known person is named, or meant by a title. */
public final class NamePlaces {

  /** One place: a name with the title of state or 同志 after it, or such a title alone. */
  record Place(Span where, String name, Basis basis) {}

  /**
   * What people do in one clause.
   *
   * @param names whose deed it is
   */
  public record Deeds(List<String> names, DeedReader.Deed deed) {}

  private static final String COMRADE = "同志";

  /** 习近平新时代…思想, 习近平法治思想: the name of a doctrine, not of the person. */
  private static final Pattern DOCTRINE = Pattern.compile("^(?:新时代|\\p{IsHan}{1,4}思想)");

  private final PersonLexicon lexicon;
  private final DocumentText text;
  private final Claims taken = new Claims();
  private final List<Place> places;

  /**
   * @param names of the people of the document
   * @param stateTitles title of state or Party → who is meant by it here
   */
  public NamePlaces(
      PersonLexicon lexicon,
      DocumentText text,
      Collection<String> names,
      Map<String, String> stateTitles) {
    this.lexicon = lexicon;
    this.text = text;
    List<Place> found = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> addNames(found, name));
    stateTitles.forEach((title, name) -> addTitles(found, title, name));
    found.sort(Comparator.comparing(Place::where));
    places = List.copyOf(found);
  }

  private void addNames(List<Place> found, String name) {
    for (Span where : occurrences(spaced(name))) {
      if (!DOCTRINE.matcher(text.view()).region(where.end(), text.view().length()).lookingAt()) {
        Span whole = new Span(where.start(), endWithTitle(where.end()));
        add(found, new Place(whole, name, Basis.FULL_NAME));
      }
    }
  }

  private void addTitles(List<Place> found, String title, String name) {
    for (Span where : occurrences(Pattern.compile(Pattern.quote(title)))) {
      add(found, new Place(where, name, Basis.ANTECEDENT));
    }
  }

  private void add(List<Place> found, Place place) {
    if (taken.claim(place.where())) {
      found.add(place);
    }
  }

  /** A name of two characters may be printed with a space inside. */
  private static Pattern spaced(String name) {
    return name.length() == 2
        ? Pattern.compile(name.charAt(0) + "[ \u3000]?" + name.charAt(1))
        : Pattern.compile(Pattern.quote(name));
  }

  private List<Span> occurrences(Pattern pattern) {
    return pattern
        .matcher(text.view())
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  private int endWithTitle(int end) {
    if (text.view().startsWith(COMRADE, end)) {
      return end + COMRADE.length();
    }
    return lexicon
        .titles()
        .startingAt(text.view(), end)
        .filter(title -> !title.form().of().isEmpty())
        .map(title -> title.end())
        .orElse(end);
  }

  /** {@return the places, ascending and without overlap} */
  List<Place> all() {
    return places;
  }

  /** {@return what the people do, sentence by sentence} */
  public List<Deeds> deeds(DeedReader reader) {
    TreeMap<Span, String> byPlace = new TreeMap<>();
    places.forEach(place -> byPlace.put(place.where(), place.name()));
    List<Deeds> deeds = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      List<Span> here = List.copyOf(byPlace.subMap(startOf(sentence), endOf(sentence)).keySet());
      for (DeedReader.Deed deed : reader.read(sentence, here)) {
        deeds.add(new Deeds(deed.names().stream().map(byPlace::get).distinct().toList(), deed));
      }
    }
    return deeds;
  }

  private static Span startOf(Span sentence) {
    return new Span(sentence.start(), sentence.start());
  }

  private static Span endOf(Span sentence) {
    return new Span(sentence.end(), sentence.end());
  }
}
