#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Included first everywhere when the thread sanitizer is on. The sanitizers of GCC 13 and older do not know the functions by
// which the standard library takes a lock with a time limit of the steady clock, and then take every such lock for untaken.
// Without them the library uses the older functions, which the sanitizer knows.

#include <bits/c++config.h>

#undef _GLIBCXX_USE_PTHREAD_MUTEX_CLOCKLOCK
#undef _GLIBCXX_USE_PTHREAD_RWLOCK_CLOCKLOCK
