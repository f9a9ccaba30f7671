// What Swift cannot import from libc: system calls without a declaration, and variadic functions.
#pragma once
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
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
