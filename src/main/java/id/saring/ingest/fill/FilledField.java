package id.saring.ingest.fill;

import id.saring.item.Activity;
import id.saring.item.Item;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A part of an item that an export fills or leaves empty. A field concerns only some activities: a
 * like has no words of its own, so a list of likes has not lost its text.
 */
public enum FilledField {
  TEXT(EnumSet.of(Activity.POST, Activity.COMMENT, Activity.MESSAGE, Activity.PROFILE)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.text().isBlank();
    }
  },
  AUTHOR(EnumSet.allOf(Activity.class)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.author().isUnknown();
    }
  },
  TIME(EnumSet.allOf(Activity.class)) {
    @Override
    public boolean isFilled(Item item) {
      return item.postedAt().isPresent();
    }
  },
  ITEM_ID(written()) {
    @Override
    public boolean isFilled(Item item) {
      return !item.id().isEmpty();
    }
  },
  URL(written()) {
    @Override
    public boolean isFilled(Item item) {
      return !item.url().isEmpty();
    }
  },
  PARENT(EnumSet.of(Activity.COMMENT)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.parentId().isEmpty();
    }
  },
  TARGET(EnumSet.of(Activity.LIKE, Activity.FOLLOW, Activity.JOIN, Activity.SHARE)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.target().isNone();
    }
  },
  CONTAINER(EnumSet.allOf(Activity.class)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.container().isEmpty();
    }
  },
  MEDIA(EnumSet.of(Activity.POST, Activity.COMMENT, Activity.MESSAGE)) {
    @Override
    public boolean isFilled(Item item) {
      return !item.media().isEmpty();
    }
  };

  private final String code = name().toLowerCase(Locale.ROOT);

  @SuppressWarnings("ImmutableEnumChecker") // filled once, handed out never
  private final Set<Activity> concerned;

  FilledField(Set<Activity> concerned) {
    this.concerned = concerned;
  }

  private static Set<Activity> written() {
    return EnumSet.of(Activity.POST, Activity.COMMENT, Activity.MESSAGE, Activity.SHARE);
  }

  /** The name in {@code inspect --json} and the manifest, for example {@code item_id}. */
  public String code() {
    return code;
  }

  /** Finds a field by its code. */
  public static Optional<FilledField> of(String code) {
    for (FilledField field : values()) {
      if (field.code.equals(code)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether an item of this kind can be expected to have the field. */
  public boolean concerns(Activity kind) {
    return concerned.contains(kind);
  }

  /** Whether this item has it. */
  public abstract boolean isFilled(Item item);
}
