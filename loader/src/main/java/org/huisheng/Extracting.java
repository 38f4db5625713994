package org.huisheng;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huisheng.clean.Cleaner;
import org.huisheng.extract.DocumentExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Extraction;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;
import org.huisheng.model.SourceFile;

/** Cleans and reads documents side by side. Safe for threads. */
final class Extracting {

  /**
   * What became of the documents.
   *
   * @param extractions in the order of the documents
   * @param failures one for each document on which the program failed
   */
  record Outcome(List<Extraction> extractions, List<Finding> failures) {
    Outcome {
      extractions = List.copyOf(extractions);
      failures = List.copyOf(failures);
    }
  }

  private final Cleaner cleaner;
  private final DocumentExtractor extractor;
  private final int threads;
  private final Progress progress;

  Extracting(Lexicon lexicon, int threads, Progress progress) {
    this.cleaner = new Cleaner(lexicon.cleaning());
    this.extractor = new DocumentExtractor(lexicon);
    this.threads = threads;
    this.progress = progress;
  }

  /** {@return what {@code documents} say; one that defeats the program leaves a finding} */
  Outcome extract(Collection<SourceFile> documents) throws InterruptedException {
    progress.begin("extract 抽取", documents.size());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Extraction>> work = new ArrayList<>();
      for (SourceFile document : documents) {
        work.add(() -> extract(document));
      }
      return gather(documents, pool.invokeAll(work));
    } finally {
      pool.shutdownNow();
      progress.end();
    }
  }

  private Extraction extract(SourceFile document) {
    try {
      return extractor.extract(cleaner.clean(document));
    } finally {
      progress.advance();
    }
  }

  private static Outcome gather(Collection<SourceFile> documents, List<Future<Extraction>> results)
      throws InterruptedException {
    List<Extraction> extractions = new ArrayList<>();
    List<Finding> failures = new ArrayList<>();
    int i = 0;
    for (SourceFile document : documents) {
      try {
        extractions.add(results.get(i++).get());
      } catch (ExecutionException e) {
        failures.add(failure(document, e.getCause()));
      }
    }
    return new Outcome(extractions, failures);
  }

  private static Finding failure(SourceFile document, Throwable cause) {
    if (cause instanceof VirtualMachineError broken && !(cause instanceof StackOverflowError)) {
      throw broken; // out of memory is not the document's fault
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return new Finding(
        Severity.ERROR,
        "extraction-failed",
        document.location(),
        Optional.of(document.id()),
        Optional.empty(),
        "the program failed on this document: "
            + cause
            + (trace.length == 0 ? "" : " at " + trace[0]),
        "report it with the document; the others are not affected");
  }
}
