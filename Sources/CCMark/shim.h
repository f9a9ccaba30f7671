#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* libcmark's memory, one bump allocator a thread.
 *
 * A third of a parse is malloc and free. Here a tree is never freed piece by piece: it dies as a
 * whole when its thread calls holdpoint_arena_reset. cmark_mem has no context argument, so the
 * state is thread-local, and only one Swift file may use it (each gets its own copy). */

struct holdpoint_block {
  struct holdpoint_block *older;
  size_t size;
};

struct holdpoint_arena {
  struct holdpoint_block *newest;
  char *at, *end;
};

static inline struct holdpoint_arena *holdpoint_arena_here(void) {
  static _Thread_local struct holdpoint_arena arena;
  return &arena;
}

static inline void *holdpoint_arena_grow(struct holdpoint_arena *arena, size_t size) {
  size_t wanted = arena->newest ? arena->newest->size * 2 : (size_t)1 << 18;
  while (wanted < size + 64) wanted *= 2;
  struct holdpoint_block *block = (struct holdpoint_block *)malloc(wanted);
  if (!block) abort();
  block->older = arena->newest;
  block->size = wanted;
  arena->newest = block;
  arena->at = (char *)block + 16;
  arena->end = (char *)block + wanted;
  return arena->at;
}

/* Each piece is preceded by its size, which realloc needs; pieces are aligned to 16 bytes. */
static inline char *holdpoint_arena_take(size_t size) {
  struct holdpoint_arena *arena = holdpoint_arena_here();
  size_t whole = (size + 31) & ~(size_t)15;
  if (whole < size) abort();
  if ((size_t)(arena->end - arena->at) < whole) holdpoint_arena_grow(arena, whole);
  char *piece = arena->at + 16;
  *(size_t *)(void *)arena->at = size;
  arena->at += whole;
  return piece;
}

static inline void *holdpoint_arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(holdpoint_arena_take(count * size), 0, count * size);
}

static inline void *holdpoint_arena_realloc(void *old, size_t size) {
  if (!old) return holdpoint_arena_take(size);
  size_t had = *(size_t *)(void *)((char *)old - 16);
  if (size <= had) return old;
  return memcpy(holdpoint_arena_take(size), old, had);
}

static inline void holdpoint_arena_free(void *piece) { (void)piece; }

/* Ends every tree of this thread; keeps one block of at most 4 MiB for the next document. */
static inline void holdpoint_arena_reset(void) {
  struct holdpoint_arena *arena = holdpoint_arena_here();
  struct holdpoint_block *block = arena->newest;
  struct holdpoint_block *kept = 0;
  while (block) {
    struct holdpoint_block *older = block->older;
    if (!kept && block->size <= ((size_t)4 << 20)) kept = block;
    else free(block);
    block = older;
  }
  if (kept) kept->older = 0;
  arena->newest = kept;
  arena->at = kept ? (char *)kept + 16 : 0;
  arena->end = kept ? (char *)kept + kept->size : 0;
}

static inline cmark_parser *holdpoint_parser_new(int options) {
  static cmark_mem memory = {holdpoint_arena_calloc, holdpoint_arena_realloc, holdpoint_arena_free};
  return cmark_parser_new_with_mem(options, &memory);
}

/* A finished tree of the text; it lives until holdpoint_arena_reset. */
static inline cmark_node *holdpoint_parse(const char *text, size_t length, int options) {
  cmark_parser *parser = holdpoint_parser_new(options);
  cmark_parser_feed(parser, text, length);
  return cmark_parser_finish(parser);
}
