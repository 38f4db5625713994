package org.huisheng;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.check.QualityCheck;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.huisheng.map.JudgementFile;
import org.huisheng.map.ShelfFile;
import org.huisheng.map.ShelfMapper;
import org.huisheng.model.Alignments;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Extraction;
import org.huisheng.model.Finding;
import org.huisheng.model.Judgements;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.Run;
import org.huisheng.model.Severity;
import org.huisheng.model.Shelf;
import org.huisheng.model.ShelfScope;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Work;
import org.huisheng.store.Ledger;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import org.huisheng.store.VersionBuild;
import org.huisheng.trace.Catalogue;

/**
 * The order: read, clean, extract, link, map, check, store.
 *
 * <p>The same documents and the same program give the same store, whatever the number of threads.
 */
public final class Pipeline {

  private final int threads;
  private final Progress progress;

  /**
   * @param threads how many documents to read at the same time
   */
  public Pipeline(int threads, Progress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** {@return what each document at {@code paths} says, and what was odd} */
  public Extracted extract(List<Path> paths) throws IOException, InterruptedException {
    return extract(paths, UnaryOperator.identity());
  }

  /** As {@link #extract(List)}, of that part of each document that {@code part} gives. */
  public Extracted extract(List<Path> paths, UnaryOperator<SourceFile> part)
      throws IOException, InterruptedException {
    Intake intake = Intake.of(paths);
    List<SourceFile> parts = intake.documents().values().stream().map(part).toList();
    Extracting.Outcome said = extracting(Lexicon.load()).extract(parts);
    return new Extracted(said.extractions(), intake.located(about(intake, said)));
  }

  /**
   * Puts the documents at {@code paths} on the shelf of {@code store}, beside those that stand
   * there, and publishes a new version if anything differs from the current one.
   */
  public LoadReport load(Store store, List<Path> paths) throws IOException, InterruptedException {
    return load(store, paths, new JudgementFile(store.judgements()));
  }

  /**
   * Loads as {@link #load(Store, List)} does.
   *
   * @param judged what persons decided about unknown wordings
   */
  public LoadReport load(Store store, List<Path> paths, JudgementFile judged)
      throws IOException, InterruptedException {
    try (StoreWriter writer = store.writer()) {
      Optional<StoreVersion> current = store.current();
      Intake read = Intake.of(paths);
      Intake intake = current.isPresent() ? read.with(current.get()) : read;
      Judgements judgements = judged.read();
      List<ShelfScope> shelves = new ShelfFile(store.shelves()).read();
      Run run =
          Program.run(Map.of("judgements.ttl", judged.path(), "shelves.ttl", store.shelves()));
      Ledger ledger = intake.ledger(run.fingerprint(), Program.code());
      if (current.isPresent() && current.get().ledger().equals(ledger)) {
        List<LocatedFinding> findings = intake.located(read.findings());
        return new LoadReport(current.get(), LoadReport.Change.NOTHING_TO_DO, findings);
      }
      Alignments before = current.isPresent() ? alignments(current.get(), ledger) : Alignments.NONE;
      return make(writer, intake, run, ledger, judged, judgements, shelves, before);
    }
  }

  /** Alignments by another program or other rules are not those that we would make. */
  private static Alignments alignments(StoreVersion version, Ledger ledger) throws IOException {
    Ledger made = version.ledger();
    return made.run().equals(ledger.run()) && made.code().equals(ledger.code())
        ? version.alignments()
        : Alignments.NONE;
  }

  private LoadReport make(
      StoreWriter writer,
      Intake intake,
      Run run,
      Ledger ledger,
      JudgementFile judged,
      Judgements judgements,
      List<ShelfScope> shelves,
      Alignments before)
      throws IOException, InterruptedException {
    Lexicon lexicon = Lexicon.load().accepting(judgements);
    Extracting.Outcome said = extracting(lexicon).extract(intake.documents().values());
    progress.begin("join and store 关联入库", 4);
    Shelf shelf = new ShelfLinker(lexicon, judgements).link(said.extractions(), before, shelves);
    progress.advance();
    DatasetGraph graphs = new ShelfMapper().map(shelf, run, judged);
    progress.advance();
    List<Finding> ofDocuments = new ArrayList<>(about(intake, said));
    ofDocuments.addAll(copies(shelf, intake));
    List<Finding> all = new ArrayList<>(ofDocuments);
    all.addAll(new QualityCheck().check(graphs));
    progress.advance();
    try (VersionBuild build = writer.build()) {
      intake.archiveInto(build);
      for (Extraction extraction : said.extractions()) {
        build.clean(extraction.id(), extraction.document().text().written());
      }
      build.catalogue(Catalogue.of(shelf));
      build.alignments(shelf.alignments());
      build.graphs(ledger, graphs);
      build.findings(intake.ofDocuments(ofDocuments));
      StoreVersion version = build.publish();
      progress.advance();
      return new LoadReport(version, LoadReport.Change.PUBLISHED, intake.located(all));
    } finally {
      progress.end();
    }
  }

  /** A copy that does not speak for its work is kept, and its reader is told where it went. */
  private static List<Finding> copies(Shelf shelf, Intake intake) {
    List<Finding> findings = new ArrayList<>();
    for (Work work : shelf.works()) {
      String speaking = intake.documents().get(work.speaking()).name();
      for (DocumentId other : work.others()) {
        findings.add(
            new Finding(
                Severity.INFO,
                "copy-of-a-work",
                intake.documents().get(other).location(),
                Optional.of(other),
                Optional.empty(),
                "has almost the same text as " + speaking + ", which speaks for both",
                "nothing is to be done; if they are two works, compare their voices and dates"));
      }
    }
    return findings;
  }

  private static List<Finding> about(Intake intake, Extracting.Outcome said) {
    List<Finding> findings = new ArrayList<>(intake.findings());
    findings.addAll(said.failures());
    said.extractions().forEach(extraction -> findings.addAll(extraction.findings()));
    return findings;
  }

  private Extracting extracting(Lexicon lexicon) {
    return new Extracting(lexicon, threads, progress);
  }
}
