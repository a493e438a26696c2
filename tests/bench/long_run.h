#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>

#include "core/run/run.h"

namespace interleave::bench {

/// Sixteen tasks that take a key for each of many pieces, on simulated cores: about a million spans, a third as many links.
std::shared_ptr<const RunResult> longRun();

std::size_t spansOf(const RunResult& run);

/// A file among the temporary ones that is gone at the end.
/// Thread safety: none; one owner.
class Place {
public:
    explicit Place(const char* name);
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place();

    const std::filesystem::path& path() const { return m_path; }
    double bytes() const { return static_cast<double>(std::filesystem::file_size(m_path)); }

private:
    std::filesystem::path m_path;
};

} // namespace interleave::bench
