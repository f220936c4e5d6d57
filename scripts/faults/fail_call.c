/*
 * Counts the file-system calls that touch given folders, and lets one of them go wrong. Loaded with
 * LD_PRELOAD, so that it stands between libc and everything: the Java runtime and SQLite alike.
 *
 * Environment: FAULT_CONTROL  file of 4096 bytes shared with whoever plans the faults (struct control)
 *              FAULT_LOG      file to which every counted call goes in mode 0
 *
 * Modes: 0 nothing; 1 that call fails once; 2 that call and every later one that would change something fail, as
 * on a disk that stays full; 3 the process is killed before the call; 4 likewise, and what was not yet
 * forced to the disk is cut off the files, as after a power cut.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define LENGTH 4096
#define SEEN 512

struct control {
  int64_t at;            /* which call goes wrong, from 1; 0 for none */
  int64_t mode;          /* see above */
  _Atomic int64_t count; /* calls so far */
  int64_t error;         /* errno instead of the usual one, or 0 */
  char what[480];        /* the call that went wrong, with its path */
  char under[3072];      /* folders that count, absolute, parted by ':' */
};

static struct control *control;
static int logging = -1;

/* What is on the disk for certain of each file that was written: its size when it was last forced. */
static struct {
  char path[512];
  int64_t forced;
  int dirty;
} seen[SEEN];
static int seen_count;
static atomic_flag seen_lock = ATOMIC_FLAG_INIT;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("FAULT_CONTROL");
  const char *log = getenv("FAULT_LOG");
  if (log != NULL)
    logging = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file == NULL) return;
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *map = (void *)syscall(SYS_mmap, NULL, LENGTH, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  syscall(SYS_close, fd);
  if (map != MAP_FAILED) control = map;
}

static int counts(const char *path) {
  char folders[LENGTH];
  snprintf(folders, sizeof folders, "%s", control->under);
  char *rest = NULL;
  for (char *one = strtok_r(folders, ":", &rest); one; one = strtok_r(NULL, ":", &rest)) {
    size_t n = strlen(one);
    if (strncmp(path, one, n) == 0 && (path[n] == 0 || path[n] == '/')) return 1;
  }
  return 0;
}

static void of_descriptor(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = syscall(SYS_readlinkat, AT_FDCWD, link, path, LENGTH - 1);
  path[n < 0 ? 0 : n] = 0;
}

static void of_path(int folder, const char *name, char *path) {
  if (name == NULL) {
    path[0] = 0;
  } else if (name[0] == '/') {
    snprintf(path, LENGTH, "%s", name);
  } else if (folder == AT_FDCWD) {
    path[0] = 0;
    if (syscall(SYS_getcwd, path, LENGTH) < 0) path[0] = 0;
    size_t n = strlen(path);
    snprintf(path + n, LENGTH - n, "/%s", name);
  } else {
    of_descriptor(folder, path);
    size_t n = strlen(path);
    if (name[0]) snprintf(path + n, LENGTH - n, "/%s", name);
  }
}

static int64_t size_of(const char *path) {
  struct stat status;
  return syscall(SYS_newfstatat, AT_FDCWD, path, &status, 0) < 0 ? 0 : status.st_size;
}

/* Notes a write (force = 0, before it happens) or a force of a file. */
static void note(const char *path, int force) {
  while (atomic_flag_test_and_set(&seen_lock)) {}
  int i = 0;
  while (i < seen_count && strcmp(seen[i].path, path) != 0) i++;
  if (i == seen_count && i < SEEN) {
    snprintf(seen[i].path, sizeof seen[i].path, "%s", path);
    seen[i].forced = size_of(path);
    seen_count++;
  }
  if (i < SEEN) {
    if (force) seen[i].forced = size_of(path);
    seen[i].dirty = !force;
  }
  atomic_flag_clear(&seen_lock);
}

static void moved(const char *from, const char *to) {
  size_t n = strlen(from);
  while (atomic_flag_test_and_set(&seen_lock)) {}
  for (int i = 0; i < seen_count; i++) {
    if (strncmp(seen[i].path, from, n) == 0 && (seen[i].path[n] == 0 || seen[i].path[n] == '/')) {
      char tail[512];
      snprintf(tail, sizeof tail, "%s", seen[i].path + n);
      snprintf(seen[i].path, sizeof seen[i].path, "%.300s%.200s", to, tail);
    }
  }
  atomic_flag_clear(&seen_lock);
}

static void die(int power) {
  for (int i = 0; power && i < seen_count; i++) {
    if (seen[i].dirty && size_of(seen[i].path) > seen[i].forced)
      syscall(SYS_truncate, seen[i].path, seen[i].forced);
  }
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

/* Whether this call is to fail; errno is set then. */
static int fails(const char *call, const char *path, int error, int changes) {
  if (control == NULL || path[0] == 0 || !counts(path)) return 0;
  int64_t number = atomic_fetch_add(&control->count, 1) + 1;
  if (logging >= 0 && control->mode == 0) {
    char line[LENGTH + 64];
    int n = snprintf(line, sizeof line, "%ld %s %s\n", (long)number, call, path);
    syscall(SYS_write, logging, line, n);
  }
  if (control->at == 0 || number < control->at) return 0;
  if (number > control->at && !(control->mode == 2 && changes)) return 0;
  if (number == control->at) snprintf(control->what, sizeof control->what, "%s %s", call, path);
  if (control->mode >= 3) die(control->mode == 4);
  errno = control->error ? (int)control->error : error;
  return 1;
}

#define REAL(type, name, ...)                                              \
  static type (*real)(__VA_ARGS__);                                        \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define OPEN(name, at, folder)                                             \
  int name(at const char *file, int flags, ...) {                          \
    mode_t mode = 0;                                                       \
    if (flags & (O_CREAT | O_TMPFILE)) {                                   \
      va_list more;                                                        \
      va_start(more, flags);                                               \
      mode = va_arg(more, mode_t);                                         \
      va_end(more);                                                        \
    }                                                                      \
    char path[LENGTH];                                                     \
    of_path(folder, file, path);                                           \
    int made = flags & O_CREAT;                                            \
    if (fails(made ? "open-create" : "open", path, made ? ENOSPC : EIO, made)) return -1; \
    return syscall(SYS_openat, folder, file, flags, mode);                 \
  }
OPEN(open, , AT_FDCWD)
OPEN(open64, , AT_FDCWD)
#define FOLDER int folder,
OPEN(openat, FOLDER, folder)
OPEN(openat64, FOLDER, folder)

#define BY_DESCRIPTOR(type, name, args, pass, error, changes, before, after) \
  type name args {                                                         \
    REAL(type, name, RAW args);                                            \
    char path[LENGTH];                                                     \
    of_descriptor(fd, path);                                               \
    int ours = control != NULL && path[0] == '/' && counts(path);          \
    if (ours && fails(#name, path, error, changes)) return -1;             \
    if (ours) { before; }                                                  \
    type result = real pass;                                               \
    if (ours && result >= 0) { after; }                                    \
    return result;                                                         \
  }
#define RAW(...) __VA_ARGS__

BY_DESCRIPTOR(ssize_t, read, (int fd, void *to, size_t n), (fd, to, n), EIO, 0, , )
BY_DESCRIPTOR(ssize_t, pread, (int fd, void *to, size_t n, off_t at), (fd, to, n, at), EIO, 0, , )
BY_DESCRIPTOR(ssize_t, pread64, (int fd, void *to, size_t n, off64_t at), (fd, to, n, at), EIO, 0, , )
BY_DESCRIPTOR(ssize_t, readv, (int fd, const struct iovec *v, int n), (fd, v, n), EIO, 0, , )
BY_DESCRIPTOR(ssize_t, write, (int fd, const void *from, size_t n), (fd, from, n), ENOSPC, 1, note(path, 0), )
BY_DESCRIPTOR(ssize_t, pwrite, (int fd, const void *from, size_t n, off_t at), (fd, from, n, at), ENOSPC, 1, note(path, 0), )
BY_DESCRIPTOR(ssize_t, pwrite64, (int fd, const void *from, size_t n, off64_t at), (fd, from, n, at), ENOSPC, 1, note(path, 0), )
BY_DESCRIPTOR(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n), ENOSPC, 1, note(path, 0), )
BY_DESCRIPTOR(int, fsync, (int fd), (fd), EIO, 1, , note(path, 1))
BY_DESCRIPTOR(int, fdatasync, (int fd), (fd), EIO, 1, , note(path, 1))
BY_DESCRIPTOR(int, ftruncate, (int fd, off_t n), (fd, n), EIO, 1, , )
BY_DESCRIPTOR(int, ftruncate64, (int fd, off64_t n), (fd, n), EIO, 1, , )
BY_DESCRIPTOR(int, fallocate, (int fd, int m, off_t a, off_t n), (fd, m, a, n), ENOSPC, 1, , )
BY_DESCRIPTOR(int, fchmod, (int fd, mode_t m), (fd, m), EIO, 1, , )
BY_DESCRIPTOR(int, fstat, (int fd, struct stat *s), (fd, s), EIO, 0, , )
BY_DESCRIPTOR(int, fstat64, (int fd, struct stat64 *s), (fd, s), EIO, 0, , )
BY_DESCRIPTOR(int, flock, (int fd, int how), (fd, how), ENOLCK, 0, , )

/* A descriptor is closed even when that fails. */
int close(int fd) {
  char path[LENGTH];
  of_descriptor(fd, path);
  int wrong = path[0] == '/' && fails("close", path, EIO, 0);
  int error = errno;
  int result = syscall(SYS_close, fd);
  if (wrong) errno = error;
  return wrong ? -1 : result;
}

#define LOCK(name)                                                         \
  int name(int fd, int what, ...) {                                        \
    va_list more;                                                          \
    va_start(more, what);                                                  \
    void *value = va_arg(more, void *);                                    \
    va_end(more);                                                          \
    if (what == F_SETLK || what == F_SETLKW || what == F_GETLK) {          \
      char path[LENGTH];                                                   \
      of_descriptor(fd, path);                                             \
      if (fails("lock", path, ENOLCK, 0)) return -1;                       \
    }                                                                      \
    return syscall(SYS_fcntl, fd, what, value);                            \
  }
LOCK(fcntl)
LOCK(fcntl64)

void *mmap(void *where, size_t n, int protection, int flags, int fd, off_t at) {
  char path[LENGTH] = "";
  if (fd >= 0) of_descriptor(fd, path);
  if (path[0] == '/' && fails("mmap", path, ENOMEM, 0)) return MAP_FAILED;
  return (void *)syscall(SYS_mmap, where, n, protection, flags, fd, at);
}
void *mmap64(void *where, size_t n, int protection, int flags, int fd, off64_t at) {
  return mmap(where, n, protection, flags, fd, at);
}

#define BY_PATH(name, args, pass, folder, file, error, changes)            \
  int name args {                                                          \
    REAL(int, name, RAW args);                                             \
    char path[LENGTH];                                                     \
    of_path(folder, file, path);                                           \
    if (fails(#name, path, error, changes)) return -1;                     \
    return real pass;                                                      \
  }
BY_PATH(stat, (const char *f, struct stat *s), (f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(stat64, (const char *f, struct stat64 *s), (f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(lstat, (const char *f, struct stat *s), (f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(lstat64, (const char *f, struct stat64 *s), (f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(fstatat, (int d, const char *f, struct stat *s, int g), (d, f, s, g), d, f, EIO, 0)
BY_PATH(fstatat64, (int d, const char *f, struct stat64 *s, int g), (d, f, s, g), d, f, EIO, 0)
BY_PATH(statx, (int d, const char *f, int g, unsigned m, struct statx *s), (d, f, g, m, s), d, f, EIO, 0)
BY_PATH(__xstat, (int v, const char *f, struct stat *s), (v, f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(__xstat64, (int v, const char *f, struct stat64 *s), (v, f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(__lxstat, (int v, const char *f, struct stat *s), (v, f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(__lxstat64, (int v, const char *f, struct stat64 *s), (v, f, s), AT_FDCWD, f, EIO, 0)
BY_PATH(access, (const char *f, int m), (f, m), AT_FDCWD, f, EIO, 0)
BY_PATH(faccessat, (int d, const char *f, int m, int g), (d, f, m, g), d, f, EIO, 0)
BY_PATH(unlink, (const char *f), (f), AT_FDCWD, f, EIO, 1)
BY_PATH(unlinkat, (int d, const char *f, int g), (d, f, g), d, f, EIO, 1)
BY_PATH(remove, (const char *f), (f), AT_FDCWD, f, EIO, 1)
BY_PATH(rmdir, (const char *f), (f), AT_FDCWD, f, EIO, 1)
BY_PATH(mkdir, (const char *f, mode_t m), (f, m), AT_FDCWD, f, ENOSPC, 1)
BY_PATH(mkdirat, (int d, const char *f, mode_t m), (d, f, m), d, f, ENOSPC, 1)
BY_PATH(chmod, (const char *f, mode_t m), (f, m), AT_FDCWD, f, EIO, 1)
BY_PATH(fchmodat, (int d, const char *f, mode_t m, int g), (d, f, m, g), d, f, EIO, 1)
BY_PATH(truncate, (const char *f, off_t n), (f, n), AT_FDCWD, f, EIO, 1)

/* SQLite's copy of these is made for an older libc. */
int __fxstat(int version, int fd, struct stat *s) {
  REAL(int, __fxstat, int, int, struct stat *);
  char path[LENGTH];
  of_descriptor(fd, path);
  return fails("fstat", path, EIO, 0) ? -1 : real(version, fd, s);
}
int __fxstat64(int version, int fd, struct stat64 *s) {
  REAL(int, __fxstat64, int, int, struct stat64 *);
  char path[LENGTH];
  of_descriptor(fd, path);
  return fails("fstat", path, EIO, 0) ? -1 : real(version, fd, s);
}

#define RENAME(name, args, pass, folder, file, other, target)              \
  int name args {                                                          \
    REAL(int, name, RAW args);                                             \
    char from[LENGTH], to[LENGTH];                                         \
    of_path(folder, file, from);                                           \
    of_path(other, target, to);                                            \
    if (fails(#name, from, EIO, 1)) return -1;                             \
    int result = real pass;                                                \
    if (result == 0 && control != NULL) moved(from, to);                   \
    return result;                                                         \
  }
RENAME(rename, (const char *a, const char *b), (a, b), AT_FDCWD, a, AT_FDCWD, b)
RENAME(renameat, (int c, const char *a, int d, const char *b), (c, a, d, b), c, a, d, b)

DIR *opendir(const char *file) {
  REAL(DIR *, opendir, const char *);
  char path[LENGTH];
  of_path(AT_FDCWD, file, path);
  return fails("opendir", path, EIO, 0) ? NULL : real(file);
}
DIR *fdopendir(int fd) {
  REAL(DIR *, fdopendir, int);
  char path[LENGTH];
  of_descriptor(fd, path);
  return fails("fdopendir", path, EIO, 0) ? NULL : real(fd);
}
struct dirent *readdir(DIR *folder) {
  REAL(struct dirent *, readdir, DIR *);
  char path[LENGTH];
  of_descriptor(dirfd(folder), path);
  return fails("readdir", path, EIO, 0) ? NULL : real(folder);
}
struct dirent64 *readdir64(DIR *folder) {
  REAL(struct dirent64 *, readdir64, DIR *);
  char path[LENGTH];
  of_descriptor(dirfd(folder), path);
  return fails("readdir", path, EIO, 0) ? NULL : real(folder);
}
char *realpath(const char *file, char *to) {
  REAL(char *, realpath, const char *, char *);
  char path[LENGTH];
  of_path(AT_FDCWD, file, path);
  return fails("realpath", path, EIO, 0) ? NULL : real(file, to);
}
