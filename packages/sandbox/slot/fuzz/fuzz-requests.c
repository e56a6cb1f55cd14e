/* Stands in for main.c in a test: decodes COUNT mutations of the request in FILE; everything it finds is read once more. */
#include "../protocol.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { largest = 1 << 16 };
static uint64_t state;

static uint64_t random_number(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

static const uint32_t notable[] = {0, 1, 2, 127, 255, 256, 4096, 65535, 0x7fffffff, 0x80000000, 0xffffffff};

static size_t mutate(uint8_t *bytes, size_t length) {
  for (uint64_t left = 1 + random_number() % 4; left > 0 && length > 8; left--) {
    size_t at = random_number() % (length - 4);
    switch (random_number() % 5) {
      case 0:
        bytes[at] = (uint8_t)random_number();
        break;
      case 1:
        store32(bytes + at, notable[random_number() % (sizeof notable / sizeof notable[0])]);
        break;
      case 2:
        store32(bytes + at, load32(bytes + at) + (uint32_t)(random_number() % 9) - 4);
        break;
      case 3:
        length = at + 1;
        break;
      default: {
        size_t from = random_number() % (length - 4), count = random_number() % (length - (at > from ? at : from));
        memmove(bytes + at, bytes + from, count);
        break;
      }
    }
  }
  return length;
}

/* Reads every byte that the request points to, so that a wrong one is seen by the address sanitizer. */
static uint64_t sum_of(const struct request *request) {
  uint64_t sum = 0;
  for (size_t at = 0; at < request->strings_bytes; at++) sum += (uint8_t)request->strings[at];
  for (size_t at = 0; at < request->input.length; at++) sum += (uint8_t)request->input.bytes[at];
  for (uint32_t index = 0; index < request->file_count; index++) {
    const struct file *file = &request->files[index];
    sum += strlen(file->path.bytes) + (file->is_artifact ? strlen(file->content.bytes) : 0);
    if (file->path.bytes[0] == '/' || strstr(file->path.bytes, "../")) abort();
    for (size_t at = 0; at < file->content.length; at++) sum += (uint8_t)file->content.bytes[at];
  }
  return sum;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  unsigned long rounds = strtoul(arguments[2], NULL, 10);
  state = strtoull(arguments[3], NULL, 10) * 2654435761U + 1;
  static uint8_t original[largest];
  FILE *file = fopen(arguments[1], "rbe");
  if (!file) return 2;
  size_t length = fread(original, 1, sizeof original, file);
  fclose(file);
  unsigned long accepted = 0;
  uint64_t sum = 0;
  for (unsigned long round = 0; round < rounds; round++) {
    /* Exactly as large as it is said to be: one byte further is an error. */
    uint8_t *bytes = malloc(length);
    if (!bytes) return 2;
    memcpy(bytes, original, length);
    size_t now = round == 0 ? length : mutate(bytes, length);
    uint8_t *exact = malloc(now);
    if (!exact) return 2;
    memcpy(exact, bytes, now);
    static struct request request;
    if (decode_request(exact, now, &request)) {
      accepted++;
      sum += sum_of(&request);
      free_request(&request);
    } else if (round == 0) {
      return 3;
    }
    free(exact);
    free(bytes);
  }
  printf("%lu of %lu accepted, sum %llu\n", accepted, rounds, (unsigned long long)sum);
  return 0;
}
