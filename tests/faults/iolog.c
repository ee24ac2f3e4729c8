/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preloaded into a process: writes down, in order, all that the process does to one folder, and
 * can refuse the k-th of these calls. See __init__.py beside it for what the record is for.
 *
 *   IOLOG_FOLDER   the folder, absolute and without symbolic links
 *   IOLOG_LOG      where the record is appended
 *   IOLOG_ACK_FD   a descriptor; what is written to it is recorded as an acknowledgement
 *   IOLOG_FAIL_AT, IOLOG_ERRNO, IOLOG_STICKY, IOLOG_SHORT   as the arguments of iolog_arm
 *
 * One record: kind, inode, offset or length, two sizes, then that many bytes of data or names.
 * Calls go to the kernel directly, so nothing here can call itself. Every call and its record are
 * one step under a lock: the order in the file is the order on the disk. 64-bit Linux only.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct record {
    char kind;
    char pad[7];
    uint64_t inode, at;
    uint32_t first, second;
};

static char root[PATH_MAX];
static size_t root_length;
static int log_fd = -1, ack_fd = -1;
static long calls, fail_at;
static int fail_errno, fail_sticky, fail_short;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : 0;
}

/* Begin, as the environment says; also in a process that was forked from one without a folder. */
__attribute__((constructor)) void iolog_start(void) {
    const char *folder = getenv("IOLOG_FOLDER"), *path = getenv("IOLOG_LOG");
    if (!folder || !path) return;
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    log_fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ack_fd = getenv("IOLOG_ACK_FD") ? (int)number("IOLOG_ACK_FD") : -1;
    fail_at = number("IOLOG_FAIL_AT");
    fail_errno = (int)number("IOLOG_ERRNO");
    fail_sticky = (int)number("IOLOG_STICKY");
    fail_short = (int)number("IOLOG_SHORT");
}

/* Refuse the k-th call from now with an errno (k = 0: none); sticky: and all that follow it;
 * short_write: let a write at that place write half instead. */
void iolog_arm(long k, int error, int sticky, int short_write) {
    pthread_mutex_lock(&lock);
    calls = 0, fail_at = k, fail_errno = error, fail_sticky = sticky, fail_short = short_write;
    pthread_mutex_unlock(&lock);
}

/* How many calls that could be refused were made since the start or since iolog_arm. */
long iolog_calls(void) { return calls; }

/* Count a call; true: refuse it, errno is set. */
static int refused(void) {
    calls++;
    int due = fail_at && (fail_sticky ? calls >= fail_at : calls == fail_at);
    if (!due || fail_short) return 0;
    errno = fail_errno;
    return 1;
}

static int halved(void) { return fail_at && fail_short && calls == fail_at; }

static void put(char kind, uint64_t inode, uint64_t at, const void *a, size_t na, const void *b,
                size_t nb) {
    struct record r = {kind, {0}, inode, at, (uint32_t)na, (uint32_t)nb};
    struct iovec parts[3] = {{&r, sizeof r}, {(void *)a, na}, {(void *)b, nb}};
    int kept = errno;
    long written = syscall(SYS_writev, log_fd, parts, 3);
    if (written != (long)(sizeof r + na + nb)) {
        static const char text[] = "iolog: the record could not be written\n";
        syscall(SYS_write, 2, text, sizeof text - 1);
        abort();
    }
    errno = kept;
}

static int inside(const char *path) {
    return log_fd >= 0 && !strncmp(path, root, root_length) &&
           (path[root_length] == '/' || !path[root_length]);
}

/* The path behind a descriptor, and whether it lies in the folder. */
static int of_fd(int fd, char *path) {
    char link[64];
    path[0] = 0;
    if (log_fd < 0 || fd < 0) return 0;
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    long n = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    errno = kept;
    if (n < 0) return 0;
    path[n] = 0;
    return inside(path);
}

/* The absolute path that a call means, its folder without symbolic links. */
static int of_name(int dir, const char *name, char *path) {
    char joined[PATH_MAX * 2], folder[PATH_MAX], base[NAME_MAX + 1];
    if (log_fd < 0 || !name) return 0;
    int kept = errno;
    if (name[0] == '/') {
        snprintf(joined, sizeof joined, "%s", name);
    } else {
        if (dir == AT_FDCWD) {
            if (syscall(SYS_getcwd, folder, sizeof folder) < 0) return 0;
        } else {
            of_fd(dir, folder);
        }
        snprintf(joined, sizeof joined, "%s/%s", folder, name);
    }
    size_t n = strlen(joined);
    while (n > 1 && joined[n - 1] == '/') joined[--n] = 0;
    char *slash = strrchr(joined, '/');
    snprintf(base, sizeof base, "%s", slash + 1);
    *slash = 0;
    char *real = realpath(*joined ? joined : "/", folder);
    errno = kept;
    if (!real) return 0;
    int length = snprintf(path, PATH_MAX, "%s/%s", strcmp(folder, "/") ? folder : "", base);
    return length < PATH_MAX && inside(path);
}

/* The part of a path below the folder. */
static const char *below(const char *path) {
    return path[root_length] ? path + root_length + 1 : "";
}

static uint64_t inode_of(int fd) {
    struct stat s;
    return fstat(fd, &s) ? 0 : s.st_ino;
}

static long do_open(int dir, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
    if (!writes || !of_name(dir, name, path)) return syscall(SYS_openat, dir, name, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat s;
    int existed = !fstatat(AT_FDCWD, path, &s, 0);
    long fd = refused() ? -1 : syscall(SYS_openat, dir, name, flags, mode);
    if (fd >= 0 && (flags & O_TMPFILE) == O_TMPFILE) {
        put('I', inode_of((int)fd), 0, NULL, 0, NULL, 0);
    } else if (fd >= 0 && !existed) {
        put('C', inode_of((int)fd), 0, below(path), strlen(below(path)), NULL, 0);
    } else if (fd >= 0 && flags & O_TRUNC) {
        put('T', inode_of((int)fd), 0, NULL, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(last)                                   \
    mode_t mode = 0;                                 \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) { \
        va_list rest;                                \
        va_start(rest, last);                        \
        mode = va_arg(rest, mode_t);                 \
        va_end(rest);                                \
    }

int open(const char *name, int flags, ...) {
    MODE(flags);
    return (int)do_open(AT_FDCWD, name, flags, mode);
}
int open64(const char *name, int flags, ...) {
    MODE(flags);
    return (int)do_open(AT_FDCWD, name, flags, mode);
}
int openat(int dir, const char *name, int flags, ...) {
    MODE(flags);
    return (int)do_open(dir, name, flags, mode);
}
int openat64(int dir, const char *name, int flags, ...) {
    MODE(flags);
    return (int)do_open(dir, name, flags, mode);
}
int __open_2(const char *name, int flags) { return (int)do_open(AT_FDCWD, name, flags, 0); }
int __open64_2(const char *name, int flags) { return (int)do_open(AT_FDCWD, name, flags, 0); }
int __openat_2(int d, const char *name, int flags) { return (int)do_open(d, name, flags, 0); }
int __openat64_2(int d, const char *name, int flags) { return (int)do_open(d, name, flags, 0); }
int creat(const char *name, mode_t mode) {
    return (int)do_open(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *name, mode_t mode) { return creat(name, mode); }

static ssize_t do_write(int fd, const void *data, size_t size, off_t at, int placed) {
    char path[PATH_MAX];
    if (fd == ack_fd && log_fd >= 0) {
        pthread_mutex_lock(&lock);
        put('A', 0, 0, data, size, NULL, 0);
        pthread_mutex_unlock(&lock);
        return (ssize_t)size;
    }
    if (!of_fd(fd, path)) {
        return placed ? syscall(SYS_pwrite64, fd, data, size, at)
                      : syscall(SYS_write, fd, data, size);
    }
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    if (!refused()) {
        if (halved()) size = (size + 1) / 2;
        if (!placed) {
            struct stat s;
            int append = fcntl(fd, F_GETFL) & O_APPEND;
            at = append && !fstat(fd, &s) ? s.st_size : lseek(fd, 0, SEEK_CUR);
            done = syscall(SYS_write, fd, data, size);
        } else {
            done = syscall(SYS_pwrite64, fd, data, size, at);
        }
        if (done > 0) put('W', inode_of(fd), (uint64_t)at, data, (size_t)done, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return do_write(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    return do_write(fd, data, size, at, 1);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off_t at) {
    return do_write(fd, data, size, at, 1);
}
/* A short count is a legal answer: one part at a time. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
    char path[PATH_MAX];
    if (!of_fd(fd, path)) return syscall(SYS_writev, fd, parts, count);
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return do_write(fd, parts[i].iov_base, parts[i].iov_len, 0, 0);
    return 0;
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return do_write(fd, parts[i].iov_base, parts[i].iov_len, at, 1);
    return 0;
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t at) {
    return pwritev(fd, parts, count, at);
}
ssize_t pwritev2(int fd, const struct iovec *parts, int count, off_t at, int flags) {
    char path[PATH_MAX];
    if (!of_fd(fd, path)) return syscall(SYS_pwritev2, fd, parts, count, at, 0L, flags);
    if (flags) return errno = EOPNOTSUPP, -1;
    return at == -1 ? writev(fd, parts, count) : pwritev(fd, parts, count, at);
}
ssize_t pwritev64v2(int fd, const struct iovec *parts, int count, off_t at, int flags) {
    return pwritev2(fd, parts, count, at, flags);
}

/* Copies inside the kernel show no data: not here, so that the caller reads and writes. */
ssize_t sendfile(int out, int in, off_t *at, size_t size) {
    char path[PATH_MAX];
    if (of_fd(out, path)) return errno = EINVAL, -1;
    return syscall(SYS_sendfile, out, in, at, size);
}
ssize_t sendfile64(int out, int in, off_t *at, size_t size) { return sendfile(out, in, at, size); }
ssize_t copy_file_range(int in, off_t *a, int out, off_t *b, size_t size, unsigned flags) {
    char path[PATH_MAX];
    if (of_fd(out, path)) return errno = EXDEV, -1;
    return syscall(SYS_copy_file_range, in, a, out, b, size, flags);
}

int ftruncate(int fd, off_t length) {
    char path[PATH_MAX];
    if (!of_fd(fd, path)) return (int)syscall(SYS_ftruncate, fd, length);
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(SYS_ftruncate, fd, length);
    if (!done) put('T', inode_of(fd), (uint64_t)length, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int ftruncate64(int fd, off_t length) { return ftruncate(fd, length); }
int truncate(const char *name, off_t length) {
    int fd = (int)do_open(AT_FDCWD, name, O_WRONLY | O_CLOEXEC, 0);
    if (fd < 0) return -1;
    int done = ftruncate(fd, length), kept = errno;
    close(fd);
    errno = kept;
    return done;
}
int truncate64(const char *name, off_t length) { return truncate(name, length); }

static int do_fallocate(int fd, int mode, off_t at, off_t size) {
    char path[PATH_MAX];
    if (!of_fd(fd, path)) return (int)syscall(SYS_fallocate, fd, mode, at, size);
    if (mode) return errno = EOPNOTSUPP, -1;
    pthread_mutex_lock(&lock);
    struct stat s;
    int done = refused() ? -1 : (int)syscall(SYS_fallocate, fd, mode, at, size);
    if (!done && !fstat(fd, &s)) put('T', s.st_ino, (uint64_t)s.st_size, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int fallocate(int fd, int mode, off_t at, off_t size) { return do_fallocate(fd, mode, at, size); }
int fallocate64(int fd, int mode, off_t at, off_t size) { return do_fallocate(fd, mode, at, size); }
int posix_fallocate(int fd, off_t at, off_t size) {
    int kept = errno, done = do_fallocate(fd, 0, at, size), error = errno;
    errno = kept;
    return done ? error : 0;
}
int posix_fallocate64(int fd, off_t at, off_t size) { return posix_fallocate(fd, at, size); }

static int do_sync(int fd, long call) {
    char path[PATH_MAX];
    struct stat s;
    if (!of_fd(fd, path)) return (int)syscall(call, fd);
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(call, fd);
    if (!done && !fstat(fd, &s)) {
        if (S_ISDIR(s.st_mode)) {
            put('D', s.st_ino, 0, below(path), strlen(below(path)), NULL, 0);
        } else {
            put('S', s.st_ino, 0, NULL, 0, NULL, 0);
        }
    }
    pthread_mutex_unlock(&lock);
    return done;
}
int fsync(int fd) { return do_sync(fd, SYS_fsync); }
int fdatasync(int fd) { return do_sync(fd, SYS_fdatasync); }

/* Calls that change names. The two sides of a rename must both lie in the folder or both not. */
static int do_rename(int d1, const char *from, int d2, const char *to, unsigned flags) {
    char a[PATH_MAX], b[PATH_MAX];
    int in = of_name(d1, from, a), into = of_name(d2, to, b);
    if (!in && !into) return (int)syscall(SYS_renameat2, d1, from, d2, to, flags);
    if (!in || !into || flags & ~RENAME_NOREPLACE) return errno = EXDEV, -1;
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(SYS_renameat2, d1, from, d2, to, flags);
    if (!done) put('R', 0, 0, below(a), strlen(below(a)), below(b), strlen(below(b)));
    pthread_mutex_unlock(&lock);
    return done;
}
int rename(const char *from, const char *to) {
    return do_rename(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int d1, const char *from, int d2, const char *to) {
    return do_rename(d1, from, d2, to, 0);
}
int renameat2(int d1, const char *from, int d2, const char *to, unsigned flags) {
    return do_rename(d1, from, d2, to, flags);
}

static int do_link(int d1, const char *from, int d2, const char *to, int flags) {
    char a[PATH_MAX], b[PATH_MAX];
    int in = of_name(d1, from, a), into = of_name(d2, to, b);
    if (!in && !into) return (int)syscall(SYS_linkat, d1, from, d2, to, flags);
    if (!in || !into) return errno = EXDEV, -1;
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(SYS_linkat, d1, from, d2, to, flags);
    if (!done) put('L', 0, 0, below(a), strlen(below(a)), below(b), strlen(below(b)));
    pthread_mutex_unlock(&lock);
    return done;
}
int link(const char *from, const char *to) { return do_link(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int d1, const char *from, int d2, const char *to, int flags) {
    return do_link(d1, from, d2, to, flags);
}

static int do_unlink(int dir, const char *name, int flags) {
    char path[PATH_MAX];
    if (!of_name(dir, name, path)) return (int)syscall(SYS_unlinkat, dir, name, flags);
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(SYS_unlinkat, dir, name, flags);
    if (!done) put('U', 0, 0, below(path), strlen(below(path)), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int unlink(const char *name) { return do_unlink(AT_FDCWD, name, 0); }
int unlinkat(int dir, const char *name, int flags) { return do_unlink(dir, name, flags); }
int rmdir(const char *name) { return do_unlink(AT_FDCWD, name, AT_REMOVEDIR); }
int remove(const char *name) {
    struct stat s;
    int folder = !fstatat(AT_FDCWD, name, &s, AT_SYMLINK_NOFOLLOW) && S_ISDIR(s.st_mode);
    return do_unlink(AT_FDCWD, name, folder ? AT_REMOVEDIR : 0);
}

static int do_mkdir(int dir, const char *name, mode_t mode) {
    char path[PATH_MAX];
    if (!of_name(dir, name, path)) return (int)syscall(SYS_mkdirat, dir, name, mode);
    pthread_mutex_lock(&lock);
    int done = refused() ? -1 : (int)syscall(SYS_mkdirat, dir, name, mode);
    if (!done) put('M', 0, 0, below(path), strlen(below(path)), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int mkdir(const char *name, mode_t mode) { return do_mkdir(AT_FDCWD, name, mode); }
int mkdirat(int dir, const char *name, mode_t mode) { return do_mkdir(dir, name, mode); }
