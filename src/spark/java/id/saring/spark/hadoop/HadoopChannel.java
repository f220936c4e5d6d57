package id.saring.spark.hadoop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/** The bytes of a file of Hadoop, from any place. Used by one thread at a time. */
final class HadoopChannel implements SeekableByteChannel {

  private final HadoopPath path;
  private final FSDataInputStream in;
  private final long size;
  private long position;
  private boolean open = true;

  HadoopChannel(HadoopPath path, FSDataInputStream in, long size) {
    this.path = path;
    this.in = in;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    if (position >= size || !target.hasRemaining()) {
      return position >= size ? -1 : 0;
    }
    byte[] some = new byte[Math.min(target.remaining(), 1 << 18)];
    try {
      if (in.getPos() != position) {
        in.seek(position);
      }
      int read = in.read(some, 0, some.length);
      if (read > 0) {
        target.put(some, 0, read);
        position += read;
      }
      return read;
    } catch (IOException e) {
      throw HadoopProvider.told(path, e);
    }
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    if (to < 0) {
      throw new IllegalArgumentException("no place before the first byte: " + to);
    }
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
