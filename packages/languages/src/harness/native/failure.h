// Where a C or C++ program has failed, in the person's own lines.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// Remembers the stack as it is: of an exception, while it is thrown.
void codenova_remember_stack(void);
/// The innermost of the remembered calls that is in the person's file; 0 where none is.
int codenova_remembered_line(void);

#ifdef __cplusplus
}
#endif
