package id.saring.ingest.container;

/**
 * A member as the container lists it; folders and links are none.
 *
 * @param name cleaned name
 * @param place number by which the archive finds it
 * @param size bytes unpacked, as promised by a zip or counted in a stream; -1 if not known
 */
record Entry(MemberName name, int place, long size) {}
