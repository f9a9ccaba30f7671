// What Swift cannot import from libc: system calls without a declaration, and variadic functions.
#pragma once
#include <fcntl.h>
#include <linux/openat2.h>
#include <linux/stat.h>
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif

/// Exchanges two paths in one step; 0, or -1 with `errno`.
static inline int system_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

/// `openat` with a mode; a file descriptor, or -1 with `errno`.
static inline int system_openat(int folder, const char *path, int flags, unsigned mode) {
  return openat(folder, path, flags, mode);
}

/// `openat` of a path below the folder in which nothing is a symbolic link; a file descriptor, or
/// -1 with `errno` (ENOSYS or EPERM where the kernel or a sandbox has no `openat2`).
static inline int system_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {
      .flags = (unsigned)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

/// Writes the file system that holds the descriptor to its disk; 0, or -1 with `errno`.
static inline int system_syncfs(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

/// 1 where a file system is mounted at the path, 0 where none is, -1 where the kernel cannot tell.
static inline int system_is_mount_point(const char *path) {
  struct statx facts;
  if (syscall(SYS_statx, AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, &facts) != 0) return -1;
  if (!(facts.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT)) return -1;
  return (facts.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

/// Has memory that is given back kept for the next document, rather than handed to the kernel.
static inline void system_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
}

/// Starts a thread with a stack of so many bytes; 0, or the number of an error.
static inline int system_start_thread(
    pthread_t *thread, size_t stack, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stack);
  int code = pthread_create(thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return code;
}

/// Waits a while for the end of a thread; whether it has ended. `pthread_timedjoin_np` is GNU's.
static inline int system_join_thread(pthread_t thread, double seconds) {
  int pthread_timedjoin_np(pthread_t, void **, const struct timespec *);
  struct timespec end;
  clock_gettime(CLOCK_REALTIME, &end);
  long nanoseconds = end.tv_nsec + (long)(seconds * 1e9);
  end.tv_sec += nanoseconds / 1000000000;
  end.tv_nsec = nanoseconds % 1000000000;
  return pthread_timedjoin_np(thread, NULL, &end) == 0;
}

/// How long a thread has worked on a core, in seconds; 0 where the machine cannot tell.
static inline double system_thread_seconds(pthread_t thread) {
  clockid_t clock;
  struct timespec spent = {0};
  if (pthread_getcpuclockid(thread, &clock) != 0) return 0;
  if (clock_gettime(clock, &spent) != 0) return 0;
  return (double)spent.tv_sec + (double)spent.tv_nsec / 1e9;
}
