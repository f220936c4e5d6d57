package id.saring.ingest.container;

import id.saring.ingest.InputFile;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.FileFacts;
import id.saring.io.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Lists the sources in the files of a run, through containers in containers. One thread. */
public final class Unpacking {

  private final Limits limits;
  private final DownloadIndex downloads;
  private final Shelf shelf = new Shelf();

  /**
   * Begins a run.
   *
   * @param downloads where sources will look for others of their download
   */
  public Unpacking(Limits limits, DownloadIndex downloads) {
    this.limits = limits;
    this.downloads = downloads;
  }

  /**
   * Looks into a file. What is damaged or over a limit becomes a problem of the file or of the
   * member concerned; the rest is listed all the same.
   *
   * @param shown path to show
   */
  public InputFile open(Path path, String shown) {
    Listing listing = new Listing();
    try {
      if (!Files.isReadable(path)) {
        listing.problem = unreadable();
      } else if (!FileFacts.isFile(path)) {
        listing.problem = new SourceException("bukan-berkas", Message.of("ingest.no-file"));
      } else {
        look(new FileSource(path, shown, limits, downloads), path, 0, listing);
      }
    } catch (SourceException e) {
      listing.problem = e;
    } catch (IOException e) {
      listing.problem = unreadable();
    }
    return new InputFile(
        shown, Optional.of(path), listing.sources, Optional.ofNullable(listing.problem));
  }

  private static SourceException unreadable() {
    return new SourceException("tak-terbaca", Message.of("ingest.unreadable"));
  }

  /** What was found in one file so far. */
  private final class Listing {
    private final List<Source> sources = new ArrayList<>();
    private final Allowance allowance = new Allowance(limits);
    private @Nullable SourceException problem;
  }

  /**
   * Looks into a source.
   *
   * @param path where it lies, if it is a file of its own and not packed
   * @param depth packings around it
   */
  private void look(Source source, @Nullable Path path, int depth, Listing listing)
      throws IOException {
    Packing packing = Packing.of(source);
    if (packing == Packing.NONE) {
      listing.sources.add(source);
    } else if (depth >= limits.depth()) {
      listing.sources.add(new Unusable(source, limits.tooDeep()));
    } else if (packing == Packing.GZIP) {
      lookUnpacked(new Gunzipped(source, limits), depth, listing);
    } else {
      lookInside(source, packing, path, depth, listing);
    }
  }

  /** A fault in the first bytes is no hindrance: the reader will meet it too and tell. */
  private void lookUnpacked(Source unpacked, int depth, Listing listing) throws IOException {
    Packing inner;
    try {
      inner = Packing.of(unpacked);
    } catch (IOException e) {
      inner = Packing.NONE;
    }
    if (inner == Packing.NONE) {
      listing.sources.add(unpacked);
    } else {
      look(unpacked, null, depth + 1, listing);
    }
  }

  private void lookInside(
      Source source, Packing packing, @Nullable Path path, int depth, Listing listing)
      throws IOException {
    Folder folder = folder(source, packing, path, listing);
    if (folder.isWorkbook()) {
      listing.sources.add(source);
      return;
    }
    for (Member member : folder.sources()) {
      if (Packing.isLikely(member.member())) {
        lookAtMember(member, depth + 1, listing);
      } else {
        listing.sources.add(member);
      }
    }
  }

  private void lookAtMember(Member member, int depth, Listing listing) {
    int before = listing.sources.size();
    try {
      look(member, null, depth, listing);
    } catch (SourceException e) {
      listing.sources.add(new Unusable(member, e));
    } catch (IOException e) {
      listing.sources.add(new Unusable(member, ZipPlace.damaged()));
    }
    assert listing.sources.size() >= before;
  }

  private Folder folder(Source source, Packing packing, @Nullable Path path, Listing listing)
      throws IOException {
    String prefix = source.member().isEmpty() ? "" : source.member() + "/";
    if (packing == Packing.ZIP && path != null) {
      try {
        ZipDirectory zip = ZipDirectory.of(path, listing.allowance);
        return new Folder(zip, source, prefix, zip.entries(), downloads);
      } catch (ZipException e) {
        return withoutDirectory(source, prefix, listing);
      }
    }
    StreamArchive archive = new StreamArchive(source, packing, limits, shelf);
    StreamArchive.Listing found = archive.list(listing.allowance);
    found.problem().ifPresent(problem -> tell(source, problem, listing));
    return new Folder(archive, source, prefix, found.entries(), downloads);
  }

  /** The list at the end of a zip is lost, as in a download that broke off. */
  private Folder withoutDirectory(Source source, String prefix, Listing listing) {
    StreamArchive archive = new StreamArchive(source, Packing.ZIP, limits, shelf);
    StreamArchive.Listing found = archive.list(new Allowance(limits));
    int members = found.entries().size();
    listing.problem =
        members == 0
            ? new SourceException("zip-rusak", Message.of("ingest.zip-broken"))
            : found
                .problem()
                .filter(problem -> problem.code().equals("bom-pak"))
                .orElseGet(
                    () ->
                        new SourceException(
                            "zip-rusak",
                            Message.of("ingest.zip-without-list", String.valueOf(members))));
    return new Folder(archive, source, prefix, found.entries(), downloads);
  }

  /**
   * A problem of the file itself, or of a container in it, which then stands beside its members.
   */
  private static void tell(Source container, SourceException problem, Listing listing) {
    if (container.member().isEmpty()) {
      listing.problem = problem;
    } else {
      listing.sources.add(new Unusable(container, problem));
    }
  }
}
