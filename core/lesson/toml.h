#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// toml++ without exceptions, which up to version 3.4 asserts a few things that are for the text to decide, as a third bracket in a table's name; what
// follows reports them. So nothing is asserted here, nor assumed where assertions are off.
#define TOML_EXCEPTIONS 0
#if __has_include(<toml++/impl/preprocessor.h>)
#include <toml++/impl/preprocessor.h>
#elif __has_include(<toml++/impl/preprocessor.hpp>)
#include <toml++/impl/preprocessor.hpp>
#endif
#undef TOML_ASSERT
#define TOML_ASSERT(...) static_assert(true)
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT_ASSUME(...) static_assert(true)

#include <toml++/toml.h>
