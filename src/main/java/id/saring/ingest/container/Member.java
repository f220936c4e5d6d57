package id.saring.ingest.container;

import id.saring.ingest.Source;
import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A member of a container, read in place. */
final class Member implements Source {

  private final Folder folder;
  private final String name;
  private final Entry entry;

  Member(Folder folder, String name, Entry entry) {
    this.folder = folder;
    this.name = name;
    this.entry = entry;
  }

  @Override
  public String file() {
    return folder.file();
  }

  @Override
  public String member() {
    return folder.prefix() + name;
  }

  @Override
  public long size() {
    return entry.size();
  }

  @Override
  public InputStream open() throws IOException {
    return folder.archive().open(entry.place());
  }

  @Override
  public Optional<Source> sibling(String sibling) {
    return folder.find(name.substring(0, name.lastIndexOf('/') + 1) + sibling);
  }

  @Override
  public Optional<Source> related(String suffix) {
    return folder.downloads().find(this, suffix);
  }

  @Override
  public List<Message> notices() {
    return entry.name().pointsOutside()
        ? List.of(Message.of("ingest.member-outside", entry.name().text()))
        : List.of();
  }

  @Override
  public String toString() {
    return label();
  }
}
