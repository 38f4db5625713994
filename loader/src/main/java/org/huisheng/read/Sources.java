package org.huisheng.read;

import java.util.List;
import org.huisheng.model.Finding;
import org.huisheng.model.SourceFile;

/**
 * What came out of the paths that a user named.
 *
 * @param files the documents, in the order of their identifiers, each once
 * @param findings what could not become a document or was there twice, in the order of reading
 */
public record Sources(List<SourceFile> files, List<Finding> findings) {
  public Sources {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }
}
