#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <string_view>
#include <vector>

#include "core/lesson/prose.h"

namespace interleave {

class WordLinks;

/// Prose of a lesson for a label: nothing in it is taken for HTML but what its blocks and emphasis ask for.
QString richTextOf(std::string_view prose);
QString richTextOf(const std::vector<lesson::ProseBlock>& prose);
/// The same with links to words of the glossary.
QString richTextOf(std::string_view prose, WordLinks& links);
/// The same for screen readers, and for what shows plain text.
QString plainTextOf(std::string_view prose);

} // namespace interleave
