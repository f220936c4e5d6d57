package id.saring.run;

/** Hears how far a run is. Called from several threads. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void total(long bytes) {}

        @Override
        public void read(long bytes) {}

        @Override
        public void file(String label) {}
      };

  /** How many bytes there are to read; 0 if not known. */
  void total(long bytes);

  /** So many more bytes have been read. */
  void read(long bytes);

  /** Which source is being read now. */
  void file(String label);
}
