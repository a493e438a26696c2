#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>

#include "core/base/result.h"

namespace interleave {

/// A folder for files that nobody else may see and that nobody shall find later: made anew in the system's temporary place, open to its
/// owner alone, under a name that cannot be guessed. It is gone with its end, whatever is in it. Where this process comes to a sudden
/// end, a guard of its own (a shell that waits for just that) removes it on Unix; where that was killed too, and on Windows, whoever
/// makes the next such folder does: a folder is left alone as long as the process that made it has it locked.
/// Thread safety: none; one owner. The path may be read by any thread.
class PrivateFolder {
public:
    /// Fails with CannotStart where there is no temporary place, or nothing can be made in it.
    static Result<std::unique_ptr<PrivateFolder>> make();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    /// What the system is asked to keep meanwhile. One file for each kind of system: `private_folder_<os>.cpp`.
    struct Kept;
    PrivateFolder(std::filesystem::path path, std::unique_ptr<Kept> kept);

    const std::filesystem::path m_path;
    std::unique_ptr<Kept> m_kept;
};

} // namespace interleave
